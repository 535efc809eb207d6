package app.daymark.solve;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.concurrent.Deadline;
import app.daymark.domain.Conflict;
import app.daymark.domain.Outcome;
import app.daymark.domain.Strength;
import app.daymark.domain.TripConstraint;
import app.daymark.domain.TripPlan;
import app.daymark.domain.TripRequest;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;

/** The trip solver against every order and every length of stay, on small random requests of all kinds. */
class TripBruteForceTest {

    @Property(tries = 80, seed = "2026")
    void agrees(@ForAll long seed) {
        check(RandomTrip.of(new Random(seed), 3));
    }

    @Property(tries = 3_000)
    @Tag("full")
    void agreesOnThousands(@ForAll long seed) {
        check(RandomTrip.of(new Random(seed), seed % 50 == 0 ? 5 : 4));
    }

    private static void check(TripRequest request) {
        BruteTrip brute = new BruteTrip(request);
        Optional<BruteTrip.Value> best = brute.best(request.constraints());
        Outcome outcome = new TripSolver().solve(request, Deadline.none());
        assertThat(new TripSolver().solve(request, Deadline.none())).isEqualTo(outcome);
        switch (outcome) {
            case Outcome.Solved solved -> {
                TripPlan plan = (TripPlan) solved.plan();
                assertThat(solved.optimal()).isTrue();
                assertThat(Optional.of(brute.value(plan.stays()))).isEqualTo(best);
                assertThat(brute.evenness(plan.stays())).isEqualTo(brute.bestEvenness(best.orElseThrow()));
                checkAlternatives(brute, plan);
            }
            case Outcome.Infeasible infeasible -> {
                assertThat(best).isEmpty();
                checkConflict(brute, request, infeasible.conflicts());
            }
            case Outcome.TimedOut timedOut -> throw new AssertionError(timedOut);
        }
    }

    private static void checkAlternatives(BruteTrip brute, TripPlan plan) {
        List<BruteTrip.Value> values =
                plan.alternatives().stream().map(a -> brute.value(a.stays())).toList();
        assertThat(values).isEqualTo(brute.orders().stream().skip(1).limit(5).toList());
    }

    /** The members can't be kept together, and with any one left out they can. */
    private static void checkConflict(BruteTrip brute, TripRequest request, List<Conflict> conflicts) {
        List<TripConstraint> members = conflicts.stream()
                .map(conflict -> request.constraints().stream()
                        .filter(c -> c.source().text().equals(conflict.text()))
                        .findFirst()
                        .orElseThrow())
                .toList();
        assertThat(members).isNotEmpty().allMatch(c -> c.strength() == Strength.HARD);
        assertThat(brute.best(members)).isEmpty();
        for (TripConstraint member : members) {
            assertThat(brute.best(
                            members.stream().filter(c -> !c.equals(member)).toList()))
                    .isPresent();
        }
    }
}
