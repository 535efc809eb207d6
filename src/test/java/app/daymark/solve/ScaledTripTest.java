package app.daymark.solve;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.concurrent.Deadline;
import app.daymark.domain.Outcome;
import app.daymark.domain.TripRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Trips of thirty cities: a trip is found, and it is the best or said not to be proved so. */
@Tag("full")
class ScaledTripTest {

    private static final int CITIES = 30;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void areSolved(int seed) {
        Outcome outcome = new TripSolver().solve(random(new Random(seed)), Deadline.in(Duration.ofSeconds(100)));

        assertThat(outcome).isInstanceOf(Outcome.Solved.class);
    }

    /** A hidden tour with a window for every fifth city, among about three times as many connections. */
    static TripRequest random(Random random) {
        List<Integer> tour = new ArrayList<>(IntStream.range(0, CITIES).boxed().toList());
        Collections.shuffle(tour, random);
        int[] days = random.ints(CITIES, 2, 6).toArray();
        Trips trip = Trips.of(IntStream.range(0, CITIES)
                .mapToObj(i -> "C" + i + " " + days[i])
                .toArray(String[]::new));
        int day = 1;
        for (int k = 0; k < CITIES; k++) {
            int city = tour.get(k);
            int last = day + days[city] - 1;
            if (random.nextInt(5) == 0) {
                trip.event("C" + city, day, last);
            }
            if (k > 0) {
                trip.connect("C" + tour.get(k - 1) + "-C" + city);
            }
            day = last;
        }
        for (int i = 0; i < 3 * CITIES; i++) {
            int city = random.nextInt(CITIES);
            trip.connect("C" + city + "-C" + (city + 1 + random.nextInt(CITIES - 1)) % CITIES);
        }
        return trip.total(day).directOnly().request();
    }
}
