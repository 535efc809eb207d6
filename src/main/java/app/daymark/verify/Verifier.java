package app.daymark.verify;

import app.daymark.domain.CalendarPlan;
import app.daymark.domain.CalendarRequest;
import app.daymark.domain.DayOutPlan;
import app.daymark.domain.DayOutRequest;
import app.daymark.domain.Plan;
import app.daymark.domain.Request;
import app.daymark.domain.TripPlan;
import app.daymark.domain.TripRequest;
import app.daymark.domain.Validation;

/** Holds any plan, whoever made it, against its request. */
public final class Verifier {

    private final CalendarVerifier calendars = new CalendarVerifier();
    private final TripVerifier trips = new TripVerifier();
    private final DayOutVerifier daysOut = new DayOutVerifier();

    /**
     * Checks every constraint of the request and every rule of its task.
     *
     * @throws IllegalArgumentException when the plan is one of another task than the request
     */
    public Validation check(Request request, Plan plan) {
        return switch (request) {
            case CalendarRequest r when plan instanceof CalendarPlan p -> calendars.check(r, p);
            case TripRequest r when plan instanceof TripPlan p -> trips.check(r, p);
            case DayOutRequest r when plan instanceof DayOutPlan p -> daysOut.check(r, p);
            case CalendarRequest r -> throw otherTask(r, plan);
            case TripRequest r -> throw otherTask(r, plan);
            case DayOutRequest r -> throw otherTask(r, plan);
        };
    }

    private static IllegalArgumentException otherTask(Request request, Plan plan) {
        return new IllegalArgumentException("a " + plan.getClass().getSimpleName() + " is no plan for a request of "
                + request.task().label());
    }
}
