package app.daymark.understand.words;

/**
 * A stretch of the day, half-open, in minutes after midnight.
 *
 * @param to above 1440 where it runs past midnight
 */
public record ClockRange(int from, int to) {

    public int minutes() {
        return to - from;
    }
}
