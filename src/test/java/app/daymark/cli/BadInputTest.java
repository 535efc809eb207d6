package app.daymark.cli;

import static app.daymark.cli.CommandLineTester.ECHO;
import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.cli.CommandLineTester.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bad input is the normal case: one line on standard error, the right exit status, no stack trace. */
class BadInputTest {

    private static final String CALENDAR = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//T//EN\r\nEND:VCALENDAR\r\n";

    @TempDir
    Path folder;

    private CommandLineTester cli;

    @BeforeEach
    void files() throws IOException {
        cli = new CommandLineTester(folder, ECHO);
        Files.createDirectory(folder.resolve("folder"));
        Files.write(folder.resolve("binary.bin"), new byte[] {1, 0, (byte) 0xC3, 0x28});
        Files.writeString(folder.resolve("nul.txt"), "a\0b");
        Files.writeString(folder.resolve("long.txt"), "x".repeat(200_001));
        Files.writeString(folder.resolve("good.ics"), CALENDAR);
        Files.writeString(folder.resolve("text.txt"), "hello");
        Files.writeString(folder.resolve("broken.json"), "{\"status\":");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            plan                                                        | one of TEXT
            plan --nope                                                 | Unknown option: '--nope'
            nope                                                        | unknown command or argument 'nope'
            calendar                                                    | calendar busy
            calendar nope                                               | unknown command or argument 'nope'
            plan --file missing.txt                                     | does not exist
            plan --file folder                                          | is a folder
            plan --file binary.bin                                      | is no text in UTF-8
            plan --file nul.txt                                         | is no text in UTF-8
            plan --file long.txt                                        | has 200001 characters
            plan --file text.txt more                                   | one of TEXT
            plan hi --calendar missing.ics                              | does not exist
            plan hi --calendar folder                                   | folder
            plan hi --calendar text.txt                                 | no calendar
            plan hi --calendar Ann=binary.bin                           | no calendar
            plan hi --calendar Ann=                                     | names no file
            plan hi --now 2026-02-30T08:00                              | no such moment
            plan hi --now yesterday                                     | no such moment
            plan hi --zone Mars/Phobos                                  | no such time zone
            plan hi --work-hours 17-9                                   | end must come after the start
            plan hi --work-hours 9-25                                   | 00:00 to 24:00
            plan hi --work-hours soon                                   | no hours
            plan hi --engine model                                      | no language model
            plan hi --engine magic                                      | no such engine
            plan hi --timeout soon                                      | no span of time
            plan hi --timeout 0                                         | longer than nothing
            plan hi --format xml                                        | no such format
            plan hi --export folder                                     | is a folder
            plan hi --export none/plan.ics                              | there is no folder
            plan hi --export good.ics --calendar good.ics               | would overwrite an input
            plan --batch missing.jsonl                                  | does not exist
            plan --batch folder                                         | is a folder
            plan --batch text.txt hi                                    | --batch takes no text
            plan --batch text.txt --zone Mars                           | no such time zone
            bench                                                       | bench natural-plan
            bench natural-plan                                          | --data
            bench natural-plan --data missing                           | can't be read
            bench natural-plan --data folder                            | holds no examples
            bench natural-plan --data folder --json none/x.json         | there is no folder
            serve                                                       | --stdio
            validate --request text.txt --plan text.txt                 | text.txt
            validate --request missing.json --plan text.txt             | does not exist
            validate --request broken.json --plan text.txt              | broken.json
            calendar busy good.ics                                      | takes FILE --from
            calendar busy good.ics --from 2026-03-03 --to 2026-03-02    | must come after
            calendar busy good.ics --from 2026-03-32 --to 2026-04-02    | no such moment
            calendar busy missing.ics --from 2026-03-02 --to 2026-03-03 | does not exist
            calendar busy text.txt --from 2026-03-02 --to 2026-03-03    | no calendar
            """)
    void wrongUsageIsOneLineAndExitStatusTwo(String line, String sentence) {
        Result result = cli.run(line.split(" "));

        assertThat(result.err()).contains(sentence).startsWith("daymark: ").hasLineCount(1);
        assertThat(result.status()).isEqualTo(2);
    }

    @Test
    void emptyTextIsUnclear() {
        assertThat(cli.run("plan", "").status()).isEqualTo(4);
        assertThat(cli.runWith("", "plan", "-").status()).isEqualTo(4);
    }

    @Test
    void aStackTraceIsShownOnlyWhenAskedFor() {
        CommandLineTester broken = new CommandLineTester(folder, (text, setting) -> {
            throw new IllegalStateException("seven is not eight");
        });

        Result quiet = broken.run("plan", "hi");
        assertThat(quiet.status()).isEqualTo(1);
        assertThat(quiet.err())
                .contains("internal error")
                .contains("seven is not eight")
                .hasLineCount(1);
        assertThat(broken.run("plan", "hi", "--verbose").err()).contains("\tat ");
    }
}
