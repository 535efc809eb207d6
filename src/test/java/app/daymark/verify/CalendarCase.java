package app.daymark.verify;

import app.daymark.domain.Busy;
import app.daymark.domain.CalendarConstraint;
import app.daymark.domain.CalendarPlan;
import app.daymark.domain.CalendarRequest;
import app.daymark.domain.Check;
import app.daymark.domain.Interval;
import app.daymark.domain.Meeting;
import app.daymark.domain.Person;
import app.daymark.domain.SourceSpan;
import app.daymark.domain.TimeWindow;
import app.daymark.domain.Validation;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** A request and a plan of calendar scheduling, put together for a test. The week is that of Monday 2 March 2026. */
final class CalendarCase {

    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    static final SourceSpan SOURCE = SourceSpan.outside("test");

    private final List<Person> people = new ArrayList<>();
    private final List<Meeting> meetings = new ArrayList<>();
    private final List<CalendarConstraint> constraints = new ArrayList<>();
    private final List<CalendarPlan.Slot> slots = new ArrayList<>();
    private final List<CalendarPlan.Alternative> alternatives = new ArrayList<>();

    CalendarCase person(String name, Busy... busy) {
        people.add(new Person(name, BERLIN, true, List.of(busy)));
        return this;
    }

    CalendarCase meeting(int minutes, String... required) {
        return meeting(minutes, List.of(required), List.of());
    }

    CalendarCase meeting(int minutes, List<String> required, List<String> optional) {
        meetings.add(new Meeting("Meeting", minutes, required, optional, SOURCE));
        return this;
    }

    CalendarCase constraint(CalendarConstraint constraint) {
        constraints.add(constraint);
        return this;
    }

    /** A meeting of the plan, by local times such as '2026-03-02T11:00'. */
    CalendarCase slot(String start, String end, String... attendees) {
        slots.add(new CalendarPlan.Slot("Meeting", time(start), time(end), List.of(attendees)));
        return this;
    }

    CalendarCase alternative(String start, String end) {
        alternatives.add(new CalendarPlan.Alternative(time(start), time(end), List.of()));
        return this;
    }

    CalendarRequest request() {
        return new CalendarRequest(
                at("2026-03-02T08:00"),
                BERLIN,
                "Sam",
                people,
                meetings,
                constraints,
                new Interval(at("2026-03-02T00:00"), at("2026-04-02T00:00")));
    }

    CalendarPlan plan() {
        return new CalendarPlan(slots, alternatives);
    }

    Validation validation() {
        return new Verifier().check(request(), plan());
    }

    /** The check whose sentence is that. */
    Check check(String sentence) {
        return validation().checks().stream()
                .filter(c -> c.constraint().equals(sentence))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no check '" + sentence + "' in " + validation()));
    }

    /** The check of the last constraint. */
    Check lastConstraint() {
        return check(constraints.get(constraints.size() - 1).sentence());
    }

    static Busy busy(String start, String end, String title) {
        return new Busy(new Interval(at(start), at(end)), title, false, null);
    }

    static Instant at(String local) {
        return time(local).toInstant();
    }

    static OffsetDateTime time(String local) {
        return LocalDateTime.parse(local).atZone(BERLIN).toOffsetDateTime();
    }

    static TimeWindow daily(int fromHour, int toHour) {
        return new TimeWindow(null, fromHour * 60, toHour * 60);
    }
}
