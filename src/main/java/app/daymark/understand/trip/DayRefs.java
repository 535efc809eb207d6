package app.daymark.understand.trip;

import app.daymark.understand.words.NumberGrammar;
import app.daymark.understand.words.Read;
import app.daymark.understand.words.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Numbered days of a trip: 'day 3', 'days 3 and 4', 'between day 12 and day 16', 'the last two days'.
 *
 * @param ranges in the order of the text; numbers below zero count from the end (-1 is the last day)
 * @param either whether they are joined by 'or'
 */
record DayRefs(List<Range> ranges, boolean either) {

    private static final Set<String> DAY = Set.of("day", "days");
    private static final Set<String> TO = Words.of("- to till until through thru");
    private static final Set<String> JOIN = Words.of(", and & or / +");
    private static final Set<String> RANGE_AHEAD = Set.of("between", "during", "from");

    DayRefs {
        ranges = List.copyOf(ranges);
    }

    /** Days of the trip, both ends included. */
    record Range(int from, int to) {}

    static @Nullable Read<DayRefs> at(Tokens t, int i) {
        Read<DayRefs> numbered = numbered(t, i);
        return numbered == null ? ordinal(t, i) : numbered;
    }

    /** Whether the number at {@code i} belongs to a day's name ('day 3', 'days 3 and 4') and is no count. */
    static boolean isReference(Tokens t, int i) {
        return t.in(i - 1, DAY) && t.number(i);
    }

    private static @Nullable Read<DayRefs> numbered(Tokens t, int i) {
        boolean rangeAhead = t.in(i, RANGE_AHEAD);
        int k = rangeAhead ? i + 1 : i;
        Read<Integer> first = day(t, t.is(k, "the") ? k + 1 : k, true);
        if (first == null) {
            return null;
        }
        List<Range> ranges = new ArrayList<>();
        boolean either = false;
        int to = first.to();
        int from = first.value();
        while (true) {
            int join = to;
            boolean range = t.in(join, TO);
            boolean list = t.in(join, JOIN);
            if (!range && !list) {
                break;
            }
            if (t.is(join, ",") && t.in(join + 1, JOIN)) {
                join++;
            }
            Read<Integer> next = day(t, join + 1, false);
            if (next == null) {
                break;
            }
            if (range || rangeAhead && ranges.isEmpty() && !t.is(join, ",") && !t.is(join, "or")) {
                ranges.add(new Range(from, next.value()));
                from = 0;
            } else {
                if (from > 0) {
                    ranges.add(new Range(from, from));
                }
                from = next.value();
                either |= t.is(join, "or");
            }
            to = next.to();
        }
        if (from > 0) {
            ranges.add(new Range(from, from));
        }
        boolean opened = rangeAhead && ranges.stream().anyMatch(r -> r.to() != r.from());
        return new Read<>(new DayRefs(ranges, either), opened ? i : k, to);
    }

    /** 'day 3', '3' after the word once, 'd3'. */
    private static @Nullable Read<Integer> day(Tokens t, int i, boolean first) {
        int k = t.in(i, DAY) ? i + 1 : t.is(i, "d") && t.number(i + 1) && t.glued(i + 1) ? i + 1 : i;
        if (k == i && first) {
            return null;
        }
        if (t.is(k, "#") || t.is(k, "no") || t.is(k, "number")) {
            k++;
        }
        Read<Integer> n = NumberGrammar.at(t, k);
        if (n == null || n.value() < 1 || n.value() > 400) {
            return null;
        }
        if (t.is(n.to(), "x") || t.is(n.to(), "times")) {
            return null;
        }
        boolean spelledOn = t.get(i - 2).isWord() && !t.is(i - 1, ",");
        boolean bareWord = k == i && !first && !t.number(k) && !spelledOn;
        boolean count = bareWord || k == i && (StayLength.at(t, i) != null || t.is(n.to(), "%") || t.is(n.to(), "€"));
        return count ? null : n;
    }

    /** 'the first day', 'the 2nd and 3rd day', 'the last two days'. */
    private static @Nullable Read<DayRefs> ordinal(Tokens t, int i) {
        int k = t.is(i, "the") || t.is(i, "my") || t.is(i, "our") || t.is(i, "very") ? i + 1 : i;
        if (t.is(k, "very")) {
            k++;
        }
        Read<Integer> first = nth(t, k);
        if (first == null) {
            return null;
        }
        Read<Integer> count = NumberGrammar.at(t, first.to());
        if (count != null && t.in(count.to(), DAY) && Math.abs(first.value()) == 1 && count.value() > 1) {
            Range range = first.value() == 1 ? new Range(1, count.value()) : new Range(-count.value(), -1);
            return new Read<>(new DayRefs(List.of(range), false), i, count.to() + 1);
        }
        List<Range> ranges = new ArrayList<>(List.of(new Range(first.value(), first.value())));
        int to = first.to();
        boolean either = false;
        while (t.in(to, JOIN) || t.in(to, TO)) {
            int next = t.is(to + 1, "the") ? to + 2 : to + 1;
            Read<Integer> more = nth(t, next);
            if (more == null) {
                break;
            }
            if (t.in(to, TO)) {
                ranges.set(ranges.size() - 1, new Range(ranges.getLast().from(), more.value()));
            } else {
                ranges.add(new Range(more.value(), more.value()));
                either |= t.is(to, "or");
            }
            to = more.to();
        }
        return t.in(to, DAY) && !t.number(to + 1) ? new Read<>(new DayRefs(ranges, either), i, to + 1) : null;
    }

    private static @Nullable Read<Integer> nth(Tokens t, int i) {
        return t.is(i, "last") || t.is(i, "final") ? new Read<>(-1, i, i + 1) : NumberGrammar.ordinalAt(t, i);
    }
}
