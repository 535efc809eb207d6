package app.daymark.cli;

import app.daymark.domain.Plan;
import app.daymark.domain.Reading;
import app.daymark.domain.Request;
import app.daymark.domain.Validation;
import app.daymark.json.Json;
import app.daymark.json.UnreadableJsonException;
import app.daymark.plan.NaturalPlanText;
import app.daymark.plan.Planner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        versionProvider = Cli.Version.class,
        sortOptions = false,
        description = "Checks any plan against its request, also a plan that another tool made.",
        footer = {"", "Exit status: 0 valid, 3 invalid, 2 unreadable."})
final class ValidateCommand implements Callable<Integer> {

    private static final int INVALID = 3;

    private final Planner planner;
    private final Shell shell;

    @Option(
            names = "--request",
            required = true,
            paramLabel = "R.json",
            description = "An answer, its request alone, or a batch line.")
    private String request = "";

    @Option(
            names = "--plan",
            required = true,
            paramLabel = "P.json",
            description = "An answer, its plan alone, or NATURAL PLAN text.")
    private String plan = "";

    @Mixin
    private SettingOptions options = new SettingOptions();

    ValidateCommand(Planner planner, Shell shell) {
        this.planner = planner;
        this.shell = shell;
    }

    @Override
    public Integer call() {
        Request asked = request(shell.folder().resolve(request));
        Validation validation = planner.check(asked, plan(shell.folder().resolve(plan), asked));
        shell.out().print(Json.pretty(validation) + "\n");
        return validation.valid() ? 0 : INVALID;
    }

    private Request request(Path file) {
        String json = Inputs.file(file);
        try {
            return Json.isPlanLine(json) ? read(json, file) : Json.request(json);
        } catch (UnreadableJsonException e) {
            throw new UsageException(file + ": " + e.getMessage());
        }
    }

    private Request read(String json, Path file) {
        RequestRunner runner = new RequestRunner(planner, shell, options, warning -> {});
        var line = Json.planLine(json, options.zone(shell));
        Reading reading = planner.read(line.text(), runner.setting(line, file.resolveSibling(""), new ArrayList<>()));
        Request understood = reading.request();
        if (reading.unclear() || understood == null) {
            throw new UsageException(file + ": the request is unclear: " + String.join(" ", reading.questions()));
        }
        return understood;
    }

    /** JSON, or else NATURAL PLAN text. */
    private static Plan plan(Path file, Request asked) {
        String text = Inputs.file(file);
        try {
            return text.stripLeading().startsWith("{") ? Json.plan(text, asked) : NaturalPlanText.read(text, asked);
        } catch (UnreadableJsonException | IllegalArgumentException e) {
            throw new UsageException(file + ": " + e.getMessage());
        }
    }
}
