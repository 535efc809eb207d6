package app.daymark.solve;

import app.daymark.domain.TimeWindow;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.stream.IntStream;

/**
 * What of a start counts when meetings are compared: a number that is equal exactly where that is equal.
 *
 * @param zone whose local calendar is meant
 */
record LocalKey(Part part, ZoneId zone) {

    enum Part {
        /** The local date. */
        DAY,
        /** The week from Monday to Sunday. */
        WEEK,
        /** The time on the clock. */
        CLOCK,
        /** The weekday and the time on the clock. */
        WEEKDAY_AND_CLOCK
    }

    int of(int minute) {
        int local = minute + offset(zone, minute);
        int day = Math.floorDiv(local, TimeWindow.DAY);
        int clock = Math.floorMod(local, TimeWindow.DAY);
        int sinceMonday = day + 3; // 1970-01-01 was a Thursday
        return switch (part) {
            case DAY -> day;
            case WEEK -> Math.floorDiv(sinceMonday, 7);
            case CLOCK -> clock;
            case WEEKDAY_AND_CLOCK -> Math.floorMod(sinceMonday, 7) * TimeWindow.DAY + clock;
        };
    }

    /** Minutes by which the zone's clock is ahead of UTC. */
    static int offset(ZoneId zone, int minute) {
        return Math.floorDiv(
                zone.getRules().getOffset(AllowedStarts.instant(minute)).getTotalSeconds(), 60);
    }

    /** The first minutes with another offset, after the first and up to the last of the set. */
    static IntStream transitions(ZoneId zone, MinuteRanges set) {
        IntStream.Builder minutes = IntStream.builder();
        ZoneRules rules = zone.getRules();
        ZoneOffsetTransition next = set.isEmpty() ? null : rules.nextTransition(AllowedStarts.instant(set.first()));
        while (next != null && AllowedStarts.ceilMinute(next.getInstant()) <= set.last()) {
            minutes.add(AllowedStarts.ceilMinute(next.getInstant()));
            next = rules.nextTransition(next.getInstant());
        }
        return minutes.build();
    }
}
