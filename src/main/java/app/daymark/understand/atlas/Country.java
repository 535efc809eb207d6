package app.daymark.understand.atlas;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A country of the built-in table.
 *
 * @param zone the mainland's time zone, null where there are several
 * @param currency ISO 4217 code
 */
public record Country(
        String name, String continent, @Nullable ZoneId zone, String currency, List<String> aliases) {

    public Country {
        aliases = List.copyOf(aliases);
    }
}
