package app.daymark.domain;

import java.util.List;

/** The verifier's word on a plan: valid when no hard check failed. */
public record Validation(boolean valid, List<Check> checks) {

    public Validation {
        checks = List.copyOf(checks);
    }

    /** Valid exactly when every hard check is ok. */
    public static Validation of(List<Check> checks) {
        return new Validation(checks.stream().allMatch(c -> c.ok() || c.strength() != Strength.HARD), checks);
    }
}
