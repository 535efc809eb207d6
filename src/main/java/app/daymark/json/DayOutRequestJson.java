package app.daymark.json;

import app.daymark.domain.DayOutRequest;
import app.daymark.domain.DayOutRequest.Encounter;
import app.daymark.domain.DayOutRequest.Travel;
import java.time.ZoneId;

/** Requests of a day out. */
final class DayOutRequestJson {

    private DayOutRequestJson() {}

    static void write(JsonOut out, DayOutRequest request) {
        if (request.date() != null) {
            out.text("date", request.date().toString());
        }
        ZoneId zone = request.zone();
        out.object("start", request, (o, r) -> o.text("place", r.startPlace()).text("at", Times.clock(r.startAt())))
                .objects("encounters", request.encounters(), DayOutRequestJson::writeEncounter)
                .objects("travel", request.travel(), DayOutRequestJson::writeTravel)
                .objects("constraints", request.constraints(), DayOutConstraintJson::write)
                .objects("busy", request.busy(), (o, b) -> CommonJson.writeBusy(o, b, zone));
    }

    private static void writeEncounter(JsonOut out, Encounter encounter) {
        out.text("person", encounter.person())
                .text("place", encounter.place())
                .object("source", encounter.source(), CommonJson::writeSource);
    }

    private static void writeTravel(JsonOut out, Travel travel) {
        out.text("from", travel.from())
                .text("to", travel.to())
                .number("minutes", travel.minutes())
                .object("source", travel.source(), CommonJson::writeSource);
    }

    static DayOutRequest read(JsonValue json, RequestJson.Head head) {
        JsonValue start = json.get("start");
        return new DayOutRequest(
                head.now(),
                head.zone(),
                head.me(),
                json.optional("date", Times::date),
                start.get("place").text(),
                Times.clock(start.get("at")),
                json.list("encounters", DayOutRequestJson::encounter),
                json.list("travel", DayOutRequestJson::travel),
                json.listOrEmpty("constraints", DayOutConstraintJson::read),
                json.listOrEmpty("busy", b -> CommonJson.busy(b, head.zone())));
    }

    private static Encounter encounter(JsonValue json) {
        return new Encounter(json.get("person").text(), json.get("place").text(), CommonJson.source(json));
    }

    private static Travel travel(JsonValue json) {
        return new Travel(
                json.get("from").text(),
                json.get("to").text(),
                json.get("minutes").whole(0, 10_000),
                CommonJson.source(json));
    }
}
