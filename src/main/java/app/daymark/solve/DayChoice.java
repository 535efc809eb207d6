package app.daymark.solve;

import app.daymark.concurrent.Deadline;
import app.daymark.domain.DayOutConstraint;
import app.daymark.domain.DayOutConstraint.Longest;
import app.daymark.domain.DayOutConstraint.Must;
import app.daymark.domain.DayOutRequest;
import app.daymark.domain.Strength;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The best day and the constraints that it keeps: as few strong ones as can be are given up; then as few people who
 * would rather be met; then as many people are met as can be; then as few other wishes as can be are given up.
 */
final class DayChoice {

    /** Sets of constraints that are tried at the most; only a request with a dozen wishes comes near. */
    private static final int MOST_TRIED = 500;

    private final DayOutRequest request;
    private final int mostLabels;
    private final Deadline deadline;
    private final Map<List<DayOutConstraint>, DayOutSearch.Found> known = new HashMap<>();
    private int tried;
    private boolean complete = true;

    private DayChoice(DayOutRequest request, int mostLabels, Deadline deadline) {
        this.request = request;
        this.mostLabels = mostLabels;
        this.deadline = deadline;
    }

    /**
     * What was chosen.
     *
     * @param day null where none was found
     * @param kept the constraints under which it is the best
     * @param complete whether it is proved that there is no better one, or none at all
     */
    record Chosen(@Nullable DayValue day, List<DayOutConstraint> kept, boolean complete) {}

    static Chosen of(DayOutRequest request, int mostLabels, Deadline deadline) {
        return new DayChoice(request, mostLabels, deadline).choose();
    }

    private Chosen choose() {
        List<List<DayOutConstraint>> kept = List.of(request.constraints().stream()
                .filter(c -> isHard(c) || c instanceof Longest)
                .toList());
        kept = fewest(kept, soft(Strength.STRONG, c -> true), this::isPossible);
        kept = fewest(kept, soft(Strength.WISH, Must.class::isInstance), this::isPossible);
        int most = kept.stream().mapToInt(this::met).max().orElse(0);
        kept = fewest(kept, soft(Strength.WISH, c -> !(c instanceof Must)), k -> met(k) == most);
        Chosen best = new Chosen(null, List.of(), complete);
        for (List<DayOutConstraint> k : kept) {
            DayValue day = search(k).day();
            DayValue known = best.day();
            if (day != null && (known == null || day.compareTo(known) < 0)) {
                best = new Chosen(day, k, true);
            }
        }
        return new Chosen(best.day(), best.kept(), complete);
    }

    static boolean isHard(DayOutConstraint c) {
        return c.strength() == Strength.HARD && !(c instanceof Longest);
    }

    private List<DayOutConstraint> soft(Strength strength, Predicate<DayOutConstraint> which) {
        return request.constraints().stream()
                .filter(c -> c.strength() == strength && !(c instanceof Longest) && which.test(c))
                .toList();
    }

    /** Every set with the fewest of the wishes given up that is accepted; none where none is, whatever is given up. */
    private List<List<DayOutConstraint>> fewest(
            List<List<DayOutConstraint>> sets,
            List<DayOutConstraint> wishes,
            Predicate<List<DayOutConstraint>> accept) {
        for (int given = 0; given <= wishes.size(); given++) {
            List<List<DayOutConstraint>> accepted = new ArrayList<>();
            for (List<DayOutConstraint> set : sets) {
                for (List<DayOutConstraint> rest : without(given, wishes)) {
                    if (deadline.reached() || ++tried > MOST_TRIED) {
                        complete = false;
                        return accepted.isEmpty() ? sets : accepted;
                    }
                    List<DayOutConstraint> kept =
                            Stream.concat(set.stream(), rest.stream()).toList();
                    if (accept.test(kept)) {
                        accepted.add(kept);
                    }
                }
            }
            if (!accepted.isEmpty()) {
                return accepted;
            }
        }
        return List.of();
    }

    /** Every list that is left when so many are given up, later ones first. */
    private static List<List<DayOutConstraint>> without(int given, List<DayOutConstraint> wishes) {
        if (given == 0) {
            return List.of(wishes);
        }
        if (given > wishes.size()) {
            return List.of();
        }
        int last = wishes.size() - 1;
        List<DayOutConstraint> before = wishes.subList(0, last);
        List<List<DayOutConstraint>> lists = new ArrayList<>(without(given - 1, before));
        for (List<DayOutConstraint> list : without(given, before)) {
            lists.add(Stream.concat(list.stream(), Stream.of(wishes.get(last))).toList());
        }
        return lists;
    }

    private boolean isPossible(List<DayOutConstraint> kept) {
        DayOutProblem problem = new DayOutProblem(request, kept, request.busy(), true);
        DayOutSearch.Found found = new DayOutSearch(problem, mostLabels, deadline).best();
        complete &= found.day() != null || found.complete();
        return found.day() != null;
    }

    private int met(List<DayOutConstraint> kept) {
        DayValue day = search(kept).day();
        return day == null ? -1 : day.met();
    }

    private DayOutSearch.Found search(List<DayOutConstraint> kept) {
        DayOutSearch.Found found = known.get(kept);
        if (found == null) {
            DayOutProblem problem = new DayOutProblem(request, kept, request.busy());
            found = new DayOutSearch(problem, mostLabels, deadline).best();
            complete &= found.complete() && problem.whole();
            known.put(kept, found);
        }
        return found;
    }
}
