package app.daymark.understand.words;

import app.daymark.understand.words.Days.Dates;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Days counted from today: 'tomorrow', 'in three days', 'within the next two weeks', 'next two Mondays'. */
final class RelativeDays {

    private static final Set<String> WEEKS = Set.of("week", "weeks", "weeks'", "week's");
    private static final Set<String> DAYS = Set.of("day", "days", "days'", "day's");

    private final LocalDate today;

    RelativeDays(LocalDate today) {
        this.today = today;
    }

    @Nullable
    Read<Days> at(Tokens t, int i) {
        return switch (t.get(i).norm()) {
            case "today", "tonight", "2day" -> new Read<>(Dates.of(today), i, i + 1);
            case "tomorrow", "tmrw", "tmr", "tomorow", "tommorow", "tommorrow", "tmw", "tomoz", "morrow" ->
                new Read<>(Dates.of(today.plusDays(1)), i, i + 1);
            case "day" ->
                t.starts(i, "day", "after", "tomorrow") ? new Read<>(Dates.of(today.plusDays(2)), i, i + 3) : null;
            case "this" ->
                t.in(i + 1, Set.of("morning", "afternoon", "evening")) ? new Read<>(Dates.of(today), i, i + 1) : null;
            case "in", "within", "over", "next" -> count(t, i);
            default -> from(t, i);
        };
    }

    /** 'two weeks from today', 'a week from tomorrow'. */
    private @Nullable Read<Days> from(Tokens t, int i) {
        Read<Integer> n = t.is(i, "a") ? new Read<>(1, i, i + 1) : NumberGrammar.at(t, i);
        if (n == null || n.value() > 200) {
            return null;
        }
        boolean weeks = t.is(n.to(), "weeks") || t.is(n.to(), "week");
        boolean days = t.is(n.to(), "days") || t.is(n.to(), "day");
        if (!weeks && !days || !t.is(n.to() + 1, "from")) {
            return null;
        }
        int base = n.to() + 2;
        Long first = t.is(base, "today") || t.is(base, "now") ? (Long) 0L : t.is(base, "tomorrow") ? 1L : null;
        return first == null
                ? null
                : new Read<>(Dates.of(today.plusDays(first + (long) n.value() * (weeks ? 7 : 1))), i, base + 1);
    }

    /** 'in three days', 'within the next two weeks', 'next 3 days'. */
    private @Nullable Read<Days> count(Tokens t, int i) {
        int k = t.is(i, "next") ? i : i + 1;
        boolean next = false;
        if (t.is(k, "the")) {
            k++;
        }
        if (t.in(k, Set.of("next", "coming", "following"))) {
            k++;
            next = true;
        }
        Read<Days> some = weekdays(t, i, k, next);
        if (some != null) {
            return some;
        }
        Read<Integer> n = t.is(k, "a") && t.is(k + 1, "week") ? new Read<>(1, k, k + 1) : NumberGrammar.at(t, k);
        boolean few = t.is(k, "few");
        if (n == null && !few || n != null && n.value() > 200) {
            return null;
        }
        int unit = n == null ? k + 1 : n.to();
        boolean working = t.is(unit, "working") || t.is(unit, "business") || t.is(unit, "work");
        if (working) {
            unit++;
        }
        int count = n == null ? 3 : n.value();
        boolean weeks = t.in(unit, WEEKS);
        if (!weeks && !t.in(unit, DAYS)) {
            return null;
        }
        if (!next && t.is(i, "in")) {
            int time = t.is(unit + 1, "'") ? unit + 2 : unit + 1;
            int to = t.is(time, "time") ? time + 1 : unit + 1; // in three days' time
            return few ? null : new Read<>(Dates.of(today.plusDays((long) count * (weeks ? 7 : 1))), i, to);
        }
        LocalDate end = working ? workingDay(count) : today.plusDays((long) count * (weeks ? 7 : 1));
        return new Read<>(Dates.between(today, end, true), i, unit + 1);
    }

    /** 'next two Mondays'. */
    private @Nullable Read<Days> weekdays(Tokens t, int i, int k, boolean next) {
        Read<Integer> n = next ? NumberGrammar.at(t, k) : null;
        DayOfWeek day = n == null ? null : DayWords.plural(t, n.to());
        if (n == null || day == null || n.value() > 53) {
            return null;
        }
        TreeSet<LocalDate> dates = new TreeSet<>();
        for (int w = 0; w < n.value(); w++) {
            dates.add(Days.Horizon.from(today).next(day).plusWeeks(w));
        }
        return new Read<>(new Dates(dates, false), i, n.to() + 1);
    }

    private LocalDate workingDay(int count) {
        LocalDate d = today;
        for (int left = count; left > 0; ) {
            d = d.plusDays(1);
            if (d.getDayOfWeek().getValue() < 6) {
                left--;
            }
        }
        return d;
    }
}
