package app.daymark.domain;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * Meetings with their times.
 *
 * @param meetings one entry an occurrence, in the order of the request's meetings
 * @param alternatives other times for a request of one meeting, best first; empty where there are several meetings
 */
public record CalendarPlan(List<Slot> meetings, List<Alternative> alternatives) implements Plan {

    public CalendarPlan {
        meetings = List.copyOf(meetings);
        alternatives = List.copyOf(alternatives);
    }

    /** A meeting at a time, with everyone who attends: required people first, then the optional ones who can. */
    public record Slot(String title, OffsetDateTime start, OffsetDateTime end, List<String> attendees) {
        public Slot {
            attendees = List.copyOf(attendees);
        }
    }

    /**
     * Another time that breaks nothing hard.
     *
     * @param costs what is lost with it, one sentence a broken wish; empty where it is as good but later
     */
    public record Alternative(OffsetDateTime start, OffsetDateTime end, List<String> costs) {
        public Alternative {
            costs = List.copyOf(costs);
        }
    }
}
