package app.daymark.solve;

import java.util.Comparator;

/**
 * How good a start, or a plan, is: compared level by level, smaller is better. Of several meetings the levels are summed.
 *
 * @param strong strong constraints broken
 * @param wishes wishes broken; an optional person who does not come is one
 * @param minutesOff minutes by which the broken wishes are missed
 * @param grid 0 on the hour and half hour, 1 on the other quarters, 2 elsewhere; 0 where the soonest start is asked for
 * @param start minutes since 1970; negative where the latest start is asked for
 */
record Goodness(int strong, int wishes, long minutesOff, int grid, long start) implements Comparable<Goodness> {

    static final Goodness NONE = new Goodness(0, 0, 0, 0, 0);

    private static final Comparator<Goodness> BY_LEVEL = Comparator.comparingInt(Goodness::strong)
            .thenComparingInt(Goodness::wishes)
            .thenComparingLong(Goodness::minutesOff)
            .thenComparingInt(Goodness::grid)
            .thenComparingLong(Goodness::start);

    Goodness plus(Goodness o) {
        return new Goodness(
                strong + o.strong, wishes + o.wishes, minutesOff + o.minutesOff, grid + o.grid, start + o.start);
    }

    @Override
    public int compareTo(Goodness other) {
        return BY_LEVEL.compare(this, other);
    }
}
