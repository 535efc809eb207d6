package app.daymark.understand.trip;

import app.daymark.domain.TripConstraint;
import app.daymark.domain.TripConstraint.Event;
import app.daymark.domain.TripConstraint.Event.Kind;
import app.daymark.understand.trip.DayRefs.Range;
import java.util.ArrayList;
import java.util.List;

/** Turns occasions into events on numbered days. */
final class Occasions {

    private Occasions() {}

    static List<TripConstraint> events(TripDraft draft, TripCalendar calendar) {
        List<TripConstraint> events = new ArrayList<>();
        for (Occasion occasion : draft.occasions) {
            TripCalendar.Resolved days =
                    calendar.resolve(occasion.when(), occasion.source().text());
            if (days.question() != null) {
                draft.questions.add(days.question());
            } else {
                add(events, draft, occasion, days.runs(), calendar.total());
            }
        }
        return events;
    }

    private static void add(List<TripConstraint> events, TripDraft draft, Occasion o, List<Range> runs, int total) {
        int first = runs.getFirst().from();
        int last = runs.getLast().to();
        switch (o.shape()) {
            case WHOLE -> runs.forEach(run -> event(events, o, run.from(), run.to(), Kind.WHOLE));
            case AVOID -> runs.forEach(run -> event(events, o, run.from(), run.to(), Kind.AVOID));
            case ANY -> {
                if (runs.size() > 1) {
                    draft.questions.add("'" + o.source().text() + "': which of the days is meant?");
                } else {
                    event(events, o, first, last, Kind.ANY);
                }
            }
            case NOT_BEFORE -> event(events, o, 1, first - 1, Kind.AVOID);
            case AFTER -> event(events, o, 1, last, Kind.AVOID);
            case ARRIVE_BY -> event(events, o, 1, last, Kind.ANY);
            case ARRIVE_BEFORE -> event(events, o, 1, first - 1, Kind.ANY);
            case LEAVE_BY -> event(events, o, last + 1, total, Kind.AVOID);
            case LEAVE_BEFORE -> event(events, o, first, total, Kind.AVOID);
            case STAY_UNTIL -> event(events, o, last, total, Kind.ANY);
            case ARRIVE_ON -> {
                event(events, o, first, first, Kind.WHOLE);
                event(events, o, 1, first - 1, Kind.AVOID);
            }
            case LEAVE_ON -> {
                event(events, o, last, last, Kind.WHOLE);
                event(events, o, last + 1, total, Kind.AVOID);
            }
            case ONLY -> {
                event(events, o, 1, first - 1, Kind.AVOID);
                event(events, o, last + 1, total, Kind.AVOID);
            }
        }
    }

    private static void event(List<TripConstraint> events, Occasion o, int from, int to, Kind kind) {
        if (from <= to) {
            events.add(new Event(o.city(), o.title(), from, to, kind, o.strength(), o.source()));
        }
    }
}
