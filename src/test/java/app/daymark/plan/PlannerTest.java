package app.daymark.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.concurrent.Deadline;
import app.daymark.domain.Answer;
import app.daymark.domain.CalendarConstraint;
import app.daymark.domain.CalendarConstraint.OnDays;
import app.daymark.domain.CalendarPlan;
import app.daymark.domain.CalendarPlan.Slot;
import app.daymark.domain.CalendarRequest;
import app.daymark.domain.Calendars;
import app.daymark.domain.Conflict;
import app.daymark.domain.Interval;
import app.daymark.domain.Meeting;
import app.daymark.domain.Note;
import app.daymark.domain.Outcome;
import app.daymark.domain.Person;
import app.daymark.domain.Reading;
import app.daymark.domain.Setting;
import app.daymark.domain.SourceSpan;
import app.daymark.domain.Status;
import app.daymark.domain.Strength;
import app.daymark.domain.Task;
import app.daymark.verify.Verifier;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PlannerTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant NOW = Instant.parse("2026-03-02T07:00:00Z");
    private static final Setting SETTING =
            new Setting(NOW, BERLIN, "Sam", Setting.DEFAULT_HOURS, Locale.UK, Calendars.NONE);

    private static final CalendarConstraint MONDAY = new OnDays(
            List.of(),
            new TreeSet<>(List.of(LocalDate.of(2026, 3, 2))),
            BERLIN,
            Strength.HARD,
            new SourceSpan("on  Monday", 10, 20));

    private static final CalendarRequest REQUEST = new CalendarRequest(
            NOW,
            BERLIN,
            "Sam",
            List.of(new Person("Sam", BERLIN, false, List.of()), new Person("Julie", BERLIN, true, List.of())),
            List.of(new Meeting("Meeting", 30, List.of("Sam", "Julie"), List.of(), SourceSpan.outside("test"))),
            List.of(MONDAY),
            new Interval(NOW, NOW.plusSeconds(7 * 86_400)));

    private static final Note TOM = new Note("Tom", "has no calendar here: taken as free");

    @Test
    void aVerifiedPlanIsPlanned() {
        Answer answer =
                plan(reading(), new Outcome.Solved(at("2026-03-02T11:00"), true, List.of("11:00 comes first.")));

        assertThat(answer.status()).isEqualTo(Status.PLANNED);
        assertThat(answer.finalAnswer()).isEqualTo("Monday 2 March 11:00–11:30, Julie");
        assertThat(answer.plan()).isEqualTo(at("2026-03-02T11:00"));
        assertThat(answer.optimal()).isTrue();
        assertThat(answer.assumptions()).containsExactly(TOM);
        assertThat(answer.reasoningSteps())
                .containsSubsequence(
                        "Asked: 30 minutes for Sam and Julie.",
                        "The meeting is on Monday 2 March. ('on Monday')",
                        "Taken as given: Tom: has no calendar here: taken as free",
                        "11:00 comes first.");
        assertThat(answer.reasoningSteps().getLast()).startsWith("Checked apart from the solver: all ");
    }

    @Test
    void aPlanThatTheVerifierRejectsIsNeverShown() {
        Answer answer = plan(reading(), new Outcome.Solved(at("2026-03-03T11:00"), true, List.of()));

        assertThat(answer.status()).isEqualTo(Status.ERROR);
        assertThat(answer.plan()).isNull();
        assertThat(answer.finalAnswer()).startsWith("Internal error");
        assertThat(answer.validation()).isNotNull();
    }

    @Test
    void aPlanThatMayNotBeTheBestSaysSo() {
        Answer answer = plan(reading(), new Outcome.Solved(at("2026-03-02T11:00"), false, List.of()));

        assertThat(answer.optimal()).isFalse();
        assertThat(answer.reasoningSteps()).anyMatch(step -> step.contains("The time ran out"));
    }

    @Test
    void aConflictIsToldInTheRequestsWords() {
        Answer answer = plan(
                reading(),
                new Outcome.Infeasible(
                        List.of(
                                new Conflict("The meeting is on Monday 2 March.", "on Monday"),
                                new Conflict("Julie is busy.", "Julie: Trip, Mon 09:00–17:00")),
                        List.of("Tuesday 3 March 9:00–9:30 instead"),
                        List.of()));

        assertThat(answer.status()).isEqualTo(Status.INFEASIBLE);
        assertThat(answer.finalAnswer())
                .isEqualTo("Not possible: 'on Monday' and 'Julie: Trip, Mon 09:00–17:00' can't be kept together.");
        assertThat(answer.conflicts()).hasSize(2);
        assertThat(answer.suggestions()).containsExactly("Tuesday 3 March 9:00–9:30 instead");
    }

    @Test
    void anUnclearRequestAsksAndShowsTheFirstSlot() {
        Reading unclear = new Reading(Task.CALENDAR_SCHEDULING, REQUEST, List.of(), List.of(), List.of("Which day?"));
        Answer answer = plan(unclear, new Outcome.Solved(at("2026-03-02T09:00"), true, List.of()));

        assertThat(answer.status()).isEqualTo(Status.UNCLEAR);
        assertThat(answer.plan()).isNull();
        assertThat(answer.finalAnswer()).isEqualTo("Which day?");
        assertThat(answer.suggestions()).containsExactly("Monday 2 March 09:00–09:30, Julie");
    }

    @Test
    void noTimeLeftIsAnError() {
        Answer answer = plan(reading(), new Outcome.TimedOut(List.of()));

        assertThat(answer.status()).isEqualTo(Status.ERROR);
        assertThat(answer.finalAnswer()).contains("--timeout");
    }

    @Test
    void everyStopIsTimed() {
        AtomicLong clock = new AtomicLong();
        Planner planner = new Planner(
                (text, setting) -> {
                    clock.addAndGet(3_000_000);
                    return reading();
                },
                (request, deadline) -> {
                    clock.addAndGet(5_000_000);
                    return new Outcome.TimedOut(List.of());
                },
                new Verifier(),
                clock::get);

        assertThat(planner.plan("x", SETTING, EngineMode.SOLVER, Deadline.none())
                        .timing())
                .isEqualTo(new Answer.Timing(3, 5, 0, 8));
    }

    private static Reading reading() {
        return new Reading(Task.CALENDAR_SCHEDULING, REQUEST, List.of(), List.of(TOM), List.of());
    }

    private static Answer plan(Reading reading, Outcome outcome) {
        Planner planner =
                new Planner((text, setting) -> reading, (request, deadline) -> outcome, new Verifier(), () -> 0);
        return planner.plan("text", SETTING, EngineMode.SOLVER, Deadline.none());
    }

    private static CalendarPlan at(String start) {
        OffsetDateTime time = OffsetDateTime.parse(start + "+01:00");
        return new CalendarPlan(
                List.of(new Slot("Meeting", time, time.plusMinutes(30), List.of("Sam", "Julie"))), List.of());
    }
}
