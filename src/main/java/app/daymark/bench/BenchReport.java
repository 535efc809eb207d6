package app.daymark.bench;

import app.daymark.json.Json;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a run of the benchmark found.
 *
 * @param peakHeap most megabytes of heap in use
 * @param peakResident most megabytes of memory the process had, null where the system does not tell
 */
public record BenchReport(
        String engine,
        List<TaskReport> tasks,
        long peakHeap,
        @Nullable Long peakResident) {

    /** How many of the missed examples the text shows. */
    private static final int SHOWN = 10;

    private static final int WIDTH = 160;

    /** For a person to read. */
    public String text() {
        StringBuilder out = new StringBuilder("NATURAL PLAN, engine " + engine + "\n\n");
        out.append(String.format(
                Locale.ROOT,
                "%-22s %8s %14s %14s %8s %9s %9s %9s%n",
                "task",
                "examples",
                "valid",
                "official",
                "golden",
                "p50 ms",
                "p95 ms",
                "max ms"));
        for (TaskReport t : tasks) {
            out.append(String.format(
                    Locale.ROOT,
                    "%-22s %8d %6d (%5s) %6d (%5s) %8s %9.2f %9.2f %9.2f%n",
                    t.task().label(),
                    t.examples(),
                    t.valid(),
                    percent(t.valid(), t.examples()) + "%",
                    t.right(),
                    percent(t.right(), t.examples()) + "%",
                    percent(t.goldenRight(), t.examples()) + "%",
                    t.latency().p50(),
                    t.latency().p95(),
                    t.latency().max()));
        }
        out.append("\npeak memory: ").append(peakHeap).append(" MB heap");
        if (peakResident != null) {
            out.append(", ").append(peakResident).append(" MB in all");
        }
        out.append('\n');
        for (TaskReport t : tasks) {
            t.missed().stream()
                    .limit(SHOWN)
                    .forEach(missed -> out.append(shortened(missed)).append('\n'));
        }
        return out.toString();
    }

    private static String shortened(String missed) {
        return missed.length() <= WIDTH ? missed : missed.substring(0, WIDTH) + "…";
    }

    /** For a program. */
    public String json() {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("benchmark", "natural-plan");
        report.put("engine", engine);
        report.put("tasks", tasks.stream().map(BenchReport::fields).toList());
        report.put("peak_heap_mb", peakHeap);
        if (peakResident != null) {
            report.put("peak_resident_mb", peakResident);
        }
        return Json.pretty(report);
    }

    private static Map<String, Object> fields(TaskReport t) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("task", t.task().label());
        fields.put("examples", t.examples());
        fields.put("valid", t.valid());
        fields.put("official_right", t.right());
        fields.put("official_percent", percent(t.right(), t.examples()));
        fields.put("golden_percent", percent(t.goldenRight(), t.examples()));
        fields.put("p50_ms", rounded(t.latency().p50()));
        fields.put("p95_ms", rounded(t.latency().p95()));
        fields.put("max_ms", rounded(t.latency().max()));
        fields.put("missed", t.missed());
        return fields;
    }

    private static BigDecimal percent(int part, int whole) {
        return BigDecimal.valueOf(100L * part).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }

    private static BigDecimal rounded(double milliseconds) {
        return BigDecimal.valueOf(milliseconds).setScale(3, RoundingMode.HALF_UP);
    }
}
