package app.daymark.bench;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.domain.CalendarRequest;
import app.daymark.domain.DayOutConstraint.Available;
import app.daymark.domain.DayOutConstraint.Minimum;
import app.daymark.domain.DayOutRequest;
import app.daymark.domain.DayOutRequest.Encounter;
import app.daymark.domain.DayOutRequest.Travel;
import app.daymark.domain.Interval;
import app.daymark.domain.SourceSpan;
import app.daymark.domain.Strength;
import app.daymark.domain.Task;
import app.daymark.domain.TimeWindow;
import app.daymark.domain.TripRequest;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class OfficialScoreTest {

    private static final Instant NOW = Instant.EPOCH;
    private static final SourceSpan SOURCE = SourceSpan.outside("test");

    private static final CalendarRequest MEETING = new CalendarRequest(
            NOW, ZoneOffset.UTC, "me", List.of(), List.of(), List.of(), new Interval(NOW, NOW.plusSeconds(60)));

    private static final TripRequest TRIP = new TripRequest(
            NOW,
            ZoneOffset.UTC,
            "me",
            null,
            null,
            null,
            List.of(),
            List.of(),
            TripRequest.TravelDays.SHARED,
            null,
            List.of(),
            List.of());

    private static final DayOutRequest DAY = new DayOutRequest(
            NOW,
            ZoneOffset.UTC,
            "me",
            null,
            "Home",
            9 * 60,
            List.of(new Encounter("Ann", "Park", SOURCE), new Encounter("Bob", "Home", SOURCE)),
            List.of(new Travel("Home", "Park", 10, SOURCE), new Travel("Park", "Home", 20, SOURCE)),
            List.of(
                    new Available("Ann", List.of(new TimeWindow(null, 600, 720)), Strength.HARD, SOURCE),
                    new Minimum("Ann", 60, Strength.HARD, SOURCE),
                    new Available("Bob", List.of(new TimeWindow(null, 540, 720)), Strength.HARD, SOURCE),
                    new Minimum("Bob", 15, Strength.HARD, SOURCE)),
            List.of());

    private static final String BOTH =
            "SOLUTION: You start at Home at 9:00AM. You meet Bob for 15 minutes from 9:00AM to "
                    + "9:15AM. You travel to Park in 10 minutes and arrive at 9:25AM. You wait until 10:00AM. You meet Ann for 60 "
                    + "minutes from 10:00AM to 11:00AM.";

    @Test
    void aMeetingMustBeAtGoldensVerySlot() {
        String golden = "Here is the proposed time: Monday, 9:30 - 10:30 ";
        assertThat(OfficialScore.isRight(Task.CALENDAR_SCHEDULING, MEETING, golden, "SOLUTION: Monday, 09:30 - 10:30"))
                .isTrue();
        assertThat(OfficialScore.isRight(Task.CALENDAR_SCHEDULING, MEETING, golden, "Monday, 10:00 - 11:00"))
                .isFalse();
        assertThat(OfficialScore.isRight(Task.CALENDAR_SCHEDULING, MEETING, golden, "Tuesday, 9:30 - 10:30"))
                .isFalse();
    }

    @Test
    void aTripMustHaveGoldensOrderAndDays() {
        String golden = """
                Here is the trip plan for visiting the 2 European cities for 6 days:

                **Day 1-2:** Arriving in Oslo and visit Oslo for 2 days.
                **Day 2:** Fly from Oslo to Porto.
                **Day 2-6:** Visit Porto for 5 days.""";
        assertThat(OfficialScore.isRight(Task.TRIP_PLANNING, TRIP, golden, golden))
                .isTrue();
        assertThat(OfficialScore.isRight(
                        Task.TRIP_PLANNING,
                        TRIP,
                        golden,
                        golden.replace("Day 2", "Day 3").replace("1-2", "1-3")))
                .isFalse();
        assertThat(OfficialScore.isRight(Task.TRIP_PLANNING, TRIP, golden, golden.replace("Oslo", "Bergen")))
                .isFalse();
        assertThat(OfficialScore.isRight(Task.TRIP_PLANNING, TRIP, golden, "")).isFalse();
    }

    @Test
    void aDayOutIsWalkedAndEndsAtTheFirstWrongStep() {
        assertThat(DayOutWalk.met(BOTH, DAY)).isEqualTo(2);
        assertThat(DayOutWalk.met(BOTH.replace(" You wait until 10:00AM.", ""), DAY))
                .as("Ann is not there yet")
                .isEqualTo(1);
        assertThat(DayOutWalk.met(BOTH.replace("You wait until 10:00AM", "You wait until 9:25AM"), DAY))
                .as("a wait that goes nowhere")
                .isEqualTo(1);
        assertThat(DayOutWalk.met(BOTH.replace("You meet Bob for 15 minutes from 9:00AM to 9:15AM", "You sing"), DAY))
                .isZero();
        assertThat(DayOutWalk.met(BOTH + " You meet Ann for 60 minutes from 11:00AM to 12:00PM.", DAY))
                .as("nobody is met twice")
                .isEqualTo(2);
        assertThat(OfficialScore.holds(Task.MEETING_PLANNING, DAY, BOTH)).isTrue();
        assertThat(OfficialScore.holds(
                        Task.MEETING_PLANNING,
                        DAY,
                        BOTH.replace("10:00", "10:01").replace("Ann", "Eve")))
                .isFalse();
        assertThat(OfficialScore.isRight(Task.MEETING_PLANNING, DAY, BOTH, "You start at Home at 9:00AM."))
                .isFalse();
    }

    @Test
    void latencyIsByNearestRank() {
        long[] times = {4_000_000, 1_000_000, 3_000_000, 2_000_000};
        assertThat(TaskReport.Latency.of(times)).isEqualTo(new TaskReport.Latency(2, 4, 4));
    }
}
