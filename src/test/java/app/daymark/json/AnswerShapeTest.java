package app.daymark.json;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.domain.Answer;
import app.daymark.domain.CalendarPlan;
import app.daymark.domain.Check;
import app.daymark.domain.Conflict;
import app.daymark.domain.DayOutPlan;
import app.daymark.domain.DayOutPlan.Action;
import app.daymark.domain.DayOutPlan.Step;
import app.daymark.domain.Note;
import app.daymark.domain.Plan;
import app.daymark.domain.Status;
import app.daymark.domain.Strength;
import app.daymark.domain.Task;
import app.daymark.domain.TripPlan;
import app.daymark.domain.Validation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The shapes of CLI.md, to the letter. */
class AnswerShapeTest {

    @Test
    void anAnswerShowsItsListsAlwaysAndLeavesOutWhatItDoesNotKnow() {
        Answer answer = new Answer(
                "c-001",
                null,
                Status.INFEASIBLE,
                Task.CALENDAR_SCHEDULING,
                null,
                List.of(new Note("See you!", "a greeting")),
                List.of(new Note("Tom", "has no calendar here: taken as free")),
                List.of(),
                null,
                null,
                false,
                null,
                List.of(new Conflict("The meeting is on Monday 2 March.", "on Monday")),
                List.of("Tuesday 3 March 09:00–09:30 instead"),
                List.of(),
                new Answer.Engine("hybrid", "solver", null, 1),
                new Answer.Timing(3, 2, 0, 9));

        assertThat(Json.line(answer))
                .isEqualTo("{\"id\":\"c-001\",\"status\":\"infeasible\",\"task\":\"calendar-scheduling\","
                        + "\"ignored\":[{\"text\":\"See you!\",\"reason\":\"a greeting\"}],"
                        + "\"assumptions\":[{\"text\":\"Tom\",\"default\":\"has no calendar here: taken as free\"}],"
                        + "\"reasoning_steps\":[],\"optimal\":false,"
                        + "\"conflicts\":[{\"constraint\":\"The meeting is on Monday 2 March.\",\"text\":\"on Monday\"}],"
                        + "\"suggestions\":[\"Tuesday 3 March 09:00–09:30 instead\"],\"questions\":[],"
                        + "\"engine\":{\"mode\":\"hybrid\",\"proposed_by\":\"solver\",\"rounds\":1},"
                        + "\"timing_ms\":{\"understand\":3,\"solve\":2,\"model\":0,\"total\":9}}");
    }

    @Test
    void meetingsCarryTheirOffset() {
        OffsetDateTime eleven = OffsetDateTime.parse("2026-03-02T11:00+01:00");
        assertPlan(
                new CalendarPlan(
                        List.of(new CalendarPlan.Slot(
                                "Julie and Betty", eleven, eleven.plusMinutes(30), List.of("Julie", "Betty"))),
                        List.of(new CalendarPlan.Alternative(
                                eleven.plusHours(1), eleven.plusMinutes(90), List.of("not in the morning")))),
                """
                {"meetings":[{"title":"Julie and Betty","start":"2026-03-02T11:00:00+01:00",\
                "end":"2026-03-02T11:30:00+01:00","attendees":["Julie","Betty"]}],\
                "alternatives":[{"start":"2026-03-02T12:00:00+01:00","end":"2026-03-02T12:30:00+01:00",\
                "costs":["not in the morning"]}]}""");
    }

    @Test
    void aDayOutNamesThePersonThePauseAndTheStart() {
        assertPlan(
                new DayOutPlan(
                        List.of(
                                new Step(Action.START, "Russian Hill", 540, 540, null),
                                new Step(Action.TRAVEL, "Marina District", 540, 547, null),
                                new Step(Action.WAIT, "Marina District", 547, 945, null),
                                new Step(Action.MEET, "Marina District", 945, 1020, "James"),
                                new Step(Action.PAUSE, "Marina District", 1430, 1470, "Supper")),
                        1,
                        3,
                        true,
                        LocalDate.of(2026, 3, 2)),
                """
                {"steps":[{"action":"start","place":"Russian Hill","at":"09:00"},\
                {"action":"travel","place":"Marina District","from":"09:00","to":"09:07"},\
                {"action":"wait","place":"Marina District","from":"09:07","to":"15:45"},\
                {"action":"meet","person":"James","place":"Marina District","from":"15:45","to":"17:00"},\
                {"action":"pause","title":"Supper","place":"Marina District","from":"23:50","to":"24:30"}],\
                "met":1,"of":3,"optimal":true,"date":"2026-03-02"}""");
    }

    @Test
    void aTripShowsDatesPricesAndTrainsWhereThereAreAny() {
        assertPlan(
                new TripPlan(
                        List.of(
                                new TripPlan.Stay("Oslo", 1, 5, LocalDate.of(2026, 7, 1), LocalDate.of(2026, 7, 5)),
                                new TripPlan.Stay("Porto", 5, 12, null, null)),
                        List.of(
                                new TripPlan.Flight(5, "Oslo", "Porto", "flight", new BigDecimal("80")),
                                new TripPlan.Flight(12, "Porto", "Faro", "train", null)),
                        12,
                        new TripPlan.Cost(new BigDecimal("910.50"), "EUR"),
                        List.of()),
                """
                {"stays":[{"city":"Oslo","from_day":1,"to_day":5,"start":"2026-07-01","end":"2026-07-05"},\
                {"city":"Porto","from_day":5,"to_day":12}],\
                "flights":[{"day":5,"from":"Oslo","to":"Porto","price":80},\
                {"day":12,"from":"Porto","to":"Faro","by":"train"}],\
                "total_days":12,"cost":{"total":910.50,"currency":"EUR"}}""");
    }

    @Test
    void aCheckCarriesItsStrength() {
        assertThat(Json.line(Validation.of(
                        List.of(new Check("Betty prefers the morning.", false, Strength.WISH, "11:00–12:30")))))
                .isEqualTo("{\"valid\":true,\"checks\":[{\"constraint\":\"Betty prefers the morning.\",\"ok\":false,"
                        + "\"strength\":\"wish\",\"detail\":\"11:00–12:30\"}]}");
    }

    @Test
    void prettyIsIndentedByTwo() {
        assertThat(Json.pretty(Validation.of(List.of()))).isEqualTo("{\n  \"valid\": true,\n  \"checks\": []\n}");
    }

    private static void assertPlan(Plan plan, String json) {
        assertThat(Json.line(plan)).isEqualTo(json);
    }
}
