package app.daymark.json;

import app.daymark.domain.TimeWindow;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How moments, days and clocks are written in JSON, and read from it. */
final class Times {

    private static final DateTimeFormatter MOMENT = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendLiteral('T')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .optionalStart()
            .parseLenient()
            .appendOffset("+HH:MM:ss", "Z")
            .optionalEnd()
            .toFormatter(Locale.ROOT);

    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2}):([0-5]\\d)(?::00)?");

    private Times() {}

    /** '2026-03-02T11:00:00+01:00': with the offset of the zone at that moment. */
    static String moment(Instant instant, ZoneId zone) {
        return moment(instant.atZone(zone).toOffsetDateTime());
    }

    static String moment(OffsetDateTime time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
    }

    /** A moment; without an offset it is local time of {@code zone}. Seconds and a zone in brackets may be there. */
    static OffsetDateTime moment(JsonValue value, ZoneId zone) {
        return value.parse("a time such as 2026-03-02T11:00:00+01:00", text -> {
            int bracket = text.indexOf('[');
            String iso = (bracket < 0 ? text : text.substring(0, bracket)).replace(' ', 'T');
            TemporalAccessor time = MOMENT.parseBest(iso, OffsetDateTime::from, LocalDateTime::from);
            inReach(time.get(ChronoField.YEAR));
            return time instanceof OffsetDateTime moment
                    ? moment
                    : LocalDateTime.from(time).atZone(zone).toOffsetDateTime();
        });
    }

    /** Years beyond these would overflow when something is added to them. */
    private static void inReach(int year) {
        if (year < 1 || year > 9999) {
            throw new IllegalArgumentException("year " + year);
        }
    }

    static Instant instant(JsonValue value, ZoneId zone) {
        return moment(value, zone).toInstant();
    }

    static LocalDate date(JsonValue value) {
        return value.parse("a date such as 2026-03-02", text -> {
            LocalDate date = LocalDate.parse(text);
            inReach(date.getYear());
            return date;
        });
    }

    static ZoneId zone(JsonValue value) {
        return value.parse("a time zone such as Europe/Berlin", ZoneId::of);
    }

    /** Minutes after midnight as '09:05'; the next day's 1:30 is '25:30'. */
    static String clock(int minutes) {
        int m = Math.abs(minutes);
        return String.format(Locale.ROOT, "%s%02d:%02d", minutes < 0 ? "-" : "", m / 60, m % 60);
    }

    static int clock(JsonValue value) {
        return value.parse("a clock time such as 09:30 (25:30 for half past one after midnight)", Times::minutes);
    }

    static String window(TimeWindow everyDay) {
        return clock(everyDay.from()) + "-" + clock(everyDay.to());
    }

    /** A stretch of the clock on every day: '09:00-17:00'. */
    static TimeWindow window(JsonValue value) {
        return value.parse("hours such as 09:00-17:00", text -> {
            String[] ends = text.split("\\s*[-–]\\s*", -1);
            if (ends.length != 2) {
                throw new IllegalArgumentException(text);
            }
            return new TimeWindow(null, minutes(ends[0]), minutes(ends[1]));
        });
    }

    static String weekday(DayOfWeek day) {
        return day.name().toLowerCase(Locale.ROOT);
    }

    /** 'monday', 'Monday' or 'Mon'. */
    static DayOfWeek weekday(JsonValue value) {
        return value.parse("a weekday such as monday", text -> {
            for (DayOfWeek day : DayOfWeek.values()) {
                if (day.name().equalsIgnoreCase(text)
                        || day.name().substring(0, 3).equalsIgnoreCase(text)) {
                    return day;
                }
            }
            throw new IllegalArgumentException(text);
        });
    }

    private static int minutes(String text) {
        Matcher m = CLOCK.matcher(text);
        if (!m.matches()) {
            throw new IllegalArgumentException(text);
        }
        return Integer.parseInt(m.group(1)) * 60 + Integer.parseInt(m.group(2));
    }
}
