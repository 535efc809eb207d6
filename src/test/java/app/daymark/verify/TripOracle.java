package app.daymark.verify;

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
import app.daymark.domain.TripPlan;
import app.daymark.domain.TripPlan.Flight;
import app.daymark.domain.TripPlan.Stay;
import app.daymark.domain.TripRequest;
import app.daymark.domain.TripRequest.Connection;
import app.daymark.domain.TripRequest.TravelDays;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes down every trip there is, day by day, and keeps those that are right. */
final class TripOracle {

    static final int MOST_DAYS = 3;

    private TripOracle() {}

    /** Days of each city, in the order of the visits. */
    record Diary(List<String> order, List<Set<Integer>> days) {
        Set<Integer> in(String city) {
            return days.get(order.indexOf(city));
        }

        int last() {
            return new TreeSet<>(days.get(days.size() - 1)).last();
        }
    }

    /** Every order of the cities with every number of days from 1 to {@link #MOST_DAYS} in each. */
    static List<Diary> all(TripRequest request) {
        List<Diary> diaries = new ArrayList<>();
        List<String> cities =
                request.cities().stream().map(TripRequest.City::name).toList();
        extend(request, cities, new Diary(List.of(), List.of()), diaries);
        return diaries;
    }

    private static void extend(TripRequest request, List<String> cities, Diary soFar, List<Diary> diaries) {
        if (soFar.order().size() == cities.size()) {
            diaries.add(soFar);
            return;
        }
        int next = soFar.order().isEmpty() ? 1 : soFar.last() + (request.travelDays() == TravelDays.SHARED ? 0 : 1);
        for (String city : cities) {
            for (int days = 1; days <= MOST_DAYS && !soFar.order().contains(city); days++) {
                List<String> order = new ArrayList<>(soFar.order());
                order.add(city);
                List<Set<Integer>> all = new ArrayList<>(soFar.days());
                all.add(IntStream.range(next, next + days).boxed().collect(Collectors.toSet()));
                extend(request, cities, new Diary(order, all), diaries);
            }
        }
    }

    static boolean keepsHard(Diary diary, TripRequest request) {
        return request.constraints().stream().allMatch(c -> c.strength() != Strength.HARD || keeps(c, diary, request));
    }

    static boolean keeps(TripConstraint constraint, Diary diary, TripRequest request) {
        return switch (constraint) {
            case Total c -> diary.last() == c.days();
            case Days c ->
                diary.in(c.city()).size() >= c.least() && diary.in(c.city()).size() <= c.most();
            case Event c -> {
                Set<Integer> event =
                        IntStream.rangeClosed(c.from(), c.to()).boxed().collect(Collectors.toSet());
                Set<Integer> stay = diary.in(c.city());
                yield switch (c.kind()) {
                    case WHOLE -> stay.containsAll(event) || event.containsAll(stay);
                    case ANY -> stay.stream().anyMatch(event::contains);
                    case AVOID -> stay.stream().noneMatch(event::contains);
                };
            }
            case First c -> diary.order().get(0).equals(c.city());
            case Last c -> diary.order().get(diary.order().size() - 1).equals(c.city());
            case Before c -> {
                int first = diary.order().indexOf(c.first());
                int second = diary.order().indexOf(c.second());
                yield c.directly() ? first == second - 1 : first < second;
            }
            case DirectOnly _ ->
                flights(diary, request).stream()
                        .allMatch(f -> request.connections().stream()
                                .anyMatch(k -> k.from().equals(f.from()) && k.to().equals(f.to())));
            case NoTravel c ->
                flights(diary, request).stream().noneMatch(f -> c.days().contains(f.day()));
            case Budget c -> cost(diary, request, c.faresOnly()).compareTo(c.most()) <= 0;
            case Cheapest _ -> true;
        };
    }

    /** A journey on every day on which the place where one wakes up is another than where one goes to bed. */
    static List<Flight> flights(Diary diary, TripRequest request) {
        List<String> places = new ArrayList<>(diary.order());
        List<Integer> days = new ArrayList<>();
        diary.days().forEach(d -> days.add(new TreeSet<>(d).first()));
        if (request.origin() != null) {
            places.add(0, request.origin());
        } else {
            days.removeFirst();
        }
        if (request.destination() != null) {
            places.add(request.destination());
            days.add(diary.last());
        }
        List<Flight> flights = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            flights.add(new Flight(days.get(i), places.get(i), places.get(i + 1), "flight", null));
        }
        return flights;
    }

    /** Sums up evening by evening: where one sleeps that day is paid. */
    static BigDecimal cost(Diary diary, TripRequest request, boolean faresOnly) {
        BigDecimal cost = BigDecimal.ZERO;
        for (Flight flight : flights(diary, request)) {
            for (Connection c : request.connections()) {
                if (c.from().equals(flight.from()) && c.to().equals(flight.to()) && c.price() != null) {
                    cost = cost.add(c.price());
                }
            }
        }
        for (int day = 1; day <= diary.last() && !faresOnly; day++) {
            String bed = "";
            for (String city : diary.order()) {
                bed = diary.in(city).contains(day) ? city : bed;
            }
            for (TripRequest.City city : request.cities()) {
                if (city.name().equals(bed) && city.costPerDay() != null) {
                    cost = cost.add(city.costPerDay());
                }
            }
        }
        return cost;
    }

    static TripPlan plan(Diary diary, TripRequest request) {
        List<Stay> stays = new ArrayList<>();
        for (String city : diary.order()) {
            TreeSet<Integer> days = new TreeSet<>(diary.in(city));
            stays.add(new Stay(city, days.first(), days.last(), null, null));
        }
        return new TripPlan(
                stays,
                flights(diary, request),
                diary.last(),
                new TripPlan.Cost(cost(diary, request, false), "EUR"),
                List.of());
    }
}
