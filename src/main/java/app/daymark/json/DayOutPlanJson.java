package app.daymark.json;

import app.daymark.domain.DayOutPlan;
import app.daymark.domain.DayOutPlan.Action;
import app.daymark.domain.DayOutPlan.Step;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plans of a day out. */
final class DayOutPlanJson {

    private DayOutPlanJson() {}

    static void write(JsonOut out, DayOutPlan plan) {
        out.objects("steps", plan.steps(), DayOutPlanJson::writeStep)
                .number("met", plan.met())
                .number("of", plan.of())
                .flag("optimal", plan.optimal());
        if (plan.date() != null) {
            out.text("date", plan.date().toString());
        }
    }

    private static void writeStep(JsonOut out, Step step) {
        out.text("action", CommonJson.label(step.action()));
        String with = withField(step.action());
        if (with != null) {
            out.text(with, step.with());
        }
        out.text("place", step.place());
        if (step.action() == Action.START) {
            out.text("at", Times.clock(step.from()));
        } else {
            out.text("from", Times.clock(step.from())).text("to", Times.clock(step.to()));
        }
    }

    /** @param encounters how many people the request names */
    static DayOutPlan read(JsonValue json, int encounters) {
        List<Step> steps = json.list("steps", DayOutPlanJson::step);
        int met = (int) steps.stream()
                .filter(s -> s.action() == Action.MEET)
                .map(Step::with)
                .distinct()
                .count();
        return new DayOutPlan(
                steps,
                json.or("met", met, v -> v.whole(0, 1_000_000)),
                json.or("of", encounters, v -> v.whole(0, 1_000_000)),
                json.or("optimal", true, JsonValue::flag),
                json.optional("date", Times::date));
    }

    private static Step step(JsonValue json) {
        Action action = CommonJson.label(json.get("action"), Action.values());
        String with = withField(action);
        if (action == Action.START) {
            int at = Times.clock(json.get(json.has("at") ? "at" : "from"));
            return new Step(action, json.get("place").text(), at, at, null);
        }
        return new Step(
                action,
                json.get("place").text(),
                Times.clock(json.get("from")),
                Times.clock(json.get("to")),
                with == null ? null : json.get(with).text());
    }

    /** The field that says with whom, or what the break is called. */
    private static @Nullable String withField(Action action) {
        return switch (action) {
            case MEET -> "person";
            case PAUSE -> "title";
            case START, TRAVEL, WAIT -> null;
        };
    }
}
