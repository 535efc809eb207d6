package app.daymark.solve;

import app.daymark.solve.DayLabel.Visit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A day that is over; the smaller the better.
 *
 * @param met how many people are met
 * @param gained minutes spent with people who are to be met as long as possible
 * @param end when the day ends, at the place where it is to end
 * @param leave when its last task ends
 */
record DayValue(int met, int gained, int end, int leave, DayLabel label) implements Comparable<DayValue> {

    private static final Comparator<DayValue> GOODNESS = Comparator.comparingInt(DayValue::met)
            .thenComparingInt(DayValue::gained)
            .reversed()
            .thenComparingInt(DayValue::end);

    @Override
    public int compareTo(DayValue other) {
        return GOODNESS.compare(this, other);
    }

    boolean asGoodAs(DayValue other) {
        return compareTo(other) == 0;
    }

    /** The tasks in order. */
    List<Visit> visits() {
        List<Visit> visits = new ArrayList<>();
        for (DayLabel l = label; l != null; l = l.before()) {
            if (l.last() != null) {
                visits.add(0, l.last());
            }
        }
        return visits;
    }
}
