package app.daymark.solve;

import app.daymark.concurrent.Deadline;
import app.daymark.domain.Busy;
import app.daymark.domain.CalendarConstraint;
import app.daymark.domain.CalendarPlan;
import app.daymark.domain.CalendarRequest;
import app.daymark.domain.Interval;
import app.daymark.domain.Meeting;
import app.daymark.domain.Outcome;
import app.daymark.domain.Person;
import app.daymark.domain.SourceSpan;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** A request in the making: meetings of Ann and Bo within two weeks. */
final class MeetingCase {

    static final SourceSpan WORDS = new SourceSpan("words", 0, 5);

    private static final int DAYS = 14;
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEE HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE d MMM HH:mm", Locale.ENGLISH);

    private final LocalDate first;
    private final ZoneId zone;
    private final Map<String, List<Busy>> busy = new LinkedHashMap<>();
    private final List<CalendarConstraint> constraints = new ArrayList<>();
    private List<Integer> lengths = List.of();
    private List<String> optional = List.of();
    private Instant now;

    MeetingCase(String first, String zone) {
        this.first = LocalDate.parse(first);
        this.zone = ZoneId.of(zone);
        this.now = this.first.atStartOfDay(this.zone).toInstant();
    }

    MeetingCase copy() {
        MeetingCase copy = new MeetingCase(first.toString(), zone.getId());
        busy.forEach((person, events) -> copy.busy.put(person, new ArrayList<>(events)));
        copy.constraints.addAll(constraints);
        copy.lengths = lengths;
        copy.optional = optional;
        copy.now = now;
        return copy;
    }

    ZoneId zone() {
        return zone;
    }

    LocalDate day(int later) {
        return first.plusDays(later);
    }

    MeetingCase meeting(int minutes) {
        return meetings(minutes);
    }

    MeetingCase meetings(Integer... minutes) {
        lengths = List.of(minutes);
        return this;
    }

    MeetingCase optional(String... people) {
        optional = List.of(people);
        return this;
    }

    MeetingCase now(String local) {
        now = LocalDateTime.parse(local).atZone(zone).toInstant();
        return this;
    }

    MeetingCase busy(String person, String from, String to) {
        Interval interval = new Interval(
                LocalDateTime.parse(from).atZone(zone).toInstant(),
                LocalDateTime.parse(to).atZone(zone).toInstant());
        busy.computeIfAbsent(person, p -> new ArrayList<>()).add(new Busy(interval, "Dentist", false, null));
        return this;
    }

    MeetingCase with(CalendarConstraint constraint) {
        constraints.add(constraint);
        return this;
    }

    CalendarRequest request() {
        List<String> names = new ArrayList<>(List.of("Ann", "Bo"));
        names.addAll(optional);
        return new CalendarRequest(
                now,
                zone,
                "Ann",
                names.stream()
                        .map(n -> new Person(n, zone, true, busy.getOrDefault(n, List.of())))
                        .toList(),
                IntStream.range(0, lengths.size())
                        .mapToObj(
                                i -> new Meeting("M" + (i + 1), lengths.get(i), List.of("Ann", "Bo"), optional, WORDS))
                        .toList(),
                constraints,
                new Interval(
                        first.atStartOfDay(zone).toInstant(),
                        first.plusDays(DAYS).atStartOfDay(zone).toInstant()));
    }

    Outcome solve() {
        return new CalendarSolver().solve(request(), Deadline.none());
    }

    CalendarPlan plan() {
        return solve() instanceof Outcome.Solved s && s.plan() instanceof CalendarPlan plan
                ? plan
                : new CalendarPlan(List.of(), List.of());
    }

    /** 'Mon 09:00'; with the date from the second week on; empty where there is no plan. */
    List<String> starts() {
        return plan().meetings().stream()
                .map(m -> (m.start().toLocalDate().isBefore(day(7)) ? WEEKDAY : DATE).format(m.start()))
                .toList();
    }

    List<String> attendees(int meeting) {
        return plan().meetings().get(meeting).attendees();
    }
}
