package app.daymark.solve;

import app.daymark.domain.Busy;
import app.daymark.domain.DayOutConstraint;
import app.daymark.domain.DayOutConstraint.Available;
import app.daymark.domain.DayOutConstraint.Before;
import app.daymark.domain.DayOutConstraint.End;
import app.daymark.domain.DayOutConstraint.Longest;
import app.daymark.domain.DayOutConstraint.Minimum;
import app.daymark.domain.DayOutConstraint.Must;
import app.daymark.domain.DayOutConstraint.Pause;
import app.daymark.domain.DayOutRequest;
import app.daymark.domain.DayOutRequest.Encounter;
import app.daymark.domain.Interval;
import app.daymark.domain.SourceSpan;
import app.daymark.domain.Strength;
import app.daymark.domain.TimeWindow;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Short random days in which every kind of constraint occurs with every strength; each has words of its own. */
final class RandomDay {

    private static final int START = 540;
    private static final List<String> PLACES = List.of("A", "B", "C");
    private static final List<String> NAMES = List.of("Zoe", "Yan", "Xia", "Wim");

    private final Random random;
    private final Days day = Days.from("A", "09:00");
    private final int people;
    private int next;

    private RandomDay(Random random, int mostPeople) {
        this.random = random;
        people = 1 + random.nextInt(mostPeople);
    }

    static DayOutRequest of(Random random, int mostPeople) {
        RandomDay r = new RandomDay(random, mostPeople);
        r.fill();
        return r.day.request();
    }

    private void fill() {
        for (String from : PLACES) {
            for (String to : PLACES) {
                if (!from.equals(to) && random.nextInt(8) > 0) {
                    day.travel(from, to, 1 + random.nextInt(6));
                }
            }
        }
        for (int i = 0; i < people; i++) {
            person(NAMES.get(i));
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            day.with(constraint());
        }
        if (random.nextInt(3) == 0) {
            day.date = LocalDate.of(2026, 3, 2);
            for (int i = random.nextInt(3); i > 0; i--) {
                day.busy.add(busy());
            }
        }
    }

    private void person(String name) {
        day.encounters.add(new Encounter(name, place(), words()));
        if (random.nextInt(10) == 0) {
            day.encounters.add(new Encounter(name, place(), words()));
        }
        if (random.nextInt(8) > 0) {
            day.with(new Minimum(name, random.nextInt(7), strength(), words()));
        }
        Strength strength = strength();
        if (random.nextInt(6) > 0) {
            List<TimeWindow> windows = IntStream.rangeClosed(0, random.nextInt(2))
                    .mapToObj(i -> window())
                    .toList();
            day.with(new Available(name, windows, strength, words()));
            // Without a window there is no end to how long somebody can be met.
            if (strength == Strength.HARD && random.nextInt(6) == 0) {
                day.with(new Longest(name, strength(), words()));
            }
        }
    }

    private DayOutConstraint constraint() {
        return switch (random.nextInt(5)) {
            case 0, 1 -> new Must(name(), strength(), words());
            case 2 -> new Before(name(), name(), strength(), words());
            case 3 -> new End(placeOrNull(), random.nextInt(3) == 0 ? null : time(), strength(), words());
            default -> new Pause("break " + next, placeOrNull(), 1 + random.nextInt(5), window(), strength(), words());
        };
    }

    private Busy busy() {
        int from = time();
        Instant midnight = LocalDate.of(2026, 3, 2).atStartOfDay().toInstant(ZoneOffset.UTC);
        return new Busy(
                new Interval(
                        midnight.plusSeconds(60L * from), midnight.plusSeconds(60L * (from + 1 + random.nextInt(8)))),
                "event " + next++,
                false,
                null);
    }

    private TimeWindow window() {
        int from = START - 3 + random.nextInt(20);
        return new TimeWindow(null, from, from + 1 + random.nextInt(14));
    }

    private int time() {
        return START + random.nextInt(25);
    }

    private String place() {
        return PLACES.get(random.nextInt(PLACES.size()));
    }

    private @Nullable String placeOrNull() {
        return random.nextBoolean() ? place() : null;
    }

    private String name() {
        return NAMES.get(random.nextInt(people));
    }

    private Strength strength() {
        return switch (random.nextInt(6)) {
            case 0 -> Strength.STRONG;
            case 1 -> Strength.WISH;
            default -> Strength.HARD;
        };
    }

    private SourceSpan words() {
        return Trips.source("words " + next++);
    }
}
