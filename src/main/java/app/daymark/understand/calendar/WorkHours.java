package app.daymark.understand.calendar;

import app.daymark.domain.CalendarConstraint;
import app.daymark.domain.SourceSpan;
import app.daymark.domain.Strength;
import app.daymark.domain.TimeWindow;
import app.daymark.understand.words.Days;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Working hours: hours named for the meeting replace everyone's, hours named for a person theirs, a named day replaces
 * Monday to Friday, and what is left keeps the default, in each person's own zone.
 */
final class WorkHours {

    private static final SourceSpan DEFAULT = SourceSpan.outside("default working hours");
    private static final int LATEST = 22 * 60;
    private static final int EARLIEST = 6 * 60;

    private WorkHours() {}

    static void add(CalendarDraft draft) {
        Set<String> people = new LinkedHashSet<>();
        draft.meetings().forEach(m -> {
            people.addAll(m.who);
            people.addAll(m.optional);
        });
        Set<String> own = new LinkedHashSet<>();
        boolean everyone = false;
        for (Statement s : draft.statements()) {
            if (s instanceof Statement.Hours h) {
                everyone |= h.who().isEmpty();
                for (String p : h.who().isEmpty() ? List.<String>of() : h.who()) {
                    if (people.contains(p)) {
                        own.add(p);
                        draft.add(hours(draft, p, h));
                    }
                }
                if (h.who().isEmpty()) {
                    draft.add(hours(draft, null, h));
                }
            }
            if (s instanceof Statement.When w
                    && w.allowed()
                    && w.strength() == Strength.HARD
                    && w.slots().stream().anyMatch(Slot::closed)) {
                everyone |= w.who().isEmpty() && w.about().isEmpty();
                own.addAll(w.who());
            }
        }
        if (everyone) {
            return;
        }
        Set<Integer> named = new LinkedHashSet<>();
        for (int i = 0; i < draft.meetings().size(); i++) {
            if (draft.meetings().get(i).slots.stream().anyMatch(Slot::closed)) {
                named.add(i);
            }
        }
        if (named.size() == draft.meetings().size()) {
            return;
        }
        List<Integer> rest = new ArrayList<>();
        if (!named.isEmpty()) {
            for (int i = 0; i < draft.meetings().size(); i++) {
                if (!named.contains(i)) {
                    rest.add(i);
                }
            }
        }
        TimeWindow window = stretched(draft);
        Set<DayOfWeek> days = days(draft);
        ZoneId home = draft.setting().zone();
        boolean alike =
                own.isEmpty() && people.stream().allMatch(p -> draft.zoneOf(p).equals(home));
        if (alike) {
            draft.add(new CalendarConstraint.WorkingHours(
                    null, rest, days, List.of(window), home, Strength.HARD, DEFAULT));
            return;
        }
        for (String p : people) {
            if (!own.contains(p)) {
                draft.add(new CalendarConstraint.WorkingHours(
                        p, rest, days, List.of(window), draft.zoneOf(p), Strength.HARD, DEFAULT));
            }
        }
    }

    private static CalendarConstraint hours(CalendarDraft draft, @Nullable String person, Statement.Hours h) {
        Set<DayOfWeek> days = days(draft);
        Days said = h.days();
        if (said instanceof Days.Weekdays w) {
            days = EnumSet.copyOf(w.days());
        }
        TimeWindow window = new TimeWindow(null, h.hours().from(), h.hours().to());
        ZoneId zone = person == null ? draft.setting().zone() : draft.zoneOf(person);
        return new CalendarConstraint.WorkingHours(
                person, List.of(), days, List.of(window), zone, Strength.HARD, h.source());
    }

    /** Monday to Friday, and the weekdays of days that are named. */
    private static Set<DayOfWeek> days(CalendarDraft draft) {
        Set<DayOfWeek> days = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        for (LocalDate d : draft.allDays()) {
            days.add(d.getDayOfWeek());
        }
        return days;
    }

    /** The default hours, drawn out where a bound of the meeting ('after 6pm') leaves no room in them. */
    private static TimeWindow stretched(CalendarDraft draft) {
        TimeWindow hours = draft.setting().workHours();
        int longest = draft.meetings().stream()
                .mapToInt(m -> m.minutes == null ? 0 : m.minutes)
                .max()
                .orElse(0);
        int from = hours.from();
        int to = hours.to();
        for (CalendarConstraint c : draft.constraints()) {
            if (c instanceof CalendarConstraint.Within w
                    && w.person() == null
                    && w.strength() == Strength.HARD
                    && w.windows().size() == 1) {
                TimeWindow bound = w.windows().get(0);
                if (bound.from() + longest > to && bound.to() >= TimeWindow.DAY) {
                    to = Math.max(LATEST, Math.min(bound.from() + longest, TimeWindow.DAY));
                    draft.assume(
                            "after " + app.daymark.domain.EnglishWords.clock(bound.from()),
                            "working hours are left: until " + app.daymark.domain.EnglishWords.clock(to));
                } else if (bound.to() - longest < from && bound.from() == 0) {
                    from = Math.max(0, Math.min(EARLIEST, bound.to() - longest));
                    draft.assume(
                            "before " + app.daymark.domain.EnglishWords.clock(bound.to()),
                            "working hours are left: from " + app.daymark.domain.EnglishWords.clock(from));
                }
            }
        }
        return new TimeWindow(null, from, to);
    }
}
