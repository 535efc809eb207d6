package app.daymark.json;

import app.daymark.domain.Asked.CalendarRef;
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
 * @param calendars their files relative to the batch file
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

    static PlanLine read(JsonValue json, ZoneId defaultZone) {
        ZoneId zone = json.optional("zone", Times::zone);
        return new PlanLine(
                json.optional("id", JsonValue::text),
                json.get("text").text(),
                json.optional("now", v -> Times.instant(v, zone == null ? defaultZone : zone)),
                zone,
                json.optional("me", JsonValue::text),
                json.listOrEmpty("calendars", CommonJson::calendar),
                json.optional("engine", PlanLine::engine),
                json.optional("work_hours", Times::window));
    }

    private static String engine(JsonValue json) {
        if (json.isText() && ENGINES.contains(json.text())) {
            return json.text();
        }
        throw json.expected("an engine (hybrid, solver, model)");
    }
}
