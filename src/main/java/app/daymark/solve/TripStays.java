package app.daymark.solve;

import app.daymark.domain.Strength;
import app.daymark.domain.TripConstraint;
import app.daymark.domain.TripConstraint.Days;
import app.daymark.domain.TripConstraint.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/** Every stay that the hard constraints on single stays allow, and how good each of them is. */
final class TripStays {

    private final List<Rule> rules = new ArrayList<>();
    private final List<List<Stay>> ofCity;
    private final int[] leastMissed;

    TripStays(TripMap map, TripDays days, List<? extends TripConstraint> constraints) {
        for (Days c : TripRules.only(Days.class, constraints)) {
            rules.add(new Rule(map.number(c.city()), c.strength(), s -> TripRules.keeps(c, s.from, s.to), s -> 0));
        }
        for (Event c : TripRules.only(Event.class, constraints)) {
            rules.add(new Rule(
                    map.number(c.city()),
                    c.strength(),
                    s -> TripRules.keeps(c, s.from, s.to),
                    s -> TripRules.missedDays(c, s.from, s.to)));
        }
        ofCity = IntStream.range(0, map.size())
                .mapToObj(city -> allowed(city, days))
                .toList();
        leastMissed = ofCity.stream()
                .mapToInt(
                        stays -> stays.stream().mapToInt(this::missedDays).min().orElse(0))
                .toArray();
    }

    /** The stay in a city from one day to another, both included. */
    record Stay(int city, int from, int to) {
        int[] values() {
            return new int[] {city, from, to};
        }
    }

    private record Rule(int city, Strength strength, Predicate<Stay> keeps, ToIntFunction<Stay> missed) {}

    /** Every allowed stay in a city; one open row where no rule says anything of its days. */
    private List<Stay> allowed(int city, TripDays days) {
        if (rules.stream().noneMatch(r -> r.city == city)) {
            return List.of(new Stay(city, Tables.ANY, Tables.ANY));
        }
        List<Rule> hard = rules(city, Strength.HARD);
        List<Stay> stays = new ArrayList<>();
        for (int from = 1; from <= days.horizon(); from++) {
            int last = Math.min(days.horizon(), from + days.most(city) - 1);
            for (int to = from + days.least(city) - 1; to <= last; to++) {
                Stay stay = new Stay(city, from, to);
                if (hard.stream().allMatch(r -> r.keeps.test(stay))) {
                    stays.add(stay);
                }
            }
        }
        return stays;
    }

    List<Stay> of(int city) {
        return ofCity.get(city);
    }

    List<Stay> all() {
        return ofCity.stream().flatMap(List::stream).toList();
    }

    /** Constraints of that strength that the stay breaks. */
    int broken(Stay stay, Strength strength) {
        return (int) rules(stay.city, strength).stream()
                .filter(r -> !r.keeps.test(stay))
                .count();
    }

    /** Event days that are missed beyond those that any stay in the city would miss. */
    int missed(Stay stay) {
        return missedDays(stay) - leastMissed[stay.city];
    }

    private int missedDays(Stay stay) {
        return rules(stay.city, Strength.HARD).stream()
                .mapToInt(r -> r.missed.applyAsInt(stay))
                .sum();
    }

    private List<Rule> rules(int city, Strength strength) {
        return rules.stream()
                .filter(r -> r.city == city && r.strength == strength)
                .toList();
    }
}
