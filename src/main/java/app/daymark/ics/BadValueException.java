package app.daymark.ics;

/** A property that can't be read; the message quotes its value. */
final class BadValueException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int line;

    BadValueException(int line, String message) {
        super(message);
        this.line = line;
    }

    BadValueException(ContentLine property, String why) {
        this(property.line(), property.name() + " '" + shortened(property.value()) + "' " + why);
    }

    Broken asBroken(String consequence) {
        return new Broken(line, getMessage() + consequence);
    }

    private static String shortened(String value) {
        return value.length() <= 60 ? value : value.substring(0, 60) + "…";
    }
}
