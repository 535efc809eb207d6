package app.daymark.cli;

import app.daymark.domain.Answer;
import app.daymark.json.Json;
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
    };

    abstract String write(Answer answer);

    /** @param name null where the user names none: text for a person, JSON for a program */
    static AnswerFormat of(@Nullable String name, boolean terminal) {
        return switch (name) {
            case null -> terminal ? TEXT : JSON;
            case "json" -> JSON;
            case "text" -> TEXT;
            default -> throw new UsageException("--format " + name + ": no such format; use json or text");
        };
    }
}
