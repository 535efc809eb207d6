package app.daymark.verify;

import app.daymark.domain.Busy;
import app.daymark.domain.Check;
import app.daymark.domain.SourceSpan;
import app.daymark.domain.Strength;
import app.daymark.domain.TripConstraint;
import app.daymark.domain.TripPlan;
import app.daymark.domain.TripRequest;
import app.daymark.domain.TripRequest.TravelDays;
import app.daymark.domain.Validation;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request and a plan of a trip, put together for a test. */
final class TripCase {

    static final SourceSpan SOURCE = SourceSpan.outside("test");

    private final List<TripRequest.City> cities = new ArrayList<>();
    private final List<TripRequest.Connection> connections = new ArrayList<>();
    private final List<TripConstraint> constraints = new ArrayList<>();
    private final List<TripPlan.Stay> stays = new ArrayList<>();
    private final List<TripPlan.Flight> flights = new ArrayList<>();
    private final List<TripPlan.Alternative> alternatives = new ArrayList<>();
    private final List<Busy> busy = new ArrayList<>();
    private TravelDays travelDays = TravelDays.SHARED;
    private @Nullable LocalDate startDate;
    private @Nullable String origin;
    private @Nullable String destination;
    private TripPlan.@Nullable Cost cost;
    private int totalDays;

    /** Oslo 1–3, Porto 3–5 and Rome 5–8, by plane, all that is asked for. */
    static TripCase oslo() {
        return new TripCase()
                .city("Oslo", null)
                .city("Porto", null)
                .city("Rome", null)
                .connection("Oslo", "Porto", "flight", null)
                .connection("Porto", "Rome", "flight", null)
                .constraint(new TripConstraint.DirectOnly(Strength.HARD, SOURCE))
                .constraint(new TripConstraint.Total(8, Strength.HARD, SOURCE))
                .stay("Oslo", 1, 3)
                .flight(3, "Oslo", "Porto")
                .stay("Porto", 3, 5)
                .flight(5, "Porto", "Rome")
                .stay("Rome", 5, 8);
    }

    TripCase city(String name, @Nullable String costPerDay) {
        cities.add(new TripRequest.City(name, money(costPerDay), SOURCE));
        return this;
    }

    TripCase connection(String from, String to, String by, @Nullable String price) {
        connections.add(new TripRequest.Connection(from, to, by, money(price), SOURCE));
        return this;
    }

    TripCase constraint(TripConstraint constraint) {
        constraints.add(constraint);
        return this;
    }

    TripCase stay(String city, int from, int to) {
        return stay(city, from, to, null, null);
    }

    TripCase stay(String city, int from, int to, @Nullable LocalDate start, @Nullable LocalDate end) {
        stays.add(new TripPlan.Stay(city, from, to, start, end));
        totalDays = to;
        return this;
    }

    TripCase flight(int day, String from, String to) {
        return flight(day, from, to, "flight", null);
    }

    TripCase flight(int day, String from, String to, String by, @Nullable String price) {
        flights.add(new TripPlan.Flight(day, from, to, by, money(price)));
        return this;
    }

    TripCase alternative(TripPlan.Stay... others) {
        alternatives.add(new TripPlan.Alternative(List.of(others), null, List.of()));
        return this;
    }

    TripCase arrivalDays() {
        travelDays = TravelDays.ARRIVAL;
        return this;
    }

    TripCase startDate(LocalDate date) {
        startDate = date;
        return this;
    }

    TripCase between(@Nullable String from, @Nullable String to) {
        origin = from;
        destination = to;
        return this;
    }

    TripCase cost(String total) {
        cost = new TripPlan.Cost(new BigDecimal(total), "EUR");
        return this;
    }

    TripCase totalDays(int days) {
        totalDays = days;
        return this;
    }

    TripCase busy(Busy event) {
        busy.add(event);
        return this;
    }

    TripRequest request() {
        return new TripRequest(
                Instant.parse("2026-03-02T08:00:00Z"),
                ZoneId.of("Europe/Berlin"),
                "me",
                startDate,
                origin,
                destination,
                cities,
                connections,
                travelDays,
                "EUR",
                constraints,
                busy);
    }

    Validation validation() {
        return new Verifier().check(request(), new TripPlan(stays, flights, totalDays, cost, alternatives));
    }

    Check check(String sentence) {
        return validation().checks().stream()
                .filter(c -> c.constraint().equals(sentence))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no check '" + sentence + "' in " + validation()));
    }

    Check lastConstraint() {
        return check(constraints.get(constraints.size() - 1).sentence());
    }

    private static @Nullable BigDecimal money(@Nullable String amount) {
        return amount == null ? null : new BigDecimal(amount);
    }
}
