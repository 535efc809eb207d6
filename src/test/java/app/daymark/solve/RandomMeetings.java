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
import app.daymark.domain.Interval;
import app.daymark.domain.Meeting;
import app.daymark.domain.Person;
import app.daymark.domain.SourceSpan;
import app.daymark.domain.Strength;
import app.daymark.domain.TimeWindow;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Random small requests: every kind of constraint in every strength, odd minutes, far zones, days on which clocks change. */
final class RandomMeetings {

    private static final List<String> NAMES = List.of("Ann", "Bo", "Cy", "Di");
    private static final List<ZoneId> ZONES = List.of(
            ZoneId.of("Europe/Berlin"),
            ZoneId.of("America/New_York"),
            ZoneId.of("Asia/Kathmandu"),
            ZoneId.of("Australia/Lord_Howe"));
    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 28), LocalDate.of(2026, 10, 24), LocalDate.of(2026, 4, 4));

    private final Random random;
    private final ZoneId zone;
    private final LocalDate day;
    private final Instant start;
    private final int days;

    /** Minutes are multiples of this, so that chance brings things together. */
    private final int grain;

    private boolean crowded;

    private RandomMeetings(long seed, int days) {
        this.random = new Random(seed);
        this.zone = pick(ZONES);
        this.day = pick(DAYS);
        this.start = day.atStartOfDay(zone).toInstant();
        this.days = days;
        this.grain = pick(List.of(1, 5, 15, 15, 30));
    }

    /** One meeting within one to three days. */
    static CalendarRequest one(long seed) {
        int days = 1 + new Random(seed).nextInt(3);
        return new RandomMeetings(seed, days).request(1, List.of());
    }

    /** One meeting within a day or two that are full of events and of hard constraints: often there is no plan. */
    static CalendarRequest crowded(long seed) {
        RandomMeetings meetings = new RandomMeetings(seed, 1 + new Random(seed).nextInt(2));
        meetings.crowded = true;
        return meetings.request(1, List.of());
    }

    /** Two or three meetings within one to ten days, with a window of an hour or two each day. */
    static CalendarRequest several(long seed) {
        Random first = new Random(seed);
        int count = 2 + first.nextInt(2);
        int days = first.nextInt(3) == 0 ? 1 : 1 + first.nextInt(count == 2 ? 9 : 2);
        RandomMeetings meetings = new RandomMeetings(seed, days);
        int length = Math.max(40, (count == 2 ? 300 : 90) / days);
        int from = meetings.grain * meetings.random.nextInt(1300 / meetings.grain);
        TimeWindow daily = new TimeWindow(null, from, from + length);
        return meetings.request(
                count,
                List.of(new Within(
                        null, List.of(), List.of(daily), meetings.zone, Strength.HARD, SourceSpan.outside("daily"))));
    }

    private CalendarRequest request(int count, List<CalendarConstraint> given) {
        List<Person> people = NAMES.stream()
                .map(n -> new Person(n, pick(ZONES), true, busy()))
                .toList();
        List<Meeting> meetings =
                IntStream.range(0, count).mapToObj(i -> meeting("M" + i, count)).toList();
        List<CalendarConstraint> constraints = new ArrayList<>(given);
        for (int i = random.nextInt(6); i > 0; i--) {
            constraints.add(count > 1 && random.nextInt(2) == 0 ? relation(count) : constraint(count));
        }
        Interval window = new Interval(
                start.plusSeconds(random.nextInt(5) == 0 ? 3_333 : 0),
                start.plusSeconds(86_400L * days - random.nextInt(99)));
        Instant now = start.plusSeconds(
                random.nextInt(3) == 0 ? 60L * grain * random.nextInt(600 / grain) + random.nextInt(3) : -6_000);
        return new CalendarRequest(now, zone, "Ann", people, meetings, constraints, window);
    }

    private Meeting meeting(String title, int count) {
        List<String> names = new ArrayList<>(NAMES);
        Collections.shuffle(names, random);
        int required = 1 + random.nextInt(2);
        int optional = random.nextInt(3) == 0 ? 1 + random.nextInt(2) : 0;
        int minutes = grain == 1 ? 5 + random.nextInt(50) : grain * (1 + random.nextInt(60 / grain / count + 1));
        return new Meeting(
                title,
                minutes,
                names.subList(0, required),
                names.subList(required, required + optional),
                SourceSpan.outside(title));
    }

    private List<Busy> busy() {
        List<Busy> busy = new ArrayList<>();
        int most = (crowded ? 30 : pick(List.of(1, 3, 6, 20))) * days;
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            Instant from = start.plusSeconds(60L * grain * random.nextInt(days * 1440 / grain));
            int seconds = grain == 1 ? random.nextInt(60) : 0;
            long length = 60L * grain * (1 + random.nextInt(240 / grain));
            busy.add(new Busy(
                    new Interval(from.plusSeconds(seconds), from.plusSeconds(seconds + length)), "b" + i, false, null));
        }
        busy.sort(Comparator.comparing(Busy::interval));
        return busy;
    }

    private Strength strength() {
        return crowded ? Strength.HARD : pick(List.of(Strength.HARD, Strength.STRONG, Strength.WISH, Strength.WISH));
    }

    private List<Integer> some(int count) {
        return random.nextInt(3) > 0 ? List.of() : List.of(random.nextInt(count));
    }

    private @Nullable String person() {
        return random.nextBoolean() ? null : pick(NAMES);
    }

    private CalendarConstraint constraint(int count) {
        SourceSpan source = random.nextInt(3) == 0 ? SourceSpan.outside("default") : new SourceSpan("words", 0, 5);
        return switch (random.nextInt(6)) {
            case 0 -> {
                TreeSet<LocalDate> dates = new TreeSet<>();
                for (int i = 1 + random.nextInt(2); i > 0; i--) {
                    dates.add(day.plusDays(random.nextInt(days)));
                }
                yield new OnDays(some(count), dates, pick(ZONES), strength(), source);
            }
            case 1 ->
                new WorkingHours(
                        person(),
                        some(count),
                        EnumSet.range(pick(List.of(DayOfWeek.MONDAY, DayOfWeek.SATURDAY)), DayOfWeek.SUNDAY),
                        List.of(window(600)),
                        pick(ZONES),
                        strength(),
                        source);
            case 2 -> new Within(person(), some(count), windows(500), pick(ZONES), strength(), source);
            case 3 -> new Avoid(person(), some(count), windows(100), pick(ZONES), strength(), source);
            case 4 -> new Buffer(person(), some(count), grain * (1 + random.nextInt(30 / grain)), strength(), source);
            default -> new Soonest(some(count), random.nextBoolean(), strength(), source);
        };
    }

    private CalendarConstraint relation(int count) {
        SourceSpan source = new SourceSpan("relation", 0, 8);
        int gap = grain * random.nextInt(1 + 30 / grain);
        return switch (random.nextInt(3)) {
            case 0 -> new Gap(List.of(), gap, strength(), source);
            case 1 -> {
                int first = random.nextInt(count);
                Integer most = pick(List.of(0, 30, 1440, -1));
                yield new Order(
                        first,
                        (first + 1 + random.nextInt(count - 1)) % count,
                        most == 0 ? 0 : gap,
                        most < 0 ? null : most,
                        strength(),
                        source);
            }
            default ->
                new Alignment(List.of(), pick(List.of(Alignment.Kind.values())), pick(ZONES), strength(), source);
        };
    }

    private List<TimeWindow> windows(int most) {
        return random.nextBoolean() ? List.of(window(most)) : List.of(window(most), window(most));
    }

    private TimeWindow window(int least) {
        int from = grain * random.nextInt(1440 / grain);
        LocalDate date = random.nextBoolean() ? null : day.plusDays(random.nextInt(days));
        return new TimeWindow(date, from, Math.min(2880, from + grain * (1 + (least + random.nextInt(600)) / grain)));
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
