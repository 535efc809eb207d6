package app.daymark.understand.atlas;

import app.daymark.understand.atlas.Destination.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Finds what a name means as the goal of a trip: a city before a country, a country before a region. */
public final class Destinations {

    private static final Map<String, Destination> REGIONS = new HashMap<>();

    static {
        for (Country country : Atlas.countries()) {
            String continent = country.continent();
            REGIONS.computeIfAbsent(
                    PlaceNames.fold(continent),
                    key -> region(continent, city -> city.country().continent().equals(continent)));
        }
        Row.of("regions.csv").forEach(Destinations::addRegion);
    }

    private Destinations() {}

    /** The goal of that name. */
    public static Optional<Destination> find(String name) {
        Optional<City> city = Atlas.find(name);
        if (city.isPresent()) {
            return city.map(c -> new Destination(c.name(), Kind.CITY, List.of(c)));
        }
        Optional<Country> country = Atlas.findCountry(name);
        if (country.isPresent()) {
            return country.map(c -> new Destination(
                    c.name(), Kind.COUNTRY, cities(other -> other.country().equals(c))));
        }
        return Optional.ofNullable(REGIONS.get(PlaceNames.fold(name)));
    }

    /** Whether the name is known as that of a city, in the table or by its clock. */
    public static boolean isCity(String name) {
        String folded = PlaceNames.fold(name);
        return Atlas.isCity(folded)
                || !Atlas.isCountry(folded) && !REGIONS.containsKey(folded) && PlaceZones.knows(folded);
    }

    private static void addRegion(Row row) {
        Set<String> countries = Set.copyOf(row.list("countries", ","));
        for (String country : countries) {
            if (Atlas.findCountry(country).isEmpty()) {
                throw new IllegalStateException("regions.csv: no country " + country);
            }
        }
        Destination region = region(
                row.text("region"), city -> countries.contains(city.country().name()));
        REGIONS.put(PlaceNames.fold(region.name()), region);
        row.list("aliases", ",").forEach(alias -> REGIONS.put(PlaceNames.fold(alias), region));
    }

    private static Destination region(String name, Predicate<City> inside) {
        return new Destination(name, Kind.REGION, cities(inside));
    }

    private static List<City> cities(Predicate<City> inside) {
        return Atlas.cities().stream().filter(inside).toList();
    }
}
