package app.daymark.understand.trip;

import app.daymark.understand.trip.Item.Count;
import app.daymark.understand.trip.Item.Length;
import java.util.Set;

/** 'One of them will do', 'any day between', 'either day', 'at some point': one of the days is enough. */
final class AnyWords {

    private static final Set<String> ENOUGH = Words.of("enough suffices suffice sufficient");

    private AnyWords() {}

    static boolean in(Sentence s, int from, int to) {
        if (s.find(from, to, ENOUGH) >= 0) {
            return true;
        }
        for (int i = from; i < to; i++) {
            boolean one = s.get(i) instanceof Count c && c.value() == 1
                    || s.get(i) instanceof Length l
                            && l.value().least() == 1
                            && !l.value().nights();
            if (one && (s.is(i + 1, "of") || s.starts(i + 1, "will", "do"))) {
                return true;
            }
            boolean any = s.is(i, "any") || s.is(i, "either") || s.is(i, "whichever");
            if (any
                    && (s.is(i + 1, "day")
                            || s.is(i + 1, "of")
                            || s.is(i + 1, "one")
                            || s.starts(i + 1, "will", "do")
                            || s.is(i + 1, "works"))) {
                return true;
            }
            boolean some = s.is(i, "sometime")
                    || s.starts(i, "some", "time")
                    || s.starts(i, "some", "day")
                    || s.starts(i, "some", "point")
                    || s.starts(i, "at", "some");
            if (some || s.starts(i, "will", "do") || s.starts(i, "would", "do")) {
                return true;
            }
        }
        return false;
    }
}
