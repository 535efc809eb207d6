package app.daymark.ics;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.domain.Interval;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every file of {@code ics/valid} and {@code ics/invalid} beside what it should come to: the zone and window to ask for,
 * then the report, one line an entry. All of it again where the machine itself is in another zone.
 */
class GoldenFilesTest {

    private static final Path FOLDER = Path.of("src/test/resources/ics");

    @TestFactory
    Stream<DynamicContainer> everyFile() {
        return Stream.of("UTC", "Australia/Sydney", "America/St_Johns")
                .map(zone -> DynamicContainer.dynamicContainer("in " + zone, everyFile(zone)));
    }

    private static Stream<DynamicTest> everyFile(String machineZone) {
        return Stream.of("valid", "invalid")
                .flatMap(folder -> files(FOLDER.resolve(folder)).stream())
                .map(expected -> DynamicTest.dynamicTest(
                        expected.getFileName().toString(), () -> inZone(machineZone, () -> check(expected))));
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".expected"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void check(Path expected) throws IOException {
        List<String> lines = Files.readAllLines(expected);
        ZoneId zone = ZoneId.of(lines.get(0).substring("zone ".length()));
        String[] window = lines.get(1).substring("window ".length()).split(" ", -1);
        Path file = input(expected);
        BusyReport report = BusyReport.of(
                file, "shown.ics", new Interval(Instant.parse(window[0]), Instant.parse(window[1])), zone);
        assertThat(report.file()).isEqualTo("shown.ics");
        assertThat(lines(report, file)).containsExactlyElementsOf(lines.subList(2, lines.size()));
    }

    private static Path input(Path expected) {
        String name = expected.getFileName().toString().replace(".expected", "");
        Path file = expected.resolveSibling(name + ".ics");
        return Files.exists(file) ? file : expected.resolveSibling(name + ".ifb");
    }

    private static List<String> lines(BusyReport report, Path file) {
        List<String> lines = new ArrayList<>();
        if (report.error() != null) {
            return List.of("error " + report.error().replace(file.toString(), "FILE"));
        }
        lines.add("events " + report.events());
        report.busy().forEach(busy -> lines.add("busy " + busy.start() + " " + busy.end()));
        report.broken().forEach(broken -> lines.add("broken " + broken.line() + " " + broken.reason()));
        report.warnings().forEach(warning -> lines.add("warning " + warning));
        return lines;
    }

    private interface Check {
        void run() throws IOException;
    }

    private static void inZone(String machineZone, Check check) throws IOException {
        TimeZone before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone(machineZone));
        try {
            check.run();
        } finally {
            TimeZone.setDefault(before);
        }
    }
}
