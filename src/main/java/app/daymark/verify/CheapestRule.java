package app.daymark.verify;

import app.daymark.domain.Strength;
import app.daymark.domain.TripConstraint;
import app.daymark.domain.TripPlan.Flight;
import app.daymark.domain.TripPlan.Stay;
import app.daymark.domain.TripRequest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Whether a trip would be cheaper with two of its cities swapped; nothing that the plan keeps may be lost by it. */
final class CheapestRule {

    private CheapestRule() {}

    static Finding of(Route route, List<Flight> flights) {
        BigDecimal cost = TripCosts.fares(route, flights).add(TripCosts.days(route));
        if (!TripVerifier.isTrip(route)) {
            return Finding.broken(() -> "not a trip that could be compared");
        }
        for (int i = 0; i < route.stays().size(); i++) {
            for (int j = i + 1; j < route.stays().size(); j++) {
                Route other = swapped(route, i, j);
                BigDecimal otherCost = TripCosts.fares(other, List.of()).add(TripCosts.days(other));
                if (otherCost.compareTo(cost) < 0 && keepsAsMuch(other, route, flights)) {
                    return Finding.broken(
                            () -> cost.toPlainString() + "; " + other + " costs " + otherCost.toPlainString());
                }
            }
        }
        return Finding.kept(() -> cost.toPlainString() + "; no swap of two cities makes it cheaper");
    }

    private static Route swapped(Route route, int i, int j) {
        List<Stay> stays = new ArrayList<>(route.stays());
        Collections.swap(stays, i, j);
        TripRequest request = route.request();
        List<Stay> laid = new ArrayList<>();
        int day = 1;
        for (Stay stay : stays) {
            int last = day + (int) Route.days(stay) - 1;
            laid.add(new Stay(stay.city(), day, last, null, null));
            day = last + (route.shared() ? 0 : 1);
        }
        return new Route(request, laid);
    }

    private static boolean keepsAsMuch(Route other, Route route, List<Flight> flights) {
        for (TripConstraint constraint : route.request().constraints()) {
            if (!TripRules.of(constraint, other, List.of()).ok()
                    && (constraint.strength() == Strength.HARD
                            || TripRules.of(constraint, route, flights).ok())) {
                return false;
            }
        }
        return true;
    }
}
