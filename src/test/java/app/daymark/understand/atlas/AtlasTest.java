package app.daymark.understand.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AtlasTest {

    @Test
    void thereAreCitiesOnSixContinents() {
        assertThat(Atlas.cities()).hasSizeGreaterThan(200);
        assertThat(Atlas.cities().stream().map(c -> c.country().continent()).distinct())
                .containsExactlyInAnyOrder("Europe", "Asia", "Africa", "North America", "South America", "Oceania");
    }

    @Test
    void noNameMeansTwoPlaces() {
        Set<String> seen = new HashSet<>();
        Stream<String> cities =
                Atlas.cities().stream().flatMap(c -> Stream.concat(Stream.of(c.name()), c.aliases().stream()));
        assertThat(cities.map(PlaceNames::fold).filter(name -> !seen.add(name))).isEmpty();
        Stream<String> countries =
                Atlas.countries().stream().flatMap(c -> Stream.concat(Stream.of(c.name()), c.aliases().stream()));
        assertThat(countries.map(PlaceNames::fold).filter(name -> !seen.add(name)))
                .containsExactly("singapore");
    }

    @Test
    void everyCityIsSane() {
        assertThat(Atlas.cities()).allSatisfy(city -> {
            assertThat(city.latitude()).isBetween(-60.0, 70.0);
            assertThat(city.longitude()).isBetween(-180.0, 180.0);
            assertThat(city.costPerDay()).isBetween(35, 250);
            assertThat(city.stars()).isBetween(1, 3);
            assertThat(city.name()).isNotBlank();
        });
    }

    @Test
    void everyCityLiesInItsCountry() {
        Map<String, Row> boxes = Row.of("country-boxes.csv").stream()
                .collect(Collectors.toMap(row -> row.text("country"), Function.identity()));
        assertThat(Atlas.cities()).allSatisfy(city -> {
            Row box = Objects.requireNonNull(
                    boxes.get(city.country().name()), city.country().name());
            assertThat(city.latitude()).isBetween(box.number("south"), box.number("north"));
            assertThat(city.longitude()).isBetween(box.number("west"), box.number("east"));
        });
    }

    /** A clock within three hours of the sun's is not proof of the right zone, but catches the wrong one. */
    @Test
    void everyClockAgreesRoughlyWithTheSun() {
        assertThat(Atlas.cities()).allSatisfy(city -> {
            double hours = city.zone()
                            .getRules()
                            .getStandardOffset(Instant.EPOCH.plusSeconds(1_790_000_000L))
                            .getTotalSeconds()
                    / 3600.0;
            assertThat(hours - city.longitude() / 15).isBetween(-2.2, 3.2);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "Köln, Cologne",
        "KOLN, Cologne",
        "cologne, Cologne",
        "sao paulo, São Paulo",
        "Xi’an, Xi'an",
        "NYC, New York",
        "washington d.c., Washington",
        "Krakow, Kraków",
        "malaga, Málaga",
        "København, Copenhagen",
    })
    void aCityIsFoundByAnyOfItsNames(String name, String city) {
        assertThat(Atlas.find(name).map(City::name)).contains(city);
    }

    @ParameterizedTest
    @CsvSource({
        "Johannesburg, Africa/Johannesburg",
        "Toronto, America/Toronto",
        "sydney, Australia/Sydney",
        "London, Europe/London",
        "Portugal, Europe/Lisbon",
        "the Netherlands, Europe/Amsterdam",
        "UK, Europe/London",
        "California, America/Los_Angeles",
        "Pune, Asia/Kolkata",
        "Ulaanbaatar, Asia/Ulaanbaatar",
        "Port Moresby, Pacific/Port_Moresby",
        "Ushuaia, America/Argentina/Ushuaia",
    })
    void theClockOfAPlace(String place, String zone) {
        assertThat(Atlas.zoneOf(place)).contains(ZoneId.of(zone));
    }

    @ParameterizedTest
    @ValueSource(strings = {"USA", "Canada", "Australia", "the thing", "Center", "North", "", "Marina District", "EST"})
    void aPlaceWithoutOneClockHasNone(String place) {
        assertThat(Atlas.zoneOf(place)).isEmpty();
    }
}
