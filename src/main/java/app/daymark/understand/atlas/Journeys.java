package app.daymark.understand.atlas;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Estimates connections from distances: by land where a land is shared, by ferry where a sea is, else by air. */
public final class Journeys {

    private static final double FERRY_REACH = 450;
    private static final double ANY_FLIGHT_REACH = 1500;
    private static final double ONE_HUB_REACH = 4500;
    private static final double TWO_HUBS_REACH = 15_500;
    private static final double LONG_HAUL = 3500;
    private static final double CHANGE_EUROS = 40;
    private static final double CHANGE_MINUTES = 180;

    /** In the order of the file. */
    private static final Map<String, Land> LANDS = new LinkedHashMap<>();

    static {
        Row.of("lands.csv").forEach(row -> LANDS.put(row.text("land"), Land.of(row, LANDS.size())));
    }

    private Journeys() {}

    private record Land(int rank, String by, double reach, double base, double perKm, double kmPerHour) {
        static Land of(Row row, int rank) {
            return new Land(
                    rank,
                    row.text("by"),
                    row.number("reach"),
                    row.number("base"),
                    row.number("perKm"),
                    row.number("kmPerHour"));
        }
    }

    /** The connection between two different cities that is taken when nothing else is said. */
    public static Journey between(City from, City to) {
        double km = from.kilometresTo(to);
        return byLand(from, to, km).or(() -> bySea(from, to, km)).orElseGet(() -> byAir(from, to, km));
    }

    private static Optional<Journey> byLand(City from, City to, double km) {
        Land land = null;
        for (String name : from.lands()) {
            Land shared = to.lands().contains(name) ? LANDS.get(name) : null;
            land = land == null || shared != null && shared.rank() < land.rank() ? shared : land;
        }
        if (land == null || km > land.reach()) {
            return Optional.empty();
        }
        double euros = land.base() + land.perKm() * km;
        return Optional.of(journey(from, to, land.by(), euros, 20 + 60 * km / land.kmPerHour(), true));
    }

    private static Optional<Journey> bySea(City from, City to, double km) {
        boolean shared = from.seas().stream().anyMatch(to.seas()::contains);
        return shared && km <= FERRY_REACH
                ? Optional.of(journey(from, to, "ferry", 12 + 0.15 * km, 60 + 60 * km / 35, true))
                : Optional.empty();
    }

    private static Journey byAir(City from, City to, double km) {
        boolean direct = km <= reach(from, to);
        double euros = 40 + 0.045 * Math.min(km, LONG_HAUL) + 0.07 * Math.max(0, km - LONG_HAUL);
        double minutes = 150 + 60 * km / 780;
        return direct
                ? journey(from, to, "flight", euros, minutes, true)
                : journey(from, to, "flight", euros + CHANGE_EUROS, minutes + CHANGE_MINUTES, false);
    }

    private static double reach(City from, City to) {
        if (from.hub() && to.hub()) {
            return TWO_HUBS_REACH;
        }
        return from.hub() || to.hub() ? ONE_HUB_REACH : ANY_FLIGHT_REACH;
    }

    /** Fares are rounded up to five euros, times to five minutes. */
    private static Journey journey(City from, City to, String by, double euros, double minutes, boolean direct) {
        return new Journey(from, to, by, 5 * (int) Math.ceil(euros / 5), 5 * (int) Math.ceil(minutes / 5), direct);
    }
}
