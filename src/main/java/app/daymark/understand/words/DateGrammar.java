package app.daymark.understand.words;

import app.daymark.domain.EnglishWords;
import app.daymark.understand.words.Days.Dates;
import app.daymark.understand.words.Days.Unsure;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Calendar dates: '12 March', 'March 12th, 2026', '2026-03-12', '12.3.', '3/4', '2–6 March', '4, 11 and 18 May', 'Thursday
 * 11 or Friday 12 June', 'the 14th', 'in March', 'first Monday of May'. Without a year it is the next such date.
 */
public final class DateGrammar {

    private static final Set<String> JOINS = Set.of(",", "or", "and", "&", "/", "+");
    private static final Set<String> TO = Set.of("-", "to", "till", "until", "through");

    private static final int LONGEST_ABBREVIATION = 5;

    /** Up to here 'the third' may well be a rank. */
    private static final int LAST_RANK = 10;

    private final LocalDate today;
    private final DatesAhead dates;
    private final NumericDates numeric;

    public DateGrammar(LocalDate today, FieldOrder order) {
        this.today = today;
        this.dates = new DatesAhead(today);
        this.numeric = new NumericDates(today, order);
    }

    public @Nullable Read<Days> at(Tokens t, int i) {
        if (DayWords.plural(t, i) != null && t.number(i + 1)) {
            Read<Days> list = dayFirst(t, i + 1, null);
            return list == null ? null : new Read<>(list.value(), i, list.to());
        }
        DayOfWeek weekday = DayWords.weekday(t, i);
        int k = i;
        if (weekday != null) {
            k = t.is(i + 1, ",")
                            || t.is(i + 1, ".")
                                    && t.glued(i + 1)
                                    && t.get(i).text().length() <= LONGEST_ABBREVIATION
                    ? i + 2
                    : i + 1;
            if (t.is(k, "the")) {
                k++;
            }
            if (t.is(k, "(")) {
                Read<Days> inner = plain(t, k + 1, null);
                return inner == null || !t.is(inner.to(), ")")
                        ? null
                        : new Read<>(checked(inner.value(), weekday, t, i, inner.to()), i, inner.to() + 1);
            }
        }
        Read<Days> date = plain(t, k, weekday);
        if (date == null) {
            return null;
        }
        Days days = weekday == null ? date.value() : checked(date.value(), weekday, t, i, date.to());
        return new Read<>(days, i, date.to());
    }

    private Days checked(Days days, DayOfWeek weekday, Tokens t, int from, int to) {
        if (days instanceof Dates d
                && d.dates().size() == 1
                && d.dates().first().getDayOfWeek() != weekday) {
            LocalDate date = d.dates().first();
            return new Unsure("'" + t.words(from, to) + "': " + EnglishWords.day(date) + " " + date.getYear()
                    + " is no " + DayWords.name(weekday) + ". Which day is meant?");
        }
        return days;
    }

    private @Nullable Read<Days> plain(Tokens t, int i, @Nullable DayOfWeek weekday) {
        Read<Days> r = NumericDates.iso(t, i);
        if (r == null) {
            r = monthFirst(t, i);
        }
        if (r == null) {
            r = nthWeekday(t, i);
        }
        if (r == null) {
            r = dayFirst(t, i, weekday);
        }
        if (r == null) {
            r = numeric.at(t, i);
        }
        return r == null && weekday == null ? month(t, i) : r;
    }

    /** 'March 12', 'Mar 12th, 2026', 'March 2–6', 'May 4, 11 and 18'. */
    private @Nullable Read<Days> monthFirst(Tokens t, int i) {
        int month = DayWords.month(t, i);
        if (month == 0 || NumberGrammar.ordinalAt(t, i + 1) != null && !t.number(i + 1) && t.is(i, "may")) {
            return null;
        }
        int k = t.is(i + 1, ".") && t.glued(i + 1) ? i + 2 : i + 1;
        if (t.is(k, "the")) {
            k++;
        }
        Read<Integer> day = dayNumber(t, k);
        if (day == null
                || day.value() > 31
                || hourFollows(t, day.to())
                || t.is(day.to(), "-") && !t.number(day.to() + 1)) {
            return null;
        }
        List<Integer> days = new ArrayList<>(List.of(day.value()));
        int to = day.to();
        if (t.in(to, TO)) {
            Read<Integer> end = dayNumber(t, to + 1);
            if (end != null && end.value() <= 31 && end.value() > day.value() && !hourFollows(t, end.to())) {
                for (int d = day.value() + 1; d <= end.value(); d++) {
                    days.add(d);
                }
                to = end.to();
            }
        }
        while (t.in(to, JOINS)) {
            int next = t.is(to, ",") && t.in(to + 1, JOINS) ? to + 2 : to + 1;
            Read<Integer> more = dayNumber(t, next);
            if (more == null
                    || more.value() > 31
                    || more.value() <= days.get(days.size() - 1)
                    || hourFollows(t, more.to())
                    || DayWords.month(t, more.to()) > 0
                    || unitFollows(t, more.to())
                    || t.in(more.to(), TO)
                    || t.get(next).text().length() == 4) {
                break;
            }
            days.add(more.value());
            to = more.to();
        }
        int year = year(t, to);
        if (year > 0) {
            to += t.is(to, ",") ? 2 : 1;
        }
        return new Read<>(dates.of(days, month, year, t.words(i, to)), i, to);
    }

    /** '12 March', '12th of March 2026', '2–6 March', '4, 11 and 18 May', 'the 14th'; after a weekday '11' too. */
    private @Nullable Read<Days> dayFirst(Tokens t, int i, @Nullable DayOfWeek weekday) {
        int k = t.is(i, "the") ? i + 1 : i;
        Read<Integer> first = dayNumber(t, k);
        if (first == null || first.value() < 1 || first.value() > 31) {
            return null;
        }
        boolean ordinal = NumberGrammar.ordinalAt(t, k) != null
                && (t.number(k) || weekday != null || first.value() > LAST_RANK && k > i);
        List<Integer> days = new ArrayList<>(List.of(first.value()));
        int to = first.to();
        int monthAt = monthAfter(t, to);
        if (monthAt < 0) {
            boolean range = t.in(to, TO);
            Read<Integer> end = range ? dayNumber(t, t.is(to + 1, "the") ? to + 2 : to + 1) : null;
            if (end != null && end.value() > first.value() && monthAfter(t, end.to()) >= 0) {
                for (int d = first.value() + 1; d <= end.value() && d <= 31; d++) {
                    days.add(d);
                }
                to = end.to();
                monthAt = monthAfter(t, to);
            }
        }
        if (monthAt < 0) {
            boolean clock =
                    t.in(k - 1, Set.of("until", "till", "til", "by", "before", "after", "to", "from", "at", "-"))
                            && (t.is(to, ",") || t.in(to, JOINS) && DayWords.weekday(t, to + 1) != null);
            int month = clock ? 0 : monthAhead(t, to);
            if (month > 0 && (weekday != null || ordinal || t.in(to, JOINS))) {
                return new Read<>(dates.of(days, month, 0, t.words(i, to)), i, to);
            }
            return alone(t, i, to, first.value(), ordinal, weekday);
        }
        int month = DayWords.month(t, monthAt);
        int end = monthAt + 1;
        if (t.is(end, ".") && t.glued(end) && t.number(end + 1)) {
            end++;
        }
        int year = year(t, end);
        if (year > 0) {
            end += t.is(end, ",") ? 2 : 1;
        }
        return new Read<>(dates.of(days, month, year, t.words(i, end)), i, end);
    }

    /** A day of the month without its month: 'the 14th', 'Thursday 11'. */
    private @Nullable Read<Days> alone(Tokens t, int i, int to, int day, boolean ordinal, @Nullable DayOfWeek weekday) {
        if (!ordinal && !t.number(t.is(i, "the") ? i + 1 : i)) {
            return null;
        }
        boolean listed = t.in(i - 1, JOINS) && t.in(i - 2, Set.of("st", "nd", "rd", "th"));
        boolean the = t.is(i, "the") || t.is(i - 1, "the") || listed;
        if (hourFollows(t, to) || unitFollows(t, to)) {
            return null;
        }
        if (weekday == null) {
            return ordinal && (the || t.is(i - 1, "on")) && !t.get(to).isWord() || ordinal && the && dayish(t, to)
                    ? new Read<>(dates.next(day), i, to)
                    : null;
        }
        if (!ordinal && (t.in(to, TO) || t.is(to, "and") || t.is(to, "or"))) {
            return null;
        }
        LocalDate date = dates.next(day, weekday);
        if (date != null) {
            return new Read<>(Dates.of(date), i, to);
        }
        return ordinal ? new Read<>(dates.next(day), i, to) : null;
    }

    private static boolean dayish(Tokens t, int i) {
        return !t.in(
                i,
                Set.of(
                        "time", "meeting", "one", "option", "call", "floor", "week", "day", "person", "half",
                        "quarter"));
    }

    /** 'first Monday of May', 'last Friday of the month'. */
    private @Nullable Read<Days> nthWeekday(Tokens t, int i) {
        boolean last = t.is(i, "last");
        Read<Integer> nth = last ? new Read<>(-1, i, i + 1) : NumberGrammar.ordinalAt(t, i);
        DayOfWeek day = nth == null ? null : DayWords.weekday(t, nth.to());
        if (nth == null || day == null || nth.value() > 5 || !(t.is(nth.to() + 1, "of") || t.is(nth.to() + 1, "in"))) {
            return null;
        }
        int k = nth.to() + 2;
        YearMonth month;
        if (t.starts(k, "the", "month") || t.starts(k, "this", "month") || t.starts(k, "next", "month")) {
            month = YearMonth.from(today).plusMonths(t.is(k, "next") ? 1 : 0);
            k += 2;
        } else if (DayWords.month(t, k) > 0) {
            int year = year(t, k + 1);
            month = YearMonth.of(year > 0 ? year : today.getYear(), DayWords.month(t, k));
            if (year == 0 && month.isBefore(YearMonth.from(today))) {
                month = month.plusYears(1);
            }
            k += year > 0 ? 2 : 1;
        } else {
            return null;
        }
        if (DayWords.month(t, nth.to() + 2) > 0) {
            Read<Days> several = ofMonths(t, i, nth.value(), day);
            if (several != null) {
                return several;
            }
        }
        LocalDate date = month.atDay(1)
                .with(last ? TemporalAdjusters.lastInMonth(day) : TemporalAdjusters.dayOfWeekInMonth(nth.value(), day));
        return YearMonth.from(date).equals(month)
                ? new Read<>(Dates.of(date), i, k)
                : new Read<>(new Unsure("'" + t.words(i, k) + "': there is no such day."), i, k);
    }

    /** 'First Monday of May, June and July', or null where only one month is named. */
    private @Nullable Read<Days> ofMonths(Tokens t, int i, int nth, DayOfWeek day) {
        List<Integer> months = new ArrayList<>();
        int k = i;
        while (DayWords.month(t, k) == 0) {
            k++;
        }
        int to = k;
        while (DayWords.month(t, k) > 0) {
            months.add(DayWords.month(t, k));
            to = k + 1;
            k = to;
            while (t.in(k, JOINS)) {
                k++;
            }
            k = k == to ? t.size() : k;
        }
        if (months.size() < 2) {
            return null;
        }
        int said = year(t, to);
        TreeSet<LocalDate> dates = new TreeSet<>();
        YearMonth next = YearMonth.from(today);
        for (int m : months) {
            YearMonth month = YearMonth.of(said > 0 ? said : next.getYear(), m);
            if (said == 0 && month.isBefore(next)) {
                month = month.plusYears(1);
            }
            dates.add(month.atDay(1)
                    .with(nth < 0 ? TemporalAdjusters.lastInMonth(day) : TemporalAdjusters.dayOfWeekInMonth(nth, day)));
            next = month;
        }
        return new Read<>(new Dates(dates, false), i, said > 0 ? to + (t.is(to, ",") ? 2 : 1) : to);
    }

    /** A month as a whole. */
    private @Nullable Read<Days> month(Tokens t, int i) {
        int k = t.is(i, "in") || t.is(i, "during") ? i + 1 : i;
        int month = DayWords.month(t, k);
        if (month == 0) {
            return null;
        }
        int year = year(t, k + 1);
        YearMonth m = YearMonth.of(year > 0 ? year : today.getYear(), month);
        if (year == 0 && m.isBefore(YearMonth.from(today))) {
            m = m.plusYears(1);
        }
        LocalDate from = m.atDay(1).isBefore(today) ? today : m.atDay(1);
        return new Read<>(Dates.between(from, m.atEndOfMonth(), true), i, year > 0 ? k + 2 : k + 1);
    }

    private static @Nullable Read<Integer> dayNumber(Tokens t, int i) {
        Read<Integer> ordinal = NumberGrammar.ordinalAt(t, i);
        if (ordinal != null) {
            return ordinal;
        }
        return t.number(i) && t.get(i).text().length() <= 2
                ? new Read<>(t.get(i).number(), i, i + 1)
                : null;
    }

    /** Position of the month that follows directly ('12 [of] March'), or -1. */
    private static int monthAfter(Tokens t, int i) {
        int k = t.is(i, "of") || t.is(i, ".") && t.glued(i) || t.is(i, "-") && t.glued(i) ? i + 1 : i;
        return DayWords.month(t, k) > 0 ? k : -1;
    }

    /** The month of a later member of the same list or range ('Thursday 11 or Friday 12 June'), or 0. */
    private static int monthAhead(Tokens t, int i) {
        int k = i;
        for (int members = 0; members < 12 && (t.in(k, JOINS) || t.in(k, TO)); members++) {
            while (t.in(k, JOINS) || t.in(k, TO) || t.is(k, "the") || t.is(k, "on")) {
                k++;
            }
            if (DayWords.weekday(t, k) != null) {
                k++;
            }
            Read<Integer> day = dayNumber(t, t.is(k, "the") ? k + 1 : k);
            if (day == null || day.value() > 31) {
                return 0;
            }
            int month = monthAfter(t, day.to());
            if (month >= 0) {
                return DayWords.month(t, month);
            }
            k = day.to();
        }
        return 0;
    }

    private static boolean hourFollows(Tokens t, int i) {
        return (t.is(i, ":") || t.is(i, ".")) && t.glued(i) && t.number(i + 1) && t.glued(i + 1)
                || t.in(i, Set.of("am", "pm", "o'clock", "oclock"))
                || t.is(i, "h") && t.glued(i);
    }

    private static boolean unitFollows(Tokens t, int i) {
        int k = t.is(i, "-") ? i + 1 : i;
        return t.in(
                k,
                Set.of(
                        "min", "mins", "minute", "minutes", "h", "hr", "hrs", "hour", "hours", "days", "nights",
                        "weeks", "people", "times", "€", "$", "%", "euros", "eur"));
    }

    private static int year(Tokens t, int i) {
        int k = t.is(i, ",") ? i + 1 : i;
        boolean year = t.number(k)
                && t.get(k).text().length() == 4
                && t.get(k).number() >= 1990
                && t.get(k).number() <= 2199;
        return year ? t.get(k).number() : 0;
    }
}
