package app.daymark.solve;

/**
 * Goodness where meetings are planned together: strong constraints and wishes in one number, starts as small numbers.
 *
 * @param kept strong constraints and wishes broken, one strong outweighing all wishes
 * @param minutesOff as {@link Goodness#minutesOff()}
 * @param grid as {@link Goodness#grid()}
 * @param early units of time after the first start, or before the last one where late is better
 */
record LevelCost(int kept, int minutesOff, int grid, int early) implements Comparable<LevelCost> {

    static final LevelCost NONE = new LevelCost(0, 0, 0, 0);

    /** The levels, the more important first. */
    enum Level {
        KEPT,
        MINUTES_OFF,
        GRID,
        EARLY
    }

    int on(Level level) {
        return switch (level) {
            case KEPT -> kept;
            case MINUTES_OFF -> minutesOff;
            case GRID -> grid;
            case EARLY -> early;
        };
    }

    LevelCost plus(LevelCost o) {
        return new LevelCost(kept + o.kept, minutesOff + o.minutesOff, grid + o.grid, early + o.early);
    }

    LevelCost plusBroken(int cost) {
        return new LevelCost(kept + cost, minutesOff, grid, early);
    }

    @Override
    public int compareTo(LevelCost o) {
        int byKept = Integer.compare(kept, o.kept);
        int byOff = byKept != 0 ? byKept : Integer.compare(minutesOff, o.minutesOff);
        int byGrid = byOff != 0 ? byOff : Integer.compare(grid, o.grid);
        return byGrid != 0 ? byGrid : Integer.compare(early, o.early);
    }
}
