package app.daymark.solve;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.domain.Conflict;
import app.daymark.domain.Outcome;
import app.daymark.domain.SourceSpan;
import app.daymark.domain.Strength;
import app.daymark.domain.TripConstraint.Days;
import app.daymark.domain.TripConstraint.DirectOnly;
import app.daymark.domain.TripConstraint.First;
import app.daymark.domain.TripConstraint.NoTravel;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What is said where a trip is impossible. */
class TripConflictsTest {

    private static final SourceSpan WORDS = Trips.source("words");

    @Test
    void ofTheSumNameTheTotal() {
        Outcome.Infeasible outcome = Trips.of("Oslo 5", "Porto 8").total(11).infeasible();

        assertThat(outcome.conflicts()).extracting(Conflict::text).containsExactly("11 days", "Oslo 5", "Porto 8");
        assertThat(outcome.reasons())
                .containsExactly("The stays add up to 12 days, travel days shared, and the trip takes 11.");
        assertThat(outcome.suggestions())
                .containsExactly(
                        "1 day less in Oslo: Oslo days 1–4, Porto days 4–11",
                        "1 day less in Porto: Oslo days 1–5, Porto days 5–11",
                        "a total of 12 days instead of 11: Oslo days 1–5, Porto days 5–12");
    }

    @Test
    void ofDirectionAndDateNameBoth() {
        Trips trip = Trips.of("Pisa 4", "Bari 4")
                .total(7)
                .connect("Pisa>Bari")
                .directOnly()
                .event("Bari", 1, 1);

        Outcome.Infeasible outcome = trip.infeasible();
        assertThat(outcome.conflicts())
                .extracting(Conflict::text)
                .containsExactly("Pisa 4", "Bari on days 1 to 1", "direct only");
        assertThat(outcome.suggestions())
                .startsWith("a connection Bari → Pisa: Bari days 1–4, Pisa days 4–7")
                .contains("not in Bari on day 1: Pisa days 1–4, Bari days 4–7");
    }

    @Test
    void ofConnectionsQuoteTheWordsOfTheConnections() {
        Trips trip = Trips.of("Pisa 4", "Bari 4").connect("Rome>Bari");
        trip.with(new DirectOnly(Strength.HARD, SourceSpan.outside("direct flights only")));

        assertThat(trip.infeasible().conflicts()).extracting(Conflict::text).containsExactly("Rome>Bari");
    }

    @Test
    void suggestASingleDayOfTravel() {
        Trips trip = Trips.of("Oslo 2", "Porto 2");
        trip.with(new NoTravel(new TreeSet<>(List.of(1, 2, 3)), Strength.HARD, WORDS));

        assertThat(trip.infeasible().suggestions())
                .contains("travel on day 2 after all: Oslo days 1–2, Porto days 2–3");
    }

    @Test
    void thatTakeSeveralChangesAreSettledTogether() {
        Trips trip = Trips.of("Oslo 2", "Porto 2", "Rome 2");
        trip.with(
                new First("Oslo", Strength.HARD, WORDS),
                new First("Porto", Strength.HARD, WORDS),
                new First("Rome", Strength.HARD, WORDS));

        assertThat(trip.infeasible().conflicts()).hasSize(2);
        assertThat(trip.infeasible().suggestions())
                .containsExactly("without “Rome comes first.” and “Porto comes first.”: "
                        + "Oslo days 1–2, Porto days 2–3, Rome days 3–4");
    }

    @Test
    void areFoundInACityThatIsNotVisited() {
        Trips trip = Trips.of("Oslo 2", "Porto 2").with(new First("Rome", Strength.HARD, WORDS));
        assertThat(trip.infeasible().conflicts()).hasSize(1);
    }

    @Test
    void betweenTwoLengthsOfOneStay() {
        Trips trip = Trips.of("Oslo 2", "Porto 2").with(new Days("Oslo", 4, 4, Strength.HARD, WORDS));
        assertThat(trip.infeasible().conflicts()).extracting(Conflict::text).containsExactly("Oslo 2", "words");
    }
}
