package app.daymark.solve;

import java.util.Arrays;

/** A plan's place in the order of goodness: smaller is better. */
final class PlainRank implements Comparable<PlainRank> {
    private final int[] levels;
    private final int[] starts;

    PlainRank(int[] levels, int[] starts) {
        this.levels = levels;
        this.starts = starts;
    }

    int[] starts() {
        return starts;
    }

    @Override
    public int compareTo(PlainRank other) {
        int byLevel = Arrays.compare(levels, other.levels);
        return byLevel != 0 ? byLevel : Arrays.compare(starts, other.starts);
    }
}
