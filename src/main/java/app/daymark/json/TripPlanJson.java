package app.daymark.json;

import app.daymark.domain.TripPlan;
import app.daymark.domain.TripPlan.Alternative;
import app.daymark.domain.TripPlan.Cost;
import app.daymark.domain.TripPlan.Flight;
import app.daymark.domain.TripPlan.Stay;
import app.daymark.domain.TripRequest;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plans of a trip. */
final class TripPlanJson {

    private static final int MOST_DAYS = 1_000_000;

    private TripPlanJson() {}

    static void write(JsonOut out, TripPlan plan) {
        out.objects("stays", plan.stays(), TripPlanJson::writeStay)
                .objects("flights", plan.flights(), TripPlanJson::writeFlight)
                .number("total_days", plan.totalDays())
                .object("cost", plan.cost(), TripPlanJson::writeCost);
        if (!plan.alternatives().isEmpty()) {
            out.objects("alternatives", plan.alternatives(), TripPlanJson::writeAlternative);
        }
    }

    private static void writeStay(JsonOut out, Stay stay) {
        out.text("city", stay.city()).number("from_day", stay.fromDay()).number("to_day", stay.toDay());
        writeDate(out, "start", stay.start());
        writeDate(out, "end", stay.end());
    }

    private static void writeDate(JsonOut out, String name, @Nullable LocalDate date) {
        if (date != null) {
            out.text(name, date.toString());
        }
    }

    private static void writeFlight(JsonOut out, Flight flight) {
        out.number("day", flight.day()).text("from", flight.from()).text("to", flight.to());
        TripRequestJson.writeBy(out, flight.by());
        out.amount("price", flight.price());
    }

    private static void writeCost(JsonOut out, Cost cost) {
        out.amount("total", cost.total()).text("currency", cost.currency());
    }

    private static void writeAlternative(JsonOut out, Alternative alternative) {
        out.objects("stays", alternative.stays(), TripPlanJson::writeStay)
                .object("cost", alternative.cost(), TripPlanJson::writeCost)
                .texts("costs", alternative.costs());
    }

    static TripPlan read(JsonValue json, TripRequest request) {
        List<Stay> stays = json.list("stays", TripPlanJson::stay);
        int lastDay = stays.stream().mapToInt(Stay::toDay).max().orElse(0);
        return new TripPlan(
                stays,
                json.listOrEmpty("flights", f -> flight(f, request)),
                json.or("total_days", lastDay, TripPlanJson::day),
                json.optional("cost", TripPlanJson::cost),
                json.listOrEmpty("alternatives", TripPlanJson::alternative));
    }

    private static Stay stay(JsonValue json) {
        return new Stay(
                json.get("city").text(),
                day(json.get("from_day")),
                day(json.get("to_day")),
                json.optional("start", Times::date),
                json.optional("end", Times::date));
    }

    private static Flight flight(JsonValue json, TripRequest request) {
        String from = json.get("from").text();
        String to = json.get("to").text();
        return new Flight(
                day(json.get("day")),
                from,
                to,
                json.or("by", usual(from, to, request), JsonValue::text),
                json.optional("price", JsonValue::amount));
    }

    /** The means of travel where a plan names none: a flight, unless the request knows of other means only. */
    private static String usual(String from, String to, TripRequest request) {
        List<String> means = request.connections().stream()
                .filter(c -> c.from().equals(from) && c.to().equals(to))
                .map(TripRequest.Connection::by)
                .toList();
        return means.isEmpty() || means.contains(TripRequestJson.FLIGHT) ? TripRequestJson.FLIGHT : means.get(0);
    }

    private static Cost cost(JsonValue json) {
        return new Cost(json.get("total").amount(), json.or("currency", "", JsonValue::text));
    }

    private static Alternative alternative(JsonValue json) {
        return new Alternative(
                json.list("stays", TripPlanJson::stay),
                json.optional("cost", TripPlanJson::cost),
                json.listOrEmpty("costs", JsonValue::text));
    }

    private static int day(JsonValue json) {
        return json.whole(-MOST_DAYS, MOST_DAYS);
    }
}
