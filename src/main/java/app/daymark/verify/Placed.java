package app.daymark.verify;

import app.daymark.domain.CalendarPlan;
import app.daymark.domain.EnglishWords;
import app.daymark.domain.Meeting;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/**
 * A meeting of the request at the time that the plan gives it. The end may lie before the start: nothing is trusted.
 *
 * @param index number of the meeting in the request, from 0
 * @param named everybody whom the plan lists
 */
record Placed(int index, Meeting meeting, Instant start, Instant end, List<String> named) {

    private static final Instant EARLIEST = Instant.parse("0001-01-02T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-30T00:00:00Z");

    static Placed of(int index, Meeting meeting, CalendarPlan.Slot slot) {
        return new Placed(index, meeting, bounded(slot.start()), bounded(slot.end()), slot.attendees());
    }

    /** Times beyond the calendar's reach can't be right, and would overflow it. */
    private static Instant bounded(OffsetDateTime time) {
        Instant instant = time.toInstant();
        return instant.isBefore(EARLIEST) ? EARLIEST : instant.isAfter(LATEST) ? LATEST : instant;
    }

    /** Whether the person is in this meeting: required people always, optional people when the plan lists them. */
    boolean attends(String person) {
        return meeting.required().contains(person) || (meeting.optional().contains(person) && lists(person));
    }

    /** Whether the plan lists the person, whatever the case of the letters. */
    boolean lists(String person) {
        return named.stream().anyMatch(name -> same(name, person));
    }

    static boolean same(String a, String b) {
        return a.strip().toLowerCase(Locale.ROOT).equals(b.strip().toLowerCase(Locale.ROOT));
    }

    Placed at(Instant newStart) {
        return new Placed(index, meeting, newStart, newStart.plus(Duration.between(start, end)), named);
    }

    boolean overlaps(Instant from, Instant to) {
        return start.isBefore(to) && from.isBefore(end);
    }

    LocalDate startDay(ZoneId zone) {
        return start.atZone(zone).toLocalDate();
    }

    /** The local day of the last instant: a meeting until midnight ends on the day before. */
    LocalDate endDay(ZoneId zone) {
        return (start.isBefore(end) ? end.minusNanos(1) : end).atZone(zone).toLocalDate();
    }

    String when(ZoneId zone) {
        return span(start, end, zone);
    }

    static String span(Instant start, Instant end, ZoneId zone) {
        return EnglishWords.slot(
                start.atZone(zone).toOffsetDateTime(), end.atZone(zone).toOffsetDateTime());
    }
}
