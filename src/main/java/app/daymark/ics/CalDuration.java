package app.daymark.ics;

import java.time.Duration;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A DURATION value (RFC 5545, 3.3.6): days on the local calendar, then a stretch of exact time.
 *
 * @param days nominal days; a week is seven
 */
record CalDuration(long days, Duration time) {

    static final CalDuration ZERO = new CalDuration(0, Duration.ZERO);
    static final CalDuration ONE_DAY = new CalDuration(1, Duration.ZERO);

    private static final Pattern FORM = Pattern.compile(
            "([+-])?P(?=.)(?:(\\d{1,9})W)?(?:(\\d{1,9})D)?(?:T(?:(\\d{1,9})H)?(?:(\\d{1,9})M)?(?:(\\d{1,9})S)?)?");

    static CalDuration exactly(Duration time) {
        return new CalDuration(0, time);
    }

    /** Reads a property's value; 'P1DT', which the RFC does not allow, is a day. */
    static CalDuration read(ContentLine property) throws BadValueException {
        return read(property, property.value());
    }

    /** Reads a part of a property's value. */
    static CalDuration read(ContentLine property, String value) throws BadValueException {
        Matcher form = FORM.matcher(value.strip().toUpperCase(Locale.ROOT));
        if (!form.matches()) {
            throw new BadValueException(property, "is no duration");
        }
        long sign = "-".equals(form.group(1)) ? -1 : 1;
        long days = 7 * number(form, 2) + number(form, 3);
        long seconds = 3600 * number(form, 4) + 60 * number(form, 5) + number(form, 6);
        return new CalDuration(sign * days, Duration.ofSeconds(sign * seconds));
    }

    /** No shorter than the real length on any day of any zone. */
    Duration atMost() {
        return time.plusDays(days).plusDays(1);
    }

    private static long number(Matcher form, int group) {
        String digits = form.group(group);
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
