package app.daymark.solve;

import app.daymark.concurrent.Deadline;
import app.daymark.domain.Busy;
import app.daymark.domain.Outcome;
import app.daymark.domain.SourceSpan;
import app.daymark.domain.Strength;
import app.daymark.domain.TripConstraint;
import app.daymark.domain.TripConstraint.Days;
import app.daymark.domain.TripConstraint.Event;
import app.daymark.domain.TripConstraint.Total;
import app.daymark.domain.TripPlan;
import app.daymark.domain.TripRequest;
import app.daymark.domain.TripRequest.City;
import app.daymark.domain.TripRequest.Connection;
import app.daymark.domain.TripRequest.TravelDays;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Trips written in few words, for tests. */
final class Trips {

    final List<City> cities = new ArrayList<>();
    final List<Connection> connections = new ArrayList<>();
    final List<TripConstraint> constraints = new ArrayList<>();
    final List<Busy> busy = new ArrayList<>();
    TravelDays travelDays = TravelDays.SHARED;

    @Nullable
    LocalDate startDate;

    @Nullable
    String origin;

    @Nullable
    String destination;

    @Nullable
    String currency = "EUR";

    /** Cities with their days: 'Rome 3' (exactly), 'Rome 3-5', or 'Rome' (free). */
    static Trips of(String... stays) {
        Trips trip = new Trips();
        for (String stay : stays) {
            String[] words = stay.split(" ", -1);
            trip.cities.add(new City(words[0], null, source(words[0])));
            if (words.length > 1) {
                String[] range = words[1].split("-", -1);
                trip.with(new Days(
                        words[0],
                        Integer.parseInt(range[0]),
                        Integer.parseInt(range[range.length - 1]),
                        Strength.HARD,
                        source(stay)));
            }
        }
        return trip;
    }

    static SourceSpan source(String words) {
        return new SourceSpan(words, 0, words.length());
    }

    Trips with(TripConstraint... more) {
        constraints.addAll(List.of(more));
        return this;
    }

    Trips total(int days) {
        return with(new Total(days, Strength.HARD, source(days + " days")));
    }

    Trips event(String city, int from, int to) {
        String words = city + " on days " + from + " to " + to;
        return with(new Event(city, null, from, to, Event.Kind.WHOLE, Strength.HARD, source(words)));
    }

    /** 'A-B' connects both ways, 'A>B' one way; a price may follow: 'A-B 50'; then the means: 'A-B 50 train'. */
    Trips connect(String... pairs) {
        for (String pair : pairs) {
            String[] words = pair.split(" ", -1);
            String[] ends = words[0].split("[->]", -1);
            BigDecimal price = words.length > 1 && !words[1].equals("?") ? new BigDecimal(words[1]) : null;
            String by = words.length > 2 ? words[2] : "flight";
            connections.add(new Connection(ends[0], ends[1], by, price, source(pair)));
            if (pair.contains("-")) {
                connections.add(new Connection(ends[1], ends[0], by, price, source(pair)));
            }
        }
        return this;
    }

    Trips directOnly() {
        return with(new TripConstraint.DirectOnly(Strength.HARD, source("direct only")));
    }

    Trips costPerDay(String city, int amount) {
        cities.replaceAll(c -> c.name().equals(city) ? new City(city, BigDecimal.valueOf(amount), c.source()) : c);
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
                currency,
                constraints,
                busy);
    }

    Outcome solve() {
        return new TripSolver().solve(request(), Deadline.none());
    }

    Outcome.Solved solved() {
        return (Outcome.Solved) solve();
    }

    Outcome.Infeasible infeasible() {
        return (Outcome.Infeasible) solve();
    }

    TripPlan plan() {
        return (TripPlan) solved().plan();
    }

    /** 'Rome 1-3, Bari 3-5'. */
    String stays() {
        return stays(plan().stays());
    }

    static String stays(List<TripPlan.Stay> stays) {
        return stays.stream()
                .map(s -> s.city() + " " + s.fromDay() + "-" + s.toDay())
                .collect(Collectors.joining(", "));
    }
}
