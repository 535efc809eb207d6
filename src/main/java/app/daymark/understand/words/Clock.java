package app.daymark.understand.words;

import org.jspecify.annotations.Nullable;

/**
 * A clock time as written.
 *
 * @param minute minute of the day, 0 to 1440; the morning one where {@code open}
 * @param open whether the words leave open if it is the morning or the afternoon hour ('at 3', '9:30')
 */
public record Clock(int minute, boolean open) {

    /** Half of the day, as words beside a time decide it. */
    public enum Half {
        MORNING,
        AFTERNOON
    }

    static final int NOON = 720;
    private static final int EARLIEST = 7 * 60;

    /** The minute meant: by the half if one is known, else the one from 7:00 to 18:59. */
    public int resolve(@Nullable Half half) {
        if (!open) {
            return minute;
        }
        if (half != null) {
            return half == Half.MORNING ? minute % NOON : minute % NOON + NOON;
        }
        return minute < EARLIEST ? minute + NOON : minute;
    }

    /** The first minute meant after {@code start}, past midnight if it must be. */
    int after(int start) {
        for (int candidate : open ? new int[] {minute % NOON, minute % NOON + NOON} : new int[] {minute}) {
            if (candidate > start) {
                return candidate;
            }
        }
        return (open ? minute % NOON : minute) + (start >= 1440 ? 0 : 1440);
    }

    /** The last minute meant before {@code end}, or the plain reading where none is. */
    int before(int end) {
        if (open && minute % NOON + NOON < end) {
            return minute % NOON + NOON;
        }
        return open ? minute % NOON : minute;
    }
}
