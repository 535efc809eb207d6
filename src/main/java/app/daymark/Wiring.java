package app.daymark;

import app.daymark.cli.Cli;
import app.daymark.cli.Shell;
import app.daymark.plan.Planner;
import app.daymark.solve.Solver;
import app.daymark.understand.GrammarReader;
import app.daymark.verify.Verifier;

/** Puts the program together: every constructor call that a room does not make for itself. */
final class Wiring {

    private Wiring() {}

    static Cli commandLine(Shell shell) {
        return new Cli(
                new Planner(new GrammarReader(), new Solver()::solve, new Verifier(), System::nanoTime),
                shell,
                System::nanoTime);
    }
}
