package app.daymark.json;

import app.daymark.domain.Answer;
import app.daymark.domain.Plan;
import app.daymark.domain.Request;
import app.daymark.domain.Validation;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Domain to JSON and back. Everything that reads throws {@link UnreadableJsonException}, whose message is one line.
 *
 * <p>Written by hand on Jackson's streaming core: data binding costs 0.3 s of a cold start and says less in its errors.
 */
public final class Json {

    private Json() {}

    /** The answer as one line. */
    public static String line(Answer answer) {
        return JsonOut.line(answer, AnswerJson::write);
    }

    /** The answer, indented. */
    public static String pretty(Answer answer) {
        return JsonOut.pretty(answer, AnswerJson::write);
    }

    public static String line(Validation validation) {
        return JsonOut.line(validation, AnswerJson::writeValidation);
    }

    public static String pretty(Validation validation) {
        return JsonOut.pretty(validation, AnswerJson::writeValidation);
    }

    public static String line(Request request) {
        return JsonOut.line(request, RequestJson::write);
    }

    public static String pretty(Request request) {
        return JsonOut.pretty(request, RequestJson::write);
    }

    public static String line(Plan plan) {
        return JsonOut.line(plan, PlanJson::write);
    }

    public static String pretty(Plan plan) {
        return JsonOut.pretty(plan, PlanJson::write);
    }

    public static String line(BusyLine.Result result) {
        return JsonOut.line(result, BusyLine::write);
    }

    /** An answer, as {@code --after} takes it. */
    public static Answer answer(String json) {
        return AnswerJson.read(JsonText.parse(json));
    }

    /** A request: an answer's {@code request}, or a request by itself. */
    public static Request request(String json) {
        JsonValue value = JsonText.parse(json);
        return RequestJson.read(value.has("request") ? value.get("request") : value);
    }

    /** A plan for the request: an answer's {@code plan}, or a plan by itself. Times without an offset are in its zone. */
    public static Plan plan(String json, Request request) {
        JsonValue value = JsonText.parse(json);
        return PlanJson.read(value.has("plan") ? value.get("plan") : value, request);
    }

    /** Whether this is a batch line rather than an answer or a request. */
    public static boolean isPlanLine(String json) {
        JsonValue value = JsonText.parse(json);
        return value.isObject() && value.has("text") && !value.has("request") && !value.has("task");
    }

    /** One line of {@code plan --batch}; {@code zone} is that of a line that names none. */
    public static PlanLine planLine(String json, ZoneId zone) {
        return PlanLine.read(JsonText.parse(json), zone);
    }

    /** The {@code id} of a batch line, also of one that is wrong otherwise; null where there is none. */
    public static @Nullable String idOf(String json) {
        try {
            JsonValue value = JsonText.parse(json);
            return value.isObject() && value.get("id").isText()
                    ? value.get("id").text()
                    : null;
        } catch (UnreadableJsonException e) {
            return null;
        }
    }

    /** One line of {@code calendar busy --batch}; {@code zone} is that of a line that names none. */
    public static BusyLine busyLine(String json, ZoneId zone) {
        return BusyLine.read(JsonText.parse(json), zone);
    }

    /** The examples of one data file of NATURAL PLAN, in its order. */
    public static List<NaturalPlanExample> naturalPlan(String json) {
        return NaturalPlanExample.read(JsonText.parse(json));
    }

    /** A report: a tree of maps, lists of maps or of texts, texts and numbers (Integer, Long, BigDecimal), indented. */
    public static String pretty(Map<String, ?> report) {
        return JsonOut.pretty(report, JsonTree::write);
    }
}
