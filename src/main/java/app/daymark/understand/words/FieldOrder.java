package app.daymark.understand.words;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;

/** How numbers like 3/4 are read: by the locale's country, else by the zone. */
public enum FieldOrder {
    DAY_FIRST,
    MONTH_FIRST,
    /** Both are usual there: a question, where both readings are dates. */
    OPEN;

    private static final Set<String> MONTH_FIRST_COUNTRIES = Set.of("US", "PH", "BZ", "FM", "MH", "PW", "GU", "PR");
    private static final Set<String> US_CITIES = Set.of(
            "New_York",
            "Chicago",
            "Denver",
            "Los_Angeles",
            "Phoenix",
            "Detroit",
            "Boise",
            "Anchorage",
            "Juneau",
            "Adak",
            "Nome",
            "Sitka",
            "Metlakatla",
            "Yakutat",
            "Menominee",
            "Louisville",
            "Indianapolis",
            "Honolulu");

    public static FieldOrder of(Locale locale, ZoneId zone) {
        if (!locale.getCountry().isEmpty()) {
            return "CA".equals(locale.getCountry())
                    ? OPEN
                    : MONTH_FIRST_COUNTRIES.contains(locale.getCountry()) ? MONTH_FIRST : DAY_FIRST;
        }
        String id = zone.getId();
        if (id.startsWith("US/")
                || id.startsWith("America/Indiana")
                || id.startsWith("America/Kentucky")
                || id.startsWith("America/North_Dakota")
                || id.equals("Asia/Manila")) {
            return MONTH_FIRST;
        }
        String city = id.substring(id.lastIndexOf('/') + 1);
        if (US_CITIES.contains(city)) {
            return MONTH_FIRST;
        }
        boolean open = id.startsWith("Canada/")
                || !id.contains("/")
                || id.startsWith("Etc/")
                || Set.of(
                                "Toronto",
                                "Vancouver",
                                "Winnipeg",
                                "Edmonton",
                                "Halifax",
                                "St_Johns",
                                "Regina",
                                "Montreal",
                                "Moncton",
                                "Whitehorse",
                                "Yellowknife",
                                "Iqaluit")
                        .contains(city);
        return open ? OPEN : DAY_FIRST;
    }
}
