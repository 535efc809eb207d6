package app.daymark.understand.dayout;

import app.daymark.domain.SourceSpan;
import app.daymark.domain.Strength;
import app.daymark.understand.words.Clock;
import app.daymark.understand.words.ClockRange;
import app.daymark.understand.words.Days;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing that a clause says, with its words. An empty list of people means everybody. */
sealed interface Fact {

    SourceSpan source();

    /** The day starts there, or then. */
    record Start(@Nullable String place, @Nullable Clock time, SourceSpan source) implements Fact {}

    /**
     * The day ends there, or by then.
     *
     * @param back whether the words say that it is where the day started
     * @param kind what the words say of it
     */
    record End(
            @Nullable String place, boolean back, @Nullable Clock by, Kind kind, SourceSpan source) implements Fact {
        /** What the words say of the end. */
        enum Kind {
            /** That it is the end. */
            PLAIN,
            /** That a train or the like leaves then, so that one may have to be there before. */
            DEPARTURE,
            /** Only that one has to be there then. */
            PRESENCE
        }

        End(@Nullable String place, boolean back, @Nullable Clock by, SourceSpan source) {
            this(place, back, by, Kind.PLAIN, source);
        }
    }

    record Located(String person, String place, SourceSpan source) implements Fact {}

    /**
     * They can be met then; an end that is null is open.
     *
     * @param held whether the words can mean the meeting itself: 'from 9 for an hour'
     */
    record Present(
            List<String> people,
            @Nullable Integer from,
            @Nullable Integer to,
            boolean held,
            SourceSpan source) implements Fact {}

    /** The person can't be met then. */
    record Absent(String person, ClockRange range, SourceSpan source) implements Fact {}

    /** The meeting starts at this very time. */
    record Fixed(String person, int at, SourceSpan source) implements Fact {}

    record Lasts(List<String> people, int minutes, SourceSpan source) implements Fact {}

    record Longest(List<String> people, SourceSpan source) implements Fact {}

    record Needed(List<String> people, Strength strength, SourceSpan source) implements Fact {}

    /** The person is not to be met after all. */
    record Dropped(String person, SourceSpan source) implements Fact {}

    record Precedes(String first, String second, SourceSpan source) implements Fact {}

    /** The person is met before all others, or after them. */
    record AtEdge(String person, boolean first, SourceSpan source) implements Fact {}

    /** These are met in the order in which they are named; empty: all. */
    record AsListed(List<String> people, SourceSpan source) implements Fact {}

    /** A travel time; {@code bothWays}: the words say that it holds in both directions. */
    record Leg(String from, String to, int minutes, Way way, SourceSpan source) implements Fact {
        /** What the words say of the opposite direction. */
        enum Way {
            /** Nothing: 'from A to B'. */
            THERE,
            /** The pair is named without a direction: 'A–B'. */
            PAIR,
            /** That it takes as long. */
            BOTH
        }
    }

    /** Every way from the place and back takes so long; null: every way at all. */
    record EveryLeg(@Nullable String place, int minutes, SourceSpan source) implements Fact {}

    /** All travel times hold both ways. */
    record SameBack(SourceSpan source) implements Fact {}

    /** A break, or something else that the user does alone. */
    record Rest(
            String title,
            @Nullable String place,
            @Nullable Integer minutes,
            @Nullable ClockRange range,
            boolean busy,
            SourceSpan source)
            implements Fact {}

    record OnDay(Days days, SourceSpan source) implements Fact {}

    /** They are to be met; nothing else is said here. */
    record Wanted(List<String> people, SourceSpan source) implements Fact {}

    /** So many minutes more on every way. */
    record Extra(int minutes, SourceSpan source) implements Fact {}

    /** Where only one of them can be met, it is the first. */
    record Rather(String person, List<String> others, SourceSpan source) implements Fact {}

    /** Words that name something and demand nothing, to be shown as ignored. */
    record Idle(SourceSpan source) implements Fact {}

    /** Words that are understood and demand nothing: what a good day is, a greeting, a heading. */
    record Understood(SourceSpan source) implements Fact {}
}
