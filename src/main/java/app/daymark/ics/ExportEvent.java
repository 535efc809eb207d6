package app.daymark.ics;

import java.time.Instant;
import java.time.LocalDate;

/** One event of an exported plan; empty where it has no place or description. */
record ExportEvent(String title, String place, String description, When when) {

    /** When it is. */
    sealed interface When {}

    /** A stretch of time, half-open. */
    record Timed(Instant start, Instant end) implements When {}

    /** Whole days, both included. */
    record Days(LocalDate first, LocalDate last) implements When {}
}
