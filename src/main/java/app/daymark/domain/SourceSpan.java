package app.daymark.domain;

/**
 * The words of the request that a constraint came from.
 *
 * @param text the quoted words; for a default, what it is ('default working hours')
 * @param start index of the first character in the request, -1 where the words are not in it
 * @param end index after the last character, -1 where the words are not in it
 */
public record SourceSpan(String text, int start, int end) {

    /** A source outside the request's text: a default, an option, a calendar event. */
    public static SourceSpan outside(String text) {
        return new SourceSpan(text, -1, -1);
    }
}
