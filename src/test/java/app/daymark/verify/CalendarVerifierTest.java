package app.daymark.verify;

import static app.daymark.verify.CalendarCase.BERLIN;
import static app.daymark.verify.CalendarCase.SOURCE;
import static app.daymark.verify.CalendarCase.busy;
import static app.daymark.verify.CalendarCase.daily;
import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.domain.CalendarConstraint.Avoid;
import app.daymark.domain.CalendarPlan;
import app.daymark.domain.Check;
import app.daymark.domain.Strength;
import app.daymark.domain.Validation;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What holds for every meeting, whatever else is asked for. */
class CalendarVerifierTest {

    private static CalendarCase julie() {
        return new CalendarCase()
                .person("Julie", busy("2026-03-02T11:00", "2026-03-02T12:00", "Standup"))
                .meeting(30, "Julie");
    }

    @Test
    void aPlanThatKeepsEverythingIsValid() {
        Validation validation =
                julie().slot("2026-03-02T10:30", "2026-03-02T11:00", "Julie").validation();

        assertThat(validation.checks()).allMatch(Check::ok);
        assertThat(validation.valid()).isTrue();
    }

    @Test
    void busyTimeIsNamedWithTitleAndTime() {
        CalendarCase late = julie().slot("2026-03-02T10:31", "2026-03-02T11:01", "Julie");

        assertThat(late.check("Julie is free for the meeting."))
                .isEqualTo(new Check(
                        "Julie is free for the meeting.",
                        false,
                        Strength.HARD,
                        "Monday 2 March 10:31–11:01 overlaps Julie's Standup, Monday 2 March 11:00–12:00"));
        assertThat(late.validation().valid()).isFalse();
    }

    @Test
    void secondsOfBusyTimeRoundOutward() {
        CalendarCase seconds = new CalendarCase()
                .person("Julie", busy("2026-03-02T11:00:30", "2026-03-02T11:29:30", "Call"))
                .meeting(30, "Julie");

        assertThat(seconds.slot("2026-03-02T10:30", "2026-03-02T11:00", "Julie")
                        .validation()
                        .valid())
                .isTrue();
        assertThat(new CalendarCase()
                        .person("Julie", busy("2026-03-02T11:00:30", "2026-03-02T11:29:30", "Call"))
                        .meeting(30, "Julie")
                        .slot("2026-03-02T11:29:40", "2026-03-02T11:59:40", "Julie")
                        .check("Julie is free for the meeting.")
                        .ok())
                .isFalse();
    }

    @Test
    void theLengthIsExact() {
        assertThat(julie().slot("2026-03-02T10:00", "2026-03-02T10:31", "Julie").check("The meeting lasts 30 minutes."))
                .extracting(Check::ok, Check::detail)
                .containsExactly(false, "Monday 2 March 10:00–10:31 lasts 31 minutes");
        assertThat(julie().slot("2026-03-02T10:00", "2026-03-02T09:30", "Julie")
                        .check("The meeting lasts 30 minutes.")
                        .ok())
                .isFalse();
    }

    @Test
    void nothingStartsBeforeNow() {
        assertThat(julie().slot("2026-03-02T07:59", "2026-03-02T08:29", "Julie")
                        .check("The meeting does not start before now."))
                .extracting(Check::ok, Check::detail)
                .containsExactly(false, "Monday 2 March 07:59–08:29 starts before Monday 2 March 08:00");
    }

    @Test
    void whatWasNotLookedAtCantBePlanned() {
        assertThat(julie().slot("2026-04-01T23:45", "2026-04-02T00:15", "Julie")
                        .check("The meeting lies in the time that was looked at.")
                        .ok())
                .isFalse();
    }

    @Test
    void theSameInstantInAnotherOffsetIsTheSame() {
        CalendarCase tokyo = julie();
        OffsetDateTime start = OffsetDateTime.of(2026, 3, 2, 19, 0, 0, 0, ZoneOffset.ofHours(9));
        CalendarPlan plan = new CalendarPlan(
                List.of(new CalendarPlan.Slot("", start, start.plusMinutes(30), List.of("Julie"))), List.of());

        assertThat(new Verifier().check(tokyo.request(), plan).checks())
                .filteredOn(c -> !c.ok())
                .singleElement()
                .extracting(Check::detail)
                .isEqualTo("Monday 2 March 11:00–11:30 overlaps Julie's Standup, Monday 2 March 11:00–12:00");
    }

    @Test
    void peopleAreAllThereOnceAndNobodyElse() {
        CalendarCase wrong = new CalendarCase()
                .person("Julie")
                .person("Betty")
                .meeting(30, "Julie", "Betty")
                .slot("2026-03-02T10:00", "2026-03-02T10:30", "Julie", "julie", "Zoe");

        assertThat(wrong.check("The meeting has the people who were asked for."))
                .extracting(Check::ok, Check::detail)
                .containsExactly(false, "Betty is missing; julie is listed twice; Zoe was not asked for");
    }

    @Test
    void theUserNeedNotBeListedButMustBeFree() {
        CalendarCase sam = new CalendarCase()
                .person("Sam", busy("2026-03-02T10:00", "2026-03-02T11:00", "Dentist"))
                .person("Julie")
                .meeting(30, "Sam", "Julie")
                .slot("2026-03-02T10:00", "2026-03-02T10:30", "Julie");

        assertThat(sam.check("The meeting has the people who were asked for.").ok())
                .isTrue();
        assertThat(sam.check("Sam is free for the meeting.").ok()).isFalse();
    }

    @Test
    void anOptionalPersonWhoStaysAwayIsABrokenWish() {
        CalendarCase optional = new CalendarCase()
                .person("Julie")
                .person("Tom", busy("2026-03-02T10:00", "2026-03-02T11:00", "Dentist"))
                .meeting(30, List.of("Julie"), List.of("Tom"))
                .slot("2026-03-02T10:00", "2026-03-02T10:30", "Julie");

        assertThat(optional.check("Tom comes to the meeting.").strength()).isEqualTo(Strength.WISH);
        assertThat(optional.check("Tom comes to the meeting.").ok()).isFalse();
        assertThat(optional.validation().valid()).isTrue();
    }

    @Test
    void anOptionalPersonWhoComesMustBeFree() {
        CalendarCase optional = new CalendarCase()
                .person("Julie")
                .person("Tom", busy("2026-03-02T10:00", "2026-03-02T11:00", "Dentist"))
                .meeting(30, List.of("Julie"), List.of("Tom"))
                .slot("2026-03-02T10:00", "2026-03-02T10:30", "Julie", "Tom");

        assertThat(optional.check("Tom is free for the meeting.").ok()).isFalse();
        assertThat(optional.validation().valid()).isFalse();
    }

    @Test
    void tooFewAndTooManyMeetingsAreCounted() {
        assertThat(julie().check("One meeting is planned.").ok()).isFalse();
        CalendarCase two = julie().slot("2026-03-02T09:00", "2026-03-02T09:30", "Julie")
                .slot("2026-03-02T10:00", "2026-03-02T10:30", "Julie");
        assertThat(two.check("One meeting is planned."))
                .extracting(Check::ok, Check::detail)
                .containsExactly(false, "2 in the plan");
    }

    @Test
    void nobodyIsInTwoMeetingsAtTheSameTime() {
        CalendarCase two = julie().meeting(30, "Julie")
                .slot("2026-03-02T09:00", "2026-03-02T09:30", "Julie")
                .slot("2026-03-02T09:29", "2026-03-02T09:59", "Julie");

        assertThat(two.check("Nobody is in two meetings at the same time."))
                .extracting(Check::ok, Check::detail)
                .containsExactly(
                        false,
                        "Julie is in meeting 1 (Monday 2 March 09:00–09:30) "
                                + "and in meeting 2 (Monday 2 March 09:29–09:59)");
    }

    @Test
    void timesOutOfAllBoundsAreAFailedCheck() {
        CalendarPlan plan = new CalendarPlan(
                List.of(new CalendarPlan.Slot("", OffsetDateTime.MIN, OffsetDateTime.MAX, List.of())), List.of());

        assertThat(new Verifier()
                        .check(
                                julie().constraint(new Avoid(
                                                null, List.of(), List.of(daily(9, 10)), BERLIN, Strength.HARD, SOURCE))
                                        .request(),
                                plan)
                        .valid())
                .isFalse();
    }

    @Test
    void anAlternativeThatBreaksSomethingHardIsSaid() {
        CalendarCase good = julie().slot("2026-03-02T10:00", "2026-03-02T10:30", "Julie")
                .alternative("2026-03-02T12:00", "2026-03-02T12:30");
        CalendarCase bad = julie().slot("2026-03-02T10:00", "2026-03-02T10:30", "Julie")
                .alternative("2026-03-02T11:45", "2026-03-02T12:15");

        assertThat(good.check("The alternatives break nothing hard.").ok()).isTrue();
        assertThat(bad.check("The alternatives break nothing hard.").ok()).isFalse();
        assertThat(bad.validation().valid()).isTrue();
    }
}
