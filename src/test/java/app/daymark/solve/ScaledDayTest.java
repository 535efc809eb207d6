package app.daymark.solve;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.concurrent.Deadline;
import app.daymark.domain.DayOutPlan;
import app.daymark.domain.DayOutRequest;
import app.daymark.domain.EnglishWords;
import app.daymark.domain.Outcome;
import java.time.Duration;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

/** Days with many people: against Choco where it can prove the best, and up to thirty people by themselves. */
class ScaledDayTest {

    @Property(tries = 10, seed = "2026")
    void agreesWithChoco(@ForAll @IntRange(min = 5, max = 8) int people, @ForAll long seed) {
        check(random(new Random(seed), people));
    }

    @Property(tries = 100)
    @Tag("full")
    void agreesWithChocoForADozen(@ForAll @IntRange(min = 8, max = 12) int people, @ForAll long seed) {
        check(random(new Random(seed), people));
    }

    private static void check(DayOutRequest request) {
        DayOutPlan plan = solve(request);
        ChocoDay best = ChocoDay.of(request);
        assertThat(plan.met()).isEqualTo(best.met());
        assertThat(plan.steps().get(plan.steps().size() - 1).to()).isEqualTo(best.end());
    }

    @Example
    @Tag("full")
    void thirtyPeopleAreProved() {
        for (int seed = 0; seed < 10; seed++) {
            assertThat(solve(random(new Random(seed), 30)).optimal()).isTrue();
        }
    }

    @Example
    @Tag("full")
    void aHundredPeopleGetAGoodDay() {
        DayOutPlan plan = solve(random(new Random(1), 100));

        assertThat(plan.optimal()).isFalse();
        assertThat(plan.met()).isGreaterThan(15);
    }

    private static DayOutPlan solve(DayOutRequest request) {
        Outcome outcome = new DayOutSolver().solve(request, Deadline.in(Duration.ofSeconds(100)));
        return (DayOutPlan) ((Outcome.Solved) outcome).plan();
    }

    /** Places in a square of half an hour; windows of half an hour to ten hours; up to two hours with each. */
    static DayOutRequest random(Random random, int people) {
        int places = Math.min(people, 20) + 1;
        int[] x = random.ints(places, 0, 30).toArray();
        int[] y = random.ints(places, 0, 30).toArray();
        Days day = Days.from("P0", "09:00");
        for (int a = 0; a < places; a++) {
            for (int b = 0; b < places; b++) {
                if (a != b) {
                    int minutes = (int) Math.hypot(x[a] - x[b], y[a] - y[b]) + random.nextInt(3);
                    day.travel("P" + a, "P" + b, Math.max(3, minutes));
                }
            }
        }
        IntStream.range(0, people).forEach(i -> {
            int from = 7 * 60 + 15 * random.nextInt(56);
            int to = Math.min(23 * 60 + 45, from + 15 * (2 + random.nextInt(40)));
            int minutes = Math.min(to - from, 15 * (1 + random.nextInt(8)));
            String window = EnglishWords.clock(from) + "-" + EnglishWords.clock(to);
            day.person("N" + i, "P" + (1 + i % (places - 1)), minutes, window);
        });
        return day.request();
    }
}
