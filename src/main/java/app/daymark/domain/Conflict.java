package app.daymark.domain;

/**
 * A member of a minimal set that cannot be kept together.
 *
 * @param constraint the constraint's sentence
 * @param text the request's own words, or the event ('Kayla: Dentist, Mon 09:00–12:00')
 */
public record Conflict(String constraint, String text) {}
