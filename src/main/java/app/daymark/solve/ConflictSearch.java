package app.daymark.solve;

import app.daymark.concurrent.Deadline;
import app.daymark.domain.Strength;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The members of a minimal conflict, for a problem that has no plan. */
final class ConflictSearch {

    private static final MeetingCosts NO_COSTS = new MeetingCosts(List.of(), List.of(), null, false);

    private final CalendarProblem problem;
    private final Deadline deadline;
    private final Map<HardMember, Integer> numbers = new LinkedHashMap<>();
    private final Map<Integer, Long> minutesForbidden = new LinkedHashMap<>();
    private final List<List<Rule>> rules = new ArrayList<>();

    /** Starts that are forbidden while all of some numbered members are kept. */
    private record Rule(BitSet because, MinuteRanges forbidden) {}

    ConflictSearch(CalendarProblem problem, Deadline deadline) {
        this.problem = problem;
        this.deadline = deadline;
        for (CalendarProblem.One one : problem.meetings()) {
            List<Rule> own = new ArrayList<>();
            for (StartRules.Hard hard : one.rules()) {
                BitSet because = new BitSet();
                for (HardMember member : hard.because()) {
                    because.set(number(member));
                    minutesForbidden.merge(
                            number(member), (long) hard.forbidden().size(), Long::sum);
                }
                own.add(new Rule(because, hard.forbidden()));
            }
            rules.add(own);
        }
        problem.pairs().forEach(this::number);
    }

    private int number(HardMember member) {
        return numbers.computeIfAbsent(member, m -> numbers.size());
    }

    /** The number of a pair's member; -1 where it is no member. */
    private int number(PairRule p) {
        return p.constraint() != null && p.strength() == Strength.HARD
                ? number(new HardMember.Stated(p.constraint()))
                : -1;
    }

    /**
     * Leaves out defaults first, so that words and events are named where they alone are enough; then the events that
     * forbid least, so that few are named; then words.
     */
    MinimalConflict<HardMember> find() {
        List<HardMember> members = new ArrayList<>(numbers.keySet());
        members.sort(Comparator.<HardMember>comparingInt(m -> m.isDefault() ? 0 : m instanceof HardMember.Event ? 1 : 2)
                .thenComparingLong(m -> minutesForbidden.getOrDefault(number(m), 0L)));
        int[] part = smallestPart();
        MinimalConflict<HardMember> inPart = MinimalConflict.of(members, kept -> isInfeasible(kept, part), deadline);
        int[] all = IntStream.range(0, problem.meetings().size()).toArray();
        MinimalConflict<HardMember> conflict =
                MinimalConflict.of(inPart.members(), kept -> isInfeasible(kept, all), deadline);
        return new MinimalConflict<>(conflict.members(), inPart.minimal() && conflict.minimal());
    }

    /** A single meeting that has no start, or else meetings that depend on each other and don't go together. */
    private int[] smallestPart() {
        for (int i = 0; i < problem.meetings().size(); i++) {
            if (problem.meetings().get(i).starts().isEmpty()) {
                return new int[] {i};
            }
        }
        List<HardMember> all = List.copyOf(numbers.keySet());
        return problem.groups().stream()
                .filter(group -> isInfeasible(all, group))
                .findFirst()
                .orElseGet(() -> IntStream.range(0, problem.meetings().size()).toArray());
    }

    private boolean isInfeasible(List<HardMember> members, int[] part) {
        BitSet kept = new BitSet();
        members.forEach(m -> kept.set(number(m)));
        BestStarts any = BestStarts.any(keeping(kept).part(part), deadline);
        return any.starts() == null && any.proved();
    }

    private CalendarProblem keeping(BitSet kept) {
        List<CalendarProblem.One> meetings = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            CalendarProblem.One one = problem.meetings().get(i);
            MinuteRanges.Builder forbidden = new MinuteRanges.Builder();
            for (Rule r : rules.get(i)) {
                if (isWithin(r.because, kept)) {
                    forbidden.add(r.forbidden);
                }
            }
            MinuteRanges starts = one.base().minus(forbidden.build());
            meetings.add(new CalendarProblem.One(one.meeting(), one.base(), List.of(), starts, NO_COSTS));
        }
        List<PairRule> pairs = problem.pairs().stream()
                .filter(p -> p.strength() == Strength.HARD && (number(p) < 0 || kept.get(number(p))))
                .toList();
        return new CalendarProblem(problem.request(), meetings, pairs);
    }

    private static boolean isWithin(BitSet because, BitSet kept) {
        BitSet missing = (BitSet) because.clone();
        missing.andNot(kept);
        return missing.isEmpty();
    }
}
