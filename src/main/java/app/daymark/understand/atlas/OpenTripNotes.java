package app.daymark.understand.atlas;

import app.daymark.domain.EnglishWords;
import app.daymark.domain.Note;
import app.daymark.domain.TripConstraint.Budget;
import app.daymark.domain.TripConstraint.Total;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What was taken for granted when an open trip was filled, for the user to read. */
final class OpenTripNotes {

    private OpenTripNotes() {}

    static List<Note> of(
            OpenTrip trip, RouteSearch.Choice choice, int days, String currency, @Nullable LocalDate start) {
        Route route = choice.route();
        List<Note> notes = new ArrayList<>();
        if (OpenTrips.said(trip, Total.class).isEmpty()) {
            notes.add(new Note("length", days + " days, as none is named"));
        }
        if (start == null) {
            notes.add(new Note("dates", "none, as no date is named: days are numbered"));
        }
        notes.add(new Note("cities", cities(trip, choice)));
        trip.avoided().forEach(place -> notes.add(new Note(place.source().text(), kept(place.destination()))));
        notes.add(new Note("stays", stays(route) + "; each travel day counts to the city of arrival"));
        notes.add(new Note("fares and costs", "estimates from the built-in table, in " + currency + rate(currency)));
        City home = route.home();
        notes.add(new Note(
                "home",
                home == null
                        ? "the trip starts in the first city and ends in the last; no journey from or to home is counted"
                        : "from " + home.name() + " on day 1 and back on the last day, fares included"));
        route.journeys().stream()
                .filter(journey -> !journey.direct())
                .forEach(journey -> notes.add(new Note(
                        journey.from().name() + "–" + journey.to().name(), "a flight with a change, by estimate")));
        return List.copyOf(notes);
    }

    private static String cities(OpenTrip trip, RouteSearch.Choice choice) {
        String names = EnglishWords.list(
                choice.route().cities().stream().map(City::name).toList());
        boolean named =
                trip.goals().stream().allMatch(goal -> goal.destination().kind() == Destination.Kind.CITY);
        if (named) {
            return names + ", as named";
        }
        String why = switch (choice.style()) {
            case USUAL -> "much visited and short to travel between";
            case BUDGET -> "good value and short to travel between";
            case CHEAPEST -> "the lowest costs";
        };
        return names + ", chosen from the built-in table: " + why + within(trip);
    }

    private static String kept(Destination out) {
        return out.kind() == Destination.Kind.CITY
                ? out.name() + " is left out"
                : "no city of " + out.name() + " is visited";
    }

    private static String within(OpenTrip trip) {
        return OpenTrips.said(trip, Budget.class)
                .map(budget -> ", for a budget of " + plain(budget.most()) + " " + budget.currency())
                .orElse("");
    }

    private static String stays(Route route) {
        return EnglishWords.list(IntStream.range(0, route.cities().size())
                .mapToObj(i -> route.cities().get(i).name() + " " + route.days().get(i)
                        + (route.days().get(i) == 1 ? " day" : " days"))
                .toList());
    }

    private static String rate(String currency) {
        return currency.equals(ExchangeRates.BASE)
                ? ""
                : " at 1 EUR = " + plain(ExchangeRates.perEuro(currency)) + " " + currency;
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }
}
