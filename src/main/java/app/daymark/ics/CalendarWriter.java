package app.daymark.ics;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes iCalendar content lines: CRLF, folded at 75 octets but never inside a character (RFC 5545, 3.1). */
final class CalendarWriter {

    private static final int MOST_OCTETS = 75;
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final StringBuilder out = new StringBuilder();

    /** A line whose value needs no escaping. */
    CalendarWriter line(String name, String value) {
        String line = name + ":" + value;
        int octets = 0;
        for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            String character = Character.toString(line.codePointAt(i));
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > MOST_OCTETS) {
                out.append("\r\n ");
                octets = 1;
            }
            out.append(character);
            octets += size;
        }
        out.append("\r\n");
        return this;
    }

    /** A TEXT value (RFC 5545, 3.3.11); control characters, which it can't hold, are left out. */
    CalendarWriter text(String name, String value) {
        String escaped = value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\\n")
                .replace("\n", "\\n")
                .replace("\r", "\\n")
                .replaceAll("[\\p{Cntrl}&&[^\\t]]", "");
        return line(name, escaped);
    }

    CalendarWriter date(String name, LocalDate date) {
        return line(name + ";VALUE=DATE", DATE.format(date));
    }

    CalendarWriter utc(String name, Instant moment) {
        return line(name, UTC.format(moment));
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
