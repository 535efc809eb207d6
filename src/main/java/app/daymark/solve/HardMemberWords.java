package app.daymark.solve;

import app.daymark.domain.Busy;
import app.daymark.domain.CalendarRequest;
import app.daymark.domain.Conflict;
import app.daymark.domain.EnglishWords;
import app.daymark.domain.SourceSpan;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How members of a conflict are called. */
final class HardMemberWords {

    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEE", Locale.ENGLISH);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final Duration WEEK = Duration.ofDays(7);

    private HardMemberWords() {}

    static Conflict conflict(HardMember member, CalendarRequest request) {
        return switch (member) {
            case HardMember.Stated s ->
                new Conflict(s.constraint().sentence(), s.constraint().source().text());
            case HardMember.Event e ->
                new Conflict(
                        e.person() + " is busy "
                                + EnglishWords.slot(
                                        local(e.busy().interval().start(), request),
                                        local(e.busy().interval().end(), request))
                                + ".",
                        quoted(e, request));
        };
    }

    /** The request's own words where the busy time stands in them, else 'Kayla: Dentist, Mon 09:00–12:00'. */
    private static String quoted(HardMember.Event event, CalendarRequest request) {
        SourceSpan source = event.busy().source();
        return source != null && source.start() >= 0 ? source.text() : event.person() + ": " + event(event, request);
    }

    /** 'Dentist, Mon 09:00–12:00'. */
    static String event(HardMember.Event event, CalendarRequest request) {
        Busy busy = event.busy();
        return (busy.title().isBlank() ? "busy" : busy.title()) + ", " + when(request, busy);
    }

    /** 'Mon 09:00–12:00 (Dentist)'. */
    static String whenAndWhat(HardMember.Event event, CalendarRequest request) {
        String title = event.busy().title();
        return when(request, event.busy()) + (title.isBlank() ? "" : " (" + title + ")");
    }

    /** 'Mon 09:00–12:00', 'Mon all day'; with dates where it is more than a week away, or ends on another day. */
    private static String when(CalendarRequest request, Busy busy) {
        OffsetDateTime start = local(busy.interval().start(), request);
        OffsetDateTime end = local(busy.interval().end(), request);
        OffsetDateTime last = end.minusNanos(1);
        boolean far = Duration.between(request.now(), start).compareTo(WEEK) >= 0;
        boolean oneDay = start.toLocalDate().equals(last.toLocalDate());
        DateTimeFormatter day = far || !oneDay ? DATE : WEEKDAY;
        if (start.toLocalTime().equals(LocalTime.MIN) && end.toLocalTime().equals(LocalTime.MIN)) {
            return day.format(start) + (oneDay ? "" : "–" + day.format(last)) + " all day";
        }
        String to = oneDay && end.toLocalTime().equals(LocalTime.MIN) ? "24:00" : CLOCK.format(end);
        return day.format(start) + " " + CLOCK.format(start) + "–" + (oneDay ? "" : day.format(end) + " ") + to;
    }

    private static OffsetDateTime local(Instant instant, CalendarRequest request) {
        return instant.atZone(request.zone()).toOffsetDateTime();
    }
}
