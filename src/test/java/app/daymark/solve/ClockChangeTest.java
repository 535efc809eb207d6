package app.daymark.solve;

import static app.daymark.domain.Strength.HARD;
import static app.daymark.domain.Strength.WISH;
import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.domain.CalendarConstraint.Alignment;
import app.daymark.domain.CalendarConstraint.Avoid;
import app.daymark.domain.CalendarConstraint.OnDays;
import app.daymark.domain.CalendarConstraint.Soonest;
import app.daymark.domain.CalendarConstraint.Within;
import app.daymark.domain.TimeWindow;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Days on which clocks change: in Berlin 29 March 2026 has no 02:00–03:00, and 25 October has it twice. */
class ClockChangeTest {

    private static final LocalDate SPRING = LocalDate.of(2026, 3, 29);
    private static final LocalDate AUTUMN = LocalDate.of(2026, 10, 25);

    private final MeetingCase spring = new MeetingCase("2026-03-29", "Europe/Berlin");
    private final MeetingCase autumn = new MeetingCase("2026-10-25", "Europe/Berlin");

    @Test
    void inSpringTheWindowIsAnHourShorter() {
        spring.with(within(spring, SPRING, 1, 4));
        assertThat(spring.meeting(120).starts()).containsExactly("Sun 01:00");
        assertThat(spring.plan().meetings().getFirst().end()).isEqualTo(OffsetDateTime.parse("2026-03-29T04:00+02:00"));
        assertThat(spring.meeting(121).starts()).isEmpty();
    }

    @Test
    void aSkippedHourMovesOnAndHasNoLength() {
        spring.with(within(spring, SPRING, 2, 3));
        assertThat(spring.meeting(30).starts()).isEmpty();
    }

    @Test
    void avoidingASkippedHourAvoidsNothing() {
        spring.with(within(spring, SPRING, 1, 4))
                .with(new Avoid(
                        "Ann", List.of(), List.of(hours(SPRING, 2, 3)), spring.zone(), HARD, MeetingCase.WORDS));
        assertThat(spring.meeting(120).starts()).containsExactly("Sun 01:00");
    }

    @Test
    void inAutumnTheWindowIsAnHourLonger() {
        autumn.with(within(autumn, AUTUMN, 1, 4));
        assertThat(autumn.meeting(240).starts()).containsExactly("Sun 01:00");
        assertThat(autumn.meeting(241).starts()).isEmpty();
    }

    @Test
    void theHourThatComesTwiceIsTwoHours() {
        autumn.with(within(autumn, AUTUMN, 2, 3)).with(new Soonest(List.of(), true, WISH, MeetingCase.WORDS));
        assertThat(autumn.meeting(60).starts()).containsExactly("Sun 02:00");
        assertThat(autumn.plan().meetings().getFirst().start())
                .isEqualTo(OffsetDateTime.parse("2026-10-25T02:00+01:00"));
    }

    @Test
    void aDayHasTwentyThreeOrTwentyFiveHours() {
        assertThat(spring.with(onDay(spring, SPRING)).meeting(23 * 60).starts()).containsExactly("Sun 00:00");
        assertThat(spring.meeting(23 * 60 + 1).starts()).isEmpty();
        assertThat(autumn.with(onDay(autumn, AUTUMN)).meeting(25 * 60).starts()).containsExactly("Sun 00:00");
    }

    @Test
    void theSameTimeIsTheSameOnTheClock() {
        MeetingCase saturday = new MeetingCase("2026-03-28", "Europe/Berlin");
        saturday.meetings(60, 60)
                .with(new Within(
                        null,
                        List.of(),
                        List.of(new TimeWindow(null, 9 * 60, 12 * 60)),
                        saturday.zone(),
                        HARD,
                        MeetingCase.WORDS))
                .with(new Alignment(List.of(), Alignment.Kind.SAME_TIME, saturday.zone(), HARD, MeetingCase.WORDS));
        assertThat(saturday.plan().meetings())
                .extracting(m -> m.start().toString())
                .containsExactly("2026-03-28T09:00+01:00", "2026-03-29T09:00+02:00");
    }

    private static Within within(MeetingCase c, LocalDate day, int from, int to) {
        return new Within(null, List.of(), List.of(hours(day, from, to)), c.zone(), HARD, MeetingCase.WORDS);
    }

    private static OnDays onDay(MeetingCase c, LocalDate day) {
        return new OnDays(List.of(), new TreeSet<>(List.of(day)), c.zone(), HARD, MeetingCase.WORDS);
    }

    private static TimeWindow hours(LocalDate day, int from, int to) {
        return new TimeWindow(day, from * 60, to * 60);
    }
}
