package app.daymark.understand.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import app.daymark.domain.Reading;
import app.daymark.domain.Setting;
import app.daymark.understand.GrammarReader;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;

/** Whatever the text: a reading, no exception, and no long wait. */
class AnyTextTest {

    private static final Setting SETTING =
            GoldenCase.setting("2026-03-02T08:00", ZoneId.of("Europe/Berlin"), List.of("Ada Lund", "Bo"));
    private static final Duration HANG = Duration.ofSeconds(5);

    private static final List<String> VALUES = List.of(
            "Ada",
            "Bo",
            "Dr. Ito",
            "my boss",
            "she",
            "they",
            "30 minutes",
            "an hour",
            "at 3",
            "9-10",
            "25:61",
            "before 10",
            "after 4pm",
            "Monday",
            "next week",
            "31 April",
            "17.3.",
            "4/5",
            "every day",
            "for three weeks",
            "in London",
            "her time",
            "CET",
            "the 14th",
            "0 minutes",
            "99999999999",
            "-5 h");
    private static final List<String> SIGNS = List.of(
            ".", ",", ";", ":", "(", ")", "\n", "\n\n- ", "> ", "\"", "{", "}", "[", "]", "—", "/", "&", "'s", "🌱");

    @Property(tries = 400)
    void anyCharactersAreRead(@ForAll @StringLength(max = 400) String text) {
        read(text);
    }

    @Property(tries = 1500)
    void anyWordsOfTheGrammarAreRead(@ForAll("wordy") String text) {
        read(text);
    }

    @Provide
    Arbitrary<String> wordy() {
        List<String> words = Arrays.stream(Lexicon.values())
                .filter(section -> section != Lexicon.SPELLINGS)
                .flatMap(section -> section.entries().stream())
                .toList();
        return Arbitraries.oneOf(Arbitraries.of(words), Arbitraries.of(VALUES), Arbitraries.of(SIGNS))
                .list()
                .ofMaxSize(50)
                .map(parts -> String.join(" ", parts));
    }

    private static void read(String text) {
        Reading reading = assertTimeout(HANG, () -> new GrammarReader().read(text, SETTING));
        assertThat(reading.request() == null && reading.questions().isEmpty())
                .as("neither a request nor a question")
                .isFalse();
    }
}
