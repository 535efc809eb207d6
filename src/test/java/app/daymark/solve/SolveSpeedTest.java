package app.daymark.solve;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.concurrent.Deadline;
import app.daymark.domain.CalendarRequest;
import app.daymark.domain.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Median times of generated requests, warm; guards against hangs only. {@code -Ddaymark.measure=true} prints them to
 * standard error.
 */
@Tag("full")
class SolveSpeedTest {

    private final CalendarSolver solver = new CalendarSolver();

    @Test
    void oneMeeting() {
        measure("one meeting", 2_000, seed -> GeneratedWeek.of(1, 6, seed), Duration.ofMillis(50));
    }

    @Test
    void fiveMeetings() {
        measure("5 meetings", 200, seed -> GeneratedWeek.of(5, 6, seed), Duration.ofSeconds(1));
    }

    @Test
    void tenMeetings() {
        measure("10 meetings", 50, seed -> GeneratedWeek.of(10, 6, seed), Duration.ofSeconds(2));
    }

    @Test
    void aWeekOfThirtyMeetings() {
        measure("30 meetings", 9, seed -> GeneratedWeek.of(30, 10, seed), Duration.ofSeconds(30));
    }

    @Test
    void aWeekOfSixtyMeetings() {
        measure("60 meetings", 5, seed -> GeneratedWeek.of(60, 18, seed), Duration.ofSeconds(60));
    }

    private void measure(String what, int requests, LongFunction<CalendarRequest> request, Duration most) {
        List<CalendarRequest> all =
                LongStream.range(0, requests).mapToObj(request).toList();
        all.forEach(r -> solver.solve(r, Deadline.none()));
        long[] times = all.stream().mapToLong(this::nanos).sorted().toArray();
        Duration median = Duration.ofNanos(times[times.length / 2]);
        if (Boolean.getBoolean("daymark.measure")) {
            long proved = all.stream()
                    .filter(r -> solver.solve(r, Deadline.none()) instanceof Outcome.Solved s && s.optimal())
                    .count();
            System.err.printf("%s: median %.3f ms, proved %d of %d%n", what, median.toNanos() / 1e6, proved, requests);
        }
        assertThat(median).isLessThan(most);
    }

    private long nanos(CalendarRequest request) {
        long start = System.nanoTime();
        solver.solve(request, Deadline.none());
        return System.nanoTime() - start;
    }
}
