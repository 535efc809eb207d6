package app.daymark.json;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Writes the fields of one object after another. A field whose value is null is left out. */
final class JsonOut {

    private static final ObjectWriteContext PRETTY = new ObjectWriteContext.Base() {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter(Separators.createDefaultInstance()
                            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                            .withObjectEmptySeparator("")
                            .withArrayEmptySeparator(""))
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n"));
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    };

    private final JsonGenerator json;

    private JsonOut(JsonGenerator json) {
        this.json = json;
    }

    /** The value as one line without a line end. */
    static <T> String line(T value, BiConsumer<JsonOut, T> fields) {
        return write(ObjectWriteContext.empty(), value, fields);
    }

    /** The value over many lines, indented by two, without a line end after the last. */
    static <T> String pretty(T value, BiConsumer<JsonOut, T> fields) {
        return write(PRETTY, value, fields);
    }

    private static <T> String write(ObjectWriteContext context, T value, BiConsumer<JsonOut, T> fields) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = JsonText.FACTORY.createGenerator(context, text)) {
            new JsonOut(generator).anObject(value, fields);
        }
        return text.toString();
    }

    JsonOut text(String name, @Nullable String value) {
        if (value != null) {
            json.writeStringProperty(name, value);
        }
        return this;
    }

    JsonOut number(String name, long value) {
        json.writeNumberProperty(name, value);
        return this;
    }

    JsonOut amount(String name, @Nullable BigDecimal value) {
        if (value != null) {
            json.writeName(name);
            json.writeNumber(value.toPlainString());
        }
        return this;
    }

    JsonOut flag(String name, @Nullable Boolean value) {
        if (value != null) {
            json.writeBooleanProperty(name, value);
        }
        return this;
    }

    JsonOut nothing(String name) {
        json.writeNullProperty(name);
        return this;
    }

    <T> JsonOut object(String name, @Nullable T value, BiConsumer<JsonOut, T> fields) {
        if (value != null) {
            json.writeName(name);
            anObject(value, fields);
        }
        return this;
    }

    <T> JsonOut objects(String name, Iterable<? extends T> values, BiConsumer<JsonOut, T> fields) {
        json.writeArrayPropertyStart(name);
        for (T value : values) {
            anObject(value, fields);
        }
        json.writeEndArray();
        return this;
    }

    JsonOut texts(String name, Iterable<String> values) {
        json.writeName(name);
        aList(values);
        return this;
    }

    /** A list of lists of texts. */
    JsonOut rows(String name, List<List<String>> rows) {
        json.writeArrayPropertyStart(name);
        for (List<String> row : rows) {
            aList(row);
        }
        json.writeEndArray();
        return this;
    }

    JsonOut numbers(String name, Iterable<Integer> values) {
        json.writeArrayPropertyStart(name);
        for (int value : values) {
            json.writeNumber(value);
        }
        json.writeEndArray();
        return this;
    }

    private void aList(Iterable<String> values) {
        json.writeStartArray();
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    private <T> void anObject(T value, BiConsumer<JsonOut, T> fields) {
        json.writeStartObject();
        fields.accept(this, value);
        json.writeEndObject();
    }
}
