package app.daymark.understand.trip;

import app.daymark.understand.atlas.Destinations;
import app.daymark.understand.words.DayWords;
import app.daymark.understand.words.Token;
import app.daymark.understand.words.Tokens;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Where names of places may stand in a text: known ones, capitalised words that are no everyday words, and in a text
 * without capitals words that are repeated.
 */
final class Names {

    private static final int LONGEST = 5;
    private static final Set<String> PARTICLES =
            Words.of("de del della di da do dos la le les los las el am an im der den of on upon sur en y by in");
    /** Known places whose names are everyday words when written small. */
    private static final Set<String> EVERYDAY =
            Words.of("nice bath cork split reading la rio wake midway mobile dc sf male yap");

    private final Tokens t;
    private final boolean small;
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<Integer, Integer> known = new HashMap<>();

    Names(Tokens t) {
        this.t = t;
        int capitals = 0;
        for (int i = 0; i < t.size(); i++) {
            Token token = t.get(i);
            counts.merge(token.norm(), 1, Integer::sum);
            if (token.capitalised() && !token.is("i") && !opens(i)) {
                capitals++;
            }
        }
        this.small = capitals <= 1;
    }

    /** Whether a known name is an everyday word when written small. */
    static boolean everyday(String norm) {
        return EVERYDAY.contains(norm);
    }

    /** Whether the text is written without capitals. */
    boolean small() {
        return small;
    }

    /** The end of the name that starts at token {@code i}, or -1. */
    int end(int i) {
        int known = knownEnd(i);
        if (known > 0 && (t.get(i).capitalised() || !EVERYDAY.contains(t.get(i).norm()))) {
            return known;
        }
        if (t.get(i).capitalised() && nameWord(i)) {
            return capitalisedEnd(i);
        }
        boolean repeated = small
                && nameWord(i)
                && t.get(i).norm().length() >= 3
                && counts.getOrDefault(t.get(i).norm(), 0) >= 2;
        return repeated || known > 0 ? Math.max(known, i + 1) : -1;
    }

    /** The start of the longest name that ends before token {@code end}, or -1. */
    int start(int end) {
        for (int i = Math.max(0, end - 2 * LONGEST); i < end; i++) {
            if (t.get(i).isWord() && end(i) == end) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the tokens name a city that is known, whatever the case. */
    boolean known(int from, int to) {
        return knownEnd(from) == to;
    }

    private int knownEnd(int i) {
        return known.computeIfAbsent(i, this::findKnownEnd);
    }

    private int findKnownEnd(int i) {
        if (!t.get(i).isWord()) {
            return -1;
        }
        int shortest = CommonWords.contains(t.get(i).norm()) ? i + 2 : i + 1;
        for (int k = Math.min(t.size(), i + LONGEST); k >= shortest; k--) {
            if (t.get(k - 1).isWord() && joined(i, k) && knownCity(t.words(i, k))) {
                return k;
            }
        }
        return -1;
    }

    /** Words, hyphens without space around and dots of abbreviations; nothing else may lie inside a name. */
    private boolean joined(int from, int to) {
        for (int k = from + 1; k < to; k++) {
            boolean hyphen = t.is(k, "-") && t.get(k).text().equals("-") && t.glued(k) && t.glued(k + 1);
            boolean dot = t.is(k, ".") && t.glued(k) && t.is(k - 1, "st");
            if (!t.get(k).isWord() && !hyphen && !dot) {
                return false;
            }
        }
        return true;
    }

    static boolean knownCity(String name) {
        return Destinations.isCity(name);
    }

    private int capitalisedEnd(int i) {
        int end = i + 1;
        if (t.is(i, "st") && t.is(end, ".") && t.glued(end) && t.get(end + 1).capitalised()) {
            end += 2;
        }
        while (true) {
            int known = knownEnd(end);
            if (t.get(end).capitalised() && nameWord(end) && known < 0) {
                end++;
            } else if (t.in(end, PARTICLES)
                    && !t.get(end).capitalised()
                    && t.get(end + 1).capitalised()
                    && nameWord(end + 1)
                    && particleFits(end)) {
                end += 2;
            } else if (compound(end)) {
                end += t.get(end + 1).norm().equals(t.get(end - 1).norm()) ? 2 : 4;
            } else {
                return end;
            }
        }
    }

    /** 'Isle of Skye', 'Palma de Mallorca', but not 'Riga in Latvia', 'Bus by Split'. */
    private boolean particleFits(int i) {
        boolean english =
                t.is(i, "of") || t.is(i, "on") || t.is(i, "by") || t.is(i, "in") || t.is(i, "am") || t.is(i, "an");
        return !english || t.is(i, "of") && (t.is(i - 1, "isle") || t.is(i - 1, "bay") || t.is(i - 1, "lake"));
    }

    /** '-Baden' after 'Baden', '-on-Trent' after 'Stoke'. */
    private boolean compound(int i) {
        boolean hyphen = t.is(i, "-") && t.get(i).text().equals("-") && t.glued(i) && t.glued(i + 1);
        return hyphen
                && (t.get(i + 1).norm().equals(t.get(i - 1).norm())
                        || t.in(i + 1, PARTICLES)
                                && t.is(i + 2, "-")
                                && t.glued(i + 2)
                                && t.get(i + 3).isWord());
    }

    private boolean nameWord(int i) {
        Token token = t.get(i);
        return token.isWord() && !CommonWords.contains(token.norm()) && !DayWords.isDayWord(token.norm());
    }

    /** Whether a sentence or a line starts here, so that a capital says nothing. */
    boolean opens(int i) {
        Token before = t.get(i - 1);
        return i == 0
                || !before.isWord() && !before.isNumber() && !before.is(",") && !before.is("-") && !before.is("->");
    }
}
