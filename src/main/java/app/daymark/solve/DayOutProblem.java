package app.daymark.solve;

import app.daymark.domain.Busy;
import app.daymark.domain.DayOutConstraint;
import app.daymark.domain.DayOutConstraint.Available;
import app.daymark.domain.DayOutConstraint.Before;
import app.daymark.domain.DayOutConstraint.End;
import app.daymark.domain.DayOutConstraint.Longest;
import app.daymark.domain.DayOutConstraint.Minimum;
import app.daymark.domain.DayOutConstraint.Must;
import app.daymark.domain.DayOutConstraint.Pause;
import app.daymark.domain.DayOutRequest;
import app.daymark.domain.DayOutRequest.Encounter;
import app.daymark.domain.TimeWindow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A day out in numbers: tasks (people to meet, breaks to take) with the times and places at which each can be done. The
 * constraints it is made of all count as hard, whatever their strength.
 */
final class DayOutProblem {

    /** More would not fit into the bits of a long. */
    static final int MOST_TASKS = 62;

    private final DayOutRequest request;
    private final List<? extends DayOutConstraint> constraints;
    private final DayTravel travel;
    private final List<Span> free;
    private final List<Task> tasks = new ArrayList<>();
    private final int start;
    private final int endPlace;
    private final int endBy;
    private final boolean possible;
    private boolean whole;
    private long musts;

    DayOutProblem(DayOutRequest request, List<? extends DayOutConstraint> constraints, List<Busy> events) {
        this(request, constraints, events, false);
    }

    /** @param mustsOnly whether to leave out whoever need not be met: enough to see whether there is a plan at all */
    DayOutProblem(
            DayOutRequest request, List<? extends DayOutConstraint> constraints, List<Busy> events, boolean mustsOnly) {
        this.request = request;
        this.constraints = constraints;
        List<Span> busy = DayTravel.busy(request, events);
        List<End> ends = only(End.class);
        List<String> endPlaces = ends.stream()
                .flatMap(e -> Stream.ofNullable(e.place()))
                .distinct()
                .toList();
        List<String> pausePlaces = only(Pause.class).stream()
                .flatMap(p -> Stream.ofNullable(p.place()))
                .toList();
        travel = new DayTravel(
                request,
                busy,
                Stream.concat(endPlaces.stream(), pausePlaces.stream()).toList());
        free = Span.between(busy, request.startAt(), DayTravel.HORIZON);
        start = travel.number(request.startPlace());
        endPlace = endPlaces.isEmpty() ? -1 : travel.number(endPlaces.get(0));
        endBy = ends.stream()
                .flatMap(e -> Stream.ofNullable(e.by()))
                .mapToInt(Integer::intValue)
                .min()
                .orElse(DayTravel.NEVER - 1);
        addPeople(mustsOnly);
        for (Pause p : only(Pause.class)) {
            musts |= 1L << tasks.size();
            tasks.add(pause(p));
        }
        possible = endPlaces.size() < 2 && only(Must.class).stream().allMatch(m -> encountered(m.person()));
    }

    /**
     * Something to do in one piece.
     *
     * @param person whether somebody is met, else it is a break
     * @param minutes its least length
     * @param longest whether it is to last as long as it can
     * @param options where and when; the whole task lies inside one of the spans
     * @param after tasks that can't be done any more once this one is
     */
    record Task(String name, boolean person, int minutes, boolean longest, List<Option> options, long after) {}

    /** A place with the spans of time that are open there, in order. */
    record Option(int place, List<Span> spans) {}

    private void addPeople(boolean mustsOnly) {
        LinkedHashSet<String> people = new LinkedHashSet<>();
        for (Encounter e : request.encounters()) {
            if (!mustsOnly || isMust(e.person())) {
                people.add(e.person());
            }
        }
        List<String> names =
                people.stream().limit(MOST_TASKS - only(Pause.class).size()).toList();
        whole = names.size() == people.size();
        for (String name : names) {
            if (isMust(name)) {
                musts |= 1L << tasks.size();
            }
            tasks.add(meeting(name, names));
        }
    }

    private Task meeting(String name, List<String> names) {
        int minutes = only(Minimum.class).stream()
                .filter(c -> c.person().equals(name))
                .mapToInt(Minimum::minutes)
                .max()
                .orElse(1);
        List<Span> open = free;
        boolean bounded = false;
        for (Available c : only(Available.class)) {
            if (c.person().equals(name)) {
                open = Span.common(open, spans(c.windows()));
                bounded = true;
            }
        }
        if (!bounded) {
            open = Span.common(open, List.of(new Span(0, Math.max(TimeWindow.DAY, request.startAt()))));
        }
        List<Option> options = new ArrayList<>();
        for (Encounter e : request.encounters()) {
            if (e.person().equals(name)) {
                options.add(option(travel.number(e.place()), open, Math.max(1, minutes)));
            }
        }
        long after = 0;
        for (Before c : only(Before.class)) {
            if (c.first().equals(name) && c.second().equals(name)) {
                options.clear(); // Nobody is met before themselves.
            } else if (c.second().equals(name) && names.contains(c.first())) {
                after |= 1L << names.indexOf(c.first());
            }
        }
        boolean longest = only(Longest.class).stream().anyMatch(c -> c.person().equals(name));
        return new Task(name, true, Math.max(1, minutes), longest, options, after);
    }

    private Task pause(Pause p) {
        List<Span> open = Span.common(free, spans(List.of(p.window())));
        String place = p.place();
        IntStream places = place == null ? IntStream.range(0, travel.size()) : IntStream.of(travel.number(place));
        List<Option> options =
                places.mapToObj(q -> option(q, open, p.minutes())).toList();
        return new Task(p.title(), false, p.minutes(), false, options, 0);
    }

    /** The open spans at a place that are long enough and from which the end of the day can still be reached. */
    private Option option(int place, List<Span> open, int minutes) {
        int latest = latestLeave(place);
        return new Option(
                place,
                open.stream()
                        .map(s -> new Span(s.from(), Math.min(s.to(), latest)))
                        .filter(s -> s.to() - s.from() >= minutes)
                        .sorted(Comparator.comparingInt(Span::from).thenComparingInt(Span::to))
                        .toList());
    }

    private List<Span> spans(List<TimeWindow> windows) {
        return windows.stream()
                .filter(w ->
                        w.date() == null || request.date() == null || w.date().equals(request.date()))
                .map(w -> new Span(w.from(), w.to()))
                .toList();
    }

    private int latestLeave(int place) {
        return endPlace < 0
                ? Math.min(endBy, DayTravel.HORIZON)
                : travel.latestLeave(place, endPlace, endBy, DayTravel.HORIZON);
    }

    private boolean isMust(String person) {
        return only(Must.class).stream().anyMatch(m -> m.person().equals(person));
    }

    private boolean encountered(String person) {
        return request.encounters().stream().anyMatch(e -> e.person().equals(person));
    }

    private <C extends DayOutConstraint> List<C> only(Class<C> kind) {
        return constraints.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    DayTravel travel() {
        return travel;
    }

    List<Task> tasks() {
        return tasks;
    }

    long musts() {
        return musts;
    }

    int start() {
        return start;
    }

    int startAt() {
        return request.startAt();
    }

    /** When a day ends that is over at the place at that time; {@link DayTravel#NEVER} where it would end too late. */
    int end(int place, int time) {
        int end = endPlace < 0 ? time : travel.arrival(place, time, endPlace);
        return end <= endBy ? end : DayTravel.NEVER;
    }

    /** The latest time up to {@code latest} at which one can leave the place for the end of the day. */
    int latestEnd(int place, int latest) {
        return Math.min(latest, latestLeave(place));
    }

    /** Where the day is to end, or -1. */
    int endPlace() {
        return endPlace;
    }

    /** Whether everybody is in it; there is a bound to how many can be looked at. */
    boolean whole() {
        return whole;
    }

    /** Whether nothing speaks against a plan before time is looked at: one end, and everybody who must be met is there. */
    boolean possible() {
        return possible;
    }
}
