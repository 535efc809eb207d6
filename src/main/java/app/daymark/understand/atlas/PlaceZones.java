package app.daymark.understand.atlas;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Clocks of places beyond the table of cities: {@code zones.csv}, then the cities that IANA zones are named after. */
final class PlaceZones {

    private static final Pattern CITY_ZONE = Pattern.compile(
            "(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/(Argentina/|Kentucky/|Indiana/)?[^/]+");
    /** Zones that are named after a direction or a word, not after a city. */
    private static final Set<String> NO_CITIES =
            Set.of("center", "north", "south", "west", "act", "lhi", "nsw", "acre", "easter", "general", "catamarca");

    /** Zone ids by folded place name; the zones themselves are slow to load and few of them are asked for. */
    private static final Map<String, String> ZONES = new HashMap<>();

    static {
        for (String id : new TreeSet<>(ZoneId.getAvailableZoneIds())) {
            if (CITY_ZONE.matcher(id).matches()) {
                String city = PlaceNames.fold(id.substring(id.lastIndexOf('/') + 1));
                if (!NO_CITIES.contains(city)) {
                    ZONES.putIfAbsent(city, id);
                }
            }
        }
        for (Row row : Row.of("zones.csv")) {
            row.list("places", ",").forEach(place -> ZONES.put(PlaceNames.fold(place), row.text("zone")));
        }
    }

    private PlaceZones() {}

    static Optional<ZoneId> find(String place) {
        return Optional.ofNullable(ZONES.get(PlaceNames.fold(place))).map(ZoneId::of);
    }

    static boolean knows(String folded) {
        return ZONES.containsKey(folded);
    }
}
