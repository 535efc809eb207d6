package app.daymark.json;

import app.daymark.domain.CalendarPlan;
import app.daymark.domain.CalendarRequest;
import app.daymark.domain.DayOutPlan;
import app.daymark.domain.DayOutRequest;
import app.daymark.domain.Plan;
import app.daymark.domain.Request;
import app.daymark.domain.TripPlan;
import app.daymark.domain.TripRequest;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;

/** Plans of every task. Reading is lenient: any tool's plan is worth checking. */
final class PlanJson {

    private PlanJson() {}

    static void write(JsonOut out, Plan plan) {
        switch (plan) {
            case CalendarPlan p ->
                out.objects("meetings", p.meetings(), PlanJson::writeSlot)
                        .objects("alternatives", p.alternatives(), PlanJson::writeAlternative);
            case TripPlan p -> TripPlanJson.write(out, p);
            case DayOutPlan p -> DayOutPlanJson.write(out, p);
        }
    }

    /** Reads a plan in the form of the request's task. */
    static Plan read(JsonValue json, Request request) {
        return switch (request) {
            case CalendarRequest r -> calendar(json, r.zone());
            case TripRequest r -> TripPlanJson.read(json, r);
            case DayOutRequest r -> DayOutPlanJson.read(json, r.encounters().size());
        };
    }

    private static void writeSlot(JsonOut out, CalendarPlan.Slot slot) {
        out.text("title", slot.title())
                .text("start", Times.moment(slot.start()))
                .text("end", Times.moment(slot.end()))
                .texts("attendees", slot.attendees());
    }

    private static void writeAlternative(JsonOut out, CalendarPlan.Alternative alternative) {
        out.text("start", Times.moment(alternative.start()))
                .text("end", Times.moment(alternative.end()))
                .texts("costs", alternative.costs());
    }

    private static CalendarPlan calendar(JsonValue json, ZoneId zone) {
        return new CalendarPlan(
                json.list("meetings", m -> slot(m, zone)), json.listOrEmpty("alternatives", a -> alternative(a, zone)));
    }

    private static CalendarPlan.Slot slot(JsonValue json, ZoneId zone) {
        return new CalendarPlan.Slot(
                json.or("title", "", JsonValue::text),
                start(json, zone),
                end(json, zone),
                json.listOrEmpty("attendees", PlanJson::attendee));
    }

    /** A name, or an object that has one. */
    private static String attendee(JsonValue json) {
        return json.isObject() ? json.get("name").text() : json.text();
    }

    private static CalendarPlan.Alternative alternative(JsonValue json, ZoneId zone) {
        List<String> costs = json.listOrEmpty("costs", JsonValue::text);
        return new CalendarPlan.Alternative(start(json, zone), end(json, zone), costs);
    }

    private static OffsetDateTime start(JsonValue json, ZoneId zone) {
        return Times.moment(json.get("start"), zone);
    }

    private static OffsetDateTime end(JsonValue json, ZoneId zone) {
        return Times.moment(json.get("end"), zone);
    }
}
