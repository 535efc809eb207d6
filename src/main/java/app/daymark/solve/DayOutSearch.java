package app.daymark.solve;

import app.daymark.concurrent.Deadline;
import app.daymark.solve.DayOutProblem.Task;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * The best day out by labels that grow task by task. A label is given up where another one at the same place, with the
 * same tasks still open, is no later and has no less (Feillet, Dejax, Gendreau and Gueguen, 2004), or where too few
 * people are left to meet ({@link DayOutBound}).
 */
final class DayOutSearch {

    private static final int BEAM = 100;
    private static final int CHECK_EVERY = 256;

    private final DayOutProblem problem;
    private final DayMoves moves;
    private final DayOutBound bound;
    private final int mostLabels;
    private final Deadline deadline;
    private final boolean longest;
    private final List<Map<Long, List<DayLabel>>> known = new ArrayList<>();
    private @Nullable DayValue best;

    /** @param mostLabels where to stop for want of memory: the same on every machine */
    DayOutSearch(DayOutProblem problem, int mostLabels, Deadline deadline) {
        this.problem = problem;
        moves = new DayMoves(problem);
        bound = new DayOutBound(problem);
        this.mostLabels = mostLabels;
        this.deadline = deadline;
        longest = problem.tasks().stream().anyMatch(Task::longest);
    }

    /**
     * What was found.
     *
     * @param day null where none was found
     * @param complete whether it is proved that there is no better one, or none at all
     */
    record Found(@Nullable DayValue day, boolean complete) {
        boolean impossible() {
            return day == null && complete;
        }
    }

    Found best() {
        if (!problem.possible() || !moves.canEnd(moves.start())) {
            return new Found(null, true);
        }
        beam();
        boolean complete = exact();
        DayValue day = best;
        return new Found(day == null ? null : new TextOrder(problem, moves, bound, deadline).of(day), complete);
    }

    /** A good day soon: only the most promising labels of each number of tasks. */
    private void beam() {
        List<DayLabel> level = List.of(moves.start());
        while (!level.isEmpty() && !deadline.reached()) {
            Map<List<Long>, DayLabel> next = new LinkedHashMap<>();
            for (DayLabel label : level) {
                end(label);
                moves.next(
                        label,
                        child -> next.merge(
                                List.of(child.open(), (long) child.place()), child, (a, b) -> b.dominates(a) ? b : a));
            }
            level = next.values().stream()
                    .sorted(Comparator.comparingInt((DayLabel l) -> -l.count() - bound.most(l.open(), l.time()))
                            .thenComparingInt(DayLabel::time))
                    .limit(BEAM)
                    .toList();
        }
    }

    /** All labels that may lead to a better day, the earliest first. */
    private boolean exact() {
        for (int place = 0; place < problem.travel().size(); place++) {
            known.add(new HashMap<>());
        }
        PriorityQueue<DayLabel> queue = new PriorityQueue<>(Comparator.comparingInt(DayLabel::time)
                .thenComparing(Comparator.comparingInt(DayLabel::count).reversed()));
        queue.add(moves.start());
        int labels = 0;
        while (!queue.isEmpty()) {
            DayLabel label = queue.remove();
            if (hopeless(label) || isDominated(label)) {
                continue;
            }
            known.get(label.place())
                    .computeIfAbsent(label.open(), open -> new ArrayList<>(1))
                    .add(label);
            end(label);
            moves.next(label, child -> {
                if (!hopeless(child) && !isDominated(child)) {
                    queue.add(child);
                }
            });
            if (++labels > mostLabels || (labels % CHECK_EVERY == 0 && deadline.reached())) {
                return false;
            }
        }
        return true;
    }

    private boolean isDominated(DayLabel label) {
        for (DayLabel other : known.get(label.place()).getOrDefault(label.open(), List.of())) {
            if (other.dominates(label)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the label can't lead to a better day than the best so far. */
    private boolean hopeless(DayLabel label) {
        DayValue day = best;
        if (day == null) {
            return false;
        }
        int most = label.count() + bound.most(label.open(), label.time());
        return most < day.met()
                || (most == day.met()
                        && !longest
                        && bound.earliest(label.open(), label.time(), day.met() - label.count()) >= day.end());
    }

    private void end(DayLabel label) {
        DayValue day = moves.end(label);
        DayValue known = best;
        if (day != null && (known == null || day.compareTo(known) < 0)) {
            best = day;
        }
    }
}
