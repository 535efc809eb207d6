package app.daymark.solve;

import app.daymark.domain.DayOutPlan.Action;
import app.daymark.domain.DayOutPlan.Step;
import app.daymark.solve.DayLabel.Visit;
import app.daymark.solve.DayOutProblem.Task;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A day out step by step: everything as early as it can be, with each leg of travel and each wait. */
final class DaySteps {

    private final DayOutProblem problem;
    private final DayTravel travel;
    private final List<Step> steps = new ArrayList<>();
    private int place;
    private int time;

    private DaySteps(DayOutProblem problem) {
        this.problem = problem;
        travel = problem.travel();
        place = problem.start();
        time = problem.startAt();
        add(Action.START, time, null);
    }

    static List<Step> of(DayValue day, DayOutProblem problem) {
        DaySteps steps = new DaySteps(problem);
        List<Visit> visits = day.visits();
        int[] latest = steps.latestEnds(visits, day.leave());
        for (int i = 0; i < visits.size(); i++) {
            steps.visit(visits.get(i), latest[i]);
        }
        if (problem.endPlace() >= 0) {
            steps.go(problem.endPlace());
        }
        return steps.steps;
    }

    /** When each task has to be over for the rest to be done by the end. */
    private int[] latestEnds(List<Visit> visits, int leave) {
        int[] latest = new int[visits.size()];
        for (int i = visits.size() - 1; i >= 0; i--) {
            Visit visit = visits.get(i);
            int end = visit.span().to();
            if (i == visits.size() - 1) {
                latest[i] = Math.min(end, leave);
            } else {
                Visit next = visits.get(i + 1);
                int start = latest[i + 1] - problem.tasks().get(next.task()).minutes();
                latest[i] = travel.latestLeave(visit.place(), next.place(), start, end);
            }
        }
        return latest;
    }

    private void visit(Visit visit, int latestEnd) {
        Task task = problem.tasks().get(visit.task());
        go(visit.place());
        waitUntil(visit.span().from());
        int end = time + task.minutes();
        add(task.person() ? Action.MEET : Action.PAUSE, task.longest() ? Math.max(end, latestEnd) : end, task.name());
    }

    private void go(int to) {
        for (DayTravel.Leg leg : travel.way(place, time, to)) {
            waitUntil(leg.from());
            place = leg.to();
            add(Action.TRAVEL, leg.until(), null);
        }
    }

    private void waitUntil(int until) {
        if (until > time) {
            add(Action.WAIT, until, null);
        }
    }

    private void add(Action action, int until, @Nullable String with) {
        steps.add(new Step(action, travel.name(place), time, until, with));
        time = until;
    }
}
