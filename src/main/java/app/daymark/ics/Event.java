package app.daymark.ics;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneRules;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A VEVENT that was read: a single event, the master of a series, or an override of one of its instances.
 *
 * @param line of its BEGIN
 * @param uid empty where it has none
 * @param recurrenceId the instance that it replaces; null for a master
 * @param thisAndFuture whether it changes the instances after that one too (RANGE=THISANDFUTURE)
 * @param rules RRULEs
 * @param exceptRules EXRULEs (RFC 2445)
 * @param extra RDATEs
 * @param except EXDATEs
 * @param free whether it takes no time: cancelled or transparent
 */
record Event(
        int line,
        String uid,
        int sequence,
        @Nullable CalTime recurrenceId,
        boolean thisAndFuture,
        CalTime start,
        @Nullable CalTime end,
        @Nullable CalDuration duration,
        List<RecurrenceRule> rules,
        List<RecurrenceRule> exceptRules,
        List<Extra> extra,
        List<CalTime> except,
        String title,
        boolean free,
        boolean tentative) {

    /**
     * A start that an RDATE adds.
     *
     * @param length its own, where the RDATE is a period; null for the event's
     */
    record Extra(CalTime start, @Nullable CalDuration length) {}

    /**
     * How long each instance is (RFC 5545, 3.6.1): DTEND keeps the exact length, DURATION and whole days the nominal
     * one. Without either a date takes its day and a time takes none.
     */
    CalDuration length(ZoneRules floating) {
        if (end != null) {
            return length(start, end, floating);
        }
        if (duration != null) {
            return duration;
        }
        return start.isDate() ? CalDuration.ONE_DAY : CalDuration.ZERO;
    }

    private static CalDuration length(CalTime start, CalTime end, ZoneRules floating) {
        if (start.isDate() && end.isDate()) {
            return new CalDuration(ChronoUnit.DAYS.between(start.date(), end.date()), Duration.ZERO);
        }
        CalTime sameZone =
                end.rules() == null && !start.isDate() ? new CalTime(end.local(), false, start.rules()) : end;
        return CalDuration.exactly(Duration.between(start.at(floating), sameZone.at(floating)));
    }
}
