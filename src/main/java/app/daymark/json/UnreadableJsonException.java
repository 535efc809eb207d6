package app.daymark.json;

/** JSON that can't be read. The message is one line: where ({@code people[0].zone}), what was expected, what is there. */
public final class UnreadableJsonException extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnreadableJsonException(String message) {
        super(message);
    }
}
