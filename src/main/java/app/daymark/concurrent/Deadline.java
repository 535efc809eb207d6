package app.daymark.concurrent;

import java.time.Duration;

/** When work must stop: at a moment, or as soon as somebody cancels it. Safe to share between threads. */
public final class Deadline {

    private final long end;
    private final boolean bounded;
    private volatile boolean cancelled;

    private Deadline(boolean bounded, long end) {
        this.bounded = bounded;
        this.end = end;
    }

    /** Never by itself, only when cancelled. */
    public static Deadline none() {
        return new Deadline(false, 0);
    }

    /** So long from now. */
    public static Deadline in(Duration time) {
        return new Deadline(true, System.nanoTime() + time.toNanos());
    }

    /** Stops the work now. */
    public void cancel() {
        cancelled = true;
    }

    public boolean reached() {
        return cancelled || (bounded && System.nanoTime() - end >= 0);
    }

    /** The time left: zero once reached, about 292 years when unbounded. */
    public Duration left() {
        if (reached()) {
            return Duration.ZERO;
        }
        return Duration.ofNanos(bounded ? Math.max(0, end - System.nanoTime()) : Long.MAX_VALUE);
    }
}
