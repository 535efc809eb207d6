package app.daymark.solve;

import app.daymark.concurrent.Deadline;
import app.daymark.domain.DayOutRequest;
import app.daymark.domain.Outcome;
import java.util.List;

final class DayOutSolver {

    Outcome solve(DayOutRequest request, Deadline deadline) {
        return new Outcome.TimedOut(
                List.of(request.task().label(), deadline.left().toString()));
    }
}
