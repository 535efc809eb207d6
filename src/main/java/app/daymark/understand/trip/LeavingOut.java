package app.daymark.understand.trip;

import app.daymark.understand.words.Token;
import app.daymark.understand.words.Tokens;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Words after which a place is not wanted: 'without', 'anywhere but', 'skip', 'we don't want to go to'.
 *
 * @param kind how the words are tied to the rest
 * @param to where the place begins
 */
record LeavingOut(Kind kind, int to) {

    enum Kind {
        /** 'without', 'skipping': said of the trip, whose dates and prices may follow. */
        ATTACHED,
        /** 'except', 'other than': chosen from a region. */
        CHOSEN,
        /** 'skip', 'not', 'don't go to'. */
        PLAIN,
        /** 'we have already seen'. */
        SEEN,
        /** 'we have been to', where 'before' or 'last year' follows. */
        SEEN_BEFORE,
        /** 'instead of'. */
        INSTEAD
    }

    private static final Set<String> ATTACHED =
            Words.of("without excluding minus skipping omitting avoiding bypassing sans");
    private static final Set<String> VERBS =
            Words.of("avoid skip exclude omit drop scrap ditch remove cancel forget bypass cut dropping removing");
    private static final Set<String> ALL = Words.of("anywhere everywhere somewhere wherever all anything everything");
    private static final Set<String> NEGATIONS =
            Words.of("don't dont won't wont not never wouldn't can't cannot cant no needn't shouldn't mustn't");
    private static final Set<String> WANTING =
            Words.of("want wanna like wish care need plan intend feel have about any interested really desire longer");
    private static final Set<String> GOING = Words.of("go going visit travel stay see include come do head stop be");
    private static final Set<String> TOWARDS = Words.of("to in at into the");
    /** Words before a bare 'not' or 'no' that leave it a statement of its own. */
    private static final Set<String> LEADING =
            Words.of(", ( - : . ! ? ; and but please just ideally preferably rather definitely certainly however");

    private static final Set<String> PAST = Words.of("been seen visited know done did saw to");

    static @Nullable LeavingOut at(Tokens t, int i) {
        if (t.in(i, ATTACHED)) {
            return new LeavingOut(Kind.ATTACHED, i + 1);
        }
        if (leave(t, i) && t.is(i + 1, "out")) {
            return new LeavingOut(t.is(i, "leaving") ? Kind.ATTACHED : Kind.PLAIN, i + 2);
        }
        int chosen = chosen(t, i);
        if (chosen > 0) {
            return new LeavingOut(Kind.CHOSEN, chosen);
        }
        if (t.starts(i, "instead", "of") || t.starts(i, "rather", "than")) {
            return new LeavingOut(Kind.INSTEAD, i + 2);
        }
        if (t.starts(i, "in", "place", "of")) {
            return new LeavingOut(Kind.INSTEAD, i + 3);
        }
        if (t.in(i, VERBS) || t.starts(i, "rule", "out")) {
            int k = t.is(i + 1, "about") || t.is(i + 1, "out") ? i + 2 : i + 1;
            return new LeavingOut(Kind.PLAIN, k);
        }
        boolean before = t.is(i, "been") || t.is(i, "seen") || t.is(i, "visited") || t.is(i, "know");
        if (before && !t.is(i - 1, "never") && !t.is(i - 1, "not")) {
            return new LeavingOut(Kind.SEEN_BEFORE, t.is(i + 1, "to") || t.is(i + 1, "in") ? i + 2 : i + 1);
        }
        int seen = seen(t, i);
        if (seen > 0) {
            return new LeavingOut(Kind.SEEN, seen);
        }
        return negated(t, i);
    }

    static boolean leave(Tokens t, int i) {
        return t.is(i, "leave") || t.is(i, "leaving");
    }

    /** 'except for', 'other than', 'anywhere in Europe but'. */
    private static int chosen(Tokens t, int i) {
        if (t.is(i, "except") || t.is(i, "bar")) {
            return t.is(i + 1, "for") ? i + 2 : i + 1;
        }
        if (t.starts(i, "apart", "from") || t.starts(i, "aside", "from") || t.starts(i, "other", "than")) {
            return i + 2;
        }
        if (t.is(i, "outside")) {
            return t.is(i + 1, "of") ? i + 2 : i + 1;
        }
        if (!t.is(i, "but") || t.is(i + 1, "not")) {
            return -1;
        }
        for (int k = i - 1; k >= i - 5 && t.get(k).isWord(); k--) {
            if (t.in(k, ALL)) {
                return i + 1;
            }
        }
        return -1;
    }

    /** 'already been to', 'have seen … before'; whether it is said of the past at all stands before or after. */
    private static int seen(Tokens t, int i) {
        if (!t.is(i, "already")) {
            return -1;
        }
        int k = i + 1;
        while (t.in(k, PAST)) {
            k++;
        }
        return k > i + 1 ? k : -1;
    }

    /** 'not', 'no', 'don't want to go to', 'rather not visit', 'no longer'. */
    private static @Nullable LeavingOut negated(Tokens t, int i) {
        boolean apart = t.starts(i, "do", "not") || t.starts(i, "will", "not") || t.starts(i, "would", "not");
        if (!apart && !t.in(i, NEGATIONS)) {
            return null;
        }
        int verb = apart ? i + 2 : i + 1;
        int k = verb;
        boolean verbal = false;
        while (t.in(k, WANTING) || t.in(k, GOING) || t.in(k, TOWARDS)) {
            verbal |= !t.in(k, TOWARDS);
            k++;
        }
        boolean bare = t.is(i, "not") || t.is(i, "no");
        boolean opens = i == 0 || t.get(i - 1).kind() == Token.Kind.NEWLINE || t.in(i - 1, LEADING);
        return verbal || bare && opens ? new LeavingOut(Kind.PLAIN, k) : null;
    }
}
