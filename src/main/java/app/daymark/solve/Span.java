package app.daymark.solve;

import java.util.ArrayList;
import java.util.List;

/** Minutes of a day, half-open. */
record Span(int from, int to) {

    /** Joins spans, sorted by start, that overlap or touch. */
    static List<Span> merged(List<Span> sorted) {
        List<Span> merged = new ArrayList<>();
        for (Span s : sorted) {
            int last = merged.size() - 1;
            if (last >= 0 && s.from <= merged.get(last).to) {
                merged.set(last, new Span(merged.get(last).from, Math.max(merged.get(last).to, s.to)));
            } else {
                merged.add(s);
            }
        }
        return merged;
    }

    /** Every part that lies in a span of both lists. */
    static List<Span> common(List<Span> a, List<Span> b) {
        List<Span> common = new ArrayList<>();
        for (Span x : a) {
            for (Span y : b) {
                Span both = new Span(Math.max(x.from, y.from), Math.min(x.to, y.to));
                if (both.from < both.to) {
                    common.add(both);
                }
            }
        }
        return common;
    }

    /** What is left of the day between spans that are in order. */
    static List<Span> between(List<Span> busy, int from, int to) {
        List<Span> free = new ArrayList<>();
        int start = from;
        for (Span b : busy) {
            if (start < b.from) {
                free.add(new Span(start, Math.min(to, b.from)));
            }
            start = Math.max(start, b.to);
        }
        if (start < to) {
            free.add(new Span(start, to));
        }
        return free;
    }
}
