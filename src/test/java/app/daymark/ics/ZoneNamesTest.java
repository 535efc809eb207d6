package app.daymark.ics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZoneNamesTest {

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, Europe/Berlin",
        "europe/berlin, Europe/Berlin",
        "Pacific Standard Time, America/Los_Angeles",
        "pacific standard time, America/Los_Angeles",
        "/vendor.example/20260101_1/America/Argentina/Ushuaia, America/Argentina/Ushuaia",
        "/Pacific Standard Time, America/Los_Angeles",
        "US/Eastern, US/Eastern",
        "UTC, UTC",
        "GMT, GMT",
        "UTC+02:00, UTC+02:00",
        "UTC+12, UTC+12",
        "Etc/GMT-2, Etc/GMT-2"
    })
    void knownNames(String name, String zone) {
        assertThat(ZoneNames.find(name)).contains(ZoneId.of(zone));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "Customized Time Zone", "1", "(UTC+01:00) Somewhere", "Area/City", "a/b/c/"})
    void unknownNames(String name) {
        assertThat(ZoneNames.find(name)).isEmpty();
    }

    @Test
    void everyWindowsNameMeansAZoneThatThisJavaKnows() throws Exception {
        try (BufferedReader table = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ZoneNames.class.getResourceAsStream("windows-zones.txt")),
                StandardCharsets.UTF_8))) {
            List<String> names = table.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf(" = ")))
                    .toList();
            assertThat(names)
                    .hasSizeGreaterThan(130)
                    .allSatisfy(
                            name -> assertThat(ZoneNames.find(name)).as(name).isPresent());
        }
    }
}
