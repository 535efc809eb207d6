package app.daymark.solve;

import app.daymark.concurrent.Deadline;
import app.daymark.solve.LevelCost.Level;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.chocosolver.solver.Model;
import org.chocosolver.solver.search.limits.FailCounter;
import org.chocosolver.solver.search.strategy.Search;
import org.chocosolver.solver.search.strategy.selectors.values.IntDomainMin;
import org.chocosolver.solver.search.strategy.selectors.values.IntValueSelector;
import org.chocosolver.solver.search.strategy.selectors.variables.DomOverWDeg;
import org.chocosolver.solver.search.strategy.selectors.variables.InputOrder;
import org.chocosolver.solver.search.strategy.selectors.variables.VariableSelector;
import org.chocosolver.solver.variables.IntVar;
import org.jspecify.annotations.Nullable;

/** One search over a {@link MeetingModel}, which is used up by it. */
final class MeetingSearch {

    private static final int FAILS_TO_RESTART = 50;

    private final MeetingModel meetings;
    private final Model model;
    private final IntVar[] starts;
    private final Deadline deadline;

    MeetingSearch(MeetingModel meetings, Deadline deadline) {
        this.meetings = meetings;
        this.model = meetings.model();
        this.starts = meetings.starts();
        this.deadline = deadline;
    }

    /** Only plans that cost no more than this on a level. */
    void atMost(Level level, int most) {
        model.arithm(meetings.total(level), "<=", most).post();
    }

    /** Some plan. */
    BestStarts any() {
        return search(new DomOverWDeg<>(starts, 0), new IntDomainMin(), () -> {});
    }

    /**
     * The plan that costs least on a level.
     *
     * @param best the best plan known, the search looks around it for one that costs less
     * @param below what a plan must cost less than
     * @param fails after how many dead ends to give up
     */
    BestStarts minimise(Level level, int @Nullable [] best, int below, long fails) {
        IntVar total = meetings.total(level);
        model.arithm(total, "<", below).post();
        model.setObjective(Model.MINIMIZE, total);
        Map<IntVar, List<Integer>> order = new HashMap<>();
        Map<IntVar, Integer> near = new HashMap<>();
        for (int k = 0; k < starts.length; k++) {
            order.put(starts[k], meetings.cheapestFirst(k, level));
            if (best != null) {
                near.put(starts[k], meetings.value(best[k]));
            }
        }
        model.getSolver().setLubyRestart(FAILS_TO_RESTART, new FailCounter(model, FAILS_TO_RESTART), Integer.MAX_VALUE);
        model.getSolver().limitFail(fails);
        IntValueSelector values = start -> Stream.concat(
                        Stream.ofNullable(near.get(start)), Objects.requireNonNull(order.get(start)).stream())
                .filter(start::contains)
                .findFirst()
                .orElseThrow();
        return search(new DomOverWDeg<>(starts, 0), values, () -> {
            for (IntVar start : starts) {
                near.put(start, start.getValue());
            }
        });
    }

    /** The plan whose starts come first in lexicographic order. */
    BestStarts first(long fails) {
        model.getSolver().limitFail(fails);
        return search(new InputOrder<>(model), new IntDomainMin(), () -> {});
    }

    private BestStarts search(VariableSelector<IntVar> variables, IntValueSelector values, Runnable onSolution) {
        org.chocosolver.solver.Solver solver = model.getSolver();
        IntVar[] rest = model.retrieveIntVars(true);
        solver.setSearch(Search.intVarSearch(variables, values, starts), Search.inputOrderUBSearch(rest));
        solver.addStopCriterion(deadline::reached);
        int[] best = null;
        while (solver.solve()) {
            best = Arrays.stream(starts)
                    .mapToInt(v -> meetings.minute(v.getValue()))
                    .toArray();
            onSolution.run();
            if (!solver.getObjectiveManager().isOptimization()) {
                return new BestStarts(best, true);
            }
        }
        return new BestStarts(best, !solver.isStopCriterionMet());
    }
}
