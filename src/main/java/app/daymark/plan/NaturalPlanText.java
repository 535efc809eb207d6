package app.daymark.plan;

import app.daymark.domain.CalendarPlan;
import app.daymark.domain.CalendarRequest;
import app.daymark.domain.DayOutPlan;
import app.daymark.domain.DayOutRequest;
import app.daymark.domain.Plan;
import app.daymark.domain.Request;
import app.daymark.domain.TripPlan;
import app.daymark.domain.TripRequest;

/** Plans in the wording of NATURAL PLAN's golden plans (arXiv 2406.04520), which its scorers parse. */
public final class NaturalPlanText {

    private NaturalPlanText() {}

    /**
     * Writes a plan. What the wording has no words for is left out: dates, prices, attendees, a pause's title.
     *
     * @throws IllegalArgumentException when the plan is one of another task than the request
     */
    public static String write(Request request, Plan plan) {
        return switch (request) {
            case CalendarRequest r when plan instanceof CalendarPlan p -> NaturalPlanMeetings.write(r, p);
            case TripRequest _ when plan instanceof TripPlan p -> NaturalPlanTrip.write(p);
            case DayOutRequest _ when plan instanceof DayOutPlan p -> NaturalPlanDayOut.write(p);
            case CalendarRequest _, TripRequest _, DayOutRequest _ ->
                throw new IllegalArgumentException(
                        "no plan for " + request.task().label());
        };
    }

    /**
     * Reads a plan that belongs to the request. What the text states is taken as it stands, right or wrong.
     *
     * @throws IllegalArgumentException with one line that says what was expected
     */
    public static Plan read(String text, Request request) {
        return switch (request) {
            case CalendarRequest r -> NaturalPlanMeetings.read(text, r);
            case TripRequest r -> NaturalPlanTrip.read(text, r);
            case DayOutRequest r -> NaturalPlanDayOut.read(text, r);
        };
    }

    /** The text's beginning, for an error. */
    static String quote(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return "'" + (line.length() <= 60 ? line : line.substring(0, 60) + "…") + "'";
    }

    /** A number of the text; one that is too long for an int is as far out of every bound as any other. */
    static int number(String digits) {
        return digits.length() <= 6 ? Integer.parseInt(digits) : 1_000_000;
    }
}
