package app.daymark.cli;

import app.daymark.domain.Interval;
import app.daymark.ics.BusyReport;
import app.daymark.json.BusyLine;
import app.daymark.json.Json;
import app.daymark.json.UnreadableJsonException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "busy",
        mixinStandardHelpOptions = true,
        versionProvider = Cli.Version.class,
        sortOptions = false,
        description = "The merged busy time of a calendar file, as JSON.")
final class BusyCommand implements Callable<Integer> {

    private final Shell shell;

    @Parameters(paramLabel = "FILE", arity = "0..1", description = "The calendar file.")
    private @Nullable String file;

    @Option(names = "--from", paramLabel = "TIME", description = "Start of the window, such as 2026-03-02T00:00:00Z.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "TIME", description = "End of the window.")
    private @Nullable String to;

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            description = "Zone of floating and all-day times; default: the system's.")
    private @Nullable String zone;

    @Option(
            names = "--batch",
            paramLabel = "FILE.jsonl",
            description =
                    "Many: one {\"file\",\"from\",\"to\",\"zone\"} a line, one answer a line. - reads standard input.")
    private @Nullable String batch;

    BusyCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        ZoneId userZone = zone == null ? shell.clock().getZone() : OptionValues.zone("--zone", zone);
        return batch == null ? one(userZone) : many(batch, userZone);
    }

    private int one(ZoneId userZone) {
        if (file == null || from == null || to == null) {
            throw new UsageException("calendar busy takes FILE --from TIME --to TIME, or --batch FILE.jsonl");
        }
        Instant start = OptionValues.moment("--from", from, userZone);
        Instant end = OptionValues.moment("--to", to, userZone);
        if (!start.isBefore(end)) {
            throw new UsageException("--to " + to + " must come after --from " + from);
        }
        BusyLine.Result result = report(new BusyLine(file, new Interval(start, end), userZone), shell.folder());
        shell.out().print(Json.line(result) + "\n");
        if (result.error() != null) {
            throw new UsageException(result.error());
        }
        return 0;
    }

    private int many(String batchFile, ZoneId userZone) {
        if (file != null || from != null || to != null) {
            throw new UsageException("--batch takes no FILE, --from and --to; they stand in its lines");
        }
        JsonLines.serve(shell, batchFile, (line, folder) -> Json.line(answer(line, folder, userZone)));
        return 0;
    }

    private static BusyLine.Result answer(String json, Path folder, ZoneId userZone) {
        try {
            return report(Json.busyLine(json, userZone), folder);
        } catch (UnreadableJsonException | InvalidPathException e) {
            return new BusyLine.Result("", List.of(), 0, List.of(), List.of(), e.getMessage());
        }
    }

    private static BusyLine.Result report(BusyLine line, Path folder) {
        BusyReport report = BusyReport.of(folder.resolve(line.file()), line.file(), line.window(), line.zone());
        return new BusyLine.Result(
                report.file(),
                report.busy(),
                report.events(),
                report.broken().stream()
                        .map(broken -> new BusyLine.Broken(broken.line(), broken.reason()))
                        .toList(),
                report.warnings(),
                report.error());
    }
}
