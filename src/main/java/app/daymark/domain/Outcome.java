package app.daymark.domain;

import java.util.List;

/** What a solver found. */
public sealed interface Outcome {

    /** Why it is so, in order, for a person to read. */
    List<String> reasons();

    /**
     * A plan.
     *
     * @param optimal whether it is proved best; false when the time ran out
     */
    record Solved(Plan plan, boolean optimal, List<String> reasons) implements Outcome {
        public Solved {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * Proof that there is none.
     *
     * @param conflicts minimal: leave any one out and a plan exists
     * @param suggestions the smallest changes that make a plan possible, best first
     */
    record Infeasible(List<Conflict> conflicts, List<String> suggestions, List<String> reasons) implements Outcome {
        public Infeasible {
            conflicts = List.copyOf(conflicts);
            suggestions = List.copyOf(suggestions);
            reasons = List.copyOf(reasons);
        }
    }

    /** The time ran out before a plan or a proof was found. */
    record TimedOut(List<String> reasons) implements Outcome {
        public TimedOut {
            reasons = List.copyOf(reasons);
        }
    }
}
