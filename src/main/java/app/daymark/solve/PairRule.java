package app.daymark.solve;

import app.daymark.domain.CalendarConstraint;
import app.daymark.domain.CalendarConstraint.Alignment;
import app.daymark.domain.CalendarConstraint.Gap;
import app.daymark.domain.CalendarConstraint.Order;
import app.daymark.domain.CalendarRequest;
import app.daymark.domain.Strength;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What must, or should, hold between the starts of two meetings.
 *
 * @param first index of one meeting
 * @param second index of the other
 * @param constraint where it comes from; null: somebody must attend both
 */
record PairRule(int first, int second, Test test, @Nullable CalendarConstraint constraint) {

    /** Of the starts of the first and the second meeting, in minutes. */
    sealed interface Test {
        boolean kept(int first, int second);
    }

    /** One starts so long after the other's start, whichever comes first. */
    record Apart(int afterFirst, int afterSecond) implements Test {
        @Override
        public boolean kept(int first, int second) {
            return second - first >= afterFirst || first - second >= afterSecond;
        }
    }

    /** The second starts {@code least} to {@code most} minutes after the first. */
    record Later(int least, int most) implements Test {
        @Override
        public boolean kept(int first, int second) {
            return second - first >= least && second - first <= most;
        }
    }

    /** Both are equal, or different, in a part of their local time. */
    record Aligned(LocalKey key, boolean equal) implements Test {
        @Override
        public boolean kept(int first, int second) {
            return (key.of(first) == key.of(second)) == equal;
        }
    }

    /** No upper bound on what lies between two starts. */
    static final int UNBOUNDED = 1 << 29;

    Strength strength() {
        return constraint == null ? Strength.HARD : constraint.strength();
    }

    boolean kept(int[] starts) {
        return test.kept(starts[first], starts[second]);
    }

    /** All that the request says about pairs of its meetings. */
    static List<PairRule> of(CalendarRequest request) {
        List<PairRule> rules = new ArrayList<>();
        int n = request.meetings().size();
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                if (!Collections.disjoint(
                        request.meetings().get(i).required(),
                        request.meetings().get(j).required())) {
                    rules.add(new PairRule(i, j, apart(request, i, j, 0), null));
                }
            }
        }
        for (CalendarConstraint c : request.constraints()) {
            switch (c) {
                case Order o
                when o.first() != o.second() && o.first() < n && o.second() < n ->
                    rules.add(new PairRule(o.first(), o.second(), later(request, o), o));
                case Gap g -> forPairs(request, g, (i, j) -> apart(request, i, j, g.minutes()), rules);
                case Alignment a -> forPairs(request, a, (i, j) -> aligned(a), rules);
                default -> {}
            }
        }
        return rules;
    }

    private interface PairTest {
        Test of(int first, int second);
    }

    private static void forPairs(
            CalendarRequest request, CalendarConstraint constraint, PairTest test, List<PairRule> rules) {
        for (int i = 0; i < request.meetings().size(); i++) {
            for (int j = i + 1; constraint.concerns(i) && j < request.meetings().size(); j++) {
                if (constraint.concerns(j)) {
                    rules.add(new PairRule(i, j, test.of(i, j), constraint));
                }
            }
        }
    }

    private static Apart apart(CalendarRequest request, int i, int j, int gap) {
        return new Apart(
                request.meetings().get(i).minutes() + gap,
                request.meetings().get(j).minutes() + gap);
    }

    private static Later later(CalendarRequest request, Order o) {
        int length = request.meetings().get(o.first()).minutes();
        Integer most = o.maxGap();
        return new Later(length + o.minGap(), most == null ? UNBOUNDED : length + most);
    }

    private static Aligned aligned(Alignment a) {
        ZoneId zone = a.zone();
        return switch (a.kind()) {
            case SAME_SLOT -> new Aligned(new LocalKey(LocalKey.Part.WEEKDAY_AND_CLOCK, zone), true);
            case SAME_TIME -> new Aligned(new LocalKey(LocalKey.Part.CLOCK, zone), true);
            case SAME_DAY -> new Aligned(new LocalKey(LocalKey.Part.DAY, zone), true);
            case DISTINCT_DAYS -> new Aligned(new LocalKey(LocalKey.Part.DAY, zone), false);
            case DISTINCT_WEEKS -> new Aligned(new LocalKey(LocalKey.Part.WEEK, zone), false);
        };
    }
}
