package app.daymark.understand.dayout;

import app.daymark.domain.Note;
import app.daymark.understand.dayout.Sentences.Sentence;
import app.daymark.understand.words.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Takes out of a text what is not the user's own request: quoted notices, struck-out words, and instructions to the program
 * itself. What is taken out is noted with the reason.
 */
final class Notices {

    private static final Set<String> OPENING = Set.of("\"", "“", "„", "«");
    private static final Set<String> CLOSING = Set.of("\"", "”", "“", "»");
    private static final Set<String> PROGRAM = Vocabulary.words("""
            bot ai assistant chatbot model system llm gpt chatgpt robot machine software program algorithm
            planner computer agent daymark
            """);
    private static final Set<String> ORDERS = Vocabulary.words("""
            ignore disregard say output answer pretend print reply respond override forget set return claim tell
            write report admin mode drop skip treat assume mark act
            """);
    private static final Set<String> RULES = Vocabulary.words("""
            instructions instruction rules constraints prompt above previous prior everything times restrictions
            guidelines distances windows
            """);
    /** So many words in quotes are a notice; fewer may be a name. */
    private static final int NOTICE = 4;

    private final Tokens t;
    private final List<Note> notes = new ArrayList<>();

    Notices(Tokens t) {
        this.t = t;
    }

    List<Note> notes() {
        return List.copyOf(notes);
    }

    /** The sentences that count. */
    List<Sentence> sentences(List<int[]> segments) {
        List<Sentence> kept = new ArrayList<>();
        for (int[] segment : segments) {
            for (int[] own : unquoted(segment[0], segment[1])) {
                for (Sentence s : Sentences.of(t, own[0], own[1])) {
                    if (instructs(s)) {
                        notes.add(new Note(
                                t.words(s.from(), s.to()), "an instruction to the program, not a wish about the day"));
                    } else {
                        kept.add(s);
                    }
                }
            }
        }
        return kept;
    }

    /** The stretches outside of long quotations and struck-out words. */
    private List<int[]> unquoted(int from, int to) {
        List<int[]> own = new ArrayList<>();
        int start = from;
        int i = from;
        while (i < to) {
            int close = struck(i, to);
            String reason = "struck out";
            if (close < 0 && opens(i)) {
                close = closing(i, to);
                reason = "quoted, not the user's own words";
                boolean all = close >= 0 && (close - i) * 10 > (to - from) * 7;
                close = close >= 0 && words(i + 1, close) >= NOTICE && !all ? close : -1;
            }
            if (close < 0) {
                i++;
                continue;
            }
            int open = struck(i, to) >= 0 ? i + 2 : i + 1;
            notes.add(new Note(t.words(open, struck(i, to) >= 0 ? close - 1 : close), reason));
            if (i > start) {
                own.add(new int[] {start, i});
            }
            start = close + 1;
            i = close + 1;
        }
        if (start < to) {
            own.add(new int[] {start, to});
        }
        return own;
    }

    /** Whether a quotation begins there; '"' after a digit means inches or seconds. */
    private boolean opens(int i) {
        return OPENING.contains(t.get(i).text()) && !(t.number(i - 1) && t.glued(i));
    }

    private int closing(int i, int to) {
        for (int k = i + 1; k < to; k++) {
            if (CLOSING.contains(t.get(k).text())
                    && !(t.number(k - 1) && t.glued(k) && !t.get(i).text().equals("\""))) {
                return k;
            }
        }
        return -1;
    }

    /** The last token of '~~ … ~~' that begins there, or -1. */
    private int struck(int i, int to) {
        if (!(t.is(i, "~") && t.is(i + 1, "~") && t.glued(i + 1))) {
            return -1;
        }
        for (int k = i + 3; k < to; k++) {
            if (t.is(k, "~") && t.is(k - 1, "~")) {
                return k;
            }
        }
        return -1;
    }

    private int words(int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            words += t.get(i).isWord() || t.number(i) ? 1 : 0;
        }
        return words;
    }

    private boolean instructs(Sentence s) {
        boolean program = false;
        boolean order = false;
        boolean rules = false;
        boolean disregard = false;
        for (int i = s.from(); i < s.to(); i++) {
            program |= t.in(i, PROGRAM);
            order |= t.in(i, ORDERS);
            rules |= t.in(i, RULES);
            disregard |= t.in(i, Set.of("ignore", "disregard", "override"))
                    || t.is(i, "forget") && t.in(i + 1, Set.of("all", "the", "your", "previous", "everything"));
        }
        return program && order || disregard && rules;
    }
}
