package app.daymark.domain;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The circumstances in which a text is read; nothing of it is asked of the system later.
 *
 * @param now the moment the request is made
 * @param zone the user's zone
 * @param me the user's name
 * @param workHours default working hours, unless the text gives others
 * @param locale decides how 3/4 is read
 */
public record Setting(Instant now, ZoneId zone, String me, TimeWindow workHours, Locale locale, Calendars calendars) {

    public static final TimeWindow DEFAULT_HOURS = new TimeWindow(null, 9 * 60, 17 * 60);

    /** The names that a calendar is known for. */
    public List<String> peopleWithCalendar() {
        return calendars.people();
    }

    /** The names of all people who are known beforehand: those with a calendar, then the other contacts. */
    public List<String> knownPeople() {
        return Stream.concat(calendars.people().stream(), calendars.contacts().stream())
                .distinct()
                .toList();
    }
}
