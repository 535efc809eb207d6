package app.daymark.understand.calendar;

import app.daymark.domain.Busy;
import app.daymark.domain.CalendarConstraint;
import app.daymark.domain.CalendarRequest;
import app.daymark.domain.EnglishWords;
import app.daymark.domain.Interval;
import app.daymark.domain.Meeting;
import app.daymark.domain.Person;
import app.daymark.domain.Setting;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** The request: the people with their busy times, the meetings, and the window that they lie in. */
final class RequestBuilder {

    /** How long after the last day named a meeting may still be proposed. */
    private static final int DAYS_AFTER = 14;

    private RequestBuilder() {}

    static CalendarRequest build(Agenda agenda, List<CalendarConstraint> constraints, Remarks remarks) {
        Setting setting = agenda.setting();
        Interval window = window(agenda);
        for (String name : agenda.people()) {
            boolean known = setting.peopleWithCalendar().contains(name);
            if (!known && !name.equals(setting.me()) && constraints.stream().noneMatch(c -> tellsOf(c, name))) {
                remarks.assume(name, "no calendar here: taken as free");
            }
        }
        return new CalendarRequest(
                setting.now(),
                setting.zone(),
                setting.me(),
                people(agenda, window),
                meetings(agenda),
                constraints,
                window);
    }

    private static Interval window(Agenda agenda) {
        Instant now = agenda.setting().now();
        LocalDate last = agenda.horizon().days().last();
        Instant end = last.plusDays(1L + DAYS_AFTER)
                .atStartOfDay(agenda.setting().zone())
                .toInstant();
        return new Interval(now, end.isAfter(now) ? end : now.plusSeconds(86_400L * DAYS_AFTER));
    }

    private static boolean tellsOf(CalendarConstraint c, String name) {
        return c instanceof CalendarConstraint.Within w && name.equals(w.person())
                || c instanceof CalendarConstraint.Avoid a && name.equals(a.person());
    }

    private static List<Person> people(Agenda agenda, Interval window) {
        Setting setting = agenda.setting();
        boolean tentativeIsFree = agenda.statements().has(Statement.TentativeIsFree.class);
        List<Person> people = new ArrayList<>();
        for (String name : agenda.people()) {
            boolean known = setting.peopleWithCalendar().contains(name);
            ZoneId zone = agenda.zones().of(name);
            List<Busy> busy = known ? setting.calendars().busy(name, window, zone) : List.of();
            if (tentativeIsFree) {
                busy = busy.stream().filter(b -> !b.tentative()).toList();
            }
            people.add(new Person(name, zone, known, busy));
        }
        return people;
    }

    private static List<Meeting> meetings(Agenda agenda) {
        List<Meeting> meetings = new ArrayList<>();
        for (MeetingDraft m : agenda.meetings()) {
            List<String> with =
                    m.who.stream().filter(p -> !p.equals(agenda.setting().me())).toList();
            String title = (m.title == null ? "Meeting" : m.title)
                    + (with.isEmpty() ? "" : " with " + EnglishWords.list(with));
            meetings.add(new Meeting(title, m.length(), List.copyOf(m.who), List.copyOf(m.optional), m.source));
        }
        return meetings;
    }
}
