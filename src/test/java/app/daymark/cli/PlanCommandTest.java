package app.daymark.cli;

import static app.daymark.cli.CommandLineTester.ECHO;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.cli.CommandLineTester.Result;
import app.daymark.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanCommandTest {

    @TempDir
    Path folder;

    private CommandLineTester cli;

    @BeforeEach
    void start() {
        cli = new CommandLineTester(folder, ECHO);
    }

    @Test
    void withoutArgumentsTheHelpIsShown() {
        Result result = cli.run();
        assertThat(result.status()).isZero();
        assertThat(result.out()).contains("plan", "validate", "calendar", "serve");
    }

    @Test
    void helpAndVersionAreNoErrors() {
        assertThat(cli.run("plan", "--help").out()).contains("--work-hours");
        assertThat(cli.run("calendar", "busy", "--help").status()).isZero();
        assertThat(cli.run("--version").out()).startsWith("daymark ");
    }

    @Test
    void theClockAndTheOptionsReachTheReader() {
        assertThat(asked(cli.run("plan", "hi")))
                .isEqualTo("hi|2026-03-02T07:00:00Z|Europe/Berlin|me|" + hours(9 * 60, 17 * 60));
        assertThat(asked(cli.run(
                        "plan",
                        "hi",
                        "--now",
                        "2026-07-01T10:00",
                        "--zone",
                        "Asia/Tokyo",
                        "--me",
                        "Sam",
                        "--work-hours",
                        "8:30-16")))
                .isEqualTo("hi|2026-07-01T01:00:00Z|Asia/Tokyo|Sam|" + hours(8 * 60 + 30, 16 * 60));
        assertThat(asked(cli.run("plan", "hi", "--now", "2026-07-01T10:00+02:00")))
                .contains("|2026-07-01T08:00:00Z|");
        assertThat(asked(cli.run("plan", "hi", "--now", "2026-07-01"))).contains("|2026-06-30T22:00:00Z|");
    }

    @Test
    void theTextComesFromArgumentsFileOrStandardInput() throws IOException {
        assertThat(asked(cli.run("plan", "one", "two"))).startsWith("one two|");
        assertThat(asked(cli.run("plan", "--", "-- not an option"))).startsWith("-- not an option|");
        assertThat(asked(cli.run("plan", "@file"))).startsWith("@file|");
        assertThat(asked(cli.runWith("Grüße, 会議", "plan", "-"))).startsWith("Grüße, 会議|");

        Files.writeString(folder.resolve("a.txt"), "\uFEFFmit Jörg");
        assertThat(asked(cli.run("plan", "--file", "a.txt"))).startsWith("mit Jörg|");
        Files.write(folder.resolve("b.txt"), "\uFEFFmit Jörg".getBytes(UTF_16LE));
        assertThat(asked(cli.run("plan", "--file", "b.txt"))).startsWith("mit Jörg|");
        Files.write(folder.resolve("c.txt"), "Jörg".getBytes(ISO_8859_1));
        assertThat(cli.run("plan", "--file", "c.txt").status()).isEqualTo(2);
    }

    @Test
    void aBatchAnswersEveryLineInOrder() throws IOException {
        Files.createDirectory(folder.resolve("in"));
        Files.writeString(folder.resolve("in/batch.jsonl"), """
                {"id":"a","text":"one","me":"Kim","now":"2026-03-05T09:00","zone":"Europe/London"}

                {"id":"b","text":7}
                no json
                {"id":"d","text":"four","calendars":[{"person":"Ann","file":"none.ics"}]}
                {"id":"e","text":"five","engine":"model"}
                {"id":"f","text":"%s"}
                {"id":"g","text":"seven","calendars":[{"person":"Ann","file":"ann.ics"}]}
                """.formatted("x".repeat(200_001)));
        Files.writeString(
                folder.resolve("in/ann.ics"), "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//T//EN\r\nEND:VCALENDAR\r\n");

        Result result = cli.run("plan", "--batch", "in/batch.jsonl", "--me", "Sam");

        assertThat(result.status()).isZero();
        assertThat(result.err()).isEmpty();
        List<String> lines = result.out().lines().toList();
        assertThat(lines).hasSize(7);
        assertThat(lines.get(0)).contains("\"id\":\"a\"", "unclear", "one|2026-03-05T09:00:00Z|Europe/London|Kim|");
        assertThat(lines.get(1)).contains("\"id\":\"b\"", "\"error\"");
        assertThat(lines.get(2)).contains("\"error\"");
        assertThat(lines.get(3)).contains("\"id\":\"d\"", "\"error\"", "none.ics");
        assertThat(lines.get(4)).contains("\"id\":\"e\"", "\"error\"", "no language model");
        assertThat(lines.get(5)).contains("\"id\":\"f\"", "\"error\"", "200001 characters");
        assertThat(lines.get(6)).contains("\"id\":\"g\"", "unclear", "seven|2026-03-02T07:00:00Z|Europe/Berlin|Sam|");
        assertThat(cli.runWith(lines(), "serve", "--stdio").out().lines()).hasSize(2);
        assertThat(cli.runWith(lines(), "plan", "--batch", "-").out().lines()).hasSize(2);
    }

    private static String lines() {
        return "{\"text\":\"one\"}\r\n\r\n{\"text\":\"two\"}";
    }

    @Test
    void anInternalErrorEndsOneLineOfABatchOnly() {
        CommandLineTester broken = new CommandLineTester(folder, (text, setting) -> {
            throw new IllegalStateException("seven is not eight");
        });
        assertThat(broken.runWith(lines(), "serve", "--stdio").out().lines())
                .hasSize(2)
                .allMatch(line -> line.contains("seven is not eight"));
    }

    @Test
    void nothingIsExportedWithoutAPlan() throws IOException {
        Files.writeString(folder.resolve("plan.ics"), "as it was");
        Result result = cli.run("plan", "hi", "--export", "plan.ics");
        assertThat(result.status()).isEqualTo(4);
        assertThat(result.err()).contains("nothing is exported");
        assertThat(folder.resolve("plan.ics")).hasContent("as it was");
    }

    @Test
    void textIsShownOnRequest() {
        assertThat(cli.run("plan", "hi", "--format", "text").out()).startsWith("hi|");
    }

    @Test
    void aTimeoutEndsAReadingThatDoesNotEnd() {
        CommandLineTester slow = new CommandLineTester(folder, (text, setting) -> {
            try {
                Thread.sleep(60_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            throw new IllegalStateException("too late");
        });
        Result result = slow.run("plan", "hi", "--timeout", "10ms");
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.err()).contains("time ran out");
    }

    private static String hours(int from, int to) {
        return "TimeWindow[date=null, from=" + from + ", to=" + to + "]";
    }

    private static String asked(Result result) {
        return Json.answer(result.out()).questions().getFirst();
    }
}
