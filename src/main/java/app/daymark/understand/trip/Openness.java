package app.daymark.understand.trip;

import app.daymark.understand.atlas.Atlas;
import app.daymark.understand.atlas.Destination;
import app.daymark.understand.atlas.Destinations;
import app.daymark.understand.trip.Item.City;
import app.daymark.understand.trip.Item.Place;
import app.daymark.understand.trip.Item.Word;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a trip is an open one, to a region in which cities are to be chosen, or goes to the cities that are named. A
 * list of cities is the trip ('Italy: Rome and Bari'); one that stands apart is a wish for the trip through the region.
 */
final class Openness {

    /** Words after which a city is one of those that are wanted in a region. */
    private static final Set<String> MORE = Set.of("including", "include", "includes", "especially");

    private static final Set<String> JOIN = Words.of(", and & + or then - / :");
    private static final Set<String> BESIDE = Words.of(", : ( in -");

    private Openness() {}

    /** @param stops the cities that are named, none of them with a length */
    static boolean open(List<Stop> stops, List<Item> items) {
        boolean more = items.stream()
                .anyMatch(item ->
                        item instanceof Word w && MORE.contains(w.token().norm()));
        boolean apart = apart(stops, items);
        return items.stream()
                .flatMap(item -> region(item).stream())
                .anyMatch(d -> more || apart || stops.stream().noneMatch(stop -> inside(d, stop)));
    }

    static boolean hasRegion(List<Item> items) {
        return items.stream().anyMatch(item -> region(item).isPresent());
    }

    private static Optional<Destination> region(Item item) {
        return item instanceof Place p
                ? Destinations.find(p.name()).filter(d -> d.kind() != Destination.Kind.CITY)
                : Optional.empty();
    }

    private static boolean inside(Destination region, Stop stop) {
        return Atlas.find(stop.name()).filter(region.cities()::contains).isPresent();
    }

    /** Whether one or two cities are named, neither as a list nor beside the region. */
    private static boolean apart(List<Stop> stops, List<Item> items) {
        int first = -1;
        int last = -1;
        for (int i = 0; i < items.size(); i++) {
            boolean city = items.get(i) instanceof City;
            first = city && first < 0 ? i : first;
            last = city ? i : last;
        }
        boolean list = last > first;
        for (int i = first; i < last; i++) {
            list &= items.get(i) instanceof City || word(items.get(i), JOIN);
        }
        return first >= 0 && stops.size() < 3 && !list && !besideRegion(items, first) && !besideRegion(items, last);
    }

    private static boolean besideRegion(List<Item> items, int city) {
        return region(next(items, city, 1)).isPresent()
                || region(next(items, city, -1)).isPresent();
    }

    private static Item next(List<Item> items, int from, int step) {
        int i = from + step;
        while (i >= 0 && i < items.size() && word(items.get(i), BESIDE)) {
            i += step;
        }
        return items.get(Math.clamp(i, 0, items.size() - 1));
    }

    private static boolean word(Item item, Set<String> words) {
        return item instanceof Word w && words.contains(w.token().norm());
    }
}
