package app.daymark.understand.trip;

import app.daymark.understand.words.Token;
import java.util.Set;

/** Words of travel that are written with a slip: two letters that changed places, one doubled, one missing. */
final class Spelling {

    private static final Set<String> WORDS =
            Words.of("travel start begin finish direct between counts cities flight flights train trains buses nights");
    private static final int LONG_ENOUGH_TO_MISS_ONE = 5;

    private Spelling() {}

    /** The token with its word as it is meant; itself where it is no slip of a word that the rules know. */
    static Token corrected(Token token) {
        if (!token.isWord() || token.capitalised() || CommonWords.contains(token.norm())) {
            return token;
        }
        if (token.is("citys")) {
            return with(token, "cities");
        }
        for (String word : WORDS) {
            if (slip(token.norm(), word)) {
                return with(token, word);
            }
        }
        return token;
    }

    /** Whether the letters are those of the word with one slip; another letter in the place of one makes another word. */
    static boolean slip(String written, String word) {
        if (!EditDistance.atMostOne(written, word) || written.equals(word)) {
            return false;
        }
        int more = written.length() - word.length();
        if (more == 0) {
            return sorted(written).equals(sorted(word));
        }
        return more > 0 ? doubled(written, word) : word.length() > LONG_ENOUGH_TO_MISS_ONE;
    }

    private static boolean doubled(String written, String word) {
        for (int i = 1; i < written.length(); i++) {
            boolean twice = written.charAt(i) == written.charAt(i - 1);
            if (twice && (written.substring(0, i) + written.substring(i + 1)).equals(word)) {
                return true;
            }
        }
        return false;
    }

    private static String sorted(String word) {
        return word.chars()
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Token with(Token token, String norm) {
        return new Token(token.kind(), token.text(), norm, token.start(), token.end(), token.glued());
    }
}
