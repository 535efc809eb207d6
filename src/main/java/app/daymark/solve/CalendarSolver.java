package app.daymark.solve;

import app.daymark.concurrent.Deadline;
import app.daymark.domain.CalendarPlan;
import app.daymark.domain.CalendarRequest;
import app.daymark.domain.Meeting;
import app.daymark.domain.Outcome;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * Meetings for people whose calendars are known. Exact and deterministic: the plan that breaks the fewest strong
 * constraints, then the fewest wishes (an optional person who does not come is one), by the fewest minutes, then starts on
 * the half hour, then the earliest; or a minimal conflict, with what would help.
 */
final class CalendarSolver {

    Outcome solve(CalendarRequest request, Deadline deadline) {
        CalendarProblem problem = CalendarProblem.of(request);
        BestStarts best = BestStarts.of(problem, deadline);
        int[] starts = best.starts();
        if (starts != null) {
            CalendarReasons reasons = new CalendarReasons(problem);
            return new Outcome.Solved(plan(problem, starts, reasons), best.proved(), reasons.of(starts, best.proved()));
        }
        return best.proved()
                ? new CalendarConflict(problem, deadline).explain()
                : new Outcome.TimedOut(
                        List.of("The time ran out before a plan or a proof that there is none was found."));
    }

    private static CalendarPlan plan(CalendarProblem problem, int[] starts, CalendarReasons reasons) {
        List<List<String>> attendees = Attendance.of(problem, starts).attendees();
        List<CalendarPlan.Slot> slots = new ArrayList<>();
        for (int i = 0; i < starts.length; i++) {
            Meeting meeting = problem.meetings().get(i).meeting();
            slots.add(new CalendarPlan.Slot(
                    meeting.title(),
                    problem.time(starts[i]),
                    problem.time(starts[i] + meeting.minutes()),
                    attendees.get(i)));
        }
        return new CalendarPlan(slots, starts.length == 1 ? alternatives(problem, starts[0], reasons) : List.of());
    }

    private static List<CalendarPlan.Alternative> alternatives(
            CalendarProblem problem, int start, CalendarReasons reasons) {
        List<CalendarPlan.Alternative> alternatives = new ArrayList<>();
        for (int other : OtherStarts.of(problem.meetings().getFirst(), start)) {
            OffsetDateTime from = problem.time(other);
            alternatives.add(new CalendarPlan.Alternative(
                    from, problem.time(other + problem.length(0)), reasons.costs(0, other)));
        }
        return alternatives;
    }
}
