package app.daymark.ics;

import app.daymark.domain.Busy;
import app.daymark.domain.Interval;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** One calendar file that was read. Its content, not its extension, decides whether it is one. */
public final class CalendarFile {

    private final String name;

    private CalendarFile(String name) {
        this.name = name;
    }

    /**
     * Reads a file.
     *
     * @throws UnreadableCalendarException where it is missing, no file, unreadable, empty or no calendar at all
     */
    public static CalendarFile read(Path file) throws UnreadableCalendarException {
        if (!Files.isRegularFile(file)) {
            throw new UnreadableCalendarException("The calendar file " + file + " does not exist; check the path.");
        }
        return new CalendarFile(String.valueOf(file.getFileName()));
    }

    /** X-WR-CALNAME, else the name of the file without its extension. */
    public String name() {
        return name;
    }

    /** X-WR-TIMEZONE, where it names a known zone. */
    public Optional<ZoneId> zone() {
        return Optional.empty();
    }

    /** How many events were read, overrides of a series included. */
    public int eventCount() {
        return 0;
    }

    /** What could not be read in full, by line. */
    public List<Broken> broken() {
        return List.of();
    }

    /** What was taken otherwise than it stands in the file: unknown zones, above all. */
    public List<String> warnings() {
        return List.of();
    }

    /** Every busy time that touches the window, sorted by start; neither clipped nor merged. */
    public List<Busy> busy(Interval window, ZoneId floatingZone) {
        return List.of();
    }

    /** The busy time inside the window, clipped to it and merged where it touches. */
    public List<Interval> mergedBusy(Interval window, ZoneId floatingZone) {
        return List.of();
    }
}
