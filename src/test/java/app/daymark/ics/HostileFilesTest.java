package app.daymark.ics;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.domain.Interval;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Files made to break a reader: none crashes it, and none holds it up. */
class HostileFilesTest {

    private static final Interval YEAR =
            new Interval(Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2027-01-01T00:00:00Z"));
    private static final Duration GUARD = Duration.ofSeconds(60);
    private static final List<byte[]> SAMPLES = samples();

    @Test
    void nestingWithoutEnd() throws IOException {
        assertThat(read("BEGIN:VCALENDAR\n" + "BEGIN:VEVENT\n".repeat(20_000)).events())
                .isZero();
        assertThat(read("BEGIN:VCALENDAR\n" + "BEGIN:X\n".repeat(50_000) + "END:Y\n".repeat(50_000))
                        .error())
                .isNull();
        assertThat(read("BEGIN:VCALENDAR\n".repeat(50_000)).error()).isNull();
    }

    @Test
    void oneEndlessLine() throws IOException {
        String event = "BEGIN:VEVENT\nDTSTART:20260302T090000Z\nDURATION:PT1H\nSUMMARY:";
        BusyReport report = read("BEGIN:VCALENDAR\n" + event + "x".repeat(5_000_000) + "\nEND:VEVENT\nEND:VCALENDAR\n");
        assertThat(report.busy()).hasSize(1);
        assertThat(read("BEGIN:VCALENDAR\n" + event + "x\n ".repeat(1_000_000) + "\nEND:VEVENT\nEND:VCALENDAR\n")
                        .busy())
                .hasSize(1);
    }

    @Test
    void manyRulesThatRepeatEverySecond() throws IOException {
        String events = IntStream.range(0, 10)
                .mapToObj(i -> "BEGIN:VEVENT\nUID:" + i
                        + "\nDTSTART:20000101T000000Z\nDURATION:PT1S\nRRULE:FREQ=SECONDLY;INTERVAL=2\nEND:VEVENT\n")
                .collect(Collectors.joining());
        assertThat(read("BEGIN:VCALENDAR\n" + events + "END:VCALENDAR\n").busy())
                .containsExactly(YEAR);
    }

    @Test
    void thousandsOfExceptionsAndOverridesOfOneSeries() throws IOException {
        StringBuilder text = new StringBuilder("BEGIN:VCALENDAR\n");
        for (int i = 0; i < 3_000; i++) {
            text.append("BEGIN:VEVENT\nUID:same\nRECURRENCE-ID:20260101T")
                    .append(String.format("%06d", i % 2400 * 100));
            text.append("Z\nDTSTART:20260302T090000Z\nDURATION:PT1H\nEND:VEVENT\n");
        }
        text.append("BEGIN:VEVENT\nUID:same\nDTSTART:20250101T090000Z\nDURATION:PT1H\nRRULE:FREQ=DAILY\nEXDATE:");
        text.append("20260101T090000Z,".repeat(10_000)).append("\nEND:VEVENT\nEND:VCALENDAR\n");
        assertThat(read(text.toString()).busy()).hasSize(364);
    }

    @Property(tries = 200)
    void aDamagedFileStillGivesAReport(@ForAll Random random) throws IOException {
        byte[] damaged = SAMPLES.get(random.nextInt(SAMPLES.size())).clone();
        for (int i = random.nextInt(20); i >= 0; i--) {
            damaged[random.nextInt(damaged.length)] = (byte)
                    (random.nextBoolean() ? random.nextInt(256) : "0123456789:;=,TZ\r\n -".charAt(random.nextInt(20)));
        }
        byte[] cut = Arrays.copyOf(damaged, 1 + random.nextInt(damaged.length));
        assertThat(read(random.nextBoolean() ? cut : damaged).file()).isEqualTo("hostile.ics");
    }

    private static BusyReport read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static BusyReport read(byte[] content) throws IOException {
        Path file = Files.createTempFile("hostile", ".ics");
        try {
            Files.write(file, content);
            Instant start = Instant.now();
            BusyReport report = BusyReport.of(file, "hostile.ics", YEAR, ZoneId.of("Europe/Berlin"));
            assertThat(Duration.between(start, Instant.now())).isLessThan(GUARD);
            return report;
        } finally {
            Files.delete(file);
        }
    }

    private static List<byte[]> samples() {
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources/ics"))) {
            return files.filter(file -> file.toString().endsWith(".ics"))
                    .sorted()
                    .map(HostileFilesTest::bytes)
                    .filter(bytes -> bytes.length > 0)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
