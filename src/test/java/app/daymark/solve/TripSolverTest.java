package app.daymark.solve;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.concurrent.Deadline;
import app.daymark.domain.Conflict;
import app.daymark.domain.Outcome;
import app.daymark.domain.SourceSpan;
import app.daymark.domain.Strength;
import app.daymark.domain.TripConstraint.Before;
import app.daymark.domain.TripConstraint.Budget;
import app.daymark.domain.TripConstraint.Cheapest;
import app.daymark.domain.TripConstraint.Event;
import app.daymark.domain.TripConstraint.First;
import app.daymark.domain.TripConstraint.Last;
import app.daymark.domain.TripConstraint.NoTravel;
import app.daymark.domain.TripPlan;
import app.daymark.domain.TripPlan.Flight;
import app.daymark.domain.TripRequest.TravelDays;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TripSolverTest {

    private static final SourceSpan WORDS = Trips.source("words");

    @Nested
    class Stays {
        @Test
        void shareTheDayOfTravel() {
            assertThat(Trips.of("Oslo 5", "Porto 8").total(12).stays()).isEqualTo("Oslo 1-5, Porto 5-12");
        }

        @Test
        void leaveTheDayOfTravelToTheArrival() {
            Trips trip = Trips.of("Oslo 5", "Porto 8").total(13);
            trip.travelDays = TravelDays.ARRIVAL;

            assertThat(trip.stays()).isEqualTo("Oslo 1-5, Porto 6-13");
            assertThat(trip.plan().flights()).containsExactly(new Flight(6, "Oslo", "Porto", "flight", null));
        }

        @Test
        void addUpByThemselvesWhereNoTotalIsGiven() {
            TripPlan plan = Trips.of("Oslo 2", "Porto 3").plan();

            assertThat(Trips.stays(plan.stays())).isEqualTo("Oslo 1-2, Porto 2-4");
            assertThat(plan.totalDays()).isEqualTo(4);
        }

        @Test
        void ofFreeLengthAreEvenAndTheEarlierOnesLonger() {
            assertThat(Trips.of("Oslo", "Porto", "Rome").total(12).stays()).isEqualTo("Oslo 1-5, Porto 5-9, Rome 9-12");
        }

        @Test
        void stayInTheirRange() {
            assertThat(Trips.of("Oslo 1-2", "Porto 3-9").total(8).stays()).isEqualTo("Oslo 1-2, Porto 2-8");
        }

        @Test
        void getRealDates() {
            Trips trip = Trips.of("Oslo 2", "Porto 3").total(4);
            trip.startDate = LocalDate.of(2026, 2, 27);

            assertThat(trip.plan().stays().get(1).start()).isEqualTo("2026-02-28");
            assertThat(trip.plan().stays().get(1).end()).isEqualTo("2026-03-02");
        }
    }

    @Nested
    class Events {
        @Test
        void areSeenAsAWhole() {
            assertThat(Trips.of("Oslo 3", "Porto 4")
                            .total(6)
                            .event("Porto", 1, 2)
                            .stays())
                    .isEqualTo("Porto 1-4, Oslo 4-6");
        }

        @Test
        void longerThanTheStayHoldIt() {
            Trips trip = Trips.of("Oslo 4", "Porto 2").total(5).event("Porto", 1, 4);

            assertThat(trip.stays()).isEqualTo("Porto 1-2, Oslo 2-5");
        }

        @Test
        void areSeenLongerWhereTheStayIsFree() {
            Trips trip = Trips.of("Oslo 2-9", "Porto 2-9").total(9).event("Porto", 5, 9);

            assertThat(trip.stays()).isEqualTo("Oslo 1-5, Porto 5-9");
        }

        @Test
        void canAskForOneOfTheirDays() {
            Trips trip = Trips.of("Oslo 5", "Porto 3").total(7);
            trip.with(new Event("Porto", "fair", 2, 4, Event.Kind.ANY, Strength.HARD, WORDS));

            assertThat(trip.stays()).isEqualTo("Porto 1-3, Oslo 3-7");
        }

        @Test
        void canBeAvoided() {
            Trips trip = Trips.of("Oslo 3", "Porto 3").total(5);
            trip.with(new Event("Porto", "strike", 4, 9, Event.Kind.AVOID, Strength.HARD, WORDS));

            assertThat(trip.stays()).isEqualTo("Porto 1-3, Oslo 3-5");
        }

        @Test
        void thatAreWishesGiveWay() {
            Trips trip = Trips.of("Oslo 3", "Porto 3").total(5).event("Oslo", 1, 3);
            trip.with(new Event("Porto", "fair", 1, 1, Event.Kind.ANY, Strength.WISH, WORDS));

            assertThat(trip.stays()).isEqualTo("Oslo 1-3, Porto 3-5");
            assertThat(trip.solved().reasons())
                    .contains("Not kept, as other demands count more: In Porto on one day at least of day 1 (fair).");
        }
    }

    @Nested
    class Order {
        private final Trips trip = Trips.of("Oslo 2", "Porto 2", "Rome 2");

        @Test
        void isThatOfTheTextWhereNothingSpeaksAgainstIt() {
            assertThat(trip.stays()).isEqualTo("Oslo 1-2, Porto 2-3, Rome 3-4");
        }

        @Test
        void canHaveAFirstAndALast() {
            trip.with(new First("Rome", Strength.HARD, WORDS), new Last("Oslo", Strength.HARD, WORDS));
            assertThat(trip.stays()).startsWith("Rome").endsWith("Oslo 3-4");
        }

        @Test
        void canHaveOneBeforeTheOther() {
            trip.with(new Before("Rome", "Oslo", false, Strength.HARD, WORDS));
            assertThat(trip.stays()).isEqualTo("Porto 1-2, Rome 2-3, Oslo 3-4");
        }

        @Test
        void canHaveOneDirectlyBeforeTheOther() {
            trip.with(new Before("Oslo", "Rome", true, Strength.HARD, WORDS));
            assertThat(trip.stays()).isEqualTo("Oslo 1-2, Rome 2-3, Porto 3-4");
        }

        @Test
        void keepsMoreStrongDemandsBeforeWishes() {
            trip.with(
                    new First("Rome", Strength.STRONG, WORDS),
                    new First("Porto", Strength.WISH, WORDS),
                    new Before("Porto", "Rome", false, Strength.WISH, WORDS));
            assertThat(trip.stays()).startsWith("Rome");
        }
    }

    @Nested
    class Travel {
        @Test
        void usesDirectConnectionsOnly() {
            Trips trip = Trips.of("Oslo 2", "Porto 2", "Rome 2")
                    .connect("Oslo-Rome", "Rome>Porto")
                    .directOnly();

            assertThat(trip.stays()).isEqualTo("Oslo 1-2, Rome 2-3, Porto 3-4");
        }

        @Test
        void connectsAnyTwoCitiesWhereDirectOnesAreNotAskedFor() {
            assertThat(Trips.of("Oslo 2", "Porto 2").connect("Rome-Oslo").stays())
                    .isEqualTo("Oslo 1-2, Porto 2-3");
        }

        @Test
        void startsAndEndsElsewhere() {
            Trips trip = Trips.of("Oslo 2", "Porto 2")
                    .connect("Berlin>Porto", "Oslo>Berlin", "Oslo-Porto")
                    .directOnly();
            trip.origin = "Berlin";
            trip.destination = "Berlin";

            assertThat(trip.plan().flights())
                    .containsExactly(
                            new Flight(1, "Berlin", "Porto", "flight", null),
                            new Flight(2, "Porto", "Oslo", "flight", null),
                            new Flight(3, "Oslo", "Berlin", "flight", null));
        }

        @Test
        void restsOnSomeDays() {
            Trips trip = Trips.of("Oslo 2", "Porto 4").total(5);
            trip.with(new NoTravel(new TreeSet<>(List.of(2, 3)), Strength.HARD, WORDS));

            assertThat(trip.stays()).isEqualTo("Porto 1-4, Oslo 4-5");
        }

        @Test
        void takesTheCheapestOfSeveralConnectionsAndAKnownPriceBeforeAnUnknownOne() {
            Trips trip =
                    Trips.of("Oslo 2", "Porto 2").connect("Oslo-Porto ? bus", "Oslo-Porto 80", "Oslo-Porto 30 train");

            assertThat(trip.plan().flights())
                    .containsExactly(new Flight(2, "Oslo", "Porto", "train", new BigDecimal("30")));
        }
    }

    @Nested
    class Money {
        private final Trips trip = Trips.of("Graz 3", "Split 4", "Bari 3")
                .total(8)
                .connect("Graz-Split 50", "Split-Bari 45", "Graz-Bari 90")
                .directOnly();

        @Test
        void isKeptWithinTheBudget() {
            trip.with(new First("Split", Strength.WISH, WORDS), budget(100, true));

            TripPlan plan = trip.plan();
            assertThat(plan.cost()).isEqualTo(new TripPlan.Cost(new BigDecimal("95"), "EUR"));
            assertThat(Trips.stays(plan.stays())).isEqualTo("Graz 1-3, Split 3-6, Bari 6-8");
        }

        @Test
        void isSavedWhereTheCheapestIsAskedFor() {
            trip.with(new Cheapest(Strength.HARD, WORDS), new First("Bari", Strength.WISH, WORDS));
            assertThat(trip.stays()).startsWith("Bari 1-3, Split");
            assertThat(trip.solved().reasons())
                    .contains("The journeys cost 95 EUR; nothing that keeps the rest is cheaper.");
        }

        @Test
        void countsEveryDayOnceASharedOneInTheCityOfArrival() {
            Trips days = Trips.of("Oslo 3", "Porto 2")
                    .total(4)
                    .costPerDay("Oslo", 100)
                    .costPerDay("Porto", 10);

            assertThat(days.plan().cost()).isEqualTo(new TripPlan.Cost(new BigDecimal("220"), "EUR"));
        }

        @Test
        void isNotMentionedWhereNobodyNamesAPrice() {
            assertThat(Trips.of("Oslo 2", "Porto 2").plan().cost()).isNull();
        }

        @Test
        void suggestsTheBudgetThatIsEnough() {
            trip.with(budget(80, true));
            assertThat(trip.infeasible().conflicts()).extracting(Conflict::text).contains("at most 80");
            assertThat(trip.infeasible().suggestions())
                    .contains("a budget of 95 EUR instead of 80: Graz days 1–3, Split days 3–6, Bari days 6–8");
        }

        private Budget budget(int most, boolean faresOnly) {
            return new Budget(
                    BigDecimal.valueOf(most), faresOnly, "EUR", Strength.HARD, Trips.source("at most " + most));
        }
    }

    @Test
    void alternativesAreOtherOrdersBestFirst() {
        Trips trip = Trips.of("Oslo 2", "Porto 2", "Rome 2").with(new First("Oslo", Strength.WISH, WORDS));

        List<TripPlan.Alternative> alternatives = trip.plan().alternatives();
        assertThat(alternatives).hasSize(5);
        assertThat(Trips.stays(alternatives.get(0).stays())).isEqualTo("Oslo 1-2, Rome 2-3, Porto 3-4");
        assertThat(alternatives.get(0).costs()).isEmpty();
        assertThat(alternatives.get(1).costs()).containsExactly("Not kept: Oslo comes first.");
    }

    @Test
    void aDeadlineThatIsOverIsSaidSo() {
        Deadline over = Deadline.none();
        over.cancel();

        assertThat(new TripSolver().solve(Trips.of("Oslo 2", "Porto 2").request(), over))
                .isInstanceOf(Outcome.TimedOut.class);
    }
}
