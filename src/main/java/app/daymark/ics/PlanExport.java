package app.daymark.ics;

import app.daymark.domain.CalendarPlan;
import app.daymark.domain.DayOutPlan;
import app.daymark.domain.Plan;
import app.daymark.domain.Request;
import app.daymark.domain.TripPlan;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A plan as iCalendar text that calendar programs import: METHOD:PUBLISH, so no ATTENDEE; times in UTC; the same plan
 * always with the same UIDs, so that a second import changes nothing.
 */
public final class PlanExport {

    private PlanExport() {}

    /**
     * Writes the plan as one calendar.
     *
     * @param now the stamp of every event
     * @throws IllegalArgumentException where a trip or a day out has no date, or nothing is in the plan; the message is
     *     for the user
     */
    public static String write(Request request, Plan plan, Instant now) {
        List<ExportEvent> events = switch (plan) {
            case CalendarPlan meetings -> ExportEvents.of(meetings);
            case DayOutPlan dayOut -> ExportEvents.of(dayOut, request);
            case TripPlan trip -> ExportEvents.of(trip, request);
        };
        if (events.isEmpty()) {
            throw new IllegalArgumentException("Nothing is in this plan, so there is nothing to export.");
        }
        CalendarWriter out = new CalendarWriter()
                .line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line("PRODID", "-//Daymark//Daymark//EN")
                .line("CALSCALE", "GREGORIAN")
                .line("METHOD", "PUBLISH");
        Set<String> uids = new HashSet<>();
        events.forEach(event -> write(event, uid(event, uids), now, out));
        return out.line("END", "VCALENDAR").toString();
    }

    private static void write(ExportEvent event, String uid, Instant now, CalendarWriter out) {
        out.line("BEGIN", "VEVENT").line("UID", uid).utc("DTSTAMP", now).line("SEQUENCE", "0");
        switch (event.when()) {
            case ExportEvent.Timed(Instant start, Instant end) ->
                out.utc("DTSTART", start).utc("DTEND", end);
            case ExportEvent.Days days ->
                out.date("DTSTART", days.first()).date("DTEND", days.last().plusDays(1));
        }
        out.text("SUMMARY", event.title());
        if (!event.place().isEmpty()) {
            out.text("LOCATION", event.place());
        }
        if (!event.description().isEmpty()) {
            out.text("DESCRIPTION", event.description());
        }
        out.line("TRANSP", "OPAQUE").line("END", "VEVENT");
    }

    /** Made of what the event says; events that say the same are numbered. */
    private static String uid(ExportEvent event, Set<String> taken) {
        for (int number = 0; ; number++) {
            String content = event + " " + number;
            String uid = UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8)) + "@daymark";
            if (taken.add(uid)) {
                return uid;
            }
        }
    }
}
