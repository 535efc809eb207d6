package app.daymark.verify;

import app.daymark.domain.Busy;
import app.daymark.domain.CalendarConstraint;
import app.daymark.domain.CalendarConstraint.Avoid;
import app.daymark.domain.CalendarConstraint.Within;
import app.daymark.domain.CalendarConstraint.WorkingHours;
import app.daymark.domain.CalendarRequest;
import app.daymark.domain.Person;
import app.daymark.domain.Strength;
import app.daymark.domain.TimeWindow;
import app.daymark.verify.LocalWindows.Stretch;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What stands in the way of a meeting, and how far it reaches: minutes that need not be tried one by one. */
final class Obstacles {

    private static final Set<DayOfWeek> EVERY_DAY = EnumSet.allOf(DayOfWeek.class);

    private final CalendarRequest request;
    private final LocalWindows windows = new LocalWindows();

    Obstacles(CalendarRequest request) {
        this.request = request;
    }

    /** The next start after this one that is worth trying: the next minute where nothing stands in the way. */
    Instant past(Placed p) {
        Instant next = p.start().plus(1, ChronoUnit.MINUTES);
        for (Person person : request.people()) {
            for (Busy busy : person.busy()) {
                Instant end = CalendarRules.busyTo(busy);
                if (end.isAfter(next) && p.overlaps(CalendarRules.busyFrom(busy), end) && p.attends(person.name())) {
                    next = end;
                }
            }
        }
        for (CalendarConstraint constraint : request.constraints()) {
            if (constraint.strength() == Strength.HARD && constraint.concerns(p.index())) {
                Instant end = switch (constraint) {
                    case Avoid c when binds(c.person(), p) -> endOfOverlap(c, p);
                    case Within c when binds(c.person(), p) -> nextWindow(c.windows(), EVERY_DAY, c.zone(), p);
                    case WorkingHours c when binds(c.person(), p) -> nextWindow(c.windows(), c.days(), c.zone(), p);
                    default -> next;
                };
                next = end.isAfter(next) ? end : next;
            }
        }
        return next;
    }

    private static boolean binds(@Nullable String person, Placed p) {
        return person == null || p.attends(person);
    }

    private Instant endOfOverlap(Avoid c, Placed p) {
        Instant end = p.start();
        for (TimeWindow window : c.windows()) {
            for (Stretch stretch : windows.near(window, p, c.zone())) {
                end = stretch.overlaps(p) && stretch.end().isAfter(end) ? stretch.end() : end;
            }
        }
        return end;
    }

    /** The start of the next window, where the meeting lies in none; its own start where it does, or none is near. */
    private Instant nextWindow(List<TimeWindow> allowed, Set<DayOfWeek> days, ZoneId zone, Placed p) {
        Instant next = Instant.MAX;
        for (TimeWindow window : allowed) {
            for (Stretch stretch : windows.near(window, p, zone)) {
                if (days.contains(stretch.day().getDayOfWeek())) {
                    if (stretch.contains(p)) {
                        return p.start();
                    }
                    next = stretch.start().isAfter(p.start()) && stretch.start().isBefore(next)
                            ? stretch.start()
                            : next;
                }
            }
        }
        return next.equals(Instant.MAX) ? p.start() : next;
    }
}
