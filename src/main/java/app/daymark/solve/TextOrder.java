package app.daymark.solve;

import app.daymark.concurrent.Deadline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Of equally good days the one that meets people in the order of the text, as far as that goes: a depth-first search in
 * that order, which remembers from where it failed.
 */
final class TextOrder {

    /** Equally good days are worth a moment, not a minute; beyond, the day stays as it is. */
    private static final int MOST_STEPS = 100_000;

    private final DayMoves moves;
    private final DayOutBound bound;
    private final Deadline deadline;
    private final boolean longest;
    private final Map<List<Long>, List<DayLabel>> failed = new HashMap<>();
    private int steps;

    TextOrder(DayOutProblem problem, DayMoves moves, DayOutBound bound, Deadline deadline) {
        this.moves = moves;
        this.bound = bound;
        this.deadline = deadline;
        longest = problem.tasks().stream().anyMatch(DayOutProblem.Task::longest);
    }

    DayValue of(DayValue best) {
        DayValue first = search(moves.start(), best);
        return first == null ? best : first;
    }

    private @Nullable DayValue search(DayLabel label, DayValue best) {
        DayValue day = moves.end(label);
        if (day != null && day.asGoodAs(best)) {
            return day;
        }
        int more = best.met() - label.count();
        if (++steps > MOST_STEPS
                || deadline.reached()
                || bound.most(label.open(), label.time()) < more
                || (!longest && bound.earliest(label.open(), label.time(), more) > best.end())) {
            return null;
        }
        List<DayLabel> failures =
                failed.computeIfAbsent(List.of(label.open(), (long) label.place()), k -> new ArrayList<>(1));
        if (failures.stream().anyMatch(f -> f.dominates(label))) {
            return null;
        }
        List<DayLabel> next = new ArrayList<>();
        moves.next(label, next::add);
        for (DayLabel n : next) {
            DayValue found = search(n, best);
            if (found != null) {
                return found;
            }
        }
        failures.add(label);
        return null;
    }
}
