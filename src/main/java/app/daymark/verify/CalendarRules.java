package app.daymark.verify;

import app.daymark.domain.Busy;
import app.daymark.domain.CalendarConstraint;
import app.daymark.domain.CalendarConstraint.Alignment;
import app.daymark.domain.CalendarConstraint.Avoid;
import app.daymark.domain.CalendarConstraint.Buffer;
import app.daymark.domain.CalendarConstraint.Gap;
import app.daymark.domain.CalendarConstraint.OnDays;
import app.daymark.domain.CalendarConstraint.Order;
import app.daymark.domain.CalendarConstraint.Soonest;
import app.daymark.domain.CalendarConstraint.Within;
import app.daymark.domain.CalendarConstraint.WorkingHours;
import app.daymark.domain.CalendarRequest;
import app.daymark.domain.EnglishWords;
import app.daymark.domain.Person;
import app.daymark.domain.TimeWindow;
import app.daymark.verify.LocalWindows.Stretch;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One rule for each constraint of calendar scheduling. */
final class CalendarRules {

    private static final String UNBOUND = "binds no meeting of this plan";

    private final CalendarRequest request;
    private final LocalWindows windows = new LocalWindows();

    CalendarRules(CalendarRequest request) {
        this.request = request;
    }

    /** Whether the meetings keep the constraint. A goal ({@link Soonest}) is no matter of one plan alone: kept. */
    Finding of(CalendarConstraint constraint, List<Placed> meetings) {
        return switch (constraint) {
            case OnDays c -> each(c, null, meetings, p -> onDays(c, p));
            case WorkingHours c -> each(c, c.person(), meetings, p -> workingHours(c, p));
            case Within c -> each(c, c.person(), meetings, p -> within(c, p));
            case Avoid c -> each(c, c.person(), meetings, p -> avoid(c, p));
            case Buffer c -> each(c, c.person(), meetings, p -> buffer(c, p));
            case Gap c -> gap(c, meetings);
            case Order c -> order(c, meetings);
            case Alignment c -> alignment(c, meetings);
            case Soonest _ -> Finding.kept(() -> "compared with other plans");
        };
    }

    /** Every meeting that the constraint concerns and its person attends, held against {@code rule}. */
    private static Finding each(
            CalendarConstraint constraint,
            @Nullable String person,
            List<Placed> meetings,
            Function<Placed, Finding> rule) {
        List<Finding> findings = new ArrayList<>();
        for (Placed meeting : meetings) {
            if (constraint.concerns(meeting.index()) && (person == null || meeting.attends(person))) {
                findings.add(rule.apply(meeting));
            }
        }
        return Finding.all(findings, UNBOUND);
    }

    private static Finding onDays(OnDays c, Placed p) {
        boolean ok = c.dates().contains(p.startDay(c.zone())) && c.dates().contains(p.endDay(c.zone()));
        return new Finding(ok, () -> p.when(c.zone()) + (ok ? " is on one of these days" : " is on another day"));
    }

    private Finding workingHours(WorkingHours c, Placed p) {
        for (TimeWindow window : c.windows()) {
            for (Stretch stretch : windows.near(window, p, c.zone())) {
                if (c.days().contains(stretch.day().getDayOfWeek()) && stretch.contains(p)) {
                    return inside(p, window, c.zone());
                }
            }
        }
        return outside(p, c.windows(), c.zone());
    }

    private Finding within(Within c, Placed p) {
        for (TimeWindow window : c.windows()) {
            for (Stretch stretch : windows.near(window, p, c.zone())) {
                if (stretch.contains(p)) {
                    return inside(p, window, c.zone());
                }
            }
        }
        return outside(p, c.windows(), c.zone());
    }

    private static Finding inside(Placed p, TimeWindow window, ZoneId zone) {
        return Finding.kept(() -> p.when(zone) + " is inside " + clock(window));
    }

    private static Finding outside(Placed p, List<TimeWindow> windows, ZoneId zone) {
        return Finding.broken(() -> p.when(zone) + " is not inside "
                + (windows.isEmpty()
                        ? "any window: there is none"
                        : windows.size() == 1 ? clock(windows.get(0)) : "any of the " + windows.size() + " windows"));
    }

    private Finding avoid(Avoid c, Placed p) {
        for (TimeWindow window : c.windows()) {
            for (Stretch stretch : windows.near(window, p, c.zone())) {
                if (stretch.overlaps(p)) {
                    return Finding.broken(() ->
                            p.when(c.zone()) + " overlaps " + Placed.span(stretch.start(), stretch.end(), c.zone()));
                }
            }
        }
        return Finding.kept(() -> p.when(c.zone()) + " overlaps none of these times");
    }

    private Finding buffer(Buffer c, Placed p) {
        Instant from = p.start().minus(c.minutes(), ChronoUnit.MINUTES);
        Instant to = p.end().plus(c.minutes(), ChronoUnit.MINUTES);
        for (Person person : request.people()) {
            if (p.attends(person.name()) && (c.person() == null || c.person().equals(person.name()))) {
                for (Busy busy : person.busy()) {
                    if (busyFrom(busy).isBefore(to) && from.isBefore(busyTo(busy))) {
                        return Finding.broken(() -> p.when(request.zone()) + " is less than "
                                + EnglishWords.length(c.minutes()) + " away from " + event(person, busy));
                    }
                }
            }
        }
        return Finding.kept(
                () -> p.when(request.zone()) + " has " + EnglishWords.length(c.minutes()) + " free before and after");
    }

    private Finding gap(Gap c, List<Placed> meetings) {
        List<Placed> inOrder = meetings.stream()
                .filter(p -> c.concerns(p.index()))
                .sorted(Comparator.comparing(Placed::start).thenComparing(Placed::end))
                .toList();
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < inOrder.size(); i++) {
            for (Placed later : inOrder.subList(i + 1, inOrder.size())) {
                Placed earlier = inOrder.get(i);
                long minutes = minutesBetween(earlier, later);
                findings.add(new Finding(minutes >= c.minutes(), () -> between(earlier, later, minutes)));
            }
        }
        return Finding.all(findings, UNBOUND);
    }

    private Finding order(Order c, List<Placed> meetings) {
        Placed first = find(c.first(), meetings);
        Placed second = find(c.second(), meetings);
        if (first == null || second == null) {
            return Finding.broken(
                    () -> "meeting " + (first == null ? c.first() + 1 : c.second() + 1) + " is not in the plan");
        }
        long minutes = minutesBetween(first, second);
        boolean ok = !second.start().isBefore(first.end())
                && minutes >= c.minGap()
                && (c.maxGap() == null
                        || Duration.between(first.end(), second.start()).compareTo(Duration.ofMinutes(c.maxGap()))
                                <= 0);
        return new Finding(ok, () -> between(first, second, minutes));
    }

    private static @Nullable Placed find(int index, List<Placed> meetings) {
        return meetings.stream().filter(p -> p.index() == index).findFirst().orElse(null);
    }

    /** Whole minutes from the end of one to the start of the other; negative where they overlap. */
    private static long minutesBetween(Placed earlier, Placed later) {
        return Math.floorDiv(Duration.between(earlier.end(), later.start()).toSeconds(), 60L);
    }

    private String between(Placed earlier, Placed later, long minutes) {
        String which = "meeting " + (later.index() + 1) + " (" + later.when(request.zone()) + ") starts ";
        String other = " meeting " + (earlier.index() + 1) + " (" + earlier.when(request.zone()) + ")";
        return minutes < 0
                ? which + "before the end of" + other
                : which + EnglishWords.length(minutes) + " after the end of" + other;
    }

    private Finding alignment(Alignment c, List<Placed> meetings) {
        List<Placed> concerned =
                meetings.stream().filter(p -> c.concerns(p.index())).toList();
        List<Object> values = concerned.stream()
                .map(p -> Alignments.value(c.kind(), p, c.zone()))
                .toList();
        long different = values.stream().distinct().count();
        boolean ok = switch (c.kind()) {
            case SAME_SLOT, SAME_TIME, SAME_DAY -> different <= 1;
            case DISTINCT_DAYS, DISTINCT_WEEKS -> different == values.size();
        };
        return new Finding(
                ok,
                () -> EnglishWords.list(concerned.stream()
                        .map(p -> EnglishWords.slot(
                                p.start().atZone(c.zone()).toOffsetDateTime(),
                                p.end().atZone(c.zone()).toOffsetDateTime()))
                        .toList()));
    }

    /** Busy time is known to the minute: seconds round outward. */
    static Instant busyFrom(Busy busy) {
        return busy.interval().start().truncatedTo(ChronoUnit.MINUTES);
    }

    static Instant busyTo(Busy busy) {
        Instant end = busy.interval().end();
        Instant minute = end.truncatedTo(ChronoUnit.MINUTES);
        return minute.equals(end) ? end : minute.plus(1, ChronoUnit.MINUTES);
    }

    /** 'Julie's Standup, Monday 2 March 11:00–12:00'. */
    String event(Person person, Busy busy) {
        return person.name() + "'s " + (busy.title().isBlank() ? "busy time" : busy.title()) + ", "
                + Placed.span(busy.interval().start(), busy.interval().end(), request.zone());
    }

    private static String clock(TimeWindow window) {
        return (window.date() == null ? "" : EnglishWords.day(window.date()) + " ") + EnglishWords.clock(window.from())
                + "–" + EnglishWords.clock(window.to());
    }
}
