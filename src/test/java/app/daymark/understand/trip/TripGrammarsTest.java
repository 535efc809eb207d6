package app.daymark.understand.trip;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.understand.words.Read;
import app.daymark.understand.words.Tokens;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TripGrammarsTest {

    @ParameterizedTest
    @CsvSource({
        "3 days, 3, 3, false",
        "three nights, 3, 3, true",
        "a week, 7, 7, false",
        "two weeks, 14, 14, false",
        "a fortnight, 14, 14, false",
        "10-day trip, 10, 10, false",
        "2-3 days, 2, 3, false",
        "3 or 4 nights, 3, 4, true",
        "at least 3 days, 3, 1000, false",
        "max 5 days, 1, 5, false",
        "3 days min, 3, 1000, false",
        "3d, 3, 3, false",
        "4 days and 3 nights, 3, 3, true",
        "a long weekend, 3, 3, false",
        "a cheap week, 7, 7, false",
    })
    void lengths(String words, int least, int most, boolean nights) {
        Read<StayLength> read = Objects.requireNonNull(StayLength.at(Tokens.of(words), 0));
        assertThat(read.value().least()).isEqualTo(least);
        assertThat(read.value().most()).isEqualTo(most);
        assertThat(read.value().nights()).isEqualTo(nights);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "3 hours", "day 3", "days", "3 euros a day", "0 days", "3rd day", "500 days"})
    void noLengths(String words) {
        assertThat(StayLength.at(Tokens.of(words), 0)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "day 3, 3-3",
        "days 3 and 4, 3-3 4-4",
        "'days 3, 4 and 6', 3-3 4-4 6-6",
        "day 3 to day 5, 3-5",
        "days 3-5, 3-5",
        "between day 12 and day 16, 12-16",
        "During day 7 and day 10, 7-10",
        "from day 5 to day 9, 5-9",
        "day 4 or 5, 4-4 5-5",
        "d3-d5, 3-5",
        "the first day, 1-1",
        "the last two days, -2--1",
        "the 2nd and 3rd day, 2-2 3-3",
        "'day 4, one of them', 4-4",
        "days three and four, 3-3 4-4",
    })
    void days(String words, String expected) {
        Read<DayRefs> read = Objects.requireNonNull(DayRefs.at(Tokens.of(words), 0));
        StringBuilder ranges = new StringBuilder();
        read.value()
                .ranges()
                .forEach(r -> ranges.append(r.from()).append('-').append(r.to()).append(' '));
        assertThat(ranges.toString().strip()).isEqualTo(expected);
        assertThat(read.value().either()).isEqualTo(words.contains(" or "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3 days", "days", "the first week", "day trip", "days 2x", "the last stop"})
    void noDays(String words) {
        assertThat(DayRefs.at(Tokens.of(words), 0)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "lisbon, lisbon, true",
        "lisbon, lisbonn, true",
        "lisbon, libson, true",
        "lisbon, lisbom, true",
        "lisbon, isbon, true",
        "lisbon, lissabon, false",
        "naxos, paros, false",
        "ab, ba, true",
    })
    void slips(String a, String b, boolean near) {
        assertThat(EditDistance.atMostOne(a, b)).isEqualTo(near);
        assertThat(EditDistance.atMostOne(b, a)).isEqualTo(near);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Plan a budget Europe trip in July",
                "two weeks in Japan",
                "Rome 3 days, Naples 4 days",
                "3 nights in Ghent, then 2 in Bruges",
                "I'd like to visit Prague, Vienna and Budapest by train",
            })
    void aTrip(String text) {
        assertThat(TripReader.concerns(text, TripReaderGoldenTest.setting())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "30 minutes with Julie and Betty on Monday, Betty prefers the morning",
                "1 hour call with Nomvula in Johannesburg on Friday 24 April. She can do 3 to 5pm her time (Toronto).",
                "lunch with Paris Hilton tomorrow at 12",
                "A two day workshop with Ann next week, 9 to 5",
                "9:00 at the Gare. Basil is in the Park 9:15-10:15, 30 min at least.",
                "",
                "asdf qwer",
            })
    void noTrip(String text) {
        assertThat(TripReader.concerns(text, TripReaderGoldenTest.setting())).isFalse();
    }
}
