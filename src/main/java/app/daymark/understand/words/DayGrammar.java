package app.daymark.understand.words;

import app.daymark.understand.words.Days.AnyOf;
import app.daymark.understand.words.Days.Dates;
import app.daymark.understand.words.Days.Span;
import app.daymark.understand.words.Days.Unsure;
import app.daymark.understand.words.Days.Weekdays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Days and ranges of days, relative to a date: 'next Tuesday', 'Mon–Wed', 'Thursday 11 or Friday 12 June', 'the week of
 * 9 March', 'by Friday'. Weeks run from Monday to Sunday; 'next' is the following one.
 */
public final class DayGrammar {

    private static final Set<String> JOINS = Set.of(",", "or", "and", "&", "/", "+");
    private static final Set<String> TO = Set.of("-", "to", "till", "til", "until", "through", "thru");

    private static final Set<String> NEAR = Set.of("today", "tomorrow", "tonight");

    private final LocalDate today;
    private final DateGrammar dates;
    private final RelativeDays relative;

    public DayGrammar(LocalDate today, FieldOrder order) {
        this.today = today;
        this.dates = new DateGrammar(today, order);
        this.relative = new RelativeDays(today);
    }

    /** A list of days, a range or one day, or null where no day starts at {@code i}. */
    public @Nullable Read<Days> at(Tokens t, int i) {
        int k = t.is(i, "either") ? i + 1 : i;
        Read<Days> first = element(t, k);
        if (first == null) {
            return null;
        }
        Read<Days> which = everyDay(first.value()) ? element(t, first.to()) : null;
        if (which != null) {
            first = which; // each day from Monday to Thursday
        }
        List<Days> parts = new ArrayList<>(List.of(first.value()));
        int to = first.to();
        boolean commas = true;
        boolean dated = false;
        while (true) {
            int next = to;
            boolean words = false;
            while (t.in(next, JOINS)) {
                words |= !t.is(next, ",");
                next++;
            }
            if (next > to && t.is(next, "on")) {
                next++;
            }
            Read<Days> more = next == to ? null : element(t, next);
            if (more == null) {
                break;
            }
            commas &= !words;
            dated = !t.in(more.from(), NEAR);
            Days last = parts.get(parts.size() - 1);
            boolean narrower = !words && broad(last) && more.value().bare() && !(more.value() instanceof Span);
            if (narrower) {
                parts.set(parts.size() - 1, new Days.Narrowed(last, more.value()));
            } else {
                parts.add(more.value());
            }
            to = more.to();
        }
        Days days = parts.size() == 1 ? parts.get(0) : new AnyOf(parts, commas);
        if (parts.size() == 2 && commas && dated && t.in(k, NEAR) && parts.get(1) instanceof Dates date) {
            days = sameDay(parts.get(0), date, t.words(k, to)); // 'tomorrow, Friday 19 June'
        }
        Read<Days> week = days.bare() ? week(t, t.is(to, "of") || t.is(to, ",") ? to + 1 : to) : null;
        if (week != null && week.value() instanceof Dates d && d.wide()) {
            LocalDate monday = d.dates().first().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            Dates whole = Dates.between(monday, monday.plusDays(6), false);
            days = everyDay(days)
                    ? d
                    : new Dates(days.resolve(Days.Horizon.from(today).within(whole.dates())), false);
            to = week.to();
        }
        return new Read<>(days, i, to);
    }

    private static Days sameDay(Days near, Dates date, String words) {
        boolean same = near instanceof Dates d && d.dates().equals(date.dates());
        return same ? date : new Unsure("'" + words + "': these are two days. Which one is meant?");
    }

    private static boolean everyDay(Days days) {
        return days instanceof Weekdays w && w.every() && w.days().size() >= 5;
    }

    private static boolean broad(Days days) {
        return days instanceof Dates d && d.wide() || days instanceof Span;
    }

    private @Nullable Read<Days> element(Tokens t, int i) {
        int k = t.is(i, "the") && !t.is(i + 1, "week") ? i + 1 : i;
        Read<Days> bound = bound(t, i);
        if (bound != null) {
            return bound;
        }
        Read<Days> one = one(t, i);
        if (one == null && k > i) {
            one = one(t, k);
        }
        if (one == null) {
            return null;
        }
        int join = one.to();
        if (t.in(join, TO)) {
            Read<Days> end = one(t, t.is(join + 1, "the") ? join + 2 : join + 1);
            if (end != null) {
                return new Read<>(range(one.value(), end.value()), i, end.to());
            }
        }
        return one.from() == i ? one : new Read<>(one.value(), i, one.to());
    }

    private static Days range(Days from, Days to) {
        if (from instanceof Unsure) {
            return from;
        }
        if (to instanceof Unsure) {
            return to;
        }
        if (from instanceof Weekdays a && to instanceof Weekdays b) {
            List<DayOfWeek> days = new ArrayList<>();
            DayOfWeek d = a.days().get(0);
            while (days.size() < 7) {
                days.add(d);
                if (d == b.days().get(b.days().size() - 1)) {
                    break;
                }
                d = d.plus(1);
            }
            return new Weekdays(List.copyOf(days), a.every() || b.every(), true);
        }
        if (from instanceof Dates a
                && to instanceof Dates b
                && b.dates().last().isBefore(a.dates().first())) {
            return new Unsure("The days run backwards: " + a.dates().first() + " to "
                    + b.dates().last() + ".");
        }
        if (from instanceof Dates a && to instanceof Dates b) {
            return Dates.between(a.dates().first(), b.dates().last(), false);
        }
        return new Span(from, false, to, false);
    }

    /** 'from Tuesday on', 'by Friday', 'before the 10th', 'between Monday and Wednesday'. */
    private @Nullable Read<Days> bound(Tokens t, int i) {
        if (t.is(i, "between") || t.is(i, "from")) {
            Read<Days> a = one(t, t.is(i + 1, "the") ? i + 2 : i + 1);
            if (a == null) {
                return null;
            }
            if (a.value() instanceof Unsure) {
                return a;
            }
            boolean joined = t.in(a.to(), TO) || t.is(i, "between") && (t.is(a.to(), "and") || t.is(a.to(), "&"));
            Read<Days> b = joined ? one(t, t.is(a.to() + 1, "the") ? a.to() + 2 : a.to() + 1) : null;
            if (b != null) {
                return new Read<>(range(a.value(), b.value()), i, b.to());
            }
            if (t.is(i, "between") || a.value() instanceof Dates d && d.wide()) {
                return null;
            }
            int to = t.is(a.to(), "on") || t.is(a.to(), "onwards") || t.is(a.to(), "onward") || t.is(a.to(), "forward")
                    ? a.to() + 1
                    : a.to();
            if (clockFollows(t, a.to()) && to == a.to()) {
                return null;
            }
            return new Read<>(new Span(a.value(), false, null, false), i, to);
        }
        boolean notLater = t.starts(i, "no", "later", "than") || t.starts(i, "not", "later", "than");
        boolean until = t.is(i, "by")
                || t.is(i, "until")
                || t.is(i, "till")
                || t.is(i, "til")
                || notLater
                || t.starts(i, "up", "to");
        boolean before = t.is(i, "before");
        boolean after = t.is(i, "after");
        boolean since = t.is(i, "starting") || t.is(i, "since");
        if (!until && !before && !after && !since) {
            return null;
        }
        int k = notLater ? i + 3 : t.is(i, "up") ? i + 2 : i + 1;
        if (t.starts(k, "the", "end", "of") || t.starts(k, "end", "of")) {
            k += t.is(k, "the") ? 3 : 2;
        }
        if (since && (t.is(k, "on") || t.is(k, "from"))) {
            k++;
        }
        Read<Days> day = one(t, t.is(k, "the") && !t.is(k + 1, "week") ? k + 1 : k);
        if (day == null || (after || before) && clockFollows(t, day.to())) {
            return null;
        }
        if (day.value() instanceof Unsure) {
            return day;
        }
        Days span = until || before
                ? new Span(null, false, day.value(), before)
                : new Span(day.value(), after, null, false);
        return new Read<>(span, i, day.to());
    }

    private static boolean clockFollows(Tokens t, int i) {
        return ClockGrammar.at(t, t.is(i, "at") ? i + 1 : i, t.is(i, "at")) != null;
    }

    private @Nullable Read<Days> one(Tokens t, int i) {
        Read<Days> r = dates.at(t, i);
        if (r == null) {
            r = relative.at(t, i);
        }
        if (r == null) {
            r = week(t, i);
        }
        return r == null ? weekday(t, i) : r;
    }

    /** 'this week', 'next week', 'the week of 9 March', 'next weekend', 'this month'. */
    private @Nullable Read<Days> week(Tokens t, int i) {
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        if (t.starts(i, "week", "after", "next") || t.starts(i, "the", "week", "after", "next")) {
            int to = t.is(i, "the") ? i + 4 : i + 3;
            return new Read<>(
                    Dates.between(monday.plusWeeks(2), monday.plusWeeks(2).plusDays(4), true), i, to);
        }
        int of = t.is(i, "the") ? i + 1 : i;
        if (t.is(of, "week") && t.in(of + 1, Set.of("of", "commencing", "starting", "beginning", "from"))) {
            int k = of + 2;
            while (t.in(k, Set.of("on", "the", "from"))) {
                k++;
            }
            Read<Days> day = one(t, k);
            if (day != null && !(day.value() instanceof Unsure)) {
                LocalDate start = day.value()
                        .resolve(Days.Horizon.from(today))
                        .first()
                        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                return new Read<>(Dates.between(start, start.plusDays(4), true), i, day.to());
            }
            return day;
        }
        boolean rest = t.starts(i, "rest", "of", "the", "week")
                || t.starts(i, "rest", "of", "this", "week")
                || t.starts(i, "later", "this", "week");
        if (rest) {
            return new Read<>(Dates.between(today, monday.plusDays(6), true), i, t.is(i, "later") ? i + 3 : i + 4);
        }
        boolean next = t.is(i, "next") || t.is(i, "following");
        if (!next && !t.is(i, "this")) {
            return null;
        }
        int k = i + 1;
        return switch (t.get(k).norm()) {
            case "week", "wk" -> {
                LocalDate start = next ? monday.plusWeeks(1) : today;
                LocalDate end = next ? monday.plusWeeks(1).plusDays(4) : monday.plusDays(6);
                yield new Read<>(Dates.between(start, end, true), i, k + 1);
            }
            case "weekend" -> {
                LocalDate saturday = monday.plusDays(next ? 12 : 5);
                yield new Read<>(Dates.between(saturday, saturday.plusDays(1), false), i, k + 1);
            }
            case "month" -> {
                LocalDate start = next ? today.plusMonths(1).withDayOfMonth(1) : today;
                yield new Read<>(Dates.between(start, start.with(TemporalAdjusters.lastDayOfMonth()), true), i, k + 1);
            }
            default -> null;
        };
    }

    private @Nullable Read<Days> weekday(Tokens t, int i) {
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        boolean next = t.is(i, "next");
        boolean current = t.is(i, "this");
        boolean coming = t.is(i, "coming") || t.is(i, "following");
        DayOfWeek named = DayWords.weekday(t, next || current || coming ? i + 1 : i);
        if (current && t.is(i + 1, "coming")) {
            named = DayWords.weekday(t, i + 2);
            return named == null
                    ? null
                    : new Read<>(Dates.of(Days.Horizon.from(today).next(named)), i, i + 3);
        }
        if (named != null && (next || current)) {
            LocalDate date = monday.plusWeeks(next ? 1 : 0).plusDays(named.getValue() - 1L);
            return new Read<>(Dates.of(date), i, i + 2);
        }
        if (named != null && coming) {
            return new Read<>(Dates.of(Days.Horizon.from(today).next(named)), i, i + 2);
        }
        boolean every = t.is(i, "every") || t.is(i, "each") || t.is(i, "any");
        int k = every ? i + 1 : i;
        if (every && DayWords.weekday(t, k + 1) != null && (t.is(k, "other") || t.is(k, "second"))) {
            k++;
        }
        DayOfWeek plural = DayWords.plural(t, k);
        if (plural != null) {
            return new Read<>(new Weekdays(List.of(plural), true, false), i, k + 1);
        }
        if (every) {
            named = DayWords.weekday(t, k);
            return named == null ? everyDay(t, i, k) : new Read<>(new Weekdays(List.of(named), true, false), i, k + 1);
        }
        if (t.is(i, "weekday")
                || t.is(i, "weekdays")
                || t.starts(i, "working", "days")
                || t.starts(i, "work", "days")) {
            return new Read<>(
                    new Weekdays(workWeek(), true, false),
                    i,
                    t.is(i, "weekdays") || t.is(i, "weekday") ? i + 1 : i + 2);
        }
        if (t.is(i, "weekend") || t.is(i, "weekends")) {
            boolean plain = t.is(i, "weekend");
            return new Read<>(new Weekdays(List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), !plain, plain), i, i + 1);
        }
        if (named == null) {
            return null;
        }
        if (t.is(i + 1, "week") && !t.is(i + 2, "of")) {
            return new Read<>(Dates.of(Days.Horizon.from(today).next(named).plusWeeks(1)), i, i + 2);
        }
        if (t.starts(i + 1, "after", "next")) {
            return new Read<>(Dates.of(monday.plusWeeks(2).plusDays(named.getValue() - 1L)), i, i + 3);
        }
        if (t.is(i + 1, "in")
                && NumberGrammar.at(t, i + 2) instanceof Read<Integer>(Integer n, int f, int to)
                && t.is(to, "weeks")
                && f > i
                && n < 60) {
            return new Read<>(Dates.of(Days.Horizon.from(today).next(named).plusWeeks(n)), i, to + 1);
        }
        return new Read<>(new Weekdays(List.of(named), false, false), i, i + 1);
    }

    private static @Nullable Read<Days> everyDay(Tokens t, int i, int k) {
        if (t.is(k, "weekday") || t.starts(k, "working", "day") || t.starts(k, "work", "day")) {
            return new Read<>(new Weekdays(workWeek(), true, false), i, t.is(k, "weekday") ? k + 1 : k + 2);
        }
        return t.is(k, "day") ? new Read<>(new Weekdays(List.of(DayOfWeek.values()), true, false), i, k + 1) : null;
    }

    private static List<DayOfWeek> workWeek() {
        return List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);
    }
}
