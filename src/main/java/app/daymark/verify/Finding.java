package app.daymark.verify;

import app.daymark.domain.Check;
import app.daymark.domain.Constraint;
import app.daymark.domain.Strength;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * What a rule found.
 *
 * @param detail the values that were compared, put into words only when somebody asks
 */
record Finding(boolean ok, Supplier<String> detail) {

    private static final int MOST_DETAILS = 3;

    static Finding kept(Supplier<String> detail) {
        return new Finding(true, detail);
    }

    static Finding broken(Supplier<String> detail) {
        return new Finding(false, detail);
    }

    /** Kept when there is no fault. */
    static Finding without(List<String> faults, Supplier<String> otherwise) {
        return faults.isEmpty() ? kept(otherwise) : broken(() -> String.join("; ", faults));
    }

    /** Kept when every one is kept; tells the broken ones, else all. */
    static Finding all(List<Finding> findings, String none) {
        List<Finding> broken = findings.stream().filter(f -> !f.ok()).toList();
        if (findings.isEmpty()) {
            return kept(() -> none);
        }
        return broken.isEmpty() ? kept(() -> join(findings)) : broken(() -> join(broken));
    }

    private static String join(List<Finding> findings) {
        List<String> details = new ArrayList<>(
                findings.stream().limit(MOST_DETAILS).map(f -> f.detail().get()).toList());
        if (findings.size() > MOST_DETAILS) {
            details.add("and " + (findings.size() - MOST_DETAILS) + " more");
        }
        return String.join("; ", details);
    }

    Check hard(String sentence) {
        return new Check(sentence, ok, Strength.HARD, detail.get());
    }

    Check wish(String sentence) {
        return new Check(sentence, ok, Strength.WISH, detail.get());
    }

    /** Said, but never a reason to refuse the plan. */
    Check strong(String sentence) {
        return new Check(sentence, ok, Strength.STRONG, detail.get());
    }

    Check of(Constraint constraint) {
        return new Check(constraint.sentence(), ok, constraint.strength(), detail.get());
    }

    /**
     * The check of something to be had as much of as possible. A plan that misses it is worse, not wrong, so that it
     * never counts as hard.
     */
    Check goal(Constraint constraint) {
        Strength strength = constraint.strength() == Strength.HARD ? Strength.STRONG : constraint.strength();
        return new Check(constraint.sentence(), ok, strength, detail.get());
    }
}
