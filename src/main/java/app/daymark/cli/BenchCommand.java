package app.daymark.cli;

import picocli.CommandLine.Command;

@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        versionProvider = Cli.Version.class,
        description = "Measures this program.")
final class BenchCommand implements Runnable {

    @Override
    public void run() {
        throw new UsageException("bench what? There is 'daymark bench natural-plan --data DIR'");
    }
}
