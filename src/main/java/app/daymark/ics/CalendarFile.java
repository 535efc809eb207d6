package app.daymark.ics;

import app.daymark.domain.Busy;
import app.daymark.domain.Interval;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One calendar file that was read. Its content, not its extension, decides whether it is one. */
public final class CalendarFile {

    private final String fileName;
    private final Map<String, Series> series = new LinkedHashMap<>();
    private final List<FreeBusyReader.Period> periods = new ArrayList<>();
    private final List<Broken> broken = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private @Nullable String calendarName;
    private @Nullable ZoneId zone;
    private @Nullable String owner;
    private int eventCount;

    private CalendarFile(String fileName) {
        this.fileName = fileName;
    }

    /**
     * Reads a file.
     *
     * @throws UnreadableCalendarException where it is missing, no file, unreadable, empty or no calendar at all
     */
    public static CalendarFile read(Path file) throws UnreadableCalendarException {
        Structure structure = Structure.of(CalendarBytes.of(file));
        if (structure.calendars().isEmpty()) {
            throw new UnreadableCalendarException(
                    "The file " + file + " is no calendar: it has no BEGIN:VCALENDAR. Give an iCalendar file (.ics).");
        }
        CalendarFile calendar = new CalendarFile(String.valueOf(file.getFileName()));
        calendar.broken.addAll(structure.broken());
        structure.calendars().forEach(calendar::add);
        calendar.broken.sort(Comparator.comparingInt(Broken::line));
        return calendar;
    }

    private void add(Component calendar) {
        if (!calendar.ended()) {
            warnings.add("END:VCALENDAR is missing; the file may be cut off.");
        }
        Zones zones = new Zones(calendar, warnings);
        CalTimeReader times = new CalTimeReader(zones);
        if (zone == null) {
            zone = zones.own().orElse(null);
        }
        if (calendarName == null) {
            calendarName = calendar.text("X-WR-CALNAME").map(String::strip).orElse(null);
        }
        for (Component vevent : calendar.children("VEVENT")) {
            EventReader.read(vevent, times, broken).ifPresent(this::add);
        }
        for (Component freeBusy : calendar.children("VFREEBUSY")) {
            periods.addAll(FreeBusyReader.read(freeBusy, times, broken));
            ContentLine whose =
                    freeBusy.first("ATTENDEE") == null ? freeBusy.first("ORGANIZER") : freeBusy.first("ATTENDEE");
            owner = whose == null ? owner : ContactsFile.address(whose.text());
        }
    }

    /** An event without a UID is a series of its own. */
    private void add(Event event) {
        eventCount++;
        String key = event.uid().isEmpty() ? "\n" + eventCount : event.uid();
        series.computeIfAbsent(key, uid -> new Series()).add(event);
    }

    /** X-WR-CALNAME, else the name of the file without its extension. */
    public String name() {
        int dot = fileName.lastIndexOf('.');
        return calendarName != null ? calendarName : dot > 0 ? fileName.substring(0, dot) : fileName;
    }

    /** The e-mail address whose free/busy time this is (RFC 5546, 3.3), if it says so. */
    public Optional<String> owner() {
        return Optional.ofNullable(owner);
    }

    /** X-WR-TIMEZONE, where it names a known zone. */
    public Optional<ZoneId> zone() {
        return Optional.ofNullable(zone);
    }

    /** How many events were read, overrides of a series included. */
    public int eventCount() {
        return eventCount;
    }

    /** What could not be read in full, by line. */
    public List<Broken> broken() {
        return List.copyOf(broken);
    }

    /** What was taken otherwise than it stands in the file: unknown zones, above all. */
    public List<String> warnings() {
        return List.copyOf(warnings);
    }

    /** Every busy time that touches the window, sorted by start; neither clipped nor merged. */
    public List<Busy> busy(Interval window, ZoneId floatingZone) {
        return expand(window, floatingZone).busy();
    }

    /** The busy time inside the window, clipped to it and merged where it touches. */
    public List<Interval> mergedBusy(Interval window, ZoneId floatingZone) {
        return Merging.merge(busy(window, floatingZone), window);
    }

    Expansion expand(Interval window, ZoneId floatingZone) {
        Expansion expansion = new Expansion(window, floatingZone, fileName);
        series.values().forEach(each -> each.expand(expansion));
        for (FreeBusyReader.Period period : periods) {
            expansion.add(
                    period.line(),
                    "",
                    period.tentative(),
                    period.start().at(expansion.floating()),
                    period.end().at(expansion.floating()));
        }
        return expansion;
    }
}
