package app.daymark.domain;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was asked, and in which circumstances: enough to ask it again with some of it changed.
 *
 * @param text the words of all turns so far
 * @param workHours default working hours
 */
public record Asked(
        String text, Instant now, ZoneId zone, String me, TimeWindow workHours, List<CalendarRef> calendars) {

    /**
     * A calendar that was looked into.
     *
     * @param person whose it is; null where the file says it
     */
    public record CalendarRef(@Nullable String person, String file) {}

    public Asked {
        calendars = List.copyOf(calendars);
    }
}
