package app.daymark.understand.trip;

import app.daymark.domain.SourceSpan;
import app.daymark.understand.words.DayWords;
import app.daymark.understand.words.NumberGrammar;
import app.daymark.understand.words.Tokens;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Words by which a later statement takes the place of an earlier one: 'actually', 'no, wait', 'make it'. They count for
 * what follows them in the same sentence, or in the next one where they stand alone.
 */
final class Corrections {

    private static final Set<String> CHANGES =
            Words.of("change extend shorten reduce increase stretch lengthen raise bump trim cut");
    private static final Set<String> AFTER_NO = Words.of(", - wait make sorry actually better scratch hang hold");
    private static final Set<String> OPENING = Words.of("wait better oops sorry rather update correction");
    private static final Set<String> THAT = Words.of("it that this");
    private static final Set<String> SENTENCE_ENDS = Set.of(".", "!", "?", ";", "\n");
    private static final Set<String> MARKS = Set.of(".", "!", "?", ";", "\n", ",", "(", ")", "-", ":");
    private static final Set<String> FILLERS = Words.of("let 's us please and i mean but then so it should be is only "
            + "just rather do we have want need to no wait sorry the budget trip in total for go");

    private final Tokens t;
    private final BitSet used;
    private final List<Marker> markers = new ArrayList<>();

    /** A correcting phrase: tokens {@code from} to before {@code to}. */
    private record Marker(int from, int to) {}

    /** @param used tokens that have been read; the words of a correction that holds are added */
    Corrections(Tokens t, BitSet used) {
        this.t = t;
        this.used = used;
        for (int i = 0; i < t.size(); ) {
            int to = marker(i);
            if (to > i) {
                markers.add(new Marker(i, to));
            }
            i = Math.max(to, i + 1);
        }
    }

    /** Whether the words say that {@code later} takes the place of {@code earlier}. */
    boolean replaces(SourceSpan earlier, SourceSpan later) {
        int to = tokenAt(later.start());
        for (Marker m : markers) {
            boolean between = t.get(m.from()).start() >= earlier.end() && m.to() <= to;
            if (between && tied(m.to(), to)) {
                used.set(m.from(), m.to());
                return true;
            }
        }
        int after = tokenAt(later.end());
        boolean instead = later.start() >= earlier.end()
                && (t.is(after, "instead") || t.is(after, "rather") || t.starts(after, "after", "all"));
        if (instead) {
            used.set(after, after + 1);
        }
        return instead;
    }

    /**
     * Whether a correction stands before the token, which then takes the place of {@code earlier}.
     *
     * @param far whether words may stand between, so long as none of them is a number or a day
     */
    boolean follows(SourceSpan earlier, int token, boolean far) {
        boolean corrects = false;
        int k = token - 1;
        while (k >= 0) {
            int marker = markerBefore(k + 1);
            if (marker >= 0) {
                corrects = true;
                k = marker - 1;
            } else if (t.in(k, MARKS) || t.in(k, FILLERS)) {
                k--;
            } else {
                break;
            }
        }
        int first = k + 1;
        while (far && k >= 0 && t.get(k).start() >= earlier.end() && !value(k)) {
            k--;
        }
        int end = t.get(k).end();
        boolean here = corrects && end > earlier.start() && end <= earlier.end();
        if (here) {
            used.set(first, token);
        }
        return here;
    }

    private boolean value(int i) {
        return NumberGrammar.at(t, i) != null || DayWords.isDayWord(t.get(i).norm());
    }

    /** Whether the words of a correction stand before the token. */
    boolean stands(int token) {
        int k = token - 1;
        while (t.in(k, FILLERS) && markerBefore(k + 1) < 0) {
            k--;
        }
        return markerBefore(k + 1) >= 0;
    }

    /** Whether a sentence ends between the words and the token. */
    boolean apart(SourceSpan earlier, int token) {
        for (int k = token - 1; k >= 0 && t.get(k).start() >= earlier.end(); k--) {
            if (t.in(k, SENTENCE_ENDS)) {
                return true;
            }
        }
        return false;
    }

    /** 'extend Rome to 5 days': whether a word of change stands before the name. */
    boolean changes(int name) {
        return t.in(name - 1, CHANGES) || t.is(name - 1, "the") && t.in(name - 2, CHANGES);
    }

    private int markerBefore(int end) {
        for (Marker m : markers) {
            if (m.to() == end) {
                return m.from();
            }
        }
        return -1;
    }

    /** No sentence ends between, or nothing but its end stands there. */
    private boolean tied(int from, int to) {
        boolean ends = false;
        boolean words = false;
        for (int k = from; k < to; k++) {
            ends |= t.in(k, SENTENCE_ENDS);
            words |= !t.in(k, MARKS) && !t.in(k, FILLERS);
        }
        return !ends || !words;
    }

    private int tokenAt(int character) {
        int i = 0;
        while (i < t.size() && t.get(i).start() < character) {
            i++;
        }
        return i;
    }

    /** The end of the correcting phrase at the token, or -1. */
    private int marker(int i) {
        boolean opens = i == 0 || t.in(i - 1, MARKS) || t.in(i - 1, Set.of("no", "or", "but", "oh", "and"));
        if (t.is(i, "actually") || t.in(i, CHANGES)) {
            return i + 1;
        }
        if (opens && t.in(i, OPENING) && !t.is(i + 1, "for")) {
            return i + 1;
        }
        if (opens && t.is(i, "no") && t.in(i + 1, AFTER_NO)) {
            return i + 1;
        }
        if ((t.is(i, "make") || t.is(i, "scratch") || t.is(i, "forget") || t.is(i, "strike")) && t.in(i + 1, THAT)) {
            return i + 2;
        }
        if (t.starts(i, "i", "mean") || t.starts(i, "i", "meant")) {
            return i + 2;
        }
        if (t.starts(i, "on", "second", "thought") || t.starts(i, "on", "second", "thoughts")) {
            return i + 3;
        }
        if (t.starts(i, "change", "of", "plan") || t.starts(i, "change", "of", "plans")) {
            return i + 3;
        }
        return t.starts(i, "or", "rather") ? i + 2 : -1;
    }
}
