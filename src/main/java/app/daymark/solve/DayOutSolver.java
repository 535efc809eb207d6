package app.daymark.solve;

import app.daymark.concurrent.Deadline;
import app.daymark.domain.Conflict;
import app.daymark.domain.DayOutPlan;
import app.daymark.domain.DayOutRequest;
import app.daymark.domain.DayOutRequest.Encounter;
import app.daymark.domain.Outcome;
import app.daymark.solve.DayOutConflicts.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The best day out, or a minimal set of demands that leave none. While the user is busy there is neither a meeting nor a
 * break nor travel; nothing is done before now.
 */
final class DayOutSolver {

    /** About half a gigabyte. */
    private static final int MOST_LABELS = 1_000_000;

    Outcome solve(DayOutRequest request, Deadline deadline) {
        DayChoice.Chosen chosen = DayChoice.of(request, MOST_LABELS, deadline);
        DayValue day = chosen.day();
        if (day == null) {
            return chosen.complete()
                    ? conflict(request, deadline)
                    : new Outcome.TimedOut(List.of("The time ran out before a day out was found or ruled out."));
        }
        DayOutProblem problem = new DayOutProblem(request, chosen.kept(), request.busy());
        int of = (int)
                request.encounters().stream().map(Encounter::person).distinct().count();
        DayOutPlan plan = new DayOutPlan(DaySteps.of(day, problem), day.met(), of, chosen.complete(), request.date());
        return new Outcome.Solved(
                plan, chosen.complete(), new DayOutReasons(request, chosen.kept(), plan, day, deadline).all());
    }

    private static Outcome conflict(DayOutRequest request, Deadline deadline) {
        DayOutConflicts conflicts = new DayOutConflicts(request, MOST_LABELS, deadline);
        MinimalConflict<Member> found = conflicts.find(request.constraints());
        List<Conflict> members =
                found.members().stream().map(conflicts::asConflict).toList();
        List<String> reasons = new ArrayList<>();
        reasons.add("No day keeps these together: "
                + members.stream().map(Conflict::constraint).collect(Collectors.joining(" ")));
        if (!found.minimal()) {
            reasons.add("The time ran out before every one of them was proved to be needed.");
        }
        return new Outcome.Infeasible(
                members,
                new DayOutSuggestions(request, conflicts, MOST_LABELS, deadline).find(found.members()),
                reasons);
    }
}
