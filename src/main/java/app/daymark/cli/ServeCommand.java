package app.daymark.cli;

import app.daymark.plan.Planner;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        versionProvider = Cli.Version.class,
        sortOptions = false,
        description = "Answers other programs: one JSON request a line in, one JSON answer a line out.")
final class ServeCommand implements Callable<Integer> {

    private final Planner planner;
    private final Shell shell;

    @SuppressWarnings("UnusedVariable") // there is one way to be served so far; it is asked for by name
    @Option(names = "--stdio", required = true, description = "Speaks over standard input and output.")
    private boolean stdio;

    @Mixin
    private SettingOptions options = new SettingOptions();

    @Option(names = "--verbose", description = "Shows where an internal error happened.")
    private boolean verbose;

    ServeCommand(Planner planner, Shell shell) {
        this.planner = planner;
        this.shell = shell;
    }

    @Override
    public Integer call() {
        options.check(shell);
        JsonLines.serve(shell, "-", new PlanLines(planner, shell, options, verbose));
        return 0;
    }
}
