package app.daymark.solve;

import app.daymark.domain.Busy;
import app.daymark.domain.TimeWindow;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The starts that one rule by itself leaves to a meeting of so many minutes. Windows of the local clock become instants
 * by {@code java.time}: a clock time that the day skips moves on by what is skipped, one that the day has twice is the
 * first of the two.
 */
final class AllowedStarts {

    /** Rules that recur every week are known so many days around the horizon, so that the nearest kept start is too. */
    private static final int MARGIN_DAYS = 9;

    private static final int DAY = TimeWindow.DAY;

    private final int horizonStart;
    private final int horizonEnd;

    /** For meetings between these two minutes. */
    AllowedStarts(int horizonStart, int horizonEnd) {
        this.horizonStart = horizonStart;
        this.horizonEnd = horizonEnd;
    }

    /** The whole meeting lies in one window, which starts on one of the weekdays. */
    MinuteRanges inside(List<TimeWindow> windows, Set<DayOfWeek> days, ZoneId zone, int length) {
        MinuteRanges.Builder starts = new MinuteRanges.Builder();
        forEach(windows, days, zone, (from, to) -> starts.add(from, to - length + 1));
        return starts.build();
    }

    /** The whole meeting lies in one window. */
    MinuteRanges inside(List<TimeWindow> windows, ZoneId zone, int length) {
        return inside(windows, EnumSet.allOf(DayOfWeek.class), zone, length);
    }

    /** The meeting overlaps no window. */
    MinuteRanges clearOf(List<TimeWindow> windows, ZoneId zone, int length) {
        MinuteRanges.Builder overlapping = new MinuteRanges.Builder();
        forEach(windows, EnumSet.allOf(DayOfWeek.class), zone, (from, to) -> overlapping.add(from - length + 1, to));
        return around(overlapping.build());
    }

    /** The meeting overlaps no busy time, and stays so many minutes away from it. */
    MinuteRanges clearOf(List<Busy> busy, int buffer, int length) {
        MinuteRanges.Builder overlapping = new MinuteRanges.Builder();
        for (Busy b : busy) {
            overlapping.add(overlapping(b, buffer, length));
        }
        return around(overlapping.build());
    }

    /** The starts that one busy time forbids. */
    static MinuteRanges overlapping(Busy busy, int buffer, int length) {
        return MinuteRanges.of(
                floorMinute(busy.interval().start()) - buffer - length + 1,
                ceilMinute(busy.interval().end()) + buffer);
    }

    /** The first and the last minute of the meeting lie on local days of the collection. */
    MinuteRanges onDays(Collection<LocalDate> dates, ZoneId zone, int length) {
        MinuteRanges.Builder days = new MinuteRanges.Builder();
        for (LocalDate date : dates) {
            days.add(
                    floorMinute(date.atStartOfDay(zone).toInstant()),
                    floorMinute(date.plusDays(1).atStartOfDay(zone).toInstant()));
        }
        MinuteRanges all = days.build();
        return all.intersect(all.shift(1 - length));
    }

    /** Everything but the set, from a margin before the horizon and the set to a margin after both. */
    private MinuteRanges around(MinuteRanges overlapping) {
        boolean none = overlapping.isEmpty();
        int from = none ? horizonStart : Math.min(horizonStart, overlapping.first());
        int to = none ? horizonEnd : Math.max(horizonEnd, overlapping.last());
        return overlapping.complement(from - MARGIN_DAYS * DAY, to + MARGIN_DAYS * DAY);
    }

    private interface Range {
        void accept(int from, int to);
    }

    private void forEach(List<TimeWindow> windows, Set<DayOfWeek> days, ZoneId zone, Range action) {
        LocalDate first = date(horizonStart, zone).minusDays(MARGIN_DAYS);
        LocalDate last = date(horizonEnd, zone).plusDays(MARGIN_DAYS);
        for (TimeWindow w : windows) {
            LocalDate own = w.date();
            LocalDate end = own == null ? last : own;
            for (LocalDate d = own == null ? first : own; !d.isAfter(end); d = d.plusDays(1)) {
                int from = minute(d, w.from(), zone);
                int to = minute(d, w.to(), zone);
                if (from < to && days.contains(d.getDayOfWeek())) {
                    action.accept(from, to);
                }
            }
        }
    }

    private static int minute(LocalDate date, int clock, ZoneId zone) {
        return floorMinute(date.atStartOfDay().plusMinutes(clock).atZone(zone).toInstant());
    }

    private static LocalDate date(int minute, ZoneId zone) {
        return LocalDate.ofInstant(instant(minute), zone);
    }

    static Instant instant(int minute) {
        return Instant.ofEpochSecond(60L * minute);
    }

    static int floorMinute(Instant instant) {
        return Math.clamp(Math.floorDiv(instant.getEpochSecond(), 60L), -FAR, FAR);
    }

    static int ceilMinute(Instant instant) {
        return -Math.clamp(Math.floorDiv(-instant.getEpochSecond() - (instant.getNano() > 0 ? 1 : 0), 60L), -FAR, FAR);
    }

    /** About two thousand years: minutes beyond are not told apart. */
    private static final int FAR = 1 << 30;
}
