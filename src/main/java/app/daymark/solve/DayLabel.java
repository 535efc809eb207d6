package app.daymark.solve;

import org.jspecify.annotations.Nullable;

/**
 * A day out up to the end of one task.
 *
 * @param open tasks that can still be done
 * @param done tasks that are done
 * @param count people met
 * @param time when the task ends at the earliest
 * @param slack minutes by which it may end later, each of them spent with somebody who is met as long as possible
 * @param gained minutes that are spent with such people when it ends at {@code time}
 * @param last the task, null at the start
 */
record DayLabel(
        long open,
        long done,
        int place,
        int count,
        int time,
        int slack,
        int gained,
        @Nullable Visit last,
        @Nullable DayLabel before) {

    /** A task that is done at a place, inside one span. */
    record Visit(int task, int place, Span span) {}

    /** Whether all that can follow the other label, at the same place with the same tasks open, can as well follow this. */
    boolean dominates(DayLabel other) {
        if (count < other.count || time > other.time) {
            return false;
        }
        return count > other.count
                || (gainedBy(other.time) >= other.gained
                        && gainedBy(other.time + other.slack) >= other.gained + other.slack);
    }

    private int gainedBy(int leaving) {
        return gained + Math.min(leaving - time, slack);
    }
}
