package app.daymark.understand.atlas;

import app.daymark.domain.Note;
import app.daymark.domain.SourceSpan;
import app.daymark.domain.Strength;
import app.daymark.domain.TripConstraint;
import app.daymark.domain.TripConstraint.Budget;
import app.daymark.domain.TripConstraint.Days;
import app.daymark.domain.TripConstraint.DirectOnly;
import app.daymark.domain.TripConstraint.Total;
import app.daymark.domain.TripRequest;
import app.daymark.domain.TripRequest.TravelDays;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Fills what an open trip leaves open from the built-in table: cities, stays, connections and prices. */
public final class OpenTrips {

    /** Days of a trip of which no length is named. */
    public static final int DEFAULT_DAYS = 10;

    private static final SourceSpan TABLE = SourceSpan.outside("built-in table");

    private OpenTrips() {}

    /** A request in which everything is named, and what was assumed for it. */
    public record Filled(TripRequest request, List<Note> assumptions) {
        public Filled {
            assumptions = List.copyOf(assumptions);
        }
    }

    /**
     * The open trip with everything named; within the budget where any choice is. Empty where the table has no city for
     * a goal, or none can be reached in the way that is asked for.
     */
    public static Optional<Filled> fill(OpenTrip trip, Instant now, ZoneId zone, String me) {
        int days = said(trip, Total.class).map(Total::days).orElse(DEFAULT_DAYS);
        String currency = currency(trip, zone);
        BigDecimal budget = said(trip, Budget.class)
                .filter(b -> !b.faresOnly() && b.strength() == Strength.HARD)
                .map(Budget::most)
                .orElse(null);
        return new RouteSearch(trip, days, currency, budget).best().map(choice -> {
            TripRequest request = request(trip, choice.route(), days, currency, now, zone, me);
            return new Filled(request, OpenTripNotes.of(trip, choice, days, currency, request.startDate()));
        });
    }

    static <C extends TripConstraint> Optional<C> said(OpenTrip trip, Class<C> kind) {
        return trip.said().stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    private static String currency(OpenTrip trip, ZoneId zone) {
        String said = trip.currency();
        return said != null && ExchangeRates.knows(said) ? said : ExchangeRates.ofZone(zone);
    }

    private static TripRequest request(
            OpenTrip trip, Route route, int days, String currency, Instant now, ZoneId zone, String me) {
        List<TripConstraint> constraints = new ArrayList<>(trip.said());
        if (said(trip, Total.class).isEmpty()) {
            constraints.add(new Total(days, Strength.HARD, SourceSpan.outside("default length of an open trip")));
        }
        for (int i = 0; i < route.cities().size(); i++) {
            int stay = route.days().get(i);
            constraints.add(new Days(route.cities().get(i).name(), stay, stay, Strength.HARD, TABLE));
        }
        constraints.add(new DirectOnly(Strength.HARD, TABLE));
        String home = route.home() == null ? null : route.home().name();
        return new TripRequest(
                now,
                zone,
                me,
                trip.start(),
                home,
                home,
                route.cities().stream()
                        .map(city -> new TripRequest.City(
                                city.name(), ExchangeRates.fromEuros(city.costPerDay(), currency), source(trip, city)))
                        .toList(),
                connections(trip, route, currency),
                TravelDays.ARRIVAL,
                currency,
                constraints,
                List.of());
    }

    /** The words that name the city itself; else the table. */
    private static SourceSpan source(OpenTrip trip, City city) {
        return trip.goals().stream()
                .filter(goal -> goal.destination().cities().equals(List.of(city)))
                .findFirst()
                .map(OpenTrip.Goal::source)
                .orElse(TABLE);
    }

    private static List<TripRequest.Connection> connections(OpenTrip trip, Route route, String currency) {
        List<City> places = new ArrayList<>(route.cities());
        City home = route.home();
        if (home != null && !places.contains(home)) {
            places.addFirst(home);
        }
        String by = trip.by();
        return IntStream.range(0, places.size() * places.size())
                .filter(i -> i / places.size() != i % places.size())
                .mapToObj(i -> Journeys.between(places.get(i / places.size()), places.get(i % places.size())))
                .filter(journey -> by == null || journey.by().equals(by))
                .map(journey -> new TripRequest.Connection(
                        journey.from().name(),
                        journey.to().name(),
                        journey.by(),
                        ExchangeRates.fromEuros(journey.euros(), currency),
                        TABLE))
                .toList();
    }
}
