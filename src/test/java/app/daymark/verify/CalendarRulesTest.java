package app.daymark.verify;

import static app.daymark.verify.CalendarCase.BERLIN;
import static app.daymark.verify.CalendarCase.SOURCE;
import static app.daymark.verify.CalendarCase.busy;
import static app.daymark.verify.CalendarCase.daily;
import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.domain.CalendarConstraint;
import app.daymark.domain.CalendarConstraint.Alignment;
import app.daymark.domain.CalendarConstraint.Avoid;
import app.daymark.domain.CalendarConstraint.Buffer;
import app.daymark.domain.CalendarConstraint.Gap;
import app.daymark.domain.CalendarConstraint.OnDays;
import app.daymark.domain.CalendarConstraint.Order;
import app.daymark.domain.CalendarConstraint.Soonest;
import app.daymark.domain.CalendarConstraint.Within;
import app.daymark.domain.CalendarConstraint.WorkingHours;
import app.daymark.domain.Check;
import app.daymark.domain.Strength;
import app.daymark.domain.TimeWindow;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** One test, or a few, for each constraint of calendar scheduling. */
class CalendarRulesTest {

    private static final Set<DayOfWeek> WEEKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private static CalendarCase julie() {
        return new CalendarCase()
                .person("Julie", busy("2026-03-02T11:00", "2026-03-02T12:00", "Standup"))
                .meeting(30, "Julie");
    }

    private static CalendarCase julie(CalendarConstraint constraint, String start, String end) {
        return julie().constraint(constraint).slot(start, end, "Julie");
    }

    @Test
    void onDays() {
        OnDays monday = new OnDays(List.of(), new TreeSet<>(Set.of(MONDAY)), BERLIN, Strength.HARD, SOURCE);

        assertKept(monday, "2026-03-02T23:30", "2026-03-03T00:00");
        assertBroken(monday, "2026-03-02T23:45", "2026-03-03T00:15", "is on another day");
        assertBroken(monday, "2026-03-03T09:00", "2026-03-03T09:30", "is on another day");
    }

    @Test
    void workingHours() {
        WorkingHours hours =
                new WorkingHours("Julie", List.of(), WEEKDAYS, List.of(daily(9, 17)), BERLIN, Strength.HARD, SOURCE);

        assertKept(hours, "2026-03-06T16:30", "2026-03-06T17:00");
        assertBroken(
                hours, "2026-03-06T16:31", "2026-03-06T17:01", "Friday 6 March 16:31–17:01 is not inside 09:00–17:00");
        assertBroken(hours, "2026-03-07T10:00", "2026-03-07T10:30", "is not inside");
    }

    @Test
    void workingHoursPastMidnightBelongToTheDayOnWhichTheyStart() {
        WorkingHours fridayNight = new WorkingHours(
                null,
                List.of(),
                EnumSet.of(DayOfWeek.FRIDAY),
                List.of(new TimeWindow(null, 1320, 1560)),
                BERLIN,
                Strength.HARD,
                SOURCE);

        assertKept(fridayNight, "2026-03-07T01:30", "2026-03-07T02:00");
        assertBroken(fridayNight, "2026-03-06T01:30", "2026-03-06T02:00", "is not inside");
    }

    @Test
    void withinAWindowOfOneDay() {
        Within two = new Within(
                null,
                List.of(),
                List.of(new TimeWindow(MONDAY, 840, 900), new TimeWindow(MONDAY, 900, 960)),
                BERLIN,
                Strength.HARD,
                SOURCE);

        assertKept(two, "2026-03-02T14:30", "2026-03-02T15:00");
        assertBroken(two, "2026-03-02T14:45", "2026-03-02T15:15", "is not inside any of the 2 windows");
        assertBroken(two, "2026-03-03T14:30", "2026-03-03T15:00", "is not inside");
    }

    @Test
    void withinIsReadInTheZoneOfThePerson() {
        Within newYork = new Within(
                "Julie", List.of(), List.of(daily(9, 10)), ZoneId.of("America/New_York"), Strength.HARD, SOURCE);

        assertKept(newYork, "2026-03-02T15:00", "2026-03-02T15:30");
        assertBroken(newYork, "2026-03-02T09:00", "2026-03-02T09:30", "Monday 2 March 03:00–03:30 is not inside");
    }

    @Test
    void aWindowOnTheDayOfTheClockChangeFollowsTheLocalClock() {
        Within sunday = new Within(
                null,
                List.of(),
                List.of(new TimeWindow(LocalDate.of(2026, 3, 29), 60, 240)),
                BERLIN,
                Strength.HARD,
                SOURCE);

        assertKept(sunday, "2026-03-29T01:00", "2026-03-29T01:30");
        assertKept(sunday, "2026-03-29T03:30", "2026-03-29T04:00");
        assertBroken(sunday, "2026-03-29T03:45", "2026-03-29T04:15", "is not inside");
    }

    @Test
    void avoid() {
        Avoid lunch = new Avoid(null, List.of(), List.of(daily(12, 13)), BERLIN, Strength.HARD, SOURCE);

        assertKept(lunch, "2026-03-04T11:30", "2026-03-04T12:00");
        assertKept(lunch, "2026-03-04T13:00", "2026-03-04T13:30");
        assertBroken(
                lunch,
                "2026-03-04T12:59",
                "2026-03-04T13:29",
                "Wednesday 4 March 12:59–13:29 overlaps Wednesday 4 March 12:00–13:00");
    }

    @Test
    void aPersonsConstraintBindsOnlyWhoAttends() {
        Avoid tom = new Avoid("Tom", List.of(), List.of(daily(9, 17)), BERLIN, Strength.HARD, SOURCE);
        CalendarCase without = new CalendarCase()
                .person("Julie")
                .person("Tom")
                .meeting(30, List.of("Julie"), List.of("Tom"))
                .constraint(tom)
                .slot("2026-03-02T10:00", "2026-03-02T10:30", "Julie");
        CalendarCase with = new CalendarCase()
                .person("Julie")
                .person("Tom")
                .meeting(30, List.of("Julie"), List.of("Tom"))
                .constraint(tom)
                .slot("2026-03-02T10:00", "2026-03-02T10:30", "Julie", "Tom");

        assertThat(without.lastConstraint())
                .extracting(Check::ok, Check::detail)
                .containsExactly(true, "binds no meeting of this plan");
        assertThat(with.lastConstraint().ok()).isFalse();
    }

    @Test
    void aConstraintOnOneMeetingLeavesTheOthersAlone() {
        CalendarCase two = julie().meeting(30, "Julie")
                .constraint(new Avoid(null, List.of(1), List.of(daily(9, 10)), BERLIN, Strength.HARD, SOURCE))
                .slot("2026-03-02T09:00", "2026-03-02T09:30", "Julie")
                .slot("2026-03-02T10:00", "2026-03-02T10:30", "Julie");

        assertThat(two.validation().valid()).isTrue();
    }

    @Test
    void buffer() {
        Buffer quarter = new Buffer("Julie", List.of(), 15, Strength.HARD, SOURCE);

        assertKept(quarter, "2026-03-02T10:15", "2026-03-02T10:45");
        assertKept(quarter, "2026-03-02T12:15", "2026-03-02T12:45");
        assertBroken(
                quarter, "2026-03-02T10:16", "2026-03-02T10:46", "is less than 15 minutes away from Julie's Standup");
    }

    @Test
    void gap() {
        assertPair(new Gap(List.of(), 10, Strength.HARD, SOURCE), "09:40", true);
        assertPair(new Gap(List.of(), 10, Strength.HARD, SOURCE), "09:39", false);
    }

    @Test
    void order() {
        assertPair(new Order(0, 1, 0, null, Strength.HARD, SOURCE), "09:30", true);
        assertPair(new Order(1, 0, 0, null, Strength.HARD, SOURCE), "09:30", false);
        assertPair(new Order(0, 1, 0, 0, Strength.HARD, SOURCE), "09:30", true);
        assertPair(new Order(0, 1, 0, 0, Strength.HARD, SOURCE), "09:31", false);
        assertPair(new Order(0, 1, 20, 30, Strength.HARD, SOURCE), "09:50", true);
        assertPair(new Order(0, 1, 20, 30, Strength.HARD, SOURCE), "10:01", false);
    }

    @Test
    void anOrderWithAMeetingThatThePlanLacksIsBroken() {
        CalendarCase one = julie().meeting(30, "Julie")
                .constraint(new Order(0, 1, 0, null, Strength.HARD, SOURCE))
                .slot("2026-03-02T09:00", "2026-03-02T09:30", "Julie");

        assertThat(one.lastConstraint())
                .extracting(Check::ok, Check::detail)
                .containsExactly(false, "meeting 2 is not in the plan");
    }

    @Test
    void alignment() {
        assertAligned(Alignment.Kind.SAME_SLOT, "2026-03-09T09:00", true);
        assertAligned(Alignment.Kind.SAME_SLOT, "2026-03-10T09:00", false);
        assertAligned(Alignment.Kind.SAME_TIME, "2026-03-10T09:00", true);
        assertAligned(Alignment.Kind.SAME_TIME, "2026-03-10T09:15", false);
        assertAligned(Alignment.Kind.SAME_DAY, "2026-03-02T16:00", true);
        assertAligned(Alignment.Kind.SAME_DAY, "2026-03-03T16:00", false);
        assertAligned(Alignment.Kind.DISTINCT_DAYS, "2026-03-03T16:00", true);
        assertAligned(Alignment.Kind.DISTINCT_DAYS, "2026-03-02T16:00", false);
        assertAligned(Alignment.Kind.DISTINCT_WEEKS, "2026-03-09T00:00", true);
        assertAligned(Alignment.Kind.DISTINCT_WEEKS, "2026-03-08T23:00", false);
    }

    @Test
    void theSameSlotKeepsTheLocalClockOverAClockChange() {
        assertAligned(Alignment.Kind.SAME_SLOT, "2026-03-30T09:00", true);
    }

    @Test
    void soonest() {
        Soonest soonest = new Soonest(List.of(), false, Strength.HARD, SOURCE);
        WorkingHours hours =
                new WorkingHours(null, List.of(), WEEKDAYS, List.of(daily(9, 17)), BERLIN, Strength.HARD, SOURCE);

        CalendarCase first =
                julie().constraint(hours).constraint(soonest).slot("2026-03-02T09:00", "2026-03-02T09:30", "Julie");
        CalendarCase second =
                julie().constraint(hours).constraint(soonest).slot("2026-03-02T09:01", "2026-03-02T09:31", "Julie");

        assertThat(first.lastConstraint().ok()).isTrue();
        assertThat(second.lastConstraint())
                .extracting(Check::ok, Check::detail)
                .containsExactly(false, "Monday 2 March 09:00–09:30 would be earlier");
        assertThat(second.validation().valid())
                .as("later than need be, not wrong")
                .isTrue();
    }

    @Test
    void latest() {
        Within monday =
                new Within(null, List.of(), List.of(new TimeWindow(MONDAY, 540, 1020)), BERLIN, Strength.HARD, SOURCE);
        Soonest latest = new Soonest(List.of(), true, Strength.STRONG, SOURCE);

        assertThat(julie().constraint(monday)
                        .constraint(latest)
                        .slot("2026-03-02T16:30", "2026-03-02T17:00", "Julie")
                        .lastConstraint()
                        .ok())
                .isTrue();
        assertThat(julie().constraint(monday)
                        .constraint(latest)
                        .slot("2026-03-02T16:00", "2026-03-02T16:30", "Julie")
                        .lastConstraint()
                        .ok())
                .isFalse();
    }

    @Test
    void soonestDoesNotGiveUpAWish() {
        Avoid early = new Avoid(null, List.of(), List.of(daily(0, 10)), BERLIN, Strength.WISH, SOURCE);
        Soonest soonest = new Soonest(List.of(), false, Strength.WISH, SOURCE);

        assertThat(julie().constraint(early)
                        .constraint(soonest)
                        .slot("2026-03-02T10:00", "2026-03-02T10:30", "Julie")
                        .lastConstraint()
                        .ok())
                .isTrue();
    }

    @Test
    void aBrokenWishDoesNotMakeThePlanInvalid() {
        for (Strength strength : List.of(Strength.WISH, Strength.STRONG)) {
            Avoid early = new Avoid(null, List.of(), List.of(daily(0, 10)), BERLIN, strength, SOURCE);
            CalendarCase plan = julie(early, "2026-03-02T09:00", "2026-03-02T09:30");

            assertThat(plan.lastConstraint())
                    .extracting(Check::ok, Check::strength)
                    .containsExactly(false, strength);
            assertThat(plan.validation().valid()).isTrue();
        }
    }

    private void assertKept(CalendarConstraint constraint, String start, String end) {
        CalendarCase plan = julie(constraint, start, end);
        assertThat(plan.lastConstraint().ok())
                .as(plan.lastConstraint().detail())
                .isTrue();
    }

    private void assertBroken(CalendarConstraint constraint, String start, String end, String detail) {
        CalendarCase plan = julie(constraint, start, end);
        assertThat(plan.lastConstraint().ok()).isFalse();
        assertThat(plan.lastConstraint().detail()).contains(detail);
        assertThat(plan.validation().valid()).isFalse();
    }

    /** The first meeting is on Monday 09:00–09:30, the second starts at {@code second} and lasts as long. */
    private void assertPair(CalendarConstraint constraint, String second, boolean kept) {
        assertTwo(constraint, "2026-03-02T" + second, kept);
    }

    private void assertAligned(Alignment.Kind kind, String second, boolean kept) {
        assertTwo(new Alignment(List.of(), kind, BERLIN, Strength.HARD, SOURCE), second, kept);
    }

    private void assertTwo(CalendarConstraint constraint, String second, boolean kept) {
        CalendarCase two = julie().meeting(30, "Julie")
                .constraint(constraint)
                .slot("2026-03-02T09:00", "2026-03-02T09:30", "Julie")
                .slot(
                        second,
                        java.time.LocalDateTime.parse(second).plusMinutes(30).toString(),
                        "Julie");
        assertThat(two.lastConstraint().ok()).as(two.lastConstraint().detail()).isEqualTo(kept);
    }
}
