package app.daymark.understand.atlas;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A city of the built-in table.
 *
 * @param latitude degrees north, rounded to a tenth
 * @param longitude degrees east, rounded to a tenth
 * @param zoneId the IANA name of its clock
 * @param costPerDay euros that a day costs one mid-range traveller, without the journeys between cities
 * @param stars how often a first visit to the region goes there, 1 to 3
 * @param hub whether flights of more than 4,500 km start here
 * @param lands the lands on which trains or buses reach it, by name
 * @param seas the seas whose ferries call at it, by name
 */
public record City(
        String name,
        Country country,
        double latitude,
        double longitude,
        String zoneId,
        int costPerDay,
        int stars,
        boolean hub,
        List<String> lands,
        List<String> seas,
        List<String> aliases) {

    /** Mean radius of the earth (IUGG), in kilometres. */
    private static final double EARTH_RADIUS = 6371.0;

    public City {
        lands = List.copyOf(lands);
        seas = List.copyOf(seas);
        aliases = List.copyOf(aliases);
    }

    /** Its clock. */
    public ZoneId zone() {
        return ZoneId.of(zoneId);
    }

    /** A name is in the table once. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof City city && name.equals(city.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** Great-circle distance in kilometres, by the haversine formula. */
    public double kilometresTo(City other) {
        double phi = Math.toRadians(latitude);
        double otherPhi = Math.toRadians(other.latitude);
        double halfLat = Math.sin((otherPhi - phi) / 2);
        double halfLon = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
        double h = halfLat * halfLat + Math.cos(phi) * Math.cos(otherPhi) * halfLon * halfLon;
        return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(h)));
    }
}
