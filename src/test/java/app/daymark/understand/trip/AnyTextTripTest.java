package app.daymark.understand.trip;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.domain.Reading;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is typed, the reader answers: with a request or with a question. */
class AnyTextTripTest {

    private static final List<String> PIECES = List.of(
            "Rome",
            "Naples",
            "Oslo",
            "3",
            "4 days",
            "2 nights",
            "in",
            "and",
            ",",
            ".",
            "\n",
            "-",
            "→",
            "(",
            ")",
            "day 3",
            "days 4 and 5",
            "on",
            "14 May",
            "Friday",
            "both ways",
            "only",
            "not",
            "before",
            "after",
            "first",
            "last",
            "€50",
            "budget",
            "train",
            "the rest",
            "each",
            "travel days",
            "twice",
            "from",
            "to",
            "between",
            "or",
            "if",
            "July",
            "Europe",
            "can't",
            "last day",
            ":",
            "|",
            "🚲",
            "'");

    @Property(tries = 1000)
    void neitherFailsNorStaysSilent(@ForAll("texts") String text) {
        Reading reading = new TripReader().read(text, TripReaderGoldenTest.setting());
        assertThat(reading.request() == null).as(text).isEqualTo(reading.unclear());
    }

    @Property(tries = 300)
    void norDoesAnythingElse(@ForAll String text) {
        Reading reading = new TripReader().read(text, TripReaderGoldenTest.setting());
        assertThat(reading.request() == null).as(text).isEqualTo(reading.unclear());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(PIECES).list().ofMaxSize(25).map(pieces -> String.join(" ", pieces));
    }
}
