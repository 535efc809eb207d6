package app.daymark.solve;

import app.daymark.domain.Busy;
import app.daymark.domain.CalendarConstraint;
import app.daymark.domain.CalendarRequest;
import app.daymark.domain.Interval;
import app.daymark.domain.Meeting;
import app.daymark.domain.Person;
import app.daymark.domain.SourceSpan;
import app.daymark.domain.Strength;
import app.daymark.domain.TimeWindow;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;

/** A working week of so many meetings for a team with filled calendars, the same for the same seed. */
final class GeneratedWeek {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant MONDAY = Instant.parse("2026-03-01T23:00:00Z");

    private final Random random;
    private final int people;

    private GeneratedWeek(long seed, int people) {
        this.random = new Random(seed);
        this.people = people;
    }

    static CalendarRequest of(int meetings, int people, long seed) {
        return new GeneratedWeek(seed, people).request(meetings);
    }

    private CalendarRequest request(int count) {
        List<Person> team = new ArrayList<>();
        for (int p = 0; p < people; p++) {
            team.add(new Person("P" + p, BERLIN, true, busy()));
        }
        List<Meeting> meetings = new ArrayList<>();
        for (int m = 0; m < count; m++) {
            List<Person> some = new ArrayList<>(team);
            Collections.shuffle(some, random);
            List<String> names = some.subList(0, 2 + random.nextInt(2)).stream()
                    .map(Person::name)
                    .toList();
            List<String> optional = random.nextInt(5) == 0 ? List.of(some.get(4).name()) : List.of();
            meetings.add(new Meeting(
                    "M" + m, 30 * (1 + random.nextInt(2)), names, optional, SourceSpan.outside("meeting " + m)));
        }
        Interval week = new Interval(MONDAY, MONDAY.plusSeconds(7 * 86_400));
        return new CalendarRequest(MONDAY, BERLIN, "P0", team, meetings, constraints(count, team), week);
    }

    private List<Busy> busy() {
        List<Busy> busy = new ArrayList<>();
        for (int day = 0; day < 5; day++) {
            for (int event = 0; event < 2; event++) {
                Instant start = MONDAY.plusSeconds(day * 86_400L + 9 * 3600 + 1800L * random.nextInt(15));
                busy.add(new Busy(
                        new Interval(start, start.plusSeconds(1800L * (1 + random.nextInt(2)))), "busy", false, null));
            }
        }
        busy.sort(Comparator.comparing(Busy::interval));
        return busy;
    }

    private List<CalendarConstraint> constraints(int count, List<Person> team) {
        List<CalendarConstraint> constraints = new ArrayList<>();
        for (Person p : team) {
            constraints.add(new CalendarConstraint.WorkingHours(
                    p.name(),
                    List.of(),
                    EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                    List.of(new TimeWindow(null, 9 * 60, 17 * 60)),
                    BERLIN,
                    Strength.HARD,
                    SourceSpan.outside("default working hours")));
            constraints.add(new CalendarConstraint.Avoid(
                    p.name(),
                    List.of(),
                    List.of(new TimeWindow(null, 12 * 60, 13 * 60)),
                    BERLIN,
                    Strength.STRONG,
                    SourceSpan.outside("lunch")));
        }
        for (int m = 0; m < count; m += 2) {
            int from = 60 * (9 + random.nextInt(4));
            constraints.add(new CalendarConstraint.Within(
                    null,
                    List.of(m),
                    List.of(new TimeWindow(null, from, from + 180)),
                    BERLIN,
                    Strength.WISH,
                    SourceSpan.outside("time of day")));
        }
        return constraints;
    }
}
