package app.daymark.understand.trip;

import app.daymark.domain.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * A city of the trip as the text names it.
 *
 * @param length how long the stay is, null where nothing is said
 * @param source the words for the stay, else the name
 */
record Stop(String name, @Nullable StayLength length, SourceSpan source) {

    /** Whether it is said how long the stay is, to the day. */
    boolean exact() {
        return length != null && length.exact();
    }

    /** Whether nights are counted, which are one fewer than days. */
    boolean nights() {
        return length != null && length.nights();
    }

    /** The fewest days of the stay, 0 where nothing is said. */
    int leastDays() {
        return length == null ? 0 : length.least() + (length.nights() ? 1 : 0);
    }
}
