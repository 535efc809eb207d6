package app.daymark.cli;

import app.daymark.domain.Answer;
import app.daymark.json.Json;
import app.daymark.json.UnreadableJsonException;
import app.daymark.plan.Planner;
import java.nio.file.Path;

/** Answers batch lines, each by itself: one that is wrong has the status 'error' and ends nothing. */
final class PlanLines implements JsonLines.Answering {

    private final Shell shell;
    private final SettingOptions options;
    private final RequestRunner runner;
    private final boolean verbose;

    /** @param verbose whether internal errors show where they happened, on standard error */
    PlanLines(Planner planner, Shell shell, SettingOptions options, boolean verbose) {
        this.shell = shell;
        this.options = options;
        this.runner = new RequestRunner(planner, shell, options, warning -> {});
        this.verbose = verbose;
    }

    @Override
    public String answer(String line, Path folder) {
        return Json.line(plan(line, folder));
    }

    private Answer plan(String line, Path folder) {
        try {
            return runner.plan(Json.planLine(line, options.zone(shell)), folder);
        } catch (UsageException | UnreadableJsonException e) {
            return Answers.error(Json.idOf(line), String.valueOf(e.getMessage()));
        } catch (RuntimeException | StackOverflowError e) {
            if (verbose) {
                e.printStackTrace(shell.err());
            }
            return Answers.error(Json.idOf(line), "Internal error: " + e);
        }
    }
}
