package app.daymark.solve;

import app.daymark.domain.TripConstraint.Budget;
import app.daymark.domain.TripPlan;
import app.daymark.domain.TripPlan.Alternative;
import app.daymark.domain.TripPlan.Cost;
import app.daymark.domain.TripPlan.Flight;
import app.daymark.domain.TripPlan.Stay;
import app.daymark.domain.TripRequest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Routes written as plans: names, dates, journeys and prices. */
final class TripPlans {

    private TripPlans() {}

    static TripPlan plan(TripRoute route, TripMap map, List<Alternative> alternatives) {
        List<TripMap.Leg> legs = route.legs(map);
        List<Integer> days = route.travelDays(map);
        List<Flight> flights = new ArrayList<>();
        for (int i = 0; i < legs.size(); i++) {
            TripMap.Leg leg = legs.get(i);
            flights.add(new Flight(days.get(i), leg.from(), leg.to(), leg.by(), leg.price()));
        }
        return new TripPlan(stays(route, map), flights, route.totalDays(), cost(route, map), alternatives);
    }

    static List<Stay> stays(TripRoute route, TripMap map) {
        return route.visits().stream()
                .map(v -> new Stay(map.city(v.city()).name(), v.from(), v.to(), date(v.from(), map), date(v.to(), map)))
                .toList();
    }

    /** Null where the request says nothing of prices. */
    static @Nullable Cost cost(TripRoute route, TripMap map) {
        return TripRules.namesPrices(map) ? new Cost(TripRules.cost(route, map, false), currency(map)) : null;
    }

    static String currency(TripMap map) {
        String currency = map.request().currency();
        List<Budget> budgets = TripRules.only(Budget.class, map.request().constraints());
        return currency != null
                ? currency
                : budgets.isEmpty() ? "" : budgets.get(0).currency();
    }

    /** '95 EUR'. */
    static String amount(BigDecimal amount, TripMap map) {
        return (amount.toPlainString() + " " + currency(map)).strip();
    }

    /** 'Bari days 1–4, Rome days 4–6'. */
    static String brief(TripRoute route, TripMap map) {
        return route.visits().stream()
                .map(v -> map.city(v.city()).name()
                        + (v.days() == 1 ? " day " + v.from() : " days " + v.from() + "–" + v.to()))
                .collect(Collectors.joining(", "));
    }

    private static @Nullable LocalDate date(int day, TripMap map) {
        TripRequest request = map.request();
        return request.startDate() == null ? null : request.startDate().plusDays(day - 1L);
    }
}
