package app.daymark.domain;

import java.time.Duration;
import java.time.Instant;

/** A stretch of time, half-open: {@code [start, end)}. Never empty. */
public record Interval(Instant start, Instant end) implements Comparable<Interval> {

    public Interval {
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException("an interval must end after it starts: " + start + " to " + end);
        }
    }

    public long minutes() {
        return Duration.between(start, end).toMinutes();
    }

    public boolean overlaps(Interval other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    public boolean contains(Interval other) {
        return !other.start.isBefore(start) && !other.end.isAfter(end);
    }

    /** By start, then by end. */
    @Override
    public int compareTo(Interval other) {
        int byStart = start.compareTo(other.start);
        return byStart != 0 ? byStart : end.compareTo(other.end);
    }
}
