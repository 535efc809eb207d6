package app.daymark.solve;

import app.daymark.concurrent.Deadline;
import app.daymark.domain.Outcome;
import app.daymark.domain.TripConstraint;
import app.daymark.domain.TripRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The best trip, or a minimal set of demands that can't be kept together. */
final class TripSolver {

    /** Beyond, a model by the day would be too large. */
    private static final int MOST_DAYS = 1_000;

    Outcome solve(TripRequest request, Deadline deadline) {
        if (request.cities().isEmpty()) {
            return new Outcome.Infeasible(List.of(), List.of(), List.of("The request names no city to visit."));
        }
        TripMap map = new TripMap(request);
        TripDays days = new TripDays(map, request.constraints());
        if (days.horizon() > MOST_DAYS) {
            return new Outcome.TimedOut(List.of(
                    "The trip could take more than " + MOST_DAYS + " days, which is too long to plan by the day."));
        }
        if (!days.addUp()) {
            return conflict(map, deadline);
        }
        TripSearch.Found found = TripSearch.best(map, request.constraints(), List.of(), Long.MAX_VALUE, deadline);
        TripRoute route = found.route();
        if (route == null) {
            return found.complete()
                    ? conflict(map, deadline)
                    : new Outcome.TimedOut(List.of("The time ran out before a trip was found or ruled out."));
        }
        TripAlternatives others = TripAlternatives.find(route, map, deadline);
        List<String> reasons = new TripReasons(map, route, deadline).all(others, found);
        return new Outcome.Solved(TripPlans.plan(route, map, others.against(route, map)), found.complete(), reasons);
    }

    private static Outcome conflict(TripMap map, Deadline deadline) {
        TripConflicts conflicts = new TripConflicts(map, deadline);
        List<TripConstraint> constraints = map.request().constraints();
        MinimalConflict<TripConstraint> conflict = conflicts.find(constraints);
        List<String> reasons = new ArrayList<>();
        if (!new TripDays(map, conflict.members()).addUp()) {
            reasons.add(conflicts.sums(constraints));
        } else {
            reasons.add("No order of the cities keeps these together: "
                    + conflict.members().stream().map(TripConstraint::sentence).collect(Collectors.joining(" ")));
        }
        if (!conflict.minimal()) {
            reasons.add("The time ran out before every one of them was proved to be needed.");
        }
        return new Outcome.Infeasible(
                conflict.members().stream().map(conflicts::asConflict).toList(),
                new TripSuggestions(map, conflicts, deadline).find(conflict.members()),
                reasons);
    }
}
