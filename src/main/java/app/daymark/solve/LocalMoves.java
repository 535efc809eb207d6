package app.daymark.solve;

import java.util.List;

/** Makes a plan better by moving one meeting after the other while the rest stays. The search then starts from a good plan. */
final class LocalMoves {

    private static final int MOST_ROUNDS = 20;

    private final CalendarProblem problem;
    private final List<List<StartChoice>> choices;
    private final int strongWeight;

    LocalMoves(CalendarProblem problem, List<List<StartChoice>> choices) {
        this.problem = problem;
        this.choices = choices;
        this.strongWeight = StartChoice.strongWeight(problem);
    }

    /** A plan that keeps what is hard and is no worse. */
    int[] improve(int[] starts) {
        int[] moved = starts.clone();
        boolean better = true;
        for (int round = 0; better && round < MOST_ROUNDS; round++) {
            better = false;
            for (int k = 0; k < moved.length; k++) {
                int now = moved[k];
                moved[k] = bestMove(moved, k);
                better |= moved[k] != now;
            }
        }
        return problem.goodness(moved).compareTo(problem.goodness(starts)) < 0 ? moved : starts;
    }

    private int bestMove(int[] starts, int meeting) {
        List<PairRule> pairs = problem.pairs().stream()
                .filter(p -> p.first() == meeting || p.second() == meeting)
                .toList();
        int[] moved = starts.clone();
        int best = starts[meeting];
        LevelCost least = StartChoice.at(choices.get(meeting), best)
                .cost()
                .plusBroken(StartChoice.broken(pairs, starts, strongWeight));
        for (StartChoice c : choices.get(meeting)) {
            if (c.cost().compareTo(least) < 0) {
                moved[meeting] = c.start();
                int broken = StartChoice.broken(pairs, moved, strongWeight);
                if (broken >= 0 && c.cost().plusBroken(broken).compareTo(least) < 0) {
                    best = c.start();
                    least = c.cost().plusBroken(broken);
                }
            }
        }
        return best;
    }
}
