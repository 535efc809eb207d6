package app.daymark.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A day out (NATURAL PLAN: meeting planning): meet as many people as possible at different places in one day. Times are
 * minutes after midnight of the day in {@code zone}.
 *
 * @param date the day, where the text names or implies one
 * @param startPlace where the user arrives
 * @param startAt when, in minutes
 * @param encounters who could be met where, in the order of the text
 * @param travel direct travel times; a pair that is missing may be travelled through a third place
 * @param busy the user's own busy time on {@code date}; empty where there is no date
 */
public record DayOutRequest(
        Instant now,
        ZoneId zone,
        String me,
        @Nullable LocalDate date,
        String startPlace,
        int startAt,
        List<Encounter> encounters,
        List<Travel> travel,
        List<DayOutConstraint> constraints,
        List<Busy> busy)
        implements Request {

    public DayOutRequest {
        encounters = List.copyOf(encounters);
        travel = List.copyOf(travel);
        constraints = List.copyOf(constraints);
        busy = List.copyOf(busy);
    }

    /** A person at a place. */
    public record Encounter(String person, String place, SourceSpan source) {}

    /** Minutes from one place to another, this way only. */
    public record Travel(String from, String to, int minutes, SourceSpan source) {
        public Travel {
            if (minutes < 0) {
                throw new IllegalArgumentException(from + " to " + to + " can't take " + minutes + " minutes");
            }
        }
    }

    @Override
    public Task task() {
        return Task.MEETING_PLANNING;
    }

    public DayOutRequest withConstraints(List<DayOutConstraint> newConstraints) {
        return new DayOutRequest(now, zone, me, date, startPlace, startAt, encounters, travel, newConstraints, busy);
    }

    public DayOutRequest withBusy(List<Busy> newBusy) {
        return new DayOutRequest(now, zone, me, date, startPlace, startAt, encounters, travel, constraints, newBusy);
    }
}
