package app.daymark.cli;

import app.daymark.domain.TimeWindow;
import app.daymark.plan.EngineMode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Values of options; what can't be read is a {@link UsageException} that shows what could. */
final class OptionValues {

    private static final Pattern HOURS =
            Pattern.compile("(\\d{1,2})(?::(\\d{2}))?\\s*[-–]\\s*(\\d{1,2})(?::(\\d{2}))?");
    private static final Pattern TIME_SPAN = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,3})?)\\s*(ms|s|m|min|h)?");

    private OptionValues() {}

    static ZoneId zone(String option, String value) {
        try {
            return ZoneId.of(value.strip());
        } catch (DateTimeException e) {
            throw new UsageException(option + " " + value + ": no such time zone; write one like Europe/Berlin");
        }
    }

    /** A moment: with an offset, or on the clock of {@code zone}; a date alone is its midnight. */
    static Instant moment(String option, String value, ZoneId zone) {
        String text = value.strip().replace(' ', 'T');
        try {
            if (text.length() <= 10) {
                return LocalDate.parse(text).atStartOfDay(zone).toInstant();
            }
            boolean hasOffset = text.endsWith("Z") || text.substring(10).matches(".*[+-].*");
            return hasOffset
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDateTime.parse(text).atZone(zone).toInstant();
        } catch (DateTimeException e) {
            throw new UsageException(
                    option + " " + value + ": no such moment; write one like 2026-03-02T08:00 or 2026-03-02T08:00:00Z");
        }
    }

    /** Hours of the day, as in 09:00-17:00. */
    static TimeWindow hours(String option, String value) {
        Matcher m = HOURS.matcher(value.strip());
        if (!m.matches()) {
            throw new UsageException(option + " " + value + ": no hours; write them like 09:00-17:00");
        }
        int from = minutes(m.group(1), m.group(2));
        int to = minutes(m.group(3), m.group(4));
        if (from < 0 || to < 0 || to > TimeWindow.DAY) {
            throw new UsageException(option + " " + value + ": a day has the hours 00:00 to 24:00");
        }
        if (to <= from) {
            throw new UsageException(option + " " + value + ": the end must come after the start");
        }
        return new TimeWindow(null, from, to);
    }

    /** -1 where there is no such time. */
    private static int minutes(String hour, @Nullable String minute) {
        int m = minute == null ? 0 : Integer.parseInt(minute);
        return m > 59 ? -1 : Integer.parseInt(hour) * 60 + m;
    }

    /** A span of time such as 30s, 500ms or 2m; a bare number means seconds. */
    static Duration span(String option, String value) {
        Matcher m = TIME_SPAN.matcher(value.strip());
        if (!m.matches()) {
            throw new UsageException(option + " " + value + ": no span of time; write one like 30s, 500ms or 2m");
        }
        String unit = m.group(2) == null ? "s" : m.group(2);
        long millisPerUnit = switch (unit) {
            case "ms" -> 1;
            case "m", "min" -> 60_000;
            case "h" -> 3_600_000;
            default -> 1_000;
        };
        Duration span = Duration.ofMillis(Math.round(Double.parseDouble(m.group(1)) * millisPerUnit));
        if (span.isZero()) {
            throw new UsageException(option + " " + value + ": must be longer than nothing");
        }
        return span;
    }

    static EngineMode engine(String option, String value) {
        return switch (value) {
            case "hybrid" -> EngineMode.HYBRID;
            case "solver" -> EngineMode.SOLVER;
            case "model" ->
                throw new UsageException(
                        option + " model: this build has no language model; use the engine hybrid or solver");
            default -> throw new UsageException(option + " " + value + ": no such engine; use hybrid or solver");
        };
    }
}
