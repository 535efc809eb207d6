package app.daymark;

import app.daymark.cli.Shell;

/** Starts Daymark. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.exit(Wiring.commandLine(Shell.system()).run(args));
    }
}
