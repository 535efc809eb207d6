package app.daymark.understand.words;

import app.daymark.domain.EnglishWords;
import app.daymark.understand.words.Days.Unsure;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Dates in digits: '2026-03-12', '12.3.', '12.03.2026', '3/4', '12/3/26'. */
final class NumericDates {

    private final LocalDate today;
    private final FieldOrder order;
    private final DatesAhead dates;

    NumericDates(LocalDate today, FieldOrder order) {
        this.today = today;
        this.order = order;
        this.dates = new DatesAhead(today);
    }

    static @Nullable Read<Days> iso(Tokens t, int i) {
        boolean shape = t.number(i)
                && t.get(i).text().length() == 4
                && (t.is(i + 1, "-") || t.is(i + 1, "/"))
                && t.glued(i + 1)
                && t.number(i + 2)
                && t.is(i + 3, t.get(i + 1).norm())
                && t.number(i + 4)
                && t.glued(i + 4);
        if (!shape) {
            return null;
        }
        int to = i + 5;
        if (t.is(to, "t") && t.glued(to)) {
            to++; // a time follows: 2026-03-02T09:00
        }
        return new Read<>(
                DatesAhead.date(
                        t.get(i).number(), t.get(i + 2).number(), t.get(i + 4).number(), t.words(i, i + 5)),
                i,
                to);
    }

    /** '12.3.', '12.03.2026', '3/4', '12/3/26'. */
    @Nullable
    Read<Days> at(Tokens t, int i) {
        if (!t.number(i)
                || !t.number(i + 2)
                || !t.glued(i + 1)
                || !t.glued(i + 2)
                || t.get(i).text().length() > 2
                || t.get(i + 2).text().length() > 2) {
            return null;
        }
        return t.is(i + 1, ".") ? dotted(t, i) : t.is(i + 1, "/") ? slashed(t, i) : null;
    }

    private @Nullable Read<Days> dotted(Tokens t, int i) {
        int a = t.get(i).number();
        int b = t.get(i + 2).number();
        boolean closed = t.is(i + 3, ".") && t.glued(i + 3);
        boolean year = closed && t.number(i + 4) && t.glued(i + 4);
        boolean sentence = closed && !year && (t.get(i + 4).capitalised() || i + 4 >= t.size());
        if (!closed
                || b < 1
                || b > 12
                || a > 31
                || a < 1
                || sentence && t.get(i + 2).text().length() == 2 && b % 5 == 0) {
            return null;
        }
        int y = year ? fullYear(t.get(i + 4).number()) : 0;
        return new Read<>(dates.of(List.of(a), b, y, t.words(i, i + 3)), i, year ? i + 5 : i + 4);
    }

    private @Nullable Read<Days> slashed(Tokens t, int i) {
        int a = t.get(i).number();
        int b = t.get(i + 2).number();
        if (a < 1 || b < 1 || a > 31 || b > 31) {
            return null;
        }
        boolean year = t.is(i + 3, "/") && t.number(i + 4) && t.glued(i + 4);
        int y = year ? fullYear(t.get(i + 4).number()) : 0;
        int to = year ? i + 5 : i + 3;
        String words = t.words(i, to);
        boolean dayFirst = a <= 31 && b <= 12;
        boolean monthFirst = a <= 12;
        if (!dayFirst && !monthFirst) {
            return null;
        }
        if (dayFirst && monthFirst && a != b && order == FieldOrder.OPEN) {
            return new Read<>(
                    new Unsure("'" + words + "' can be " + EnglishWords.day(dated(b, a, y)) + " or "
                            + EnglishWords.day(dated(a, b, y)) + ". Which day is meant?"),
                    i,
                    to);
        }
        boolean useMonthFirst = monthFirst && (!dayFirst || order == FieldOrder.MONTH_FIRST);
        return new Read<>(dates.of(List.of(useMonthFirst ? b : a), useMonthFirst ? a : b, y, words), i, to);
    }

    private LocalDate dated(int month, int day, int year) {
        int y = year > 0 ? year : today.getYear();
        LocalDate d =
                LocalDate.of(y, month, Math.min(day, YearMonth.of(y, month).lengthOfMonth()));
        return year == 0 && d.isBefore(today) ? d.plusYears(1) : d;
    }

    private static int fullYear(int year) {
        return year < 100 ? 2000 + year : year;
    }
}
