package app.daymark.ics;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One unfolded line of a calendar file (RFC 5545, 3.1): a property with its parameters.
 *
 * @param line where it starts in the file, counted from 1
 * @param name in upper case
 * @param parameters by name in upper case; without quotes
 */
record ContentLine(int line, String name, Map<String, String> parameters, String value) {

    private static final Pattern TIME = Pattern.compile("\\d{8}");

    /** Reads a line; empty where it is no property at all. */
    static Optional<ContentLine> parse(int line, String text) {
        int nameEnd = 0;
        while (nameEnd < text.length() && text.charAt(nameEnd) != ':' && text.charAt(nameEnd) != ';') {
            nameEnd++;
        }
        String name = text.substring(0, nameEnd).strip().toUpperCase(Locale.ROOT);
        int colon = colon(text, nameEnd);
        if (colon < 0 || !isName(name)) {
            return Optional.empty();
        }
        if (text.substring(nameEnd, colon).contains("TZID=")) {
            colon = colonAfterZone(text, colon);
        }
        Map<String, String> parameters = colon == nameEnd ? Map.of() : parameters(text.substring(nameEnd + 1, colon));
        return Optional.of(new ContentLine(
                line, name, parameters, text.substring(colon + 1).strip()));
    }

    @Nullable
    String parameter(String parameterName) {
        return parameters.get(parameterName);
    }

    /** The values of a list; blank ones are left out. */
    List<String> values() {
        return Arrays.stream(value.split(",", -1))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }

    /** The value as text: backslash escapes undone (RFC 5545, 3.3.11). */
    String text() {
        if (value.indexOf('\\') < 0) {
            return value;
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\' && i + 1 < value.length()) {
                char escaped = value.charAt(++i);
                out.append(escaped == 'n' || escaped == 'N' ? '\n' : escaped);
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** The colon before the value: the first one outside quotes, or the first at all where a quote is never closed. */
    private static int colon(String text, int from) {
        boolean quoted = false;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ':' && !quoted) {
                return i;
            }
        }
        return quoted ? text.indexOf(':', from) : -1;
    }

    /** Some programs write a zone with a colon in its name without quotes: the time stands after the last colon. */
    private static int colonAfterZone(String text, int colon) {
        int last = text.lastIndexOf(':');
        return TIME.matcher(text).region(last + 1, text.length()).lookingAt() ? last : colon;
    }

    private static boolean isName(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!(c >= 'A' && c <= 'Z') && !(c >= '0' && c <= '9') && c != '-' && c != '_' && c != '.') {
                return false;
            }
        }
        return !name.isEmpty();
    }

    private static Map<String, String> parameters(String text) {
        Map<String, String> parameters = new HashMap<>();
        int start = 0;
        boolean quoted = false;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && text.charAt(i) == '"') {
                quoted = !quoted;
            } else if (i == text.length() || (text.charAt(i) == ';' && !quoted)) {
                addParameter(parameters, text.substring(start, i));
                start = i + 1;
            }
        }
        return parameters;
    }

    private static void addParameter(Map<String, String> parameters, String text) {
        int equals = text.indexOf('=');
        if (equals > 0) {
            String name = text.substring(0, equals).strip().toUpperCase(Locale.ROOT);
            parameters.putIfAbsent(
                    name, text.substring(equals + 1).replace("\"", "").strip());
        }
    }
}
