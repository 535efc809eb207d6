package app.daymark.understand.words;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Days as words name them; a bare weekday gets its date only where it is known which days the request is about. */
public sealed interface Days {

    /** The dates meant. */
    NavigableSet<LocalDate> resolve(Horizon horizon);

    /** Whether days of the week are named without a date, so that the request decides which weeks are meant. */
    default boolean bare() {
        return false;
    }

    /**
     * Where bare weekdays are looked for.
     *
     * @param today the local date of the request
     * @param todayFits whether a bare weekday may still mean today
     * @param days the days that the request is about; empty where they are not known
     */
    record Horizon(LocalDate today, boolean todayFits, NavigableSet<LocalDate> days) {

        public static Horizon from(LocalDate today) {
            return new Horizon(today, true, new TreeSet<>());
        }

        public Horizon within(Collection<LocalDate> newDays) {
            return new Horizon(today, todayFits, new TreeSet<>(newDays));
        }

        LocalDate next(DayOfWeek day) {
            int ahead = Math.floorMod(day.getValue() - today.getDayOfWeek().getValue(), 7);
            return today.plusDays(ahead == 0 && !todayFits ? 7 : ahead);
        }
    }

    /** Certain dates; {@code wide} where a whole week or month is meant, in which only working days count. */
    record Dates(NavigableSet<LocalDate> dates, boolean wide) implements Days {

        public static Dates of(LocalDate date) {
            return new Dates(new TreeSet<>(List.of(date)), false);
        }

        /** Both ends included. */
        public static Dates between(LocalDate from, LocalDate to, boolean wide) {
            NavigableSet<LocalDate> dates = new TreeSet<>();
            for (LocalDate d = from; !d.isAfter(to) && dates.size() < 400; d = d.plusDays(1)) {
                dates.add(d);
            }
            return new Dates(dates, wide);
        }

        @Override
        public NavigableSet<LocalDate> resolve(Horizon horizon) {
            return dates;
        }
    }

    /**
     * Days of the week: 'Monday', 'Mon–Wed'.
     *
     * @param every whether all such days are meant ('Mondays', 'every Monday', 'weekdays')
     * @param run whether they follow one another from the first ('Mon–Wed')
     */
    record Weekdays(List<DayOfWeek> days, boolean every, boolean run) implements Days {

        @Override
        public boolean bare() {
            return true;
        }

        @Override
        public NavigableSet<LocalDate> resolve(Horizon horizon) {
            NavigableSet<LocalDate> dates = new TreeSet<>();
            for (LocalDate d : horizon.days()) {
                if (days.contains(d.getDayOfWeek())) {
                    dates.add(d);
                }
            }
            if (!dates.isEmpty()) {
                return dates;
            }
            if (every && horizon.days().isEmpty()) {
                for (int i = 0; i < 28; i++) {
                    LocalDate d = horizon.today().plusDays(i);
                    if (days.contains(d.getDayOfWeek())) {
                        dates.add(d);
                    }
                }
                return dates;
            }
            LocalDate first = horizon.next(days.get(0));
            for (int i = 0; i < days.size(); i++) {
                dates.add(run ? first.plusDays(i) : horizon.next(days.get(i)));
            }
            return dates;
        }
    }

    /** 'The 2nd': such a day among those that the request is about; else the next one. */
    record DayOfMonth(int day, LocalDate next) implements Days {

        @Override
        public NavigableSet<LocalDate> resolve(Horizon horizon) {
            for (LocalDate d : horizon.days()) {
                if (d.getDayOfMonth() == day) {
                    return Dates.of(d).dates();
                }
            }
            return Dates.of(next).dates();
        }
    }

    /**
     * All days from one to another, both included; null is open: from today, or to the end of the horizon (else for two
     * weeks).
     *
     * @param after whether the days start on the day after {@code from}
     * @param before whether the days end on the day before {@code to}
     */
    record Span(
            @Nullable Days from, boolean after, @Nullable Days to, boolean before) implements Days {

        @Override
        public boolean bare() {
            return from != null && from.bare() || to != null && to.bare();
        }

        @Override
        public NavigableSet<LocalDate> resolve(Horizon horizon) {
            NavigableSet<LocalDate> first =
                    from == null ? new TreeSet<>(List.of(horizon.today())) : from.resolve(horizon);
            NavigableSet<LocalDate> last = to == null ? first : to.resolve(horizon);
            if (first.isEmpty() || last.isEmpty()) {
                return new TreeSet<>();
            }
            LocalDate start = after && from != null ? first.last().plusDays(1) : first.first();
            LocalDate end;
            if (to == null) {
                LocalDate least = start.plusDays(13);
                end = horizon.days().isEmpty() || horizon.days().last().isBefore(start)
                        ? least
                        : horizon.days().last();
            } else {
                end = before ? last.first().minusDays(1) : last.last();
                if (end.isBefore(start) && to.bare()) {
                    end = end.plusDays(7);
                }
            }
            return Dates.between(start, end, true).dates();
        }
    }

    /** Several of them: 'Tuesday or 14 May'; {@code commas} where nothing but commas stands between. */
    record AnyOf(List<Days> parts, boolean commas) implements Days {

        @Override
        public boolean bare() {
            return parts.stream().anyMatch(Days::bare);
        }

        @Override
        public NavigableSet<LocalDate> resolve(Horizon horizon) {
            NavigableSet<LocalDate> dates = new TreeSet<>();
            parts.forEach(p -> dates.addAll(p.resolve(horizon)));
            return dates;
        }
    }

    /** Days named twice, widely and closely: 'next week, on Tuesday'. */
    record Narrowed(Days wide, Days narrow) implements Days {

        @Override
        public boolean bare() {
            return wide.bare();
        }

        @Override
        public NavigableSet<LocalDate> resolve(Horizon horizon) {
            NavigableSet<LocalDate> around = new TreeSet<>();
            for (LocalDate d : wide.resolve(horizon)) {
                around.add(d);
                if (d.getDayOfWeek() == DayOfWeek.FRIDAY) {
                    around.add(d.plusDays(1));
                    around.add(d.plusDays(2));
                }
            }
            NavigableSet<LocalDate> dates = new TreeSet<>(narrow.resolve(horizon.within(around)));
            dates.retainAll(around);
            return dates;
        }
    }

    /** Words that name no day that exists, or leave open which; the question says how. */
    record Unsure(String question) implements Days {

        @Override
        public NavigableSet<LocalDate> resolve(Horizon horizon) {
            return new TreeSet<>();
        }
    }
}
