package app.daymark.understand.calendar;

import app.daymark.domain.TimeWindow;
import app.daymark.understand.words.Days;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Slots as windows of a day. */
final class Windows {

    private Windows() {}

    /** The windows of all slots. */
    static List<TimeWindow> of(List<Slot> slots, int minutes, Days.Horizon horizon) {
        return slots.stream().flatMap(s -> of(s, minutes, horizon).stream()).toList();
    }

    /** The windows of the slot, one for each of its dates; a time that is a point is as long as the meeting. */
    static List<TimeWindow> of(Slot s, int minutes, Days.Horizon horizon) {
        int from = s.range() == null ? 0 : s.range().from();
        int to = s.range() == null ? TimeWindow.DAY : s.range().to();
        int end = from == to ? from + minutes : to;
        if (from >= TimeWindow.DAY || end > 2 * TimeWindow.DAY) {
            return List.of();
        }
        Days days = s.days();
        if (days == null) {
            return List.of(new TimeWindow(null, from, end));
        }
        return days.resolve(horizon).stream()
                .map(date -> new TimeWindow(date, from, end))
                .toList();
    }

    /** What the dated windows leave of their days. */
    static List<TimeWindow> rest(List<TimeWindow> windows) {
        Map<LocalDate, List<TimeWindow>> byDay = new TreeMap<>();
        windows.forEach(w -> byDay.computeIfAbsent(Objects.requireNonNull(w.date()), d -> new ArrayList<>())
                .add(w));
        List<TimeWindow> rest = new ArrayList<>();
        byDay.forEach((date, own) -> {
            own.sort(Comparator.comparingInt(TimeWindow::from));
            int from = 0;
            for (TimeWindow w : own) {
                if (w.from() > from) {
                    rest.add(new TimeWindow(date, from, w.from()));
                }
                from = Math.max(from, w.to());
            }
            if (from < TimeWindow.DAY) {
                rest.add(new TimeWindow(date, from, TimeWindow.DAY));
            }
        });
        return rest;
    }

    /** Whether some window of one list overlaps one of the other on some day. */
    static boolean overlap(List<TimeWindow> some, List<TimeWindow> others) {
        return some.stream().anyMatch(a -> others.stream().anyMatch(b -> overlap(a, b)));
    }

    private static boolean overlap(TimeWindow a, TimeWindow b) {
        boolean day = a.date() == null || b.date() == null || a.date().equals(b.date());
        return day && a.from() < b.to() && b.from() < a.to();
    }
}
