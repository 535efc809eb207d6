package app.daymark.solve;

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
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.IsoFields;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The meaning of a request, spelt out minute by minute with the local clock. For small requests only. */
final class PlainRules {

    private static final int FAR = 16 * 1440;

    private final CalendarRequest request;
    private final List<CalendarConstraint> relations;
    private final Map<Integer, ZonedDateTime> localTimes = new HashMap<>();

    PlainRules(CalendarRequest request) {
        this.request = request;
        this.relations = request.constraints().stream()
                .filter(c -> c instanceof Gap || c instanceof Order || c instanceof Alignment)
                .toList();
    }

    /** Whether the last of the first so many meetings breaks nothing hard between it and those before. */
    boolean goTogether(int count, int[] starts) {
        for (int i = 0; i < count - 1; i++) {
            if (!Collections.disjoint(meeting(i).required(), meeting(count - 1).required())
                    && overlap(i, count - 1, starts)) {
                return false;
            }
        }
        return relations.stream()
                .filter(c -> c.strength() == Strength.HARD)
                .allMatch(c -> brokenPairs(c, starts, count) == 0);
    }

    private Meeting meeting(int i) {
        return request.meetings().get(i);
    }

    private static Instant time(int minute) {
        return Instant.ofEpochSecond(60L * minute);
    }

    private boolean overlap(int i, int j, int[] starts) {
        return starts[i] < starts[j] + meeting(j).minutes()
                && starts[j] < starts[i] + meeting(i).minutes();
    }

    /** Whether the start breaks nothing hard, other meetings apart. */
    boolean allowed(int i, int start) {
        Instant end = time(start + meeting(i).minutes());
        return !time(start).isBefore(request.now())
                && !time(start).isBefore(request.window().start())
                && !end.isAfter(request.window().end())
                && meeting(i).required().stream().allMatch(p -> free(p, i, start))
                && request.constraints().stream()
                        .filter(c -> c.strength() == Strength.HARD)
                        .allMatch(c -> keptBy(meeting(i).required(), c, i, start));
    }

    private boolean free(String person, int i, int start) {
        return awayFromBusy(person, 0, start, start + meeting(i).minutes());
    }

    private boolean awayFromBusy(String name, int buffer, int start, int end) {
        for (Person p : request.people()) {
            for (Busy b : p.busy()) {
                long from = Math.floorDiv(b.interval().start().getEpochSecond(), 60L) - buffer;
                long to = -Math.floorDiv(-b.interval().end().getEpochSecond(), 60L) + buffer;
                if (p.name().equals(name) && start < to && from < end) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether a constraint on single starts is kept; true where it binds none of the attendees, or is of another kind. */
    private boolean keptBy(List<String> attendees, CalendarConstraint constraint, int i, int start) {
        int end = start + meeting(i).minutes();
        if (!constraint.concerns(i)) {
            return true;
        }
        return switch (constraint) {
            case OnDays c -> {
                LocalDate first = time(start).atZone(c.zone()).toLocalDate();
                LocalDate last = time(end).minusNanos(1).atZone(c.zone()).toLocalDate();
                yield c.dates().contains(first) && c.dates().contains(last);
            }
            case WorkingHours c -> !binds(c.person(), attendees) || within(c.windows(), c.days(), c.zone(), start, end);
            case Within c ->
                !binds(c.person(), attendees)
                        || within(c.windows(), EnumSet.allOf(DayOfWeek.class), c.zone(), start, end);
            case Avoid c ->
                !binds(c.person(), attendees)
                        || none(
                                c.windows(),
                                c.zone(),
                                start,
                                (f, t) -> f.isBefore(time(end)) && time(start).isBefore(t));
            case Buffer c ->
                attendees.stream()
                        .filter(p -> c.person() == null || p.equals(c.person()))
                        .allMatch(p -> awayFromBusy(p, c.minutes(), start, end));
            case Gap c -> true;
            case Order c -> true;
            case Alignment c -> true;
            case Soonest c -> true;
        };
    }

    private static boolean binds(@Nullable String person, List<String> attendees) {
        return person == null || attendees.contains(person);
    }

    private boolean within(List<TimeWindow> windows, Set<DayOfWeek> days, ZoneId zone, int start, int end) {
        for (TimeWindow w : windows) {
            for (LocalDate d : days(w, zone, start)) {
                if (days.contains(d.getDayOfWeek())
                        && !time(start).isBefore(clock(d, w.from(), zone))
                        && !time(end).isAfter(clock(d, w.to(), zone))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean none(List<TimeWindow> windows, ZoneId zone, int start, BiPredicate<Instant, Instant> test) {
        for (TimeWindow w : windows) {
            for (LocalDate d : days(w, zone, start)) {
                Instant from = clock(d, w.from(), zone);
                Instant to = clock(d, w.to(), zone);
                if (from.isBefore(to) && test.test(from, to)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static List<LocalDate> days(TimeWindow window, ZoneId zone, int start) {
        LocalDate own = window.date();
        LocalDate day = time(start).atZone(zone).toLocalDate();
        return own != null
                ? List.of(own)
                : day.minusDays(2).datesUntil(day.plusDays(3)).toList();
    }

    private record Clock(LocalDate date, int minute, ZoneId zone) {}

    private final Map<Clock, Instant> clocks = new HashMap<>();

    private Instant clock(LocalDate date, int minute, ZoneId zone) {
        return clocks.computeIfAbsent(new Clock(date, minute, zone), c -> instant(date, minute, zone));
    }

    private static Instant instant(LocalDate date, int minute, ZoneId zone) {
        return ZonedDateTime.of(date.plusDays(minute / 1440), LocalTime.ofSecondOfDay(minute % 1440 * 60L), zone)
                .toInstant();
    }

    /** What the start costs by itself: strong, wishes, minutes off, grid, start. */
    int[] costs(int i, int start) {
        int[] levels = new int[5];
        for (CalendarConstraint c : request.constraints()) {
            if (!keptBy(meeting(i).required(), c, i, start)) {
                levels[c.strength() == Strength.STRONG ? 0 : 1]++;
                levels[2] += c.strength() == Strength.WISH ? minutesOff(c, i, start) : 0;
            }
        }
        List<Soonest> goals = request.constraints().stream()
                .filter(c -> c.concerns(i))
                .filter(Soonest.class::isInstance)
                .map(Soonest.class::cast)
                .toList();
        int clock = time(start).atZone(request.zone()).getMinute();
        levels[3] = !goals.isEmpty() || clock % 30 == 0 ? 0 : clock % 15 == 0 ? 1 : 2;
        levels[4] = !goals.isEmpty() && goals.getFirst().latest() ? -start : start;
        return levels;
    }

    private int minutesOff(CalendarConstraint c, int i, int start) {
        for (int off = 1; off < FAR && !(c instanceof OnDays); off++) {
            if (keptNear(c, i, start - off) || keptNear(c, i, start + off)) {
                return off;
            }
        }
        return 0;
    }

    private final IdentityHashMap<CalendarConstraint, Map<Integer, byte[]>> known = new IdentityHashMap<>();

    /** {@link #keptBy} for the people who must attend, remembered. */
    private boolean keptNear(CalendarConstraint c, int i, int start) {
        int first = Math.toIntExact(Math.floorDiv(request.window().start().getEpochSecond(), 60)) - FAR;
        byte[] kept = known.computeIfAbsent(c, k -> new HashMap<>()).computeIfAbsent(i, k -> new byte[3 * FAR]);
        if (kept[start - first] == 0) {
            kept[start - first] = (byte) (keptBy(meeting(i).required(), c, i, start) ? 1 : 2);
        }
        return kept[start - first] == 1;
    }

    /** What the starts cost together: broken pairs, and optional people who can't come or don't like the time. */
    int[] pairCosts(int[] starts) {
        int[] levels = new int[5];
        for (CalendarConstraint c : relations) {
            if (c.strength() != Strength.HARD) {
                levels[c.strength() == Strength.STRONG ? 0 : 1] += brokenPairs(c, starts, starts.length);
            }
        }
        for (Person p : request.people()) {
            levels[1] += missed(p.name(), starts);
        }
        return levels;
    }

    /** How many meetings an optional person misses, or comes to at a time that does not suit: the fewest possible. */
    private int missed(String guest, int[] starts) {
        List<Integer> invited = IntStream.range(0, starts.length)
                .filter(i -> meeting(i).optional().contains(guest)
                        && !meeting(i).required().contains(guest))
                .boxed()
                .toList();
        if (invited.isEmpty()) {
            return 0;
        }
        int most = 0;
        for (int some = 0; some < 1 << invited.size(); some++) {
            int chosen = some;
            List<Integer> joined = IntStream.range(0, invited.size())
                    .filter(b -> (chosen >> b & 1) == 1)
                    .mapToObj(invited::get)
                    .toList();
            boolean possible = joined.stream()
                    .allMatch(i -> suits(guest, i, starts[i])
                            && IntStream.range(0, starts.length)
                                    .noneMatch(j -> j != i
                                            && (joined.contains(j)
                                                    || meeting(j).required().contains(guest))
                                            && overlap(i, j, starts)));
            most = possible ? Math.max(most, joined.size()) : most;
        }
        return invited.size() - most;
    }

    private boolean suits(String guest, int i, int start) {
        return free(guest, i, start)
                && request.constraints().stream()
                        .filter(c -> !(c instanceof OnDays) && (c instanceof Buffer || person(c) != null))
                        .allMatch(c -> keptBy(List.of(guest), c, i, start));
    }

    private static @Nullable String person(CalendarConstraint constraint) {
        return switch (constraint) {
            case WorkingHours c -> c.person();
            case Within c -> c.person();
            case Avoid c -> c.person();
            default -> null;
        };
    }

    private int brokenPairs(CalendarConstraint c, int[] starts, int count) {
        int broken = 0;
        for (int i = 0; i < count; i++) {
            for (int j = i + 1; j < count; j++) {
                broken += c.concerns(i) && c.concerns(j) && !pairKept(c, i, j, starts) ? 1 : 0;
            }
        }
        return broken;
    }

    private ZonedDateTime local(int minute, ZoneId zone) {
        ZonedDateTime known = localTimes.get(minute);
        if (known == null || !known.getZone().equals(zone)) {
            known = time(minute).atZone(zone);
            localTimes.put(minute, known);
        }
        return known;
    }

    private boolean pairKept(CalendarConstraint constraint, int i, int j, int[] starts) {
        return switch (constraint) {
            case Gap c ->
                starts[j] - starts[i] >= meeting(i).minutes() + c.minutes()
                        || starts[i] - starts[j] >= meeting(j).minutes() + c.minutes();
            case Order c -> {
                Duration between = Duration.between(
                        time(starts[c.first()] + meeting(c.first()).minutes()), time(starts[c.second()]));
                Integer most = c.maxGap();
                yield between.toMinutes() >= c.minGap() && (most == null || between.toMinutes() <= most);
            }
            case Alignment c -> {
                ZonedDateTime a = local(starts[i], c.zone());
                ZonedDateTime b = local(starts[j], c.zone());
                yield switch (c.kind()) {
                    case SAME_SLOT ->
                        a.getDayOfWeek() == b.getDayOfWeek() && a.toLocalTime().equals(b.toLocalTime());
                    case SAME_TIME -> a.toLocalTime().equals(b.toLocalTime());
                    case SAME_DAY -> a.toLocalDate().equals(b.toLocalDate());
                    case DISTINCT_DAYS -> !a.toLocalDate().equals(b.toLocalDate());
                    case DISTINCT_WEEKS ->
                        a.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) != b.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
                };
            }
            default -> true;
        };
    }
}
