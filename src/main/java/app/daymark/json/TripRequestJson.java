package app.daymark.json;

import app.daymark.domain.TripRequest;
import app.daymark.domain.TripRequest.City;
import app.daymark.domain.TripRequest.Connection;
import app.daymark.domain.TripRequest.TravelDays;
import java.time.ZoneId;

/** Requests of a trip. */
final class TripRequestJson {

    static final String FLIGHT = "flight";

    private TripRequestJson() {}

    static void write(JsonOut out, TripRequest request) {
        if (request.startDate() != null) {
            out.text("start_date", request.startDate().toString());
        }
        ZoneId zone = request.zone();
        out.text("origin", request.origin())
                .text("destination", request.destination())
                .text("travel_days", CommonJson.label(request.travelDays()))
                .text("currency", request.currency())
                .objects("cities", request.cities(), TripRequestJson::writeCity)
                .objects("connections", request.connections(), TripRequestJson::writeConnection)
                .objects("constraints", request.constraints(), TripConstraintJson::write)
                .objects("busy", request.busy(), (o, b) -> CommonJson.writeBusy(o, b, zone));
    }

    private static void writeCity(JsonOut out, City city) {
        out.text("name", city.name())
                .amount("cost_per_day", city.costPerDay())
                .object("source", city.source(), CommonJson::writeSource);
    }

    private static void writeConnection(JsonOut out, Connection connection) {
        out.text("from", connection.from()).text("to", connection.to());
        writeBy(out, connection.by());
        out.amount("price", connection.price()).object("source", connection.source(), CommonJson::writeSource);
    }

    /** The means of travel, where it is not a flight. */
    static void writeBy(JsonOut out, String by) {
        if (!by.equals(FLIGHT)) {
            out.text("by", by);
        }
    }

    static TripRequest read(JsonValue json, RequestJson.Head head) {
        return new TripRequest(
                head.now(),
                head.zone(),
                head.me(),
                json.optional("start_date", Times::date),
                json.optional("origin", JsonValue::text),
                json.optional("destination", JsonValue::text),
                json.list("cities", TripRequestJson::city),
                json.listOrEmpty("connections", TripRequestJson::connection),
                json.or("travel_days", TravelDays.SHARED, v -> CommonJson.label(v, TravelDays.values())),
                json.optional("currency", JsonValue::text),
                json.listOrEmpty("constraints", TripConstraintJson::read),
                json.listOrEmpty("busy", b -> CommonJson.busy(b, head.zone())));
    }

    private static City city(JsonValue json) {
        return new City(
                json.get("name").text(), json.optional("cost_per_day", JsonValue::amount), CommonJson.source(json));
    }

    private static Connection connection(JsonValue json) {
        return new Connection(
                json.get("from").text(),
                json.get("to").text(),
                json.or("by", FLIGHT, JsonValue::text),
                json.optional("price", JsonValue::amount),
                CommonJson.source(json));
    }
}
