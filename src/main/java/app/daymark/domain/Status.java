package app.daymark.domain;

/** How a request ended. Only a plan that the verifier accepted is {@link #PLANNED}. */
public enum Status {
    PLANNED("planned", 0),
    INFEASIBLE("infeasible", 3),
    UNCLEAR("unclear", 4),
    ERROR("error", 1);

    private final String label;
    private final int exitCode;

    Status(String label, int exitCode) {
        this.label = label;
        this.exitCode = exitCode;
    }

    /** The name used in JSON. */
    public String label() {
        return label;
    }

    /** The exit status of {@code daymark plan} for this outcome. */
    public int exitCode() {
        return exitCode;
    }
}
