package app.daymark.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A trip through cities, each visited once.
 *
 * @param startDate the date of day 1, where the text names or implies one
 * @param origin where the first journey starts on day 1, where that is not the first city itself
 * @param destination where the last journey leads on the last day, where that is not the last city itself
 * @param cities in the order of the text
 * @param connections direct connections, each one way; the city names of {@code cities}, origin and destination
 * @param travelDays to which city a travel day counts
 * @param currency ISO 4217 code of all prices, null where none is named
 * @param busy the user's own busy time during the trip: only a warning
 */
public record TripRequest(
        Instant now,
        ZoneId zone,
        String me,
        @Nullable LocalDate startDate,
        @Nullable String origin,
        @Nullable String destination,
        List<City> cities,
        List<Connection> connections,
        TravelDays travelDays,
        @Nullable String currency,
        List<TripConstraint> constraints,
        List<Busy> busy)
        implements Request {

    public TripRequest {
        cities = List.copyOf(cities);
        connections = List.copyOf(connections);
        constraints = List.copyOf(constraints);
        busy = List.copyOf(busy);
    }

    /** To which city the day of travel between two cities counts. */
    public enum TravelDays {
        /** To both: a stay's first day is the last day of the one before (NATURAL PLAN). */
        SHARED,
        /** To the city of arrival alone: a stay starts on the day after the one before ended. */
        ARRIVAL
    }

    /**
     * A city to visit.
     *
     * @param costPerDay what a day there costs in the request's currency, null where nothing is said of it
     */
    public record City(String name, @Nullable BigDecimal costPerDay, SourceSpan source) {}

    /**
     * A direct connection, this way only.
     *
     * @param by 'flight', 'train', 'bus' or 'ferry'
     * @param price in the request's currency, null where nothing is said of it
     */
    public record Connection(
            String from, String to, String by, @Nullable BigDecimal price, SourceSpan source) {}

    @Override
    public Task task() {
        return Task.TRIP_PLANNING;
    }

    public TripRequest withConstraints(List<TripConstraint> newConstraints) {
        return new TripRequest(
                now,
                zone,
                me,
                startDate,
                origin,
                destination,
                cities,
                connections,
                travelDays,
                currency,
                newConstraints,
                busy);
    }

    public TripRequest withBusy(List<Busy> newBusy) {
        return new TripRequest(
                now,
                zone,
                me,
                startDate,
                origin,
                destination,
                cities,
                connections,
                travelDays,
                currency,
                constraints,
                newBusy);
    }
}
