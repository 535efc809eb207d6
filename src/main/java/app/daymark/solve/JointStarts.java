package app.daymark.solve;

import app.daymark.concurrent.Deadline;
import app.daymark.solve.LevelCost.Level;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The best starts of meetings that depend on each other. One level of goodness after the other is made as small as it can
 * be; a level is settled without a search where the plan at hand costs no more than each meeting by itself must.
 */
final class JointStarts {

    /**
     * Search steps spent on each level that only decides between plans that keep the same of what is asked. Proving the
     * earliest plan of some thirty meetings takes longer than anybody waits; a count of steps keeps the answer the same on
     * every machine.
     */
    private static final long TIE_BREAK_FAILS = 2_000;

    /** So many meetings, and so many tests of a rule, are left to the plain search before the constraint solver is started. */
    private static final int FEW = 8;

    static final long EASY_STEPS = 300_000;

    private final CalendarProblem problem;
    private final long easySteps;
    private final Deadline deadline;
    private final StartCandidates candidates;
    private List<List<StartChoice>> choices;

    /** What the levels that are done cost, where that is more than each meeting by itself must. */
    private final Map<Level, Integer> settled = new EnumMap<>(Level.class);

    private boolean proved = true;

    JointStarts(CalendarProblem problem, long easySteps, Deadline deadline) {
        this.problem = problem;
        this.easySteps = problem.meetings().size() <= FEW ? easySteps : 0;
        this.deadline = deadline;
        this.candidates = StartCandidates.of(problem);
        this.choices = StartChoice.of(problem, candidates);
    }

    /** Some plan. Learning would gain nothing here. */
    BestStarts any() {
        BestStarts easy = new BranchAndBound(problem, choices, easySteps, deadline).any();
        return easy.proved() ? easy : search(false).any();
    }

    /** The best plan. */
    BestStarts best() {
        BestStarts easy = new BranchAndBound(problem, choices, easySteps, deadline).best();
        return easy.proved() ? easy : byLevel(easy.starts());
    }

    private BestStarts byLevel(int @Nullable [] start) {
        int[] best = start == null ? null : new LocalMoves(problem, choices).improve(start);
        for (Level level : Level.values()) {
            if (best == null || cost(level, best) > least(level)) {
                best = minimise(level, best);
            }
            if (best == null) {
                return new BestStarts(null, proved);
            }
            if (deadline.reached()) {
                return new BestStarts(best, false);
            }
            settle(level, cost(level, best));
        }
        if (!proved) {
            return new BestStarts(best, false);
        }
        BestStarts first = search(true).first(TIE_BREAK_FAILS);
        int[] starts = first.starts();
        return new BestStarts(starts == null ? best : starts, first.proved());
    }

    /** A plan that costs less on the level than {@code best} if there is one, else {@code best}. */
    private int @Nullable [] minimise(Level level, int @Nullable [] best) {
        int below = best == null ? Integer.MAX_VALUE : cost(level, best);
        long limit = level == Level.KEPT ? Long.MAX_VALUE : TIE_BREAK_FAILS;
        BestStarts found = search(true).minimise(level, best, below, limit);
        int[] starts = found.starts();
        int[] better = starts == null ? best : new LocalMoves(problem, choices).improve(starts);
        proved &= found.proved() || (better != null && cost(level, better) == least(level));
        return better;
    }

    private MeetingSearch search(boolean learning) {
        MeetingSearch search = new MeetingSearch(new MeetingModel(problem, candidates, choices, learning), deadline);
        settled.forEach(search::atMost);
        return search;
    }

    /** Leaves out the starts that cost too much on the level, and remembers the level where that is not enough. */
    private void settle(Level level, int cost) {
        int slack = cost - least(level);
        List<List<StartChoice>> left = new ArrayList<>();
        for (List<StartChoice> own : choices) {
            int most = least(own, level) + slack;
            left.add(own.stream().filter(c -> c.cost().on(level) <= most).toList());
        }
        choices = left;
        if (slack > 0 || level == Level.KEPT) {
            settled.put(level, cost);
        }
    }

    private int cost(Level level, int[] starts) {
        if (level == Level.KEPT) {
            return StartChoice.kept(problem, starts);
        }
        return IntStream.range(0, starts.length)
                .map(k -> StartChoice.at(choices.get(k), starts[k]).cost().on(level))
                .sum();
    }

    /** What the meetings cost on the level where each is planned by itself. */
    private int least(Level level) {
        return choices.stream().mapToInt(own -> least(own, level)).sum();
    }

    private static int least(List<StartChoice> choices, Level level) {
        return choices.stream().mapToInt(c -> c.cost().on(level)).min().orElseThrow();
    }
}
