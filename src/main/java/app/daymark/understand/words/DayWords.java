package app.daymark.understand.words;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names of weekdays and months. */
public final class DayWords {

    private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();
    private static final Map<String, Integer> MONTHS = new HashMap<>();
    /** Short names that are everyday words too: a day or a month only in company. */
    private static final Set<String> DOUBTFUL = Set.of(
            "sat", "sun", "wed", "mon", "may", "mar", "march", "jan", "jun", "june", "april", "aug", "august", "second",
            "dec", "thus");

    private static final Set<String> DAY_COMPANY = Set.of(
            "on",
            "this",
            "next",
            "or",
            "and",
            "until",
            "till",
            "by",
            "for",
            ",",
            "-",
            "from",
            "every",
            "each",
            "either",
            "(",
            "to",
            "before",
            "after",
            "between",
            "&",
            "/",
            "coming",
            "last",
            "first",
            "during",
            "\n",
            "",
            ":",
            "except",
            "only",
            "no",
            "not",
            "any",
            "out",
            "off",
            "busy",
            "away",
            "free",
            "in",
            "available",
            "done",
            "day");

    static {
        String[] days = {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};
        String[][] shorter = {
            {"mon"},
            {"tue", "tues", "tuseday", "teusday"},
            {"wed", "weds", "wednsday", "wensday", "wednesay"},
            {"thu", "thur", "thurs", "thrusday", "thurday"},
            {"fri", "firday"},
            {"sat"},
            {"sun"}
        };
        for (int i = 0; i < 7; i++) {
            WEEKDAYS.put(days[i], DayOfWeek.of(i + 1));
            for (String s : shorter[i]) {
                WEEKDAYS.put(s, DayOfWeek.of(i + 1));
            }
        }
        String[] months = {
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december"
        };
        for (int i = 0; i < 12; i++) {
            MONTHS.put(months[i], i + 1);
            MONTHS.put(months[i].substring(0, 3), i + 1);
        }
        MONTHS.put("sept", 9);
        MONTHS.put("febuary", 2);
    }

    private DayWords() {}

    /** The weekday that the token names in the singular, or null. */
    public static @Nullable DayOfWeek weekday(Tokens t, int i) {
        DayOfWeek day = WEEKDAYS.get(t.get(i).norm());
        if (day == null || !DOUBTFUL.contains(t.get(i).norm()) || t.get(i).capitalised()) {
            return day;
        }
        boolean company = DAY_COMPANY.contains(t.get(i - 1).norm())
                || t.number(i + 1)
                || weekdayPlain(t, i + 1)
                || t.in(
                        i + 1,
                        Set.of(
                                "morning",
                                "afternoon",
                                "evening",
                                "-",
                                "/",
                                "at",
                                "from",
                                "or",
                                "to",
                                "till",
                                "til",
                                "until",
                                "through",
                                "thru",
                                "and",
                                "&",
                                "."));
        return company ? day : null;
    }

    /** 'Mondays', 'weekends' in the plural: the day, or null. */
    public static @Nullable DayOfWeek plural(Tokens t, int i) {
        String norm = t.get(i).norm();
        if (!norm.endsWith("s") || norm.length() < 5 || WEEKDAYS.containsKey(norm)) {
            return null;
        }
        return WEEKDAYS.get(norm.substring(0, norm.length() - 1));
    }

    /** 1 to 12, or 0 where the token is no month. */
    public static int month(Tokens t, int i) {
        Integer month = MONTHS.get(t.get(i).norm());
        if (month == null) {
            return 0;
        }
        if (DOUBTFUL.contains(t.get(i).norm()) && !amongMonths(t, i)) {
            boolean company = t.number(i + 1)
                    || t.number(i - 1)
                    || t.is(i - 1, "of")
                    || t.is(i - 1, "in")
                    || t.glued(i - 1) && NumberGrammar.ordinalAt(t, i - 2) != null
                    || t.is(i + 1, "the");
            boolean modal = t.is(i, "may") && !t.get(i).capitalised() && !t.number(i - 1) && !t.number(i + 1);
            return company && !modal ? month : 0;
        }
        return month;
    }

    /** Whether the token stands among months: 'April, May and June'. */
    public static boolean amongMonths(Tokens t, int i) {
        boolean before = (t.is(i - 1, ",") || t.is(i - 1, "and"))
                && MONTHS.containsKey(t.get(i - 2).norm());
        boolean after = (t.is(i + 1, ",") || t.is(i + 1, "and"))
                && MONTHS.containsKey(t.get(i + 2).norm());
        return MONTHS.containsKey(t.get(i).norm()) && t.get(i).capitalised() && (before || after);
    }

    public static boolean isDayWord(String norm) {
        return WEEKDAYS.containsKey(norm)
                || MONTHS.containsKey(norm)
                || norm.endsWith("s") && WEEKDAYS.containsKey(norm.substring(0, norm.length() - 1));
    }

    /** 'Monday'. */
    public static String name(DayOfWeek day) {
        return day.getDisplayName(java.time.format.TextStyle.FULL, Locale.ENGLISH);
    }

    private static boolean weekdayPlain(Tokens t, int i) {
        return WEEKDAYS.containsKey(t.get(i).norm());
    }
}
