package app.daymark.understand.dayout;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What follows the minutes of a way: how one goes, and how long it takes back: '(12 back)', 'both ways', 'on foot'. */
final class WayBack {

    /** How one goes, and other words that change nothing. */
    static final Set<String> AFTER_MINUTES = Vocabulary.words("""
            walk walking on foot by tram bus taxi bike train metro car cab drive driving ride ' away each time
            or so about ferry boat max minutes min mins both the a 's subway journey trip uphill downhill
            upstream downstream
            """);

    private static final Phrases BOTH_WAYS = Phrases.of("""
            in both directions | in either direction | both directions | either direction | both ways |
            either way | each way | same both ways | the same both ways | there and back the same | there and back alike | both ways alike |
            and back the same | the same back | same back | and the same back | and same back |
            and the same the other way | same the other way | same the other way round | vice versa |
            and vice versa | and back in the same time | any direction | each direction | in each direction |
            both way | and back too | and back again | and back | or back | or the other way round
            """);
    private static final Phrases BACK = Phrases.of("""
            and on the way back | on the way back | and the other way round | the other way round |
            the other way around | and the other way | the other way | and back | but back | back | return |
            and return | the way back | and the way back | on return | in the other direction | the reverse |
            reverse | and | but | vs | /
            """);
    private static final Phrases BACK_AFTER = Phrases.of("""
            on the way back | the other way round | the other way around | the other way | back | to come back |
            to get back | coming back | going back | for the return | on the return | in the other direction |
            in reverse | in the opposite direction | return | to return | for the way back
            """);

    private WayBack() {}

    record Back(int minutes, int to) {}

    /** 'and back 10', '(12 back)', ', 15 the other way'. */
    static @Nullable Back at(Items s, int i) {
        int k = s.skip(i, ", (");
        boolean bracket = s.is(i, "(");
        int words = BACK.after(s, k);
        int at = s.skip(words, "it is it's 's takes in : = only");
        Integer minutes = s.minutes(at);
        if (minutes == null) {
            return null;
        }
        int end = afterMinutes(s, at + 1);
        int suffix = BACK_AFTER.after(s, end);
        boolean plain = words == k || s.in(words - 1, "and but vs /") && !s.is(words - 1, "back");
        if (plain && suffix == end && !s.is(k, "/")) {
            return null;
        }
        if (s.place(suffix) != null || s.is(suffix, "to") || s.is(suffix, "from")) {
            return null;
        }
        int to = Math.max(end, suffix);
        return new Back(minutes, bracket && s.is(to, ")") ? to + 1 : to);
    }

    static int bothWays(Items s, int i) {
        int k = s.skip(i, ", ( -");
        int end = BOTH_WAYS.after(s, k);
        if (end == k) {
            return i;
        }
        return s.is(i, "(") && s.is(end, ")") ? end + 1 : end;
    }

    /** Whether the minutes only add to others: '10 minutes more'. */
    static boolean added(Items s, int i) {
        return s.in(s.skip(i, AFTER_MINUTES), "more extra longer less shorter faster slower");
    }

    static int afterMinutes(Items s, int i) {
        int k = s.skip(i, AFTER_MINUTES);
        // 'each way' is said of directions, and 'the other way' of the way back: leave them to be read
        for (int back = k; back > i; back--) {
            if (BOTH_WAYS.after(s, back - 1) > back - 1 || BACK_AFTER.after(s, back - 1) > back - 1) {
                k = back - 1;
            }
        }
        return k > i && s.in(k - 1, "or the a") ? k - 1 : k;
    }
}
