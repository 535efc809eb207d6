package app.daymark.cli;

import app.daymark.domain.Answer;
import app.daymark.domain.Plan;
import app.daymark.domain.Request;
import app.daymark.json.Json;
import app.daymark.plan.NaturalPlanText;
import org.jspecify.annotations.Nullable;

/** How an answer is written. */
enum AnswerFormat {
    JSON {
        @Override
        String write(Answer answer) {
            return Json.pretty(answer) + "\n";
        }
    },
    TEXT {
        @Override
        String write(Answer answer) {
            return AnswerText.of(answer);
        }
    },
    /** The benchmark's own wording of a plan; the answer in one line where there is no plan. */
    NATURAL_PLAN {
        @Override
        String write(Answer answer) {
            Request request = answer.request();
            Plan plan = answer.plan();
            return (request == null || plan == null ? answer.finalAnswer() : NaturalPlanText.write(request, plan))
                    + "\n";
        }
    };

    abstract String write(Answer answer);

    /** @param name null where the user names none: text for a person, JSON for a program */
    static AnswerFormat of(@Nullable String name, boolean terminal) {
        return switch (name) {
            case null -> terminal ? TEXT : JSON;
            case "json" -> JSON;
            case "text" -> TEXT;
            case "natural-plan" -> NATURAL_PLAN;
            default ->
                throw new UsageException("--format " + name + ": no such format; use json, text or natural-plan");
        };
    }
}
