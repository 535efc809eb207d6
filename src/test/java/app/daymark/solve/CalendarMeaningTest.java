package app.daymark.solve;

import static app.daymark.domain.Strength.HARD;
import static app.daymark.domain.Strength.STRONG;
import static app.daymark.domain.Strength.WISH;
import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.domain.CalendarConstraint.Alignment;
import app.daymark.domain.CalendarConstraint.Avoid;
import app.daymark.domain.CalendarConstraint.Buffer;
import app.daymark.domain.CalendarConstraint.Gap;
import app.daymark.domain.CalendarConstraint.OnDays;
import app.daymark.domain.CalendarConstraint.Order;
import app.daymark.domain.CalendarConstraint.Soonest;
import app.daymark.domain.CalendarConstraint.Within;
import app.daymark.domain.CalendarConstraint.WorkingHours;
import app.daymark.domain.Strength;
import app.daymark.domain.TimeWindow;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What each kind of constraint means. The week starts on Monday 2 March 2026 at midnight in Berlin. */
class CalendarMeaningTest {

    private static final List<Integer> ALL = List.of();

    private final MeetingCase week = new MeetingCase("2026-03-02", "Europe/Berlin");
    private final ZoneId berlin = week.zone();

    @Test
    void withoutAnythingElseTheMeetingIsNow() {
        assertThat(week.meeting(30).starts()).containsExactly("Mon 00:00");
    }

    @Test
    void nothingStartsBeforeNowAndThenOnTheNextHalfHour() {
        assertThat(week.now("2026-03-02T08:10").meeting(30).starts()).containsExactly("Mon 08:30");
    }

    @Test
    void whereNoHalfHourFitsTheQuarterIsTakenAndElseAnyMinute() {
        Within tenToQuarterPast = within("Ann", 10 * 60 + 10, 11 * 60);
        assertThat(week.meeting(45).with(tenToQuarterPast).starts()).containsExactly("Mon 10:15");
        assertThat(week.meeting(49).with(tenToQuarterPast).starts()).containsExactly("Mon 10:10");
    }

    @Test
    void busyTimeIsHalfOpenAndSecondsCountAsTheWholeMinute() {
        week.meeting(60).with(within(null, 9 * 60, 12 * 60));
        assertThat(week.busy("Ann", "2026-03-02T09:00", "2026-03-02T10:00").starts())
                .containsExactly("Mon 10:00");
        assertThat(week.busy("Ann", "2026-03-02T10:00", "2026-03-02T10:00:01").starts())
                .containsExactly("Mon 10:30");
    }

    @Test
    void onDaysBindsTheFirstAndTheLastMinute() {
        OnDays tuesday = new OnDays(ALL, new TreeSet<>(List.of(week.day(1))), berlin, HARD, MeetingCase.WORDS);
        assertThat(week.meeting(60).with(tuesday).starts()).containsExactly("Tue 00:00");
        assertThat(week.with(new Soonest(ALL, true, WISH, MeetingCase.WORDS)).starts())
                .containsExactly("Tue 23:00");
    }

    @Test
    void workingHoursHoldOnTheirWeekdaysOnlyAndBoundBothEnds() {
        WorkingHours hours = new WorkingHours(
                "Ann",
                ALL,
                EnumSet.of(DayOfWeek.WEDNESDAY),
                List.of(new TimeWindow(null, 9 * 60, 10 * 60)),
                berlin,
                HARD,
                MeetingCase.WORDS);
        assertThat(week.meeting(60).with(hours).starts()).containsExactly("Wed 09:00");
        assertThat(week.meetings(61).starts()).isEmpty();
    }

    @Test
    void workingHoursAreInThePersonsOwnZone() {
        week.meeting(60).with(hours("Ann", "Europe/Berlin")).with(hours("Bo", "America/New_York"));
        assertThat(week.starts()).containsExactly("Mon 15:00");
        assertThat(week.with(hours("Bo", "Asia/Tokyo")).starts()).isEmpty();
    }

    @Test
    void withinMeansInsideOneWindow() {
        Within twoWindows = new Within(
                null,
                ALL,
                List.of(new TimeWindow(null, 9 * 60, 10 * 60), new TimeWindow(null, 10 * 60, 11 * 60)),
                berlin,
                HARD,
                MeetingCase.WORDS);
        assertThat(week.meeting(60).with(twoWindows).starts()).containsExactly("Mon 09:00");
        assertThat(week.meetings(90).starts()).isEmpty();
    }

    @Test
    void aWindowMayRunPastMidnight() {
        assertThat(week.meeting(60)
                        .with(within("Ann", 23 * 60 + 30, 24 * 60 + 30))
                        .starts())
                .containsExactly("Mon 23:30");
    }

    @Test
    void avoidMeansNoOverlapAtAll() {
        week.meeting(60).with(within(null, 9 * 60, 17 * 60));
        assertThat(week.with(avoid("Ann", 9 * 60 + 59, 12 * 60, HARD)).starts()).containsExactly("Mon 12:00");
    }

    @Test
    void aPersonBindsOnlyMeetingsThatThePersonIsIn() {
        week.meeting(60).with(within(null, 9 * 60, 17 * 60));
        assertThat(week.with(avoid("Somebody", 9 * 60, 12 * 60, HARD)).starts()).containsExactly("Mon 09:00");
    }

    @Test
    void aBufferKeepsBusyTimeAtADistanceOnBothSides() {
        week.meeting(30).with(within(null, 9 * 60, 11 * 60)).busy("Ann", "2026-03-02T09:45", "2026-03-02T10:00");
        assertThat(week.starts()).containsExactly("Mon 09:00");
        assertThat(week.with(new Buffer("Ann", ALL, 20, HARD, MeetingCase.WORDS))
                        .starts())
                .containsExactly("Mon 10:30");
    }

    @Test
    void aStrongConstraintIsKeptWheneverAnyPlanKeepsIt() {
        week.meeting(60).with(within(null, 9 * 60, 11 * 60)).with(avoid("Ann", 9 * 60, 10 * 60, STRONG));
        assertThat(week.with(avoid("Bo", 10 * 60, 11 * 60, WISH))
                        .with(avoid(null, 10 * 60, 11 * 60, WISH))
                        .starts())
                .containsExactly("Mon 10:00");
    }

    @Test
    void ofBrokenWishesTheNearestIsTaken() {
        week.meeting(60).with(within(null, 13 * 60, 17 * 60));
        assertThat(week.with(new Within(
                                null,
                                ALL,
                                List.of(new TimeWindow(null, 17 * 60, 20 * 60)),
                                berlin,
                                WISH,
                                MeetingCase.WORDS))
                        .starts())
                .containsExactly("Mon 16:00");
    }

    @Test
    void anOptionalPersonIsOneWishAndIsListedWhenFree() {
        week.meeting(60)
                .optional("Tom")
                .with(within(null, 9 * 60, 12 * 60))
                .busy("Tom", "2026-03-02T09:00", "2026-03-02T10:00");
        assertThat(week.starts()).containsExactly("Mon 10:00");
        assertThat(week.attendees(0)).containsExactly("Ann", "Bo", "Tom");
        assertThat(week.busy("Tom", "2026-03-02T10:00", "2026-03-17T12:00").starts())
                .containsExactly("Mon 09:00");
        assertThat(week.attendees(0)).containsExactly("Ann", "Bo");
    }

    @Test
    void anOptionalPersonsDislikeNeverMakesATimeBetterAtWhichTheyCannotCome() {
        week.meeting(60)
                .optional("Tom")
                .with(within(null, 9 * 60, 11 * 60))
                .with(avoid("Tom", 9 * 60, 10 * 60, STRONG));
        assertThat(week.busy("Tom", "2026-03-02T10:00", "2026-03-17T12:00").starts())
                .containsExactly("Mon 09:00");
        assertThat(week.attendees(0)).contains("Tom");
    }

    @Test
    void soonestSkipsTheGrid() {
        week.meeting(60).with(within(null, 9 * 60 + 7, 12 * 60));
        assertThat(week.with(new Soonest(ALL, false, WISH, MeetingCase.WORDS)).starts())
                .containsExactly("Mon 09:07");
    }

    @Test
    void peopleAreInOneMeetingAtATime() {
        assertThat(week.meetings(60, 30).with(within(null, 9 * 60, 11 * 60)).starts())
                .containsExactly("Mon 09:30", "Mon 09:00");
    }

    @Test
    void aGapLiesBetweenAnyTwoMeetings() {
        week.meetings(30, 30, 30).with(within(null, 9 * 60, 17 * 60));
        assertThat(week.with(new Gap(ALL, 15, HARD, MeetingCase.WORDS)).starts())
                .containsExactly("Mon 09:00", "Mon 10:00", "Mon 11:00");
    }

    @Test
    void orderSaysWhichComesFirstAndHowFarApart() {
        week.meetings(30, 30).with(within(null, 9 * 60, 17 * 60));
        assertThat(week.with(new Order(1, 0, 30, null, HARD, MeetingCase.WORDS)).starts())
                .containsExactly("Mon 10:00", "Mon 09:00");
        assertThat(week.with(new Order(1, 0, 0, 60, HARD, MeetingCase.WORDS)).starts())
                .containsExactly("Mon 10:00", "Mon 09:00");
    }

    @Test
    void alignmentComparesLocalDaysWeeksAndClocks() {
        week.meetings(60, 60).with(within(null, 9 * 60, 12 * 60)).busy("Bo", "2026-03-03T09:00", "2026-03-03T10:00");
        assertThat(starts(Alignment.Kind.SAME_DAY)).containsExactly("Mon 09:00", "Mon 10:00");
        assertThat(starts(Alignment.Kind.DISTINCT_DAYS)).containsExactly("Mon 09:00", "Tue 10:00");
        assertThat(starts(Alignment.Kind.SAME_TIME)).containsExactly("Mon 10:00", "Tue 10:00");
        assertThat(starts(Alignment.Kind.DISTINCT_WEEKS)).containsExactly("Mon 09:00", "Mon 9 Mar 09:00");
        assertThat(starts(Alignment.Kind.SAME_SLOT)).containsExactly("Mon 09:00", "Mon 9 Mar 09:00");
    }

    private List<String> starts(Alignment.Kind kind) {
        return week.copy()
                .with(new Alignment(ALL, kind, berlin, HARD, MeetingCase.WORDS))
                .starts();
    }

    private WorkingHours hours(String person, String zone) {
        return new WorkingHours(
                person,
                ALL,
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                List.of(new TimeWindow(null, 9 * 60, 17 * 60)),
                ZoneId.of(zone),
                HARD,
                MeetingCase.WORDS);
    }

    private Within within(@Nullable String person, int from, int to) {
        return new Within(person, ALL, List.of(new TimeWindow(null, from, to)), berlin, HARD, MeetingCase.WORDS);
    }

    private Avoid avoid(@Nullable String person, int from, int to, Strength strength) {
        return new Avoid(person, ALL, List.of(new TimeWindow(null, from, to)), berlin, strength, MeetingCase.WORDS);
    }
}
