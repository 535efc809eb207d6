package app.daymark.json;

import java.util.ArrayList;
import java.util.List;

/**
 * One example of the NATURAL PLAN benchmark's data files.
 *
 * @param prompt the request in words ({@code prompt_0shot})
 * @param golden the benchmark's own plan; its sentences on one line where the file has them as a list
 */
public record NaturalPlanExample(String id, String prompt, String golden) {

    static List<NaturalPlanExample> read(JsonValue json) {
        List<NaturalPlanExample> examples = new ArrayList<>();
        for (String id : json.names()) {
            JsonValue example = json.get(id);
            JsonValue golden = example.get("golden_plan");
            examples.add(new NaturalPlanExample(
                    id,
                    example.get("prompt_0shot").text(),
                    golden.isText() ? golden.text() : String.join(" ", golden.items(JsonValue::text))));
        }
        return examples;
    }
}
