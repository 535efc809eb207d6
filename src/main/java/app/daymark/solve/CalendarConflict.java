package app.daymark.solve;

import app.daymark.concurrent.Deadline;
import app.daymark.domain.Conflict;
import app.daymark.domain.Outcome;
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
        return new Outcome.Infeasible(
                conflict.members().stream()
                        .map(m -> new Conflict(m.toString(), m.toString()))
                        .toList(),
                List.of(),
                List.of());
    }
}
