package app.daymark.plan;

import app.daymark.domain.Answer.Timing;
import java.util.function.LongSupplier;

/** Times the stops of one request. */
final class Stopwatch {

    private static final long MILLI = 1_000_000;

    private final LongSupplier nanos;
    private final long start;
    private long understood;
    private long solved;

    Stopwatch(LongSupplier nanos) {
        this.nanos = nanos;
        start = nanos.getAsLong();
        understood = start;
        solved = start;
    }

    void understood() {
        understood = nanos.getAsLong();
        solved = understood;
    }

    void solved() {
        solved = nanos.getAsLong();
    }

    /** The stops so far, in whole milliseconds. */
    Timing timing() {
        return new Timing(
                (understood - start) / MILLI, (solved - understood) / MILLI, 0, (nanos.getAsLong() - start) / MILLI);
    }
}
