package app.daymark.ics;

import app.daymark.ics.RecurrenceRule.Frequency;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Expands a recurrence rule on the local clock, period by period, from the period in which the window opens: a rule
 * without COUNT costs the same however long ago it started.
 */
final class Recurrence {

    private final RecurrenceRule rule;
    private final LocalDateTime start;
    private final DayFilter days;
    private final ChronoUnit unit;
    private final LocalDateTime base;

    /** How far into its period each start is, where every period has exactly one; null where that can't be said. */
    private final @Nullable Duration offset;

    /** @param start of the series, from which comes what the rule leaves open */
    Recurrence(RecurrenceRule rule, LocalDateTime start) {
        this.rule = rule;
        this.start = start;
        days = new DayFilter(rule, start.toLocalDate());
        unit = unit(rule.frequency());
        base = base(rule, start);
        boolean onePerPeriod = rule.isPlain() && rule.frequency().compareTo(Frequency.WEEKLY) <= 0;
        offset = onePerPeriod ? Duration.between(base, start) : null;
    }

    /**
     * Calls {@code use} with each start in order, until it answers false.
     *
     * @param until the last start there may be
     * @param from first start wanted
     * @param to first start that is not wanted any more
     * @return false where the budget ran out first
     */
    boolean forEach(
            LocalDateTime until, LocalDateTime from, LocalDateTime to, Budget budget, Predicate<LocalDateTime> use) {
        LocalDateTime last = until.isBefore(to) ? until : to;
        long lastPeriod = Math.floorDiv(base.until(last, unit), rule.interval());
        long period = last.isBefore(base) ? lastPeriod + 1 : firstPeriod(from);
        long left = rule.count() == null ? Long.MAX_VALUE : rule.count() - period;
        while (period <= lastPeriod) {
            if (!budget.step()) {
                return false;
            }
            LocalDateTime opening = base.plus(period * rule.interval(), unit);
            for (LocalDateTime candidate : candidates(opening)) {
                if (candidate.isBefore(start)) {
                    continue;
                }
                if (left-- <= 0 || candidate.isAfter(until) || !candidate.isBefore(to)) {
                    return true;
                }
                if (!candidate.isBefore(from) && !use.test(candidate)) {
                    return true;
                }
            }
            period = Math.max(period + 1, Math.ceilDiv(base.until(next(opening), unit), rule.interval()));
        }
        return true;
    }

    /** The one that holds {@code from}; the first, where COUNT can't be known without following the rule. */
    private long firstPeriod(LocalDateTime from) {
        return rule.count() != null && offset == null
                ? 0
                : Math.max(0, Math.floorDiv(base.until(from, unit), rule.interval()));
    }

    /** All starts of the period that opens then, in order, those before the start of the series among them. */
    private List<LocalDateTime> candidates(LocalDateTime opening) {
        if (offset != null) {
            return List.of(opening.plus(offset));
        }
        LocalDate first = opening.toLocalDate();
        LocalDate end = unit.isDateBased() ? first.plus(1, unit) : first.plusDays(1);
        List<LocalTime> times = times(opening);
        List<LocalDateTime> candidates = new ArrayList<>();
        for (LocalDate day = first; day.isBefore(end) && !times.isEmpty(); day = day.plusDays(1)) {
            if (days.allows(day)) {
                times.stream().map(day::atTime).forEach(candidates::add);
            }
        }
        return rule.bySetPosition().isEmpty() ? candidates : atPositions(candidates);
    }

    private List<LocalTime> times(LocalDateTime opening) {
        List<LocalTime> times = new ArrayList<>();
        for (int hour : field(rule.byHour(), Frequency.HOURLY, opening.getHour(), start.getHour())) {
            for (int minute : field(rule.byMinute(), Frequency.MINUTELY, opening.getMinute(), start.getMinute())) {
                for (int second : field(rule.bySecond(), Frequency.SECONDLY, opening.getSecond(), start.getSecond())) {
                    times.add(LocalTime.of(hour, minute, Math.min(second, 59)));
                }
            }
        }
        return times;
    }

    /** A part limits the field that the period fixes, and expands the ones below it. */
    private Set<Integer> field(Set<Integer> part, Frequency fixedFrom, int inPeriod, int inStart) {
        if (rule.frequency().compareTo(fixedFrom) > 0) {
            return part.isEmpty() ? Set.of(inStart) : part;
        }
        return part.isEmpty() || part.contains(inPeriod) ? Set.of(inPeriod) : Set.of();
    }

    private List<LocalDateTime> atPositions(List<LocalDateTime> candidates) {
        Set<LocalDateTime> chosen = new TreeSet<>();
        for (int position : rule.bySetPosition()) {
            int index = position > 0 ? position - 1 : candidates.size() + position;
            if (index >= 0 && index < candidates.size()) {
                chosen.add(candidates.get(index));
            }
        }
        return List.copyOf(chosen);
    }

    /** The next moment that can open a period with a start in it: days, hours and minutes that no part allows are skipped. */
    private LocalDateTime next(LocalDateTime opening) {
        if (unit.isDateBased() || offset != null) {
            return opening.plus(1, unit);
        }
        if (!days.allows(opening.toLocalDate())) {
            return opening.toLocalDate().plusDays(1).atStartOfDay();
        }
        if (rule.frequency() != Frequency.HOURLY && excludes(rule.byHour(), opening.getHour())) {
            return opening.truncatedTo(ChronoUnit.HOURS).plusHours(1);
        }
        if (rule.frequency() == Frequency.SECONDLY && excludes(rule.byMinute(), opening.getMinute())) {
            return opening.truncatedTo(ChronoUnit.MINUTES).plusMinutes(1);
        }
        return opening.plus(1, unit);
    }

    private static boolean excludes(Set<Integer> part, int value) {
        return !part.isEmpty() && !part.contains(value);
    }

    private static ChronoUnit unit(Frequency frequency) {
        return switch (frequency) {
            case SECONDLY -> ChronoUnit.SECONDS;
            case MINUTELY -> ChronoUnit.MINUTES;
            case HOURLY -> ChronoUnit.HOURS;
            case DAILY -> ChronoUnit.DAYS;
            case WEEKLY -> ChronoUnit.WEEKS;
            case MONTHLY -> ChronoUnit.MONTHS;
            case YEARLY -> ChronoUnit.YEARS;
        };
    }

    /** When the period opens in which the series starts. */
    private static LocalDateTime base(RecurrenceRule rule, LocalDateTime start) {
        LocalDate day = start.toLocalDate();
        return switch (rule.frequency()) {
            case SECONDLY -> start.truncatedTo(ChronoUnit.SECONDS);
            case MINUTELY -> start.truncatedTo(ChronoUnit.MINUTES);
            case HOURLY -> start.truncatedTo(ChronoUnit.HOURS);
            case DAILY -> day.atStartOfDay();
            case WEEKLY ->
                day.with(TemporalAdjusters.previousOrSame(rule.weekStart())).atStartOfDay();
            case MONTHLY -> day.withDayOfMonth(1).atStartOfDay();
            case YEARLY -> day.withDayOfYear(1).atStartOfDay();
        };
    }
}
