package app.daymark.solve;

import app.daymark.concurrent.Deadline;
import app.daymark.domain.TripConstraint;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chocosolver.solver.Model;
import org.chocosolver.solver.Solver;
import org.chocosolver.solver.constraints.Constraint;
import org.chocosolver.solver.search.limits.FailCounter;
import org.chocosolver.solver.search.strategy.Search;
import org.chocosolver.solver.variables.IntVar;
import org.chocosolver.util.criteria.Criterion;
import org.chocosolver.util.tools.ArrayUtils;
import org.jspecify.annotations.Nullable;

/** Finds the best route of a trip model, one goal after the other. One search, one use. */
final class TripSearch {

    /** Of equally good orders the nearest to that of the text is worth a second, not a minute. */
    private static final long FAILS_FOR_NEARNESS = 10_000;

    private final TripMap map;
    private final TripModel trip;
    private final Model model;
    private final Solver solver;
    private final List<IntVar> variables = new ArrayList<>();
    private final Map<IntVar, Integer> best = new HashMap<>();
    private final Criterion stop;
    private long failsLeft;
    private boolean stopped;

    /**
     * @param fails how often the search may run into a dead end; unlike the deadline the same on every machine
     */
    TripSearch(TripMap map, List<? extends TripConstraint> constraints, long fails, Deadline deadline) {
        this.map = map;
        trip = new TripModel(map, constraints);
        model = trip.model;
        solver = model.getSolver();
        failsLeft = fails;
        stop = () -> deadline.reached() || solver.getFailCount() > failsLeft;
    }

    /**
     * What was found.
     *
     * @param route null where none was found
     * @param complete whether it is proved that there is no better one (equally good orders aside), or none at all
     * @param nearest whether, besides, no equally good order is nearer to that of the text
     */
    record Found(@Nullable TripRoute route, boolean complete, boolean nearest) {
        boolean impossible() {
            return route == null && complete;
        }
    }

    private void leaveOut(List<Integer> order) {
        IntVar[] equal = new IntVar[trip.city.length];
        for (int k = 0; k < equal.length; k++) {
            equal[k] = model.isEq(trip.city[k], order.get(k));
        }
        model.sum(equal, "<", equal.length).post();
    }

    /** Visits the cities in this order. */
    TripSearch inOrder(List<Integer> order) {
        for (int k = 0; k < order.size(); k++) {
            model.arithm(trip.city[k], "=", order.get(k)).post();
        }
        return this;
    }

    /** Any route at all. */
    Found any() {
        start(List.of());
        return found();
    }

    /** The route with the fewest journeys that have no direct connection. */
    Found fewestUnlisted() {
        IntVar unlisted = trip.unlisted();
        start(List.of(unlisted));
        lower(unlisted);
        return found();
    }

    /**
     * The best route in the order of goodness of trips (and, where stays are of free length, with even stays).
     *
     * @param without orders of the cities that are left out
     */
    static Found best(
            TripMap map,
            List<? extends TripConstraint> constraints,
            Collection<List<Integer>> without,
            long fails,
            Deadline deadline) {
        TripSearch search = new TripSearch(map, constraints, fails, deadline);
        without.forEach(search::leaveOut);
        Found found = search.bestOrder();
        TripRoute route = found.route();
        if (route == null || new TripDays(map, constraints).fixed()) {
            return found;
        }
        Found even = new TripSearch(map, constraints, fails, deadline)
                .inOrder(route.order())
                .mostEven();
        return even.route() == null
                ? found
                : new Found(even.route(), found.complete() && even.complete(), found.nearest());
    }

    private Found bestOrder() {
        start(trip.goals);
        trip.goals.forEach(this::lower);
        boolean complete = !stopped;
        failsLeft = Math.min(failsLeft, FAILS_FOR_NEARNESS);
        for (IntVar city : trip.city) {
            lower(city);
        }
        return new Found(best.isEmpty() ? null : route(), complete, !stopped);
    }

    /** Stays of free length as even as they can be, earlier ones longer. */
    Found mostEven() {
        IntVar unevenness = trip.unevenness();
        start(Stream.concat(trip.goals.stream(), Stream.of(unevenness)).toList());
        trip.goals.forEach(this::lower);
        lower(unevenness);
        for (IntVar to : trip.to) {
            raise(to);
        }
        return found();
    }

    private Found found() {
        return new Found(best.isEmpty() ? null : route(), !stopped, !stopped);
    }

    /** Searches both views at once, the most constrained first, with restarts; finds a first route. */
    private void start(List<IntVar> goals) {
        List<IntVar> rest = new ArrayList<>(List.of(trip.to));
        rest.addAll(goals);
        solver.setSearch(
                Search.domOverWDegSearch(ArrayUtils.concat(trip.city, trip.position)),
                Search.inputOrderLBSearch(rest.toArray(IntVar[]::new)));
        solver.setLubyRestart(100, new FailCounter(model, 0), 10_000);
        variables.addAll(List.of(trip.city));
        variables.addAll(rest);
        find();
    }

    private void lower(IntVar goal) {
        while (!stopped && value(goal) > goal.getLB() && findWith(model.arithm(goal, "<", value(goal)))) {}
        keep(goal);
    }

    private void raise(IntVar goal) {
        while (!stopped && value(goal) < goal.getUB() && findWith(model.arithm(goal, ">", value(goal)))) {}
        keep(goal);
    }

    private void keep(IntVar goal) {
        if (!stopped && !goal.isInstantiated() && !best.isEmpty()) {
            model.arithm(goal, "=", value(goal)).post();
        }
    }

    private int value(IntVar variable) {
        return best.getOrDefault(variable, variable.getLB());
    }

    private boolean findWith(Constraint more) {
        more.post();
        boolean found = find();
        model.unpost(more);
        return found;
    }

    private boolean find() {
        solver.addStopCriterion(stop);
        boolean found = solver.solve();
        if (found) {
            variables.forEach(v -> best.put(v, v.getValue()));
        } else {
            stopped = solver.isStopCriterionMet();
        }
        failsLeft -= solver.getFailCount();
        solver.reset();
        return found;
    }

    private TripRoute route() {
        List<TripRoute.Visit> visits = new ArrayList<>();
        int day = 1;
        for (int k = 0; k < trip.city.length; k++) {
            visits.add(new TripRoute.Visit(value(trip.city[k]), day, value(trip.to[k])));
            day = value(trip.to[k]) + map.gap();
        }
        return new TripRoute(visits);
    }
}
