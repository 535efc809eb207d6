package app.daymark.solve;

import app.daymark.domain.CalendarRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Tries out plan by plan. For small requests only. */
final class PlainCalendar {

    private final CalendarRequest request;
    private final PlainRules rules;

    PlainCalendar(CalendarRequest request) {
        this.request = request;
        this.rules = new PlainRules(request);
    }

    /** The best of all plans; null where there is none. */
    @Nullable
    PlainRank best() {
        Best best = new Best(possible());
        best.extend(0);
        return best.rank;
    }

    /** Whether there is any plan. */
    boolean isPossible() {
        List<int[]> possible = possible();
        return isPossible(0, new int[possible.size()], possible);
    }

    /** How many plans there are to try. */
    double plans() {
        return possible().stream().mapToDouble(starts -> starts.length).reduce(1, (a, b) -> a * b);
    }

    private boolean isPossible(int k, int[] starts, List<int[]> possible) {
        if (k == starts.length) {
            return true;
        }
        for (int start : possible.get(k)) {
            starts[k] = start;
            if (rules.goTogether(k + 1, starts) && isPossible(k + 1, starts, possible)) {
                return true;
            }
        }
        return false;
    }

    private List<int[]> possible() {
        List<int[]> possible = new ArrayList<>();
        int from = Math.toIntExact(Math.floorDiv(request.window().start().getEpochSecond(), 60));
        int to = Math.toIntExact(Math.floorDiv(request.window().end().getEpochSecond(), 60));
        for (int i = 0; i < request.meetings().size(); i++) {
            int meeting = i;
            possible.add(IntStream.rangeClosed(from, to)
                    .filter(s -> rules.allowed(meeting, s))
                    .toArray());
        }
        return possible;
    }

    private final class Best {
        private final List<int[]> possible;
        private final List<List<int[]>> costs = new ArrayList<>();
        private final int[] at;
        private final int[] starts;
        private @Nullable PlainRank rank;

        Best(List<int[]> possible) {
            this.possible = possible;
            this.at = new int[possible.size()];
            this.starts = new int[possible.size()];
            for (int i = 0; i < at.length; i++) {
                int meeting = i;
                costs.add(Arrays.stream(possible.get(i))
                        .mapToObj(s -> rules.costs(meeting, s))
                        .toList());
            }
        }

        void extend(int k) {
            if (k == starts.length) {
                int[] levels = rules.pairCosts(starts);
                for (int i = 0; i < k; i++) {
                    int[] own = costs.get(i).get(at[i]);
                    for (int level = 0; level < levels.length; level++) {
                        levels[level] += own[level];
                    }
                }
                PlainRank now = new PlainRank(levels, starts.clone());
                rank = rank == null || now.compareTo(rank) < 0 ? now : rank;
                return;
            }
            for (at[k] = 0; at[k] < possible.get(k).length; at[k]++) {
                starts[k] = possible.get(k)[at[k]];
                if (rules.goTogether(k + 1, starts)) {
                    extend(k + 1);
                }
            }
        }
    }
}
