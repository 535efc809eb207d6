package app.daymark.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A trip: stays in order and the journeys between them.
 *
 * @param cost null where the request says nothing of prices
 * @param alternatives other trips that break nothing hard, best first
 */
public record TripPlan(
        List<Stay> stays,
        List<Flight> flights,
        int totalDays,
        @Nullable Cost cost,
        List<Alternative> alternatives) implements Plan {

    public TripPlan {
        stays = List.copyOf(stays);
        flights = List.copyOf(flights);
        alternatives = List.copyOf(alternatives);
    }

    /** Days in a city, both ends included; dates where the request has them. */
    public record Stay(
            String city,
            int fromDay,
            int toDay,
            @Nullable LocalDate start,
            @Nullable LocalDate end) {}

    /**
     * A journey on the day on which the stay at {@code to} starts.
     *
     * @param by 'flight', 'train', 'bus' or 'ferry'
     */
    public record Flight(
            int day,
            String from,
            String to,
            String by,
            @Nullable BigDecimal price) {}

    /** What the trip costs: fares and days in cities, as far as prices are named. */
    public record Cost(BigDecimal total, String currency) {}

    /** Another trip, with what is lost by it: one sentence a broken wish, or a higher price. */
    public record Alternative(List<Stay> stays, @Nullable Cost cost, List<String> costs) {
        public Alternative {
            stays = List.copyOf(stays);
            costs = List.copyOf(costs);
        }
    }
}
