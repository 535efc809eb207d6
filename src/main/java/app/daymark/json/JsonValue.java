package app.daymark.json;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value of a JSON document, or a gap where one could be. It knows its place, so that every complaint names it. A field
 * that is null reads as one that is missing.
 */
final class JsonValue {

    static final Object NULL = new Object();

    private static final int MAX_QUOTE = 60;

    private final @Nullable JsonValue parent;
    private final String step;
    private final @Nullable Object raw;
    private final Set<String> asked = new HashSet<>();

    private JsonValue(@Nullable JsonValue parent, String step, @Nullable Object raw) {
        this.parent = parent;
        this.step = step;
        this.raw = raw;
    }

    /** The document itself; {@code raw} is a Map, List, String, BigDecimal, Boolean or {@link #NULL}. */
    static JsonValue root(Object raw) {
        return new JsonValue(null, "", raw);
    }

    boolean given() {
        return raw != null && raw != NULL;
    }

    boolean isText() {
        return raw instanceof String;
    }

    boolean isObject() {
        return raw instanceof Map;
    }

    /** The names of this object's fields, in their order. */
    List<String> names() {
        if (!(raw instanceof Map<?, ?> fields)) {
            throw expected("an object");
        }
        return fields.keySet().stream().map(String::valueOf).toList();
    }

    /** The field of this object; a gap where it is missing. */
    JsonValue get(String name) {
        if (!(raw instanceof Map<?, ?> fields)) {
            throw expected("an object");
        }
        asked.add(name);
        return new JsonValue(this, name, fields.get(name));
    }

    /** Whether this object has the field, with a value other than null. */
    boolean has(String name) {
        return get(name).given();
    }

    <T> @Nullable T optional(String name, Function<JsonValue, T> read) {
        JsonValue value = get(name);
        return value.given() ? read.apply(value) : null;
    }

    <T> T or(String name, T otherwise, Function<JsonValue, T> read) {
        JsonValue value = get(name);
        return value.given() ? read.apply(value) : otherwise;
    }

    /** The items of the list in that field. */
    <T> List<T> list(String name, Function<JsonValue, T> read) {
        return get(name).items(read);
    }

    /** The items of the list in that field, none where it is missing. */
    <T> List<T> listOrEmpty(String name, Function<JsonValue, T> read) {
        return has(name) ? list(name, read) : List.of();
    }

    <T> List<T> items(Function<JsonValue, T> read) {
        if (!(raw instanceof List<?> items)) {
            throw expected("a list");
        }
        List<T> all = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            all.add(read.apply(new JsonValue(this, "[" + i + "]", items.get(i))));
        }
        return all;
    }

    String text() {
        if (raw instanceof String text) {
            return text;
        }
        throw expected("a text");
    }

    boolean flag() {
        if (raw instanceof Boolean flag) {
            return flag;
        }
        throw expected("true or false");
    }

    int whole(int least, int most) {
        if (raw instanceof BigDecimal n
                && n.compareTo(BigDecimal.valueOf(least)) >= 0
                && n.compareTo(BigDecimal.valueOf(most)) <= 0
                && n.stripTrailingZeros().scale() <= 0) {
            return n.intValueExact();
        }
        throw expected("a whole number from " + least + " to " + most);
    }

    /** An amount of money: at most 12 digits before and 6 after the point. */
    BigDecimal amount() {
        if (raw instanceof BigDecimal n && n.scale() <= 6 && n.precision() - n.scale() <= 12 && n.signum() >= 0) {
            return n.scale() < 0 ? n.setScale(0) : n;
        }
        throw expected("an amount of money (a number, not below 0)");
    }

    /** The text of this value, read by {@code read}, which may refuse it with a DateTimeException or IllegalArgumentException. */
    <T> T parse(String what, Function<String, T> read) {
        if (!(raw instanceof String text)) {
            throw expected(what);
        }
        try {
            return read.apply(text.strip());
        } catch (DateTimeException | IllegalArgumentException e) {
            throw expected(what);
        }
    }

    /** Makes a record of what was read here; the reason is kept where the record refuses it. */
    <T> T make(Supplier<T> record) {
        try {
            return record.get();
        } catch (IllegalArgumentException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
    }

    /** Refuses fields of this object that nobody has asked for: a misspelt one would be lost without a word. */
    void refuseOtherFields() {
        if (raw instanceof Map<?, ?> fields) {
            for (Object name : fields.keySet()) {
                if (!asked.contains(name)) {
                    throw wrong("unknown field " + quote(String.valueOf(name)));
                }
            }
        }
    }

    UnreadableJsonException expected(String what) {
        return wrong("expected " + what + ", but " + found());
    }

    UnreadableJsonException wrong(String what) {
        String path = path();
        return new UnreadableJsonException(path.isEmpty() ? what : path + ": " + what);
    }

    /** {@code people[0].zone}; empty for the document itself. */
    String path() {
        if (parent == null) {
            return step;
        }
        String before = parent.path();
        return before.isEmpty() || step.startsWith("[") ? before + step : before + "." + step;
    }

    private String found() {
        return switch (raw) {
            case null -> "it is missing";
            case String text -> "it is " + quote(text);
            case BigDecimal number -> "it is the number " + number;
            case Boolean flag -> "it is " + flag;
            case List<?> _ -> "it is a list";
            case Map<?, ?> _ -> "it is an object";
            default -> "it is null";
        };
    }

    private static String quote(String text) {
        String line = text.replaceAll("\\p{Cntrl}", " ");
        return '"' + (line.length() <= MAX_QUOTE ? line : line.substring(0, MAX_QUOTE) + "…") + '"';
    }
}
