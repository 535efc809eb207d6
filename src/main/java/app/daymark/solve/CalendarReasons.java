package app.daymark.solve;

import java.util.List;

/** Why a plan is as it is, in sentences. */
final class CalendarReasons {

    private final CalendarProblem problem;

    CalendarReasons(CalendarProblem problem) {
        this.problem = problem;
    }

    List<String> of(int[] starts, boolean proved) {
        return List.of(problem.time(starts[0]).toString(), proved ? "x" : "y");
    }

    /** What is lost with a start, one sentence a broken wish. */
    List<String> costs(int meeting, int start) {
        return problem.meetings().get(meeting).costs().soft().stream()
                .filter(s -> !s.kept().contains(start))
                .map(s -> s.constraint().sentence())
                .toList();
    }
}
