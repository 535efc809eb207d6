package app.daymark.verify;

import static app.daymark.verify.DayOutCase.MONDAY;
import static app.daymark.verify.DayOutCase.SOURCE;
import static app.daymark.verify.DayOutCase.parkAndZoo;
import static app.daymark.verify.DayOutCase.window;
import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.domain.Check;
import app.daymark.domain.DayOutConstraint;
import app.daymark.domain.DayOutConstraint.Available;
import app.daymark.domain.DayOutConstraint.Before;
import app.daymark.domain.DayOutConstraint.End;
import app.daymark.domain.DayOutConstraint.Longest;
import app.daymark.domain.DayOutConstraint.Minimum;
import app.daymark.domain.DayOutConstraint.Must;
import app.daymark.domain.DayOutConstraint.Pause;
import app.daymark.domain.DayOutPlan;
import app.daymark.domain.DayOutPlan.Action;
import app.daymark.domain.DayOutPlan.Step;
import app.daymark.domain.Strength;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DayOutVerifierTest {

    private static final String START = "The day starts at Home, at 09:00 or later.";
    private static final String CLOCK = "Each step starts when the one before ends.";
    private static final String PLACE = "Each step is where the one before ends.";
    private static final String TRAVEL = "No travel is quicker than it can be.";
    private static final String PEOPLE = "Everybody who is met is asked for, at their place, and once.";
    private static final String COUNTS = "The people are counted right.";
    private static final String CALENDAR = "The user's calendar is free.";

    @Nested
    class OfEveryDay {

        @Test
        void aPlanThatKeepsEverythingIsValid() {
            assertThat(parkAndZoo().validation().checks()).allMatch(Check::ok);
            assertThat(parkAndZoo().validation().valid()).isTrue();
        }

        @Test
        void theDayStartsWhereTheUserArrives() {
            assertFails(parkAndZoo().instead(0, Action.START, "Zoo", "09:00", "09:00", null), START, "start at Zoo");
            assertFails(parkAndZoo().instead(0, Action.START, "Home", "08:59", "08:59", null), START, "08:59");
            assertFails(parkAndZoo().without(0), START, "it does not: travel to Park");
            assertFails(
                    parkAndZoo().step(Action.START, "Zoo", "11:40", "11:40", null), START, "it starts again at Zoo");
        }

        @Test
        void stepsLeaveNoHolesAndDoNotOverlap() {
            assertFails(parkAndZoo().without(2), CLOCK, "meet Ann at Park 09:30–10:30 does not start at 09:10");
            assertFails(
                    parkAndZoo().instead(4, Action.TRAVEL, "Zoo", "10:29", "10:40", null),
                    CLOCK,
                    "travel to Zoo 10:29–10:40 does not start at 10:30");
            assertFails(parkAndZoo().step(Action.WAIT, "Zoo", "11:40", "11:30", null), CLOCK, "ends before it starts");
        }

        @Test
        void noPlaceChangesWithoutTravel() {
            assertFails(
                    parkAndZoo().step(Action.WAIT, "Home", "11:40", "12:00", null),
                    PLACE,
                    "wait at Home 11:40–12:00, without travel from Zoo");
        }

        @Test
        void travelTakesItsTimeOneWay() {
            assertFails(
                    parkAndZoo().instead(1, Action.TRAVEL, "Park", "09:00", "09:09", null),
                    TRAVEL,
                    "Home to Park in 9 minutes, 10 needed");
            assertFails(
                    parkAndZoo().step(Action.TRAVEL, "Park", "11:40", "12:40", null),
                    TRAVEL,
                    "no direct way from Zoo to Park is named");
            assertThat(parkAndZoo()
                            .step(Action.TRAVEL, "Home", "11:40", "12:40", null)
                            .validation()
                            .valid())
                    .as("slower is possible")
                    .isTrue();
        }

        @Test
        void peopleAreMetAtTheirPlaceAndOnce() {
            assertFails(parkAndZoo().step(Action.MEET, "Zoo", "11:40", "12:00", "Bo"), PEOPLE, "Bo is met twice");
            assertFails(
                    parkAndZoo().step(Action.MEET, "Zoo", "11:40", "12:00", "Zoe"), PEOPLE, "Zoe was not asked for");
            assertFails(
                    parkAndZoo().instead(5, Action.MEET, "Zoo", "10:40", "11:40", "Ann"),
                    PEOPLE,
                    "Ann is at Park, not at Zoo");
            assertFails(
                    parkAndZoo().instead(5, Action.MEET, "Zoo", "10:40", "10:40", "Bo"),
                    PEOPLE,
                    "the meeting with Bo takes no time");
            assertFails(
                    parkAndZoo().step(Action.MEET, "Zoo", "11:40", "12:00", null), PEOPLE, "nobody was not asked for");
        }

        @Test
        void thePeopleAreCountedRight() {
            assertFails(parkAndZoo().counted(3, 2), COUNTS, "2 of 2 are met; the plan says 3 of 2");
            assertFails(parkAndZoo().counted(2, 5), COUNTS, "the plan says 2 of 5");
        }

        @Test
        void theDateIsTheOneThatWasAskedFor() {
            String date = "The day is the one that was asked for.";
            assertThat(parkAndZoo().dates(MONDAY, MONDAY).check(date).ok()).isTrue();
            assertThat(parkAndZoo().dates(MONDAY, null).check(date).ok()).isTrue();
            assertFails(parkAndZoo().dates(MONDAY, MONDAY.plusDays(1)), date, "2026-03-03");
        }

        @Test
        void whatTheUserDoesAvoidsTheUsersCalendarWaitsDoNot() {
            assertFails(
                    parkAndZoo()
                            .dates(MONDAY, MONDAY)
                            .busy(CalendarCase.busy("2026-03-02T11:39", "2026-03-02T12:00", "Call")),
                    CALENDAR,
                    "meet Bo at Zoo 10:40–11:40 overlaps Call, Monday 2 March 11:39–12:00");
            assertThat(parkAndZoo()
                            .dates(MONDAY, MONDAY)
                            .busy(CalendarCase.busy("2026-03-02T09:10", "2026-03-02T09:30", "Call"))
                            .check(CALENDAR)
                            .ok())
                    .isTrue();
        }

        @Test
        void whoeverIsNotMetIsABrokenWish() {
            DayOutCase one = parkAndZoo().without(5).without(4);

            assertThat(one.check("Bo is met."))
                    .extracting(Check::ok, Check::strength, Check::detail)
                    .containsExactly(false, Strength.WISH, "Bo is not met");
            assertThat(one.validation().valid()).isTrue();
        }

        @Test
        void anythingButAnExceptionComesOfNonsense() {
            DayOutPlan plan = new DayOutPlan(
                    List.of(
                            new Step(Action.MEET, "", Integer.MAX_VALUE, Integer.MIN_VALUE, null),
                            new Step(Action.PAUSE, "Zoo", -5, Integer.MAX_VALUE, null),
                            new Step(Action.START, "Moon", -1, 7, "x")),
                    -1,
                    -1,
                    true,
                    null);
            DayOutCase day = parkAndZoo()
                    .dates(MONDAY, null)
                    .busy(CalendarCase.busy("2026-03-02T11:39", "2026-03-02T12:00", "Call"))
                    .constraint(new Longest("Ann", Strength.HARD, SOURCE));

            assertThat(new Verifier().check(day.request(), plan).valid()).isFalse();
            assertThat(new Verifier()
                            .check(day.request(), new DayOutPlan(List.of(), 0, 2, true, null))
                            .valid())
                    .isFalse();
        }
    }

    @Nested
    class OfConstraints {

        @Test
        void available() {
            assertKept(new Available("Bo", List.of(window("10:40", "11:40")), Strength.HARD, SOURCE));
            assertKept(new Available(
                    "Bo", List.of(window("08:00", "09:00"), window("10:00", "12:00")), Strength.HARD, SOURCE));
            assertBroken(
                    new Available("Bo", List.of(window("10:41", "11:40")), Strength.HARD, SOURCE),
                    "10:40–11:40 is not inside 10:41–11:40");
            assertBroken(
                    new Available("Bo", List.of(window("10:00", "11:39")), Strength.HARD, SOURCE), "is not inside");
        }

        @Test
        void minimum() {
            assertKept(new Minimum("Bo", 60, Strength.HARD, SOURCE));
            assertBroken(new Minimum("Bo", 61, Strength.HARD, SOURCE), "10:40–11:40 lasts 60 minutes");
        }

        @Test
        void must() {
            assertKept(new Must("Bo", Strength.HARD, SOURCE));
            DayOutCase without = parkAndZoo()
                    .constraint(new Must("Bo", Strength.HARD, SOURCE))
                    .without(5);
            assertFails(without, "Bo must be met.", "Bo is not met");
        }

        @Test
        void longest() {
            assertThat(parkAndZoo()
                            .constraint(new Available("Bo", List.of(window("10:00", "11:40")), Strength.HARD, SOURCE))
                            .constraint(new Longest("Bo", Strength.HARD, SOURCE))
                            .lastConstraint()
                            .ok())
                    .isTrue();
            DayOutCase shorter = parkAndZoo()
                    .constraint(new Available("Bo", List.of(window("10:00", "11:41")), Strength.HARD, SOURCE))
                    .constraint(new Longest("Bo", Strength.HARD, SOURCE));
            assertThat(shorter.lastConstraint())
                    .extracting(Check::ok, Check::detail)
                    .containsExactly(false, "10:40–11:40 could last longer");
            assertThat(shorter.validation().valid())
                    .as("shorter than need be, not wrong")
                    .isTrue();
        }

        @Test
        void aLongerMeetingMayPushWhatFollowsIntoAWait() {
            DayOutCase pushed = parkAndZoo()
                    .constraint(new Available("Bo", List.of(window("10:41", "11:41")), Strength.HARD, SOURCE))
                    .constraint(new Longest("Ann", Strength.HARD, SOURCE))
                    .without(5)
                    .step(Action.WAIT, "Zoo", "10:40", "10:41", null)
                    .step(Action.MEET, "Zoo", "10:41", "11:41", "Bo");
            DayOutCase stuck = parkAndZoo()
                    .constraint(new Available("Bo", List.of(window("10:40", "11:40")), Strength.HARD, SOURCE))
                    .constraint(new Longest("Ann", Strength.HARD, SOURCE));

            assertThat(pushed.validation().valid()).isTrue();
            assertThat(pushed.lastConstraint().ok()).isFalse();
            assertThat(stuck.lastConstraint().ok()).isTrue();
        }

        @Test
        void before() {
            assertKept(new Before("Ann", "Bo", Strength.HARD, SOURCE));
            assertBroken(new Before("Bo", "Ann", Strength.HARD, SOURCE), "Bo 10:40–11:40, Ann 09:30–10:30");
            assertThat(parkAndZoo()
                            .constraint(new Before("Bo", "Ann", Strength.HARD, SOURCE))
                            .without(5)
                            .lastConstraint()
                            .ok())
                    .as("Bo is not met")
                    .isTrue();
        }

        @Test
        void end() {
            assertKept(new End(null, 700, Strength.HARD, SOURCE));
            assertBroken(new End(null, 699, Strength.HARD, SOURCE), "ends at Zoo at 11:40");
            assertBroken(new End("Home", null, Strength.HARD, SOURCE), "ends at Zoo at 11:40");
            assertThat(parkAndZoo()
                            .constraint(new End("Home", 710, Strength.HARD, SOURCE))
                            .step(Action.TRAVEL, "Home", "11:40", "11:50", null)
                            .validation()
                            .valid())
                    .isTrue();
        }

        @Test
        void pause() {
            Pause lunch = new Pause("Lunch", "Zoo", 30, window("12:00", "13:00"), Strength.HARD, SOURCE);

            assertBroken(lunch, "no such break");
            assertPause(lunch, Action.PAUSE, "11:40", "12:30", "lunch", true);
            assertPause(lunch, Action.PAUSE, "11:40", "12:29", "Lunch", false);
            assertPause(lunch, Action.PAUSE, "11:40", "12:30", "Tea", false);
            assertPause(lunch, Action.WAIT, "11:40", "12:30", null, false);
            Pause atHome = new Pause("Lunch", "Home", 30, window("12:00", "13:00"), Strength.HARD, SOURCE);
            assertPause(atHome, Action.PAUSE, "11:40", "12:30", "Lunch", false);
        }

        private static void assertPause(
                Pause pause,
                Action action,
                String from,
                String to,
                @org.jspecify.annotations.Nullable String title,
                boolean ok) {
            assertThat(parkAndZoo()
                            .constraint(pause)
                            .step(action, "Zoo", from, to, title)
                            .lastConstraint()
                            .ok())
                    .isEqualTo(ok);
        }

        private static void assertKept(DayOutConstraint constraint) {
            assertThat(parkAndZoo().constraint(constraint).lastConstraint().ok())
                    .isTrue();
        }

        private static void assertBroken(DayOutConstraint constraint, String detail) {
            assertFails(parkAndZoo().constraint(constraint), constraint.sentence(), detail);
        }
    }

    private static void assertFails(DayOutCase plan, String sentence, String detail) {
        assertThat(plan.validation().checks())
                .filteredOn(c -> c.constraint().equals(sentence) && !c.ok())
                .anySatisfy(c -> assertThat(c.detail()).contains(detail));
        assertThat(plan.validation().valid()).isFalse();
    }
}
