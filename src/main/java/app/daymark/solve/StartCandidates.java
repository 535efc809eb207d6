package app.daymark.solve;

import app.daymark.domain.TimeWindow;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * The starts that can occur in a best plan of meetings that depend on each other. If moving every meeting of a plan a
 * minute to either side changes which rules are tight for none of them, one of the two directions is no worse; so there is
 * a best plan in which each meeting is at a bound of a rule or on the half-hour grid, or a chain of lengths and gaps away
 * from a meeting that is. Modulo the greatest common divisor of all lengths and gaps that leaves few minutes of an hour.
 *
 * @param starts for each meeting, ascending
 * @param unit all starts are a multiple of so many minutes after {@code origin}
 * @param origin not after any start
 */
record StartCandidates(List<int[]> starts, int unit, int origin) {

    private static final int HALF_HOUR = 30;

    static StartCandidates of(CalendarProblem problem) {
        int step = step(problem);
        BitSet residues = new BitSet();
        forEachBound(problem, step, bound -> residues.set(Math.floorMod(bound, step)));

        int origin = Integer.MAX_VALUE;
        int unit = step;
        List<int[]> starts = new ArrayList<>();
        for (CalendarProblem.One one : problem.meetings()) {
            int[] own = members(one.starts())
                    .filter(s -> residues.get(Math.floorMod(s, step)))
                    .toArray();
            starts.add(own);
            origin = own.length == 0 ? origin : Math.min(origin, own[0]);
        }
        int first = Math.floorMod(origin, step);
        for (int r = residues.nextSetBit(0); r >= 0; r = residues.nextSetBit(r + 1)) {
            unit = gcd(unit, Math.floorMod(r - first, step));
        }
        return new StartCandidates(starts, unit, origin);
    }

    private static IntStream members(MinuteRanges set) {
        return IntStream.range(0, set.ranges()).flatMap(r -> IntStream.range(set.from(r), set.to(r)));
    }

    /** Greatest common divisor of 30 minutes and all lengths, gaps and changes of offset. */
    private static int step(CalendarProblem problem) {
        int step = HALF_HOUR;
        for (CalendarProblem.One one : problem.meetings()) {
            step = gcd(step, one.meeting().minutes());
        }
        for (PairRule p : problem.pairs()) {
            step = switch (p.test()) {
                case PairRule.Apart a -> gcd(gcd(step, a.afterFirst()), a.afterSecond());
                case PairRule.Later l -> gcd(gcd(step, l.least()), l.most() == PairRule.UNBOUNDED ? step : l.most());
                case PairRule.Aligned a -> gcd(step, changesOfOffset(a.key().zone(), problem));
            };
        }
        return step;
    }

    private static int changesOfOffset(ZoneId zone, CalendarProblem problem) {
        int[] offsets = offsets(zone, problem.meetings()).toArray();
        return IntStream.of(offsets).map(o -> Math.abs(o - offsets[0])).reduce(0, StartCandidates::gcd);
    }

    /** The zone's offsets in the time of the meetings. */
    private static IntStream offsets(ZoneId zone, List<CalendarProblem.One> meetings) {
        return meetings.stream()
                .map(CalendarProblem.One::starts)
                .filter(starts -> !starts.isEmpty())
                .flatMapToInt(
                        starts -> IntStream.concat(IntStream.of(starts.first()), LocalKey.transitions(zone, starts)))
                .map(minute -> LocalKey.offset(zone, minute))
                .distinct();
    }

    /** The minutes at which a rule on single starts begins or ends, or stops to be linear. */
    private static void forEachBound(CalendarProblem problem, int step, IntConsumer bound) {
        for (CalendarProblem.One one : problem.meetings()) {
            MeetingCosts costs = one.costs();
            addBounds(one.starts(), one.starts(), bound);
            costs.soft().forEach(s -> addBounds(s.kept(), one.starts(), bound));
            costs.guests().forEach(g -> addBounds(g.suits(), one.starts(), bound));
            ZoneId zone = costs.zone();
            if (zone != null) {
                // Where all lengths are half hours, what can be moved to a quarter can be moved to a half hour too.
                int grid = step == HALF_HOUR ? HALF_HOUR : HALF_HOUR / 2;
                offsets(zone, List.of(one)).forEach(offset -> {
                    bound.accept(-offset);
                    bound.accept(grid - offset);
                });
            }
        }
        for (PairRule p : problem.pairs()) {
            if (p.test() instanceof PairRule.Aligned a
                    && (a.key().part() == LocalKey.Part.DAY || a.key().part() == LocalKey.Part.WEEK)) {
                addMidnights(a.key().zone(), problem.meetings().get(p.first()).starts(), bound);
                addMidnights(a.key().zone(), problem.meetings().get(p.second()).starts(), bound);
            }
        }
    }

    private static void addBounds(MinuteRanges set, MinuteRanges starts, IntConsumer bound) {
        for (int r = 0; r < set.ranges() && !starts.isEmpty(); r++) {
            IntStream.of(set.from(r), set.to(r) - 1)
                    .filter(b -> starts.first() <= b && b <= starts.last())
                    .forEach(bound);
        }
    }

    /** The last minute of a day and the first of the next, if a run of starts has both. */
    private static void addMidnights(ZoneId zone, MinuteRanges starts, IntConsumer bound) {
        for (int r = 0; r < starts.ranges(); r++) {
            int clock = Math.floorMod(starts.from(r) + LocalKey.offset(zone, starts.from(r)), TimeWindow.DAY);
            int midnight = starts.from(r) + TimeWindow.DAY - clock;
            if (midnight < starts.to(r)) {
                bound.accept(midnight);
                bound.accept(midnight - 1);
            }
        }
    }

    private static int gcd(int a, int b) {
        return b == 0 ? a : gcd(b, a % b);
    }
}
