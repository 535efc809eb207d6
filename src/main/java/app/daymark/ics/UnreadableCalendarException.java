package app.daymark.ics;

/** Nothing of a calendar file could be read; the message is one sentence that says which file, why, and what to do. */
public final class UnreadableCalendarException extends Exception {

    private static final long serialVersionUID = 1L;

    UnreadableCalendarException(String message) {
        super(message);
    }
}
