package app.daymark.solve;

import app.daymark.domain.CalendarRequest;
import app.daymark.domain.Conflict;
import app.daymark.domain.EnglishWords;
import app.daymark.domain.Interval;
import java.time.Duration;
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
            case HardMember.Event e -> {
                Interval i = e.busy().interval();
                String title = e.busy().title().isBlank() ? "busy" : e.busy().title();
                OffsetDateTime start = i.start().atZone(request.zone()).toOffsetDateTime();
                OffsetDateTime end = i.end().atZone(request.zone()).toOffsetDateTime();
                yield new Conflict(
                        e.person() + " is busy " + EnglishWords.slot(start, end) + ".",
                        e.person() + ": " + title + ", " + when(request, start, end));
            }
        };
    }

    /** 'Mon 09:00–12:00'; with the date where it is more than a week away, or ends on another day. */
    private static String when(CalendarRequest request, OffsetDateTime start, OffsetDateTime end) {
        boolean far = Duration.between(request.now(), start).compareTo(WEEK) >= 0;
        boolean days = !start.toLocalDate().equals(end.toLocalDate());
        DateTimeFormatter day = far || days ? DATE : WEEKDAY;
        return day.format(start) + " " + CLOCK.format(start) + "–" + (days ? day.format(end) + " " : "")
                + CLOCK.format(end);
    }
}
