package app.daymark.ics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.daymark.domain.CalendarPlan;
import app.daymark.domain.CalendarRequest;
import app.daymark.domain.DayOutPlan;
import app.daymark.domain.DayOutPlan.Action;
import app.daymark.domain.DayOutPlan.Step;
import app.daymark.domain.DayOutRequest;
import app.daymark.domain.Interval;
import app.daymark.domain.TripPlan;
import app.daymark.domain.TripPlan.Flight;
import app.daymark.domain.TripPlan.Stay;
import app.daymark.domain.TripRequest;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlanExportTest {

    private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void aMeetingIsPublishedInUtcWithoutAttendees() {
        String text = PlanExport.write(meetings(), plan("Review; part 1, \"draft\" \\o/", "Ann", "Tom"), NOW);
        assertThat(text).isEqualTo("""
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//Daymark//Daymark//EN
                CALSCALE:GREGORIAN
                METHOD:PUBLISH
                BEGIN:VEVENT
                UID:a2c0e2f0-8f4a-3c0b-9d5e-000000000000@daymark
                DTSTAMP:20260301T080000Z
                SEQUENCE:0
                DTSTART:20260302T100000Z
                DTEND:20260302T103000Z
                SUMMARY:Review\\; part 1\\, "draft" \\\\o/
                DESCRIPTION:With Ann\\, Tom
                TRANSP:OPAQUE
                END:VEVENT
                END:VCALENDAR
                """.replace("\n", "\r\n").replaceAll("UID:.*", uid(text)));
    }

    @Test
    void theSamePlanHasTheSameUidsAndEveryEventItsOwn() {
        CalendarPlan plan = new CalendarPlan(List.of(slot("Call", 2), slot("Call", 9), slot("Call", 9)), List.of());
        List<String> uids = uids(PlanExport.write(meetings(), plan, NOW));
        assertThat(uids).doesNotHaveDuplicates().hasSize(3);
        assertThat(uids(PlanExport.write(meetings(), plan, NOW.plusSeconds(60))))
                .isEqualTo(uids);
        assertThat(uids(PlanExport.write(meetings(), plan("Other", "Ann"), NOW)))
                .doesNotContainAnyElementsOf(uids);
    }

    @Test
    void linesAreFoldedAtSeventyFiveOctetsButNotInsideACharacter() {
        String title = "Überprüfung 😀 ".repeat(30).strip() + "\nand\tmore\u0007";
        String text = PlanExport.write(meetings(), plan(title), NOW);
        for (String line : text.split("\r\n", -1)) {
            byte[] octets = line.getBytes(StandardCharsets.UTF_8);
            assertThat(octets.length).isLessThanOrEqualTo(75);
            assertThat(new String(octets, StandardCharsets.UTF_8))
                    .doesNotContain("\uFFFD")
                    .doesNotContain("\n");
        }
        assertThat(text.replace("\r\n ", ""))
                .contains("SUMMARY:" + title.replace("\n", "\\n").replace("\u0007", "") + "\r\n");
    }

    @Test
    void aTripIsWholeDaysWithTheEndExclusive() {
        String text = PlanExport.write(trip(LocalDate.of(2026, 7, 1)), tripPlan(), NOW);
        assertThat(lines(text, "DTSTART", "DTEND", "SUMMARY", "DESCRIPTION"))
                .containsExactly(
                        "DTSTART;VALUE=DATE:20260701",
                        "DTEND;VALUE=DATE:20260706",
                        "SUMMARY:Oslo",
                        "DESCRIPTION:Days 1–5 of the trip",
                        "DTSTART;VALUE=DATE:20260705",
                        "DTEND;VALUE=DATE:20260713",
                        "SUMMARY:Porto",
                        "DESCRIPTION:Days 5–12 of the trip",
                        "DTSTART;VALUE=DATE:20260705",
                        "DTEND;VALUE=DATE:20260706",
                        "SUMMARY:Flight Oslo – Porto",
                        "DESCRIPTION:Price 80 EUR");
    }

    @Test
    void aTripWithoutADateAsksForOne() {
        assertThatThrownBy(() -> PlanExport.write(trip(null), tripPlan(), NOW))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "This trip has no date, so it can't be exported; name one, for example 'from 1 July 2026'.");
    }

    @Test
    void aDayOutIsItsMeetingsAndLegsOnItsDate() {
        String text = PlanExport.write(dayOut(), dayOutPlan(LocalDate.of(2026, 3, 2)), NOW);
        assertThat(lines(text, "DTSTART", "DTEND", "SUMMARY", "LOCATION", "DESCRIPTION"))
                .containsExactly(
                        "DTSTART:20260302T080000Z",
                        "DTEND:20260302T080700Z",
                        "SUMMARY:Travel to Marina",
                        "DESCRIPTION:From Russian Hill",
                        "DTSTART:20260302T144500Z",
                        "DTEND:20260302T160000Z",
                        "SUMMARY:Meet James",
                        "LOCATION:Marina",
                        "DTSTART:20260302T160000Z",
                        "DTEND:20260302T163000Z",
                        "SUMMARY:Tea",
                        "LOCATION:Marina");
    }

    @Test
    void aDayOutWithoutADateAsksForOne() {
        assertThatThrownBy(() -> PlanExport.write(dayOut(), dayOutPlan(null), NOW))
                .hasMessage(
                        "This day out has no date, so it can't be exported; name one, for example 'on 12 May 2026'.");
    }

    @Test
    void anEmptyPlanIsNoCalendar() {
        assertThatThrownBy(() -> PlanExport.write(meetings(), new CalendarPlan(List.of(), List.of()), NOW))
                .hasMessageContaining("nothing to export");
    }

    private static CalendarPlan plan(String title, String... attendees) {
        return new CalendarPlan(
                List.of(new CalendarPlan.Slot(
                        title,
                        OffsetDateTime.parse("2026-03-02T11:00:00+01:00"),
                        OffsetDateTime.parse("2026-03-02T11:30:00+01:00"),
                        List.of(attendees))),
                List.of());
    }

    private static CalendarPlan.Slot slot(String title, int day) {
        OffsetDateTime start = OffsetDateTime.parse("2026-03-01T11:00:00+01:00").withDayOfMonth(day);
        return new CalendarPlan.Slot(title, start, start.plusMinutes(30), List.of());
    }

    private static CalendarRequest meetings() {
        Interval window = new Interval(NOW, Instant.parse("2026-04-01T00:00:00Z"));
        return new CalendarRequest(NOW, BERLIN, "me", List.of(), List.of(), List.of(), window);
    }

    private static TripRequest trip(@Nullable LocalDate start) {
        return new TripRequest(
                NOW,
                BERLIN,
                "me",
                start,
                null,
                null,
                List.of(),
                List.of(),
                TripRequest.TravelDays.SHARED,
                "EUR",
                List.of(),
                List.of());
    }

    private static TripPlan tripPlan() {
        return new TripPlan(
                List.of(new Stay("Oslo", 1, 5, null, null), new Stay("Porto", 5, 12, null, null)),
                List.of(new Flight(5, "Oslo", "Porto", "flight", BigDecimal.valueOf(80))),
                12,
                null,
                List.of());
    }

    private static DayOutRequest dayOut() {
        return new DayOutRequest(
                NOW, BERLIN, "me", null, "Russian Hill", 540, List.of(), List.of(), List.of(), List.of());
    }

    private static DayOutPlan dayOutPlan(@Nullable LocalDate date) {
        return new DayOutPlan(
                List.of(
                        new Step(Action.START, "Russian Hill", 540, 540, null),
                        new Step(Action.TRAVEL, "Marina", 540, 547, null),
                        new Step(Action.WAIT, "Marina", 547, 945, null),
                        new Step(Action.MEET, "Marina", 945, 1020, "James"),
                        new Step(Action.PAUSE, "Marina", 1020, 1050, "Tea")),
                1,
                1,
                true,
                date);
    }

    private static List<String> lines(String text, String... names) {
        return text.lines()
                .filter(line -> List.of(names).contains(line.split("[:;]", 2)[0]))
                .toList();
    }

    private static List<String> uids(String text) {
        return lines(text, "UID");
    }

    private static String uid(String text) {
        return uids(text).getFirst();
    }
}
