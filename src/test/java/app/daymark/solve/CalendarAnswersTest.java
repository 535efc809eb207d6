package app.daymark.solve;

import static app.daymark.domain.Strength.HARD;
import static app.daymark.domain.Strength.WISH;
import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.concurrent.Deadline;
import app.daymark.domain.CalendarConstraint.Avoid;
import app.daymark.domain.CalendarConstraint.Gap;
import app.daymark.domain.CalendarConstraint.OnDays;
import app.daymark.domain.CalendarConstraint.Within;
import app.daymark.domain.CalendarConstraint.WorkingHours;
import app.daymark.domain.CalendarPlan;
import app.daymark.domain.CalendarPlan.Alternative;
import app.daymark.domain.CalendarRequest;
import app.daymark.domain.Conflict;
import app.daymark.domain.Meeting;
import app.daymark.domain.Outcome;
import app.daymark.domain.SourceSpan;
import app.daymark.domain.TimeWindow;
import java.time.DayOfWeek;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** What the solver says beside the plan: alternatives, reasons, conflicts, suggestions. */
class CalendarAnswersTest {

    private final MeetingCase week = new MeetingCase("2026-03-02", "Europe/Berlin")
            .now("2026-03-02T08:00")
            .with(new WorkingHours(
                    null,
                    List.of(),
                    EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                    List.of(new TimeWindow(null, 9 * 60, 17 * 60)),
                    ZoneId.of("Europe/Berlin"),
                    HARD,
                    SourceSpan.outside("default working hours")));

    @Test
    void alternativesAreAsGoodButLaterThenLeastBad() {
        week.meeting(60).with(onMonday()).with(wish("Bo would like it in the morning", 9, 12));
        assertThat(alternatives(week)).containsExactly("10:00", "11:00", "12:00", "13:00", "14:00");
        assertThat(((CalendarPlan) solved(week).plan()).alternatives())
                .extracting(Alternative::costs)
                .containsExactly(
                        List.of(),
                        List.of(),
                        List.of("Not kept: “Bo would like it in the morning” (1 hour off)."),
                        List.of("Not kept: “Bo would like it in the morning” (2 hours off)."),
                        List.of("Not kept: “Bo would like it in the morning” (3 hours off)."));
    }

    @Test
    void whereNothingElseIsFreeAlternativesOverlap() {
        week.meeting(45).with(onMonday()).with(between(13, 14));
        assertThat(alternatives(week)).containsExactly("13:15");
    }

    @Test
    void reasonsNameWhoWasBusyWhatWasFreeAndEachWish() {
        week.meeting(30)
                .optional("Tom")
                .with(onMonday())
                .with(wish("Bo prefers the morning", 9, 12))
                .busy("Ann", "2026-03-02T09:00", "2026-03-02T13:00")
                .busy("Tom", "2026-03-02T13:00", "2026-03-02T17:00")
                .busy("Bo", "2026-03-03T09:00", "2026-03-03T10:00");
        assertThat(solved(week).reasons())
                .containsExactly(
                        "Ann is busy Mon 09:00–13:00 (Dentist).",
                        "Free for Ann and Bo: Monday 2 March 13:00–17:00.",
                        "Not kept: “Bo prefers the morning” (1 hour 30 minutes off), because no time that is left keeps it.",
                        "Tom can't come (Dentist, Mon 13:00–17:00).",
                        "Monday 2 March 13:00–13:30 is the earliest time on the hour or half hour of those that break the"
                                + " fewest wishes, and nearest to what was wished.");
    }

    @Test
    void aConflictLeavesOutDefaultsWhereItCan() {
        week.meeting(60).with(onMonday()).busy("Bo", "2026-03-02T00:00", "2026-03-03T00:00");
        assertThat(infeasible(week).conflicts())
                .extracting(Conflict::text)
                .containsExactly("Bo: Dentist, Mon all day", "on Monday");
    }

    @Test
    void ofEventsThatWouldDoTheLongOneIsNamed() {
        week.meeting(60)
                .with(onMonday())
                .busy("Ann", "2026-03-02T09:00", "2026-03-02T13:00")
                .busy("Ann", "2026-03-02T13:00", "2026-03-02T17:00")
                .busy("Bo", "2026-03-02T08:00", "2026-03-02T18:00");
        assertThat(infeasible(week).conflicts())
                .extracting(Conflict::text)
                .containsExactly("default working hours", "Bo: Dentist, Mon 08:00–18:00", "on Monday");
    }

    @Test
    void suggestionsStayNearAndTheSmallestComesFirst() {
        week.meeting(60).with(onMonday()).with(between(9, 12)).busy("Bo", "2026-03-02T09:00", "2026-03-02T11:15");
        assertThat(infeasible(week).suggestions())
                .containsExactly(
                        "15 minutes shorter: Monday 2 March 11:15–12:00",
                        "Tuesday 3 March 09:00–10:00 instead: giving up “on Monday”",
                        "Monday 2 March 11:15–12:15 instead: giving up “between 9 and 12”",
                        "Monday 2 March 11:00–12:00 instead: Bo would miss Dentist, Mon 09:00–11:15");
    }

    @Test
    void withoutOnePersonWhereTwoAreLeft() {
        week.meeting(60)
                .with(onMonday())
                .with(new Avoid(
                        "Tom",
                        List.of(),
                        List.of(new TimeWindow(null, 0, 1440)),
                        week.zone(),
                        HARD,
                        said("Tom is away")));
        CalendarRequest three = week.request()
                .withMeetings(List.of(new Meeting("M", 60, List.of("Ann", "Bo", "Tom"), List.of(), MeetingCase.WORDS)));
        Outcome outcome = new CalendarSolver().solve(three, Deadline.none());
        assertThat(outcome)
                .asInstanceOf(InstanceOfAssertFactories.type(Outcome.Infeasible.class))
                .extracting(Outcome.Infeasible::suggestions, InstanceOfAssertFactories.list(String.class))
                .contains("without Tom: Monday 2 March 09:00–10:00");
    }

    @Test
    void severalMeetingsConflictTogether() {
        week.meetings(60, 60, 60).with(onMonday()).with(new Gap(List.of(), 240, HARD, said("four hours apart")));
        assertThat(infeasible(week).conflicts())
                .extracting(Conflict::text)
                .containsExactly("default working hours", "four hours apart", "on Monday");
        assertThat(infeasible(week).suggestions()).anyMatch(s -> s.endsWith("giving up “four hours apart”"));
    }

    @Test
    void aMeetingThatDoesNotFitTheTimeAtAllHasNoConflictToName() {
        assertThat(infeasible(new MeetingCase("2026-03-02", "Europe/Berlin").meeting(15 * 1440))
                        .conflicts())
                .isEmpty();
    }

    @Test
    void aDeadlineThatIsOverEndsInGoodTime() {
        Deadline over = Deadline.none();
        over.cancel();
        Outcome outcome = new CalendarSolver().solve(GeneratedWeek.of(20, 8, 1), over);
        assertThat(outcome).isNotInstanceOf(Outcome.Infeasible.class);
        assertThat(outcome instanceof Outcome.Solved s && s.optimal()).isFalse();
    }

    @Property(tries = 50)
    void theSameRequestGetsTheSameAnswer(@ForAll long seed) {
        CalendarRequest request = RandomMeetings.crowded(seed);
        assertThat(new CalendarSolver().solve(request, Deadline.none()))
                .isEqualTo(new CalendarSolver().solve(request, Deadline.none()));
    }

    private static List<String> alternatives(MeetingCase c) {
        return c.plan().alternatives().stream()
                .map(Alternative::start)
                .map(OffsetDateTime::toLocalTime)
                .map(Object::toString)
                .toList();
    }

    private static Outcome.Solved solved(MeetingCase c) {
        return (Outcome.Solved) c.solve();
    }

    private static Outcome.Infeasible infeasible(MeetingCase c) {
        return (Outcome.Infeasible) c.solve();
    }

    private OnDays onMonday() {
        return new OnDays(List.of(), new TreeSet<>(List.of(week.day(0))), week.zone(), HARD, said("on Monday"));
    }

    private Within between(int from, int to) {
        return new Within(
                null,
                List.of(),
                List.of(new TimeWindow(null, from * 60, to * 60)),
                week.zone(),
                HARD,
                said("between " + from + " and " + to));
    }

    private Within wish(String words, int from, int to) {
        return new Within(
                "Bo", List.of(), List.of(new TimeWindow(null, from * 60, to * 60)), week.zone(), WISH, said(words));
    }

    private static SourceSpan said(String words) {
        return new SourceSpan(words, 0, words.length());
    }
}
