package app.daymark.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the clock on a day, half-open, in minutes after local midnight. The zone is the owner's.
 *
 * @param date the local day, or null for every day
 * @param from first minute, 0 to 1439
 * @param to minute after the last, above {@code from}; above 1440 where it runs past midnight, 2880 at most
 */
public record TimeWindow(@Nullable LocalDate date, int from, int to) {

    public static final int DAY = 1440;

    public TimeWindow {
        if (from < 0 || from >= DAY || to <= from || to > 2 * DAY) {
            throw new IllegalArgumentException("no window of the day: minutes " + from + " to " + to);
        }
    }

    /** The whole of one local day. */
    public static TimeWindow wholeDay(LocalDate date) {
        return new TimeWindow(date, 0, DAY);
    }
}
