package app.daymark.solve;

import app.daymark.domain.CalendarRequest;
import app.daymark.domain.Meeting;
import app.daymark.domain.Strength;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** A request in minutes: for each meeting the starts that are left and what they cost, and what binds pairs of meetings. */
record CalendarProblem(CalendarRequest request, List<One> meetings, List<PairRule> pairs) {

    CalendarProblem {
        meetings = List.copyOf(meetings);
        pairs = List.copyOf(pairs);
    }

    /**
     * One meeting of the request.
     *
     * @param base its starts from now on inside the request's window
     * @param rules what forbids some of them
     * @param starts those that break nothing hard, other meetings apart
     */
    record One(
            Meeting meeting, MinuteRanges base, List<StartRules.Hard> rules, MinuteRanges starts, MeetingCosts costs) {

        One {
            rules = List.copyOf(rules);
        }
    }

    static CalendarProblem of(CalendarRequest request) {
        int from = Math.max(
                AllowedStarts.ceilMinute(request.now()),
                AllowedStarts.ceilMinute(request.window().start()));
        int to = AllowedStarts.floorMinute(request.window().end());
        StartRules rules = new StartRules(request, new AllowedStarts(from, Math.max(from, to)));
        List<One> meetings = new ArrayList<>();
        for (int i = 0; i < request.meetings().size(); i++) {
            Meeting meeting = request.meetings().get(i);
            MinuteRanges base = MinuteRanges.of(from, to - meeting.minutes() + 1);
            List<StartRules.Hard> hard = rules.hard(meeting, i, base);
            MinuteRanges starts = base.minus(MinuteRanges.union(
                    hard.stream().map(StartRules.Hard::forbidden).toList()));
            meetings.add(new One(meeting, base, hard, starts, rules.costs(meeting, i, base)));
        }
        return new CalendarProblem(request, meetings, PairRule.of(request));
    }

    /** Length of a meeting in minutes. */
    int length(int meeting) {
        return meetings.get(meeting).meeting().minutes();
    }

    /** The optional people of a meeting who are also in another one. */
    List<MeetingCosts.Guest> sharedGuests(int meeting) {
        return meetings.get(meeting).costs().guests().stream()
                .filter(g -> IntStream.range(0, meetings.size())
                        .filter(other -> other != meeting)
                        .mapToObj(other -> meetings.get(other).meeting())
                        .anyMatch(o ->
                                o.required().contains(g.name()) || o.optional().contains(g.name())))
                .toList();
    }

    /** Some of the meetings, given in ascending order, by themselves. */
    CalendarProblem part(int[] some) {
        List<PairRule> among = new ArrayList<>();
        for (PairRule p : pairs) {
            int first = Arrays.binarySearch(some, p.first());
            int second = Arrays.binarySearch(some, p.second());
            if (first >= 0 && second >= 0) {
                among.add(new PairRule(first, second, p.test(), p.constraint()));
            }
        }
        return new CalendarProblem(
                request, IntStream.of(some).mapToObj(meetings::get).toList(), among);
    }

    /** The meetings that depend on each other, in ascending order; every meeting is in one group. */
    List<int[]> groups() {
        int[] group = IntStream.range(0, meetings.size()).toArray();
        pairs.forEach(p -> join(group, p.first(), p.second()));
        for (int i = 0; i < group.length; i++) {
            for (int j = i + 1; j < group.length; j++) {
                if (shareGuest(meetings.get(i).meeting(), meetings.get(j).meeting())) {
                    join(group, i, j);
                }
            }
        }
        return IntStream.range(0, group.length)
                .filter(i -> group[i] == i)
                .mapToObj(i -> IntStream.range(0, group.length)
                        .filter(j -> group[j] == i)
                        .toArray())
                .toList();
    }

    private static boolean shareGuest(Meeting a, Meeting b) {
        return a.optional().stream()
                        .anyMatch(n -> b.required().contains(n) || b.optional().contains(n))
                || b.optional().stream().anyMatch(a.required()::contains);
    }

    /** Numbers both groups by their first meeting. */
    private static void join(int[] group, int i, int j) {
        int from = Math.max(group[i], group[j]);
        int to = Math.min(group[i], group[j]);
        for (int k = 0; k < group.length; k++) {
            group[k] = group[k] == from ? to : group[k];
        }
    }

    /** Whether the starts keep everything between meetings, also what need not be kept. */
    boolean goTogether(int[] starts) {
        return pairs.stream().allMatch(p -> p.kept(starts))
                && Attendance.of(this, starts).clashes() == 0;
    }

    /** A minute as the user's clock shows it. */
    OffsetDateTime time(int minute) {
        return AllowedStarts.instant(minute).atZone(request.zone()).toOffsetDateTime();
    }

    /** How good these starts are, which must keep what is hard. */
    Goodness goodness(int[] starts) {
        Goodness sum = Goodness.NONE;
        for (int i = 0; i < starts.length; i++) {
            sum = sum.plus(meetings.get(i).costs().at(starts[i]));
        }
        int strong = 0;
        int wishes = Attendance.of(this, starts).clashes();
        for (PairRule p : pairs) {
            if (p.strength() != Strength.HARD && !p.kept(starts)) {
                strong += p.strength() == Strength.STRONG ? 1 : 0;
                wishes += p.strength() == Strength.WISH ? 1 : 0;
            }
        }
        return sum.plus(new Goodness(strong, wishes, 0, 0, 0));
    }
}
