package app.daymark.understand.words;

import app.daymark.understand.words.Days.Dates;
import app.daymark.understand.words.Days.Unsure;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Dates of which the year, or the month too, is left open: the next ones from today on. */
final class DatesAhead {

    private static final int MONTHS_AHEAD = 3;

    private final LocalDate today;

    DatesAhead(LocalDate today) {
        this.today = today;
    }

    /** Days of a month; year 0 is the next that has them. */
    Days of(List<Integer> days, int month, int year, String words) {
        TreeSet<LocalDate> dates = new TreeSet<>();
        for (int day : days) {
            Days one = year > 0 ? date(year, month, day, words) : undated(month, day, words);
            if (one instanceof Unsure) {
                return one;
            }
            dates.addAll(((Dates) one).dates());
        }
        return new Dates(dates, false);
    }

    private Days undated(int month, int day, String words) {
        for (int year = today.getYear(); year <= today.getYear() + 8; year++) {
            if (day <= YearMonth.of(year, month).lengthOfMonth() && day >= 1) {
                LocalDate date = LocalDate.of(year, month, day);
                if (!date.isBefore(today)) {
                    return Dates.of(date);
                }
            }
        }
        return new Unsure("'" + words + "': there is no such date. Which day is meant?");
    }

    static Days date(int year, int month, int day, String words) {
        try {
            return Dates.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return new Unsure("'" + words + "': there is no such date. Which day is meant?");
        }
    }

    /** The next such day of a month. */
    Days next(int day) {
        for (int m = 0; m < MONTHS_AHEAD; m++) {
            YearMonth month = YearMonth.from(today).plusMonths(m);
            if (day <= month.lengthOfMonth() && !month.atDay(day).isBefore(today)) {
                return new Days.DayOfMonth(day, month.atDay(day));
            }
        }
        return new Unsure("There is no day " + day + " in the next months. Which day is meant?");
    }

    /** The next such day of a month that is such a weekday, or null. */
    @Nullable
    LocalDate next(int day, DayOfWeek weekday) {
        for (int m = 0; m < MONTHS_AHEAD; m++) {
            YearMonth month = YearMonth.from(today).plusMonths(m);
            if (day <= month.lengthOfMonth()) {
                LocalDate d = month.atDay(day);
                if (!d.isBefore(today) && d.getDayOfWeek() == weekday) {
                    return d;
                }
            }
        }
        return null;
    }
}
