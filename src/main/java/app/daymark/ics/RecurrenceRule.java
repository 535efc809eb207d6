package app.daymark.ics;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A recurrence rule (RFC 5545, 3.3.10). A part that the rule does not have is an empty set.
 *
 * @param count how many instances there are, null where the rule does not say
 * @param until the last moment of an instance, null where the rule does not say
 * @param byWeekday BYDAY
 */
record RecurrenceRule(
        Frequency frequency,
        int interval,
        @Nullable Integer count,
        @Nullable CalTime until,
        DayOfWeek weekStart,
        Set<Integer> byMonth,
        Set<Integer> byWeekNumber,
        Set<Integer> byYearDay,
        Set<Integer> byMonthDay,
        List<Weekday> byWeekday,
        Set<Integer> byHour,
        Set<Integer> byMinute,
        Set<Integer> bySecond,
        Set<Integer> bySetPosition) {

    /** How often, from the finest to the coarsest. */
    enum Frequency {
        SECONDLY,
        MINUTELY,
        HOURLY,
        DAILY,
        WEEKLY,
        MONTHLY,
        YEARLY
    }

    /**
     * A weekday of BYDAY.
     *
     * @param ordinal which one of the month or year, from the end where negative; 0 is every one
     */
    record Weekday(int ordinal, DayOfWeek day) {}

    /** Whether every period has exactly one instance: no part chooses among them. */
    boolean isPlain() {
        return byMonth.isEmpty()
                && byWeekNumber.isEmpty()
                && byYearDay.isEmpty()
                && byMonthDay.isEmpty()
                && byWeekday.isEmpty()
                && byHour.isEmpty()
                && byMinute.isEmpty()
                && bySecond.isEmpty()
                && bySetPosition.isEmpty();
    }

    /** The rule for a series of whole days: parts that choose a time are ignored there. */
    RecurrenceRule onDates() {
        return new RecurrenceRule(
                frequency,
                interval,
                count,
                until,
                weekStart,
                byMonth,
                byWeekNumber,
                byYearDay,
                byMonthDay,
                byWeekday,
                Set.of(),
                Set.of(),
                Set.of(),
                bySetPosition);
    }
}
