package app.daymark.ics;

import app.daymark.ics.RecurrenceRule.Frequency;
import app.daymark.ics.RecurrenceRule.Weekday;
import java.time.LocalDate;
import java.time.temporal.TemporalField;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Set;

/**
 * Which days a recurrence rule allows. Expanding and limiting parts (the table in RFC 5545, 3.3.10) come to the same
 * once every day of a period is looked at; what the rule leaves open comes from the start of the series.
 */
final class DayFilter {

    private final RecurrenceRule rule;
    private final Set<Integer> months;
    private final Set<Integer> monthDays;
    private final List<Weekday> weekdays;
    private final TemporalField week;

    DayFilter(RecurrenceRule rule, LocalDate start) {
        this.rule = rule;
        boolean noDay = rule.byYearDay().isEmpty()
                && rule.byMonthDay().isEmpty()
                && rule.byWeekday().isEmpty();
        boolean noWeek = rule.byWeekNumber().isEmpty();
        boolean yearly = rule.frequency() == Frequency.YEARLY;
        boolean sameMonthDay = noDay && noWeek && (yearly || rule.frequency() == Frequency.MONTHLY);
        boolean sameMonth = sameMonthDay && yearly && rule.byMonth().isEmpty();
        boolean sameWeekday = noDay && (rule.frequency() == Frequency.WEEKLY || !noWeek);
        months = sameMonth ? Set.of(start.getMonthValue()) : rule.byMonth();
        monthDays = sameMonthDay ? Set.of(start.getDayOfMonth()) : rule.byMonthDay();
        weekdays = sameWeekday ? List.of(new Weekday(0, start.getDayOfWeek())) : rule.byWeekday();
        week = WeekFields.of(rule.weekStart(), 4).weekOfWeekBasedYear();
    }

    boolean allows(LocalDate day) {
        return (months.isEmpty() || months.contains(day.getMonthValue()))
                && allows(monthDays, day.getDayOfMonth(), day.lengthOfMonth())
                && allows(rule.byYearDay(), day.getDayOfYear(), day.lengthOfYear())
                && allowsWeek(day)
                && (weekdays.isEmpty() || weekdays.stream().anyMatch(weekday -> isOne(day, weekday)));
    }

    private boolean allowsWeek(LocalDate day) {
        return rule.byWeekNumber().isEmpty()
                || allows(rule.byWeekNumber(), day.get(week), (int)
                        day.range(week).getMaximum());
    }

    /** Whether the number is in the set, which counts from the end where it is negative. */
    private static boolean allows(Set<Integer> numbers, int number, int last) {
        return numbers.isEmpty() || numbers.contains(number) || numbers.contains(number - last - 1);
    }

    private boolean isOne(LocalDate day, Weekday weekday) {
        if (day.getDayOfWeek() != weekday.day()) {
            return false;
        }
        int ordinal = weekday.ordinal();
        return switch (rule.frequency()) {
            case YEARLY ->
                ordinal == 0
                        || (rule.byMonth().isEmpty()
                                ? isOrdinal(ordinal, day.getDayOfYear(), day.lengthOfYear())
                                : isOrdinal(ordinal, day.getDayOfMonth(), day.lengthOfMonth()));
            case MONTHLY -> ordinal == 0 || isOrdinal(ordinal, day.getDayOfMonth(), day.lengthOfMonth());
            case WEEKLY, DAILY, HOURLY, MINUTELY, SECONDLY -> true;
        };
    }

    private static boolean isOrdinal(int ordinal, int day, int last) {
        return ordinal > 0 ? (day - 1) / 7 + 1 == ordinal : (last - day) / 7 + 1 == -ordinal;
    }
}
