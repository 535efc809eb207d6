package app.daymark.verify;

import app.daymark.domain.Check;
import app.daymark.domain.DayOutConstraint;
import app.daymark.domain.DayOutConstraint.Available;
import app.daymark.domain.DayOutConstraint.Longest;
import app.daymark.domain.DayOutPlan.Action;
import app.daymark.domain.DayOutPlan.Step;
import app.daymark.domain.DayOutRequest;
import app.daymark.domain.Strength;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether a meeting could last a minute longer: what follows is pushed back by a minute, until a wait takes it up.
 * Nothing that the plan keeps may be lost by it.
 */
final class LongestRule {

    private LongestRule() {}

    static Finding of(Longest goal, DayOutRequest request, List<Step> steps) {
        if (request.constraints().stream()
                .noneMatch(c -> c instanceof Available a && a.person().equals(goal.person()))) {
            return Finding.kept(() -> "no bound to how long " + goal.person() + " could be met");
        }
        List<Finding> findings = new ArrayList<>();
        for (Step meeting : DayOutRules.meetings(goal.person(), steps)) {
            boolean longer = keepsAsMuch(withMinuteMore(meeting, steps), steps, request);
            findings.add(new Finding(
                    !longer,
                    () -> DayOutRules.words(meeting)
                            + (longer ? " could last longer" : " can't last a minute longer")));
        }
        return Finding.all(findings, goal.person() + " is not met");
    }

    private static List<Step> withMinuteMore(Step meeting, List<Step> steps) {
        List<Step> changed = new ArrayList<>();
        int push = 0;
        boolean found = false;
        for (Step step : steps) {
            if (!found && step.equals(meeting)) {
                found = true;
                push = 1;
                changed.add(moved(step, 0, 1));
            } else if (push == 1 && step.action() == Action.WAIT && step.from() < step.to()) {
                changed.add(moved(step, 1, 0));
                push = 0;
            } else {
                changed.add(moved(step, push, push));
            }
        }
        return changed;
    }

    private static Step moved(Step step, int from, int to) {
        return new Step(step.action(), step.place(), step.from() + from, step.to() + to, step.with());
    }

    private static boolean keepsAsMuch(List<Step> changed, List<Step> steps, DayOutRequest request) {
        if (!DayOutVerifier.everyDay(request, changed).stream().allMatch(Check::ok)) {
            return false;
        }
        for (DayOutConstraint constraint : request.constraints()) {
            if (!DayOutRules.of(constraint, request, changed).ok()
                    && (constraint.strength() == Strength.HARD
                            || DayOutRules.of(constraint, request, steps).ok())) {
                return false;
            }
        }
        return true;
    }
}
