package app.daymark.understand.atlas;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks up the built-in tables by name; case, accents and punctuation do not matter. {@code docs/atlas.md} says how they were made. */
public final class Atlas {

    private static final Map<String, Country> COUNTRIES = new HashMap<>();
    private static final Map<String, City> CITIES = new HashMap<>();
    private static final List<Country> ALL_COUNTRIES = new ArrayList<>();
    private static final List<City> ALL_CITIES = new ArrayList<>();

    static {
        Row.of("countries.csv").forEach(row -> addCountry(country(row)));
        Row.of("cities.csv").forEach(row -> addCity(city(row)));
    }

    private Atlas() {}

    /** The city of that name. */
    public static Optional<City> find(String name) {
        return Optional.ofNullable(CITIES.get(PlaceNames.fold(name)));
    }

    /** The country of that name. */
    public static Optional<Country> findCountry(String name) {
        return Optional.ofNullable(COUNTRIES.get(PlaceNames.fold(name)));
    }

    /** The clock of a city, of a country or state with one clock, or of a city that names an IANA zone. */
    public static Optional<ZoneId> zoneOf(String place) {
        Optional<ZoneId> ofCity = find(place).map(City::zone);
        if (ofCity.isPresent()) {
            return ofCity;
        }
        Optional<Country> country = findCountry(place);
        return country.isPresent() ? country.flatMap(Country::zone) : PlaceZones.find(place);
    }

    /** All cities, in the order of the table. */
    public static List<City> cities() {
        return List.copyOf(ALL_CITIES);
    }

    /** All countries, in the order of the table. */
    public static List<Country> countries() {
        return List.copyOf(ALL_COUNTRIES);
    }

    static boolean isCity(String folded) {
        return CITIES.containsKey(folded);
    }

    static boolean isCountry(String folded) {
        return COUNTRIES.containsKey(folded);
    }

    private static Country country(Row row) {
        String zone = row.text("zone");
        return new Country(
                row.text("country"),
                row.text("continent"),
                zone.isEmpty() ? null : zone,
                row.text("currency"),
                row.list("aliases", ","));
    }

    private static City city(Row row) {
        String name = row.text("name");
        return new City(
                name,
                findCountry(row.text("country"))
                        .orElseThrow(() -> new IllegalStateException("no country for the city " + name)),
                row.number("latitude"),
                row.number("longitude"),
                row.text("zone"),
                (int) row.number("cost"),
                (int) row.number("stars"),
                row.text("hub").equals("y"),
                row.list("lands", " "),
                row.list("seas", " "),
                row.list("aliases", ","));
    }

    private static void addCountry(Country country) {
        ALL_COUNTRIES.add(country);
        COUNTRIES.put(PlaceNames.fold(country.name()), country);
        country.aliases().forEach(alias -> COUNTRIES.put(PlaceNames.fold(alias), country));
    }

    private static void addCity(City city) {
        ALL_CITIES.add(city);
        CITIES.put(PlaceNames.fold(city.name()), city);
        city.aliases().forEach(alias -> CITIES.put(PlaceNames.fold(alias), city));
    }
}
