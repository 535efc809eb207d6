package app.daymark.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Writes a tree of maps, lists of maps, texts and numbers: reports, whose fields only their maker knows. */
final class JsonTree {

    private JsonTree() {}

    static void write(JsonOut out, Map<String, ?> fields) {
        fields.forEach((name, value) -> {
            switch (value) {
                case String text -> out.text(name, text);
                case Integer number -> out.number(name, number);
                case Long number -> out.number(name, number);
                case BigDecimal number -> out.amount(name, number);
                case Map<?, ?> object -> out.object(name, asFields(object), JsonTree::write);
                case List<?> texts
                when texts.stream().allMatch(t -> t instanceof String) ->
                    out.texts(name, texts.stream().map(String.class::cast).toList());
                case List<?> objects ->
                    out.objects(name, objects.stream().map(JsonTree::asFields).toList(), JsonTree::write);
                default -> throw new IllegalArgumentException(name + " has no form in JSON: " + value.getClass());
            }
        });
    }

    @SuppressWarnings("unchecked") // the names of a tree's fields are texts
    private static Map<String, ?> asFields(Object object) {
        return (Map<String, ?>) object;
    }
}
