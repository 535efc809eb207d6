package app.daymark.cli;

import app.daymark.bench.BenchReport;
import app.daymark.bench.Memory;
import app.daymark.bench.NaturalPlanBench;
import app.daymark.bench.TaskReport;
import app.daymark.domain.Task;
import app.daymark.json.Json;
import app.daymark.json.NaturalPlanExample;
import app.daymark.json.UnreadableJsonException;
import app.daymark.plan.EngineMode;
import app.daymark.plan.Planner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "natural-plan",
        mixinStandardHelpOptions = true,
        versionProvider = Cli.Version.class,
        sortOptions = false,
        description = "Plans every example of NATURAL PLAN in a folder; shows scores, latency and memory.")
final class NaturalPlanCommand implements Callable<Integer> {

    private final Planner planner;
    private final Shell shell;
    private final LongSupplier nanos;

    @Option(
            names = "--data",
            required = true,
            paramLabel = "DIR",
            description =
                    "Holds calendar_scheduling*.json, meeting_planning*.json and trip_planning*.json, or some of them.")
    private String data = "";

    @Option(names = "--engine", paramLabel = "ENGINE", description = "hybrid or solver; default: solver.")
    private String engine = "solver";

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or json; default: text.")
    private String format = "text";

    @Option(names = "--json", paramLabel = "FILE", description = "Also writes the report to a file, as JSON.")
    private @Nullable String json;

    NaturalPlanCommand(Planner planner, Shell shell, LongSupplier nanos) {
        this.planner = planner;
        this.shell = shell;
        this.nanos = nanos;
    }

    @Override
    public Integer call() {
        EngineMode mode = OptionValues.engine("--engine", engine);
        boolean asJson = AnswerFormat.of(format, true) == AnswerFormat.JSON;
        ExportFile target =
                json == null ? null : ExportFile.at("--json", shell.folder().resolve(json), List.of());
        BenchReport report = run(mode);
        shell.out().print(asJson ? report.json() + "\n" : report.text());
        if (target != null) {
            target.write(report.json() + "\n");
        }
        return 0;
    }

    private BenchReport run(EngineMode mode) {
        Path folder = shell.folder().resolve(data);
        NaturalPlanBench bench = new NaturalPlanBench(planner, mode, nanos);
        List<TaskReport> tasks = new ArrayList<>();
        for (Task task : Task.values()) {
            List<NaturalPlanExample> examples = examples(folder, task);
            if (!examples.isEmpty()) {
                tasks.add(bench.run(task, examples));
            }
        }
        if (tasks.isEmpty()) {
            throw new UsageException("--data " + data
                    + " holds no examples of NATURAL PLAN; there should be files like " + "calendar_scheduling.json");
        }
        return new BenchReport(mode.label(), tasks, Memory.peakHeap(), Memory.peakResident());
    }

    private static List<NaturalPlanExample> examples(Path folder, Task task) {
        String prefix = task.label().replace('-', '_');
        List<NaturalPlanExample> examples = new ArrayList<>();
        for (Path file : files(folder, prefix)) {
            try {
                examples.addAll(Json.naturalPlan(Inputs.file(file)));
            } catch (UnreadableJsonException e) {
                throw new UsageException(file + ": " + e.getMessage());
            }
        }
        return examples;
    }

    private static List<Path> files(Path folder, String prefix) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> {
                        String name = String.valueOf(file.getFileName());
                        return name.startsWith(prefix) && name.endsWith(".json");
                    })
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UsageException("--data " + folder + " can't be read; name a folder with data of NATURAL PLAN");
        }
    }
}
