package app.daymark.understand.words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Splits text into tokens. A word is a run of letters with inner apostrophes; the endings {@code 's 've 'll 'd 'm 're}
 * are words of their own. Hyphens separate words. Emoji, variation selectors and other signs without meaning are
 * skipped like white space.
 */
public final class Lexer {

    private static final Set<String> ENDINGS = Set.of("s", "ve", "ll", "d", "m", "re");
    private static final String SIGNS = "€$£¥.,;:!?()[]{}<>\"“”„«»-/&+|@#%=~*_→";

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private boolean glued;

    private Lexer(String text) {
        this.text = text;
    }

    public static List<Token> lex(String text) {
        Lexer lexer = new Lexer(text);
        lexer.run();
        return List.copyOf(lexer.tokens);
    }

    /** A word as {@link Token#norm()} has it. */
    public static String normalise(String word) {
        String plain = Normalizer.normalize(word, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            switch (c) {
                case 'ł' -> out.append('l');
                case 'ø' -> out.append('o');
                case 'đ' -> out.append('d');
                case 'ı' -> out.append('i');
                case 'ß' -> out.append("ss");
                case 'æ' -> out.append("ae");
                case 'œ' -> out.append("oe");
                case '’', '‘', '`', '´', 'ʼ' -> out.append('\'');
                default -> {
                    if (Character.getType(c) != Character.NON_SPACING_MARK) {
                        out.append(c);
                    }
                }
            }
        }
        return out.toString();
    }

    private void run() {
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (c == '\n' || c == '\r') {
                newline();
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                at += Character.charCount(c);
                glued = false;
            } else if (c >= '0' && c <= '9') {
                take(Token.Kind.NUMBER, digits());
            } else if (Character.isLetter(c)) {
                word();
            } else {
                sign(c);
            }
        }
    }

    private void newline() {
        int end = at + (text.startsWith("\r\n", at) ? 2 : 1);
        tokens.add(new Token(Token.Kind.NEWLINE, "\n", "\n", at, end, false));
        at = end;
        glued = false;
    }

    private int digits() {
        int end = at;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    private void word() {
        int end = letters(at);
        if (end == at + 1
                && text.startsWith("4", end)
                && normalise(text.substring(at, end)).equals("b")
                && !alphanumeric(end + 1)) {
            tokens.add(new Token(Token.Kind.WORD, text.substring(at, end + 1), "before", at, end + 1, glued)); // b4
            at = end + 1;
            glued = true;
            return;
        }
        while (end + 1 < text.length()
                && apostrophe(text.charAt(end))
                && Character.isLetter(text.codePointAt(end + 1))) {
            int more = letters(end + 1);
            if (ENDINGS.contains(normalise(text.substring(end + 1, more)))) {
                take(Token.Kind.WORD, end);
                take(Token.Kind.WORD, more);
                return;
            }
            end = more;
        }
        take(Token.Kind.WORD, end);
    }

    private boolean alphanumeric(int i) {
        return i < text.length() && Character.isLetterOrDigit(text.charAt(i));
    }

    private int letters(int from) {
        int end = from;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            int type = Character.getType(c);
            if (!Character.isLetter(c)
                    && type != Character.NON_SPACING_MARK
                    && type != Character.COMBINING_SPACING_MARK) {
                break;
            }
            end += Character.charCount(c);
        }
        return end;
    }

    private void sign(int c) {
        if (text.startsWith("<->", at) || text.startsWith("<=>", at)) {
            symbol("<->", 3);
        } else if (text.startsWith("->", at) || text.startsWith("=>", at)) {
            symbol("->", 2);
        } else if (text.startsWith("-->", at)) {
            symbol("->", 3);
        } else {
            switch (c) {
                case '→', '⇒', '➔', '➜', '⟶' -> symbol("->", 1);
                case '↔', '⇄', '⇔', '⟷' -> symbol("<->", 1);
                case '~' -> symbol(between(at) ? "-" : "~", 1);
                case '–', '—', '−', '‐', '‑' -> symbol("-", 1);
                case '‼', '❗', '❕' -> symbol("!", 1);
                case '❓', '❔', '⁇', '⁈', '⁉' -> symbol("?", 1);
                case '…' -> symbol(".", 1);
                case '•', '·', '▪', '◦', '‣' -> symbol("*", 1);
                case '½' -> symbol("½", 1);
                case '¼' -> symbol("¼", 1);
                case '¾' -> symbol("¾", 1);
                case '*' -> {
                    if (bullet(at)) {
                        symbol("*", 1);
                    } else {
                        at++;
                        glued = false;
                    }
                }
                case '_', '`' -> {
                    if (c == '`' && insideWord(at)) {
                        symbol("'", 1);
                    } else {
                        at++; // markdown
                        glued = false;
                    }
                }
                default -> {
                    if (apostropheCode(c)) {
                        symbol("'", Character.charCount(c));
                    } else if (SIGNS.indexOf(c) >= 0) {
                        symbol(new String(Character.toChars(c)), Character.charCount(c));
                    } else {
                        at += Character.charCount(c);
                        glued = false;
                    }
                }
            }
        }
    }

    /** Whether a star opens a line; elsewhere it makes words stand out. */
    private boolean bullet(int i) {
        int before = i - 1;
        while (before >= 0 && (text.charAt(before) == ' ' || text.charAt(before) == '\t')) {
            before--;
        }
        boolean opens = before < 0 || text.charAt(before) == '\n' || text.charAt(before) == '\r';
        return opens && i + 1 < text.length() && text.charAt(i + 1) != '*';
    }

    private boolean insideWord(int i) {
        return i > 0
                && i + 1 < text.length()
                && Character.isLetter(text.charAt(i - 1))
                && Character.isLetter(text.charAt(i + 1));
    }

    /** '10:00~12:00': whether a digit stands right before and right after. */
    private boolean between(int i) {
        return i > 0
                && i + 1 < text.length()
                && Character.isDigit(text.charAt(i - 1))
                && Character.isDigit(text.charAt(i + 1));
    }

    private void symbol(String norm, int length) {
        tokens.add(new Token(Token.Kind.SYMBOL, text.substring(at, at + length), norm, at, at + length, glued));
        at += length;
        glued = true;
    }

    private void take(Token.Kind kind, int end) {
        String word = text.substring(at, end);
        tokens.add(new Token(kind, word, normalise(word), at, end, glued));
        at = end;
        glued = true;
    }

    private static boolean apostrophe(char c) {
        return apostropheCode(c);
    }

    private static boolean apostropheCode(int c) {
        return c == '\'' || c == '’' || c == '‘' || c == '`' || c == '´' || c == 'ʼ';
    }
}
