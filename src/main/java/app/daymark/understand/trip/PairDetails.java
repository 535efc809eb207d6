package app.daymark.understand.trip;

import app.daymark.understand.trip.Item.Count;
import app.daymark.understand.trip.Item.Mode;
import app.daymark.understand.trip.Item.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Gives pairs of cities their direction, price and means of travel from the words around. */
final class PairDetails {

    private static final Set<String> LIMIT =
            Words.of("max maximum most than budget under below limit within exceed afford");

    private static final Set<String> BEFORE_MODE = Set.of("by", "(", "|", ";");

    private final TripDraft draft;
    private final boolean priced;

    /** @param priced whether the text names a sum of money, so that a number beside a pair is a price */
    PairDetails(TripDraft draft, boolean priced) {
        this.draft = draft;
        this.priced = priced;
    }

    /** Gives each pair its direction, price and means of travel from the words around. */
    void describe(Sentence s, List<Pair> pairs, List<String> headerModes) {
        narrow(s, pairs);
        int since = 0;
        for (int p = 0; p < pairs.size(); p++) {
            Pair pair = pairs.get(p);
            int next = p + 1 < pairs.size() ? pairs.get(p + 1).start : s.size();
            int before = p == 0 ? 0 : pairs.get(p - 1).end;
            if (p > 0 && pair.start < pairs.get(p - 1).end) {
                before = pair.start;
            }
            pair.modes = modesOf(s, pair, before, next, headerModes);
            if (pair.like != null && pair.like.directed) {
                pair.direct(pair.like.bothWays);
            }
            pair.absent = excepted(s, pair) || absentBefore(s, before, pair.start);
            price(s, pairs, p, next);
            for (int i = pair.end; i < next; ) {
                DirectionWords words = DirectionWords.at(s, i);
                if (words == null) {
                    i++;
                    continue;
                }
                direct(s, pairs, since, p, words);
                s.use(words.from(), words.to());
                since = p + 1;
                i = words.to();
            }
            pair.absent |= absentAfter(s, pair.end, next);
        }
        for (int i = 0; i < pairs.getFirst().start; i++) {
            DirectionWords words = DirectionWords.at(s, i);
            if (words != null && words.generic()) {
                pairs.stream()
                        .filter(pair -> !pair.directed)
                        .forEach(pair -> pair.direct(words.kind() == DirectionWords.Kind.BOTH));
                s.use(words.from(), words.to());
            }
        }
    }

    /** 'A – B | only A to B': the second naming says which way the first goes. */
    private static void narrow(Sentence s, List<Pair> pairs) {
        for (int p = pairs.size() - 1; p > 0; p--) {
            Pair pair = pairs.get(p);
            Pair before = pairs.get(p - 1);
            boolean same = pair.reverseOf(before) || pair.from.equals(before.from) && pair.to.equals(before.to);
            boolean only = s.is(pair.start - 1, "only") || s.is(pair.end, "only") || s.is(pair.start - 2, "only");
            if (same && only && !pair.bothWays && s.find(before.end, pair.start, Set.of(",")) < 0) {
                before.from = pair.from;
                before.to = pair.to;
                before.direct(false);
                s.use(pair.start, pair.end);
                pairs.remove(p);
            }
        }
    }

    private static void direct(Sentence s, List<Pair> pairs, int since, int last, DirectionWords words) {
        Pair pair = pairs.get(last);
        switch (words.kind()) {
            case ONLY_FROM, ONLY_TO -> {
                boolean turn = words.kind() == DirectionWords.Kind.ONLY_FROM
                        ? pair.to.equals(words.city())
                        : pair.from.equals(words.city());
                if (turn) {
                    String from = pair.from;
                    pair.from = pair.to;
                    pair.to = from;
                }
                pair.direct(false);
            }
            case BOTH, AS_WRITTEN -> {
                boolean both = words.kind() == DirectionWords.Kind.BOTH;
                boolean closing = words.generic() && last == pairs.size() - 1;
                boolean separate = s.find(pair.end, words.from(), Set.of(",", "(", "-")) >= 0;
                boolean unpriced = pairs.subList(since, last + 1).stream().allMatch(other -> other.price == null);
                boolean same = s.find(words.from(), words.to(), Set.of("same")) >= 0;
                boolean listBack =
                        both && last == pairs.size() - 1 && (unpriced || same) && s.is(words.from() - 1, ",");
                if (words.whole() || closing && (separate || unpriced && !pair.bothWays) || listBack) {
                    for (Pair other : pairs.subList(since, last + 1)) {
                        boolean reversed = both && pairs.stream().anyMatch(other::reverseOf);
                        if (!other.directed && !reversed) {
                            other.direct(both);
                        }
                    }
                } else {
                    pair.direct(both);
                }
            }
        }
    }

    private void price(Sentence s, List<Pair> pairs, int p, int next) {
        Pair pair = pairs.get(p);
        for (int i = pair.end; i < Math.min(next, pair.end + 8); i++) {
            boolean count =
                    s.get(i) instanceof Count c && priced && c.value() > 1 && !s.is(i + 1, "way") && !s.is(i + 1, "of");
            if (!(s.get(i) instanceof Money) && !count) {
                continue;
            }
            if (s.find(pair.end, i, LIMIT) >= 0 || s.used(i)) {
                return;
            }
            pair.price = amount(s, i);
            s.use(i);
            if (s.is(i + 1, "each") || s.is(i + 1, "apiece")) {
                pairs.subList(0, p).stream()
                        .filter(other -> other.price == null)
                        .forEach(other -> other.price = pair.price);
                s.use(i + 1);
            }
            return;
        }
        int before = p == 0 ? 0 : pairs.get(p - 1).end;
        int i = pair.start - 1;
        if (i >= before && s.get(i) instanceof Money && !s.used(i) && s.find(i - 3, i, LIMIT) < 0) {
            pair.price = amount(s, i);
            s.use(i);
        }
    }

    private static boolean excepted(Sentence s, Pair pair) {
        int except = Exceptions.before(s, pair.start);
        if (except >= 0) {
            s.use(except, pair.start);
        }
        return except >= 0;
    }

    private static boolean absentBefore(Sentence s, int from, int to) {
        int start = from;
        for (int i = from; i < to; i++) {
            if (s.is(i, ",") || s.is(i, "but")) {
                start = s.is(i, "but") || i + 1 == to ? start : i;
            }
        }
        int at = s.find(start, to, ConnectionRule.NEGATIONS);
        while (at >= 0 && s.used(at)) {
            at = s.find(at + 1, to, ConnectionRule.NEGATIONS);
        }
        if (at >= 0) {
            s.use(at);
            return true;
        }
        return false;
    }

    private static boolean absentAfter(Sentence s, int from, int to) {
        for (int i = from; i < Math.min(to, from + 4); i++) {
            if (s.is(i, ",") || s.is(i, "and") || s.used(i)) {
                return false;
            }
            if (s.in(i, ConnectionRule.NEGATIONS)) {
                s.use(i);
                return true;
            }
        }
        return false;
    }

    /** The means of travel said with the pair, else the last ones before it, else those of the heading. */
    private static List<String> modesOf(Sentence s, Pair pair, int before, int next, List<String> headerModes) {
        for (int i = pair.end; i < Math.min(next, pair.end + 5) && !s.is(i, ","); i++) {
            if (s.get(i) instanceof Mode mode && s.in(i - 1, BEFORE_MODE)) {
                return List.of(mode.by());
            }
        }
        if (s.get(pair.end) instanceof Mode mode && !(s.get(pair.start - 1) instanceof Mode)) {
            return List.of(mode.by());
        }
        for (int i = pair.start - 1; i >= 0; i--) {
            if (s.get(i) instanceof Mode last) {
                List<String> modes = new ArrayList<>(List.of(last.by()));
                boolean joined = s.is(i - 1, "and") || s.is(i - 1, "&") || s.is(i - 1, "or");
                if (joined && s.get(i - 2) instanceof Mode first && i >= before) {
                    modes.addFirst(first.by());
                }
                return modes;
            }
        }
        return headerModes;
    }

    private BigDecimal amount(Sentence s, int i) {
        if (s.get(i) instanceof Money m) {
            draft.currency(m.currency(), s.words(i, i + 1));
            return m.amount();
        }
        return BigDecimal.valueOf(((Count) s.get(i)).value());
    }
}
