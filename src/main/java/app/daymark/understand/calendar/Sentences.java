package app.daymark.understand.calendar;

import app.daymark.understand.words.DayWords;
import app.daymark.understand.words.Token;
import app.daymark.understand.words.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts a text into sentences: at full stops that end one, at line breaks that were meant, at bullets and brackets. */
final class Sentences {

    /** Lines that are at least so long may have been wrapped. */
    private static final int WRAPPED = 45;

    private final Tokens t;

    /** What may come after 'Thu.' in the same sentence. */
    private static final Set<String> GOES_ON = Set.of(
            "nothing",
            "not",
            "no",
            "never",
            ",",
            "-",
            "/",
            "and",
            "or",
            "the",
            "to",
            "until",
            "from",
            "at",
            "after",
            "before",
            "between",
            "morning",
            "afternoon",
            "evening",
            "only",
            "(",
            ":",
            "&");

    private Sentences(Tokens t) {
        this.t = t;
    }

    /**
     * A sentence.
     *
     * @param from its first token
     * @param to the token after its last
     * @param line whether it begins a line or a bullet
     */
    record Sentence(int from, int to, boolean line) {}

    static List<Sentence> of(Tokens t) {
        return new Sentences(t).all();
    }

    private List<Sentence> all() {
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        boolean line = true;
        for (int i = 0; i <= t.size(); i++) {
            if (i == t.size() || boundary(i)) {
                if (start < i) {
                    sentences.add(new Sentence(start, i, line));
                }
                line = t.is(i, "\n") || line && start == i;
                start = i + 1;
            }
        }
        return sentences;
    }

    /** Whether the token ends a sentence. */
    private boolean boundary(int i) {
        return switch (t.get(i).norm()) {
            case ";", "!", "?", "*", ">", "{", "}", "[", "]" -> true;
            case "." -> !insideNumber(i) && !insideDate(i) && !abbreviation(i);
            case "\n" -> hardBreak(i);
            case "-" -> i == 0 || t.is(i - 1, "\n");
            default -> false;
        };
    }

    private boolean insideNumber(int i) {
        return t.number(i - 1) && t.number(i + 1) && t.glued(i) && t.glued(i + 1);
    }

    /** '17.3. between 9 and 12', unless a new sentence seems to begin. */
    private boolean insideDate(int i) {
        boolean dotted = t.number(i - 1) && t.glued(i) && t.is(i - 2, ".") && insideNumber(i - 2);
        Token next = t.get(i + 1);
        return dotted && (next.isWord() && !next.capitalised() || next.isNumber() || next.is(",") || next.is("-"));
    }

    private boolean abbreviation(int i) {
        if (!t.glued(i)) {
            return false;
        }
        Token before = t.get(i - 1);
        boolean single = before.text().length() == 1;
        boolean second = t.is(i - 2, ".") && t.glued(i - 1);
        if (!Lexicon.ABBREVIATED.has(before.norm())) {
            return single
                    && before.isWord()
                    && (second || t.glued(i + 1) && t.get(i + 1).isWord());
        }
        if (single && second) {
            return true; // P.S.
        }
        if (before.is("a") || before.is("p")) {
            return t.glued(i + 1) && t.is(i + 1, "m");
        }
        if (DayWords.weekday(t, i - 1) != null) {
            return t.number(i + 1) || t.in(i + 1, GOES_ON);
        }
        return Lexicon.TITLES.has(before.norm())
                || i + 1 < t.size() && !t.get(i + 1).capitalised() && !t.is(i + 1, "\n");
    }

    /** A line break inside a paragraph that was wrapped is none. */
    private boolean hardBreak(int i) {
        Token next = t.get(i + 1);
        Token before = t.get(i - 1);
        if (next.is("\n") || before.is("\n") || next.norm().isEmpty()) {
            return true;
        }
        if (before.is(",") || before.isWord() && Lexicon.OPEN_ENDS.has(before.norm())) {
            return false;
        }
        return !next.isWord()
                || next.capitalised()
                || t.is(i + 2, ":")
                || next.is("me") && !t.get(i + 2).isWord()
                || lineLength(i) < WRAPPED;
    }

    private int lineLength(int i) {
        int start = i - 1;
        while (start > 0 && !t.is(start, "\n")) {
            start--;
        }
        return t.get(i).start() - t.get(start).end();
    }
}
