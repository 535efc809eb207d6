package app.daymark.understand.calendar;

import app.daymark.understand.atlas.Atlas;
import app.daymark.understand.words.Tokens;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes items of words that tell a time zone: whose clock is meant, and where people are. */
final class ZoneChunker {

    static final Map<String, Item.Pronoun.Who> OWNERS = Map.of(
            "my", Item.Pronoun.Who.ME,
            "our", Item.Pronoun.Who.ME,
            "her", Item.Pronoun.Who.ONE,
            "his", Item.Pronoun.Who.ONE,
            "their", Item.Pronoun.Who.ONE);
    private static final Map<String, String> ABBREVIATIONS = Map.ofEntries(
            Map.entry("cet", "Europe/Berlin"),
            Map.entry("cest", "Europe/Berlin"),
            Map.entry("gmt", "UTC"),
            Map.entry("utc", "UTC"),
            Map.entry("bst", "Europe/London"),
            Map.entry("est", "America/New_York"),
            Map.entry("edt", "America/New_York"),
            Map.entry("pst", "America/Los_Angeles"),
            Map.entry("pdt", "America/Los_Angeles"),
            Map.entry("cst", "America/Chicago"),
            Map.entry("cdt", "America/Chicago"),
            Map.entry("mst", "America/Denver"),
            Map.entry("mdt", "America/Denver"),
            Map.entry("eet", "Europe/Helsinki"),
            Map.entry("et", "America/New_York"),
            Map.entry("pt", "America/Los_Angeles"),
            Map.entry("ct", "America/Chicago"),
            Map.entry("mt", "America/Denver"),
            Map.entry("jst", "Asia/Tokyo"),
            Map.entry("ist", "Asia/Kolkata"),
            Map.entry("aest", "Australia/Sydney"),
            Map.entry("aedt", "Australia/Sydney"));

    /** 'Eastern' and the like after a time, or before 'time'. */
    private static final Map<String, String> REGIONS = Map.of(
            "eastern", "America/New_York",
            "central", "America/Chicago",
            "mountain", "America/Denver",
            "pacific", "America/Los_Angeles");

    private final Tokens t;

    ZoneChunker(Tokens t) {
        this.t = t;
    }

    /** The zone of an abbreviation in capitals, or null. */
    static @Nullable ZoneId abbreviated(String word) {
        String zone = ABBREVIATIONS.get(word.toLowerCase(Locale.ROOT));
        return zone == null || !word.equals(word.toUpperCase(Locale.ROOT)) ? null : ZoneId.of(zone);
    }

    /** 'her time', 'London time', 'CET', 'my time (Toronto)'. */
    @Nullable
    Item clock(int i) {
        Item.Pronoun.Who owner = OWNERS.get(t.get(i).norm());
        boolean local = t.is(i + 1, "local");
        if (owner != null && t.is(local ? i + 2 : i + 1, "time") && !t.is(local ? i + 3 : i + 2, "zone")) {
            int to = local ? i + 3 : i + 2;
            int close = t.is(to, "(") ? placeEnd(to + 1) : -1;
            ZoneId zone = close > 0 && t.is(close, ")")
                    ? Atlas.zoneOf(t.words(to + 1, close)).orElse(null)
                    : null;
            return new Item.Clock(zone, owner, i, zone == null ? to : close + 1);
        }
        String zone = ABBREVIATIONS.get(t.get(i).norm());
        if (zone != null && t.get(i).text().equals(t.get(i).text().toUpperCase(Locale.ROOT))) {
            return new Item.Clock(ZoneId.of(zone), null, i, t.is(i + 1, "time") ? i + 2 : i + 1);
        }
        String region = t.get(i).capitalised() ? REGIONS.get(t.get(i).norm()) : null;
        boolean afterTime = t.number(i - 1) || t.is(i - 1, "am") || t.is(i - 1, "pm");
        if (region != null && (afterTime || t.is(i + 1, "time"))) {
            return new Item.Clock(ZoneId.of(region), null, i, t.is(i + 1, "time") ? i + 2 : i + 1);
        }
        if (t.get(i).capitalised()) {
            int to = placeEnd(i);
            boolean time = to > i && (t.is(to, "time") || t.is(to, "local") && t.is(to + 1, "time"));
            Optional<ZoneId> named = time ? Atlas.zoneOf(t.words(i, to)) : Optional.empty();
            if (named.isPresent()) {
                return new Item.Clock(named.get(), null, i, t.is(to, "local") ? to + 2 : to + 1);
            }
        }
        return null;
    }

    private int placeEnd(int i) {
        for (int n = 4; n > 0; n--) {
            boolean words = true;
            for (int k = i; k < i + n; k++) {
                words &= t.get(k).isWord();
            }
            if (words && Atlas.zoneOf(t.words(i, i + n)).isPresent()) {
                return i + n;
            }
        }
        return -1;
    }

    /** 'in Johannesburg', '(Sydney)', 'based in New York'. */
    @Nullable
    Item place(int i) {
        boolean in = t.is(i, "in") || t.is(i, "from");
        int k = in ? i + 1 : i;
        if (!in && !t.is(i - 1, "(") || !t.get(k).capitalised()) {
            return null;
        }
        int to = placeEnd(k);
        return to < 0 || !in && !t.is(to, ")") && !t.is(to, ",")
                ? null
                : new Item.Place(Atlas.zoneOf(t.words(k, to)).orElseThrow(), i, to);
    }
}
