package app.daymark.ics;

import java.time.ZoneId;
import java.time.zone.ZoneRules;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the TZIDs of one calendar mean. Names that are known everywhere come first, then the calendar's own VTIMEZONE,
 * then its X-WR-TIMEZONE; what is left floats, with a warning.
 */
final class Zones implements CalTimeReader.ZoneLookup {

    private final Map<String, Component> embedded = new HashMap<>();
    private final Map<String, Optional<ZoneRules>> known = new HashMap<>();
    private final Optional<ZoneId> own;
    private final List<String> warnings;

    /** @param warnings takes one sentence a TZID that is not known */
    Zones(Component calendar, List<String> warnings) {
        this.warnings = warnings;
        own = calendar.text("X-WR-TIMEZONE").flatMap(ZoneNames::find);
        for (Component zone : calendar.children("VTIMEZONE")) {
            zone.text("TZID").ifPresent(name -> embedded.putIfAbsent(name.strip(), zone));
        }
    }

    /** The zone that the calendar names for itself. */
    Optional<ZoneId> own() {
        return own;
    }

    @Override
    public @Nullable ZoneRules rules(String tzid, int line) {
        return known.computeIfAbsent(tzid, name -> find(name, line)).orElse(null);
    }

    private Optional<ZoneRules> find(String name, int line) {
        Optional<ZoneRules> rules = ZoneNames.find(name).map(ZoneId::getRules).or(() -> embedded(name));
        if (rules.isEmpty()) {
            String taken = own.map(zone -> "the calendar's zone " + zone).orElse("the user's zone");
            warnings.add(
                    "Time zone '" + name + "' (line " + line + ") is not known; its times are taken in " + taken + ".");
        }
        return rules.or(() -> own.map(ZoneId::getRules));
    }

    private Optional<ZoneRules> embedded(String name) {
        Component zone = embedded.get(name);
        if (zone == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(EmbeddedZone.rules(zone));
        } catch (BadValueException e) {
            warnings.add("VTIMEZONE '" + name + "' (line " + zone.line() + ") can't be read: " + e.getMessage() + ".");
            return Optional.empty();
        }
    }
}
