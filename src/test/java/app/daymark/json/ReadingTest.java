package app.daymark.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.daymark.domain.CalendarConstraint;
import app.daymark.domain.CalendarPlan;
import app.daymark.domain.CalendarRequest;
import app.daymark.domain.DayOutPlan;
import app.daymark.domain.DayOutRequest;
import app.daymark.domain.Interval;
import app.daymark.domain.Person;
import app.daymark.domain.Strength;
import app.daymark.domain.TimeWindow;
import app.daymark.domain.TripPlan;
import app.daymark.domain.TripRequest;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private static final String REQUEST = """
            {"task": "calendar-scheduling", "now": "2026-03-02T08:00", "zone": "Europe/Berlin",
             "window": {"start": "2026-03-02T00:00", "end": "2026-03-07T00:00"},
             "people": [{"name": "Julie", "busy": [{"start": "2026-03-02T09:00", "end": "2026-03-02T10:00"}]}],
             "meetings": [{"minutes": 30, "required": ["Julie"]}],
             "constraints": [CONSTRAINT]}""";

    private static final TripRequest TRIP = new TripRequest(
            Instant.EPOCH,
            BERLIN,
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

    private static final DayOutRequest DAY_OUT = new DayOutRequest(
            Instant.EPOCH, BERLIN, "me", null, "Home", 540, List.of(), List.of(), List.of(), List.of());

    @Test
    void aRequestByHandMayLeaveOutWhatHasADefault() {
        CalendarRequest request = calendar("""
                {"type": "within", "person": "Julie", "windows": [{"from": "9:30", "to": "25:30"}]}""");

        assertThat(request.me()).isEqualTo("me");
        assertThat(request.now()).isEqualTo(Instant.parse("2026-03-02T07:00:00Z"));
        Person julie = request.person("Julie");
        assertThat(julie.hasCalendar()).isTrue();
        assertThat(julie.busy().get(0).interval())
                .isEqualTo(new Interval(Instant.parse("2026-03-02T08:00:00Z"), Instant.parse("2026-03-02T09:00:00Z")));
        CalendarConstraint.Within within =
                (CalendarConstraint.Within) request.constraints().get(0);
        assertThat(within.strength()).isEqualTo(Strength.HARD);
        assertThat(within.zone()).isEqualTo(BERLIN);
        assertThat(within.windows()).containsExactly(new TimeWindow(null, 570, 1530));
    }

    @Test
    void weekdaysAreReadByTheirUsualNames() {
        CalendarRequest request = calendar("""
                {"type": "working_hours", "days": ["Mon", "tuesday", "FRIDAY"],
                 "windows": [{"from": "09:00", "to": "17:00"}]}""");

        assertThat(((CalendarConstraint.WorkingHours) request.constraints().get(0)).days())
                .hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"type": "teleport"}                                | constraints[0].type: expected a constraint of calendar scheduling (on_days, working_hours, within, avoid, buffer, gap, order, alignment, soonest), but it is "teleport"
            {}                                                  | constraints[0].type: expected a text, but it is missing
            {"type": "gap"}                                     | constraints[0].minutes: expected a whole number from 0 to 1000000, but it is missing
            {"type": "gap", "minutes": "ten"}                   | constraints[0].minutes: expected a whole number from 0 to 1000000, but it is "ten"
            {"type": "gap", "minutes": 1.5}                     | constraints[0].minutes: expected a whole number from 0 to 1000000, but it is the number 1.5
            {"type": "gap", "minutes": 1e999999999}             | constraints[0].minutes: expected a whole number from 0 to 1000000, but it is the number 1E+999999999
            {"type": "gap", "minutes": 5, "persons": "Julie"}   | constraints[0]: unknown field "persons"
            {"type": "gap", "minutes": 5, "strength": "soft"}   | constraints[0].strength: expected one of hard, strong, wish, but it is "soft"
            {"type": "gap", "minutes": 5, "meetings": [1]}      | constraints: there is no meeting number 1 (the first one is number 0)
            {"type": "within", "windows": [{"from": "9", "to": "10:00"}]}     | constraints[0].windows[0].from: expected a clock time such as 09:30 (25:30 for half past one after midnight), but it is "9"
            {"type": "within", "windows": [{"from": "11:00", "to": "10:00"}]} | constraints[0].windows[0]: no window of the day: minutes 660 to 600
            {"type": "on_days", "dates": ["2026-02-30"]}        | constraints[0].dates[0]: expected a date such as 2026-03-02, but it is "2026-02-30"
            {"type": "on_days", "dates": ["+12026-01-01"]}      | constraints[0].dates[0]: expected a date such as 2026-03-02, but it is "+12026-01-01"
            {"type": "on_days", "dates": [], "zone": "Mars"}    | constraints[0].zone: expected a time zone such as Europe/Berlin, but it is "Mars"
            """)
    void whatIsWrongInAConstraintIsNamedWithItsPlace(String constraint, String message) {
        assertThatThrownBy(() -> calendar(constraint))
                .isInstanceOf(UnreadableJsonException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                          | expected JSON, but the text is empty
            {"a": 1                     | no valid JSON at line 1, column 8
            {"a": 1, "a": 2}            | no valid JSON at line 1, column 13: Duplicate Object property "a"
            {} {}                       | more than one JSON value at line 1, column 4
            []                          | expected an object, but it is a list
            {"task": "cooking"}         | task: expected a task (calendar-scheduling, meeting-planning, trip-planning), but it is "cooking"
            {"request": 7}              | request: expected an object, but it is the number 7
            """)
    void aDocumentThatIsNoRequestIsRefused(String json, String message) {
        assertThatThrownBy(() -> Json.request(json))
                .isInstanceOf(UnreadableJsonException.class)
                .hasMessageStartingWith(message)
                .message()
                .doesNotContain("\n");
    }

    @Test
    void deepNestingIsRefusedNotFollowed() {
        assertThatThrownBy(() -> Json.request("[".repeat(100_000)))
                .hasMessageContaining("nested deeper than 64 levels");
        assertThatThrownBy(() -> Json.request("{\"a\":".repeat(100_000)))
                .hasMessageContaining("nested deeper than 64 levels");
    }

    @Test
    void aHugeNumberIsRefused() {
        assertThatThrownBy(() -> Json.plan("""
                        {"stays": [], "cost": {"total": 1e99999999999999}}""", TRIP)).isInstanceOf(UnreadableJsonException.class);
        assertThatThrownBy(() -> Json.plan("""
                        {"stays": [], "cost": {"total": 1e900000000}}""", TRIP))
                .hasMessageStartingWith("cost.total: expected an amount of money");
    }

    @Test
    void aPlanOfAnotherToolMayLeaveOutMuch() {
        CalendarPlan plan = (CalendarPlan) Json.plan("""
                {"plan": {"meetings": [
                  {"start": "2026-03-02T11:00", "end": "2026-03-02 11:30:00", "attendees": ["Julie", {"name": "Bo"}]},
                  {"start": "2026-03-02T11:00+01:00[Europe/Berlin]", "end": "2026-03-02T10:30Z", "room": 5}]}}""", calendar(""));

        OffsetDateTime eleven = OffsetDateTime.parse("2026-03-02T11:00+01:00");
        assertThat(plan.meetings())
                .containsExactly(
                        new CalendarPlan.Slot("", eleven, eleven.plusMinutes(30), List.of("Julie", "Bo")),
                        new CalendarPlan.Slot(
                                "", eleven, OffsetDateTime.of(2026, 3, 2, 10, 30, 0, 0, ZoneOffset.UTC), List.of()));
        assertThat(plan.alternatives()).isEmpty();
    }

    @Test
    void aTripOfAnotherToolCountsItsOwnDays() {
        TripPlan plan = (TripPlan) Json.plan("""
                {"stays": [{"city": "Oslo", "from_day": 1, "to_day": 5.0}, {"city": "Porto", "from_day": 5, "to_day": 7}]}""", TRIP);

        assertThat(plan.totalDays()).isEqualTo(7);
        assertThat(plan.flights()).isEmpty();
    }

    @Test
    void aJourneyWithoutMeansGoesByTheOneThereIs() {
        TripRequest byTrain = (TripRequest) Json.request("""
                {"task": "trip-planning", "now": "2026-03-02T08:00", "zone": "Europe/Berlin",
                 "cities": [{"name": "Oslo"}, {"name": "Porto"}],
                 "connections": [{"from": "Oslo", "to": "Porto", "by": "train"}]}""");
        TripPlan plan = (TripPlan) Json.plan("""
                {"stays": [], "flights": [{"day": 1, "from": "Oslo", "to": "Porto"}, {"day": 2, "from": "Porto", "to": "Oslo"}]}""", byTrain);

        assertThat(plan.flights()).extracting(TripPlan.Flight::by).containsExactly("train", "flight");
    }

    @Test
    void aDayOutOfAnotherToolCountsItsOwnMeetings() {
        DayOutPlan plan = (DayOutPlan) Json.plan("""
                {"steps": [{"action": "Start", "place": "Home", "from": "9:00"},
                           {"action": "MEET", "person": "Ann", "place": "Home", "from": "09:00:00", "to": "25:05"}]}""", DAY_OUT);

        assertThat(plan.met()).isEqualTo(1);
        assertThat(plan.of()).isZero();
        assertThat(plan.steps().get(1).to()).isEqualTo(1505);
    }

    @Test
    void aPlanOfAnotherFormNamesTheFieldThatIsMissing() {
        assertThatThrownBy(() -> Json.plan("{\"meetings\": []}", TRIP))
                .hasMessage("stays: expected a list, but it is missing");
    }

    private static CalendarRequest calendar(String constraint) {
        return (CalendarRequest) Json.request(REQUEST.replace("CONSTRAINT", constraint));
    }
}
