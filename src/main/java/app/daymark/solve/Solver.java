package app.daymark.solve;

import app.daymark.concurrent.Deadline;
import app.daymark.domain.CalendarRequest;
import app.daymark.domain.DayOutRequest;
import app.daymark.domain.Outcome;
import app.daymark.domain.Request;
import app.daymark.domain.TripRequest;

/** Solves any request exactly and deterministically. */
public final class Solver {

    private final CalendarSolver calendars = new CalendarSolver();
    private final TripSolver trips = new TripSolver();
    private final DayOutSolver daysOut = new DayOutSolver();

    /** The best plan, or the proof that there is none; the best plan so far once the deadline is reached. */
    public Outcome solve(Request request, Deadline deadline) {
        return switch (request) {
            case CalendarRequest r -> calendars.solve(r, deadline);
            case TripRequest r -> trips.solve(r, deadline);
            case DayOutRequest r -> daysOut.solve(r, deadline);
        };
    }
}
