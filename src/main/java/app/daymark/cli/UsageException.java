package app.daymark.cli;

/** Wrong usage or unreadable input: exit status 2. The message is one line: what is wrong, where, and what to do. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1;

    UsageException(String message) {
        super(message);
    }
}
