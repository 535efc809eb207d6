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
import app.daymark.domain.Meeting;
import app.daymark.domain.Person;
import app.daymark.domain.Strength;
import app.daymark.domain.TimeWindow;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An oracle that counts minutes: three days from Sunday 1 March 2026 are a line of 4320 minutes in UTC, everything that
 * happens is a set of them.
 */
final class CalendarOracle {

    static final LocalDate SUNDAY = LocalDate.of(2026, 3, 1);
    static final Instant ZERO = SUNDAY.atStartOfDay(ZoneOffset.UTC).toInstant();
    static final int DAY = 1440;
    static final int END = 3 * DAY;

    private CalendarOracle() {}

    /** A meeting of the plan, in minutes. */
    record Slot(int from, int to, List<String> attendees) {
        BitSet minutes() {
            return minutesOf(from, to);
        }
    }

    static boolean isValid(CalendarRequest request, List<Slot> slots) {
        for (int i = 0; i < slots.size(); i++) {
            Slot slot = slots.get(i);
            Meeting meeting = request.meetings().get(i);
            int now = (int) (request.now().getEpochSecond() - ZERO.getEpochSecond()) / 60;
            if (slot.to() - slot.from() != meeting.minutes()
                    || slot.from() < now
                    || slot.from() < 0
                    || slot.to() > END) {
                return false;
            }
            if (!slot.attendees().containsAll(meeting.required())) {
                return false;
            }
            for (Person person : request.people()) {
                if (slot.attendees().contains(person.name())
                        && busyMinutes(person, 0).intersects(slot.minutes())) {
                    return false;
                }
            }
            for (int j = 0; j < i; j++) {
                if (slots.get(j).attendees().stream().anyMatch(slot.attendees()::contains)
                        && slots.get(j).minutes().intersects(slot.minutes())) {
                    return false;
                }
            }
        }
        return request.constraints().stream().allMatch(c -> c.strength() != Strength.HARD || keeps(c, request, slots));
    }

    static boolean keeps(CalendarConstraint constraint, CalendarRequest request, List<Slot> slots) {
        List<Slot> bound = new ArrayList<>();
        String person = person(constraint);
        for (int i = 0; i < slots.size(); i++) {
            if ((constraint.meetings().isEmpty() || constraint.meetings().contains(i))
                    && (person == null || slots.get(i).attendees().contains(person))) {
                bound.add(slots.get(i));
            }
        }
        return switch (constraint) {
            case OnDays c ->
                bound.stream()
                        .allMatch(s ->
                                c.dates().contains(day(s.from())) && c.dates().contains(day(s.to() - 1)));
            case WorkingHours c -> bound.stream().allMatch(s -> anyWindowHolds(s, c.windows(), c.days()));
            case Within c ->
                bound.stream().allMatch(s -> anyWindowHolds(s, c.windows(), EnumSet.allOf(DayOfWeek.class)));
            case Avoid c ->
                bound.stream()
                        .allMatch(s -> c.windows().stream()
                                .flatMap(w -> daysOf(w).stream().map(d -> windowMinutes(w, d)))
                                .noneMatch(m -> m.intersects(s.minutes())));
            case Buffer c ->
                bound.stream()
                        .allMatch(s -> request.people().stream()
                                .filter(p -> s.attendees().contains(p.name()))
                                .filter(p -> c.person() == null || c.person().equals(p.name()))
                                .noneMatch(p -> busyMinutes(p, c.minutes()).intersects(s.minutes())));
            case Gap c -> {
                boolean ok = true;
                for (Slot a : bound) {
                    for (Slot b : bound) {
                        ok &= a.equals(b) || b.from() - a.to() >= c.minutes() || a.from() - b.to() >= c.minutes();
                    }
                }
                yield ok;
            }
            case Order c -> {
                int between =
                        slots.get(c.second()).from() - slots.get(c.first()).to();
                yield between >= c.minGap() && (c.maxGap() == null || between <= c.maxGap());
            }
            case Alignment c -> {
                boolean ok = true;
                for (Slot a : bound) {
                    for (Slot b : bound) {
                        ok &= a.equals(b) || aligned(c.kind(), a.from(), b.from());
                    }
                }
                yield ok;
            }
            case Soonest _ -> true;
        };
    }

    private static boolean aligned(Alignment.Kind kind, int a, int b) {
        // minute 0 is the start of a Sunday: Monday is day 1, so that week = (day + 6) / 7
        return switch (kind) {
            case SAME_SLOT -> Math.floorMod(a, 7 * DAY) == Math.floorMod(b, 7 * DAY);
            case SAME_TIME -> a % DAY == b % DAY;
            case SAME_DAY -> a / DAY == b / DAY;
            case DISTINCT_DAYS -> a / DAY != b / DAY;
            case DISTINCT_WEEKS -> (a / DAY + 6) / 7 != (b / DAY + 6) / 7;
        };
    }

    private static boolean anyWindowHolds(Slot slot, List<TimeWindow> windows, Set<DayOfWeek> weekdays) {
        for (TimeWindow window : windows) {
            for (int day : daysOf(window)) {
                BitSet outside = slot.minutes();
                outside.andNot(windowMinutes(window, day));
                if (outside.isEmpty() && weekdays.contains(SUNDAY.plusDays(day).getDayOfWeek())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<Integer> daysOf(TimeWindow window) {
        return window.date() == null
                ? List.of(-2, -1, 0, 1, 2, 3)
                : List.of((int) (window.date().toEpochDay() - SUNDAY.toEpochDay()));
    }

    private static BitSet windowMinutes(TimeWindow window, int day) {
        return minutesOf(day * DAY + window.from(), day * DAY + window.to());
    }

    private static BitSet busyMinutes(Person person, int buffer) {
        BitSet minutes = new BitSet();
        for (Busy busy : person.busy()) {
            int from = Math.floorDiv((int) (busy.interval().start().getEpochSecond() - ZERO.getEpochSecond()), 60);
            int to = -Math.floorDiv(-(int) (busy.interval().end().getEpochSecond() - ZERO.getEpochSecond()), 60);
            minutes.or(minutesOf(from - buffer, to + buffer));
        }
        return minutes;
    }

    private static BitSet minutesOf(int from, int to) {
        BitSet minutes = new BitSet();
        minutes.set(Math.max(0, from), Math.max(0, Math.max(from, to)));
        return minutes;
    }

    static LocalDate day(int minute) {
        return SUNDAY.plusDays(Math.floorDiv(minute, DAY));
    }

    private static @Nullable String person(CalendarConstraint constraint) {
        return switch (constraint) {
            case WorkingHours c -> c.person();
            case Within c -> c.person();
            case Avoid c -> c.person();
            case Buffer c -> null;
            case OnDays _, Gap _, Order _, Alignment _, Soonest _ -> null;
        };
    }
}
