package app.daymark.solve;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.domain.Conflict;
import app.daymark.domain.DayOutConstraint.Before;
import app.daymark.domain.DayOutConstraint.End;
import app.daymark.domain.DayOutConstraint.Must;
import app.daymark.domain.DayOutConstraint.Pause;
import app.daymark.domain.Strength;
import org.junit.jupiter.api.Test;

/** What is said where a day out is impossible, and of people who are not met. */
class DayOutConflictsTest {

    private final Days day = Days.from("A", "09:00")
            .person("Ann", "B", 45, "09:00-10:00")
            .person("Bob", "A", 30, "09:00-12:00")
            .travelAll(20, "A", "B");

    @Test
    void somebodyWhoMustBeMetAndCanNot() {
        day.with(must("Ann"));

        assertThat(day.infeasible().conflicts())
                .extracting(Conflict::text)
                .containsExactly("Ann 45 min", "Ann 09:00-10:00", "must meet Ann");
        assertThat(day.infeasible().suggestions())
                .containsExactly(
                        "40 minutes with Ann instead of 45 minutes: Ann 09:20–10:00, Bob 10:20–10:50",
                        "Ann until 10:05 instead of 10:00: Ann 09:20–10:05, Bob 10:25–10:55",
                        "the start at 08:55 instead of 09:00: Ann 09:15–10:00, Bob 10:20–10:50",
                        "without Ann: Bob 09:00–09:30");
    }

    @Test
    void anAppointmentOfTheUser() {
        Days busy =
                Days.from("A", "09:00").person("Ann", "A", 45, "09:00-10:00").with(must("Ann"));
        busy.busy("Dentist", "09:00", "10:30");

        assertThat(busy.infeasible().conflicts())
                .contains(new Conflict("You have Dentist Monday 2 March 09:00–10:30.", "me: Dentist, Mon 09:00–10:30"));
        assertThat(busy.infeasible().suggestions()).contains("without Dentist: Ann 09:00–09:45");
    }

    @Test
    void anEndThatComesTooSoon() {
        day.with(must("Bob"), new End("B", Days.minute("09:45"), Strength.HARD, Trips.source("at B by 9:45")));

        assertThat(day.infeasible().conflicts())
                .extracting(Conflict::text)
                .containsExactly("Bob 30 min", "at B by 9:45", "must meet Bob");
        assertThat(day.infeasible().suggestions()).contains("the end at 09:50 instead of 09:45: Bob 09:00–09:30");
    }

    @Test
    void aBreakThatDoesNotFit() {
        Days pause = Days.from("A", "12:30");
        pause.with(new Pause("lunch", null, 45, Days.window("12:00-13:00"), Strength.HARD, Trips.source("lunch")));

        assertThat(pause.infeasible().conflicts()).extracting(Conflict::text).containsExactly("lunch");
        assertThat(pause.infeasible().suggestions())
                .contains("30 minutes of lunch instead of 45 minutes: nobody is met");
    }

    @Test
    void twoContradictionsAtOnceAreSettledTogether() {
        day.with(
                must("Ann"),
                must("Bob"),
                new Before("Bob", "Ann", Strength.HARD, Trips.source("Bob before Ann")),
                new End(null, Days.minute("09:05"), Strength.HARD, Trips.source("until 9:05")));

        assertThat(day.infeasible().suggestions()).singleElement().asString().startsWith("without “");
    }

    @Test
    void aPersonWhoIsNotThereLongEnough() {
        Days brief = Days.from("A", "09:00").person("Ann", "A", 60, "08:30-09:30");
        assertThat(brief.solved().reasons())
                .contains("Ann is not met: never there for 1 hour in one piece after 09:00.");
    }

    @Test
    void aPersonWhoIsTooFarAway() {
        assertThat(day.solved().reasons())
                .contains("Ann is not met: B can't be reached before 09:20, too late for 45 minutes.");
    }

    @Test
    void aPersonWhoCostsTwoOthers() {
        Days two = Days.from("A", "09:00")
                .person("Ann", "A", 60, "09:00-10:00")
                .person("Bob", "A", 30, "09:00-09:30")
                .person("Cid", "A", 30, "09:30-10:00");
        assertThat(two.solved().reasons())
                .containsExactly(
                        "2 of 3 people are met; more can't be.",
                        "The day ends at 10:00, at A.",
                        "Ann is not met: possible only without Bob and Cid.");
    }

    @Test
    void aPersonWhoWouldMakeTheDayLonger() {
        Days two = Days.from("A", "09:00").person("Ann", "A", 30, "09:00-09:35").person("Bob", "A", 10, "09:00-09:35");
        two.with(new Before("Ann", "Bob", Strength.HARD, Trips.source("Ann before Bob")));
        assertThat(two.solved().reasons())
                .contains(
                        "Ann is not met: possible without Bob, which is as many people, but the day would end at 09:30.");
    }

    @Test
    void aPersonForWhomAMustLeavesNoRoom() {
        Days two = Days.from("A", "09:00").person("Ann", "A", 30, "09:00-09:30").person("Bob", "A", 10, "09:00-09:30");
        two.with(must("Ann"));
        assertThat(two.solved().reasons())
                .contains("Bob is not met: nothing that keeps the other demands leaves room for it.");
    }

    private static Must must(String person) {
        return new Must(person, Strength.HARD, Trips.source("must meet " + person));
    }
}
