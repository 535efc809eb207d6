package app.daymark.verify;

import app.daymark.domain.DayOutConstraint;
import app.daymark.domain.DayOutConstraint.Available;
import app.daymark.domain.DayOutConstraint.Before;
import app.daymark.domain.DayOutConstraint.End;
import app.daymark.domain.DayOutConstraint.Longest;
import app.daymark.domain.DayOutConstraint.Minimum;
import app.daymark.domain.DayOutConstraint.Must;
import app.daymark.domain.DayOutConstraint.Pause;
import app.daymark.domain.DayOutPlan.Action;
import app.daymark.domain.DayOutPlan.Step;
import app.daymark.domain.DayOutRequest;
import app.daymark.domain.EnglishWords;
import app.daymark.domain.TimeWindow;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One rule for each constraint of a day out. */
final class DayOutRules {

    private DayOutRules() {}

    /** Whether the steps keep the constraint. A goal ({@link Longest}) is no matter of one plan alone: kept. */
    static Finding of(DayOutConstraint constraint, DayOutRequest request, List<Step> steps) {
        return switch (constraint) {
            case Available c -> available(c, request, steps);
            case Minimum c -> minimum(c, steps);
            case Must c -> must(c, steps);
            case Longest _ -> Finding.kept(() -> "compared with other plans");
            case Before c -> before(c, steps);
            case End c -> end(c, request, steps);
            case Pause c -> pause(c, request, steps);
        };
    }

    /** Every step in which the person is met; more than one only in a plan that is wrong. */
    static List<Step> meetings(String person, List<Step> steps) {
        return steps.stream()
                .filter(s -> s.action() == Action.MEET && person.equals(s.with()))
                .toList();
    }

    private static Finding available(Available c, DayOutRequest request, List<Step> steps) {
        List<Finding> findings = new ArrayList<>();
        for (Step meeting : meetings(c.person(), steps)) {
            boolean ok = c.windows().stream()
                    .anyMatch(w -> isThatDay(w, request) && w.from() <= meeting.from() && meeting.to() <= w.to());
            findings.add(new Finding(
                    ok,
                    () -> words(meeting)
                            + (ok ? " is inside " : " is not inside ")
                            + (c.windows().size() == 1 ? words(c.windows().get(0)) : "any of the windows")));
        }
        return Finding.all(findings, c.person() + " is not met");
    }

    private static boolean isThatDay(TimeWindow window, DayOutRequest request) {
        return window.date() == null || request.date() == null || window.date().equals(request.date());
    }

    private static Finding minimum(Minimum c, List<Step> steps) {
        List<Finding> findings = new ArrayList<>();
        for (Step meeting : meetings(c.person(), steps)) {
            findings.add(new Finding(
                    length(meeting) >= c.minutes(), () -> words(meeting) + " lasts " + length(meeting) + " minutes"));
        }
        return Finding.all(findings, c.person() + " is not met");
    }

    private static Finding must(Must c, List<Step> steps) {
        return met(c.person(), steps);
    }

    static Finding met(String person, List<Step> steps) {
        List<Step> meetings = meetings(person, steps);
        return new Finding(
                !meetings.isEmpty(), () -> meetings.isEmpty() ? person + " is not met" : words(meetings.get(0)));
    }

    private static Finding before(Before c, List<Step> steps) {
        List<Step> first = meetings(c.first(), steps);
        List<Step> second = meetings(c.second(), steps);
        if (first.isEmpty() || second.isEmpty()) {
            return Finding.kept(() -> (first.isEmpty() ? c.first() : c.second()) + " is not met");
        }
        Step a = first.get(0);
        Step b = second.get(0);
        return new Finding(a.to() <= b.from(), () -> c.first() + " " + words(a) + ", " + c.second() + " " + words(b));
    }

    private static Finding end(End c, DayOutRequest request, List<Step> steps) {
        String place = steps.isEmpty()
                ? request.startPlace()
                : steps.get(steps.size() - 1).place();
        int at = steps.isEmpty()
                ? request.startAt()
                : steps.get(steps.size() - 1).to();
        boolean ok = (c.place() == null || c.place().equals(place)) && (c.by() == null || at <= c.by());
        return new Finding(ok, () -> "ends at " + place + " at " + EnglishWords.clock(at));
    }

    private static Finding pause(Pause c, DayOutRequest request, List<Step> steps) {
        List<Step> pauses = steps.stream()
                .filter(s -> s.action() == Action.PAUSE && isCalled(c.title(), s.with()))
                .toList();
        for (Step pause : pauses) {
            long inside = (long) Math.min(pause.to(), c.window().to())
                    - Math.max(pause.from(), c.window().from());
            if (inside >= c.minutes()
                    && isThatDay(c.window(), request)
                    && (c.place() == null || c.place().equals(pause.place()))) {
                return Finding.kept(() -> words(pause) + " at " + pause.place());
            }
        }
        return Finding.broken(() -> pauses.isEmpty()
                ? "no such break"
                : words(pauses.get(0)) + " at " + pauses.get(0).place());
    }

    private static boolean isCalled(String title, @Nullable String with) {
        return with != null && Placed.same(title, with);
    }

    static long length(Step step) {
        return (long) step.to() - step.from();
    }

    /** '09:00–10:30'. */
    static String words(Step step) {
        return EnglishWords.clock(step.from()) + "–" + EnglishWords.clock(step.to());
    }

    private static String words(TimeWindow window) {
        return EnglishWords.clock(window.from()) + "–" + EnglishWords.clock(window.to());
    }
}
