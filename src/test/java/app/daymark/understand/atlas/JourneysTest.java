package app.daymark.understand.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JourneysTest {

    @ParameterizedTest
    @CsvSource({
        "London, Paris, 344",
        "Berlin, Rome, 1180",
        "New York, London, 5570",
        "Sydney, Auckland, 2155",
        "Helsinki, Tallinn, 85",
    })
    void distancesByTheGreatCircle(String from, String to, double km) {
        assertThat(city(from).kilometresTo(city(to))).isCloseTo(km, within(12 + km / 100));
    }

    @ParameterizedTest
    @CsvSource({
        "London, Paris, train",
        "Paris, Amsterdam, train",
        "Lisbon, Porto, train",
        "Helsinki, Tallinn, ferry",
        "Split, Dubrovnik, bus",
        "Split, Bari, ferry",
        "Athens, Santorini, ferry",
        "London, Dublin, flight",
        "Barcelona, Rome, flight",
        "Barcelona, Palma, ferry",
        "Rome, Split, flight",
        "Stockholm, Gdańsk, flight",
        "Tokyo, Kyoto, train",
        "Singapore, Kuala Lumpur, bus",
        "New York, Washington, train",
        "Buenos Aires, Montevideo, ferry",
        "Reykjavik, London, flight",
    })
    void howOneTravels(String from, String to, String by) {
        assertThat(between(from, to).by()).isEqualTo(by);
        assertThat(between(from, to).direct()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "London, Paris, 50, 3",
        "Lisbon, Porto, 40, 3",
        "Berlin, Rome, 95, 4",
        "New York, London, 345, 10",
        "Paris, Tokyo, 635, 15",
        "Bangkok, Chiang Mai, 35, 12",
    })
    void faresAndTimes(String from, String to, int euros, int hours) {
        assertThat((double) between(from, to).euros()).isCloseTo(euros, within(5.0));
        assertThat(between(from, to).minutes() / 60.0).isCloseTo(hours, within(1.0));
    }

    @Test
    void longFlightsNeedAHubOrAChange() {
        assertThat(between("Graz", "Kyoto").direct()).isFalse();
        assertThat(between("Vienna", "Tokyo").direct()).isTrue();
    }

    @Test
    void everyPairIsConnectedTheSameBothWaysAndNobodyFliesNextDoor() {
        List<City> cities = Atlas.cities();
        for (City from : cities) {
            for (City to : cities) {
                if (!from.equals(to)) {
                    Journey there = Journeys.between(from, to);
                    Journey back = Journeys.between(to, from);
                    assertThat(there.euros())
                            .as("%s", there)
                            .isEqualTo(back.euros())
                            .isBetween(5, 1400);
                    assertThat(there.by()).isEqualTo(back.by());
                    assertThat(there.by().equals("flight") && from.kilometresTo(to) < 80)
                            .as("%s", there)
                            .isFalse();
                }
            }
        }
    }

    private static Journey between(String from, String to) {
        return Journeys.between(city(from), city(to));
    }

    private static City city(String name) {
        return Atlas.find(name).orElseThrow();
    }
}
