package app.daymark.understand.atlas;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cities in order with the days in each; a travel day counts for the city of arrival.
 *
 * @param home where it starts and ends, null for the first and the last city themselves
 * @param journeys in order, those from and to home included
 */
record Route(@Nullable City home, List<City> cities, List<Integer> days, List<Journey> journeys) {

    Route {
        cities = List.copyOf(cities);
        days = List.copyOf(days);
        journeys = List.copyOf(journeys);
    }

    /** Equal stays; days that are left over go to the cities that are worth most a day. */
    static List<Integer> evenDays(List<City> cities, int total, OpenTrip.Style style) {
        int n = cities.size();
        List<City> byWorth = new ArrayList<>(cities);
        byWorth.sort(Comparator.comparingDouble(style::worthOfDay).reversed());
        List<Integer> days = new ArrayList<>(n);
        for (City city : cities) {
            days.add(Math.max(1, total / n + (byWorth.indexOf(city) < total % n ? 1 : 0)));
        }
        return days;
    }

    /** One day in each city, and all others where a day costs least. */
    static List<Integer> frugalDays(List<City> cities, int total) {
        City cheapest = cities.getFirst();
        for (City city : cities) {
            cheapest = city.costPerDay() < cheapest.costPerDay() ? city : cheapest;
        }
        List<Integer> days = new ArrayList<>(cities.size());
        for (City city : cities) {
            days.add(city.equals(cheapest) ? Math.max(1, total - cities.size() + 1) : 1);
        }
        return days;
    }

    /** Days and fares, each rounded up in the currency. */
    BigDecimal cost(String currency) {
        BigDecimal cost = BigDecimal.ZERO;
        for (int i = 0; i < cities.size(); i++) {
            cost = cost.add(ExchangeRates.fromEuros(cities.get(i).costPerDay(), currency)
                    .multiply(BigDecimal.valueOf(days.get(i))));
        }
        for (Journey journey : journeys) {
            cost = cost.add(ExchangeRates.fromEuros(journey.euros(), currency));
        }
        return cost;
    }
}
