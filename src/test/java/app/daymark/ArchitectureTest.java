package app.daymark;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The arrows between the rooms, each with its reason. Methods, not fields: as fields they once ran zero tests. */
class ArchitectureTest {

    private static final String ROOT = "app.daymark";
    private static final int MOST_LINES = 400;

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @Test
    void theCanaryRuleFails() {
        assertThatThrownBy(() -> noClasses()
                        .that()
                        .resideInAPackage(ROOT + ".domain..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("java.time..")
                        .check(CLASSES))
                .as("rules are really held against classes")
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void domainUsesNothing() {
        mayUse("domain", List.of(), "what is planned must be understood without knowing how");
    }

    @Test
    void concurrentUsesNothing() {
        mayUse("concurrent", List.of(), "how work is told to stop is the same for all work");
    }

    @Test
    void jsonUsesDomain() {
        mayUse("json", List.of("domain"), "JSON is one way to write the domain down, nothing more");
    }

    @Test
    void icsUsesDomain() {
        mayUse("ics", List.of("domain"), "calendars are read without knowing what for");
    }

    @Test
    void understandUsesDomain() {
        mayUse("understand", List.of("domain"), "reading must not depend on what can be solved");
    }

    @Test
    void solveUsesDomain() {
        mayUse("solve", List.of("domain", "concurrent"), "a solver that knew the verifier could please it");
    }

    @Test
    void verifyUsesDomain() {
        mayUse("verify", List.of("domain"), "a verifier that shares code with the solver shares its mistakes");
    }

    @Test
    void planUsesTheStopsOfThePipeline() {
        mayUse(
                "plan",
                List.of("domain", "concurrent", "understand", "solve", "verify"),
                "the pipeline knows its stops, not who calls it or how answers are written");
    }

    @Test
    void nobodyUsesTheCommandLine() {
        noClasses()
                .that()
                .resideInAnyPackage(ROOT + ".*..")
                .and()
                .resideOutsideOfPackage(ROOT + ".cli..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + ".cli..")
                .because("the command line is one caller among several")
                .check(CLASSES);
    }

    @Test
    void thereAreNoCyclesBetweenRooms() {
        slices().matching(ROOT + ".(*)..")
                .should()
                .beFreeOfCycles()
                .because("a room that can be read by itself can be changed by itself")
                .check(CLASSES);
    }

    @Test
    void jacksonStaysInJson() {
        onlyIn("json", "tools.jackson..", "the form of answers is decided in one place");
        onlyIn("json", "com.fasterxml..", "the form of answers is decided in one place");
    }

    @Test
    void ical4jStaysInIcs() {
        onlyIn("ics", "net.fortuna..", "its traps are known in one place");
    }

    @Test
    void chocoStaysInSolve() {
        onlyIn("solve", "org.chocosolver..", "the solver library can be exchanged in one place");
    }

    @Test
    void picocliStaysInCli() {
        onlyIn("cli", "picocli..", "only commands know that there is a command line");
    }

    @Test
    void nothingReachesTheNetwork() {
        Pattern network = Pattern.compile("java\\.net\\.http\\..*|java\\.net\\.(URL|.*Socket.*|.*URLConnection.*"
                + "|InetAddress.*|URLStreamHandler.*)|javax\\.net\\..*|java\\.nio\\.channels\\..*(Socket|Datagram).*");
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".llm..")
                .should()
                .dependOnClassesThat(new DescribedPredicate<>("reach the network") {
                    @Override
                    public boolean test(JavaClass used) {
                        return network.matcher(used.getName()).matches();
                    }
                })
                .because("offline is a rule, not a hope")
                .check(CLASSES);
    }

    @Test
    void onlyTheCommandLineSpeaks() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".cli..")
                .should(ArchConditions.accessTargetWhere(accessTo(System.class, Set.of("out", "err", "in", "console"))))
                .because("standard output is one answer, and only the command line knows when it is complete")
                .check(CLASSES);
    }

    @Test
    void onlyTheStartAsksForClockZoneLocaleAndChance() {
        forbidden("java.time.Instant", Set.of("now"));
        forbidden("java.time.LocalDate", Set.of("now"));
        forbidden("java.time.LocalDateTime", Set.of("now"));
        forbidden("java.time.LocalTime", Set.of("now"));
        forbidden("java.time.ZonedDateTime", Set.of("now"));
        forbidden("java.time.OffsetDateTime", Set.of("now"));
        forbidden("java.time.Clock", Set.of("system", "systemUTC", "systemDefaultZone"));
        forbidden("java.time.ZoneId", Set.of("systemDefault"));
        forbidden("java.util.TimeZone", Set.of("getDefault"));
        forbidden("java.util.Locale", Set.of("getDefault"));
        forbidden("java.util.Date", Set.of("<init>"));
        forbidden("java.util.Random", Set.of("<init>"));
        forbidden("java.lang.Math", Set.of("random"));
        forbidden("java.lang.System", Set.of("currentTimeMillis", "getenv"));
        forbidden("java.util.UUID", Set.of("randomUUID"));
    }

    @Test
    void threadsAreMadeInOnePlace() {
        Pattern makers = Pattern.compile(
                "java\\.lang\\.Thread(\\$Builder.*)?|java\\.util\\.concurrent\\."
                        + "(Executors|ForkJoinPool|ThreadPoolExecutor|CompletableFuture|Executor.*Service)|java\\.util\\.Timer");
        Set<String> harmless = Set.of("currentThread", "interrupt", "isInterrupted", "interrupted", "sleep");
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".concurrent..")
                .should(ArchConditions.accessTargetWhere(new DescribedPredicate<>("make threads") {
                    @Override
                    public boolean test(JavaAccess<?> access) {
                        return makers.matcher(access.getTargetOwner().getName()).matches()
                                && !harmless.contains(access.getTarget().getName());
                    }
                }))
                .because("the few threads there are must all be stoppable")
                .check(CLASSES);
    }

    @Test
    void everyPackageIsNullMarked() {
        List<String> unmarked = Stream.concat(
                        Stream.of(CLASSES.getPackage(ROOT)), CLASSES.getPackage(ROOT).getSubpackagesInTree().stream())
                .filter(p -> !p.getClasses().isEmpty())
                .filter(p -> !p.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .toList();
        assertThat(unmarked)
                .as("packages without @NullMarked, in which NullAway sees nothing")
                .isEmpty();
    }

    @Test
    void filesStayShort() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            List<Path> java = files.filter(f -> f.toString().endsWith(".java")).toList();
            assertThat(java).isNotEmpty();
            assertThat(java.stream().filter(ArchitectureTest::isTooLong))
                    .as("files of more than %d lines, to be split", MOST_LINES)
                    .isEmpty();
        }
    }

    private static boolean isTooLong(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count() > MOST_LINES;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void mayUse(String room, List<String> rooms, String reason) {
        String[] allowed = Stream.concat(Stream.of(room), rooms.stream())
                .map(name -> ROOT + "." + name + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(ROOT + "." + room + "..")
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT + "..").and(not(resideInAnyPackage(allowed))))
                .because(reason)
                .check(CLASSES);
    }

    private static void onlyIn(String room, String library, String reason) {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "." + room + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .because(reason)
                .check(CLASSES);
    }

    private static void forbidden(String owner, Set<String> members) {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".cli..")
                .and()
                .doNotHaveFullyQualifiedName(ROOT + ".Main")
                .should(ArchConditions.accessTargetWhere(accessTo(owner, members)))
                .because("the same request gives the same plan: clock, zone, locale and chance are passed in")
                .check(CLASSES);
    }

    private static DescribedPredicate<JavaAccess<?>> accessTo(Class<?> owner, Set<String> members) {
        return accessTo(owner.getName(), members);
    }

    private static DescribedPredicate<JavaAccess<?>> accessTo(String owner, Set<String> members) {
        return new DescribedPredicate<>(owner + " " + members) {
            @Override
            public boolean test(JavaAccess<?> access) {
                return access.getTargetOwner().getName().equals(owner)
                        && members.contains(access.getTarget().getName());
            }
        };
    }
}
