package app.daymark.solve;

import app.daymark.domain.Strength;
import app.daymark.domain.TripConstraint;
import app.daymark.domain.TripConstraint.Days;
import app.daymark.domain.TripConstraint.Event;
import app.daymark.domain.TripConstraint.NoTravel;
import app.daymark.domain.TripConstraint.Total;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How many days the stays and the trip can take under the hard constraints. A search would not see that stays don't add
 * up to the total; this does.
 */
final class TripDays {

    private static final int UNBOUNDED = 1_000_000;

    private final int[] least;
    private final int[] most;
    private final int shared;
    private final List<Integer> totals;
    private final int horizon;

    TripDays(TripMap map, List<? extends TripConstraint> constraints) {
        least = new int[map.size()];
        most = new int[map.size()];
        Arrays.fill(least, 1);
        Arrays.fill(most, UNBOUNDED);
        shared = (1 - map.gap()) * (map.size() - 1);
        int[] wished = new int[map.size()];
        for (Days c : TripRules.only(Days.class, constraints)) {
            int city = map.number(c.city());
            if (city < 0) {
                continue;
            }
            wished[city] = Math.max(wished[city], c.least());
            if (c.strength() == Strength.HARD) {
                least[city] = Math.max(least[city], c.least());
                most[city] = Math.min(most[city], c.most());
            }
        }
        totals = TripRules.only(Total.class, constraints).stream()
                .filter(c -> c.strength() == Strength.HARD)
                .map(Total::days)
                .distinct()
                .toList();
        // Nothing asks for a day beyond the last one named, so from there on the least stays are enough.
        int lastNamed = lastDayNamed(constraints);
        int stays = IntStream.range(0, map.size())
                .map(i -> Math.min(most[i], Math.max(least[i], wished[i])))
                .sum();
        horizon = totals.isEmpty() ? lastNamed + 1 + stays : Math.max(1, totals.get(0));
    }

    private static int lastDayNamed(List<? extends TripConstraint> constraints) {
        IntStream.Builder days = IntStream.builder();
        TripRules.only(Event.class, constraints).forEach(c -> days.add(c.to()));
        TripRules.only(Total.class, constraints).forEach(c -> days.add(c.days()));
        TripRules.only(NoTravel.class, constraints).forEach(c -> c.days().forEach(days::add));
        return days.build().max().orElse(1);
    }

    int least(int city) {
        return least[city];
    }

    int most(int city) {
        return Math.min(most[city], horizon);
    }

    /** No plan has to reach beyond this day. */
    int horizon() {
        return horizon;
    }

    /** Whether stays of allowed lengths can add up to the total. */
    boolean addUp() {
        return totals.isEmpty() || (totals.size() == 1 && shortest() <= totals.get(0) && totals.get(0) <= longest());
    }

    /** Days that the trip takes at least, shared days counted once. */
    long shortest() {
        return IntStream.of(least).asLongStream().sum() - shared;
    }

    /** Days that the trip can take at most. */
    long longest() {
        return IntStream.of(most).asLongStream().sum() - shared;
    }

    List<Integer> totals() {
        return totals;
    }

    int sharedDays() {
        return shared;
    }

    /** Whether there is no choice in the length of any stay. */
    boolean fixed() {
        return Arrays.equals(least, most);
    }

    /** Whether no stay can be as long as one likes. */
    boolean bounded() {
        return IntStream.of(most).allMatch(m -> m < UNBOUNDED);
    }
}
