package app.daymark.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Constraints of a day out (meeting planning). Times are minutes after local midnight of the day, half-open. */
public sealed interface DayOutConstraint extends Constraint {

    /** The person is at their place, and can be met, only inside one of the windows. */
    record Available(String person, List<TimeWindow> windows, Strength strength, SourceSpan source)
            implements DayOutConstraint {
        public Available {
            windows = List.copyOf(windows);
        }

        @Override
        public String sentence() {
            return DayOutSentences.of(this);
        }
    }

    /** Meeting the person takes so many minutes, or longer. */
    record Minimum(String person, int minutes, Strength strength, SourceSpan source) implements DayOutConstraint {
        @Override
        public String sentence() {
            return DayOutSentences.of(this);
        }
    }

    /** The person must be met; without it everybody is a wish that counts the same. */
    record Must(String person, Strength strength, SourceSpan source) implements DayOutConstraint {
        @Override
        public String sentence() {
            return DayOutSentences.of(this);
        }
    }

    /** The meeting with the person lasts as long as it can; the number of people met comes first. */
    record Longest(String person, Strength strength, SourceSpan source) implements DayOutConstraint {
        @Override
        public String sentence() {
            return DayOutSentences.of(this);
        }
    }

    /** If both are met, {@code first} is met before {@code second}. */
    record Before(String first, String second, Strength strength, SourceSpan source) implements DayOutConstraint {
        @Override
        public String sentence() {
            return DayOutSentences.of(this);
        }
    }

    /** The day ends at the place (null: anywhere), at {@code by} the latest (null: at any time). */
    record End(@Nullable String place, @Nullable Integer by, Strength strength, SourceSpan source)
            implements DayOutConstraint {
        @Override
        public String sentence() {
            return DayOutSentences.of(this);
        }
    }

    /** A break of so many minutes in one piece inside the window, at the place (null: wherever one is). */
    record Pause(
            String title, @Nullable String place, int minutes, TimeWindow window, Strength strength, SourceSpan source)
            implements DayOutConstraint {
        @Override
        public String sentence() {
            return DayOutSentences.of(this);
        }
    }
}
