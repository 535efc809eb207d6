package app.daymark.understand.words;

import app.daymark.domain.SourceSpan;
import java.util.List;
import java.util.Set;

/** The tokens of one text, with safe look-ahead. Positions run from 0 to {@link #size()}. */
public final class Tokens {

    private static final Token NONE = new Token(Token.Kind.SYMBOL, "", "", -1, -1, false);

    private final String text;
    private final Token[] list;
    private final int size;

    private Tokens(String text, Token[] list, int size) {
        this.text = text;
        this.list = list;
        this.size = size;
    }

    public static Tokens of(String text) {
        Token[] list = Lexer.lex(text).toArray(Token[]::new);
        return new Tokens(text, list, list.length);
    }

    /** A text with tokens that may mean other words than are written at their place. */
    public static Tokens of(String text, List<Token> tokens) {
        return new Tokens(text, tokens.toArray(Token[]::new), tokens.size());
    }

    /** The tokens before position {@code end}. */
    public Tokens until(int end) {
        return new Tokens(text, list, Math.min(end, size));
    }

    public int size() {
        return size;
    }

    /** The token at the position, or an empty symbol outside the text. */
    public Token get(int i) {
        return i >= 0 && i < size ? list[i] : NONE;
    }

    public boolean is(int i, String norm) {
        return get(i).is(norm);
    }

    public boolean in(int i, Set<String> norms) {
        return norms.contains(get(i).norm());
    }

    /** Whether the words stand one after the other from position {@code i}. */
    public boolean starts(int i, String... norms) {
        for (int k = 0; k < norms.length; k++) {
            if (!is(i + k, norms[k])) {
                return false;
            }
        }
        return true;
    }

    public boolean number(int i) {
        return get(i).isNumber();
    }

    /** Whether token {@code i} touches the one before. */
    public boolean glued(int i) {
        return i > 0 && i < size && list[i].glued();
    }

    /** The words from token {@code from} to before token {@code to}, as written. */
    public String words(int from, int to) {
        return from >= to ? "" : text.substring(list[from].start(), list[to - 1].end());
    }

    public SourceSpan span(int from, int to) {
        if (from >= to) {
            throw new IllegalArgumentException("no words from " + from + " to " + to);
        }
        int start = list[from].start();
        int end = list[to - 1].end();
        if (start > 0
                && text.charAt(start - 1) == '"'
                && text.substring(start, end).contains("[")) {
            start--; // a field of JSON, whole
            while (end < text.length() && closes(text.charAt(end), text.substring(start, end))) {
                end++;
            }
        }
        return new SourceSpan(text.substring(start, end), start, end);
    }

    /** Whether the character closes a quotation mark or bracket of the words before it. */
    private static boolean closes(char next, String words) {
        long quotes = words.chars().filter(c -> c == '"').count();
        long brackets = words.chars().map(c -> c == '[' ? 1 : c == ']' ? -1 : 0).sum();
        return next == '"' && quotes % 2 == 1 || next == ']' && brackets > 0;
    }

    public String text() {
        return text;
    }
}
