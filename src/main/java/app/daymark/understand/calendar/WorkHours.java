package app.daymark.understand.calendar;

import app.daymark.domain.CalendarConstraint;
import app.daymark.domain.EnglishWords;
import app.daymark.domain.SourceSpan;
import app.daymark.domain.Strength;
import app.daymark.domain.TimeWindow;
import app.daymark.understand.words.Days;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Working hours: hours named for the meeting replace everyone's, hours named for a person theirs, a named day replaces
 * Monday to Friday, and what is left keeps the default, in each person's own zone.
 */
final class WorkHours {

    private static final SourceSpan DEFAULT = SourceSpan.outside("default working hours");
    private static final int LATEST = 22 * 60;
    private static final int EARLIEST = 6 * 60;

    private final Agenda agenda;
    private final Remarks remarks;
    private final List<CalendarConstraint> constraints = new ArrayList<>();
    private final Set<String> own = new LinkedHashSet<>();
    private boolean everyone;

    WorkHours(Agenda agenda, Remarks remarks) {
        this.agenda = agenda;
        this.remarks = remarks;
    }

    /** The working hours, given the constraints before them. */
    List<CalendarConstraint> constraints(List<CalendarConstraint> before) {
        agenda.statements().of(Statement.Hours.class).forEach(this::named);
        agenda.statements().of(Statement.When.class).forEach(this::replacedBy);
        List<Integer> named = IntStream.range(0, agenda.meetings().size())
                .filter(i -> agenda.meetings().get(i).closed())
                .boxed()
                .toList();
        if (!everyone && named.size() < agenda.meetings().size()) {
            addDefault(named.isEmpty() ? List.of() : agenda.others(named), before);
        }
        return constraints;
    }

    private void named(Statement.Hours h) {
        if (h.who().isEmpty()) {
            everyone = true;
            constraints.add(hours(null, h));
        }
        for (String p : h.who()) {
            if (agenda.takesPart(p)) {
                own.add(p);
                constraints.add(hours(p, h));
            }
        }
    }

    private void replacedBy(Statement.When w) {
        if (w.allowed()
                && !w.thatDay()
                && w.strength() == Strength.HARD
                && w.slots().stream().anyMatch(Slot::closed)) {
            everyone |= w.who().isEmpty() && w.about().isEmpty();
            own.addAll(w.who());
        }
    }

    private CalendarConstraint hours(@Nullable String person, Statement.Hours h) {
        Set<DayOfWeek> days = h.days() instanceof Days.Weekdays w ? EnumSet.copyOf(w.days()) : days();
        TimeWindow window = new TimeWindow(null, h.hours().from(), h.hours().to());
        ZoneId zone = person == null ? agenda.setting().zone() : agenda.zones().of(person);
        return new CalendarConstraint.WorkingHours(
                person, List.of(), days, List.of(window), zone, Strength.HARD, h.source());
    }

    private void addDefault(List<Integer> which, List<CalendarConstraint> before) {
        List<TimeWindow> windows = List.of(stretched(before));
        Set<String> people = agenda.people();
        ZoneId home = agenda.setting().zone();
        boolean oneZone = people.stream().allMatch(p -> agenda.zones().of(p).equals(home));
        if (own.isEmpty() && oneZone) {
            constraints.add(
                    new CalendarConstraint.WorkingHours(null, which, days(), windows, home, Strength.HARD, DEFAULT));
            return;
        }
        for (String p : people) {
            if (!own.contains(p)) {
                constraints.add(new CalendarConstraint.WorkingHours(
                        p, which, days(), windows, agenda.zones().of(p), Strength.HARD, DEFAULT));
            }
        }
    }

    /** Monday to Friday, and the weekdays of days that are named. */
    private Set<DayOfWeek> days() {
        Set<DayOfWeek> days = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        agenda.horizon().days().forEach(d -> days.add(d.getDayOfWeek()));
        return days;
    }

    /** The default hours, drawn out where a bound of the meeting ('after 6pm') leaves no room in them. */
    private TimeWindow stretched(List<CalendarConstraint> before) {
        int longest = agenda.meetings().stream()
                .mapToInt(m -> m.minutes == null ? 0 : m.minutes)
                .max()
                .orElse(0);
        int from = agenda.setting().workHours().from();
        int to = agenda.setting().workHours().to();
        for (CalendarConstraint c : before) {
            if (c instanceof CalendarConstraint.Within w
                    && w.person() == null
                    && w.strength() == Strength.HARD
                    && w.windows().size() == 1) {
                TimeWindow bound = w.windows().getFirst();
                if (bound.from() + longest > to && bound.to() >= TimeWindow.DAY) {
                    to = Math.max(LATEST, Math.min(bound.from() + longest, TimeWindow.DAY));
                    remarks.assume(
                            "after " + EnglishWords.clock(bound.from()),
                            "working hours are left: until " + EnglishWords.clock(to));
                } else if (bound.to() - longest < from && bound.from() == 0) {
                    from = Math.max(0, Math.min(EARLIEST, bound.to() - longest));
                    remarks.assume(
                            "before " + EnglishWords.clock(bound.to()),
                            "working hours are left: from " + EnglishWords.clock(from));
                }
            }
        }
        return new TimeWindow(null, from, to);
    }
}
