package app.daymark.solve;

import app.daymark.concurrent.Deadline;
import app.daymark.domain.Outcome;
import app.daymark.domain.TripRequest;
import java.util.List;

final class TripSolver {

    Outcome solve(TripRequest request, Deadline deadline) {
        return new Outcome.TimedOut(
                List.of(request.task().label(), deadline.left().toString()));
    }
}
