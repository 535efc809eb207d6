package app.daymark.domain;

/**
 * One constraint held against a plan.
 *
 * @param constraint the constraint's sentence
 * @param ok whether the plan keeps it; a broken wish is shown as not ok and does not make the plan invalid
 * @param detail the values that were compared
 */
public record Check(String constraint, boolean ok, Strength strength, String detail) {}
