package app.daymark.domain;

import org.jspecify.annotations.Nullable;

/**
 * A time at which a person is not free.
 *
 * @param interval when, half-open
 * @param title what the event is called; empty where the calendar does not say
 * @param tentative whether the event is only tentative (it counts as busy unless the user says otherwise)
 * @param source the words of the request, or the file and line of the event, that it came from
 */
public record Busy(
        Interval interval,
        String title,
        boolean tentative,
        @Nullable SourceSpan source) {}
