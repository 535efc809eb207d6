package app.daymark.cli;

import app.daymark.domain.Answer;
import app.daymark.domain.Asked;
import app.daymark.domain.Note;
import app.daymark.domain.Plan;
import app.daymark.domain.Request;
import app.daymark.domain.Status;
import app.daymark.ics.PlanExport;
import app.daymark.json.Json;
import app.daymark.json.PlanLine;
import app.daymark.json.UnreadableJsonException;
import app.daymark.plan.Planner;
import app.daymark.understand.SecondTurn;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "plan",
        mixinStandardHelpOptions = true,
        versionProvider = Cli.Version.class,
        sortOptions = false,
        description = "Plans one request, or with --batch many.",
        footer = {
            "",
            "Exit status: 0 planned, 1 internal error, 2 wrong usage or unreadable input, 3 infeasible, 4 unclear.",
            "A text that starts with '-' goes after '--'."
        })
final class PlanCommand implements Callable<Integer> {

    private final Planner planner;
    private final Shell shell;

    @Parameters(paramLabel = "TEXT", arity = "0..*", description = "What is to be planned; - reads standard input.")
    private List<String> words = new ArrayList<>();

    @Option(names = "--file", paramLabel = "FILE", description = "Reads the text from a file.")
    private @Nullable String file;

    @Option(
            names = "--batch",
            paramLabel = "FILE.jsonl",
            description = "One request a line; writes one JSON answer a line. - reads standard input.")
    private @Nullable String batch;

    @Mixin
    private SettingOptions options = new SettingOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "json, text or natural-plan; default: text on a terminal, json otherwise.")
    private @Nullable String format;

    @Option(
            names = "--after",
            paramLabel = "ANSWER.json",
            description = "A second turn: TEXT changes what that answer was about, or answers its question.")
    private @Nullable String after;

    @Option(names = "--export", paramLabel = "OUT.ics", description = "Also writes the plan as iCalendar.")
    private @Nullable String export;

    @Option(names = "--verbose", description = "Shows where an internal error happened.")
    private boolean verbose;

    PlanCommand(Planner planner, Shell shell) {
        this.planner = planner;
        this.shell = shell;
    }

    @Override
    public Integer call() {
        options.check(shell);
        return batch == null ? one() : many(batch);
    }

    private int one() {
        RequestRunner runner = new RequestRunner(planner, shell, options, this::warn);
        AnswerFormat form = AnswerFormat.of(format, shell.terminal());
        ExportFile target = exportFile();
        PlanLine line = after == null
                ? new PlanLine(null, text(), null, null, null, List.of(), null, null)
                : secondTurn(shell.folder().resolve(after));
        Answer answer = runner.plan(line, shell.folder());
        shell.out().print(form.write(answer));
        shell.out().flush();
        if (answer.status() == Status.ERROR) {
            shell.err().println("daymark: " + answer.finalAnswer());
        }
        if (target != null) {
            export(answer, target);
        }
        return answer.status().exitCode();
    }

    private PlanLine secondTurn(Path file) {
        try {
            Answer earlier = Json.answer(Inputs.file(file));
            Asked asked = earlier.asked();
            if (asked == null) {
                throw new UsageException(
                        "--after " + file + " does not say what was asked; give a JSON answer of daymark plan");
            }
            String words = SecondTurn.join(asked.text(), text(), earlier.task(), earlier.plan(), asked.zone());
            return options.line(words, asked, shell.folder());
        } catch (UnreadableJsonException e) {
            throw new UsageException("--after " + file + " is no answer of daymark plan: " + e.getMessage());
        }
    }

    private int many(String lines) {
        if (!words.isEmpty()
                || file != null
                || export != null
                || after != null
                || (format != null && !format.equals("json"))) {
            throw new UsageException(
                    "--batch takes no text, no --file, no --export, no --after and no --format but json");
        }
        JsonLines.serve(shell, lines, new PlanLines(planner, shell, options, verbose));
        return 0;
    }

    private String text() {
        boolean standardInput = words.equals(List.of("-"));
        if (file != null && words.isEmpty()) {
            return Inputs.file(shell.folder().resolve(file));
        }
        if (file != null || words.isEmpty()) {
            throw new UsageException(
                    "plan takes one of TEXT, --file FILE, - and --batch FILE; see daymark plan --help");
        }
        return standardInput ? Inputs.standardInput(shell.in()) : String.join(" ", words);
    }

    private void warn(Note note) {
        shell.err().println("daymark: warning: " + note.text() + ": " + note.remark());
    }

    private @Nullable ExportFile exportFile() {
        return export == null
                ? null
                : ExportFile.at(
                        "--export",
                        shell.folder().resolve(export),
                        options.calendars(shell.folder()).stream()
                                .map(ref -> Path.of(ref.file()))
                                .toList());
    }

    private void export(Answer answer, ExportFile target) {
        Request request = answer.request();
        Plan plan = answer.plan();
        if (request == null || plan == null) {
            shell.err()
                    .println("daymark: nothing is exported, because the request is "
                            + answer.status().label());
            return;
        }
        try {
            target.write(PlanExport.write(request, plan, options.now(shell)));
        } catch (IllegalArgumentException e) {
            throw new UsageException("nothing is exported: " + e.getMessage());
        }
    }
}
