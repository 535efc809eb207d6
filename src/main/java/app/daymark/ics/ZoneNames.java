package app.daymark.ics;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** The zones that names in calendar files are known to mean: IANA names, Windows names, both behind any prefix. */
final class ZoneNames {

    private ZoneNames() {}

    /** The zone of a name, whatever its case: 'Europe/Berlin', 'W. Europe Standard Time', '/vendor.org/1/Asia/Tokyo'. */
    static Optional<ZoneId> find(String name) {
        String bare = name.strip();
        Optional<ZoneId> zone = exactly(bare);
        for (int slash = bare.indexOf('/'); zone.isEmpty() && slash >= 0; slash = bare.indexOf('/', slash + 1)) {
            zone = exactly(bare.substring(slash + 1));
        }
        return zone;
    }

    private static Optional<ZoneId> exactly(String name) {
        return iana(name)
                .or(() -> Optional.ofNullable(OtherNames.TABLE.get(name)).flatMap(ZoneNames::iana));
    }

    private static Optional<ZoneId> iana(String name) {
        try {
            return Optional.of(ZoneId.of(name));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Loaded only for a name that is not an IANA name to the letter. */
    private static final class OtherNames {

        static final Map<String, String> TABLE = load();

        private static Map<String, String> load() {
            Map<String, String> table = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            ZoneId.getAvailableZoneIds().forEach(id -> table.put(id, id));
            try (InputStream in = Objects.requireNonNull(ZoneNames.class.getResourceAsStream("windows-zones.txt"));
                    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                    int equals = line.indexOf(" = ");
                    table.put(line.substring(0, equals), line.substring(equals + 3));
                });
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return table;
        }
    }
}
