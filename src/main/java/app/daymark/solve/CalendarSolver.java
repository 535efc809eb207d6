package app.daymark.solve;

import app.daymark.concurrent.Deadline;
import app.daymark.domain.CalendarRequest;
import app.daymark.domain.Outcome;
import java.util.List;

final class CalendarSolver {

    Outcome solve(CalendarRequest request, Deadline deadline) {
        return new Outcome.TimedOut(
                List.of(request.task().label(), deadline.left().toString()));
    }
}
