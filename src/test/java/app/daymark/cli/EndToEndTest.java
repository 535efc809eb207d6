package app.daymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.cli.CommandLineTester.Result;
import app.daymark.domain.Answer;
import app.daymark.domain.Status;
import app.daymark.json.Json;
import app.daymark.understand.GrammarReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From words and calendar files to answers and exit statuses, with everything real but the clock. */
class EndToEndTest {

    private static final String JULIE = """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//Test//EN
            X-WR-CALNAME:Julie
            BEGIN:VEVENT
            UID:1@test
            DTSTAMP:20260301T000000Z
            DTSTART;TZID=Europe/Berlin:20260302T090000
            DTEND;TZID=Europe/Berlin:20260302T110000
            SUMMARY:Review
            END:VEVENT
            BEGIN:VEVENT
            UID:2@test
            DTSTAMP:20260301T000000Z
            DTSTART:soon
            SUMMARY:Broken
            END:VEVENT
            END:VCALENDAR
            """;

    private static final String HALF_AN_HOUR = "30 minutes with Julie on Monday, Julie prefers the morning";

    @TempDir
    Path folder;

    private CommandLineTester cli;

    @BeforeEach
    void files() throws IOException {
        cli = new CommandLineTester(folder, new GrammarReader());
        Files.writeString(folder.resolve("julie.ics"), JULIE);
    }

    @Test
    void aMeetingIsPlannedAroundACalendar() {
        Result result = cli.run("plan", HALF_AN_HOUR, "--calendar", "julie.ics");

        assertThat(result.status()).isZero();
        Answer answer = Json.answer(result.out());
        assertThat(answer.status()).isEqualTo(Status.PLANNED);
        assertThat(answer.finalAnswer()).isEqualTo("Monday 2 March 11:00–11:30, Julie");
        assertThat(answer.reasoningSteps()).isNotEmpty();
        assertThat(result.err()).contains("warning: julie.ics, line ").hasLineCount(1);
        assertThat(answer.assumptions()).anyMatch(note -> note.text().startsWith("julie.ics, line "));
    }

    @Test
    void whatCannotBeIsAConflict() {
        Result result =
                cli.run("plan", "1 hour with Julie on Monday between 9:00 and 10:30", "--calendar", "Julie=julie.ics");

        assertThat(result.status()).isEqualTo(3);
        Answer answer = Json.answer(result.out());
        assertThat(answer.conflicts()).isNotEmpty();
        assertThat(answer.plan()).isNull();
    }

    @Test
    void aPlanIsExportedInFullOrNotAtAll() throws IOException {
        Path target = folder.resolve("plan.ics");
        Files.writeString(target, "as it was");

        assertThat(cli.run("plan", "1 hour with Julie", "--export", "plan.ics").status())
                .isEqualTo(4);
        assertThat(target).hasContent("as it was");

        assertThat(cli.run("plan", HALF_AN_HOUR, "--calendar", "julie.ics", "--export", "plan.ics")
                        .status())
                .isZero();
        assertThat(Files.readString(target))
                .contains("DTSTART:20260302T100000Z")
                .contains("END:VCALENDAR");
        assertThat(folder).isDirectoryNotContaining("glob:**/.*");
    }

    @Test
    void anAnswerIsValidAndAnotherPlanIsNot() throws IOException {
        String answer = cli.run("plan", HALF_AN_HOUR, "--calendar", "julie.ics").out();
        Files.writeString(folder.resolve("answer.json"), answer);
        Files.writeString(
                folder.resolve("other.json"),
                answer.replace("T11:00:00+01:00", "T10:00:00+01:00").replace("T11:30:00+01:00", "T10:30:00+01:00"));
        Files.writeString(folder.resolve("plan.txt"), "Here is the proposed time: Monday, 11:00 - 11:30");

        assertThat(validate("answer.json")).isZero();
        assertThat(validate("plan.txt")).isZero();
        assertThat(validate("other.json")).isEqualTo(3);
    }

    private int validate(String plan) {
        return cli.run("validate", "--request", "answer.json", "--plan", plan).status();
    }

    @Test
    void otherFormatsSayTheSame() {
        assertThat(cli.run("plan", HALF_AN_HOUR, "--calendar", "julie.ics", "--format", "natural-plan")
                        .out())
                .contains("Monday, 11:00 - 11:30");
        assertThat(cli.run("plan", HALF_AN_HOUR, "--calendar", "julie.ics", "--format", "text")
                        .out())
                .startsWith("Monday 2 March 11:00–11:30, Julie (Europe/Berlin)\n")
                .contains("Checked", "✓");
    }

    @Test
    void busyTimeIsListed() {
        Result result = cli.run(
                "calendar",
                "busy",
                "julie.ics",
                "--from",
                "2026-03-02",
                "--to",
                "2026-03-03",
                "--zone",
                "Europe/Berlin");
        assertThat(result.status()).isZero();
        assertThat(result.out()).contains("[[\"2026-03-02T08:00:00Z\",\"2026-03-02T10:00:00Z\"]]", "\"broken\":[{");
    }

    @Test
    void aSecondTurnChangesTheFirst() throws IOException {
        Result first = cli.run(
                "plan",
                "30 minutes with Julie and Tom on Monday",
                "--calendar",
                "julie.ics",
                "--now",
                "2026-03-02T08:30");
        Files.writeString(folder.resolve("first.json"), first.out());
        Result second = cli.run("plan", "--after", "first.json", "an hour later, and without Tom");
        Files.writeString(folder.resolve("second.json"), second.out());
        Result third = cli.run("plan", "--after", "second.json", "actually Tuesday", "--me", "Sam");

        assertThat(Json.answer(first.out()).finalAnswer()).isEqualTo("Monday 2 March 11:00–11:30, Julie and Tom");
        assertThat(Json.answer(second.out()).finalAnswer()).isEqualTo("Monday 2 March 12:00–12:30, Julie");
        assertThat(Json.answer(third.out()).finalAnswer()).isEqualTo("Tuesday 3 March 12:00–12:30, Julie");
        assertThat(third.out()).contains("\"Sam\"");
    }

    @Test
    void aSecondTurnAnswersAQuestion() throws IOException {
        Files.writeString(
                folder.resolve("question.json"),
                cli.run("plan", "Meet Julie on Tuesday").out());
        Result answered = cli.run("plan", "--after", "question.json", "45 minutes");

        assertThat(Json.answer(answered.out()).finalAnswer()).isEqualTo("Tuesday 3 March 09:00–09:45, Julie");
    }

    @Test
    void aSecondTurnNeedsAnAnswerThatSaysWhatWasAsked() throws IOException {
        Files.writeString(folder.resolve("other.json"), "{\"status\":\"unclear\"}");
        Files.writeString(folder.resolve("words.json"), "later");

        assertThat(cli.run("plan", "--after", "missing.json", "later").status()).isEqualTo(2);
        assertThat(cli.run("plan", "--after", "words.json", "later").err()).contains("words.json is no answer");
        assertThat(cli.run("plan", "--after", "other.json", "later").err()).contains("does not say what was asked");
    }

    @Test
    void freeBusyTimeJoinsAContactByEmail() throws IOException {
        Files.writeString(folder.resolve("people.vcf"), """
                BEGIN:VCARD
                VERSION:4.0
                FN:Ada Lovelace
                EMAIL:ada@example.org
                TZ:Europe/London
                END:VCARD
                """);
        Files.writeString(folder.resolve("a.ifb"), """
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//Test//EN
                METHOD:PUBLISH
                BEGIN:VFREEBUSY
                UID:1@test
                DTSTAMP:20260301T000000Z
                ORGANIZER:mailto:Ada@example.org
                DTSTART:20260302T000000Z
                DTEND:20260303T000000Z
                FREEBUSY:20260302T090000Z/20260302T120000Z
                END:VFREEBUSY
                END:VCALENDAR
                """);

        Result result =
                cli.run("plan", "an hour with Ada on Monday", "--calendar", "people.vcf", "--calendar", "a.ifb");

        assertThat(Json.answer(result.out()).finalAnswer()).isEqualTo("Monday 2 March 13:00–14:00, Ada Lovelace");
    }
}
