package app.daymark.json;

import app.daymark.domain.CalendarRequest;
import app.daymark.domain.DayOutRequest;
import app.daymark.domain.Request;
import app.daymark.domain.Task;
import app.daymark.domain.TripRequest;
import java.time.Instant;
import java.time.ZoneId;

/** Requests of every task: {@code docs/request.schema.json}. */
final class RequestJson {

    /** What every request starts with. */
    record Head(Instant now, ZoneId zone, String me) {}

    private RequestJson() {}

    static void write(JsonOut out, Request request) {
        out.text("task", request.task().label());
        switch (request) {
            case CalendarRequest r -> {
                writeHead(out, new Head(r.now(), r.zone(), r.me()));
                CalendarRequestJson.write(out, r);
            }
            case TripRequest r -> {
                writeHead(out, new Head(r.now(), r.zone(), r.me()));
                TripRequestJson.write(out, r);
            }
            case DayOutRequest r -> {
                writeHead(out, new Head(r.now(), r.zone(), r.me()));
                DayOutRequestJson.write(out, r);
            }
        }
    }

    private static void writeHead(JsonOut out, Head head) {
        out.text("now", Times.moment(head.now(), head.zone()))
                .text("zone", head.zone().getId())
                .text("me", head.me());
    }

    static Request read(JsonValue json) {
        Task task = task(json.get("task"));
        ZoneId zone = Times.zone(json.get("zone"));
        Head head = new Head(Times.instant(json.get("now"), zone), zone, json.or("me", "me", JsonValue::text));
        return switch (task) {
            case CALENDAR_SCHEDULING -> CalendarRequestJson.read(json, head);
            case TRIP_PLANNING -> TripRequestJson.read(json, head);
            case MEETING_PLANNING -> DayOutRequestJson.read(json, head);
        };
    }

    static Task task(JsonValue json) {
        for (Task task : Task.values()) {
            if (json.isText() && task.label().equals(json.text())) {
                return task;
            }
        }
        throw json.expected("a task (calendar-scheduling, meeting-planning, trip-planning)");
    }
}
