package app.daymark.verify;

import app.daymark.domain.CalendarConstraint.Alignment;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/** What meetings have in common, or differ in. */
final class Alignments {

    private Alignments() {}

    /** The part of the meeting's start that an alignment of that kind compares. */
    static Object value(Alignment.Kind kind, Placed meeting, ZoneId zone) {
        ZonedDateTime start = meeting.start().atZone(zone);
        return switch (kind) {
            case SAME_SLOT -> List.of(start.getDayOfWeek(), start.toLocalTime());
            case SAME_TIME -> start.toLocalTime();
            case SAME_DAY, DISTINCT_DAYS -> start.toLocalDate();
            case DISTINCT_WEEKS -> start.toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        };
    }
}
