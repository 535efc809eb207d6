package app.daymark.solve;

import java.util.Arrays;
import java.util.List;

/**
 * An immutable set of minutes, kept as sorted ranges that neither touch nor overlap. Minutes are counted from
 * 1970-01-01T00:00Z.
 */
final class MinuteRanges {

    static final MinuteRanges EMPTY = new MinuteRanges(new int[0]);

    /** First minute and minute after the last, by turns, strictly ascending. */
    private final int[] bounds;

    private MinuteRanges(int[] bounds) {
        this.bounds = bounds;
    }

    /** From {@code from} to before {@code to}; empty when that is nothing. */
    static MinuteRanges of(int from, int to) {
        return from < to ? new MinuteRanges(new int[] {from, to}) : EMPTY;
    }

    static MinuteRanges union(List<MinuteRanges> sets) {
        Builder all = new Builder();
        for (MinuteRanges set : sets) {
            all.add(set);
        }
        return all.build();
    }

    MinuteRanges intersect(MinuteRanges other) {
        int[] out = new int[bounds.length + other.bounds.length];
        int n = 0;
        for (int i = 0, j = 0; i < bounds.length && j < other.bounds.length; ) {
            int from = Math.max(bounds[i], other.bounds[j]);
            int to = Math.min(bounds[i + 1], other.bounds[j + 1]);
            if (from < to) {
                out[n++] = from;
                out[n++] = to;
            }
            if (bounds[i + 1] == to) {
                i += 2;
            } else {
                j += 2;
            }
        }
        return new MinuteRanges(Arrays.copyOf(out, n));
    }

    MinuteRanges minus(MinuteRanges other) {
        return isEmpty() || other.isEmpty() ? this : intersect(other.complement(first(), last() + 1));
    }

    /** The minutes from {@code from} to before {@code to} that are not in this set. */
    MinuteRanges complement(int from, int to) {
        int[] out = new int[bounds.length + 2];
        int n = 0;
        int free = from;
        for (int i = 0; i < bounds.length && free < to; i += 2) {
            int end = Math.min(bounds[i], to);
            if (free < end) {
                out[n++] = free;
                out[n++] = end;
            }
            free = Math.max(free, bounds[i + 1]);
        }
        if (free < to) {
            out[n++] = free;
            out[n++] = to;
        }
        return new MinuteRanges(Arrays.copyOf(out, n));
    }

    /** Every minute moved by so many minutes. */
    MinuteRanges shift(int by) {
        return new MinuteRanges(Arrays.stream(bounds).map(b -> b + by).toArray());
    }

    boolean contains(int minute) {
        return (rank(minute) & 1) == 1;
    }

    /** Whether the minute lies after the first and not after the last of the set. */
    boolean spans(int minute) {
        return !isEmpty() && first() < minute && minute <= last();
    }

    /** How far the nearest minute of this set is; 0 for one of its own, and where the set is empty. */
    int distance(int minute) {
        int rank = rank(minute);
        if ((rank & 1) == 1 || isEmpty()) {
            return 0;
        }
        int before = rank == 0 ? Integer.MAX_VALUE : minute - (bounds[rank - 1] - 1);
        int after = rank == bounds.length ? Integer.MAX_VALUE : bounds[rank] - minute;
        return Math.min(before, after);
    }

    /** How many bounds lie at or before the minute: odd inside a range, even outside. */
    private int rank(int minute) {
        int at = Arrays.binarySearch(bounds, minute);
        return at >= 0 ? at + 1 : -at - 1;
    }

    boolean isEmpty() {
        return bounds.length == 0;
    }

    /** How many minutes there are. */
    int size() {
        int size = 0;
        for (int i = 0; i < bounds.length; i += 2) {
            size += bounds[i + 1] - bounds[i];
        }
        return size;
    }

    /** How many ranges there are. */
    int ranges() {
        return bounds.length / 2;
    }

    /** First minute of a range, counted from 0. */
    int from(int range) {
        return bounds[2 * range];
    }

    /** Minute after the last of a range. */
    int to(int range) {
        return bounds[2 * range + 1];
    }

    /** The first minute; the set must not be empty. */
    int first() {
        return bounds[0];
    }

    /** The last minute; the set must not be empty. */
    int last() {
        return bounds[bounds.length - 1] - 1;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MinuteRanges o && Arrays.equals(bounds, o.bounds);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bounds);
    }

    @Override
    public String toString() {
        return Arrays.toString(bounds);
    }

    /** Collects ranges in any order. */
    static final class Builder {

        private long[] ranges = new long[16];
        private int size;

        void add(int from, int to) {
            if (from < to) {
                if (size == ranges.length) {
                    ranges = Arrays.copyOf(ranges, 2 * size);
                }
                ranges[size++] = (long) from << 32 | (to & 0xffffffffL);
            }
        }

        void add(MinuteRanges set) {
            for (int i = 0; i < set.ranges(); i++) {
                add(set.from(i), set.to(i));
            }
        }

        MinuteRanges build() {
            Arrays.sort(ranges, 0, size);
            int[] out = new int[2 * size];
            int n = 0;
            for (int i = 0; i < size; i++) {
                int from = (int) (ranges[i] >> 32);
                int to = (int) ranges[i];
                if (n > 0 && from <= out[n - 1]) {
                    out[n - 1] = Math.max(out[n - 1], to);
                } else {
                    out[n++] = from;
                    out[n++] = to;
                }
            }
            return new MinuteRanges(Arrays.copyOf(out, n));
        }
    }
}
