package app.daymark.solve;

import app.daymark.concurrent.Deadline;
import app.daymark.domain.Conflict;
import app.daymark.domain.Outcome;
import java.util.ArrayList;
import java.util.List;

/** Why there is no plan, and what would help. */
final class CalendarConflict {

    private final CalendarProblem problem;
    private final Deadline deadline;

    CalendarConflict(CalendarProblem problem, Deadline deadline) {
        this.problem = problem;
        this.deadline = deadline;
    }

    Outcome explain() {
        MinimalConflict<HardMember> conflict = new ConflictSearch(problem, deadline).find();
        List<Conflict> conflicts = conflict.members().stream()
                .map(m -> HardMemberWords.conflict(m, problem.request()))
                .toList();
        List<String> reasons = new ArrayList<>(List.of("No time keeps all that must be kept:"));
        conflicts.forEach(c -> reasons.add(c.constraint()));
        if (!conflict.minimal()) {
            reasons.add("The time ran out before the conflict was proved to be minimal.");
        }
        List<String> suggestions = new CalendarSuggestions(problem.request(), conflict.members(), deadline).all();
        return new Outcome.Infeasible(conflicts, suggestions, reasons);
    }
}
