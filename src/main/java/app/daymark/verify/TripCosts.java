package app.daymark.verify;

import app.daymark.domain.TripPlan.Flight;
import app.daymark.domain.TripPlan.Stay;
import app.daymark.domain.TripRequest.City;
import app.daymark.domain.TripRequest.Connection;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a route costs, as far as the request names prices; what has none counts nothing. */
final class TripCosts {

    private TripCosts() {}

    /** Fares: of the means of travel that the plan names, the cheapest one else. */
    static BigDecimal fares(Route route, List<Flight> flights) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Route.Journey journey : route.journeys()) {
            BigDecimal fare = fare(route, journey, flights);
            sum = fare == null ? sum : sum.add(fare);
        }
        return sum;
    }

    private static @Nullable BigDecimal fare(Route route, Route.Journey journey, List<Flight> flights) {
        for (Flight flight : flights) {
            if (flight.from().equals(journey.from()) && flight.to().equals(journey.to())) {
                return flight.price() != null ? flight.price() : cheapest(route, flight);
            }
        }
        return cheapest(route, new Flight(journey.day(), journey.from(), journey.to(), "", null));
    }

    private static @Nullable BigDecimal cheapest(Route route, Flight flight) {
        return route.request().connections().stream()
                .filter(c -> c.from().equals(flight.from()) && c.to().equals(flight.to()))
                .filter(c -> flight.by().isEmpty() || c.by().equals(flight.by()))
                .map(Connection::price)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Days in cities: every day of the trip is paid once, a travel day in the city of arrival. */
    static BigDecimal days(Route route) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < route.stays().size(); i++) {
            Stay stay = route.stays().get(i);
            boolean last = i == route.stays().size() - 1;
            long paid = Route.days(stay) - (route.shared() && !last ? 1 : 0);
            for (City city : route.request().cities()) {
                if (city.name().equals(stay.city()) && city.costPerDay() != null) {
                    sum = sum.add(city.costPerDay().multiply(BigDecimal.valueOf(paid)));
                }
            }
        }
        return sum;
    }
}
