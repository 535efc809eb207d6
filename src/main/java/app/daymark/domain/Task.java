package app.daymark.domain;

/** The three tasks of NATURAL PLAN (arXiv 2406.04520), by the names the benchmark gives them. */
public enum Task {
    CALENDAR_SCHEDULING("calendar-scheduling"),
    MEETING_PLANNING("meeting-planning"),
    TRIP_PLANNING("trip-planning");

    private final String label;

    Task(String label) {
        this.label = label;
    }

    /** The name used in JSON and in the benchmark. */
    public String label() {
        return label;
    }
}
