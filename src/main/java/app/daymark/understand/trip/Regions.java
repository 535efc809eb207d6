package app.daymark.understand.trip;

import app.daymark.understand.atlas.Destination;
import app.daymark.understand.atlas.Destinations;
import app.daymark.understand.trip.StayFinder.Found;
import app.daymark.understand.words.Tokens;
import java.util.List;

/** Names of countries and regions: where an open trip goes, not stops of their own. */
final class Regions {

    private Regions() {}

    static boolean is(String name) {
        return Destinations.find(name)
                .filter(d -> d.kind() != Destination.Kind.CITY)
                .isPresent();
    }

    /** Takes out stays in regions, but for countries of one city ('Malta') among other stays. */
    static void remove(Tokens t, List<Found> found) {
        boolean others = found.stream().anyMatch(stay -> !is(name(t, stay)));
        found.removeIf(stay -> is(name(t, stay)) && !(others && small(name(t, stay))));
    }

    private static String name(Tokens t, Found stay) {
        return t.words(stay.from(), stay.to());
    }

    private static boolean small(String name) {
        return Destinations.find(name)
                .filter(d -> d.kind() == Destination.Kind.COUNTRY && d.cities().size() <= 1)
                .isPresent();
    }
}
