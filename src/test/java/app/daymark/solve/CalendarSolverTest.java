package app.daymark.solve;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.concurrent.Deadline;
import app.daymark.domain.Busy;
import app.daymark.domain.CalendarConstraint;
import app.daymark.domain.CalendarConstraint.Avoid;
import app.daymark.domain.CalendarConstraint.OnDays;
import app.daymark.domain.CalendarConstraint.Within;
import app.daymark.domain.CalendarPlan;
import app.daymark.domain.CalendarRequest;
import app.daymark.domain.Conflict;
import app.daymark.domain.Interval;
import app.daymark.domain.Meeting;
import app.daymark.domain.Outcome;
import app.daymark.domain.Person;
import app.daymark.domain.SourceSpan;
import app.daymark.domain.Strength;
import app.daymark.domain.TimeWindow;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A meeting of an hour on Monday 2 March 2026 (UTC) between 9:00 and 12:00, and what comes in between. */
class CalendarSolverTest {

    private static final ZoneId UTC = ZoneOffset.UTC;
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final Instant NOW = Instant.parse("2026-03-02T06:00:00Z");

    @Test
    void theEarliestFreeHalfHourIsTaken() {
        assertThat(slot(solve(request(60, List.of(busy("Stand-up", 540, 550))))))
                .isEqualTo("09:30");
    }

    @Test
    void aWishDecidesAndTheAlternativesSayWhatIsLost() {
        Outcome.Solved solved = (Outcome.Solved) solve(request(
                60,
                List.of(),
                new Within(null, List.of(), List.of(window(660, 720)), UTC, Strength.WISH, said("ideally at 11"))));
        assertThat(slot(solved)).isEqualTo("11:00");
        List<CalendarPlan.Alternative> others = ((CalendarPlan) solved.plan()).alternatives();
        assertThat(others).isNotEmpty().allSatisfy(a -> assertThat(a.costs()).hasSize(1));
        assertThat(solved.reasons()).anyMatch(r -> r.startsWith("Kept: "));
    }

    @Test
    void aConflictNamesTheEventAndTheWordsAndSuggestsWhatHelps() {
        Outcome outcome = solve(request(60, List.of(busy("Dentist", 540, 690))));
        assertThat(outcome).isInstanceOf(Outcome.Infeasible.class);
        Outcome.Infeasible none = (Outcome.Infeasible) outcome;
        assertThat(none.conflicts())
                .extracting(Conflict::text)
                .contains("Ann: Dentist, Mon 09:00–11:30", "between 9 and 12");
        assertThat(none.suggestions())
                .contains("30 minutes shorter: Monday 2 March 11:30–12:00")
                .anyMatch(s -> s.contains("giving up"));
        assertThat(none.reasons()).hasSizeGreaterThan(1);
    }

    @Test
    void everyMemberOfAConflictIsNeeded() {
        CalendarRequest request = request(
                60,
                List.of(busy("Dentist", 540, 690), busy("Walk", 800, 830)),
                new Avoid("Ann", List.of(), List.of(window(0, 540)), UTC, Strength.HARD, said("Ann can't before 9")));
        Outcome.Infeasible none = (Outcome.Infeasible) solve(request);
        assertThat(none.conflicts())
                .extracting(Conflict::text)
                .doesNotContain("Ann: Walk, Mon 13:20–13:50", "Ann can't before 9");
    }

    private static Outcome solve(CalendarRequest request) {
        return new CalendarSolver().solve(request, Deadline.none());
    }

    private static String slot(Outcome outcome) {
        CalendarPlan plan = (CalendarPlan) ((Outcome.Solved) outcome).plan();
        return plan.meetings().getFirst().start().toLocalTime().toString();
    }

    private static CalendarRequest request(int minutes, List<Busy> busy, CalendarConstraint... more) {
        List<CalendarConstraint> constraints = new ArrayList<>(List.of(
                new OnDays(List.of(), new TreeSet<>(List.of(MONDAY)), UTC, Strength.HARD, said("on Monday")),
                new Within(null, List.of(), List.of(window(540, 720)), UTC, Strength.HARD, said("between 9 and 12"))));
        constraints.addAll(List.of(more));
        return new CalendarRequest(
                NOW,
                UTC,
                "me",
                List.of(new Person("Ann", UTC, true, busy), new Person("me", UTC, false, List.of())),
                List.of(new Meeting(
                        "Meeting with Ann", minutes, List.of("Ann", "me"), List.of(), said("an hour with Ann"))),
                constraints,
                new Interval(NOW, NOW.plusSeconds(14L * 86_400)));
    }

    private static Busy busy(String title, int from, int to) {
        Instant midnight = MONDAY.atStartOfDay(UTC).toInstant();
        return new Busy(
                new Interval(midnight.plusSeconds(60L * from), midnight.plusSeconds(60L * to)), title, false, null);
    }

    private static TimeWindow window(int from, int to) {
        return new TimeWindow(null, from, to);
    }

    private static SourceSpan said(String words) {
        return new SourceSpan(words, 0, words.length());
    }
}
