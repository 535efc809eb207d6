package app.daymark.understand.trip;

import app.daymark.domain.Note;
import app.daymark.domain.SourceSpan;
import app.daymark.domain.TripConstraint.Budget;
import app.daymark.domain.TripRequest;
import app.daymark.domain.TripRequest.Connection;
import app.daymark.understand.atlas.Atlas;
import app.daymark.understand.atlas.City;
import app.daymark.understand.atlas.ExchangeRates;
import app.daymark.understand.atlas.Journey;
import app.daymark.understand.atlas.Journeys;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Prices from the built-in table, for a budget over cities and journeys of which the text names no price at all. */
final class Estimates {

    private static final SourceSpan TABLE = SourceSpan.outside("built-in table");

    private Estimates() {}

    static TripRequest fill(TripDraft draft, TripRequest request) {
        boolean priced = request.connections().stream().anyMatch(c -> c.price() != null)
                || request.cities().stream().anyMatch(c -> c.costPerDay() != null);
        if (priced || !TripAssembly.wantsPrices(request)) {
            return request;
        }
        List<City> cities = request.cities().stream()
                .flatMap(c -> Atlas.find(c.name()).stream())
                .toList();
        if (cities.size() < request.cities().size()) {
            draft.questions.add(
                    "What do the journeys cost? A budget needs prices, and not every city is in the built-in table.");
            return request;
        }
        String currency = request.currency() != null && ExchangeRates.knows(request.currency())
                ? request.currency()
                : ExchangeRates.ofZone(request.zone());
        boolean faresOnly = request.constraints().stream().anyMatch(c -> c instanceof Budget b && b.faresOnly());
        draft.assumptions.add(new Note(
                "fares" + (faresOnly ? "" : " and costs"), "estimates from the built-in table, in " + currency));
        return new TripRequest(
                request.now(),
                request.zone(),
                request.me(),
                request.startDate(),
                request.origin(),
                request.destination(),
                faresOnly ? request.cities() : costs(request.cities(), cities, currency),
                connections(request, cities, currency),
                request.travelDays(),
                currency,
                request.constraints(),
                request.busy());
    }

    private static List<TripRequest.City> costs(List<TripRequest.City> named, List<City> known, String currency) {
        List<TripRequest.City> cities = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            TripRequest.City city = named.get(i);
            cities.add(new TripRequest.City(
                    city.name(), ExchangeRates.fromEuros(known.get(i).costPerDay(), currency), city.source()));
        }
        return cities;
    }

    private static List<Connection> connections(TripRequest request, List<City> known, String currency) {
        List<Connection> connections = new ArrayList<>();
        if (!request.connections().isEmpty()) {
            for (Connection c : request.connections()) {
                Optional<Journey> journey =
                        Atlas.find(c.from()).flatMap(from -> Atlas.find(c.to()).map(to -> Journeys.between(from, to)));
                connections.add(journey.map(j -> new Connection(
                                c.from(), c.to(), c.by(), ExchangeRates.fromEuros(j.euros(), currency), c.source()))
                        .orElse(c));
            }
            return connections;
        }
        for (int i = 0; i < known.size(); i++) {
            for (int j = 0; j < known.size(); j++) {
                if (i != j) {
                    Journey journey = Journeys.between(known.get(i), known.get(j));
                    connections.add(new Connection(
                            request.cities().get(i).name(),
                            request.cities().get(j).name(),
                            journey.by(),
                            ExchangeRates.fromEuros(journey.euros(), currency),
                            TABLE));
                }
            }
        }
        return connections;
    }
}
