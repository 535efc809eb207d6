package app.daymark.ics;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.zone.ZoneRules;
import org.jspecify.annotations.Nullable;

/**
 * A DATE or DATE-TIME value (RFC 5545, 3.3.4 and 3.3.5).
 *
 * @param local the clock as written; a date's midnight
 * @param isDate whether it is a date without a time
 * @param rules of its zone; null where it floats, as dates do
 */
record CalTime(
        LocalDateTime local, boolean isDate, @Nullable ZoneRules rules) {

    /** The moment it means, where floating times are in a zone with the given rules. */
    Instant at(ZoneRules floating) {
        return instant(local, rules == null ? floating : rules);
    }

    /** A time that floats is read in the zone of {@code other}. */
    CalTime inZoneOf(CalTime other) {
        return rules == null && !isDate ? new CalTime(local, false, other.rules) : this;
    }

    LocalDate date() {
        return local.toLocalDate();
    }

    /**
     * A clock time that the zone skips is read with the offset before the gap, one that comes twice is the first of the
     * two (RFC 5545, 3.3.5).
     */
    static Instant instant(LocalDateTime local, ZoneRules rules) {
        return local.toInstant(rules.getOffset(local));
    }

    static LocalDateTime local(Instant instant, ZoneRules rules) {
        return LocalDateTime.ofInstant(instant, rules.getOffset(instant));
    }
}
