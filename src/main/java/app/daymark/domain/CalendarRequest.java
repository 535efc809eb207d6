package app.daymark.domain;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * Calendar scheduling: one or several meetings for people whose calendars are known.
 *
 * @param now the moment of the request; nothing starts before it
 * @param zone the user's zone, in which times are shown
 * @param me the user's name
 * @param people everybody named in a meeting, with their busy time in {@code window}
 * @param meetings what is asked for, in the order of the text
 * @param constraints what the plan must or should keep
 * @param window all meetings lie inside; busy time is known only here
 */
public record CalendarRequest(
        Instant now,
        ZoneId zone,
        String me,
        List<Person> people,
        List<Meeting> meetings,
        List<CalendarConstraint> constraints,
        Interval window)
        implements Request {

    public CalendarRequest {
        people = List.copyOf(people);
        meetings = List.copyOf(meetings);
        constraints = List.copyOf(constraints);
    }

    @Override
    public Task task() {
        return Task.CALENDAR_SCHEDULING;
    }

    /** The person of that name. */
    public Person person(String name) {
        return people.stream()
                .filter(p -> p.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nobody is called " + name + " in this request"));
    }

    public CalendarRequest withPeople(List<Person> newPeople) {
        return new CalendarRequest(now, zone, me, newPeople, meetings, constraints, window);
    }

    public CalendarRequest withMeetings(List<Meeting> newMeetings) {
        return new CalendarRequest(now, zone, me, people, newMeetings, constraints, window);
    }

    public CalendarRequest withConstraints(List<CalendarConstraint> newConstraints) {
        return new CalendarRequest(now, zone, me, people, meetings, newConstraints, window);
    }
}
