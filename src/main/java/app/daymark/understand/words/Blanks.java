package app.daymark.understand.words;

/** Takes words out of a text so that what is left keeps its offsets and lines. */
public final class Blanks {

    private Blanks() {}

    /** Writes spaces over all but the line ends from {@code from} to before {@code to}. */
    public static void over(StringBuilder text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) != '\n' && text.charAt(i) != '\r') {
                text.setCharAt(i, ' ');
            }
        }
    }
}
