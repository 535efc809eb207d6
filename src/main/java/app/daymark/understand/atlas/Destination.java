package app.daymark.understand.atlas;

import java.util.List;

/**
 * Where a trip goes: a city, a country or a region, as the cities of the table that lie there.
 *
 * @param name as the table writes it
 * @param kind what the name means
 * @param cities in the order of the table; empty where the table has none of a country
 */
public record Destination(String name, Kind kind, List<City> cities) {

    public enum Kind {
        CITY,
        COUNTRY,
        REGION
    }

    public Destination {
        cities = List.copyOf(cities);
    }
}
