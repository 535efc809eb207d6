package app.daymark.json;

import app.daymark.domain.CalendarConstraint;
import app.daymark.domain.CalendarRequest;
import app.daymark.domain.Meeting;
import app.daymark.domain.Person;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Requests of calendar scheduling. */
final class CalendarRequestJson {

    private CalendarRequestJson() {}

    static void write(JsonOut out, CalendarRequest request) {
        ZoneId zone = request.zone();
        out.object("window", request.window(), (o, w) -> CommonJson.writeInterval(o, w, zone))
                .objects("people", request.people(), (o, p) -> writePerson(o, p, zone))
                .objects("meetings", request.meetings(), CalendarRequestJson::writeMeeting)
                .objects("constraints", request.constraints(), CalendarConstraintJson::write);
    }

    private static void writePerson(JsonOut out, Person person, ZoneId zone) {
        out.text("name", person.name())
                .text("zone", person.zone().getId())
                .flag("has_calendar", person.hasCalendar())
                .objects("busy", person.busy(), (o, b) -> CommonJson.writeBusy(o, b, zone));
    }

    private static void writeMeeting(JsonOut out, Meeting meeting) {
        out.text("title", meeting.title())
                .number("minutes", meeting.minutes())
                .texts("required", meeting.required())
                .texts("optional", meeting.optional())
                .object("source", meeting.source(), CommonJson::writeSource);
    }

    static CalendarRequest read(JsonValue json, RequestJson.Head head) {
        ZoneId zone = head.zone();
        List<Person> people = json.list("people", p -> person(p, zone));
        List<Meeting> meetings = json.list("meetings", CalendarRequestJson::meeting);
        List<CalendarConstraint> constraints =
                json.listOrEmpty("constraints", c -> CalendarConstraintJson.read(c, zone));
        refuseStrangers(json, people, meetings, constraints);
        return new CalendarRequest(
                head.now(),
                zone,
                head.me(),
                people,
                meetings,
                constraints,
                CommonJson.interval(json.get("window"), zone));
    }

    private static Person person(JsonValue json, ZoneId zone) {
        return new Person(
                json.get("name").text(),
                json.or("zone", zone, Times::zone),
                json.or("has_calendar", json.has("busy"), JsonValue::flag),
                json.listOrEmpty("busy", b -> CommonJson.busy(b, zone)));
    }

    private static Meeting meeting(JsonValue json) {
        return json.make(() -> new Meeting(
                json.or("title", "", JsonValue::text),
                json.get("minutes").whole(1, 1_000_000),
                json.list("required", JsonValue::text),
                json.listOrEmpty("optional", JsonValue::text),
                CommonJson.source(json)));
    }

    /** Every name and every number of a meeting must lead somewhere. */
    private static void refuseStrangers(
            JsonValue json, List<Person> people, List<Meeting> meetings, List<CalendarConstraint> constraints) {
        Set<String> names = new HashSet<>();
        for (Person person : people) {
            if (!names.add(person.name())) {
                throw json.get("people").wrong("two people are called " + person.name());
            }
        }
        for (Meeting meeting : meetings) {
            for (List<String> invited : List.of(meeting.required(), meeting.optional())) {
                for (String name : invited) {
                    if (!names.contains(name)) {
                        throw json.get("meetings").wrong(name + " is not among the people");
                    }
                }
            }
        }
        for (CalendarConstraint constraint : constraints) {
            for (int index : constraint.meetings()) {
                if (index >= meetings.size()) {
                    throw json.get("constraints")
                            .wrong("there is no meeting number " + index + " (the first one is number 0)");
                }
            }
        }
    }
}
