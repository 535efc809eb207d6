package app.daymark.solve;

import app.daymark.concurrent.Deadline;
import app.daymark.domain.Strength;
import app.daymark.domain.TripConstraint;
import app.daymark.domain.TripPlan.Alternative;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Other orders of the cities, the best first.
 *
 * @param only whether it is proved that there is no other order at all
 */
record TripAlternatives(List<TripRoute> routes, boolean only) {

    private static final int MOST = 5;

    /** Dead ends that the search for one of them may run into: enough for a dozen cities, soon over for thirty. */
    private static final long FAILS = 500;

    static TripAlternatives find(TripRoute best, TripMap map, Deadline deadline) {
        List<List<Integer>> without = new ArrayList<>(List.of(best.order()));
        List<TripRoute> routes = new ArrayList<>();
        while (routes.size() < MOST) {
            TripSearch.Found found = TripSearch.best(map, map.request().constraints(), without, FAILS, deadline);
            TripRoute route = found.route();
            if (route == null || !found.complete()) {
                return new TripAlternatives(routes, routes.isEmpty() && found.impossible());
            }
            routes.add(route);
            without.add(route.order());
        }
        return new TripAlternatives(routes, false);
    }

    List<Alternative> against(TripRoute best, TripMap map) {
        return routes.stream()
                .map(r -> new Alternative(TripPlans.stays(r, map), TripPlans.cost(r, map), losses(r, best, map)))
                .toList();
    }

    /** What is lost by one route against a better one: one sentence a constraint that is broken, or a higher price. */
    static List<String> losses(TripRoute route, TripRoute better, TripMap map) {
        List<String> losses = new ArrayList<>();
        for (TripConstraint c : map.request().constraints()) {
            if (c.strength() != Strength.HARD && !TripRules.keeps(c, route, map) && TripRules.keeps(c, better, map)) {
                losses.add("Not kept: " + c.sentence());
            }
        }
        BigDecimal more = TripRules.cost(route, map, false).subtract(TripRules.cost(better, map, false));
        if (more.signum() > 0) {
            losses.add(TripPlans.amount(more, map) + " more.");
        }
        return losses;
    }
}
