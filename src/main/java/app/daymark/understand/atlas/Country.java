package app.daymark.understand.atlas;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A country of the built-in table.
 *
 * @param zoneId the IANA name of the mainland's clock, null where there are several
 * @param currency ISO 4217 code
 */
public record Country(
        String name, String continent, @Nullable String zoneId, String currency, List<String> aliases) {

    public Country {
        aliases = List.copyOf(aliases);
    }

    /** The mainland's clock, if it is one. */
    public Optional<ZoneId> zone() {
        return Optional.ofNullable(zoneId).map(ZoneId::of);
    }
}
