package app.daymark.understand.words;

import app.daymark.understand.words.Clock.Half;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Clock times ('9', '9:30', '9.30', 'half past nine', '4pm', 'noon', '1430') and ranges of them ('9-5', 'from 10 til
 * 11.30', 'between 2 and 4pm', '10 to half past').
 */
public final class ClockGrammar {

    private static final Set<String> TO = Set.of("-", "to", "till", "til", "until", "through", "thru", "->");
    private static final Set<String> AM = Set.of("am", "a");
    private static final Set<String> PM = Set.of("pm", "p");
    private static final Set<String> NO_CLOCK_AFTER = Set.of(
            "%",
            "people",
            "persons",
            "days",
            "day",
            "weeks",
            "week",
            "nights",
            "night",
            "times",
            "eur",
            "euro",
            "euros",
            "€",
            "$",
            "£",
            "usd",
            "pounds",
            "dollars",
            "minutes",
            "minute",
            "mins",
            "min",
            "hours",
            "hour",
            "hrs",
            "hr",
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
            "december",
            "jan",
            "feb",
            "mar",
            "apr",
            "jun",
            "jul",
            "aug",
            "sep",
            "sept",
            "oct",
            "nov",
            "dec",
            "months",
            "month",
            "km",
            "slots",
            "meetings",
            "sessions",
            "calls",
            "weeks'",
            "of");

    private ClockGrammar() {}

    /**
     * One clock time.
     *
     * @param bare whether a number alone ('at 9') is a time here
     */
    public static @Nullable Read<Clock> at(Tokens t, int i, boolean bare) {
        Read<Clock> word = word(t, i);
        if (word != null) {
            return word;
        }
        if (!t.number(i)) {
            return bare ? spelled(t, i) : null;
        }
        String digits = t.get(i).text();
        int n = t.get(i).number();
        if (digits.length() == 4 && n / 100 <= 24 && n % 100 < 60) {
            boolean marked = t.in(i + 1, Set.of("h", "hrs", "hours", "uhr"));
            boolean half = half(t, i + 1) != null;
            boolean alone = !t.number(i - 1) && !t.number(i + 1);
            if (marked || half || digits.charAt(0) == '0' && alone || bare && n % 5 == 0 && !(n >= 1990 && n <= 2100)) {
                return half
                        ? withHalf(t, new Read<>(clock(n / 100, n % 100, false), i, i + 1))
                        : new Read<>(clock(n / 100, n % 100, true), i, marked ? i + 2 : i + 1);
            }
            return null;
        }
        if (digits.length() > 2 || n > 24) {
            return null;
        }
        boolean zero = digits.startsWith("0");
        int k = i + 1;
        if ((t.is(k, ":") || t.is(k, ".") || t.is(k, "h"))
                && t.glued(k)
                && t.number(k + 1)
                && t.glued(k + 1)
                && t.get(k + 1).text().length() == 2
                && t.get(k + 1).number() < 60
                && !(t.is(k, ".") && t.is(k + 2, ".") && t.glued(k + 3) && t.number(k + 3))) {
            int to = k + 2;
            if (t.is(to, ":") && t.number(to + 1) && t.get(to + 1).text().length() == 2) {
                to += 2; // seconds
            }
            return withHalf(t, new Read<>(clock(n, t.get(k + 1).number(), zero), i, to));
        }
        Read<Clock> marked = withHalf(t, new Read<>(clock(n, 0, zero), i, k));
        if (marked.to() > k) {
            return marked;
        }
        if (t.is(k, "o'clock") || t.is(k, "oclock") || t.is(k, "uhr")) {
            return withHalf(t, new Read<>(clock(n, 0, zero), i, k + 1));
        }
        if (t.is(k, "h") && !t.number(k + 1) && n >= 7) {
            return new Read<>(clock(n, 0, true), i, k + 1);
        }
        if (bare
                && !t.in(k, NO_CLOCK_AFTER)
                && !fraction(t, k)
                && NumberGrammar.ordinalAt(t, i) == null
                && !(t.is(k, "/") && t.number(k + 1))) {
            return new Read<>(clock(n, 0, zero && n > 0), i, k);
        }
        return null;
    }

    /** A range of clock times with both ends. A number alone is a time here. */
    public static @Nullable Read<ClockRange> rangeAt(Tokens t, int i) {
        return rangeAt(t, i, null);
    }

    /**
     * The same, where the surroundings say which half of the day is meant.
     *
     * @param hint the half of times that leave it open, or null
     */
    public static @Nullable Read<ClockRange> rangeAt(Tokens t, int i, @Nullable Half hint) {
        boolean between = t.is(i, "between") || t.is(i, "btw") || t.is(i, "btwn");
        int k = between || t.is(i, "from") || t.is(i, "during") ? i + 1 : i;
        if (between && t.is(k, "the") && t.is(k + 1, "hours") && t.is(k + 2, "of")) {
            k += 3;
        }
        Read<Clock> start = at(t, k, true);
        if (start == null) {
            return null;
        }
        int join = start.to();
        boolean comma = t.is(join, ",") && t.in(join + 1, TO);
        if (comma) {
            join++;
        }
        if (!(t.in(join, TO) || between && (t.is(join, "and") || t.is(join, "&")))) {
            return null;
        }
        int next = t.is(join, "to") && t.is(join + 1, "about") ? join + 2 : join + 1;
        Read<ClockRange> open = openEnd(t, i, start, next);
        if (open != null) {
            return open;
        }
        Read<Clock> end = at(t, next, true);
        if (end == null) {
            return null;
        }
        Read<Half> after = halfWords(t, end.to());
        Half half = after != null ? after.value() : hint;
        int to = after != null ? after.to() : end.to();
        return resolve(start.value(), end.value(), half, i, to);
    }

    private static Read<ClockRange> resolve(Clock start, Clock end, @Nullable Half half, int i, int to) {
        int from;
        int until;
        if (start.open() && !end.open()) {
            until = end.minute() == 0 ? 1440 : end.minute();
            from = half == null || until > 1200 && half == Half.AFTERNOON ? start.before(until) : start.resolve(half);
            if (from >= until) {
                from = start.before(until);
            }
        } else {
            from = start.resolve(half);
            until = end.after(from);
            if (until > 1440 && start.open() && half == null) {
                int other = start.minute() % Clock.NOON;
                int otherEnd = end.after(other);
                if (otherEnd <= 1440) {
                    from = other;
                    until = otherEnd;
                }
            }
        }
        if (until <= from) {
            until += 1440;
        }
        return new Read<>(new ClockRange(from, until), i, to);
    }

    /** 'in the morning', 'this afternoon', 'at night' after a time. */
    public static @Nullable Read<Half> halfWords(Tokens t, int i) {
        int k = t.starts(i, "in", "the") ? i + 2 : t.is(i, "at") || t.is(i, "this") ? i + 1 : -1;
        if (k < 0) {
            return null;
        }
        return switch (t.get(k).norm()) {
            case "morning" -> new Read<>(Half.MORNING, i, k + 1);
            case "afternoon", "evening", "night" -> new Read<>(Half.AFTERNOON, i, k + 1);
            default -> null;
        };
    }

    /** '10 to half past': the hour is the one of the start. */
    private static @Nullable Read<ClockRange> openEnd(Tokens t, int i, Read<Clock> start, int next) {
        int minutes = t.starts(next, "half", "past") ? 30 : t.starts(next, "quarter", "past") ? 15 : 0;
        if (minutes == 0 || at(t, next, true) != null) {
            return null;
        }
        int from = start.value().resolve(null);
        return new Read<>(new ClockRange(from, from / 60 * 60 + minutes), i, next + 2);
    }

    private static @Nullable Read<Clock> word(Tokens t, int i) {
        if (t.is(i, "noon") || t.is(i, "midday") || t.starts(i, "12", "noon")) {
            return new Read<>(new Clock(Clock.NOON, false), i, t.is(i, "12") ? i + 2 : i + 1);
        }
        if (t.is(i, "midnight")) {
            return new Read<>(new Clock(1440, false), i, i + 1);
        }
        int k = t.is(i, "a") && t.is(i + 1, "quarter") ? i + 1 : i;
        int shift;
        int hourAt;
        if (t.starts(k, "half", "past")) {
            shift = 30;
            hourAt = k + 2;
        } else if (t.starts(k, "quarter", "past") || t.starts(k, "quarter", "after")) {
            shift = 15;
            hourAt = k + 2;
        } else if (t.starts(k, "quarter", "to") || t.starts(k, "quarter", "of") && t.number(k + 2)) {
            shift = -15;
            hourAt = k + 2;
        } else if (t.is(k, "half") && NumberGrammar.at(t, k + 1) != null && LengthGrammar.at(t, k) == null) {
            shift = 30;
            hourAt = k + 1;
        } else {
            Read<Integer> past = NumberGrammar.at(t, k);
            if (past == null || past.value() > 30 || !t.is(past.to(), "past")) {
                return null;
            }
            shift = past.value();
            hourAt = past.to() + 1;
        }
        Read<Clock> hour = at(t, hourAt, true);
        if (hour == null || hour.value().minute() % 60 != 0) {
            return null;
        }
        Clock h = hour.value();
        int minute = h.minute() % 1440 + shift;
        return new Read<>(new Clock(minute < 0 ? minute + 1440 : minute, h.open()), i, hour.to());
    }

    private static @Nullable Read<Clock> spelled(Tokens t, int i) {
        Read<Integer> n = t.get(i).isWord() && !t.is(i, "a") ? NumberGrammar.at(t, i) : null;
        if (n == null || n.value() > 12 || t.in(n.to(), NO_CLOCK_AFTER) || t.is(n.to(), "other")) {
            return null;
        }
        int minutes = 0;
        int to = n.to();
        Read<Integer> rest = t.get(to).isWord() ? NumberGrammar.at(t, to) : null;
        if (rest != null && rest.value() >= 10 && rest.value() < 60 && !t.in(rest.to(), NO_CLOCK_AFTER)) {
            minutes = rest.value();
            to = rest.to();
        }
        if (t.is(to, "o'clock") || t.is(to, "oclock")) {
            to++;
        }
        return withHalf(t, new Read<>(clock(n.value(), minutes, false), i, to));
    }

    private static boolean fraction(Tokens t, int k) {
        return (t.is(k, ".") || t.is(k, ",") || t.is(k, ":")) && t.glued(k) && t.number(k + 1) && t.glued(k + 1);
    }

    private static Clock clock(int hour, int minute, boolean twentyFour) {
        return new Clock(hour * 60 + minute, !twentyFour && hour >= 1 && hour <= 12);
    }

    private static Read<Clock> withHalf(Tokens t, Read<Clock> read) {
        Half half = half(t, read.to());
        int to = read.to();
        if (half != null) {
            to = t.is(to + 1, ".") && t.is(to, "a") || t.is(to + 1, ".") && t.is(to, "p") ? to + 4 : to + 1;
        } else {
            Read<Half> words = halfWords(t, to);
            if (words == null || !read.value().open()) {
                return read;
            }
            half = words.value();
            to = words.to();
        }
        Clock c = read.value();
        int minute = c.minute() > Clock.NOON + 59
                ? c.minute()
                : c.minute() % Clock.NOON + (half == Half.AFTERNOON ? Clock.NOON : 0);
        return new Read<>(new Clock(minute, false), read.from(), Math.min(to, t.size()));
    }

    private static @Nullable Half half(Tokens t, int i) {
        if (t.is(i, "am") || t.is(i, "pm")) {
            return t.is(i, "am") ? Half.MORNING : Half.AFTERNOON;
        }
        boolean dotted = t.is(i + 1, ".") && t.is(i + 2, "m") && t.is(i + 3, ".");
        if (dotted && (t.in(i, AM) || t.in(i, PM))) {
            return t.in(i, AM) ? Half.MORNING : Half.AFTERNOON;
        }
        return null;
    }
}
