package app.daymark.understand.trip;

import app.daymark.understand.trip.Item.City;
import app.daymark.understand.trip.Item.Money;
import app.daymark.understand.trip.Item.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the goals of one city where they stand apart from it: 'Oslo: Bergen, Turku', 'from Oslo only to Bergen', 'Oslo to or
 * from Bergen 40 €, to or from Turku 50 €', 'Oslo to Bergen 40 €, to Turku 50 €'.
 */
final class Neighbours {

    private static final Set<String> JOIN = Words.of("and & n or ,");
    private static final Set<String> BULLETS = Words.of("- * •");
    private static final Set<String> ADVERBS = Words.of("only just also directly direct");
    private static final Set<String> GO = Words.of("can go goes get flies fly run runs there there's");
    private static final Set<String> ENDS =
            Words.of("( ) but both either only by in each all too as one for nothing , and or");
    private static final Set<String> COST = Words.of("is costs cost for at : takes");
    private static final Set<String> OUT = Set.of("from", "of");

    private final Sentence s;
    private final boolean listing;
    private final List<Pair> pairs;

    /** @param listing whether the words before say that connections are listed */
    Neighbours(Sentence s, boolean listing, List<Pair> pairs) {
        this.s = s;
        this.listing = listing;
        this.pairs = pairs;
    }

    /** The position after the pairs found from item {@code i} on, or -1. */
    int at(int i) {
        int next = listed(i);
        next = next < 0 ? from(i) : next;
        return next < 0 ? again(i) : next;
    }

    /** The position after 'to or from', 'to and from', 'from and to', or -1. */
    static int toAndFrom(Sentence s, int i) {
        boolean first = s.is(i, "to") && s.is(i + 2, "from") || s.is(i, "from") && s.is(i + 2, "to");
        boolean joined = s.is(i + 1, "or") || s.is(i + 1, "and") || s.is(i + 1, "/") || s.is(i + 1, "&");
        return first && joined ? i + 3 : -1;
    }

    /** A whole line or sentence 'A: B, C and D'. */
    private int listed(int i) {
        boolean opens = i == 0 || i == 1 && s.in(0, BULLETS);
        boolean out = s.in(i, OUT) || s.is(i, "out") && s.is(i + 1, "of");
        int from = out ? s.is(i, "out") ? i + 2 : i + 1 : i;
        boolean sure = listing || out;
        if (!opens || !sure || name(from) == null || !s.is(from + 1, ":") && !s.is(from + 1, "|")) {
            return -1;
        }
        int k = from + 2;
        while (name(k) != null) {
            int next = k + 1;
            while (s.in(next, JOIN)) {
                next++;
            }
            if (next == k + 1 || name(next) == null) {
                break;
            }
            k = next;
        }
        boolean whole = name(k) != null && (k + 1 >= s.size() || s.is(k + 1, "("));
        if (!whole) {
            return -1;
        }
        for (int goal = from + 2; goal <= k; goal++) {
            if (name(goal) != null) {
                add(goal == from + 2 ? from : goal, goal + 1, from, goal, false);
            }
        }
        return k + 1;
    }

    /** 'from A only to B and C', 'from A you can fly to B, C and D', 'from A to B, C and D'. */
    private int from(int i) {
        if (!s.is(i, "from") || name(i + 1) == null) {
            return -1;
        }
        int k = i + 2;
        while (k < i + 9 && !s.is(k, "to") && name(k) == null && !(s.is(k, ",") && name(k + 1) != null)) {
            k++;
        }
        if (!s.is(k, "to") || name(k + 1) == null) {
            return -1;
        }
        boolean adverbs = k > i + 2;
        for (int a = i + 2; a < k; a++) {
            adverbs &= s.in(a, ADVERBS) || s.is(a, ",");
        }
        boolean goes = s.find(i + 2, k, GO) >= 0;
        List<Integer> goals = goals(k + 1);
        boolean list = i == 0 && goals.size() > 2 && closes(goals.getLast() + 1) && distinct(i + 1, goals);
        if (!goes && !adverbs && !list) {
            return -1;
        }
        add(i, k + 2, i + 1, k + 1, false);
        goals.stream().skip(1).forEach(goal -> add(goal, goal + 1, i + 1, goal, false));
        return goals.getLast() + 1;
    }

    /** The positions of the cities of a list; the last one only where nothing says that another statement begins with it. */
    private List<Integer> goals(int first) {
        List<Integer> goals = new ArrayList<>(List.of(first));
        int next = first;
        while (true) {
            next++;
            int joined = next;
            while (s.in(next, JOIN)) {
                next++;
            }
            next = next > joined && s.is(next, "to") ? next + 1 : next;
            if (next == joined || name(next) == null || !closes(next + 1) && !s.in(next + 1, JOIN)) {
                return goals;
            }
            goals.add(next);
        }
    }

    private boolean closes(int i) {
        return i >= s.size() || s.in(i, ENDS);
    }

    private boolean distinct(int from, List<Integer> goals) {
        return goals.stream().map(this::name).distinct().count() == goals.size()
                && goals.stream().noneMatch(goal -> String.valueOf(name(from)).equals(name(goal)));
    }

    /** ', to or from C' and ', to C' after 'A to B 40 €'. */
    private int again(int i) {
        if (pairs.isEmpty() || !s.in(i - 1, JOIN)) {
            return -1;
        }
        int both = toAndFrom(s, i);
        int goal = both > 0 ? both : i + 1;
        Pair last = pairs.getLast();
        if (both < 0 && !s.is(i, "to") || name(goal) == null || !onlyPrices(last.end, i)) {
            return -1;
        }
        Pair pair = new Pair(i, goal + 1, last.from, String.valueOf(name(goal)), both > 0);
        if (both > 0) {
            pair.direct(true);
        }
        if (!pair.from.equals(pair.to)) {
            pairs.add(pair);
        }
        return goal + 1;
    }

    private boolean onlyPrices(int from, int to) {
        boolean price = false;
        for (int i = from; i < to; i++) {
            boolean sum = s.get(i) instanceof Money || s.get(i) instanceof Item.Count;
            price |= sum;
            if (!sum && !s.in(i, COST) && !s.in(i, JOIN)) {
                return false;
            }
        }
        return price || to - from <= 2;
    }

    private void add(int start, int end, int from, int to, boolean bothWays) {
        String a = String.valueOf(name(from));
        String b = String.valueOf(name(to));
        if (!a.equals(b)) {
            pairs.add(new Pair(start, end, a, b, bothWays));
        }
    }

    private @Nullable String name(int i) {
        return switch (s.get(i)) {
            case City c -> c.name();
            case Place p -> Regions.is(p.name()) ? null : p.name();
            default -> null;
        };
    }
}
