package app.daymark.solve;

import java.util.ArrayList;
import java.util.List;

/**
 * One start that a meeting may have when meetings are planned together.
 *
 * @param start minutes since 1970
 * @param cost what it costs by itself; optional people of several meetings are not counted, see {@link Attendance}
 */
record StartChoice(int start, LevelCost cost) {

    /** The choices of each of the meetings, by start. */
    static List<List<StartChoice>> of(CalendarProblem problem, StartCandidates candidates) {
        int strongWeight = strongWeight(problem);
        List<List<StartChoice>> choices = new ArrayList<>();
        for (int k = 0; k < problem.meetings().size(); k++) {
            int[] starts = candidates.starts().get(k);
            MeetingCosts costs = problem.meetings().get(k).costs();
            List<MeetingCosts.Guest> shared = problem.sharedGuests(k);
            List<StartChoice> own = new ArrayList<>(starts.length);
            for (int s : starts) {
                Goodness g = costs.at(s);
                int shy = (int) shared.stream()
                        .filter(guest -> !guest.suits().contains(s))
                        .count();
                int early = costs.latest() ? starts[starts.length - 1] - s : s - candidates.origin();
                own.add(new StartChoice(
                        s,
                        new LevelCost(
                                g.strong() * strongWeight + g.wishes() - shy,
                                Math.toIntExact(g.minutesOff()),
                                g.grid(),
                                early / candidates.unit())));
            }
            choices.add(own);
        }
        return choices;
    }

    /** The choice with that start; it must be among them. */
    static StartChoice at(List<StartChoice> choices, int start) {
        int low = 0;
        for (int high = choices.size() - 1; low < high; ) {
            int middle = (low + high) >>> 1;
            if (choices.get(middle).start < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return choices.get(low);
    }

    /** What the rules cost that the starts break; -1 when a hard one is among them. */
    static int broken(List<PairRule> rules, int[] starts, int strongWeight) {
        int cost = 0;
        for (PairRule p : rules) {
            if (!p.kept(starts)) {
                switch (p.strength()) {
                    case HARD -> {
                        return -1;
                    }
                    case STRONG -> cost += strongWeight;
                    case WISH -> cost++;
                }
            }
        }
        return cost;
    }

    /** What whole plans cost on the first level, optional people of several meetings included. */
    static int kept(CalendarProblem problem, int[] starts) {
        Goodness goodness = problem.goodness(starts);
        return goodness.strong() * strongWeight(problem) + goodness.wishes();
    }

    /** More than all wishes that these meetings can break together. */
    static int strongWeight(CalendarProblem problem) {
        int wishes = 1 + problem.pairs().size();
        for (CalendarProblem.One one : problem.meetings()) {
            wishes += one.costs().soft().size() + one.costs().guests().size();
        }
        return wishes;
    }
}
