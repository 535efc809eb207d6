package app.daymark.solve;

import app.daymark.domain.CalendarConstraint;
import app.daymark.domain.Strength;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What each start costs one meeting, by itself.
 *
 * @param soft the constraints that need not be kept
 * @param guests the optional people
 * @param zone in which starts on the half hour are preferred; null where the soonest start is asked for
 * @param latest whether late is better than early
 */
record MeetingCosts(
        List<Soft> soft, List<Guest> guests, @Nullable ZoneId zone, boolean latest) {

    MeetingCosts {
        soft = List.copyOf(soft);
        guests = List.copyOf(guests);
    }

    /**
     * A constraint that costs when broken; those of optional people are not among them.
     *
     * @param kept the starts that keep it
     */
    record Soft(CalendarConstraint constraint, MinuteRanges kept) {

        boolean isWish() {
            return constraint.strength() == Strength.WISH;
        }

        /** The smallest shift that keeps it by itself; 0 for wishes about days, and for what can't be kept anywhere. */
        int minutesOff(int start) {
            return constraint instanceof CalendarConstraint.OnDays ? 0 : kept.distance(start);
        }
    }

    /**
     * An optional person: one wish, that the person can come and likes the time. So optional people never outweigh those who
     * must be there, and nobody's preference makes a time better at which they can't come at all.
     *
     * @param free the starts at which the person can come
     * @param suits those of {@code free} that break none of the person's preferences
     */
    record Guest(String name, MinuteRanges free, MinuteRanges suits) {}

    Goodness at(int start) {
        int strong = 0;
        int wishes = 0;
        long off = 0;
        for (Soft s : soft) {
            if (!s.kept.contains(start)) {
                if (s.isWish()) {
                    wishes++;
                    off += s.minutesOff(start);
                } else {
                    strong++;
                }
            }
        }
        for (Guest g : guests) {
            wishes += g.suits.contains(start) ? 0 : 1;
        }
        return new Goodness(strong, wishes, off, grid(start), latest ? -(long) start : start);
    }

    private int grid(int start) {
        return untilMultiple(30, start) == 0 ? 0 : untilMultiple(15, start) == 0 ? 1 : 2;
    }

    /** Minutes until the local clock shows a multiple of {@code step} minutes; 0 where the grid does not count. */
    private int untilMultiple(int step, int minute) {
        if (zone == null) {
            return 0;
        }
        return Math.floorMod(-(minute + LocalKey.offset(zone, minute)), step);
    }

    /** The best start of the set: the least by {@link #at}. The set must not be empty. */
    int best(MinuteRanges starts) {
        int best = starts.first();
        Goodness goodness = at(best);
        int[] cuts = cuts(starts);
        int cut = 0;
        for (int r = 0; r < starts.ranges(); r++) {
            for (int from = starts.from(r); from < starts.to(r); ) {
                while (cut < cuts.length && cuts[cut] <= from) {
                    cut++;
                }
                int to = cut < cuts.length ? Math.min(cuts[cut], starts.to(r)) : starts.to(r);
                int candidate = bestOfPiece(from, to - 1);
                Goodness at = at(candidate);
                if (at.compareTo(goodness) < 0) {
                    best = candidate;
                    goodness = at;
                }
                from = to;
            }
        }
        return best;
    }

    /** The best start of a piece on which all costs are constant but the minutes off, which are linear. */
    private int bestOfPiece(int first, int last) {
        int slope = Long.compare(at(last).minutesOff(), at(first).minutesOff());
        if (slope != 0 || latest) {
            return slope > 0 ? first : last;
        }
        int toHalfHour = untilMultiple(30, first);
        int toQuarter = untilMultiple(15, first);
        return first + toHalfHour <= last ? first + toHalfHour : first + toQuarter <= last ? first + toQuarter : first;
    }

    /** Sorted minutes between which all costs are constant but the minutes off, which are linear. */
    private int[] cuts(MinuteRanges starts) {
        IntStream.Builder cuts = IntStream.builder();
        for (Soft s : soft) {
            addBounds(s.kept, cuts);
            for (int r = 1; s.isWish() && r < s.kept.ranges(); r++) {
                cuts.add((s.kept.to(r - 1) + s.kept.from(r) + 1) / 2);
            }
        }
        for (Guest g : guests) {
            addBounds(g.suits, cuts);
        }
        if (zone != null) {
            LocalKey.transitions(zone, starts).forEach(cuts);
        }
        return cuts.build().filter(starts::spans).sorted().toArray();
    }

    private static void addBounds(MinuteRanges set, IntStream.Builder cuts) {
        for (int r = 0; r < set.ranges(); r++) {
            cuts.add(set.from(r)).add(set.to(r));
        }
    }
}
