package app.daymark.solve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Who comes. Of meetings that overlap, an optional person comes to as many as possible of those that suit, then to what
 * else the person is free for.
 *
 * @param attendees for each meeting the required people, then the optional ones who come
 * @param clashes how often an optional person misses a meeting that would suit, for another one of the plan
 */
record Attendance(List<List<String>> attendees, int clashes) {

    static Attendance of(CalendarProblem problem, int[] starts) {
        List<Set<String>> attendees = new ArrayList<>();
        for (CalendarProblem.One one : problem.meetings()) {
            attendees.add(new LinkedHashSet<>(one.meeting().required()));
        }
        int clashes = 0;
        Set<String> guests = new LinkedHashSet<>();
        problem.meetings().forEach(one -> one.costs().guests().forEach(g -> guests.add(g.name())));
        for (String guest : guests) {
            clashes += join(problem, starts, guest, MeetingCosts.Guest::suits, attendees);
            join(problem, starts, guest, MeetingCosts.Guest::free, attendees);
        }
        List<List<String>> ordered = new ArrayList<>();
        for (int i = 0; i < starts.length; i++) {
            Set<String> names =
                    new LinkedHashSet<>(problem.meetings().get(i).meeting().required());
            problem.meetings().get(i).meeting().optional().stream()
                    .filter(attendees.get(i)::contains)
                    .forEach(names::add);
            ordered.add(List.copyOf(names));
        }
        return new Attendance(ordered, clashes);
    }

    /** Joins a guest to a largest part of the meetings that overlap none the guest is in: the earliest end first. */
    private static int join(
            CalendarProblem problem,
            int[] starts,
            String guest,
            Function<MeetingCosts.Guest, MinuteRanges> at,
            List<Set<String>> attendees) {
        int left = 0;
        for (int i : byEnd(problem, starts)) {
            boolean wanted = problem.meetings().get(i).costs().guests().stream()
                    .anyMatch(g -> g.name().equals(guest) && at.apply(g).contains(starts[i]));
            if (wanted && !attendees.get(i).contains(guest)) {
                boolean free = IntStream.range(0, starts.length)
                        .noneMatch(j -> attendees.get(j).contains(guest) && overlap(problem, starts, i, j));
                if (free) {
                    attendees.get(i).add(guest);
                } else {
                    left++;
                }
            }
        }
        return left;
    }

    private static int[] byEnd(CalendarProblem problem, int[] starts) {
        return IntStream.range(0, starts.length)
                .boxed()
                .sorted(Comparator.comparingInt(i -> starts[i] + problem.length(i)))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static boolean overlap(CalendarProblem problem, int[] starts, int i, int j) {
        return starts[i] < starts[j] + problem.length(j) && starts[j] < starts[i] + problem.length(i);
    }
}
