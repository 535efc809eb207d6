package app.daymark.solve;

import app.daymark.concurrent.Deadline;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The best starts of all meetings of a problem, or where the search for them ended. */
final class BestStarts {

    private final int @Nullable [] starts;
    private final boolean proved;

    BestStarts(int @Nullable [] starts, boolean proved) {
        this.starts = starts;
        this.proved = proved;
    }

    /** Minutes since 1970 in the order of the meetings; null where none were found. */
    int @Nullable [] starts() {
        return starts;
    }

    /** Whether it is proved that there are no better ones, or none at all. */
    boolean proved() {
        return proved;
    }

    /**
     * The best starts. Meetings that nothing connects are planned by themselves. Those that something connects are too, as
     * long as their best starts go together; only otherwise they are searched for jointly.
     */
    static BestStarts of(CalendarProblem problem, Deadline deadline) {
        return of(problem, JointStarts.EASY_STEPS, deadline);
    }

    /** The same with another bound on the plain search that comes before the constraint solver. */
    static BestStarts of(CalendarProblem problem, long easySteps, Deadline deadline) {
        return of(problem, part -> new JointStarts(part, easySteps, deadline).best());
    }

    /** Any starts that keep what is hard. */
    static BestStarts any(CalendarProblem problem, Deadline deadline) {
        return of(problem, part -> new JointStarts(part, JointStarts.EASY_STEPS, deadline).any());
    }

    private static BestStarts of(CalendarProblem problem, Function<CalendarProblem, BestStarts> jointly) {
        if (problem.meetings().stream().anyMatch(one -> one.starts().isEmpty())) {
            return new BestStarts(null, true);
        }
        int[] starts = new int[problem.meetings().size()];
        boolean proved = true;
        for (int[] group : problem.groups()) {
            CalendarProblem part = problem.part(group);
            int[] apart = part.meetings().stream()
                    .mapToInt(one -> one.costs().best(one.starts()))
                    .toArray();
            BestStarts best = part.goTogether(apart) ? new BestStarts(apart, true) : jointly.apply(part);
            int[] found = best.starts;
            if (found == null) {
                return best;
            }
            proved &= best.proved;
            for (int k = 0; k < group.length; k++) {
                starts[group[k]] = found[k];
            }
        }
        return new BestStarts(starts, proved);
    }
}
