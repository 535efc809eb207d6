package app.daymark.ics;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bytes of a calendar file, or one sentence why there are none. */
final class CalendarBytes {

    private static final long MOST_MEGABYTES = 200;

    private CalendarBytes() {}

    static byte[] of(Path file) throws UnreadableCalendarException {
        if (!Files.exists(file)) {
            throw new UnreadableCalendarException("The calendar file " + file + " does not exist. Check the path.");
        }
        if (Files.isDirectory(file)) {
            throw new UnreadableCalendarException(
                    "The calendar " + file + " is a directory. Name a calendar file (.ics) in it.");
        }
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new UnreadableCalendarException(
                    "The calendar file " + file + " can't be read. Check its permissions.");
        }
        try {
            return read(file);
        } catch (IOException e) {
            throw new UnreadableCalendarException(
                    "The calendar file " + file + " can't be read: " + e.getMessage() + ". Check the disk.");
        }
    }

    private static byte[] read(Path file) throws IOException, UnreadableCalendarException {
        if (Files.size(file) > MOST_MEGABYTES * 1_000_000) {
            throw new UnreadableCalendarException("The calendar file " + file + " is larger than " + MOST_MEGABYTES
                    + " MB. Export a shorter stretch of time.");
        }
        byte[] bytes = Files.readAllBytes(file);
        if (bytes.length == 0) {
            throw new UnreadableCalendarException("The calendar file " + file + " is empty. Export it again.");
        }
        return bytes;
    }
}
