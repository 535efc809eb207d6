package app.daymark.ics;

import app.daymark.domain.Interval;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The merged busy time of one calendar file: what {@code daymark calendar busy} answers.
 *
 * @param file as the user wrote it
 * @param busy merged where they touch, clipped to the window, sorted
 * @param events how many events were read, overrides of a series included
 * @param broken what could not be read in full, by line
 * @param error why nothing of the file could be read; null where something could
 */
public record BusyReport(
        String file,
        List<Interval> busy,
        int events,
        List<Broken> broken,
        List<String> warnings,
        @Nullable String error) {

    public BusyReport {
        busy = List.copyOf(busy);
        broken = List.copyOf(broken);
        warnings = List.copyOf(warnings);
    }

    /**
     * Reads a file; one that can't be read at all gives a report with {@link #error} set.
     *
     * @param shownName the file as the report names it
     * @param zone of floating and all-day times
     */
    public static BusyReport of(Path file, String shownName, Interval window, ZoneId zone) {
        try {
            CalendarFile calendar = CalendarFile.read(file);
            Expansion expansion = calendar.expand(window, zone);
            List<String> warnings = new ArrayList<>(calendar.warnings());
            warnings.addAll(expansion.warnings());
            List<Interval> busy = Merging.merge(expansion.busy(), window);
            return new BusyReport(shownName, busy, calendar.eventCount(), calendar.broken(), warnings, null);
        } catch (UnreadableCalendarException e) {
            return new BusyReport(shownName, List.of(), 0, List.of(), List.of(), e.getMessage());
        }
    }
}
