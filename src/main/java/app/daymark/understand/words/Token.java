package app.daymark.understand.words;

/**
 * One piece of the text.
 *
 * @param kind what it is
 * @param text as written
 * @param norm in lower case, without accents, with plain apostrophes and dashes
 * @param start index of its first character in the text
 * @param end index after its last character
 * @param glued whether it follows the token before without white space
 */
public record Token(Kind kind, String text, String norm, int start, int end, boolean glued) {

    /** What a token is. */
    public enum Kind {
        WORD,
        /** Digits only; separators are symbols of their own. */
        NUMBER,
        /** A punctuation mark, a currency sign, an arrow; arrows are normalised to {@code ->} and {@code <->}. */
        SYMBOL,
        NEWLINE
    }

    public boolean is(String word) {
        return norm.equals(word);
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    /** Whether it begins with a capital letter. */
    public boolean capitalised() {
        return kind == Kind.WORD && Character.isUpperCase(text.codePointAt(0));
    }

    /** The number written by the digits; one that is too large for any use here reads as {@code Integer.MAX_VALUE}. */
    public int number() {
        if (kind != Kind.NUMBER) {
            throw new IllegalStateException("no number: " + text);
        }
        return norm.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(norm);
    }
}
