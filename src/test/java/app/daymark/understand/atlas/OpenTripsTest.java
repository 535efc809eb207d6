package app.daymark.understand.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.domain.Note;
import app.daymark.domain.SourceSpan;
import app.daymark.domain.Strength;
import app.daymark.domain.TripConstraint;
import app.daymark.domain.TripConstraint.Budget;
import app.daymark.domain.TripConstraint.Days;
import app.daymark.domain.TripConstraint.Total;
import app.daymark.domain.TripRequest;
import app.daymark.understand.atlas.OpenTrip.Goal;
import app.daymark.understand.atlas.OpenTrip.Style;
import app.daymark.understand.atlas.OpenTrips.Filled;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OpenTripsTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

    @Test
    void nothingButTheRegion() {
        Filled filled = OpenTrips.fill(open("Europe", Style.BUDGET, List.of()), NOW, BERLIN, "me")
                .orElseThrow();
        TripRequest request = filled.request();
        assertThat(request.currency()).isEqualTo("EUR");
        assertThat(request.constraints()).anyMatch(c -> c instanceof Total t && t.days() == OpenTrips.DEFAULT_DAYS);
        assertThat(request.cities()).hasSize(3).allMatch(city -> city.source().start() == -1);
        assertThat(filled.assumptions().stream().map(Note::text))
                .containsExactly("length", "dates", "cities", "stays", "fares and costs", "home");
    }

    @Test
    void theStaysAddUpToTheLengthAndEveryCityIsConnected() {
        TripRequest request = fill("Southeast Asia", 14, null, Style.USUAL).request();
        assertThat(days(request)).isEqualTo(14);
        assertThat(request.connections()).hasSize(4 * 3);
        assertThat(request.startDate()).isNull();
    }

    @Test
    void everyGoalIsVisited() {
        assertThat(names(fill("Portugal,Spain", 4, null, Style.CHEAPEST))).hasSize(2);
        assertThat(names(fill("Rome,Greece", 10, null, Style.USUAL))).contains("Rome", "Athens");
        assertThat(names(fill("Rome,Florence,Venice", 10, null, Style.USUAL)))
                .containsExactlyInAnyOrder("Rome", "Florence", "Venice");
    }

    @Test
    void aTripFromHomeReturnsThere() {
        OpenTrip plain = open("Italy", Style.USUAL, List.of());
        City berlin = Atlas.find("Berlin").orElseThrow();
        OpenTrip trip =
                new OpenTrip(plain.goals(), List.of(), berlin, NEW_YEAR, "USD", null, Style.USUAL, 2, List.of());
        Filled filled = OpenTrips.fill(trip, NOW, BERLIN, "me").orElseThrow();
        TripRequest request = filled.request();
        assertThat(request.cities()).hasSize(2);
        assertThat(request.origin()).isEqualTo("Berlin");
        assertThat(request.destination()).isEqualTo("Berlin");
        assertThat(request.startDate()).isEqualTo(NEW_YEAR);
        assertThat(request.currency()).isEqualTo("USD");
        assertThat(request.connections()).anyMatch(c -> c.from().equals("Berlin"));
        assertThat(filled.assumptions())
                .contains(new Note("fares and costs", "estimates from the built-in table, in USD at 1 EUR = 1.10 USD"));
    }

    @Test
    void onlyTrains() {
        OpenTrip plain = open("Europe", Style.USUAL, List.of());
        OpenTrip trip = new OpenTrip(plain.goals(), List.of(), null, null, null, "train", Style.USUAL, null, List.of());
        assertThat(OpenTrips.fill(trip, NOW, BERLIN, "me")
                        .orElseThrow()
                        .request()
                        .connections())
                .isNotEmpty()
                .allMatch(c -> c.by().equals("train"));
    }

    @Test
    void noCityOfAPlaceThatIsAvoidedIsVisited() {
        OpenTrip plain = open("Europe", Style.BUDGET, List.of());
        Goal poland = open("Poland", Style.BUDGET, List.of()).goals().getFirst();
        OpenTrip trip =
                new OpenTrip(plain.goals(), List.of(poland), null, null, null, null, Style.BUDGET, 8, List.of());
        Filled filled = OpenTrips.fill(trip, NOW, BERLIN, "me").orElseThrow();
        assertThat(names(filled)).hasSize(8).doesNotContain("Kraków", "Warsaw", "Gdańsk");
        assertThat(filled.assumptions()).contains(new Note("Poland", "no city of Poland is visited"));
    }

    @Test
    void aBudgetThatNothingMeetsIsLeftToTheSolver() {
        Filled filled = fill("Europe", 14, 100, Style.USUAL);
        assertThat(names(filled)).hasSize(1);
        assertThat(filled.request().constraints()).anyMatch(Budget.class::isInstance);
    }

    @Property(tries = 60)
    void neverOverABudgetThatOneCityOrMoreWouldMeet(
            @ForAll("goals") String goals,
            @ForAll Style style,
            @ForAll @IntRange(min = 3, max = 28) int days,
            @ForAll @IntRange(min = 200, max = 6000) int budget) {
        Filled filled = fill(goals, days, budget, style);
        BigDecimal least = cost(fill(goals, days, 0, style).request());
        assertThat(days(filled.request())).isEqualTo(days);
        if (least.compareTo(BigDecimal.valueOf(budget)) <= 0) {
            assertThat(cost(filled.request())).isLessThanOrEqualTo(BigDecimal.valueOf(budget));
        }
    }

    @Test
    void theSameWishIsFilledTheSameWay() {
        assertThat(fill("Asia", 20, 3000, Style.USUAL)).isEqualTo(fill("Asia", 20, 3000, Style.USUAL));
    }

    @Provide
    Arbitrary<String> goals() {
        return Arbitraries.of(
                "Europe", "Asia", "Japan", "Portugal,Spain", "Rome,Greece", "Africa", "Oceania", "Iceland");
    }

    private static List<String> names(Filled filled) {
        return filled.request().cities().stream().map(TripRequest.City::name).toList();
    }

    private static int days(TripRequest request) {
        return request.constraints().stream()
                .mapToInt(c -> c instanceof Days d ? d.least() : 0)
                .sum();
    }

    private static Filled fill(String goals, int days, @Nullable Integer budget, Style style) {
        List<TripConstraint> said = new ArrayList<>();
        said.add(new Total(days, Strength.HARD, new SourceSpan("two weeks", 0, 9)));
        if (budget != null) {
            said.add(new Budget(BigDecimal.valueOf(budget), false, "EUR", Strength.HARD, new SourceSpan("b", 0, 1)));
        }
        return OpenTrips.fill(open(goals, style, said), NOW, BERLIN, "me").orElseThrow();
    }

    private static OpenTrip open(String goals, Style style, List<TripConstraint> said) {
        List<Goal> list = List.of(goals.split(",")).stream()
                .map(name -> new Goal(Destinations.find(name).orElseThrow(), new SourceSpan(name, 0, name.length())))
                .toList();
        return new OpenTrip(list, List.of(), null, null, null, null, style, null, said);
    }

    private static BigDecimal cost(TripRequest r) {
        BigDecimal cost = BigDecimal.ZERO;
        for (int i = 0; i < r.cities().size(); i++) {
            TripRequest.City city = r.cities().get(i);
            int days = r.constraints().stream()
                    .filter(c -> c instanceof Days d && d.city().equals(city.name()))
                    .mapToInt(c -> ((Days) c).least())
                    .sum();
            cost = cost.add(Objects.requireNonNull(city.costPerDay()).multiply(BigDecimal.valueOf(days)));
            if (i > 0) {
                String before = r.cities().get(i - 1).name();
                cost = cost.add(Objects.requireNonNull(r.connections().stream()
                        .filter(c -> c.from().equals(before) && c.to().equals(city.name()))
                        .findFirst()
                        .orElseThrow()
                        .price()));
            }
        }
        return cost;
    }
}
