package app.daymark.solve;

import app.daymark.domain.Strength;
import app.daymark.solve.LevelCost.Level;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.chocosolver.solver.Model;
import org.chocosolver.solver.Settings;
import org.chocosolver.solver.constraints.extension.Tuples;
import org.chocosolver.solver.variables.BoolVar;
import org.chocosolver.solver.variables.IntVar;
import org.chocosolver.util.objects.setDataStructures.iterable.IntIterableRangeSet;

/** Meetings that depend on each other, as a constraint model: a variable a start, a disjunction a pair that must not overlap. */
final class MeetingModel {

    private final CalendarProblem problem;
    private final List<List<StartChoice>> choices;
    private final int unit;
    private final int origin;
    private final Model model;
    private final IntVar[] starts;
    private final List<Extra> extraCosts = new ArrayList<>();
    private final Map<LocalKey, Map<Integer, IntVar>> keys = new LinkedHashMap<>();

    /** A cost on the first level that is not one of a single start. */
    private record Extra(BoolVar broken, int weight) {}

    /** A fresh model: learned clauses of one question are never carried into the next. */
    MeetingModel(
            CalendarProblem problem, StartCandidates candidates, List<List<StartChoice>> choices, boolean learning) {
        this.problem = problem;
        this.choices = choices;
        this.unit = candidates.unit();
        this.origin = candidates.origin();
        this.model = new Model("meetings", Settings.prod().setLCG(learning).setWarnUser(false));
        this.starts = IntStream.range(0, choices.size())
                .mapToObj(k -> model.intVar("start " + k, values(k)))
                .toArray(IntVar[]::new);
        for (PairRule p : problem.pairs()) {
            post(p);
        }
        postGuests();
    }

    private int[] values(int k) {
        return choices.get(k).stream().mapToInt(c -> value(c.start())).toArray();
    }

    private void post(PairRule p) {
        IntVar first = starts[p.first()];
        IntVar second = starts[p.second()];
        BoolVar kept = p.strength() == Strength.HARD ? null : model.boolVar();
        if (kept != null) {
            extraCosts.add(
                    new Extra(kept.not(), p.strength() == Strength.STRONG ? StartChoice.strongWeight(problem) : 1));
        }
        BoolVar must = kept == null ? model.boolVar(true) : kept;
        switch (p.test()) {
            case PairRule.Apart a -> postApart(first, second, a, must.not());
            case PairRule.Later l -> {
                model.impXrelYC(second, ">=", first, l.least() / unit, must);
                if (l.most() != PairRule.UNBOUNDED) {
                    model.impXrelYC(second, "<=", first, l.most() / unit, must);
                }
            }
            case PairRule.Aligned a ->
                model.impXrelYC(key(a.key(), p.first()), a.equal() ? "=" : "!=", key(a.key(), p.second()), 0, must);
        }
    }

    /** Either of the two comes late enough after the other, or one of the excuses is true. */
    private void postApart(IntVar first, IntVar second, PairRule.Apart a, BoolVar... excuses) {
        int afterFirst = a.afterFirst() / unit;
        int afterSecond = a.afterSecond() / unit;
        if (first.getUB() + afterFirst <= second.getLB() || second.getUB() + afterSecond <= first.getLB()) {
            return;
        }
        BoolVar firstIsEarlier = model.boolVar();
        BoolVar secondIsEarlier = model.boolVar();
        model.impXrelYC(second, ">=", first, afterFirst, firstIsEarlier);
        model.impXrelYC(first, ">=", second, afterSecond, secondIsEarlier);
        BoolVar[] either = Arrays.copyOf(excuses, excuses.length + 2);
        either[excuses.length] = firstIsEarlier;
        either[excuses.length + 1] = secondIsEarlier;
        model.addClauses(either, new BoolVar[0]);
    }

    /** The part of a meeting's local time, as a variable that follows its start. */
    private IntVar key(LocalKey key, int meeting) {
        return keys.computeIfAbsent(key, k -> new LinkedHashMap<>()).computeIfAbsent(meeting, m -> {
            return follow(
                    m, choices.get(m).stream().mapToInt(c -> key.of(c.start())).toArray());
        });
    }

    /** Optional people of several meetings: each comes where it suits, but to one of two that overlap. */
    private void postGuests() {
        Map<String, Map<Integer, BoolVar>> comes = new LinkedHashMap<>();
        for (int m = 0; m < starts.length; m++) {
            for (MeetingCosts.Guest g : problem.sharedGuests(m)) {
                BoolVar there = model.boolVar();
                int[] suiting = choices.get(m).stream()
                        .mapToInt(StartChoice::start)
                        .filter(g.suits()::contains)
                        .map(this::value)
                        .toArray();
                if (suiting.length == 0) {
                    model.addClauseFalse(there);
                } else if (suiting.length < choices.get(m).size()) {
                    BoolVar suited = model.boolVar();
                    model.reifyXinS(starts[m], new IntIterableRangeSet(suiting), suited);
                    model.addClauses(new BoolVar[] {suited}, new BoolVar[] {there});
                }
                extraCosts.add(new Extra(there.not(), 1));
                comes.computeIfAbsent(g.name(), n -> new LinkedHashMap<>()).put(m, there);
            }
        }
        comes.forEach((name, own) -> own.forEach((m, there) -> {
            for (int other = 0; other < starts.length; other++) {
                boolean required =
                        problem.meetings().get(other).meeting().required().contains(name);
                BoolVar alsoThere = own.get(other);
                PairRule.Apart apart = new PairRule.Apart(problem.length(m), problem.length(other));
                if (required) {
                    postApart(starts[m], starts[other], apart, there.not());
                } else if (alsoThere != null && m < other) {
                    postApart(starts[m], starts[other], apart, there.not(), alsoThere.not());
                }
            }
        }));
    }

    /** A variable with the value that stands beside the start chosen. */
    private IntVar follow(int k, int[] valueOfChoice) {
        IntVar follower = model.intVar(
                "of start " + k, IntStream.of(valueOfChoice).sorted().distinct().toArray());
        Tuples tuples = new Tuples(true);
        for (int c = 0; c < valueOfChoice.length; c++) {
            tuples.add(value(choices.get(k).get(c).start()), valueOfChoice[c]);
        }
        model.table(starts[k], follower, tuples).post();
        return follower;
    }

    /** The sum of what the starts cost on a level. */
    IntVar total(Level level) {
        Sum sum = new Sum();
        for (int k = 0; k < starts.length; k++) {
            int[] costs =
                    choices.get(k).stream().mapToInt(c -> c.cost().on(level)).toArray();
            int first = costs[0];
            if (IntStream.of(costs).allMatch(c -> c == first)) {
                sum.constant += first;
            } else if (level == Level.EARLY) {
                boolean latest = problem.meetings().get(k).costs().latest();
                int value = value(choices.get(k).getFirst().start());
                sum.add(starts[k], latest ? -1 : 1, latest ? first + value : first - value);
            } else {
                sum.add(follow(k, costs), 1, 0);
            }
        }
        if (level == Level.KEPT) {
            extraCosts.forEach(e -> sum.add(e.broken, e.weight, 0));
        }
        return sum.post();
    }

    /** A weighted sum of variables in the making. */
    private final class Sum {
        private final List<IntVar> vars = new ArrayList<>();
        private final List<Integer> weights = new ArrayList<>();
        private int constant;
        private int least;
        private int most;

        void add(IntVar var, int weight, int plus) {
            vars.add(var);
            weights.add(weight);
            constant += plus;
            least += weight * (weight > 0 ? var.getLB() : var.getUB());
            most += weight * (weight > 0 ? var.getUB() : var.getLB());
        }

        IntVar post() {
            IntVar total = model.intVar("total", least + constant, most + constant, true);
            add(total, -1, 0);
            int[] factors = weights.stream().mapToInt(Integer::intValue).toArray();
            model.scalar(vars.toArray(IntVar[]::new), factors, "=", -constant).post();
            return total;
        }
    }

    Model model() {
        return model;
    }

    /** The variables of the starts, in the order of the meetings. */
    IntVar[] starts() {
        return starts.clone();
    }

    /** The choices of a meeting as values of its variable, those that cost least on the level first. */
    List<Integer> cheapestFirst(int meeting, Level level) {
        return choices.get(meeting).stream()
                .sorted(Comparator.comparingInt(c -> c.cost().on(level)))
                .map(c -> value(c.start()))
                .toList();
    }

    int value(int minute) {
        return (minute - origin) / unit;
    }

    int minute(int value) {
        return value * unit + origin;
    }
}
