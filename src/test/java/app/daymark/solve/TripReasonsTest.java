package app.daymark.solve;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.domain.Busy;
import app.daymark.domain.Interval;
import app.daymark.domain.SourceSpan;
import app.daymark.domain.Strength;
import app.daymark.domain.TripConstraint.Cheapest;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What is said of a trip that is planned. */
class TripReasonsTest {

    private static final SourceSpan WORDS = Trips.source("words");

    @Test
    void sayWhyTheOrderOfTheTextIsImpossible() {
        Trips trip = Trips.of("Rome 2", "Oslo 2", "Bari 2")
                .connect("Oslo-Rome", "Rome-Bari")
                .directOnly();

        assertThat(trip.solved().reasons())
                .contains(
                        "The order of the request, Rome → Oslo → Bari, is impossible: no connection Oslo → Bari.",
                        "Rome can't come first: it would take a connection Bari → Oslo.");
    }

    @Test
    void nameTheEventThatKeepsACityFromComingFirst() {
        Trips trip = Trips.of("Rome 2", "Oslo 2").event("Rome", 3, 3);

        assertThat(trip.solved().reasons())
                .contains("Rome can't come first: In Rome on day 3.")
                .contains("Oslo → Rome is the only order of the cities that keeps every demand.");
    }

    @Test
    void sayWhatIsLostByAnotherCityFirst() {
        Trips trip = Trips.of("Rome 2", "Oslo 2").connect("Rome>Oslo 50", "Oslo>Rome 20");
        trip.with(new Cheapest(Strength.HARD, WORDS));

        assertThat(trip.solved().reasons()).contains("Rome could come first, but: 30 EUR more.");
        assertThat(trip.plan().alternatives())
                .singleElement()
                .satisfies(a -> assertThat(a.costs()).containsExactly("30 EUR more."));
    }

    @Test
    void warnOfTheUsersOwnCalendar() {
        Trips trip = Trips.of("Rome 2", "Oslo 2");
        trip.startDate = LocalDate.of(2026, 3, 2);
        trip.busy.add(busy("Dentist", "2026-03-04T09:00:00Z", "2026-03-04T10:00:00Z"));
        trip.busy.add(busy("Later", "2026-03-05T09:00:00Z", "2026-03-05T10:00:00Z"));

        assertThat(trip.solved().reasons())
                .contains("Overlaps your calendar: Dentist, Wednesday 4 March 10:00–11:00.")
                .noneMatch(r -> r.contains("Later"));
    }

    @Test
    void nameAPriceThatIsNotKnown() {
        Trips trip = Trips.of("Rome 2", "Oslo 2", "Bari 2").connect("Rome-Oslo 20");
        assertThat(trip.solved().reasons()).contains("No price is known for Oslo → Bari; it is not counted.");
    }

    private static Busy busy(String title, String start, String end) {
        return new Busy(new Interval(Instant.parse(start), Instant.parse(end)), title, false, null);
    }
}
