package app.daymark.understand.trip;

import java.util.Set;

/** Words that take something out of what was said of all: 'except', 'but for', 'apart from', 'with the exception of'. */
final class Exceptions {

    private static final Set<String> ONE = Words.of("except excepting excluding bar barring save minus");
    private static final Set<String> FOLLOWED = Words.of("for between from that of");

    private Exceptions() {}

    /** The start of such words that end directly before item {@code i}, or -1. */
    static int before(Sentence s, int i) {
        int k = i;
        while (s.in(k - 1, FOLLOWED)) {
            k--;
        }
        if (s.in(k - 1, ONE)) {
            return k - 1;
        }
        boolean two = s.is(k, "for") && s.is(k - 1, "but")
                || s.is(k, "from") && (s.is(k - 1, "apart") || s.is(k - 1, "aside"))
                || s.is(k - 1, "than") && s.is(k - 2, "other")
                || s.is(k, "of") && s.is(k - 1, "exception")
                || s.is(k, "between") && s.is(k - 1, "not");
        if (!two) {
            return -1;
        }
        return s.is(k - 1, "than") ? k - 2 : k - 1;
    }
}
