package app.daymark.understand.dayout;

import app.daymark.domain.TimeWindow;
import app.daymark.understand.dayout.Stretches.Stretch;
import app.daymark.understand.words.Clock;
import app.daymark.understand.words.Clock.Half;
import app.daymark.understand.words.ClockGrammar;
import app.daymark.understand.words.ClockRange;
import app.daymark.understand.words.Read;
import app.daymark.understand.words.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When one person can be met: what is said of it, joined and cut. */
final class Windows {

    private static final int NOON = 720;
    private static final int MOST = 2 * TimeWindow.DAY;

    private Windows() {}

    /**
     * The windows of one person, sorted and disjoint; empty where nothing is left.
     *
     * @param startAt minute at which the day starts
     */
    static List<TimeWindow> of(List<Stretch> present, List<Fact.Absent> absent, int startAt) {
        List<ClockRange> ranges = new ArrayList<>();
        present.forEach(p -> ranges.add(new ClockRange(p.from(), p.to())));
        if (ranges.isEmpty() && !absent.isEmpty()) {
            ranges.add(new ClockRange(0, TimeWindow.DAY));
        }
        List<ClockRange> rest = ranges;
        for (Fact.Absent a : absent) {
            rest = cut(rest, shifted(a.range(), a.source().text(), startAt));
        }
        return joined(rest);
    }

    /** The minutes meant: where the day starts after noon, 'from 8 on' and 'until 8' are of the evening. */
    static ClockRange shifted(Fact.Present p, int from, int to, int startAt) {
        ClockRange range = new ClockRange(from, to);
        String words = p.source().text();
        if (p.from() != null && p.to() != null) {
            return shifted(range, words, startAt);
        }
        boolean evening = startAt >= NOON;
        if (evening && p.from() != null && from < startAt && from + NOON < TimeWindow.DAY && hour(words, from)) {
            return new ClockRange(from + NOON, to);
        }
        boolean until = evening && p.to() != null && to <= startAt && to + NOON <= TimeWindow.DAY && hour(words, to);
        return until ? new ClockRange(from, to + NOON) : range;
    }

    /** Whether the words give this minute without the half of the day. */
    private static boolean hour(String words, int minute) {
        Tokens t = Tokens.of(words);
        for (int i = 0; i < t.size(); i++) {
            Read<Clock> clock = ClockGrammar.at(t, i, true);
            if (clock != null && clock.value().open() && clock.value().resolve(null) == minute) {
                return true;
            }
        }
        return false;
    }

    /** Where the day starts after noon, '3:45-4:30' or '7 to 8' is not the morning before it. */
    private static ClockRange shifted(ClockRange range, String words, int startAt) {
        boolean past = startAt >= NOON && range.to() <= startAt && range.to() + NOON <= TimeWindow.DAY;
        return past && open(words, range) ? new ClockRange(range.from() + NOON, range.to() + NOON) : range;
    }

    private static boolean open(String words, ClockRange range) {
        Tokens t = Tokens.of(words);
        for (int i = 0; i < t.size(); i++) {
            Read<ClockRange> afternoon = ClockGrammar.rangeAt(t, i, Half.AFTERNOON);
            if (afternoon != null && afternoon.value().from() == range.from() + NOON) {
                return true;
            }
        }
        return false;
    }

    private static List<ClockRange> cut(List<ClockRange> ranges, ClockRange hole) {
        List<ClockRange> rest = new ArrayList<>();
        for (ClockRange r : ranges) {
            if (hole.from() >= r.to() || hole.to() <= r.from()) {
                rest.add(r);
                continue;
            }
            if (r.from() < hole.from()) {
                rest.add(new ClockRange(r.from(), hole.from()));
            }
            if (hole.to() < r.to()) {
                rest.add(new ClockRange(hole.to(), r.to()));
            }
        }
        return rest;
    }

    private static List<TimeWindow> joined(List<ClockRange> ranges) {
        List<ClockRange> sorted = new ArrayList<>(ranges);
        sorted.removeIf(r -> r.from() >= TimeWindow.DAY || r.to() <= r.from());
        sorted.sort(Comparator.comparingInt(ClockRange::from));
        List<TimeWindow> windows = new ArrayList<>();
        @Nullable ClockRange last = null;
        for (ClockRange r : sorted) {
            if (last != null && r.from() <= last.to()) {
                last = new ClockRange(last.from(), Math.max(last.to(), r.to()));
                windows.removeLast();
            } else {
                last = r;
            }
            windows.add(new TimeWindow(null, last.from(), Math.min(MOST, last.to())));
        }
        return windows;
    }
}
