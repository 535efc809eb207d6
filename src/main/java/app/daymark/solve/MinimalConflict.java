package app.daymark.solve;

import app.daymark.concurrent.Deadline;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A minimal set of members that can't be kept together (an irreducible infeasible subset), by a deletion filter
 * (Chinneck and Dravnieks, 1991): leave a member out, keep it out if the rest is still infeasible. Members at the front
 * are tried out first, so put what should stay in the set at the back. Runs of members are left out together while that
 * works, which gives the same set as one at a time with fewer questions.
 *
 * @param members in the order they were given
 * @param minimal whether every member was proved needed; false when the deadline came first
 */
record MinimalConflict<T>(List<T> members, boolean minimal) {

    MinimalConflict {
        members = List.copyOf(members);
    }

    /**
     * Filters a list whose members can't all be kept.
     *
     * @param infeasible whether it is proved that these members can't be kept together; false also when the question
     *     could not be settled in time, and then the member stays in. Asked with sub-lists in the given order. Must be
     *     monotone: with more members still infeasible.
     */
    static <T> MinimalConflict<T> of(List<T> members, Predicate<List<T>> infeasible, Deadline deadline) {
        List<T> needed = filter(List.of(), members, List.of(), infeasible, deadline);
        return new MinimalConflict<>(needed, !deadline.reached());
    }

    /** What is needed of {@code open}, given that it is infeasible together with {@code before} and {@code after}. */
    private static <T> List<T> filter(
            List<T> before, List<T> open, List<T> after, Predicate<List<T>> infeasible, Deadline deadline) {
        if (open.isEmpty() || deadline.reached()) {
            return open;
        }
        if (infeasible.test(concat(before, after))) {
            return List.of();
        }
        if (open.size() == 1) {
            return open;
        }
        List<T> front = open.subList(0, open.size() / 2);
        List<T> back = open.subList(open.size() / 2, open.size());
        List<T> keptFront = filter(before, front, concat(back, after), infeasible, deadline);
        List<T> keptBack = filter(concat(before, keptFront), back, after, infeasible, deadline);
        return concat(keptFront, keptBack);
    }

    private static <T> List<T> concat(List<T> a, List<T> b) {
        List<T> all = new ArrayList<>(a);
        all.addAll(b);
        return all;
    }
}
