package app.daymark.understand;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.domain.CalendarPlan;
import app.daymark.domain.Task;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecondTurnTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    /** Tuesday 10:00–10:30 in Berlin. */
    private static final CalendarPlan PLAN = new CalendarPlan(
            List.of(new CalendarPlan.Slot(
                    "Ann",
                    OffsetDateTime.parse("2026-03-03T09:00:00Z"),
                    OffsetDateTime.parse("2026-03-03T09:30:00Z"),
                    List.of("Ann", "me"))),
            List.of());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            an hour later                       | Actually at 11:00 on 3 March 2026.
            make it half an hour earlier please | Actually at 09:30 on 3 March 2026.
            push it back by 45 minutes          | Actually at 10:45 on 3 March 2026.
            bring it forward an hour            | Actually at 09:00 on 3 March 2026.
            two days later                      | Actually at 10:00 on 5 March 2026.
            the next day                        | Actually at 10:00 on 4 March 2026.
            the day before                      | Actually at 10:00 on 2 March 2026.
            later                               | Actually after 10:30 on 3 March 2026.
            a bit earlier                       | Actually before 10:00 on 3 March 2026.
            another time                        | Not 10:00–10:30 on 3 March 2026.
            same time on Thursday               | Actually on Thursday at 10:00.
            no later than 4pm                   | no later than 4pm.
            """)
    void timesThatHangOnTheEarlierPlanBecomeTimesOfTheClock(String turn, String words) {
        assertThat(second(turn, PLAN)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Wednesday instead            | Actually Wednesday.
            How about Friday at 3pm?     | Actually Friday at 3pm.
            make it 45 minutes           | Actually 45 minutes.
            in the afternoon             | Actually in the afternoon.
            not before 11                | not before 11.
            and without Tom              | without Tom.
            Tom is busy until 2          | Tom is busy until 2.
            """)
    void aDayATimeOrALengthAloneTakesThePlaceOfTheEarlierOne(String turn, String words) {
        assertThat(second(turn, PLAN)).isEqualTo(words);
    }

    @Test
    void oneTurnMayChangeSeveralThings() {
        assertThat(second("an hour later, and without Tom", PLAN))
                .isEqualTo("Actually at 11:00 on 3 March 2026.\nwithout Tom.");
    }

    @Test
    void namesAloneAnswerWithWhomTheMeetingIs() {
        assertThat(second("Julie and Bob", null)).isEqualTo("With Julie and Bob.");
    }

    @Test
    void otherTasksAreReadAgainWithTheNewWords() {
        assertThat(SecondTurn.join("Rome 3 days.", " Rome must be last ", Task.TRIP_PLANNING, null, BERLIN))
                .isEqualTo("Rome 3 days.\nRome must be last");
    }

    private static String second(String turn, @Nullable CalendarPlan plan) {
        return SecondTurn.join("30 minutes with Ann", turn, Task.CALENDAR_SCHEDULING, plan, BERLIN)
                .substring("30 minutes with Ann.\n".length());
    }
}
