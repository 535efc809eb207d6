package app.daymark.solve;

import app.daymark.concurrent.Deadline;
import app.daymark.domain.DayOutConstraint;
import app.daymark.domain.DayOutConstraint.End;
import app.daymark.domain.DayOutConstraint.Longest;
import app.daymark.domain.DayOutConstraint.Must;
import app.daymark.domain.DayOutPlan;
import app.daymark.domain.DayOutPlan.Action;
import app.daymark.domain.DayOutPlan.Step;
import app.daymark.domain.DayOutRequest;
import app.daymark.domain.DayOutRequest.Encounter;
import app.daymark.domain.EnglishWords;
import app.daymark.domain.SourceSpan;
import app.daymark.domain.Strength;
import app.daymark.solve.DayOutProblem.Option;
import app.daymark.solve.DayOutProblem.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who is met, and of everybody else why not. */
final class DayOutReasons {

    /** Labels that a search for the price of one more person may take. After two that took more no other is tried. */
    private static final int MOST_LABELS = 500;

    private final DayOutRequest request;
    private final DayOutProblem problem;
    private final List<DayOutConstraint> kept;
    private final DayOutPlan plan;
    private final DayValue day;
    private final Deadline deadline;
    private final List<String> met;
    private int searchesLeft = 2;

    DayOutReasons(
            DayOutRequest request, List<DayOutConstraint> kept, DayOutPlan plan, DayValue day, Deadline deadline) {
        this.request = request;
        this.kept = kept;
        problem = new DayOutProblem(request, kept, request.busy());
        this.plan = plan;
        this.day = day;
        this.deadline = deadline;
        met = met(plan.steps());
    }

    List<String> all() {
        List<String> reasons = new ArrayList<>();
        reasons.add(plan.met() + " of " + plan.of() + " people are met"
                + (plan.met() == plan.of()
                        ? "."
                        : plan.optimal() ? "; more can't be." : "; whether more can be is not proved."));
        Step last = plan.steps().get(plan.steps().size() - 1);
        reasons.add("The day ends at " + EnglishWords.clock(last.to()) + ", at " + last.place() + ".");
        request.encounters().stream()
                .map(Encounter::person)
                .distinct()
                .filter(p -> !met.contains(p))
                .forEach(p -> reasons.add(p + " is not met: " + whyNot(p)));
        for (DayOutConstraint c : request.constraints()) {
            if (c.strength() != Strength.HARD && !(c instanceof Longest) && !kept.contains(c)) {
                reasons.add("Not kept, as other demands count more: " + c.sentence());
            }
        }
        return reasons;
    }

    private String whyNot(String person) {
        return problem.tasks().stream()
                .filter(t -> t.person() && t.name().equals(person))
                .findFirst()
                .map(task -> task.options().stream().allMatch(o -> o.spans().isEmpty())
                        ? whyNeverOpen(person)
                        : whyNotReached(task))
                .orElse("there are more people than can be looked at.");
    }

    /** No time is left for the meeting, wherever one comes from. */
    private String whyNeverOpen(String person) {
        List<DayOutConstraint> withoutEnd =
                kept.stream().filter(c -> !(c instanceof End)).toList();
        Task open = task(person, new DayOutProblem(request, withoutEnd, request.busy()));
        if (open.options().stream().anyMatch(o -> !o.spans().isEmpty())) {
            return "the day would end too late.";
        }
        Task free = task(person, new DayOutProblem(request, withoutEnd, List.of()));
        if (free.options().stream().anyMatch(o -> !o.spans().isEmpty())) {
            return "your own calendar leaves no time for it.";
        }
        return "never there for " + EnglishWords.length(open.minutes()) + " in one piece after "
                + EnglishWords.clock(request.startAt()) + ".";
    }

    private String whyNotReached(Task task) {
        boolean reached = false;
        int soonest = DayTravel.NEVER;
        String place = "";
        for (Option o : task.options()) {
            int arrival = problem.travel().arrival(problem.start(), problem.startAt(), o.place());
            if (arrival < soonest) {
                soonest = arrival;
                place = problem.travel().name(o.place());
            }
            reached |= o.spans().stream().anyMatch(s -> Math.max(s.from(), arrival) + task.minutes() <= s.to());
        }
        if (soonest >= DayTravel.NEVER) {
            return "no way leads there.";
        }
        return reached
                ? whatItCosts(task.name())
                : place + " can't be reached before " + EnglishWords.clock(soonest) + ", too late for "
                        + EnglishWords.length(task.minutes()) + ".";
    }

    /** What the best day with this person looks like. */
    private String whatItCosts(String person) {
        Must must = new Must(person, Strength.HARD, SourceSpan.outside("what if"));
        DayOutProblem with = new DayOutProblem(
                request, Stream.concat(kept.stream(), Stream.of(must)).toList(), request.busy());
        DayOutSearch.Found found = searchesLeft > 0 && !deadline.reached()
                ? new DayOutSearch(with, MOST_LABELS, deadline).best()
                : new DayOutSearch.Found(null, false);
        searchesLeft -= found.complete() ? 0 : 1;
        if (found.impossible()) {
            return "nothing that keeps the other demands leaves room for it.";
        }
        DayValue other = found.day();
        if (!plan.optimal()) {
            return "the best day found has no room for it.";
        }
        return other == null || !found.complete()
                ? "there is no room for it beside the others."
                : compared(other, person, met(DaySteps.of(other, with)));
    }

    private String compared(DayValue other, String person, List<String> with) {
        List<String> lost = new ArrayList<>(met);
        lost.removeAll(with);
        String instead = lost.isEmpty() ? "" : " without " + EnglishWords.list(lost);
        List<String> gained =
                with.stream().filter(p -> !met.contains(p) && !p.equals(person)).toList();
        String besides = gained.isEmpty() ? "" : " (but with " + EnglishWords.list(gained) + ")";
        if (other.met() < day.met()) {
            return "possible only" + instead + besides + ".";
        }
        String asMany = "possible" + instead + besides + ", which is as many people";
        if (other.gained() < day.gained()) {
            return asMany + ", but less time for the meeting that is to be long.";
        }
        return other.end() > day.end()
                ? asMany + ", but the day would end at " + EnglishWords.clock(other.end()) + "."
                : asMany + "; the order of the request decides.";
    }

    private static Task task(String person, DayOutProblem problem) {
        return problem.tasks().stream()
                .filter(t -> t.person() && t.name().equals(person))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> met(List<Step> steps) {
        return steps.stream()
                .filter(s -> s.action() == Action.MEET)
                .map(s -> Objects.requireNonNull(s.with()))
                .collect(Collectors.toList());
    }
}
