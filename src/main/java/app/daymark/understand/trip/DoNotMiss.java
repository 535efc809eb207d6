package app.daymark.understand.trip;

import java.util.Set;

/** Negations that demand: 'can't miss it', 'not to be missed', 'no matter what', 'without fail', 'without exception'. */
final class DoNotMiss {

    private static final Set<String> MISS = Words.of("miss missed missing skip");

    private DoNotMiss() {}

    static boolean in(Sentence s, int from, int to) {
        return s.find(from, to, MISS) >= 0
                        && s.find(
                                        from,
                                        to,
                                        Set.of(
                                                "can't", "don't", "not", "cannot", "won't", "never", "mustn't", "cant",
                                                "dont"))
                                >= 0
                || has(s, from, to, "no", "matter")
                || has(s, from, to, "without", "fail")
                || has(s, from, to, "without", "exception")
                || has(s, from, to, "not", "only")
                || has(s, from, to, "not", "negotiable")
                || has(s, from, to, "non", "negotiable")
                || has(s, from, to, "no", "exceptions");
    }

    private static boolean has(Sentence s, int from, int to, String first, String second) {
        for (int i = from; i < to; i++) {
            if (s.starts(i, first, second)) {
                return true;
            }
        }
        return false;
    }
}
