package app.daymark.understand.atlas;

import app.daymark.understand.atlas.OpenTrip.Goal;
import app.daymark.understand.atlas.OpenTrip.Style;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Chooses cities and their order. From every city of the pool a route grows by the next city that is worth most after
 * its fare and the time to get there; the best of these routes within the budget wins. If there is none, prices weigh
 * more, then there are fewer cities. Ties: the order of the table.
 */
final class RouteSearch {

    private static final double EUROS_AN_HOUR = 8;
    /** What a second city of the same country, where several are meant, is worth less. */
    private static final double SAME_COUNTRY = 60;

    private static final double DAYS_PER_CITY = 3.5;

    private final OpenTrip trip;
    private final int days;
    private final String currency;
    private final @Nullable BigDecimal budget;
    private final List<City> pool;
    /** The goals that each city of the pool reaches. */
    private final Map<City, BitSet> reached = new HashMap<>();

    private final Map<City, Map<City, Journey>> journeys = new HashMap<>();

    /** A route and the style by which it was chosen, cheaper than asked for where the budget demands it. */
    record Choice(Route route, Style style) {}

    RouteSearch(OpenTrip trip, int days, String currency, @Nullable BigDecimal budget) {
        this.trip = trip;
        this.days = days;
        this.currency = currency;
        this.budget = budget;
        this.pool = trip.goals().stream()
                .flatMap(goal -> goal.destination().cities().stream())
                .filter(city -> !city.equals(trip.origin()) || isGoal(city))
                .filter(city -> !trip.avoids(city))
                .distinct()
                .toList();
        for (City city : pool) {
            BitSet goals = new BitSet();
            for (int g = 0; g < trip.goals().size(); g++) {
                goals.set(g, trip.goals().get(g).destination().cities().contains(city));
            }
            reached.put(city, goals);
        }
    }

    /** The best route within the budget; if there is none, the cheapest that was found; empty without any city. */
    Optional<Choice> best() {
        int least = Math.min(trip.goals().size(), pool.size());
        int most = cityCount(least);
        int fewest = trip.cityCount() == null ? least : most;
        for (int n = most; n >= fewest; n--) {
            for (Style style : Style.values()) {
                Route route = style.compareTo(trip.style()) < 0 ? null : best(n, style);
                if (route != null) {
                    return Optional.of(new Choice(route, style));
                }
            }
        }
        Route cheapest = cheaper(cheapest(least), cheapest(most));
        return cheapest == null ? Optional.empty() : Optional.of(new Choice(cheapest, Style.CHEAPEST));
    }

    private int cityCount(int least) {
        Integer said = trip.cityCount();
        int wished = said != null ? said : (int) Math.max(1, Math.round(days / DAYS_PER_CITY));
        return Math.max(least, Math.min(wished, pool.size()));
    }

    private @Nullable Route best(int n, Style style) {
        Route best = null;
        double score = Double.NEGATIVE_INFINITY;
        for (City start : pool) {
            List<City> chain = chain(start, n, style);
            if (chain == null) {
                continue;
            }
            Route route = route(chain, Route.evenDays(chain, days, style));
            boolean affordable = budget == null || route.cost(currency).compareTo(budget) <= 0;
            if (affordable && score(route, style) > score) {
                best = route;
                score = score(route, style);
            }
        }
        return best;
    }

    private @Nullable Route cheapest(int n) {
        Route cheapest = null;
        for (City start : pool) {
            List<City> chain = chain(start, n, Style.CHEAPEST);
            if (chain != null) {
                cheapest = cheaper(cheapest, route(chain, Route.frugalDays(chain, days)));
            }
        }
        return cheapest;
    }

    private @Nullable Route cheaper(@Nullable Route a, @Nullable Route b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return b.cost(currency).compareTo(a.cost(currency)) < 0 ? b : a;
    }

    /** Cities from the start on, each the best next one; null where a goal stays out of reach. */
    private @Nullable List<City> chain(City start, int n, Style style) {
        List<City> chain = new ArrayList<>(List.of(start));
        BitSet covered = (BitSet) goals(start).clone();
        while (chain.size() < n) {
            boolean noneToSpare = trip.goals().size() - covered.cardinality() >= n - chain.size();
            City next = null;
            double gain = Double.NEGATIVE_INFINITY;
            for (City city : pool) {
                if (chain.contains(city) || noneToSpare && !adds(covered, city) || !allowed(chain.getLast(), city)) {
                    continue;
                }
                double here = gain(chain, city, n, style);
                if (here > gain) {
                    next = city;
                    gain = here;
                }
            }
            if (next == null) {
                return null;
            }
            chain.add(next);
            covered.or(goals(next));
        }
        return covered.cardinality() == trip.goals().size() ? chain : null;
    }

    private BitSet goals(City city) {
        BitSet goals = reached.get(city);
        return goals == null ? new BitSet() : goals;
    }

    private boolean adds(BitSet covered, City city) {
        BitSet more = (BitSet) goals(city).clone();
        more.andNot(covered);
        return !more.isEmpty();
    }

    private double gain(List<City> chain, City next, int n, Style style) {
        boolean sameCountry = false;
        for (City city : chain) {
            sameCountry |= city.country().name().equals(next.country().name());
        }
        return style.worthOfDay(next) * days / n
                - effort(between(chain.getLast(), next), style)
                - (sameCountry ? SAME_COUNTRY : 0);
    }

    private static double score(Route route, Style style) {
        double score = 0;
        for (int i = 0; i < route.cities().size(); i++) {
            score += style.worthOfDay(route.cities().get(i)) * route.days().get(i);
        }
        for (Journey journey : route.journeys()) {
            score -= effort(journey, style);
        }
        long countries = route.cities().stream().map(City::country).distinct().count();
        return score - SAME_COUNTRY * (route.cities().size() - countries);
    }

    private static double effort(Journey journey, Style style) {
        return style.euroWeight() * journey.euros() + EUROS_AN_HOUR * journey.minutes() / 60;
    }

    private Route route(List<City> chain, List<Integer> stays) {
        List<City> stops = new ArrayList<>(chain);
        City home = trip.origin();
        if (home != null) {
            stops.addFirst(home);
            stops.addLast(home);
        }
        List<Journey> all = new ArrayList<>();
        for (int i = 1; i < stops.size(); i++) {
            all.add(between(stops.get(i - 1), stops.get(i)));
        }
        return new Route(home, chain, stays, all);
    }

    private boolean allowed(City from, City to) {
        String by = trip.by();
        return by == null || between(from, to).by().equals(by);
    }

    private Journey between(City from, City to) {
        return journeys.computeIfAbsent(from, key -> new HashMap<>())
                .computeIfAbsent(to, key -> Journeys.between(from, to));
    }

    private boolean isGoal(City city) {
        for (Goal goal : trip.goals()) {
            if (goal.destination().cities().equals(List.of(city))) {
                return true;
            }
        }
        return false;
    }
}
