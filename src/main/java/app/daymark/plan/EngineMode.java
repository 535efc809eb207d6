package app.daymark.plan;

import java.util.Locale;

/** Who plans. */
public enum EngineMode {
    /** The solver at once, the model beside it where there is one. */
    HYBRID,
    /** Grammar and solver only. */
    SOLVER;

    /** The name used in JSON and on the command line. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
