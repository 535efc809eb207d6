package app.daymark.solve;

import app.daymark.domain.Busy;
import app.daymark.domain.DayOutRequest;
import app.daymark.domain.DayOutRequest.Encounter;
import app.daymark.domain.DayOutRequest.Travel;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How soon one can be where: travel through third places where that is quicker or the only way, and never while the user
 * is busy. Leaving later never means arriving earlier. Times are minutes after midnight of the day.
 */
final class DayTravel {

    /** Later than any day out: a place that can't be reached. */
    static final int NEVER = 1_000_000;

    /** The end of the minutes that a day out can use: midnight after the next day. */
    static final int HORIZON = 2_880;

    private final List<String> places;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final int[][] direct;
    private final int[][] shortest;
    private final List<Span> busy;
    private final int @Nullable [][][] arrivals;

    DayTravel(DayOutRequest request, List<Span> busy, List<String> otherPlaces) {
        Set<String> names = new LinkedHashSet<>(List.of(request.startPlace()));
        request.encounters().stream().map(Encounter::place).forEach(names::add);
        request.travel().forEach(t -> names.addAll(List.of(t.from(), t.to())));
        names.addAll(otherPlaces);
        places = List.copyOf(names);
        places.forEach(p -> numbers.put(p, numbers.size()));
        this.busy = busy;
        int size = places.size();
        direct = new int[size][size];
        for (int p = 0; p < size; p++) {
            Arrays.fill(direct[p], NEVER);
            direct[p][p] = 0;
        }
        for (Travel t : request.travel()) {
            int from = number(t.from());
            int to = number(t.to());
            direct[from][to] = Math.min(direct[from][to], t.minutes());
        }
        shortest = closed(direct);
        arrivals = busy.isEmpty() ? null : new int[size][HORIZON + 1][];
    }

    /** One step of travel. */
    record Leg(int to, int from, int until) {}

    int size() {
        return places.size();
    }

    int number(String place) {
        return numbers.getOrDefault(place, -1);
    }

    String name(int place) {
        return places.get(place);
    }

    /** The earliest arrival at {@code to} of somebody who is free to leave {@code from} at {@code time}. */
    int arrival(int from, int time, int to) {
        if (time > HORIZON) {
            return from == to ? time : NEVER;
        }
        return arrivals == null ? Math.min(NEVER, time + shortest[from][to]) : arrivalsFrom(from, time)[to];
    }

    /** The minutes of travel when nothing is in the way. */
    int minutes(int from, int to) {
        return shortest[from][to];
    }

    /** The latest time, up to {@code latest}, at which one can leave and still arrive by then; -1 where there is none. */
    int latestLeave(int from, int to, int by, int latest) {
        int low = -1;
        int high = Math.min(latest, HORIZON);
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (arrival(from, middle, to) <= by) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** The steps of the way that arrives earliest, each as early as it can be. */
    List<Leg> way(int from, int time, int to) {
        int[] previous = new int[size()];
        int[] arrival = earliest(from, time, previous);
        List<Leg> legs = new ArrayList<>();
        for (int place = to; place != from; place = previous[place]) {
            int minutes = direct[previous[place]][place];
            legs.add(0, new Leg(place, free(arrival[previous[place]], minutes), arrival[place]));
        }
        return legs;
    }

    private int[] arrivalsFrom(int from, int time) {
        int[][][] known = arrivals;
        if (known == null) {
            return earliest(from, time, new int[size()]);
        }
        if (known[from][time] == null) {
            known[from][time] = earliest(from, time, new int[size()]);
        }
        return known[from][time];
    }

    /** Dijkstra's algorithm, which is right for travel that waits as long as what is in the way lasts. */
    private int[] earliest(int from, int time, int[] previous) {
        int[] arrival = new int[size()];
        Arrays.fill(arrival, NEVER);
        arrival[from] = time;
        boolean[] settled = new boolean[size()];
        for (int round = 0; round < size(); round++) {
            int next = -1;
            for (int p = 0; p < size(); p++) {
                if (!settled[p] && arrival[p] < NEVER && (next < 0 || arrival[p] < arrival[next])) {
                    next = p;
                }
            }
            if (next < 0) {
                break;
            }
            settled[next] = true;
            for (int p = 0; p < size(); p++) {
                int minutes = direct[next][p];
                int there = minutes >= NEVER ? NEVER : free(arrival[next], minutes) + minutes;
                if (there < arrival[p]) {
                    arrival[p] = there;
                    previous[p] = next;
                }
            }
        }
        return arrival;
    }

    /** The earliest time, from {@code time} on, at which so many minutes are free of busy time. */
    private int free(int time, int minutes) {
        int start = time;
        for (Span b : busy) {
            if (minutes > 0 && b.from() < start + minutes && start < b.to()) {
                start = b.to();
            }
        }
        return start;
    }

    private static int[][] closed(int[][] direct) {
        int size = direct.length;
        int[][] d = new int[size][];
        for (int p = 0; p < size; p++) {
            d[p] = direct[p].clone();
        }
        for (int via = 0; via < size; via++) {
            for (int p = 0; p < size; p++) {
                for (int q = 0; q < size; q++) {
                    d[p][q] = Math.min(d[p][q], d[p][via] + d[via][q]);
                }
            }
        }
        return d;
    }

    /** Busy time of that day, and the time before now, in minutes of the local clock; in order, not overlapping. */
    static List<Span> busy(DayOutRequest request, List<Busy> events) {
        LocalDate date = request.date();
        if (date == null) {
            return List.of();
        }
        List<Span> spans = new ArrayList<>();
        int now = minute(request.now(), date, request, true);
        if (now > 0) {
            spans.add(new Span(0, now));
        }
        for (Busy event : events) {
            spans.add(new Span(
                    minute(event.interval().start(), date, request, false),
                    minute(event.interval().end(), date, request, true)));
        }
        return Span.merged(spans.stream()
                .map(s -> new Span(Math.max(0, s.from()), Math.min(HORIZON, s.to())))
                .filter(s -> s.from() < s.to())
                .sorted(Comparator.comparingInt(Span::from))
                .toList());
    }

    private static int minute(Instant time, LocalDate date, DayOutRequest request, boolean up) {
        LocalDateTime local = LocalDateTime.ofInstant(time, request.zone());
        long seconds = Duration.between(date.atStartOfDay(), local).toSeconds();
        long minutes = Math.floorDiv(up ? seconds + 59 : seconds, 60L);
        return (int) Math.max(-1, Math.min(HORIZON + 1L, minutes));
    }
}
