package app.daymark.solve;

import app.daymark.domain.TripRequest;
import app.daymark.domain.TripRequest.City;
import app.daymark.domain.TripRequest.Connection;
import app.daymark.domain.TripRequest.TravelDays;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The cities of a trip by number, in the order of the text, and the journeys between them. */
final class TripMap {

    private static final Comparator<Connection> CHEAPEST =
            Comparator.comparing(Connection::price, Comparator.nullsLast(Comparator.naturalOrder()));

    private final TripRequest request;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<List<String>, Connection> direct = new HashMap<>();
    private final String usualMeans;

    TripMap(TripRequest request) {
        this.request = request;
        for (int i = 0; i < request.cities().size(); i++) {
            numbers.putIfAbsent(request.cities().get(i).name(), i);
        }
        if (numbers.size() < request.cities().size()) {
            throw new IllegalArgumentException("a city is named twice among " + numbers.keySet());
        }
        for (Connection c : request.connections()) {
            direct.merge(List.of(c.from(), c.to()), c, (a, b) -> CHEAPEST.compare(b, a) < 0 ? b : a);
        }
        List<String> means =
                request.connections().stream().map(Connection::by).distinct().toList();
        usualMeans = means.size() == 1 ? means.get(0) : "flight";
    }

    /**
     * A journey: the cheapest direct connection, a known price before an unknown one.
     *
     * @param listed whether the request names it; if not, its price is unknown
     */
    record Leg(String from, String to, String by, @Nullable BigDecimal price, boolean listed) {}

    /** The same where a day in a city costs nothing. */
    TripMap withoutDayCosts() {
        return new TripMap(new TripRequest(
                request.now(),
                request.zone(),
                request.me(),
                request.startDate(),
                request.origin(),
                request.destination(),
                request.cities().stream()
                        .map(c -> new City(c.name(), null, c.source()))
                        .toList(),
                request.connections(),
                request.travelDays(),
                request.currency(),
                request.constraints(),
                request.busy()));
    }

    TripRequest request() {
        return request;
    }

    int size() {
        return request.cities().size();
    }

    City city(int number) {
        return request.cities().get(number);
    }

    /** The number of a city, or -1 where the trip does not visit it. */
    int number(String city) {
        return numbers.getOrDefault(city, -1);
    }

    /** 'Bari → Rome → Pisa'. */
    String names(List<Integer> order) {
        return order.stream().map(c -> city(c).name()).collect(Collectors.joining(" → "));
    }

    /** Days by which a stay starts after the one before ended: 0 or 1. */
    int gap() {
        return request.travelDays() == TravelDays.SHARED ? 0 : 1;
    }

    Leg leg(int from, int to) {
        return leg(city(from).name(), city(to).name());
    }

    @Nullable
    Leg arrival(int first) {
        String origin = request.origin();
        return origin == null ? null : leg(origin, city(first).name());
    }

    @Nullable
    Leg departure(int last) {
        String destination = request.destination();
        return destination == null ? null : leg(city(last).name(), destination);
    }

    private Leg leg(String from, String to) {
        Connection c = direct.get(List.of(from, to));
        return c == null ? new Leg(from, to, usualMeans, null, false) : new Leg(from, to, c.by(), c.price(), true);
    }
}
