package app.daymark.understand.atlas;

/**
 * An estimated connection, the same in both directions.
 *
 * @param by 'flight', 'train', 'bus' or 'ferry'
 * @param euros the estimated fare of one person, one way
 * @param minutes the estimated time from centre to centre
 * @param direct whether it goes without a change
 */
public record Journey(City from, City to, String by, int euros, int minutes, boolean direct) {}
