package app.daymark.understand.trip;

import app.daymark.understand.words.Token;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an event is called: the last run of telling words. */
final class EventTitle {

    private static final Set<String> EVENTS =
            Words.of("concert conference wedding workshop festival exhibition birthday dinner show opera party "
                    + "regatta marathon meeting market games match tournament museum relatives friends friend event "
                    + "appointment funeral class sale race lunch christmas easter family mum dad mom grandma sister "
                    + "cousin partner");
    private static final Set<String> VERBS = Words.of("attend visit meet see watch sail join run gets flat");

    private EventTitle() {}

    static @Nullable String in(Sentence s, int from, int to) {
        int start = -1;
        int end = -1;
        for (int i = from; i < to; i++) {
            if (telling(s, i)) {
                if (end != i) {
                    start = i;
                }
                end = i + 1;
            } else if (end >= 0 && s.city(i) != null) {
                break;
            }
        }
        return start < 0 ? null : s.words(start, end);
    }

    private static boolean telling(Sentence s, int i) {
        if (!(s.get(i) instanceof Item.Word w) || w.token().kind() != Token.Kind.WORD) {
            return false;
        }
        String norm = w.token().norm();
        return EVENTS.contains(norm) || norm.length() > 2 && !CommonWords.contains(norm) && !VERBS.contains(norm);
    }
}
