package app.daymark.json;

import app.daymark.domain.Interval;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of {@code calendar busy --batch}.
 *
 * @param file relative to the batch file
 * @param window busy time is asked for inside it
 * @param zone of floating and all-day times
 */
public record BusyLine(String file, Interval window, ZoneId zone) {

    /**
     * The answer to one line.
     *
     * @param busy merged, clipped to the window, in order
     * @param events how many events were read
     * @param broken what could not be read
     * @param error set only when nothing of the file could be read
     */
    public record Result(
            String file,
            List<Interval> busy,
            int events,
            List<Broken> broken,
            List<String> warnings,
            @Nullable String error) {}

    /** An event that was left out: its line in the file, and why. */
    public record Broken(int line, String reason) {}

    static BusyLine read(JsonValue json, ZoneId defaultZone) {
        ZoneId zone = json.or("zone", defaultZone, Times::zone);
        return new BusyLine(
                json.get("file").text(),
                json.make(
                        () -> new Interval(Times.instant(json.get("from"), zone), Times.instant(json.get("to"), zone))),
                zone);
    }

    static void write(JsonOut out, Result result) {
        out.text("file", result.file())
                .rows("busy", result.busy().stream().map(BusyLine::row).toList())
                .number("events", result.events())
                .objects(
                        "broken",
                        result.broken(),
                        (o, b) -> o.number("line", b.line()).text("reason", b.reason()))
                .texts("warnings", result.warnings());
        if (result.error() == null) {
            out.nothing("error");
        } else {
            out.text("error", result.error());
        }
    }

    private static List<String> row(Interval interval) {
        return List.of(Times.moment(interval.start(), ZoneOffset.UTC), Times.moment(interval.end(), ZoneOffset.UTC));
    }
}
