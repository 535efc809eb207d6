package app.daymark.domain;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The answer to one request, as {@code docs/answer.schema.json} writes it. */
public record Answer(
        @Nullable String id,
        @Nullable Asked asked,
        Status status,
        @Nullable Task task,
        @Nullable Request request,
        List<Note> ignored,
        List<Note> assumptions,
        List<String> reasoningSteps,
        @Nullable String finalAnswer,
        @Nullable Plan plan,
        @Nullable Boolean optimal,
        @Nullable Validation validation,
        List<Conflict> conflicts,
        List<String> suggestions,
        List<String> questions,
        Engine engine,
        Timing timing) {

    /** Which engine answered: its mode, who proposed the plan, the model's name if any, and rounds of proposal. */
    public record Engine(
            String mode, String proposedBy, @Nullable String model, int rounds) {}

    /** Milliseconds spent in each stop. */
    public record Timing(long understand, long solve, long model, long total) {}

    /**
     * This answer, for the request that was asked.
     *
     * @param more what was assumed besides, before planning
     */
    public Answer to(@Nullable String newId, Asked newAsked, List<Note> more) {
        return new Answer(
                newId,
                newAsked,
                status,
                task,
                request,
                ignored,
                Stream.concat(assumptions.stream(), more.stream()).toList(),
                reasoningSteps,
                finalAnswer,
                plan,
                optimal,
                validation,
                conflicts,
                suggestions,
                questions,
                engine,
                timing);
    }
}
