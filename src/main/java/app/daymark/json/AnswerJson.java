package app.daymark.json;

import app.daymark.domain.Answer;
import app.daymark.domain.Asked;
import app.daymark.domain.Check;
import app.daymark.domain.Conflict;
import app.daymark.domain.Plan;
import app.daymark.domain.Request;
import app.daymark.domain.Status;
import app.daymark.domain.Strength;
import app.daymark.domain.Task;
import app.daymark.domain.Validation;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Answers: {@code docs/answer.schema.json}. */
final class AnswerJson {

    private static final Answer.Engine UNKNOWN_ENGINE = new Answer.Engine("solver", "solver", null, 0);
    private static final Answer.Timing NO_TIMING = new Answer.Timing(0, 0, 0, 0);

    private AnswerJson() {}

    static void write(JsonOut out, Answer answer) {
        out.text("id", answer.id())
                .object("asked", answer.asked(), AnswerJson::writeAsked)
                .text("status", answer.status().label());
        if (answer.task() != null) {
            out.text("task", answer.task().label());
        }
        out.object("request", answer.request(), RequestJson::write)
                .objects("ignored", answer.ignored(), (o, n) -> CommonJson.writeNote(o, n, "reason"))
                .objects("assumptions", answer.assumptions(), (o, n) -> CommonJson.writeNote(o, n, "default"))
                .texts("reasoning_steps", answer.reasoningSteps())
                .text("final_answer", answer.finalAnswer())
                .object("plan", answer.plan(), PlanJson::write)
                .flag("optimal", answer.optimal())
                .object("validation", answer.validation(), AnswerJson::writeValidation)
                .objects("conflicts", answer.conflicts(), AnswerJson::writeConflict)
                .texts("suggestions", answer.suggestions())
                .texts("questions", answer.questions())
                .object("engine", answer.engine(), AnswerJson::writeEngine)
                .object("timing_ms", answer.timing(), AnswerJson::writeTiming);
    }

    private static void writeAsked(JsonOut out, Asked asked) {
        out.text("text", asked.text())
                .text("now", Times.moment(asked.now(), asked.zone()))
                .text("zone", asked.zone().getId())
                .text("me", asked.me())
                .text("work_hours", Times.window(asked.workHours()))
                .objects("calendars", asked.calendars(), CommonJson::writeCalendar);
    }

    private static Asked asked(JsonValue json) {
        ZoneId zone = Times.zone(json.get("zone"));
        return new Asked(
                json.get("text").text(),
                Times.instant(json.get("now"), zone),
                zone,
                json.get("me").text(),
                Times.window(json.get("work_hours")),
                json.listOrEmpty("calendars", CommonJson::calendar));
    }

    static void writeValidation(JsonOut out, Validation validation) {
        out.flag("valid", validation.valid()).objects("checks", validation.checks(), AnswerJson::writeCheck);
    }

    private static void writeCheck(JsonOut out, Check check) {
        out.text("constraint", check.constraint())
                .flag("ok", check.ok())
                .text("strength", CommonJson.label(check.strength()))
                .text("detail", check.detail());
    }

    private static void writeConflict(JsonOut out, Conflict conflict) {
        out.text("constraint", conflict.constraint()).text("text", conflict.text());
    }

    private static void writeEngine(JsonOut out, Answer.Engine engine) {
        out.text("mode", engine.mode())
                .text("proposed_by", engine.proposedBy())
                .text("model", engine.model())
                .number("rounds", engine.rounds());
    }

    private static void writeTiming(JsonOut out, Answer.Timing timing) {
        out.number("understand", timing.understand())
                .number("solve", timing.solve())
                .number("model", timing.model())
                .number("total", timing.total());
    }

    static Answer read(JsonValue json) {
        Request request = json.optional("request", RequestJson::read);
        Task task = json.optional("task", RequestJson::task);
        return new Answer(
                json.optional("id", JsonValue::text),
                json.optional("asked", AnswerJson::asked),
                status(json.get("status")),
                task == null && request != null ? request.task() : task,
                request,
                json.listOrEmpty("ignored", n -> CommonJson.note(n, "reason")),
                json.listOrEmpty("assumptions", n -> CommonJson.note(n, "default")),
                json.listOrEmpty("reasoning_steps", JsonValue::text),
                json.optional("final_answer", JsonValue::text),
                plan(json.get("plan"), request),
                json.optional("optimal", JsonValue::flag),
                json.optional("validation", AnswerJson::validation),
                json.listOrEmpty("conflicts", AnswerJson::conflict),
                json.listOrEmpty("suggestions", JsonValue::text),
                json.listOrEmpty("questions", JsonValue::text),
                json.or("engine", UNKNOWN_ENGINE, AnswerJson::engine),
                json.or("timing_ms", NO_TIMING, AnswerJson::timing));
    }

    private static @Nullable Plan plan(JsonValue json, @Nullable Request request) {
        if (!json.given()) {
            return null;
        }
        if (request == null) {
            throw json.wrong("a plan can't be read without the request that it belongs to");
        }
        return PlanJson.read(json, request);
    }

    private static Status status(JsonValue json) {
        for (Status status : Status.values()) {
            if (json.isText() && status.label().equals(json.text())) {
                return status;
            }
        }
        throw json.expected("a status (planned, infeasible, unclear, error)");
    }

    private static Validation validation(JsonValue json) {
        return new Validation(json.get("valid").flag(), json.listOrEmpty("checks", AnswerJson::check));
    }

    private static Check check(JsonValue json) {
        return new Check(
                json.get("constraint").text(),
                json.get("ok").flag(),
                json.or("strength", Strength.HARD, v -> CommonJson.label(v, Strength.values())),
                json.or("detail", "", JsonValue::text));
    }

    private static Conflict conflict(JsonValue json) {
        return new Conflict(
                json.or("constraint", "", JsonValue::text), json.get("text").text());
    }

    private static Answer.Engine engine(JsonValue json) {
        return new Answer.Engine(
                json.or("mode", UNKNOWN_ENGINE.mode(), JsonValue::text),
                json.or("proposed_by", UNKNOWN_ENGINE.proposedBy(), JsonValue::text),
                json.optional("model", JsonValue::text),
                json.or("rounds", 0, v -> v.whole(0, 1_000_000)));
    }

    private static Answer.Timing timing(JsonValue json) {
        return new Answer.Timing(
                milliseconds(json, "understand"),
                milliseconds(json, "solve"),
                milliseconds(json, "model"),
                milliseconds(json, "total"));
    }

    private static long milliseconds(JsonValue json, String stop) {
        return json.or(stop, 0, v -> v.whole(0, Integer.MAX_VALUE));
    }
}
