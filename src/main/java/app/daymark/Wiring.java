package app.daymark;

import app.daymark.cli.Cli;
import app.daymark.cli.Shell;

/** Puts the program together: every constructor call that a room does not make for itself. */
final class Wiring {

    private Wiring() {}

    static Cli commandLine(Shell shell) {
        return new Cli(shell);
    }
}
