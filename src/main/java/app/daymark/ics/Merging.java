package app.daymark.ics;

import app.daymark.domain.Busy;
import app.daymark.domain.Interval;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Busy times made into the fewest intervals. */
final class Merging {

    private Merging() {}

    /** Clipped to the window, merged where they overlap or touch, sorted. The busy times are sorted by start. */
    static List<Interval> merge(List<Busy> busy, Interval window) {
        List<Interval> merged = new ArrayList<>();
        for (Busy each : busy) {
            Instant start = later(each.interval().start(), window.start());
            Instant end = each.interval().end().isBefore(window.end())
                    ? each.interval().end()
                    : window.end();
            if (!start.isBefore(end)) {
                continue;
            }
            Interval last = merged.isEmpty() ? null : merged.getLast();
            if (last != null && !last.end().isBefore(start)) {
                merged.set(merged.size() - 1, new Interval(last.start(), later(last.end(), end)));
            } else {
                merged.add(new Interval(start, end));
            }
        }
        return merged;
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }
}
