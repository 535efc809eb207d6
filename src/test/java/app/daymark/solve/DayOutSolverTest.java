package app.daymark.solve;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.concurrent.Deadline;
import app.daymark.domain.DayOutConstraint.Before;
import app.daymark.domain.DayOutConstraint.End;
import app.daymark.domain.DayOutConstraint.Longest;
import app.daymark.domain.DayOutConstraint.Minimum;
import app.daymark.domain.DayOutConstraint.Must;
import app.daymark.domain.DayOutConstraint.Pause;
import app.daymark.domain.DayOutPlan;
import app.daymark.domain.Outcome;
import app.daymark.domain.SourceSpan;
import app.daymark.domain.Strength;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DayOutSolverTest {

    private static final SourceSpan WORDS = Trips.source("words");

    @Test
    void asManyPeopleAsPossibleAreMetEachAsEarlyAsItCanBe() {
        Days day = Days.from("Gare", "09:00")
                .person("Basil", "Park", 30, "09:15-10:15")
                .person("Cora", "Museum", 45, "10:00-11:00")
                .travelAll(10, "Gare", "Park", "Museum");

        assertThat(day.day())
                .isEqualTo("start Gare 09:00, travel Park 09:10, wait Park 09:15, meet Basil 09:45, "
                        + "travel Museum 09:55, wait Museum 10:00, meet Cora 10:45");
        assertThat(day.plan())
                .extracting(DayOutPlan::met, DayOutPlan::of, DayOutPlan::optimal)
                .containsExactly(2, 2, true);
    }

    @Test
    void nobodyToMeetIsADayThatOnlyStarts() {
        assertThat(Days.from("Gare", "09:00").day()).isEqualTo("start Gare 09:00");
    }

    @Test
    void theDayThatEndsFirstIsBest() {
        Days day = Days.from("Gare", "09:00")
                .person("Late", "Park", 30, "10:00-12:00")
                .person("Soon", "Park", 30, "09:00-10:25")
                .travelAll(10, "Gare", "Park");

        assertThat(day.day()).endsWith("meet Soon 09:40, wait Park 10:00, meet Late 10:30");
    }

    @Test
    void theOrderOfTheTextDecidesBetweenEqualDays() {
        Days day = Days.from("Gare", "09:00").person("Zoe", "Gare", 10).person("Abe", "Gare", 10);

        assertThat(day.day()).isEqualTo("start Gare 09:00, meet Zoe 09:10, meet Abe 09:20");
    }

    @Nested
    class Travel {
        @Test
        void leadsThroughAThirdPlaceWhereThatIsQuicker() {
            Days day = Days.from("A", "09:00")
                    .person("Ann", "C", 10)
                    .travel("A", "C", 30)
                    .travel("A", "B", 10)
                    .travel("B", "C", 10);

            assertThat(day.day()).isEqualTo("start A 09:00, travel B 09:10, travel C 09:20, meet Ann 09:30");
        }

        @Test
        void takesItsOwnTimeEachWay() {
            Days day = Days.from("A", "09:00")
                    .person("Ann", "B", 10, "09:00-09:40")
                    .travel("A", "B", 10)
                    .travel("B", "A", 25)
                    .with(new End("A", null, Strength.HARD, WORDS));

            assertThat(day.day()).isEqualTo("start A 09:00, travel B 09:10, meet Ann 09:20, travel A 09:45");
        }

        @Test
        void mayBeMissing() {
            Days day = Days.from("A", "09:00").person("Ann", "B", 10);

            assertThat(day.plan().met()).isZero();
            assertThat(day.solved().reasons()).contains("Ann is not met: no way leads there.");
        }
    }

    @Nested
    class Windows {
        @Test
        void canBeSeveralOfOnePerson() {
            Days day = Days.from("A", "09:00").person("Ann", "A", 30, "08:00-09:20", "11:00-12:00");

            assertThat(day.day()).isEqualTo("start A 09:00, wait A 11:00, meet Ann 11:30");
        }

        @Test
        void canRunPastMidnight() {
            Days day = Days.from("A", "23:00").person("Ann", "A", 45, "23:30-25:00");

            assertThat(day.day()).isEqualTo("start A 23:00, wait A 23:30, meet Ann 00:15");
        }

        @Test
        void canBeShared() {
            Days day = Days.from("A", "09:00")
                    .person("Ann", "A", 30, "09:00-10:00")
                    .person("Bob", "A", 30, "09:00-10:00");

            assertThat(day.plan().met()).isEqualTo(2);
        }
    }

    @Nested
    class Demands {
        private final Days day = Days.from("A", "09:00")
                .person("Ann", "A", 30, "09:00-09:30")
                .person("Bob", "A", 30, "09:15-10:00")
                .person("Cid", "A", 35, "09:30-10:05");

        @Test
        void toMeetSomebodyComeFirst() {
            assertThat(day.day()).isEqualTo("start A 09:00, meet Ann 09:30, meet Bob 10:00");
            day.with(new Must("Cid", Strength.HARD, WORDS));
            assertThat(day.day()).isEqualTo("start A 09:00, meet Ann 09:30, meet Cid 10:05");
        }

        @Test
        void ratherToMeetSomebodyComeBeforeTheNumber() {
            Days two = Days.from("A", "09:00")
                    .person("Ann", "A", 60, "09:00-10:00")
                    .person("Bob", "A", 30, "09:00-09:30")
                    .person("Cid", "A", 30, "09:30-10:00");
            assertThat(two.plan().met()).isEqualTo(2);

            two.with(new Must("Ann", Strength.WISH, WORDS));
            assertThat(two.day()).isEqualTo("start A 09:00, meet Ann 10:00");
        }

        @Test
        void toMeetOneBeforeAnother() {
            Days two = Days.from("A", "09:00").person("Ann", "A", 10).person("Bob", "A", 10);
            two.with(new Before("Bob", "Ann", Strength.HARD, WORDS));

            assertThat(two.day()).isEqualTo("start A 09:00, meet Bob 09:10, meet Ann 09:20");
        }

        @Test
        void thatAreWishesGiveWayToOneMorePerson() {
            Days two = Days.from("A", "09:00")
                    .person("Ann", "A", 10, "09:00-09:10")
                    .person("Bob", "A", 10);
            two.with(new Before("Bob", "Ann", Strength.WISH, WORDS));

            assertThat(two.plan().met()).isEqualTo(2);
            assertThat(two.solved().reasons())
                    .contains("Not kept, as other demands count more: Bob is met before Ann.");
        }

        @Test
        void toStayAsLongAsPossible() {
            Days two = Days.from("A", "09:00")
                    .person("Ann", "A", 10, "09:00-12:00")
                    .person("Bob", "B", 10, "10:00-11:00");
            two.travelAll(15, "A", "B").with(new Longest("Ann", Strength.HARD, WORDS));

            assertThat(two.day()).isEqualTo("start A 09:00, meet Ann 10:35, travel B 10:50, meet Bob 11:00");
        }

        @Test
        void toEndSomewhereInTime() {
            Days back = Days.from("Inn", "14:00")
                    .person("Gustav", "Brewery", 30, "14:30-15:30")
                    .person("Ivo", "Cinema", 30, "16:15-17:30")
                    .travelAll(15, "Inn", "Brewery", "Cinema")
                    .with(new End("Inn", Days.minute("17:00"), Strength.HARD, WORDS));
            assertThat(back.day()).endsWith("wait Cinema 16:15, meet Ivo 16:45, travel Inn 17:00");

            back.with(new End(null, Days.minute("16:55"), Strength.HARD, WORDS));
            assertThat(back.solved().reasons()).contains("Ivo is not met: the day would end too late.");
        }
    }

    @Nested
    class Pauses {
        @Test
        void areTakenAtTheirPlace() {
            Days day = Days.from("A", "11:30").person("Ann", "A", 30).travelAll(10, "A", "Canteen");
            day.with(lunch("Canteen"));

            assertThat(day.day()).isEqualTo("start A 11:30, meet Ann 12:00, travel Canteen 12:10, pause lunch 12:40");
        }

        @Test
        void areTakenWhereverOneIs() {
            Days day = Days.from("A", "11:50").person("Ann", "A", 30, "12:15-13:20");
            day.with(lunch(null));

            assertThat(day.day()).isEqualTo("start A 11:50, wait A 12:00, pause lunch 12:30, meet Ann 13:00");
        }

        private static Pause lunch(@Nullable String place) {
            return new Pause("lunch", place, 30, Days.window("12:00-13:00"), Strength.HARD, WORDS);
        }
    }

    @Nested
    class Calendar {
        private final Days day =
                Days.from("A", "09:00").person("Ann", "B", 30, "09:00-12:00").travelAll(20, "A", "B");

        @Test
        void isKeptFreeOfMeetingsAndOfTravel() {
            day.busy("Call", "09:10", "09:30");

            assertThat(day.day()).isEqualTo("start A 09:00, wait A 09:30, travel B 09:50, meet Ann 10:20");
        }

        @Test
        void leavesTimeForOneLegOfTwo() {
            Days two = Days.from("A", "09:00")
                    .person("Ann", "C", 10)
                    .travel("A", "B", 10)
                    .travel("B", "C", 10);
            two.busy("Call", "09:15", "09:30");

            assertThat(two.day())
                    .isEqualTo("start A 09:00, travel B 09:10, wait B 09:30, travel C 09:40, meet Ann 09:50");
        }

        @Test
        void canLeaveNoTime() {
            day.busy("Conference", "09:00", "11:45");

            assertThat(day.solved().reasons()).contains("Ann is not met: your own calendar leaves no time for it.");
        }

        @Test
        void countsSecondsAsWholeMinutes() {
            day.zone = ZoneId.of("Europe/Berlin");
            day.busy("Call", "09:00:01", "09:29:30");

            assertThat(day.day()).startsWith("start A 09:00, wait A 09:30");
        }

        @Test
        void beginsNow() {
            day.date = LocalDate.of(2026, 3, 2);
            day.now = Instant.parse("2026-03-02T10:00:00Z");

            assertThat(day.day()).isEqualTo("start A 09:00, wait A 10:00, travel B 10:20, meet Ann 10:50");
        }

        @Test
        void letsALongMeetingEndBeforeTheAppointment() {
            day.with(new Longest("Ann", Strength.HARD, WORDS)).busy("Call", "11:00", "11:30");

            assertThat(day.day()).isEqualTo("start A 09:00, travel B 09:20, meet Ann 11:00");
        }
    }

    @Test
    void aMeetingTakesAMinuteAtLeast() {
        Days day = Days.from("A", "09:00").person("Ann", "A", 0);
        assertThat(day.day()).isEqualTo("start A 09:00, meet Ann 09:01");
    }

    @Test
    void aStrongLengthIsKeptWhereItCanBe() {
        Days day = Days.from("A", "09:00").person("Ann", "A", 10, "09:00-09:30");
        day.with(new Minimum("Ann", 20, Strength.STRONG, WORDS));
        assertThat(day.day()).isEqualTo("start A 09:00, meet Ann 09:20");
    }

    @Test
    void aDeadlineThatIsOverLeavesWhatIsNotProved() {
        Deadline over = Deadline.none();
        over.cancel();
        assertThat(new DayOutSolver()
                        .solve(Days.from("A", "09:00").person("Ann", "A", 10).request(), over))
                .isInstanceOfSatisfying(
                        Outcome.Solved.class, o -> assertThat(o.optimal()).isFalse());
    }
}
