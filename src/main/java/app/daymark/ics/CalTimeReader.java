package app.daymark.ics;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads dates and times, forgiving what programs are known to write: ISO 8601's dashes, no seconds, a UTC offset. */
final class CalTimeReader {

    private static final Pattern FORM = Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2})"
            + "(?:[T ](\\d{2}):?(\\d{2})(?::?(\\d{2})(?:[.,]\\d+)?)?\\s*(Z|[+-]\\d{2}:?\\d{2})?)?");

    /** What a TZID means; null where nothing is known of it. */
    interface ZoneLookup {
        @Nullable
        ZoneRules rules(String tzid, int line);
    }

    private final ZoneLookup zones;

    CalTimeReader(ZoneLookup zones) {
        this.zones = zones;
    }

    /** The value of a property that holds one date or time. */
    CalTime read(ContentLine property) throws BadValueException {
        return read(property, property.value());
    }

    /** One of the values of a property, in its zone. */
    CalTime read(ContentLine property, String value) throws BadValueException {
        Matcher form = FORM.matcher(value.strip().toUpperCase(Locale.ROOT));
        if (!form.matches()) {
            throw new BadValueException(property, "is no date or time");
        }
        try {
            LocalDate date = LocalDate.of(number(form, 1), number(form, 2), number(form, 3));
            if (form.group(4) == null || "DATE".equalsIgnoreCase(property.parameter("VALUE"))) {
                return new CalTime(date.atStartOfDay(), true, null);
            }
            return new CalTime(time(date, form), false, rules(property, form.group(7)));
        } catch (DateTimeException e) {
            throw new BadValueException(property, "is no date or time of the calendar");
        }
    }

    /** All values of a property that holds a list. */
    List<CalTime> readList(ContentLine property) throws BadValueException {
        List<CalTime> times = new ArrayList<>();
        for (String value : property.values()) {
            times.add(read(property, value));
        }
        return times;
    }

    /** A leap second is read as the second before it; 24:00 as the next midnight. */
    private static LocalDateTime time(LocalDate date, Matcher form) {
        int hour = number(form, 4);
        int second = form.group(6) == null ? 0 : Math.min(number(form, 6), 59);
        if (hour == 24) {
            return date.plusDays(1).atTime(LocalTime.of(0, number(form, 5), second));
        }
        return date.atTime(hour, number(form, 5), second);
    }

    private @Nullable ZoneRules rules(ContentLine property, @Nullable String offset) {
        if (offset != null) {
            return (offset.equals("Z") ? ZoneOffset.UTC : ZoneOffset.of(offset)).getRules();
        }
        String zone = property.parameter("TZID");
        return zone == null ? null : zones.rules(zone, property.line());
    }

    private static int number(Matcher form, int group) {
        return Integer.parseInt(form.group(group));
    }
}
