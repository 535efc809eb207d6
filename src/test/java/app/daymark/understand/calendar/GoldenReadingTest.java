package app.daymark.understand.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GoldenReadingTest {

    private static final Path FOLDER = Path.of("src/test/resources/app/daymark/understand/calendar/golden");

    @ParameterizedTest
    @MethodSource("files")
    void theTextIsReadAsWrittenBesideIt(Path file) throws IOException {
        GoldenCase golden = GoldenCase.of(file);
        assertThat(golden.actual()).isEqualTo(golden.expected());
    }

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }
}
