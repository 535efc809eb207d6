package app.daymark.verify;

import app.daymark.domain.TimeWindow;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Windows of the local clock as stretches of real time, one a day. */
final class LocalWindows {

    /** A window on one day; empty where the clock jumps over it. */
    record Stretch(LocalDate day, Instant start, Instant end) {
        boolean contains(Placed p) {
            return !p.start().isBefore(start) && !p.end().isAfter(end);
        }

        boolean overlaps(Placed p) {
            return start.isBefore(end) && p.overlaps(start, end);
        }
    }

    private record Key(TimeWindow window, LocalDate first, ZoneId zone) {}

    private final Map<Key, List<Stretch>> known = new HashMap<>();

    /**
     * The window's stretches that could touch the meeting. No window is longer than two days, so that those of the two
     * days before the start and the three days after it decide: a longer meeting overlaps every daily window anyway.
     */
    List<Stretch> near(TimeWindow window, Placed meeting, ZoneId zone) {
        LocalDate date = window.date();
        LocalDate first = date == null ? meeting.startDay(zone).minusDays(2) : date;
        return known.computeIfAbsent(
                new Key(window, first, zone),
                key -> IntStream.rangeClosed(0, date == null ? 5 : 0)
                        .mapToObj(i -> on(first.plusDays(i), window, zone))
                        .toList());
    }

    private static Stretch on(LocalDate day, TimeWindow window, ZoneId zone) {
        return new Stretch(day, at(day, window.from(), zone), at(day, window.to(), zone));
    }

    private static Instant at(LocalDate day, int minute, ZoneId zone) {
        return day.plusDays(minute / TimeWindow.DAY)
                .atTime(LocalTime.ofSecondOfDay(minute % TimeWindow.DAY * 60L))
                .atZone(zone)
                .toInstant();
    }
}
