package app.daymark.verify;

import app.daymark.domain.TimeWindow;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

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

    private LocalWindows() {}

    /**
     * The window's stretches that could touch the meeting. No window is longer than two days, so that those of the two
     * days before the start and the three days after it decide: a longer meeting overlaps every daily window anyway.
     */
    static List<Stretch> near(TimeWindow window, Placed meeting, ZoneId zone) {
        LocalDate date = window.date();
        if (date != null) {
            return List.of(on(date, window, zone));
        }
        List<Stretch> stretches = new ArrayList<>();
        LocalDate first = meeting.startDay(zone).minusDays(2);
        for (int i = 0; i <= 5; i++) {
            stretches.add(on(first.plusDays(i), window, zone));
        }
        return stretches;
    }

    static Stretch on(LocalDate day, TimeWindow window, ZoneId zone) {
        return new Stretch(day, at(day, window.from(), zone), at(day, window.to(), zone));
    }

    private static Instant at(LocalDate day, int minute, ZoneId zone) {
        return day.plusDays(minute / TimeWindow.DAY)
                .atTime(LocalTime.ofSecondOfDay(minute % TimeWindow.DAY * 60L))
                .atZone(zone)
                .toInstant();
    }
}
