package app.daymark.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A day, step by step. Steps follow one another without a hole: each starts when and where the one before ended.
 *
 * @param met how many people are met
 * @param of how many could have been asked for
 * @param optimal whether nobody could do better, as the solver claims
 */
public record DayOutPlan(
        List<Step> steps,
        int met,
        int of,
        boolean optimal,
        @Nullable LocalDate date) implements Plan {

    public DayOutPlan {
        steps = List.copyOf(steps);
    }

    /** What a step does. */
    public enum Action {
        START,
        TRAVEL,
        WAIT,
        MEET,
        /** A break; {@code with} is its title. */
        PAUSE
    }

    /**
     * One step.
     *
     * @param place where it is; for travel, where it leads
     * @param from minute after midnight
     * @param to minute after midnight; equals {@code from} for the start
     * @param with the person met, or the title of a pause; null otherwise
     */
    public record Step(
            Action action,
            String place,
            int from,
            int to,
            @Nullable String with) {}
}
