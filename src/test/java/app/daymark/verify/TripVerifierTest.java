package app.daymark.verify;

import static app.daymark.verify.TripCase.SOURCE;
import static app.daymark.verify.TripCase.oslo;
import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.domain.Check;
import app.daymark.domain.Strength;
import app.daymark.domain.TripConstraint;
import app.daymark.domain.TripConstraint.Before;
import app.daymark.domain.TripConstraint.Budget;
import app.daymark.domain.TripConstraint.Cheapest;
import app.daymark.domain.TripConstraint.Days;
import app.daymark.domain.TripConstraint.DirectOnly;
import app.daymark.domain.TripConstraint.Event;
import app.daymark.domain.TripConstraint.First;
import app.daymark.domain.TripConstraint.Last;
import app.daymark.domain.TripConstraint.NoTravel;
import app.daymark.domain.TripConstraint.Total;
import app.daymark.domain.TripPlan.Stay;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TripVerifierTest {

    private static final String CITIES = "Every city is visited once, and no other.";
    private static final String SHARED = "Each stay starts on the day on which the one before ends.";
    private static final String JOURNEYS = "The journeys lead from stay to stay, on the right days.";
    private static final String COST = "The cost is the sum of its parts.";
    private static final String DATES = "The dates are those of the days.";
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    @Nested
    class OfEveryTrip {

        @Test
        void aPlanThatKeepsEverythingIsValid() {
            assertThat(oslo().validation().checks()).allMatch(Check::ok);
            assertThat(oslo().validation().valid()).isTrue();
        }

        @Test
        void citiesAreAllThereOnceAndNoOther() {
            TripCase wrong = new TripCase()
                    .city("Oslo", null)
                    .city("Porto", null)
                    .stay("Oslo", 1, 2)
                    .stay("Paris", 2, 3)
                    .stay("Oslo", 3, 4);

            assertFails(wrong, CITIES, "Oslo is visited 2 times; Porto is missing; Paris was not asked for");
        }

        @Test
        void daysFollowOneAnother() {
            assertFails(oslo().city("Bonn", null).stay("Bonn", 9, 9), SHARED, "Bonn starts on day 9 instead of day 8");
            assertFails(
                    new TripCase().city("Oslo", null).stay("Oslo", 2, 1),
                    SHARED,
                    "Oslo starts on day 2 instead of day 1; Oslo ends on day 1, before it starts");
        }

        @Test
        void withTravelDaysOfTheArrivalAStayStartsOneDayLater() {
            TripCase arrival = new TripCase()
                    .arrivalDays()
                    .city("Oslo", null)
                    .city("Porto", null)
                    .stay("Oslo", 1, 3)
                    .flight(4, "Oslo", "Porto")
                    .stay("Porto", 4, 5);

            assertThat(arrival.validation().valid()).isTrue();
            assertThat(oslo().arrivalDays()
                            .check("Each stay starts on the day after the one before ended.")
                            .ok())
                    .isFalse();
        }

        @Test
        void theTotalIsTheLastDay() {
            assertFails(oslo().totalDays(9), "The total is the last day.", "ends on day 8, said to take 9 days");
        }

        @Test
        void journeysAreThereOnTheirDayAndNoOther() {
            assertFails(oslo().flight(8, "Rome", "Oslo"), JOURNEYS, "the journey Rome–Oslo on day 8 fits no two stays");
            TripCase none = new TripCase()
                    .city("Oslo", null)
                    .city("Porto", null)
                    .stay("Oslo", 1, 3)
                    .flight(4, "Oslo", "Porto")
                    .stay("Porto", 3, 5);
            assertFails(
                    none,
                    JOURNEYS,
                    "no journey Oslo–Porto on day 3; the journey Oslo–Porto on day 4 fits no two stays");
        }

        @Test
        void aJourneyGoesByTheMeansThatIsThere() {
            TripCase train = new TripCase()
                    .city("Oslo", null)
                    .city("Porto", null)
                    .connection("Oslo", "Porto", "train", null)
                    .stay("Oslo", 1, 3)
                    .flight(3, "Oslo", "Porto")
                    .stay("Porto", 3, 5);

            assertFails(train, JOURNEYS, "no flight goes from Oslo to Porto, but a train");
        }

        @Test
        void originAndDestinationAddAJourneyEach() {
            TripCase home = oslo().between("Berlin", "Hamburg");

            assertFails(home, JOURNEYS, "no journey Berlin–Oslo on day 1; no journey Rome–Hamburg on day 8");
            assertThat(oslo().between("Berlin", "Hamburg")
                            .connection("Berlin", "Oslo", "flight", null)
                            .connection("Rome", "Hamburg", "flight", null)
                            .flight(1, "Berlin", "Oslo")
                            .flight(8, "Rome", "Hamburg")
                            .validation()
                            .valid())
                    .isTrue();
        }

        @Test
        void datesAreThoseOfTheDaysOrLeftOut() {
            TripCase right =
                    new TripCase().startDate(JULY).city("Oslo", null).stay("Oslo", 1, 5, JULY, JULY.plusDays(4));
            TripCase wrong =
                    new TripCase().startDate(JULY).city("Oslo", null).stay("Oslo", 1, 5, JULY, JULY.plusDays(5));

            assertThat(right.check(DATES).ok()).isTrue();
            assertThat(oslo().startDate(JULY).check(DATES).ok()).isTrue();
            assertFails(wrong, DATES, "Oslo ends on 2026-07-06, which is not day 5");
        }

        @Test
        void theUsersCalendarIsOnlyAWarning() {
            TripCase busy =
                    oslo().startDate(JULY).busy(CalendarCase.busy("2026-07-08T23:00", "2026-07-09T01:00", "Concert"));
            TripCase later =
                    oslo().startDate(JULY).busy(CalendarCase.busy("2026-07-09T00:00", "2026-07-09T01:00", "Concert"));

            Check check = busy.check("The user's calendar is free during the trip.");
            assertThat(check.ok()).isFalse();
            assertThat(check.strength()).isEqualTo(Strength.WISH);
            assertThat(busy.validation().valid()).isTrue();
            assertThat(later.check("The user's calendar is free during the trip.")
                            .ok())
                    .isTrue();
        }

        @Test
        void aPriceIsTheOneThatWasNamed() {
            TripCase wrong = priced().stay("Oslo", 1, 3)
                    .flight(3, "Oslo", "Porto", "flight", "79")
                    .stay("Porto", 3, 5);

            assertFails(
                    wrong,
                    "Every price is the one that was named.",
                    "nobody named the price 79 of a flight from Oslo to Porto");
        }

        @Test
        void theCostIsFaresAndDaysASharedDayPaidOnceInTheCityOfArrival() {
            TripCase right = priced().stay("Oslo", 1, 3)
                    .flight(3, "Oslo", "Porto", "flight", "80.00")
                    .stay("Porto", 3, 5)
                    .cost("430");
            TripCase wrong = priced().stay("Oslo", 1, 3)
                    .flight(3, "Oslo", "Porto")
                    .stay("Porto", 3, 5)
                    .cost("431");

            assertThat(right.validation().valid()).isTrue();
            assertFails(wrong, COST, "fares 80 and days 350 make 430 EUR; the plan says 431 EUR");
        }

        @Test
        void aWrongCityOrderAmongTheAlternativesIsSaid() {
            TripCase alternative = oslo().alternative(
                            new Stay("Porto", 1, 3, null, null),
                            new Stay("Oslo", 3, 5, null, null),
                            new Stay("Rome", 5, 8, null, null));

            assertThat(alternative.check("The alternatives break nothing hard.").ok())
                    .isFalse();
            assertThat(alternative.validation().valid()).isTrue();
        }

        @Test
        void daysOutOfAllBoundsAreAFailedCheck() {
            TripCase wrong = oslo().startDate(JULY)
                    .constraint(new Event("Rome", null, 1, Integer.MAX_VALUE, Event.Kind.ANY, Strength.HARD, SOURCE))
                    .constraint(new Cheapest(Strength.HARD, SOURCE))
                    .stay("Bonn", Integer.MIN_VALUE, Integer.MAX_VALUE);

            assertThat(wrong.validation().valid()).isFalse();
        }

        @Test
        void anEmptyPlanIsAFailedCheck() {
            TripCase empty = new TripCase()
                    .city("Oslo", "10")
                    .between("Berlin", "Berlin")
                    .startDate(JULY)
                    .constraint(new Cheapest(Strength.HARD, SOURCE))
                    .constraint(new Last("Oslo", Strength.HARD, SOURCE));

            assertThat(empty.validation().valid()).isFalse();
        }
    }

    @Nested
    class OfConstraints {

        @Test
        void total() {
            assertKept(new Total(8, Strength.HARD, SOURCE));
            assertBroken(new Total(9, Strength.HARD, SOURCE), "ends on day 8");
        }

        @Test
        void days() {
            assertKept(new Days("Rome", 4, 4, Strength.HARD, SOURCE));
            assertKept(new Days("Rome", 2, 5, Strength.HARD, SOURCE));
            assertBroken(new Days("Rome", 5, 6, Strength.HARD, SOURCE), "Rome 5–8: 4 days");
            assertBroken(new Days("Bonn", 1, 9, Strength.HARD, SOURCE), "Bonn is not visited");
        }

        @Test
        void eventThereOnAllDays() {
            assertKept(event(Event.Kind.WHOLE, 3, 5));
            assertKept(event(Event.Kind.WHOLE, 4, 4));
            assertBroken(event(Event.Kind.WHOLE, 4, 6), "in Porto 3–5: there on 2 of the days 4–6");
        }

        @Test
        void anEventLongerThanTheStayHoldsTheStay() {
            assertKept(event(Event.Kind.WHOLE, 2, 6));
            assertBroken(event(Event.Kind.WHOLE, 4, 9), "there on 2");
        }

        @Test
        void eventOnAnyDay() {
            assertKept(event(Event.Kind.ANY, 5, 9));
            assertBroken(event(Event.Kind.ANY, 6, 9), "there on 0 of the days 6–9");
        }

        @Test
        void eventToAvoid() {
            assertKept(event(Event.Kind.AVOID, 6, 9));
            assertBroken(event(Event.Kind.AVOID, 5, 9), "there on 1");
        }

        @Test
        void firstAndLast() {
            assertKept(new First("Oslo", Strength.HARD, SOURCE));
            assertBroken(new First("Porto", Strength.HARD, SOURCE), "Porto is number 2 of 3");
            assertKept(new Last("Rome", Strength.HARD, SOURCE));
            assertBroken(new Last("Porto", Strength.HARD, SOURCE), "Porto is number 2 of 3");
        }

        @Test
        void before() {
            assertKept(new Before("Oslo", "Rome", false, Strength.HARD, SOURCE));
            assertBroken(new Before("Oslo", "Rome", true, Strength.HARD, SOURCE), "Oslo is number 1, Rome number 3");
            assertKept(new Before("Porto", "Rome", true, Strength.HARD, SOURCE));
            assertBroken(new Before("Rome", "Oslo", false, Strength.HARD, SOURCE), "Rome is number 3");
        }

        @Test
        void directOnly() {
            TripCase oneWay = new TripCase()
                    .city("Oslo", null)
                    .city("Porto", null)
                    .connection("Porto", "Oslo", "flight", null)
                    .constraint(new DirectOnly(Strength.HARD, SOURCE))
                    .stay("Oslo", 1, 2)
                    .flight(2, "Oslo", "Porto")
                    .stay("Porto", 2, 3);

            assertThat(oneWay.lastConstraint())
                    .extracting(Check::ok, Check::detail)
                    .containsExactly(false, "no connection from Oslo to Porto");
        }

        @Test
        void noTravel() {
            assertKept(new NoTravel(new TreeSet<>(Set.of(4, 6)), Strength.HARD, SOURCE));
            assertBroken(new NoTravel(new TreeSet<>(Set.of(5, 6)), Strength.HARD, SOURCE), "Porto–Rome on day 5");
        }

        @Test
        void budget() {
            assertThat(costly(new Budget(new BigDecimal("430.00"), false, "EUR", Strength.HARD, SOURCE))
                            .lastConstraint()
                            .ok())
                    .isTrue();
            assertThat(costly(new Budget(new BigDecimal("429.99"), false, "EUR", Strength.HARD, SOURCE))
                            .lastConstraint())
                    .extracting(Check::ok, Check::detail)
                    .containsExactly(false, "430 of 429.99 EUR");
            assertThat(costly(new Budget(new BigDecimal("80"), true, "EUR", Strength.HARD, SOURCE))
                            .lastConstraint()
                            .ok())
                    .isTrue();
        }

        @Test
        void cheapest() {
            TripCase dear = costly(new Cheapest(Strength.HARD, SOURCE)).connection("Porto", "Oslo", "flight", "10");

            assertThat(dear.lastConstraint())
                    .extracting(Check::ok, Check::strength, Check::detail)
                    .containsExactly(false, Strength.STRONG, "430; Porto 1–3, Oslo 3–5 costs 410");
            assertThat(dear.validation().valid())
                    .as("dearer than need be, not wrong")
                    .isTrue();
        }

        private static TripCase costly(TripConstraint constraint) {
            return priced().constraint(constraint)
                    .stay("Oslo", 1, 3)
                    .flight(3, "Oslo", "Porto")
                    .stay("Porto", 3, 5);
        }

        private static Event event(Event.Kind kind, int from, int to) {
            return new Event("Porto", "fair", from, to, kind, Strength.HARD, SOURCE);
        }

        private static void assertKept(TripConstraint constraint) {
            TripCase plan = oslo().constraint(constraint);
            assertThat(plan.lastConstraint().ok())
                    .as(plan.lastConstraint().detail())
                    .isTrue();
        }

        private static void assertBroken(TripConstraint constraint, String detail) {
            assertFails(oslo().constraint(constraint), constraint.sentence(), detail);
        }
    }

    /** Oslo at 100 a day, Porto at 50, the flight there at 80. */
    private static TripCase priced() {
        return new TripCase().city("Oslo", "100").city("Porto", "50").connection("Oslo", "Porto", "flight", "80");
    }

    private static void assertFails(TripCase plan, String sentence, String detail) {
        assertThat(plan.check(sentence).ok()).isFalse();
        assertThat(plan.check(sentence).detail()).contains(detail);
        assertThat(plan.validation().valid()).isFalse();
    }
}
