package app.daymark.cli;

import picocli.CommandLine.Command;

@Command(
        name = "calendar",
        mixinStandardHelpOptions = true,
        versionProvider = Cli.Version.class,
        description = "Looks into calendar files.")
final class CalendarCommand implements Runnable {

    @Override
    public void run() {
        throw new UsageException("calendar what? There is 'daymark calendar busy FILE'");
    }
}
