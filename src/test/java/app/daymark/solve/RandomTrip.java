package app.daymark.solve;

import app.daymark.domain.SourceSpan;
import app.daymark.domain.Strength;
import app.daymark.domain.TripConstraint;
import app.daymark.domain.TripConstraint.Before;
import app.daymark.domain.TripConstraint.Budget;
import app.daymark.domain.TripConstraint.Cheapest;
import app.daymark.domain.TripConstraint.Days;
import app.daymark.domain.TripConstraint.DirectOnly;
import app.daymark.domain.TripConstraint.Event;
import app.daymark.domain.TripConstraint.First;
import app.daymark.domain.TripConstraint.Last;
import app.daymark.domain.TripConstraint.NoTravel;
import app.daymark.domain.TripConstraint.Total;
import app.daymark.domain.TripRequest;
import app.daymark.domain.TripRequest.City;
import app.daymark.domain.TripRequest.Connection;
import app.daymark.domain.TripRequest.TravelDays;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Small random trips in which every kind of constraint occurs with every strength; each has words of its own. */
final class RandomTrip {

    private static final List<String> NAMES = List.of("Ahus", "Brno", "Cork", "Dole", "Elba");

    private final Random random;
    private final Trips trip = new Trips();
    private final int cities;

    private RandomTrip(Random random, int mostCities) {
        this.random = random;
        cities = 1 + random.nextInt(mostCities);
    }

    static TripRequest of(Random random, int mostCities) {
        RandomTrip r = new RandomTrip(random, mostCities);
        r.fill();
        return r.trip.request();
    }

    private void fill() {
        boolean prices = random.nextInt(3) == 0;
        trip.travelDays = random.nextBoolean() ? TravelDays.SHARED : TravelDays.ARRIVAL;
        trip.origin = random.nextInt(5) == 0 ? "Home" : null;
        trip.destination = random.nextInt(5) == 0 ? "Home" : null;
        for (int i = 0; i < cities; i++) {
            BigDecimal perDay = prices && random.nextBoolean() ? amount() : null;
            trip.cities.add(new City(NAMES.get(i), perDay, words()));
            if (random.nextInt(6) > 0) {
                int least = 1 + random.nextInt(3);
                add(new Days(NAMES.get(i), least, least + Math.max(0, random.nextInt(4) - 2), strength(), words()));
            }
        }
        connections(prices);
        if (random.nextInt(4) > 0) {
            add(new Total(cities + random.nextInt(cities + 1), strength(), words()));
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            add(constraint());
        }
        if (prices && random.nextInt(3) > 0) {
            add(new Budget(BigDecimal.valueOf(random.nextInt(120)), random.nextBoolean(), "EUR", strength(), words()));
        }
        if (prices && random.nextBoolean()) {
            add(new Cheapest(strength(), words()));
        }
    }

    private void connections(boolean prices) {
        List<String> places = new java.util.ArrayList<>(NAMES.subList(0, cities));
        places.add("Home");
        for (String from : places) {
            for (String to : places) {
                for (int times = random.nextInt(3); !from.equals(to) && times > 0; times--) {
                    trip.connections.add(new Connection(from, to, "train", prices ? price() : null, words()));
                }
            }
        }
        if (random.nextInt(3) > 0) {
            add(new DirectOnly(strength(), words()));
        }
    }

    private TripConstraint constraint() {
        return switch (random.nextInt(6)) {
            case 0 -> new First(city(), strength(), words());
            case 1 -> new Last(city(), strength(), words());
            case 2 -> new Before(city(), city(), random.nextBoolean(), strength(), words());
            case 3 ->
                new NoTravel(
                        new TreeSet<>(List.of(1 + random.nextInt(6), 1 + random.nextInt(6), 1 + random.nextInt(3))),
                        strength(),
                        words());
            default -> {
                int from = 1 + random.nextInt(5);
                Event.Kind kind = List.of(Event.Kind.values()).get(random.nextInt(3));
                yield new Event(city(), null, from, from + random.nextInt(3), kind, strength(), words());
            }
        };
    }

    private void add(TripConstraint constraint) {
        trip.with(constraint);
    }

    /** Now and then a city that the trip does not visit. */
    private String city() {
        return random.nextInt(20) == 0 ? "Oz" : NAMES.get(random.nextInt(cities));
    }

    private Strength strength() {
        return switch (random.nextInt(6)) {
            case 0 -> Strength.STRONG;
            case 1 -> Strength.WISH;
            default -> Strength.HARD;
        };
    }

    private @Nullable BigDecimal price() {
        return random.nextInt(6) == 0 ? null : amount();
    }

    private BigDecimal amount() {
        return random.nextInt(8) == 0 ? new BigDecimal("7.50") : BigDecimal.valueOf(5L * random.nextInt(8));
    }

    private int next;

    private SourceSpan words() {
        return Trips.source("words " + next++);
    }
}
