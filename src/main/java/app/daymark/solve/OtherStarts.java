package app.daymark.solve;

import java.util.ArrayList;
import java.util.List;

/** Other starts for a single meeting, in the order of goodness. */
final class OtherStarts {

    private static final int MOST = 5;

    /** Starts closer than this are no choice. */
    private static final int LEAST_MINUTES_APART = 15;

    private OtherStarts() {}

    /** At most five: first those at which the meeting overlaps none of the others, then, if there are too few, any. */
    static List<Integer> of(CalendarProblem.One meeting, int start) {
        List<Integer> taken = new ArrayList<>(List.of(start));
        add(meeting, Math.max(meeting.meeting().minutes(), LEAST_MINUTES_APART), taken);
        add(meeting, LEAST_MINUTES_APART, taken);
        return taken.subList(1, taken.size());
    }

    private static void add(CalendarProblem.One meeting, int apart, List<Integer> taken) {
        MinuteRanges left = meeting.starts()
                .minus(MinuteRanges.union(
                        taken.stream().map(s -> around(s, apart)).toList()));
        while (taken.size() <= MOST && !left.isEmpty()) {
            int next = meeting.costs().best(left);
            taken.add(next);
            left = left.minus(around(next, apart));
        }
    }

    private static MinuteRanges around(int start, int apart) {
        return MinuteRanges.of(start - apart + 1, start + apart);
    }
}
