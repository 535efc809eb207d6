package app.daymark.solve;

import app.daymark.concurrent.Deadline;
import app.daymark.domain.Strength;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A depth-first search for the best plan of a few meetings. It spares them the start of the constraint solver, which takes
 * longer than most of them need; it gives up after a number of steps.
 */
final class BranchAndBound {

    private final CalendarProblem problem;
    private final Deadline deadline;
    private final List<List<StartChoice>> choices = new ArrayList<>();
    private final List<List<PairRule>> pairsUpTo = new ArrayList<>();
    private final int strongWeight;
    private final int[] starts;
    private long stepsLeft;
    private boolean anyWillDo;
    private int @Nullable [] best;
    private LevelCost bestCost = LevelCost.NONE;

    /** Gives up after about so many tests of a rule. */
    BranchAndBound(CalendarProblem problem, List<List<StartChoice>> choices, long steps, Deadline deadline) {
        this.problem = problem;
        this.deadline = deadline;
        this.stepsLeft = steps;
        this.strongWeight = StartChoice.strongWeight(problem);
        this.starts = new int[choices.size()];
        for (int k = 0; k < starts.length; k++) {
            int last = k;
            this.choices.add(choices.get(k).stream()
                    .sorted(Comparator.comparing(StartChoice::cost).thenComparingInt(StartChoice::start))
                    .toList());
            this.pairsUpTo.add(problem.pairs().stream()
                    .filter(p -> Math.max(p.first(), p.second()) == last)
                    .toList());
        }
    }

    /** The best plan; the first of the best in lexicographic order of starts. */
    BestStarts best() {
        extend(0, LevelCost.NONE);
        return new BestStarts(best, !stopped());
    }

    /** Some plan. */
    BestStarts any() {
        anyWillDo = true;
        extend(0, LevelCost.NONE);
        return new BestStarts(best, best != null || !stopped());
    }

    private boolean stopped() {
        return stepsLeft < 0 || deadline.reached();
    }

    /** Tries all starts of meeting {@code k}, cheapest first, beside those before it, which cost so much. */
    private void extend(int k, LevelCost before) {
        if (k == starts.length) {
            accept(before);
            return;
        }
        LevelCost rest = LevelCost.NONE;
        for (int later = k + 1; later < starts.length; later++) {
            LevelCost least = leastBeside(later, k);
            if (least == null) {
                return;
            }
            rest = rest.plus(least);
        }
        for (StartChoice c : choices.get(k)) {
            LevelCost atLeast = before.plus(c.cost()).plus(rest);
            if (stopped() || (anyWillDo && best != null) || isWorse(atLeast, 0)) {
                return;
            }
            stepsLeft -= 1 + pairsUpTo.get(k).size();
            starts[k] = c.start();
            int broken = StartChoice.broken(pairsUpTo.get(k), starts, strongWeight);
            if (broken >= 0 && !isWorse(atLeast.plusBroken(broken), k + 1)) {
                extend(k + 1, before.plus(c.cost()).plusBroken(broken));
            }
        }
    }

    /** What meeting {@code later} costs at least beside the meetings before {@code k}; null where it has no start. */
    private @Nullable LevelCost leastBeside(int later, int k) {
        for (StartChoice c : choices.get(later)) {
            starts[later] = c.start();
            if (!breaksHard(pairsUpTo.get(later), k)) {
                return c.cost();
            }
        }
        return null;
    }

    private boolean breaksHard(List<PairRule> pairs, int k) {
        for (PairRule p : pairs) {
            stepsLeft--;
            if (Math.min(p.first(), p.second()) < k && p.strength() == Strength.HARD && !p.kept(starts)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the best plan is better than any that costs so much or more and has these first {@code k} starts. */
    private boolean isWorse(LevelCost atLeast, int k) {
        int[] now = best;
        if (now == null) {
            return false;
        }
        int byCost = atLeast.compareTo(bestCost);
        return byCost > 0 || (byCost == 0 && Arrays.compare(starts, 0, k, now, 0, k) > 0);
    }

    private void accept(LevelCost cost) {
        LevelCost all = cost.plusBroken(StartChoice.kept(problem, starts) - cost.kept());
        if (!isWorse(all, starts.length)) {
            best = starts.clone();
            bestCost = all;
        }
    }
}
