package app.daymark.ics;

import org.jspecify.annotations.Nullable;

/** How much work an expansion may be, so that rules that repeat every second can't stall the program. */
final class Budget {

    private final @Nullable Budget whole;
    private int steps;

    Budget(int steps) {
        this(null, steps);
    }

    private Budget(@Nullable Budget whole, int steps) {
        this.whole = whole;
        this.steps = steps;
    }

    /** A budget of its own that also draws on this one. */
    Budget part(int most) {
        return new Budget(this, most);
    }

    /** Takes one step; false when none is left. */
    boolean step() {
        return steps-- > 0 && (whole == null || whole.step());
    }
}
