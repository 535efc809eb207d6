package app.daymark.domain;

import java.time.ZoneId;
import java.util.List;

/**
 * Somebody who takes part in a meeting.
 *
 * @param name as the answer shows it
 * @param zone where the person's clock is
 * @param hasCalendar whether a calendar was given; a person without one is free but for what the text says
 * @param busy the person's busy time within the window of the request, from calendars; sorted by start
 */
public record Person(String name, ZoneId zone, boolean hasCalendar, List<Busy> busy) {

    public Person {
        busy = List.copyOf(busy);
    }

    public Person withBusy(List<Busy> newBusy) {
        return new Person(name, zone, hasCalendar, newBusy);
    }
}
