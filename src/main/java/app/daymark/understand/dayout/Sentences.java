package app.daymark.understand.dayout;

import app.daymark.understand.words.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Splits a text into sentences: at full stops, question marks, semicolons and ends of lines, but not at '40 min.' or 'Dr.'. */
final class Sentences {

    private static final Set<String> ABBREVIATIONS = Vocabulary.words("""
            dr prof mr mrs ms st mt min mins hr hrs approx ca no nr incl excl etc vs ave jr sr rd sq e g i p s a
            m appt stn
            """);
    private static final Set<String> CLOSERS = Set.of(".", "!", "?");
    private static final Set<String> BULLETS = Set.of("-", "*", "+", ">", "#");
    /** A line of so many characters that ends without a mark goes on in the next one. */
    private static final int WRAPPED = 60;

    private Sentences() {}

    /**
     * A stretch of tokens without its end mark and bullet.
     *
     * @param listed whether a bullet stands before it
     * @param loose whether it only follows a semicolon, so that what was said of a list goes on
     * @param line whether it begins a line
     */
    record Sentence(int from, int to, boolean listed, boolean loose, boolean line) {}

    static List<Sentence> of(Tokens t, int first, int last) {
        List<Sentence> sentences = new ArrayList<>();
        int from = first;
        boolean loose = false;
        boolean line = true;
        for (int i = first; i <= last; i++) {
            boolean newline = i < last && t.is(i, "\n");
            boolean stop = i == last || newline && !wrapped(t, i) || closes(t, i) || t.is(i, ";");
            if (!stop) {
                continue;
            }
            add(t, sentences, from, i, loose, line);
            loose = t.is(i, ";");
            line = newline;
            from = i + 1;
            while (from < last && (t.in(from, CLOSERS) || t.is(from, "\n") || t.is(from, ")") && closes(t, i))) {
                line |= t.is(from, "\n");
                from++;
            }
            i = Math.max(i, from - 1);
        }
        return sentences;
    }

    private static void add(Tokens t, List<Sentence> sentences, int from, int to, boolean loose, boolean line) {
        int start = from;
        int end = to;
        boolean listed = false;
        while (end > start && t.is(end - 1, "\n")) {
            end--;
        }
        while (start < to && t.is(start, "\n")) {
            start++;
        }
        if (line) {
            while (start < to && t.in(start, BULLETS) && !t.glued(start + 1)
                    || start < to && t.in(start, BULLETS) && t.in(start + 1, BULLETS)
                    || start < to && (t.is(start, "*") || t.is(start, "#"))) {
                listed = true;
                start++;
            }
            if (numbered(t, start, end)) {
                listed = true;
                start += 2;
            }
        }
        if (start < end) {
            sentences.add(new Sentence(start, end, listed, loose, line));
        }
    }

    /** '1.' or 'b)' before the first words of a line. */
    private static boolean numbered(Tokens t, int i, int to) {
        boolean counter = t.number(i) && t.get(i).number() <= 30
                || t.get(i).text().length() == 1 && t.get(i).isWord();
        return i + 2 < to && counter && (t.is(i + 1, ".") || t.is(i + 1, ")")) && t.glued(i + 1) && !t.glued(i + 2);
    }

    private static boolean closes(Tokens t, int i) {
        if (!t.in(i, CLOSERS)) {
            return false;
        }
        if (t.is(i + 1, ")") && t.glued(i + 1) && !t.is(i + 2, "\n") && !t.in(i + 2, CLOSERS) && !t.is(i, ".")) {
            return false;
        }
        if (!t.is(i, ".")) {
            return true;
        }
        boolean inside = t.glued(i + 1) && !t.is(i + 1, ")") && !t.is(i + 1, "\"") && !t.in(i + 1, CLOSERS);
        boolean capital = t.get(i + 1).capitalised();
        boolean title = Vocabulary.words("""
            dr prof mr mrs ms st mt
            """).contains(t.get(i - 1).norm());
        boolean abbreviation = t.glued(i)
                && i + 1 < t.size()
                && t.in(i - 1, ABBREVIATIONS)
                && !(t.number(i - 2) && t.number(i + 1))
                && (title || !capital && !t.is(i + 1, "\n") || t.is(i - 2, ".") && t.glued(i - 1) && !capital);
        boolean pm = t.glued(i) && (t.is(i - 1, "p") || t.is(i - 1, "a")) && t.is(i + 1, "m") && t.glued(i + 1);
        return !inside && !abbreviation && !pm;
    }

    /** Whether a line end is only the end of the paper: a long line that goes on in lower case. */
    private static boolean wrapped(Tokens t, int i) {
        int end = t.get(i).start();
        int begin = t.text().lastIndexOf('\n', Math.max(0, end - 1)) + 1;
        boolean closed = t.in(i - 1, CLOSERS) || t.is(i - 1, ";") || t.is(i - 1, ":") || t.is(i - 1, "\n");
        boolean goesOn = t.get(i + 1).isWord() && !t.get(i + 1).capitalised() || t.number(i + 1);
        boolean comma = t.is(i - 1, ",") || t.is(i - 1, "and") || t.is(i - 1, "&") || t.is(i - 1, "to");
        return !closed
                && !t.is(i + 1, "\n")
                && !t.in(i + 1, BULLETS)
                && i + 1 < t.size()
                && (end - begin >= WRAPPED && (goesOn || comma || t.get(i + 1).capitalised() && end - begin < 100)
                        || t.is(i - 1, "and")
                        || t.is(i - 1, "to"));
    }
}
