package app.daymark.ics;

/**
 * A component of a calendar file that could not be read in full.
 *
 * @param line where it starts, or where the part of it stands that is wrong; counted from 1
 * @param reason what is wrong, with the value, and what still counts
 */
public record Broken(int line, String reason) {}
