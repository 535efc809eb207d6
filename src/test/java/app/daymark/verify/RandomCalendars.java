package app.daymark.verify;

import static app.daymark.verify.CalendarCase.SOURCE;
import static app.daymark.verify.CalendarOracle.DAY;
import static app.daymark.verify.CalendarOracle.END;
import static app.daymark.verify.CalendarOracle.ZERO;
import static app.daymark.verify.CalendarOracle.day;

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
import app.daymark.domain.CalendarPlan;
import app.daymark.domain.CalendarRequest;
import app.daymark.domain.Interval;
import app.daymark.domain.Meeting;
import app.daymark.domain.Person;
import app.daymark.domain.Strength;
import app.daymark.domain.TimeWindow;
import app.daymark.verify.CalendarOracle.Slot;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Random small requests of calendar scheduling, and random plans for them. */
final class RandomCalendars {

    private static final List<String> NAMES = List.of("Ann", "Bo", "Cy");
    private static final List<Alignment.Kind> KINDS = List.of(Alignment.Kind.values());
    private static final ZoneId UTC = ZoneOffset.UTC;

    private RandomCalendars() {}

    static CalendarRequest request(Random random) {
        List<Person> people = NAMES.stream()
                .map(n -> new Person(n, UTC, true, some(random, 2, () -> busy(random))))
                .toList();
        List<Meeting> meetings = new ArrayList<>(List.of(meeting(random)));
        meetings.addAll(some(random, 2, () -> meeting(random)));
        return new CalendarRequest(
                ZERO.plusSeconds(60L * random.nextInt(500)),
                UTC,
                "me",
                people,
                meetings,
                some(random, 2, () -> constraint(meetings.size(), random)),
                new Interval(ZERO, ZERO.plusSeconds(60L * END)));
    }

    static Meeting meeting(Random random) {
        return new Meeting("", 15 * (1 + random.nextInt(6)), List.of(name(random)), List.of("Cy"), SOURCE);
    }

    static Busy busy(Random random) {
        Instant start = ZERO.plusSeconds(random.nextInt(END * 60));
        return new Busy(new Interval(start, start.plusSeconds(1 + random.nextInt(4 * 3600))), "", false, null);
    }

    static CalendarConstraint constraint(int meetings, Random random) {
        Strength strength = random.nextInt(4) == 0 ? Strength.WISH : Strength.HARD;
        List<Integer> some = random.nextBoolean() ? List.of() : List.of(random.nextInt(meetings));
        String person = random.nextBoolean() ? null : name(random);
        return switch (random.nextInt(9)) {
            case 0 ->
                new OnDays(
                        some,
                        new TreeSet<>(Arrays.asList(day(random.nextInt(END)), day(random.nextInt(END)))),
                        UTC,
                        strength,
                        SOURCE);
            case 1 ->
                new WorkingHours(
                        person,
                        some,
                        EnumSet.of(DayOfWeek.SUNDAY, DayOfWeek.of(1 + random.nextInt(7))),
                        List.of(longWindow(random)),
                        UTC,
                        strength,
                        SOURCE);
            case 2 -> new Within(person, some, List.of(longWindow(random), longWindow(random)), UTC, strength, SOURCE);
            case 3 -> new Avoid(person, some, some(random, 2, () -> window(random)), UTC, strength, SOURCE);
            case 4 -> new Buffer(person, some, random.nextInt(60), strength, SOURCE);
            case 5 -> new Gap(List.of(), random.nextInt(600), strength, SOURCE);
            case 6 ->
                new Order(
                        0,
                        meetings - 1,
                        random.nextInt(60),
                        random.nextBoolean() ? null : 60 + random.nextInt(2000),
                        strength,
                        SOURCE);
            case 7 -> new Alignment(List.of(), KINDS.get(random.nextInt(KINDS.size())), UTC, strength, SOURCE);
            default -> new Soonest(some, false, Strength.WISH, SOURCE);
        };
    }

    static CalendarConstraint hard(CalendarConstraint constraint) {
        return switch (constraint) {
            case OnDays c -> new OnDays(c.meetings(), c.dates(), c.zone(), Strength.HARD, SOURCE);
            case WorkingHours c ->
                new WorkingHours(c.person(), c.meetings(), c.days(), c.windows(), c.zone(), Strength.HARD, SOURCE);
            case Within c -> new Within(c.person(), c.meetings(), c.windows(), c.zone(), Strength.HARD, SOURCE);
            case Avoid c -> new Avoid(c.person(), c.meetings(), c.windows(), c.zone(), Strength.HARD, SOURCE);
            case Buffer c -> new Buffer(c.person(), c.meetings(), c.minutes(), Strength.HARD, SOURCE);
            case Gap c -> c;
            case Order c -> c;
            case Alignment c -> c;
            case Soonest c -> c;
        };
    }

    static TimeWindow window(Random random) {
        int from = random.nextInt(DAY);
        LocalDate date = random.nextBoolean() ? null : day(random.nextInt(END));
        return new TimeWindow(date, from, Math.min(2 * DAY, from + 1 + random.nextInt(400)));
    }

    static TimeWindow longWindow(Random random) {
        int from = random.nextInt(DAY);
        LocalDate date = random.nextInt(3) > 0 ? null : day(random.nextInt(END));
        return new TimeWindow(date, from, Math.min(2 * DAY, from + 400 + random.nextInt(1500)));
    }

    static String name(Random random) {
        return NAMES.get(random.nextInt(2));
    }

    static Slot slot(Meeting meeting, Random random) {
        int from = random.nextInt(END);
        int length = random.nextInt(20) == 0 ? meeting.minutes() + random.nextInt(3) - 1 : meeting.minutes();
        List<String> attendees = new ArrayList<>(meeting.required());
        if (random.nextBoolean()) {
            attendees.addAll(meeting.optional());
        }
        return new Slot(from, from + length, attendees);
    }

    static CalendarPlan plan(CalendarRequest request, List<Slot> slots) {
        List<CalendarPlan.Slot> meetings = new ArrayList<>();
        for (Slot slot : slots) {
            meetings.add(new CalendarPlan.Slot(
                    "",
                    ZERO.plusSeconds(60L * slot.from()).atZone(request.zone()).toOffsetDateTime(),
                    ZERO.plusSeconds(60L * slot.to()).atZone(request.zone()).toOffsetDateTime(),
                    slot.attendees()));
        }
        return new CalendarPlan(meetings, List.of());
    }

    static <T> List<T> some(Random random, int most, Supplier<T> item) {
        List<T> items = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            items.add(item.get());
        }
        return items;
    }
}
