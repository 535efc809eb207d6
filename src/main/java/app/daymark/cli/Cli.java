package app.daymark.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.daymark.plan.Planner;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line of Daymark. */
public final class Cli {

    static final int INTERNAL_ERROR = 1;
    static final int WRONG_USAGE = 2;

    private final Shell shell;
    private final Map<String, Supplier<CommandLine>> commands = new TreeMap<>();

    /** @param nanos the clock that measures, in nanoseconds */
    public Cli(Planner planner, Shell shell, LongSupplier nanos) {
        this.shell = shell;
        commands.put("plan", () -> new CommandLine(new PlanCommand(planner, shell)));
        commands.put("validate", () -> new CommandLine(new ValidateCommand(planner, shell)));
        commands.put("serve", () -> new CommandLine(new ServeCommand(planner, shell)));
        commands.put(
                "bench",
                () -> new CommandLine(new BenchCommand())
                        .addSubcommand(new CommandLine(new NaturalPlanCommand(planner, shell, nanos))));
        commands.put(
                "calendar",
                () -> new CommandLine(new CalendarCommand()).addSubcommand(new CommandLine(new BusyCommand(shell))));
    }

    /** Runs one command; gives the exit status. */
    public int run(String... args) {
        CommandLine line = new CommandLine(new Root());
        commands.forEach((name, command) -> {
            if (args.length == 0 || !commands.containsKey(args[0]) || args[0].equals(name)) {
                line.addSubcommand(name, command.get());
            }
        });
        line.setOut(new PrintWriter(shell.out(), false, UTF_8))
                .setErr(new PrintWriter(shell.err(), true, UTF_8))
                .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
                .setExpandAtFiles(false)
                .setParameterExceptionHandler((e, rest) -> fail(WRONG_USAGE, e, false))
                .setExecutionExceptionHandler((e, failed, parsed) ->
                        fail(e instanceof UsageException ? WRONG_USAGE : INTERNAL_ERROR, e, verbose(args)));
        try {
            return line.execute(args);
        } finally {
            line.getOut().flush();
            shell.out().flush();
            shell.err().flush();
        }
    }

    private int fail(int status, Exception e, boolean verbose) {
        String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        if (status == INTERNAL_ERROR) {
            message = "internal error: " + e.getClass().getSimpleName() + ": " + message
                    + (verbose ? "" : "; --verbose shows where");
        }
        if (e instanceof UnmatchedArgumentException u && !u.isUnknownOption()) {
            message = "unknown command or argument '" + String.join(" ", u.getUnmatched()) + "'";
        }
        if (e instanceof ParameterException p) {
            message += "; see " + p.getCommandLine().getCommandSpec().qualifiedName() + " --help";
        }
        shell.err().println("daymark: " + message);
        if (verbose) {
            e.printStackTrace(shell.err());
        }
        return status;
    }

    private static boolean verbose(String... args) {
        return Arrays.asList(args).contains("--verbose");
    }

    @Command(
            name = "daymark",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            description = "Plans meetings, days out and trips offline, and proves each plan.")
    private static final class Root implements Runnable {

        @CommandLine.Spec
        private @Nullable CommandSpec spec;

        @Override
        public void run() {
            CommandLine line = Objects.requireNonNull(spec).commandLine();
            line.usage(line.getOut());
        }
    }

    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Cli.class.getPackage().getImplementationVersion();
            return new String[] {"daymark " + (version == null ? "(not packaged)" : version)};
        }
    }
}
