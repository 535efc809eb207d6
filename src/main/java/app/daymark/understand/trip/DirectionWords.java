package app.daymark.understand.trip;

import app.daymark.understand.trip.Item.City;
import app.daymark.understand.trip.Item.Count;
import app.daymark.understand.trip.Item.Mode;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Words that say in which direction connections go.
 *
 * @param kind which direction
 * @param city the city of 'only from A', else null
 * @param whole whether the words speak of every connection named before
 * @param generic whether they are the usual words for a whole list ('both ways'), not for the pair before ('and back')
 * @param from position of the first item
 * @param to position after the last
 */
record DirectionWords(Kind kind, @Nullable String city, boolean whole, boolean generic, int from, int to) {

    enum Kind {
        BOTH,
        AS_WRITTEN,
        ONLY_FROM,
        ONLY_TO
    }

    private static final Set<String> EACH = Words.of("both either every each all any");
    private static final Set<String> WAYS = Words.of("way ways direction directions");
    private static final Set<String> ALL = Words.of("all everything each every none them these those they");

    private static final Set<String> CELL = Set.of("|", ";", ":");

    private static final Set<String> PRICES = Words.of("price prices fare fares cost costs");

    static @Nullable DirectionWords at(Sentence s, int i) {
        int k = s.is(i, "in") || s.is(i, "go") || s.is(i, "goes") ? i + 1 : i;
        if (s.in(k, EACH) && s.in(k + 1, WAYS)) {
            return new DirectionWords(Kind.BOTH, null, all(s, i), true, i, k + 2);
        }
        if (s.is(k, "the") && count(s, k + 1, 2) && s.in(k + 2, WAYS) && k > i) {
            return new DirectionWords(Kind.BOTH, null, all(s, i), true, i, k + 3);
        }
        int thereAndBack = thereAndBack(s, i);
        if (thereAndBack > 0) {
            return new DirectionWords(Kind.BOTH, null, all(s, i), true, i, thereAndBack);
        }
        if (count(s, i, 2) && (s.in(i + 1, WAYS) || s.is(i + 1, "-") && s.in(i + 2, WAYS))) {
            return new DirectionWords(Kind.BOTH, null, all(s, i), true, i, s.is(i + 1, "-") ? i + 3 : i + 2);
        }
        if (count(s, i, 1) && (s.in(i + 1, WAYS) || s.is(i + 1, "-") && s.in(i + 2, WAYS))) {
            int to = s.is(i + 1, "-") ? i + 3 : i + 2;
            return new DirectionWords(Kind.AS_WRITTEN, null, all(s, i), true, i, s.is(to, "only") ? to + 1 : to);
        }
        DirectionWords reverse = otherDirection(s, i);
        if (reverse != null) {
            return reverse;
        }
        boolean cell = s.in(i - 1, CELL) && (i + 1 >= s.size() || s.in(i + 1, CELL));
        if (s.is(i, "both") && cell) {
            return new DirectionWords(Kind.BOTH, null, false, false, i, i + 1);
        }
        if (s.is(i, "only") || s.is(i, "just")) {
            return only(s, i);
        }
        DirectionWords back = back(s, i);
        return back == null ? notBack(s, i) : back;
    }

    /** The position after 'go and also return', 'out and back', 'there and return', or -1. */
    private static int thereAndBack(Sentence s, int i) {
        int and = s.in(i, Set.of("go", "going", "there", "out", "outward", "outbound")) ? i + 1 : -1;
        if (and < 0 || !s.is(and, "and") && !s.is(and, "&")) {
            return -1;
        }
        int k = s.is(and + 1, "also") ? and + 2 : and + 1;
        k = s.is(k, "coming") || s.is(k, "come") ? k + 1 : k;
        boolean back = s.in(k, Set.of("return", "returning", "inbound")) || s.is(k, "back") && !s.is(i, "there");
        return back ? k + 1 : -1;
    }

    /** 'both also in the other direction', 'the other direction too'. */
    private static @Nullable DirectionWords otherDirection(Sentence s, int i) {
        boolean whole = s.is(i, "both") || s.is(i, "all");
        int k = whole ? i + 1 : i;
        boolean also = s.is(k, "also");
        k = also ? k + 1 : k;
        k = s.is(k, "in") ? k + 1 : k;
        k = s.is(k, "the") ? k + 1 : k;
        boolean reverse = (s.is(k, "other") || s.is(k, "opposite") || s.is(k, "reverse")) && s.in(k + 1, WAYS);
        boolean too = s.is(k + 2, "too") || s.is(k + 2, "also") || s.starts(k + 2, "as", "well");
        if (!reverse || !also && !too && !whole || negated(s, i)) {
            return null;
        }
        return new DirectionWords(Kind.BOTH, null, whole, true, i, too ? k + 3 : k + 2);
    }

    private static @Nullable DirectionWords only(Sentence s, int i) {
        if ((s.is(i + 1, "from") || s.is(i + 1, "to")) && s.city(i + 2) != null) {
            return new DirectionWords(
                    s.is(i + 1, "from") ? Kind.ONLY_FROM : Kind.ONLY_TO, name(s, i + 2), false, false, i, i + 3);
        }
        if (s.is(i + 1, "in")
                && (s.is(i + 2, "this") || s.is(i + 2, "that") || count(s, i + 2, 1))
                && s.in(i + 3, WAYS)) {
            return new DirectionWords(Kind.AS_WRITTEN, null, all(s, i), true, i, i + 4);
        }
        int way = i + 1;
        if ((count(s, way, 1) || s.is(way, "this") || s.is(way, "that")) && s.in(way + 1, WAYS)) {
            return new DirectionWords(Kind.AS_WRITTEN, null, all(s, i), true, i, way + 2);
        }
        boolean closes = i + 1 >= s.size() || s.in(i + 1, Set.of(",", ")", "and", ".", "(", "|", "but"));
        return closes ? new DirectionWords(Kind.AS_WRITTEN, null, all(s, i), false, i, i + 1) : null;
    }

    /** 'and back', 'the same back', 'vice versa', 'the other way round too'. */
    private static @Nullable DirectionWords back(Sentence s, int i) {
        int k = s.is(i, "and") || s.is(i, "or") || s.is(i, "&") ? i + 1 : i;
        int joined = k;
        if (s.is(k, "there") && s.is(k + 1, "and")) {
            k += 2;
        }
        if (s.is(k, "the")) {
            k++;
        }
        boolean same = s.is(k, "same");
        boolean prices = same && (s.is(k + 1, "prices") || s.is(k + 1, "fares"));
        if (same) {
            k++;
            if (s.in(k, PRICES) || s.is(k, "for") || s.is(k, "the") || s.is(k, "on")) {
                k++;
            }
            if (s.is(k, "the")) {
                k++;
            }
            if (s.is(k, "way")) {
                k++;
            }
        }
        if (s.is(k, "back") && (joined > i || same || s.is(i, "there"))) {
            int to = s.is(k + 1, "and") && s.is(k + 2, "forth") ? k + 3 : s.is(k + 1, "again") ? k + 2 : k + 1;
            return new DirectionWords(Kind.BOTH, null, prices || all(s, i), false, i, to);
        }
        if (s.is(k, "back") && s.is(k + 1, "and") && s.is(k + 2, "forth")) {
            return new DirectionWords(Kind.BOTH, null, prices || all(s, i), false, i, k + 3);
        }
        if (s.is(k, "vice") && s.is(k + 1, "versa") && !negated(s, i)) {
            return new DirectionWords(Kind.BOTH, null, prices || all(s, i), false, i, k + 2);
        }
        boolean other = s.is(k, "other") && s.is(k + 1, "way");
        if (other && (same || joined > i) && !negated(s, i)) {
            boolean round = s.is(k + 2, "round") || s.is(k + 2, "around");
            return new DirectionWords(Kind.BOTH, null, prices || all(s, i), false, i, round ? k + 3 : k + 2);
        }
        boolean returns = (s.is(k, "return") || s.is(k, "returns")) && joined > i;
        return returns ? new DirectionWords(Kind.BOTH, null, prices || all(s, i), false, i, k + 1) : null;
    }

    /** 'nothing back', 'no way back', 'none of them the other way round', 'but not back'. */
    private static @Nullable DirectionWords notBack(Sentence s, int i) {
        if (!s.in(i, Set.of("no", "not", "nothing", "none", "never", "isn't", "aren't", "doesn't", "don't"))) {
            return null;
        }
        for (int k = i + 1; k < Math.min(s.size(), i + 8); k++) {
            if (s.city(k) != null || s.is(k, ",")) {
                return null;
            }
            boolean round = s.is(k, "other") && s.in(k + 1, WAYS) || s.is(k, "vice") && s.is(k + 1, "versa");
            if (s.is(k, "back") || round || s.is(k, "reverse") || s.is(k, "opposite") || s.is(k, "return")) {
                int to = round ? k + 2 : k + 1;
                if (s.is(to, "round") || s.is(to, "around") || s.in(to, WAYS)) {
                    to++;
                }
                return new DirectionWords(Kind.AS_WRITTEN, null, s.is(i, "none") || all(s, i), true, i, to);
            }
            if (!(s.get(k) instanceof Mode) && s.word(k).isEmpty()) {
                return null;
            }
        }
        return null;
    }

    private static @Nullable String name(Sentence s, int i) {
        City city = s.city(i);
        return city == null ? null : city.name();
    }

    private static boolean negated(Sentence s, int i) {
        return s.find(i - 2, i + 2, Set.of("not", "no", "never", "nothing", "none")) >= 0;
    }

    /** Whether a word for every connection stands shortly before. */
    private static boolean all(Sentence s, int i) {
        for (int k = i - 1; k >= Math.max(0, i - 6); k--) {
            if (s.in(k, ALL)) {
                return true;
            }
            if (s.city(k) != null) {
                return false;
            }
        }
        return false;
    }

    private static boolean count(Sentence s, int i, int value) {
        return s.get(i) instanceof Count c && c.value() == value;
    }
}
