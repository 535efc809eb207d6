package app.daymark.understand.trip;

import app.daymark.understand.trip.StayFinder.Found;
import app.daymark.understand.words.NumberGrammar;
import app.daymark.understand.words.Tokens;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** Finds the city that gets the days that are left: 'the rest in Rome', 'Rome: the remaining days'. */
final class RestOfTrip {

    private static final Set<String> REST = Set.of("rest", "remaining", "remainder");
    private static final Set<String> OF = Words.of("of the time days nights it trip is for all");

    private static final Set<String> SPLIT = Words.of("split divided shared evenly equally spread");
    private static final Set<String> PLACING = Words.of("in at on between among over");
    private static final Set<String> JOIN = Set.of(",", "and", "&");

    private final Tokens t;
    private final Names names;

    RestOfTrip(Tokens t, Names names) {
        this.t = t;
        this.names = names;
    }

    /** Adds to what is taken and found. */
    void find(BitSet taken, List<Found> found) {
        for (int i = 0; i < t.size(); i++) {
            if (!t.in(i, REST)) {
                continue;
            }
            int k = i + 1;
            while (t.in(k, OF)) {
                k++;
            }
            while (t.in(k, SPLIT)) {
                k++;
            }
            int name = t.in(k, PLACING) ? k + 1 : k;
            int end = name > i + 1 ? names.end(name) : -1;
            int left = t.is(i - 1, "the") ? i - 1 : i;
            int start = leftName(left, taken);
            if (end > 0 && !taken.get(name)) {
                taken.set(name, end);
                found.add(new Found(name, end, null, left, name));
                others(end, taken, found);
            } else if (start >= 0) {
                taken.set(start, left);
                found.add(new Found(start, nameEnd(left), null, left, k));
            }
        }
    }

    /** 'the rest in Naples and Bari': further names that share it. */
    private void others(int end, BitSet taken, List<Found> found) {
        int k = end;
        while (t.in(k, JOIN)) {
            int next = t.is(k, ",") && t.in(k + 1, JOIN) ? k + 2 : k + 1;
            int to = names.end(next);
            boolean stay = to > 0 && StayLength.at(t, t.is(to, "for") || t.is(to, ":") ? to + 1 : to) != null;
            if (to < 0 || taken.get(next) || stay || NumberGrammar.at(t, to) != null) {
                return;
            }
            taken.set(next, to);
            found.add(new Found(next, to, null, next, to));
            k = to;
        }
    }

    private int leftName(int end, BitSet taken) {
        int start = nameEnd(end) < 1 ? -1 : names.start(nameEnd(end));
        return start < 0 || taken.get(start) ? -1 : start;
    }

    /** Before the colon or 'for' that joins a name to its length. */
    private int nameEnd(int i) {
        return t.is(i - 1, ":") || t.is(i - 1, "for") || t.is(i - 1, "(") ? i - 1 : i;
    }
}
