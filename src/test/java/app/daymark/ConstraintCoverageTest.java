package app.daymark;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.domain.Constraint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every kind of constraint has a reader, a solver rule, a verifier rule, a form in JSON, a sentence and tests. Told from
 * the compiled classes: what a room never names, it has no rule for.
 */
class ConstraintCoverageTest {

    private static final Path MAIN = Path.of("target/classes/app/daymark");
    private static final Path TESTS = Path.of("target/test-classes/app/daymark");

    static List<Class<?>> kinds() {
        return leaves(Constraint.class).toList();
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed() ? Stream.of(type.getPermittedSubclasses()).flatMap(t -> leaves(t)) : Stream.of(type);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void hasASentence(Class<?> kind) throws ReflectiveOperationException {
        assertThat(kind.getDeclaredMethod("sentence")).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void isReadFromWords(Class<?> kind) {
        assertThat(makes(MAIN.resolve("understand"), kind))
                .as("a reader of %s", kind)
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void hasASolverRule(Class<?> kind) {
        assertThat(names(MAIN.resolve("solve"), kind))
                .as("a solver rule for %s", kind)
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void hasAVerifierRule(Class<?> kind) {
        assertThat(names(MAIN.resolve("verify"), kind))
                .as("a verifier rule for %s", kind)
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void isWrittenAsJson(Class<?> kind) {
        assertThat(makes(MAIN.resolve("json"), kind)).as("%s from JSON", kind).isTrue();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void isTestedInSolverAndVerifier(Class<?> kind) {
        assertThat(names(TESTS.resolve("solve"), kind))
                .as("a test of the solver rule for %s", kind)
                .isTrue();
        assertThat(names(TESTS.resolve("verify"), kind))
                .as("a test of the verifier rule for %s", kind)
                .isTrue();
    }

    /** Whether a class of the room names the kind. */
    private static boolean names(Path room, Class<?> kind) {
        return pools(room).anyMatch(entry -> entry instanceof ClassEntry type && isOf(type, kind));
    }

    /** Whether a class of the room calls the kind's constructor. */
    private static boolean makes(Path room, Class<?> kind) {
        return pools(room)
                .anyMatch(entry -> entry instanceof MemberRefEntry member
                        && member.name().equalsString("<init>")
                        && isOf(member.owner(), kind));
    }

    private static boolean isOf(ClassEntry type, Class<?> kind) {
        return type.asInternalName().equals(kind.getName().replace('.', '/'));
    }

    private static Stream<PoolEntry> pools(Path room) {
        try (Stream<Path> files = Files.walk(room)) {
            return files.filter(file -> file.toString().endsWith(".class")).toList().stream()
                    .map(ConstraintCoverageTest::parse)
                    .flatMap(c -> StreamSupport.stream(c.constantPool().spliterator(), false));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ClassModel parse(Path file) {
        try {
            return ClassFile.of().parse(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
