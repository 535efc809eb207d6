package app.daymark.understand.trip;

import app.daymark.domain.SourceSpan;
import app.daymark.domain.Strength;
import org.jspecify.annotations.Nullable;

/**
 * A city and days that bear on the stay there, before it is known which date day 1 has.
 *
 * @param when a {@link Item.Numbered} or a {@link Item.Dated}
 */
record Occasion(String city, @Nullable String title, Item when, Shape shape, Strength strength, SourceSpan source) {

    /** How the stay meets the days. */
    enum Shape {
        /** There on all of them. */
        WHOLE,
        /** There on one of them at least. */
        ANY,
        /** There on none of them. */
        AVOID,
        /** The stay starts on the day or later. */
        NOT_BEFORE,
        /** The stay starts after the day. */
        AFTER,
        /** The stay starts on the day or earlier. */
        ARRIVE_BY,
        /** The stay starts before the day. */
        ARRIVE_BEFORE,
        ARRIVE_ON,
        /** The stay ends on the day or earlier. */
        LEAVE_BY,
        /** The stay ends before the day. */
        LEAVE_BEFORE,
        /** The stay ends on the day or later. */
        STAY_UNTIL,
        LEAVE_ON,
        /** The whole stay lies inside the days. */
        ONLY
    }
}
