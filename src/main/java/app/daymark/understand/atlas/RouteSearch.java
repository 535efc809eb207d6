package app.daymark.understand.atlas;

import app.daymark.understand.atlas.OpenTrip.Goal;
import app.daymark.understand.atlas.OpenTrip.Style;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
    private final Map<City, Map<City, Journey>> journeys = new HashMap<>();

    RouteSearch(OpenTrip trip, int days, String currency, @Nullable BigDecimal budget) {
        this.trip = trip;
        this.days = days;
        this.currency = currency;
        this.budget = budget;
        this.pool = trip.goals().stream()
                .flatMap(goal -> goal.destination().cities().stream())
                .filter(city -> !city.equals(trip.origin()) || isGoal(city))
                .distinct()
                .toList();
    }

    /** A route and the style by which it was chosen, cheaper than asked for where the budget demands it. */
    record Choice(Route route, Style style) {}

    /** The best route within the budget; if there is none, the cheapest that was found; empty without any city. */
    Optional<Choice> best() {
        int least = Math.min(trip.goals().size(), pool.size());
        for (int n = cityCount(least); n >= least; n--) {
            for (Style style : Style.values()) {
                if (style.compareTo(trip.style()) >= 0) {
                    Optional<Route> route = best(n, style);
                    if (route.isPresent()) {
                        return route.map(r -> new Choice(r, style));
                    }
                }
            }
            if (trip.cityCount() != null) {
                break;
            }
        }
        return IntStream.of(least, cityCount(least))
                .boxed()
                .flatMap(n -> chains(n, Style.CHEAPEST))
                .map(chain -> Route.frugal(trip.origin(), chain, days))
                .min(Comparator.comparing(route -> route.cost(currency)))
                .map(route -> new Choice(route, Style.CHEAPEST));
    }

    private int cityCount(int least) {
        Integer said = trip.cityCount();
        int wished = said != null ? said : (int) Math.max(1, Math.round(days / DAYS_PER_CITY));
        return Math.max(least, Math.min(wished, pool.size()));
    }

    private Optional<Route> best(int n, Style style) {
        return chains(n, style)
                .map(chain -> Route.even(trip.origin(), chain, days, style))
                .filter(route -> budget == null || route.cost(currency).compareTo(budget) <= 0)
                .max(Comparator.comparingDouble(route -> score(route, style)));
    }

    private Stream<List<City>> chains(int n, Style style) {
        return pool.stream().map(start -> chain(start, n, style)).flatMap(Optional::stream);
    }

    private Optional<List<City>> chain(City start, int n, Style style) {
        List<City> chain = new ArrayList<>(List.of(start));
        while (chain.size() < n) {
            List<Goal> open = openGoals(chain);
            boolean noneToSpare = open.size() >= n - chain.size();
            Optional<City> next = pool.stream()
                    .filter(city -> !chain.contains(city))
                    .filter(city -> !noneToSpare || open.stream().anyMatch(goal -> reaches(goal, city)))
                    .filter(city -> allowed(chain.getLast(), city))
                    .max(Comparator.comparingDouble(city -> gain(chain, city, n, style)));
            if (next.isEmpty()) {
                return Optional.empty();
            }
            chain.add(next.get());
        }
        return openGoals(chain).isEmpty() ? Optional.of(chain) : Optional.empty();
    }

    private List<Goal> openGoals(List<City> chain) {
        return trip.goals().stream()
                .filter(goal -> chain.stream().noneMatch(city -> reaches(goal, city)))
                .toList();
    }

    private double gain(List<City> chain, City next, int n, Style style) {
        boolean sameCountry = chain.stream().anyMatch(city -> city.country().equals(next.country()));
        return style.worthOfDay(next) * days / n
                - effort(between(chain.getLast(), next), style)
                - (sameCountry ? SAME_COUNTRY : 0);
    }

    private static double score(Route route, Style style) {
        double worth = IntStream.range(0, route.cities().size())
                .mapToDouble(i ->
                        style.worthOfDay(route.cities().get(i)) * route.days().get(i))
                .sum();
        double effort =
                route.journeys().stream().mapToDouble(j -> effort(j, style)).sum();
        long countries = route.cities().stream().map(City::country).distinct().count();
        return worth - effort - SAME_COUNTRY * (route.cities().size() - countries);
    }

    private static double effort(Journey journey, Style style) {
        return style.euroWeight() * journey.euros() + EUROS_AN_HOUR * journey.minutes() / 60;
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
        return trip.goals().stream()
                .anyMatch(goal -> goal.destination().cities().equals(List.of(city)));
    }

    private static boolean reaches(Goal goal, City city) {
        return goal.destination().cities().contains(city);
    }
}
