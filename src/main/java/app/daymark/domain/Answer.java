package app.daymark.domain;

import java.util.List;
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

    public Answer withId(@Nullable String newId) {
        return new Answer(
                newId,
                asked,
                status,
                task,
                request,
                ignored,
                assumptions,
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

    public Answer withAsked(Asked newAsked) {
        return new Answer(
                id,
                newAsked,
                status,
                task,
                request,
                ignored,
                assumptions,
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

    public Answer withAssumptions(List<Note> newAssumptions) {
        return new Answer(
                id,
                asked,
                status,
                task,
                request,
                ignored,
                newAssumptions,
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
