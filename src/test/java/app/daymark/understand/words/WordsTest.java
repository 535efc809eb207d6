package app.daymark.understand.words;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each line: words, and the value read from all of them. */
class WordsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            90 min|90
            half an hour|30
            a half hour|30
            half-hour|30
            one hour|60
            an hour and a half|90
            1.5 hours|90
            1h15|75
            1h 15m|75
            1 hour and 20 minutes|80
            two hours|120
            quarter of an hour|15
            a quarter of an hour|15
            three quarters of an hour|45
            twenty-five minutes|25
            45-minute|45
            2 ½ hours|150
            """)
    void lengths(String words, int minutes) {
        Tokens t = Tokens.of(words);
        assertThat(LengthGrammar.at(t, 0)).isEqualTo(new Read<>(minutes, 0, t.size()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            9-5|9:00-17:00
            9 to 17|9:00-17:00
            from 10 til 11.30|10:00-11:30
            1 to 2pm|13:00-14:00
            11am-2pm|11:00-14:00
            11 to 2pm|11:00-14:00
            between 2 and 4|14:00-16:00
            between 5:30 and 7:30 in the morning|5:30-7:30
            6 to 8 in the evening|18:00-20:00
            7-9pm|19:00-21:00
            12:30-13:15|12:30-13:15
            10 to half past|10:00-10:30
            half past nine to quarter to eleven|9:30-10:45
            9:00AM to 1:30 p.m.|9:00-13:30
            noon to 1|12:00-13:00
            10pm to 1am|22:00-25:00
            14h30-15h|14:30-15:00
            0900-1030|9:00-10:30
            nine to five|9:00-17:00
            8:30 until 12|8:30-12:00
            10-12|10:00-12:00
            16.15-17|16:15-17:00
            """)
    void ranges(String words, String expected) {
        Tokens t = Tokens.of(words);
        Read<ClockRange> read = requireNonNull(ClockGrammar.rangeAt(t, 0));
        ClockRange r = read.value();
        assertThat(clock(r.from()) + "-" + clock(r.to())).isEqualTo(expected);
        assertThat(read.to()).isEqualTo(t.size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            next Tuesday|2026-03-10
            this Thursday|2026-03-05
            Monday|2026-03-02
            tmrw|2026-03-03
            Mon–Wed|2026-03-02,2026-03-03,2026-03-04
            12 March|2026-03-12
            March 12th|2026-03-12
            1 March|2027-03-01
            the 14th|2026-03-14
            Monday 16 March|2026-03-16
            Thursday 11 or Friday 12 June|2026-06-11,2026-06-12
            4, 11 and 18 May|2026-05-04,2026-05-11,2026-05-18
            2–4 March|2026-03-02,2026-03-03,2026-03-04
            Tuesday or Wednesday this week|2026-03-03,2026-03-04
            Monday and Tuesday next week|2026-03-09,2026-03-10
            next week|2026-03-09,2026-03-10,2026-03-11,2026-03-12,2026-03-13
            the week of 9 March|2026-03-09,2026-03-10,2026-03-11,2026-03-12,2026-03-13
            by Wednesday|2026-03-02,2026-03-03,2026-03-04
            2026-03-05|2026-03-05
            3/4|2026-04-03
            13.3.|2026-03-13
            in 2 days|2026-03-04
            the day after tomorrow|2026-03-04
            first Monday of April|2026-04-06
            either Monday, Tuesday or Friday|2026-03-02,2026-03-03,2026-03-06
            """)
    void days(String words, String expected) {
        Tokens t = Tokens.of(words);
        Read<Days> read = requireNonNull(new DayGrammar(MONDAY, FieldOrder.DAY_FIRST).at(t, 0));
        assertThat(read.value().resolve(Days.Horizon.from(MONDAY)))
                .containsExactlyElementsOf(List.of(expected.split(",")).stream()
                        .map(LocalDate::parse)
                        .toList());
        assertThat(read.to()).isEqualTo(t.size());
    }

    @ParameterizedTest
    @CsvSource({"from 31 June", "by 31 June", "31 June"})
    void aDayThatDoesNotExistIsAQuestion(String words) {
        Read<Days> read = requireNonNull(new DayGrammar(MONDAY, FieldOrder.DAY_FIRST).at(Tokens.of(words), 0));
        assertThat(read.value()).isInstanceOf(Days.Unsure.class);
    }

    private static String clock(int minutes) {
        return minutes / 60 + ":" + String.format("%02d", minutes % 60);
    }
}
