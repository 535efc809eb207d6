package app.daymark.understand.words;

import app.daymark.domain.SourceSpan;
import java.util.List;
import java.util.Set;

/** The tokens of one text, with safe look-ahead. Positions run from 0 to {@link #size()}. */
public final class Tokens {

    private static final Token NONE = new Token(Token.Kind.SYMBOL, "", "", -1, -1, false);

    private final String text;
    private final List<Token> list;

    private Tokens(String text, List<Token> list) {
        this.text = text;
        this.list = list;
    }

    public static Tokens of(String text) {
        return new Tokens(text, Lexer.lex(text));
    }

    /** The tokens before position {@code end}. */
    public Tokens until(int end) {
        return new Tokens(text, list.subList(0, end));
    }

    public int size() {
        return list.size();
    }

    /** The token at the position, or an empty symbol outside the text. */
    public Token get(int i) {
        return i >= 0 && i < list.size() ? list.get(i) : NONE;
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
        return i > 0 && i < list.size() && list.get(i).glued();
    }

    /** The words from token {@code from} to before token {@code to}, as written. */
    public String words(int from, int to) {
        return from >= to
                ? ""
                : text.substring(list.get(from).start(), list.get(to - 1).end());
    }

    public SourceSpan span(int from, int to) {
        if (from >= to) {
            throw new IllegalArgumentException("no words from " + from + " to " + to);
        }
        return new SourceSpan(
                words(from, to), list.get(from).start(), list.get(to - 1).end());
    }

    public String text() {
        return text;
    }
}
