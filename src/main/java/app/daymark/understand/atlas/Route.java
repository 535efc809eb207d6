package app.daymark.understand.atlas;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Cities in order with the days in each; a travel day counts for the city of arrival.
 *
 * @param home where it starts and ends, null for the first and the last city themselves
 */
record Route(@Nullable City home, List<City> cities, List<Integer> days) {

    Route {
        cities = List.copyOf(cities);
        days = List.copyOf(days);
    }

    /** Equal stays; days that are left over go to the cities that are worth most a day. */
    static Route even(@Nullable City home, List<City> cities, int total, OpenTrip.Style style) {
        int n = cities.size();
        List<City> byWorth = cities.stream()
                .sorted(Comparator.comparingDouble(style::worthOfDay).reversed())
                .toList();
        List<Integer> days = cities.stream()
                .map(city -> Math.max(1, total / n + (byWorth.indexOf(city) < total % n ? 1 : 0)))
                .toList();
        return new Route(home, cities, days);
    }

    /** One day in each city, and all others where a day costs least. */
    static Route frugal(@Nullable City home, List<City> cities, int total) {
        City cheapest =
                cities.stream().min(Comparator.comparingInt(City::costPerDay)).orElseThrow();
        List<Integer> days = cities.stream()
                .map(city -> city.equals(cheapest) ? Math.max(1, total - cities.size() + 1) : 1)
                .toList();
        return new Route(home, cities, days);
    }

    List<Journey> journeys() {
        List<City> stops = new ArrayList<>(cities);
        if (home != null) {
            stops.addFirst(home);
            stops.addLast(home);
        }
        return IntStream.range(1, stops.size())
                .mapToObj(i -> Journeys.between(stops.get(i - 1), stops.get(i)))
                .toList();
    }

    /** Days and fares, each rounded up in the currency. */
    BigDecimal cost(String currency) {
        BigDecimal cost = BigDecimal.ZERO;
        for (int i = 0; i < cities.size(); i++) {
            cost = cost.add(ExchangeRates.fromEuros(cities.get(i).costPerDay(), currency)
                    .multiply(BigDecimal.valueOf(days.get(i))));
        }
        for (Journey journey : journeys()) {
            cost = cost.add(ExchangeRates.fromEuros(journey.euros(), currency));
        }
        return cost;
    }
}
