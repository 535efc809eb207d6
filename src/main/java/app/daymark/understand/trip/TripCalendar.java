package app.daymark.understand.trip;

import app.daymark.understand.trip.DayRefs.Range;
import app.daymark.understand.trip.Item.DateRef;
import app.daymark.understand.trip.Item.Dated;
import app.daymark.understand.trip.Item.Numbered;
import app.daymark.understand.words.Days;
import app.daymark.understand.words.Days.Span;
import app.daymark.understand.words.Days.Weekdays;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Numbers the days of a trip.
 *
 * @param today the local date of the request
 * @param start the date of day 1, null where it is not known
 * @param total how many days
 */
record TripCalendar(LocalDate today, @Nullable LocalDate start, int total) {

    /** Days as runs of consecutive numbers, or the question why that can't be said. */
    record Resolved(List<Range> runs, @Nullable String question) {}

    Resolved resolve(Item when, String words) {
        return switch (when) {
            case Numbered n -> numbered(n.value(), words);
            case Dated d -> dated(d.value(), words);
            default -> throw new IllegalArgumentException("no days: " + when);
        };
    }

    private Resolved numbered(DayRefs refs, String words) {
        TreeSet<Integer> days = new TreeSet<>();
        for (Range r : refs.ranges()) {
            int from = r.from() < 0 ? total + 1 + r.from() : r.from();
            int to = r.to() < 0 ? total + 1 + r.to() : r.to();
            if (to < from) {
                return new Resolved(List.of(), "'" + words + "': the days run backwards. Which days are meant?");
            }
            for (int d = from; d <= to; d++) {
                days.add(d);
            }
        }
        return new Resolved(runs(days), null);
    }

    private Resolved dated(DateRef ref, String words) {
        LocalDate first = start;
        if (first == null) {
            return new Resolved(List.of(), "'" + words + "': on which date does the trip start?");
        }
        NavigableSet<LocalDate> trip = new TreeSet<>();
        for (int d = 0; d < total; d++) {
            trip.add(first.plusDays(d));
        }
        Days days = ref.days();
        Collection<LocalDate> dates = days == null ? onDaysOfMonth(ref, trip) : dates(days, trip);
        if (days instanceof Days.Unsure unsure) {
            return new Resolved(List.of(), unsure.question());
        }
        TreeSet<Integer> numbers = new TreeSet<>();
        dates.forEach(date -> numbers.add((int) ChronoUnit.DAYS.between(first, date) + 1));
        boolean inside = numbers.stream().anyMatch(d -> d >= 1 && d <= total);
        if (!inside) {
            return new Resolved(
                    List.of(),
                    "'" + words + "' is not among the days of the trip, " + first + " to " + trip.last()
                            + ". Which day is meant?");
        }
        boolean unclear = days instanceof Weekdays w && !w.every() && w.days().size() == 1 && numbers.size() > 1;
        return unclear
                ? new Resolved(List.of(), "'" + words + "' can be " + dates + ". Which day is meant?")
                : new Resolved(runs(numbers), null);
    }

    private static List<LocalDate> onDaysOfMonth(DateRef ref, NavigableSet<LocalDate> trip) {
        return trip.stream()
                .filter(d -> ref.dayOfMonth().contains(d.getDayOfMonth()))
                .toList();
    }

    /** The dates that a bound names are its own ends; the trip bounds the rest. */
    private NavigableSet<LocalDate> dates(Days days, NavigableSet<LocalDate> trip) {
        Days.Horizon horizon = Days.Horizon.from(today).within(trip);
        if (days instanceof Span span) {
            Days from = span.from();
            Days to = span.to();
            if (from == null && to != null) {
                return to.resolve(horizon);
            }
            if (from != null && to == null) {
                return from.resolve(horizon);
            }
        }
        return days.resolve(horizon);
    }

    private static List<Range> runs(NavigableSet<Integer> days) {
        List<Range> runs = new ArrayList<>();
        for (int day : days) {
            if (!runs.isEmpty() && runs.getLast().to() == day - 1) {
                runs.set(runs.size() - 1, new Range(runs.getLast().from(), day));
            } else {
                runs.add(new Range(day, day));
            }
        }
        return runs;
    }
}
