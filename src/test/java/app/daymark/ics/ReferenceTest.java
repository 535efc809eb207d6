package app.daymark.ics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.daymark.domain.Interval;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Real files of other projects, against what independent implementations say of them. They lie outside the project. */
class ReferenceTest {

    private static final Path FOLDER = Path.of("../shared/ics");
    private static final Duration GUARD = Duration.ofSeconds(60);

    @BeforeEach
    void onlyWhereTheFilesAre() {
        assumeTrue(Files.exists(FOLDER.resolve("reference.jsonl")));
    }

    @Test
    void busyTimeIsWhatOtherImplementationsSay() throws IOException {
        List<String> different = new ArrayList<>();
        int all = 0;
        for (JsonNode row : rows("reference.jsonl")) {
            all++;
            BusyReport report = report(row, window(row));
            if (report.error() != null || !report.busy().equals(intervals(row.get("busy")))) {
                different.add(
                        row.get("grade").asString() + " " + row.get("file").asString());
            }
        }
        assertThat(all).isPositive();
        assertThat(different).as("files of %d that differ", all).isEmpty();
    }

    @Test
    void whereReadingsDifferThePreferredOneIsTaken() throws IOException {
        for (JsonNode row : rows("policy.jsonl")) {
            if (row.get("prefer").isNull()) {
                continue;
            }
            for (JsonNode reading : row.get("readings")) {
                if (reading.get("by").toString().contains(row.get("prefer").toString())) {
                    assertThat(report(row, window(row)).busy())
                            .as(row.get("file").asString())
                            .isEqualTo(intervals(reading.get("busy")));
                }
            }
        }
    }

    @Test
    void freeBusyPeriodsAreRead() throws IOException {
        Interval ever = new Interval(Instant.parse("1990-01-01T00:00:00Z"), Instant.parse("2100-01-01T00:00:00Z"));
        for (JsonNode row : rows("reference-freebusy.jsonl")) {
            assertThat(report(row, ever).busy())
                    .as(row.get("file").asString())
                    .isEqualTo(intervals(row.get("freeBusy")));
        }
    }

    @Test
    void brokenFilesNeitherCrashNorHang() throws IOException {
        Interval years = new Interval(Instant.parse("1990-01-01T00:00:00Z"), Instant.parse("2040-01-01T00:00:00Z"));
        List<JsonNode> rows = rows("broken.jsonl");
        Instant start = Instant.now();
        rows.forEach(row -> assertThat(report(row, years).file()).isEqualTo("shown"));
        assertThat(Duration.between(start, Instant.now())).isLessThan(GUARD);
    }

    private static BusyReport report(JsonNode row, Interval window) {
        JsonNode zone = row.get("floatingZone");
        return BusyReport.of(
                FOLDER.resolve(row.get("file").asString()),
                "shown",
                window,
                ZoneId.of(zone == null ? "Europe/Berlin" : zone.asString()));
    }

    private static Interval window(JsonNode row) {
        JsonNode window = row.get("window");
        return new Interval(
                Instant.parse(window.get("from").asString()),
                Instant.parse(window.get("to").asString()));
    }

    private static List<Interval> intervals(JsonNode pairs) {
        List<Interval> intervals = new ArrayList<>();
        for (JsonNode pair : pairs) {
            intervals.add(new Interval(
                    Instant.parse(pair.get(0).asString()),
                    Instant.parse(pair.get(1).asString())));
        }
        return intervals;
    }

    private static List<JsonNode> rows(String file) throws IOException {
        JsonMapper json = new JsonMapper();
        try (Stream<String> lines = Files.lines(FOLDER.resolve(file))) {
            return lines.map(json::readTree).toList();
        }
    }
}
