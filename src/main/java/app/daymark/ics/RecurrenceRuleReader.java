package app.daymark.ics;

import app.daymark.ics.RecurrenceRule.Frequency;
import app.daymark.ics.RecurrenceRule.Weekday;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads RRULE and EXRULE. A part out of its range makes the whole rule unreadable: half a rule is another rule. */
final class RecurrenceRuleReader {

    private static final List<String> WEEKDAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
    private static final Pattern WEEKDAY = Pattern.compile("([+-]?\\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)");

    private final ContentLine property;
    private final Map<String, String> parts = new HashMap<>();

    private RecurrenceRuleReader(ContentLine property) {
        this.property = property;
        for (String part : property.value().split(";", -1)) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                String name = part.substring(0, equals).strip().toUpperCase(Locale.ROOT);
                parts.put(name, part.substring(equals + 1).strip().toUpperCase(Locale.ROOT));
            }
        }
    }

    static RecurrenceRule read(ContentLine property, CalTimeReader times) throws BadValueException {
        return new RecurrenceRuleReader(property).read(times);
    }

    private RecurrenceRule read(CalTimeReader times) throws BadValueException {
        String scale = parts.getOrDefault("RSCALE", "GREGORIAN");
        if (!scale.equals("GREGORIAN") || !parts.getOrDefault("SKIP", "OMIT").equals("OMIT")) {
            throw bad("asks for a calendar other than the Gregorian, or for skipped days to be moved (RFC 7529)");
        }
        String until = parts.get("UNTIL");
        return new RecurrenceRule(
                frequency(),
                parts.containsKey("INTERVAL") ? positive("INTERVAL") : 1,
                parts.containsKey("COUNT") ? positive("COUNT") : null,
                until == null ? null : until(until, times),
                weekday(parts.getOrDefault("WKST", "MO")),
                numbers("BYMONTH", 1, 12, false),
                numbers("BYWEEKNO", 1, 53, true),
                numbers("BYYEARDAY", 1, 366, true),
                numbers("BYMONTHDAY", 1, 31, true),
                weekdays(parts.get("BYDAY")),
                numbers("BYHOUR", 0, 23, false),
                numbers("BYMINUTE", 0, 59, false),
                numbers("BYSECOND", 0, 60, false),
                numbers("BYSETPOS", 1, 366, true));
    }

    private Frequency frequency() throws BadValueException {
        String name = parts.getOrDefault("FREQ", "");
        for (Frequency frequency : Frequency.values()) {
            if (frequency.name().equals(name)) {
                return frequency;
            }
        }
        throw bad("has no FREQ that is known");
    }

    private CalTime until(String value, CalTimeReader times) throws BadValueException {
        try {
            return times.read(property, value);
        } catch (BadValueException e) {
            throw bad("has an UNTIL that is no date or time");
        }
    }

    private int positive(String part) throws BadValueException {
        int number = number(part, parts.getOrDefault(part, ""));
        if (number < 1) {
            throw bad("has " + part + " below 1");
        }
        return number;
    }

    private Set<Integer> numbers(String part, int least, int most, boolean negativeToo) throws BadValueException {
        Set<Integer> numbers = new TreeSet<>();
        String list = parts.get(part);
        if (list == null) {
            return numbers;
        }
        for (String item : list.split(",", -1)) {
            int number = number(part, item.strip());
            int size = negativeToo ? Math.abs(number) : number;
            if (size < least || size > most) {
                throw bad("has " + part + " out of range");
            }
            numbers.add(number);
        }
        return numbers;
    }

    private int number(String part, String digits) throws BadValueException {
        try {
            return Math.clamp(Long.parseLong(digits), -Integer.MAX_VALUE, Integer.MAX_VALUE);
        } catch (NumberFormatException e) {
            throw bad("has " + part + " that is no number");
        }
    }

    private List<Weekday> weekdays(@Nullable String list) throws BadValueException {
        List<Weekday> weekdays = new ArrayList<>();
        if (list == null) {
            return weekdays;
        }
        for (String item : list.split(",", -1)) {
            Matcher form = WEEKDAY.matcher(item.strip());
            if (!form.matches()) {
                throw bad("has BYDAY that is no weekday");
            }
            int ordinal = form.group(1) == null ? 0 : Integer.parseInt(form.group(1));
            weekdays.add(new Weekday(ordinal, weekday(form.group(2))));
        }
        return weekdays;
    }

    private DayOfWeek weekday(String name) throws BadValueException {
        int index = WEEKDAYS.indexOf(name);
        if (index < 0) {
            throw bad("has a WKST that is no weekday");
        }
        return DayOfWeek.of(index + 1);
    }

    private BadValueException bad(String why) {
        return new BadValueException(property, why);
    }
}
