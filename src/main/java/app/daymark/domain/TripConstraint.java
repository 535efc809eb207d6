package app.daymark.domain;

import java.math.BigDecimal;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** Constraints of a trip. Days are numbered from 1; ranges of days include both ends. */
public sealed interface TripConstraint extends Constraint {

    /** The whole trip takes so many days. */
    record Total(int days, Strength strength, SourceSpan source) implements TripConstraint {
        @Override
        public String sentence() {
            return TripSentences.of(this);
        }
    }

    /** The stay in the city counts {@code least} to {@code most} days, travel days as the request shares them. */
    record Days(String city, int least, int most, Strength strength, SourceSpan source) implements TripConstraint {
        @Override
        public String sentence() {
            return TripSentences.of(this);
        }
    }

    /** Something happens in the city from day {@code from} to day {@code to}, or is to be kept clear of. */
    record Event(String city, @Nullable String title, int from, int to, Kind kind, Strength strength, SourceSpan source)
            implements TripConstraint {
        /** How the stay meets the days of the event. */
        public enum Kind {
            /** There on all its days; an event longer than the stay: the stay lies inside it. */
            WHOLE,
            /** There on one of its days at least. */
            ANY,
            /** There on none of its days. */
            AVOID
        }

        @Override
        public String sentence() {
            return TripSentences.of(this);
        }
    }

    /** The city is visited first. */
    record First(String city, Strength strength, SourceSpan source) implements TripConstraint {
        @Override
        public String sentence() {
            return TripSentences.of(this);
        }
    }

    /** The city is visited last. */
    record Last(String city, Strength strength, SourceSpan source) implements TripConstraint {
        @Override
        public String sentence() {
            return TripSentences.of(this);
        }
    }

    /** {@code first} is visited before {@code second}; {@code directly}: with nothing between. */
    record Before(String first, String second, boolean directly, Strength strength, SourceSpan source)
            implements TripConstraint {
        @Override
        public String sentence() {
            return TripSentences.of(this);
        }
    }

    /** Travel goes along the connections of the request only; without it any two cities are connected. */
    record DirectOnly(Strength strength, SourceSpan source) implements TripConstraint {
        @Override
        public String sentence() {
            return TripSentences.of(this);
        }
    }

    /** No travel on these days. */
    record NoTravel(SortedSet<Integer> days, Strength strength, SourceSpan source) implements TripConstraint {
        @Override
        public String sentence() {
            return TripSentences.of(this);
        }
    }

    /** The trip, or ({@code faresOnly}) its connections alone, cost so much at the most, in the request's currency. */
    record Budget(BigDecimal most, boolean faresOnly, String currency, Strength strength, SourceSpan source)
            implements TripConstraint {
        @Override
        public String sentence() {
            return TripSentences.of(this);
        }
    }

    /** Among the plans that keep the rest, the one that costs least. */
    record Cheapest(Strength strength, SourceSpan source) implements TripConstraint {
        @Override
        public String sentence() {
            return TripSentences.of(this);
        }
    }
}
