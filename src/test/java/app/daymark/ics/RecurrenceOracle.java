package app.daymark.ics;

import app.daymark.ics.RecurrenceRule.Frequency;
import app.daymark.ics.RecurrenceRule.Weekday;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A recurrence rule by its definition: every minute is asked whether each part allows it. Knows no BYWEEKNO, BYYEARDAY
 * and BYSECOND.
 */
final class RecurrenceOracle {

    private RecurrenceOracle() {}

    static List<LocalDateTime> expand(RecurrenceRule rule, LocalDateTime start, LocalDateTime to) {
        Map<Long, List<LocalDateTime>> periods = new TreeMap<>();
        int longest = rule.frequency() == Frequency.YEARLY ? 366 : 31;
        LocalDate end = to.toLocalDate().plusDays(longest);
        for (LocalDate day = start.toLocalDate().minusDays(longest); day.isBefore(end); day = day.plusDays(1)) {
            if (!allowsDay(rule, start, day)) {
                continue;
            }
            for (int minute = 0; minute < 1440; minute++) {
                LocalDateTime time = day.atStartOfDay().plusMinutes(minute);
                long period = period(rule, time) - period(rule, start);
                if (period >= 0 && period % rule.interval() == 0 && allowsTime(rule, start, time)) {
                    periods.computeIfAbsent(period, key -> new ArrayList<>()).add(time);
                }
            }
        }
        List<LocalDateTime> starts = new ArrayList<>();
        periods.values().forEach(times -> starts.addAll(positions(rule, times)));
        starts.removeIf(time -> time.isBefore(start));
        List<LocalDateTime> counted =
                rule.count() == null ? starts : starts.subList(0, Math.min(rule.count(), starts.size()));
        return counted.stream().filter(time -> time.isBefore(to)).toList();
    }

    private static List<LocalDateTime> positions(RecurrenceRule rule, List<LocalDateTime> times) {
        if (rule.bySetPosition().isEmpty()) {
            return times;
        }
        List<LocalDateTime> chosen = new ArrayList<>();
        for (int i = 0; i < times.size(); i++) {
            if (rule.bySetPosition().contains(i + 1) || rule.bySetPosition().contains(i - times.size())) {
                chosen.add(times.get(i));
            }
        }
        return chosen;
    }

    /** The number of the period in which a time lies. */
    private static long period(RecurrenceRule rule, LocalDateTime time) {
        LocalDate day = time.toLocalDate();
        return switch (rule.frequency()) {
            case YEARLY -> day.getYear();
            case MONTHLY -> day.getYear() * 12L + day.getMonthValue();
            case WEEKLY ->
                Math.floorDiv(day.toEpochDay() + 3 - (rule.weekStart().getValue() - 1), 7);
            case DAILY -> day.toEpochDay();
            case HOURLY -> day.toEpochDay() * 24 + time.getHour();
            case MINUTELY -> day.toEpochDay() * 1440 + time.getHour() * 60L + time.getMinute();
            case SECONDLY -> throw new IllegalArgumentException("seconds are not looked at");
        };
    }

    private static boolean allowsTime(RecurrenceRule rule, LocalDateTime start, LocalDateTime time) {
        boolean hour = rule.byHour().isEmpty()
                ? rule.frequency().compareTo(Frequency.HOURLY) <= 0 || time.getHour() == start.getHour()
                : rule.byHour().contains(time.getHour());
        boolean minute = rule.byMinute().isEmpty()
                ? rule.frequency().compareTo(Frequency.MINUTELY) <= 0 || time.getMinute() == start.getMinute()
                : rule.byMinute().contains(time.getMinute());
        return hour && minute;
    }

    private static boolean allowsDay(RecurrenceRule rule, LocalDateTime start, LocalDate day) {
        Set<Integer> monthDays = rule.byMonthDay();
        boolean month = rule.byMonth().isEmpty() || rule.byMonth().contains(day.getMonthValue());
        boolean monthDay = monthDays.isEmpty()
                || monthDays.contains(day.getDayOfMonth())
                || monthDays.contains(-(int) ChronoUnit.DAYS.between(
                        day, YearMonth.from(day).plusMonths(1).atDay(1)));
        boolean weekday = rule.byWeekday().isEmpty()
                || rule.byWeekday().stream().map(Weekday::day).anyMatch(day.getDayOfWeek()::equals);
        return month && monthDay && weekday && (!isOpen(rule) || sameDay(rule, start.toLocalDate(), day));
    }

    /** Whether the rule itself chooses no day, so that the start does. */
    private static boolean isOpen(RecurrenceRule rule) {
        return rule.byMonthDay().isEmpty() && rule.byWeekday().isEmpty();
    }

    private static boolean sameDay(RecurrenceRule rule, LocalDate start, LocalDate day) {
        return switch (rule.frequency()) {
            case YEARLY ->
                day.getDayOfMonth() == start.getDayOfMonth()
                        && (!rule.byMonth().isEmpty() || day.getMonth() == start.getMonth());
            case MONTHLY -> day.getDayOfMonth() == start.getDayOfMonth();
            case WEEKLY -> day.getDayOfWeek() == start.getDayOfWeek();
            case DAILY, HOURLY, MINUTELY, SECONDLY -> true;
        };
    }
}
