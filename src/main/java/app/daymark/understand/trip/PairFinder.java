package app.daymark.understand.trip;

import app.daymark.understand.trip.Item.City;
import app.daymark.understand.trip.Item.Count;
import app.daymark.understand.trip.Item.Mode;
import app.daymark.understand.trip.Item.Money;
import app.daymark.understand.trip.Item.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds pairs of cities in a sentence: 'A-B', 'A → B only', 'A to B and C', 'between A and B', 'A and B, B and C', 'A is
 * connected with B'. A dash and 'and' mean both ways, an arrow and 'to' one way.
 */
final class PairFinder {

    private static final Set<String> DASHES = Words.of("- / ~ =");
    private static final Set<String> ARROWS = Set.of("->", ">");
    private static final Set<String> AND = Words.of("and & n +");
    private static final Set<String> JOIN = Words.of("and & n or ,");
    private static final Set<String> CONNECT = Words.of("connect connects link links connecting linking");
    private static final Set<String> CONNECTED = Set.of("connected", "linked");
    private static final Set<String> BE = Words.of("is are has have");
    private static final Set<String> FAN_END = Set.of(
            "", ",", ".", ")", "(", "and", "or", "but", "both", "either", "only", "by", "in", "each", "all", "too",
            "as", "one", "for", "nothing");

    private static final Set<String> TOO = Words.of("too also likewise");

    private final Sentence s;
    private final boolean topic;
    private final boolean listing;
    private final List<String> stops;
    private final List<Pair> pairs = new ArrayList<>();
    private final Neighbours neighbours;
    private Set<String> fanJoin = JOIN;

    /**
     * @param topic whether the sentence speaks of connections, so that 'A to B' and 'A and B' are some
     * @param listing whether the sentence before lists connections
     */
    PairFinder(Sentence s, boolean topic, boolean listing, List<String> stops) {
        this.s = s;
        this.topic = topic;
        this.listing = listing;
        this.stops = List.copyOf(stops);
        this.neighbours = new Neighbours(s, topic || listing, pairs);
    }

    /** 'A to B, C and D' names three goals of A, unless the commas part a list of pairs in which no city is left alone. */
    List<Pair> find() {
        scan(false);
        if (!allPaired()) {
            pairs.clear();
            scan(true);
        }
        return pairs;
    }

    private void scan(boolean fanOverCommas) {
        fanJoin = fanOverCommas ? JOIN : Set.of("and", "&", "n", "or");
        for (int i = 0; i < s.size(); ) {
            int next = between(i);
            if (next < 0) {
                next = neighbours.at(i);
            }
            if (next < 0) {
                next = separated(i);
            }
            if (next < 0) {
                next = connected(i);
            }
            i = next < 0 ? i + 1 : next;
        }
        if (topic) {
            listOfAnds();
        }
    }

    private boolean allPaired() {
        for (int i = 0; i < s.size(); i++) {
            if (s.city(i) != null && !paired(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean paired(int i) {
        return pairs.stream().anyMatch(pair -> i >= pair.start && i < pair.end);
    }

    /** 'between A and B', 'between A, B and C'. */
    private int between(int i) {
        if (!s.is(i, "between") || end(i + 1) == null || s.used(i)) {
            return -1;
        }
        int others = s.in(i + 2, AND) ? others(i + 3) : -1;
        if (others > 0) {
            star(i, others, i + 1);
            return others;
        }
        int listed = pairsAfterBetween(i);
        if (listed > 0) {
            return listed;
        }
        List<Integer> ends = new ArrayList<>(List.of(i + 1));
        int k = i + 2;
        boolean spread = false;
        while (s.in(k, JOIN)) {
            int next = s.is(k, ",") && s.in(k + 1, JOIN) ? k + 2 : k + 1;
            if (s.is(next, "both") || s.is(next, "each")) {
                spread = true;
                next++;
            }
            if (end(next) == null || s.in(next + 1, DASHES) || s.is(next + 1, "->")) {
                break;
            }
            ends.add(next);
            k = next + 1;
        }
        for (int a = 0; a < ends.size(); a++) {
            for (int b = a + 1; b < ends.size() && (!spread || a == 0); b++) {
                add(i, k, ends.get(a), ends.get(b), true);
            }
        }
        return ends.size() > 1 ? k : -1;
    }

    /** 'between A and B, B and C, and between A and C': several pairs; -1 where it is one pair or a group. */
    private int pairsAfterBetween(int i) {
        List<Integer> starts = new ArrayList<>();
        int k = i + 1;
        while (end(k) != null && s.in(k + 1, AND) && end(k + 2) != null && !s.in(k + 3, DASHES)) {
            starts.add(k);
            k += 3;
            int next = s.is(k, ",") ? k + 1 : k;
            next = s.in(next, AND) ? next + 1 : next;
            next = s.is(next, "between") ? next + 1 : next;
            if (next == k || end(next) == null || !s.in(next + 1, AND)) {
                break;
            }
            k = next;
        }
        if (starts.size() < 2) {
            return -1;
        }
        starts.forEach(start -> add(start, start + 3, start, start + 2, true));
        return starts.getLast() + 3;
    }

    private int separated(int i) {
        if (end(i) == null) {
            return -1;
        }
        int k = i;
        int last = -1;
        while (true) {
            int sep = k + 1;
            boolean dash = s.in(sep, DASHES);
            boolean arrow = s.in(sep, ARROWS) || dash && s.in(sep + 1, ARROWS);
            boolean twoWay = s.is(sep, "<->");
            boolean to = s.is(sep, "to") && (topic || s.is(i - 1, "from") || priced(k + 3) || !pairs.isEmpty());
            int toAndFrom = Neighbours.toAndFrom(s, sep);
            twoWay |= toAndFrom > 0;
            int next = toAndFrom > 0 ? toAndFrom : arrow && dash ? sep + 2 : s.is(sep + 1, "the") ? sep + 2 : sep + 1;
            if (!dash && !arrow && !twoWay && !to || end(next) == null || strangers(k, sep, next)) {
                break;
            }
            int start = last < 0 && s.is(i - 1, "from") ? i - 1 : k;
            add(start, next + 1, k, next, dash && !arrow || twoWay);
            if (twoWay && !pairs.isEmpty()) {
                pairs.getLast().direct(true);
            }
            last = k;
            k = next;
            if (to || arrow) {
                int fan = fan(last, k + 1);
                if (fan > k + 1) {
                    return fan;
                }
            }
        }
        return last < 0 ? -1 : k;
    }

    /** 'Ann Smith-Jones': a hyphen inside a name of which no part is a place that is known. */
    private boolean strangers(int from, int sep, int to) {
        boolean glued = s.is(sep, "-")
                && s.tokens().glued(s.get(sep).from())
                && s.tokens().glued(s.get(to).from());
        return glued && !topic && !listing && stranger(from) && stranger(to);
    }

    private boolean stranger(int i) {
        return s.get(i) instanceof Place p && !p.known();
    }

    /** Further goals of the same start: 'A to B and C'. Returns the position after them. */
    private int fan(int from, int i) {
        int k = i;
        while (s.in(k, fanJoin)) {
            int next = s.is(k, ",") && s.in(k + 1, JOIN) ? k + 2 : k + 1;
            if (s.is(next, "to")) {
                next++;
            }
            boolean more = end(next) != null
                    && !s.in(next + 1, DASHES)
                    && !s.in(next + 1, ARROWS)
                    && !s.is(next + 1, "to")
                    && !s.is(next + 1, "<->")
                    && (s.get(next + 1) instanceof Money || s.in(next + 1, FAN_END) && !isWordless(next + 1));
            if (!more) {
                return k;
            }
            add(next, next + 1, from, next, false);
            k = next + 1;
        }
        return k;
    }

    /** An item that is no word at all can't end a list of goals; the end of the sentence can. */
    private boolean isWordless(int i) {
        return s.word(i).isEmpty() && i < s.size();
    }

    /** 'A is connected with B and C', 'A and B are connected', 'A has trains to B'. */
    private int connected(int i) {
        if (s.in(i, CONNECT)
                && end(i + 1) != null
                && (s.in(i + 2, AND) || s.is(i + 2, "with") || s.is(i + 2, "to"))
                && end(i + 3) != null) {
            add(i, i + 4, i + 1, i + 3, true);
            return i + 4;
        }
        if (end(i) == null) {
            return -1;
        }
        if (s.in(i + 1, BE)) {
            int k = i + 2;
            while (s.is(k, "directly")
                    || s.is(k, "direct")
                    || s.is(k, "only")
                    || s.get(k) instanceof Mode
                    || s.is(k, "connections")
                    || s.in(k, CONNECTED)) {
                k++;
            }
            int toAndFrom = k > i + 2 ? Neighbours.toAndFrom(s, k) : -1;
            k = toAndFrom > 0 ? toAndFrom - 1 : k;
            boolean towards = k > i + 2 && (toAndFrom > 0 || s.is(k, "to") || s.is(k, "with") || s.is(k, "and"));
            int others = towards ? others(k + 1) : -1;
            if (others > 0) {
                star(i, others, i);
                return others;
            }
            return towards && end(k + 1) != null ? spread(i, k + 1) : -1;
        }
        boolean two = s.in(i + 1, AND) && end(i + 2) != null && s.in(i + 3, BE) && !s.is(i - 1, ",") && topic;
        boolean stated =
                two && s.find(i + 4, i + 8, Set.of("connected", "linked", "direct", "connection", "connections")) >= 0;
        if (stated) {
            add(i, i + 3, i, i + 2, true);
            return i + 3;
        }
        return also(i);
    }

    /** 'A and B too' after a pair; 'B with C and with D' where the sentence before lists connections. */
    private int also(int i) {
        boolean too = !pairs.isEmpty() && s.in(i + 1, AND) && end(i + 2) != null;
        if (too && (s.in(i + 3, TOO) || s.starts(i + 3, "as", "well"))) {
            Pair pair = new Pair(i, i + 3, name(i), name(i + 2), pairs.getLast().bothWays);
            pair.like = pairs.getLast();
            pairs.add(pair);
            return i + 3;
        }
        return listing && s.is(i + 1, "with") && end(i + 2) != null ? spread(i, i + 2) : -1;
    }

    /** The position after 'both other cities', 'all the others', or -1. */
    private int others(int i) {
        int k = i;
        while (s.in(k, Set.of("both", "all", "the", "each", "every", "of")) || s.get(k) instanceof Count) {
            k++;
        }
        if (!s.is(k, "other") && !s.is(k, "others") && !s.is(k, "rest")) {
            return -1;
        }
        k++;
        return s.in(k, Set.of("cities", "towns", "places", "islands", "ones", "city")) || s.get(k) instanceof Count
                ? k + 1
                : k;
    }

    private void star(int start, int end, int centre) {
        for (String stop : stops) {
            if (!stop.equals(name(centre))) {
                pairs.add(new Pair(start, end, name(centre), stop, true));
            }
        }
    }

    private int spread(int from, int i) {
        int k = i;
        add(from, k + 1, from, k, true);
        k++;
        while (s.in(k, JOIN)) {
            int next = s.is(k + 1, "with") || s.is(k + 1, "to") ? k + 2 : k + 1;
            if (end(next) == null || s.in(next + 1, BE) || s.is(next + 1, "with")) {
                break;
            }
            add(next, next + 1, from, next, true);
            k = next + 1;
        }
        return k;
    }

    /** 'A and B, from B to C, C and D': between commas each a pair, and no city outside of one. */
    private void listOfAnds() {
        List<Pair> found = new ArrayList<>();
        int cities = 0;
        for (int i = 0; i < s.size(); i++) {
            if (paired(i)) {
                continue;
            }
            cities += s.city(i) == null ? 0 : 1;
            boolean opens = i == 0
                    || s.in(i - 1, Set.of(",", ":", "(", "-", "*", "and", "only"))
                    || Exceptions.before(s, i) >= 0;
            boolean pair = opens && end(i) != null && s.in(i + 1, AND) && end(i + 2) != null;
            boolean closes = s.in(i + 3, Set.of("", ",", ".", ")", "(", "both", "either", "and", "aren't", "are"))
                    && !(s.word(i + 3).isEmpty() && i + 3 < s.size() && !(s.get(i + 3) instanceof Money));
            if (pair && closes) {
                found.add(new Pair(i, i + 3, name(i), name(i + 2), true));
            }
        }
        if (found.size() * 2 == cities) {
            pairs.addAll(found);
            pairs.sort(Comparator.comparingInt(pair -> pair.start));
        }
    }

    private boolean priced(int i) {
        return s.get(i) instanceof Money || s.get(i) instanceof Count || s.is(i, ":") && s.get(i + 1) instanceof Money;
    }

    private void add(int start, int end, int from, int to, boolean bothWays) {
        if (!name(from).equals(name(to))) {
            pairs.add(new Pair(start, end, name(from), name(to), bothWays));
        }
    }

    private @Nullable String end(int i) {
        return switch (s.get(i)) {
            case City c -> c.name();
            case Place p -> Regions.is(p.name()) ? null : p.name();
            default -> null;
        };
    }

    private String name(int i) {
        String name = end(i);
        return name == null ? "" : name;
    }
}
