package app.daymark.ics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.daymark.domain.Busy;
import app.daymark.domain.Interval;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalendarFileTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Interval MARCH =
            new Interval(Instant.parse("2026-03-01T00:00:00Z"), Instant.parse("2026-04-01T00:00:00Z"));

    @TempDir
    Path folder;

    @Test
    void eachBusyTimeKeepsItsTitleSourceAndWhetherItIsTentative() throws Exception {
        CalendarFile file = read("julie.ics", """
                BEGIN:VCALENDAR
                BEGIN:VEVENT
                DTSTART:20260303T090000Z
                DTEND:20260303T100000Z
                SUMMARY:Lunch\\, with\\nAnn\\; Tom \\\\o/
                STATUS:TENTATIVE
                END:VEVENT
                BEGIN:VEVENT
                DTSTART:20260302T090000Z
                DTEND:20260302T100000Z
                X-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE
                END:VEVENT
                BEGIN:VFREEBUSY
                FREEBUSY;FBTYPE=BUSY-TENTATIVE:20260304T090000Z/PT1H
                END:VFREEBUSY
                END:VCALENDAR
                """);
        List<Busy> busy = file.busy(MARCH, BERLIN);
        assertThat(busy).extracting(Busy::title).containsExactly("", "Lunch, with\nAnn; Tom \\o/", "");
        assertThat(busy).extracting(Busy::tentative).containsOnly(true);
        assertThat(busy)
                .extracting(b -> b.source() == null ? "" : b.source().text())
                .containsExactly("julie.ics:8", "julie.ics:2", "julie.ics:14");
    }

    @Test
    void busyTimesAreNeitherClippedNorMerged() throws Exception {
        CalendarFile file = read("a.ics", """
                BEGIN:VCALENDAR
                BEGIN:VEVENT
                DTSTART:20260228T090000Z
                DTEND:20260302T090000Z
                END:VEVENT
                BEGIN:VEVENT
                DTSTART:20260301T090000Z
                DTEND:20260302T090000Z
                END:VEVENT
                END:VCALENDAR
                """);
        assertThat(file.busy(MARCH, BERLIN))
                .extracting(Busy::interval)
                .containsExactly(
                        new Interval(Instant.parse("2026-02-28T09:00:00Z"), Instant.parse("2026-03-02T09:00:00Z")),
                        new Interval(Instant.parse("2026-03-01T09:00:00Z"), Instant.parse("2026-03-02T09:00:00Z")));
        assertThat(file.mergedBusy(MARCH, BERLIN))
                .containsExactly(new Interval(MARCH.start(), Instant.parse("2026-03-02T09:00:00Z")));
    }

    @Test
    void theCalendarsOwnNameAndZoneAreKnown() throws Exception {
        CalendarFile named = read("work.ics", """
                BEGIN:VCALENDAR
                X-WR-CALNAME: Julie Example
                X-WR-TIMEZONE:Tokyo Standard Time
                END:VCALENDAR
                """);
        assertThat(named.name()).isEqualTo("Julie Example");
        assertThat(named.zone()).contains(ZoneId.of("Asia/Tokyo"));
        CalendarFile unnamed = read("betty.b.ics", "BEGIN:VCALENDAR\nX-WR-TIMEZONE:Nowhere/Land\nEND:VCALENDAR\n");
        assertThat(unnamed.name()).isEqualTo("betty.b");
        assertThat(unnamed.zone()).isEmpty();
    }

    @Test
    void whatIsNoFileIsSaidInOneSentenceWithItsName() throws IOException {
        Path missing = folder.resolve("missing.ics");
        assertThatThrownBy(() -> CalendarFile.read(missing))
                .isInstanceOf(UnreadableCalendarException.class)
                .hasMessage("The calendar file " + missing + " does not exist. Check the path.");
        assertThatThrownBy(() -> CalendarFile.read(folder))
                .hasMessage("The calendar " + folder + " is a directory. Name a calendar file (.ics) in it.");
        BusyReport report = BusyReport.of(missing, "missing.ics", MARCH, BERLIN);
        assertThat(report.error()).contains("does not exist");
        assertThat(report.busy()).isEmpty();
    }

    /** Only a guard against a stall: the goal is a tenth of it. */
    @Test
    void sixteenThousandEventsAreReadAtOnce() throws Exception {
        StringBuilder text = new StringBuilder("BEGIN:VCALENDAR\r\n");
        for (int i = 0; i < 16_000; i++) {
            text.append("BEGIN:VEVENT\r\nUID:event-").append(i).append("@example.com\r\nDTSTAMP:20260101T000000Z\r\n");
            text.append("DTSTART;TZID=Europe/Berlin:202603").append(String.format("%02dT%02d0000", i % 28 + 1, i % 23));
            text.append("\r\nDURATION:PT1H\r\nSUMMARY:Event number ").append(i).append("\r\n");
            text.append(i % 8 == 0 ? "RRULE:FREQ=WEEKLY\r\n" : "").append("DESCRIPTION:" + "text ".repeat(40) + "\r\n");
            text.append("END:VEVENT\r\n");
        }
        Path file = Files.writeString(folder.resolve("large.ics"), text.append("END:VCALENDAR\r\n"));
        long start = System.nanoTime();
        BusyReport report = BusyReport.of(file, "large.ics", MARCH, BERLIN);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
        assertThat(report.events()).isEqualTo(16_000);
        assertThat(report.broken()).isEmpty();
    }

    private CalendarFile read(String name, String text) throws IOException, UnreadableCalendarException {
        return CalendarFile.read(Files.writeString(folder.resolve(name), text));
    }
}
