package app.daymark.solve;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.concurrent.Deadline;
import app.daymark.domain.Busy;
import app.daymark.domain.Check;
import app.daymark.domain.Conflict;
import app.daymark.domain.DayOutConstraint;
import app.daymark.domain.DayOutConstraint.Longest;
import app.daymark.domain.DayOutConstraint.Must;
import app.daymark.domain.DayOutPlan;
import app.daymark.domain.DayOutPlan.Action;
import app.daymark.domain.DayOutPlan.Step;
import app.daymark.domain.DayOutRequest;
import app.daymark.domain.DayOutRequest.Encounter;
import app.daymark.domain.Outcome;
import app.daymark.domain.Strength;
import app.daymark.verify.Verifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;

/** The solver of days out against every way to spend a short day, on small random requests of all kinds. */
class DayOutBruteForceTest {

    @Property(tries = 80, seed = "2026")
    void agrees(@ForAll long seed) {
        check(RandomDay.of(new Random(seed), 3));
    }

    @Property(tries = 3_000)
    @Tag("full")
    void agreesOnThousands(@ForAll long seed) {
        check(RandomDay.of(new Random(seed), 4));
    }

    private static void check(DayOutRequest request) {
        Optional<BruteDay.Value> best = new BruteDay(request, request.constraints(), request.busy()).best();
        Outcome outcome = new DayOutSolver().solve(request, Deadline.none());
        assertThat(new DayOutSolver().solve(request, Deadline.none())).isEqualTo(outcome);
        switch (outcome) {
            case Outcome.Solved solved -> {
                DayOutPlan plan = (DayOutPlan) solved.plan();
                assertThat(plan.optimal()).isTrue();
                checkPlan(request, plan, best.orElseThrow());
            }
            case Outcome.Infeasible infeasible -> {
                assertThat(best).isEmpty();
                checkConflict(request, infeasible.conflicts());
            }
            case Outcome.TimedOut timedOut -> throw new AssertionError(timedOut);
        }
    }

    private static void checkPlan(DayOutRequest request, DayOutPlan plan, BruteDay.Value best) {
        assertThat(new Verifier().check(request, plan).checks())
                .filteredOn(c -> c.strength() == Strength.HARD && !c.ok())
                .isEmpty();
        List<Step> steps = plan.steps();
        List<String> longest = request.constraints().stream()
                .filter(Longest.class::isInstance)
                .map(c -> ((Longest) c).person())
                .toList();
        int minutes = steps.stream()
                .filter(s -> s.action() == Action.MEET && longest.contains(s.with()))
                .mapToInt(s -> s.to() - s.from())
                .sum();
        List<Check> checks = new Verifier().check(request, plan).checks();
        assertThat(broken(request, checks, c -> c.strength() == Strength.STRONG))
                .isEqualTo(best.strong());
        assertThat(broken(request, checks, c -> c.strength() == Strength.WISH && c instanceof Must))
                .isEqualTo(best.wishMusts());
        assertThat(plan.of() - plan.met()).isEqualTo(best.notMet());
        assertThat(broken(request, checks, c -> c.strength() == Strength.WISH && !(c instanceof Must)))
                .isEqualTo(best.wishes());
        assertThat(-minutes).isEqualTo(best.notLong());
        assertThat(steps.get(steps.size() - 1).to()).isEqualTo(best.end());
        boolean onlyHard = request.constraints().stream().allMatch(c -> c.strength() == Strength.HARD);
        if (onlyHard) {
            assertThat(order(request, steps)).isEqualTo(best.order());
        }
    }

    private static long broken(DayOutRequest request, List<Check> checks, Predicate<DayOutConstraint> which) {
        return request.constraints().stream()
                .filter(c -> which.test(c) && !(c instanceof Longest))
                .filter(c -> checks.stream()
                        .anyMatch(k -> !k.ok()
                                && k.strength() == c.strength()
                                && k.constraint().equals(c.sentence())))
                .count();
    }

    private static List<Integer> order(DayOutRequest request, List<Step> steps) {
        List<String> tasks = new ArrayList<>(
                request.encounters().stream().map(Encounter::person).distinct().toList());
        request.constraints().forEach(c -> {
            if (c instanceof DayOutConstraint.Pause p) {
                tasks.add(p.title());
            }
        });
        return steps.stream()
                .filter(s -> s.action() == Action.MEET || s.action() == Action.PAUSE)
                .map(s -> tasks.indexOf(s.with()))
                .toList();
    }

    /** The members can't be kept together, and with any one left out they can. */
    private static void checkConflict(DayOutRequest request, List<Conflict> conflicts) {
        List<DayOutConstraint> demands = new ArrayList<>();
        List<Busy> events = new ArrayList<>();
        for (Conflict conflict : conflicts) {
            request.constraints().stream()
                    .filter(c -> c.source().text().equals(conflict.text()))
                    .forEach(demands::add);
            request.busy().stream()
                    .filter(b -> conflict.text().contains(b.title()))
                    .forEach(events::add);
        }
        assertThat(demands.size() + events.size()).isEqualTo(conflicts.size());
        assertThat(new BruteDay(request, demands, events).best()).isEmpty();
        for (DayOutConstraint demand : demands) {
            List<DayOutConstraint> rest =
                    demands.stream().filter(c -> !c.equals(demand)).toList();
            assertThat(new BruteDay(request, rest, events).best()).isPresent();
        }
        for (Busy event : events) {
            List<Busy> rest = events.stream().filter(e -> !e.equals(event)).toList();
            assertThat(new BruteDay(request, demands, rest).best()).isPresent();
        }
    }
}
