package app.daymark.json;

import app.daymark.domain.TimeWindow;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One line of {@code plan --batch}. What the line leaves out is null.
 *
 * @param now the moment of the request
 * @param engine 'hybrid', 'solver' or 'model'
 * @param workHours default working hours, on every day
 */
public record PlanLine(
        @Nullable String id,
        String text,
        @Nullable Instant now,
        @Nullable ZoneId zone,
        @Nullable String me,
        List<CalendarRef> calendars,
        @Nullable String engine,
        @Nullable TimeWindow workHours) {

    private static final Set<String> ENGINES = Set.of("hybrid", "solver", "model");

    /**
     * A calendar of the line.
     *
     * @param person whose it is; null where the file says it
     * @param file relative to the batch file
     */
    public record CalendarRef(@Nullable String person, String file) {}

    static PlanLine read(JsonValue json, ZoneId defaultZone) {
        ZoneId zone = json.optional("zone", Times::zone);
        return new PlanLine(
                json.optional("id", JsonValue::text),
                json.get("text").text(),
                json.optional("now", v -> Times.instant(v, zone == null ? defaultZone : zone)),
                zone,
                json.optional("me", JsonValue::text),
                json.listOrEmpty("calendars", PlanLine::calendar),
                json.optional("engine", PlanLine::engine),
                json.optional("work_hours", Times::window));
    }

    private static CalendarRef calendar(JsonValue json) {
        return json.isText()
                ? new CalendarRef(null, json.text())
                : new CalendarRef(
                        json.optional("person", JsonValue::text),
                        json.get("file").text());
    }

    private static String engine(JsonValue json) {
        if (json.isText() && ENGINES.contains(json.text())) {
            return json.text();
        }
        throw json.expected("an engine (hybrid, solver, model)");
    }
}
