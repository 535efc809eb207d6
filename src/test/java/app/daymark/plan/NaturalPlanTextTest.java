package app.daymark.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.daymark.domain.CalendarConstraint;
import app.daymark.domain.CalendarPlan;
import app.daymark.domain.CalendarRequest;
import app.daymark.domain.DayOutPlan;
import app.daymark.domain.DayOutPlan.Action;
import app.daymark.domain.DayOutPlan.Step;
import app.daymark.domain.DayOutRequest;
import app.daymark.domain.Interval;
import app.daymark.domain.Meeting;
import app.daymark.domain.Request;
import app.daymark.domain.SourceSpan;
import app.daymark.domain.Strength;
import app.daymark.domain.TripPlan;
import app.daymark.domain.TripPlan.Flight;
import app.daymark.domain.TripPlan.Stay;
import app.daymark.domain.TripRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class NaturalPlanTextTest {

    private static final SourceSpan SOURCE = SourceSpan.outside("test");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Path GOLDEN = Path.of("../shared/natural-plan");

    private static final TripRequest TRIP = new TripRequest(
            Instant.EPOCH,
            BERLIN,
            "me",
            LocalDate.of(2026, 7, 1),
            null,
            null,
            List.of(),
            List.of(),
            TripRequest.TravelDays.SHARED,
            null,
            List.of(),
            List.of());

    private static final DayOutRequest DAY_OUT = new DayOutRequest(
            Instant.EPOCH,
            BERLIN,
            "me",
            null,
            "Chinatown",
            540,
            List.of(
                    new DayOutRequest.Encounter("David", "St. Mary's Square", SOURCE),
                    new DayOutRequest.Encounter("Eve", "Bar", SOURCE)),
            List.of(),
            List.of(),
            List.of());

    @Test
    void aMeetingIsOnTheWeekdayInsideTheWindow() {
        CalendarPlan plan = (CalendarPlan) NaturalPlanText.read(
                "SOLUTION: Here is the proposed time: Tuesday, 9:00 - 10:30. Or: Friday, 9:00 - 10:30", meetings());

        assertThat(plan.meetings())
                .containsExactly(new CalendarPlan.Slot(
                        "Talk",
                        OffsetDateTime.parse("2026-03-03T09:00+01:00"),
                        OffsetDateTime.parse("2026-03-03T10:30+01:00"),
                        List.of("Ann")));
        assertThat(NaturalPlanText.write(meetings(), plan))
                .isEqualTo("Here is the proposed time: Tuesday, 9:00 - 10:30");
    }

    @Test
    void aMeetingIsOnTheDayThatIsAskedFor() {
        LocalDate nextTuesday = LocalDate.of(2026, 3, 10);
        CalendarRequest request = meetings()
                .withConstraints(List.of(new CalendarConstraint.OnDays(
                        List.of(), new TreeSet<>(Set.of(nextTuesday)), BERLIN, Strength.HARD, SOURCE)));

        CalendarPlan plan = (CalendarPlan) NaturalPlanText.read("Tuesday, 23:30 - 0:00", request);

        assertThat(plan.meetings().get(0).start().toLocalDate()).isEqualTo(nextTuesday);
        assertThat(plan.meetings().get(0).end()).isEqualTo(OffsetDateTime.parse("2026-03-11T00:00+01:00"));
    }

    @Test
    void aDayOutIsReadStepByStep() {
        String text = "You start at Chinatown at 9:00AM. You travel to St. Mary's Square in 7 minutes and arrive at "
                + "9:07AM. You wait until 11:30AM. You meet David for 60 minutes from 11:30AM to 12:30PM.";

        DayOutPlan plan = (DayOutPlan) NaturalPlanText.read(text, DAY_OUT);

        assertThat(plan.steps())
                .containsExactly(
                        new Step(Action.START, "Chinatown", 540, 540, null),
                        new Step(Action.TRAVEL, "St. Mary's Square", 540, 547, null),
                        new Step(Action.WAIT, "St. Mary's Square", 547, 690, null),
                        new Step(Action.MEET, "St. Mary's Square", 690, 750, "David"));
        assertThat(plan.met()).isEqualTo(1);
        assertThat(plan.of()).isEqualTo(2);
        assertThat(NaturalPlanText.write(DAY_OUT, plan)).isEqualTo(text);
    }

    @Test
    void aDayOutGoesOnPastMidnight() {
        String text = "You start at Chinatown at 11:30PM. You travel to Bar in 45 minutes and arrive at 12:15AM. "
                + "You meet Eve for 30 minutes from 12:15AM to 12:45AM.";

        DayOutPlan plan = (DayOutPlan) NaturalPlanText.read(text, DAY_OUT);

        assertThat(plan.steps().getLast()).isEqualTo(new Step(Action.MEET, "Bar", 1455, 1485, "Eve"));
        assertThat(NaturalPlanText.write(DAY_OUT, plan)).isEqualTo(text);
    }

    @Test
    void minutesThatContradictTheTimesLeaveAHole() {
        DayOutPlan plan = (DayOutPlan) NaturalPlanText.read(
                "You travel to Bar in 5 minutes and arrive at 9:07AM. You meet Eve for 20 minutes from 9:07AM to 9:17AM. "
                        + "You meet Eve for 5 minutes from 9:17AM to 9:27AM.",
                DAY_OUT);

        assertThat(plan.steps())
                .extracting(Step::from, Step::to)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(542, 547),
                        org.assertj.core.groups.Tuple.tuple(547, 557),
                        org.assertj.core.groups.Tuple.tuple(557, 562));
    }

    @Test
    void aPauseIsAWaitInThisWording() {
        DayOutPlan plan = new DayOutPlan(
                List.of(
                        new Step(Action.START, "Chinatown", 540, 540, null),
                        new Step(Action.WAIT, "Chinatown", 540, 540, null),
                        new Step(Action.PAUSE, "Chinatown", 540, 600, "Tea")),
                0,
                2,
                true,
                null);

        assertThat(NaturalPlanText.write(DAY_OUT, plan))
                .isEqualTo("You start at Chinatown at 9:00AM. You wait until 10:00AM.");
    }

    @Test
    void aTripIsReadLineByLine() {
        String text = """
                Here is the trip plan for visiting the 2 European cities for 5 days:

                **Day 1-3:** Arriving in New York and visit New York for 3 days.
                **Day 3:** Fly from New York to Oslo.
                **Day 3-5:** Visit Oslo for 3 days.""";

        TripPlan plan = (TripPlan) NaturalPlanText.read(text, TRIP);

        assertThat(plan)
                .isEqualTo(new TripPlan(
                        List.of(
                                new Stay("New York", 1, 3, LocalDate.of(2026, 7, 1), LocalDate.of(2026, 7, 3)),
                                new Stay("Oslo", 3, 5, LocalDate.of(2026, 7, 3), LocalDate.of(2026, 7, 5))),
                        List.of(new Flight(3, "New York", "Oslo", "flight", null)),
                        5,
                        null,
                        List.of()));
        assertThat(NaturalPlanText.write(TRIP, plan)).isEqualTo(text);
    }

    @Test
    void trainsAndTheWayHomeAreWrittenToo() {
        TripPlan plan = new TripPlan(
                List.of(new Stay("Oslo", 1, 1, null, null)),
                List.of(new Flight(1, "Bonn", "Oslo", "train", null), new Flight(1, "Oslo", "Bonn", "flight", null)),
                1,
                null,
                List.of());

        String text = NaturalPlanText.write(TRIP, plan);

        assertThat(text).endsWith("""
                        **Day 1:** Take the train from Bonn to Oslo.
                        **Day 1-1:** Arriving in Oslo and visit Oslo for 1 day.
                        **Day 1:** Fly from Oslo to Bonn.""");
        assertThat(((TripPlan) NaturalPlanText.read(text, TRIP)).flights()).isEqualTo(plan.flights());
    }

    @Test
    void whatIsNoPlanIsRefused() {
        assertThatThrownBy(() -> NaturalPlanText.read("Let me think\nabout it", meetings()))
                .hasMessage("expected a time such as 'Monday, 9:00 - 10:00', but found 'Let me think about it'");
        assertThatThrownBy(() -> NaturalPlanText.read("Someday, 9:00 - 10:00", meetings()))
                .hasMessage("expected a weekday, but found 'Someday'");
        assertThatThrownBy(() -> NaturalPlanText.read("", DAY_OUT)).hasMessageContaining("You wait until");
        assertThatThrownBy(() -> NaturalPlanText.read("You wait until noon.", DAY_OUT))
                .hasMessageEndingWith("but found 'You wait until noon.'");
        assertThatThrownBy(() -> NaturalPlanText.read("**Day 1:** Sleep.", TRIP))
                .hasMessageEndingWith("but found '**Day 1:** Sleep.'");
        assertThatThrownBy(() -> NaturalPlanText.read("Oslo first.", TRIP)).hasMessageContaining("Visit Oslo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"calendar_scheduling", "meeting_planning", "trip_planning"})
    void goldenPlansAreWrittenAsTheyWereRead(String task) throws IOException {
        Path file = GOLDEN.resolve(task + "_dev.json");
        assumeTrue(Files.exists(file), "the benchmark's examples are not here");

        for (JsonNode example : JsonMapper.shared().readTree(Files.readString(file))) {
            String golden = example.get("golden_plan").asString();
            Request request = switch (task) {
                case "calendar_scheduling" -> meetings();
                case "meeting_planning" -> DAY_OUT;
                default -> TRIP;
            };
            assertThat(NaturalPlanText.write(request, NaturalPlanText.read(golden, request)))
                    .isEqualTo(golden);
        }
    }

    private static CalendarRequest meetings() {
        return new CalendarRequest(
                Instant.parse("2026-03-02T08:00:00Z"),
                BERLIN,
                "me",
                List.of(),
                List.of(new Meeting("Talk", 90, List.of("Ann"), List.of(), SOURCE)),
                List.of(),
                new Interval(Instant.parse("2026-03-01T23:00:00Z"), Instant.parse("2026-03-20T23:00:00Z")));
    }
}
