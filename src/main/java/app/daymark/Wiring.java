package app.daymark;

import app.daymark.cli.Cli;
import app.daymark.cli.Shell;
import app.daymark.domain.Reading;
import app.daymark.plan.Planner;
import app.daymark.solve.Solver;
import app.daymark.understand.Reader;
import app.daymark.verify.Verifier;
import java.util.List;

/** Puts the program together: every constructor call that a room does not make for itself. */
final class Wiring {

    private Wiring() {}

    static Cli commandLine(Shell shell) {
        Reader reader = (text, setting) ->
                new Reading(null, null, List.of(), List.of(), List.of("This build reads no text yet."));
        return new Cli(new Planner(reader, new Solver(), new Verifier(), System::nanoTime), shell);
    }
}
