package app.daymark.ics;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.domain.Busy;
import app.daymark.domain.Interval;
import app.daymark.ics.CalendarFiles.Owned;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalendarFilesTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Interval MARCH =
            new Interval(Instant.parse("2026-03-01T00:00:00Z"), Instant.parse("2026-04-01T00:00:00Z"));

    @TempDir
    Path folder;

    @Test
    void aPersonsFilesAreReadTogetherInTheOrderGiven() throws Exception {
        CalendarFiles files = new CalendarFiles(
                List.of(
                        new Owned("Tom", file("tom.ics", "", "20260305T090000")),
                        new Owned("Ann", file("work.ics", "", "20260304T090000")),
                        new Owned("Ann", file("home.ics", "", "20260302T090000"))),
                List.of());
        assertThat(files.people()).containsExactly("Tom", "Ann");
        assertThat(files.busy("Ann", MARCH, BERLIN))
                .extracting(Busy::interval)
                .extracting(Interval::start)
                .containsExactly(Instant.parse("2026-03-02T08:00:00Z"), Instant.parse("2026-03-04T08:00:00Z"));
        assertThat(files.busy("Nobody", MARCH, BERLIN)).isEmpty();
    }

    @Test
    void floatingTimesAreInThePersonsZoneWhereOneFileNamesIt() throws Exception {
        CalendarFiles files = new CalendarFiles(
                List.of(
                        new Owned("Ann", file("work.ics", "", "20260302T090000")),
                        new Owned("Ann", file("home.ics", "X-WR-TIMEZONE:Asia/Tokyo\n", "20260303T090000"))),
                List.of());
        assertThat(files.zone("Ann")).contains(ZoneId.of("Asia/Tokyo"));
        assertThat(files.busy("Ann", MARCH, BERLIN))
                .extracting(Busy::interval)
                .extracting(Interval::start)
                .containsExactly(Instant.parse("2026-03-02T00:00:00Z"), Instant.parse("2026-03-03T00:00:00Z"));
        assertThat(files.zone("Nobody")).isEmpty();
    }

    private CalendarFile file(String name, String head, String start) throws Exception {
        return CalendarFile.read(Files.writeString(
                folder.resolve(name),
                "BEGIN:VCALENDAR\n" + head + "BEGIN:VEVENT\nDTSTART:" + start
                        + "\nDURATION:PT1H\nEND:VEVENT\nEND:VCALENDAR\n"));
    }
}
