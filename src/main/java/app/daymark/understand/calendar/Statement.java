package app.daymark.understand.calendar;

import app.daymark.domain.CalendarConstraint;
import app.daymark.domain.SourceSpan;
import app.daymark.domain.Strength;
import app.daymark.understand.words.ClockRange;
import app.daymark.understand.words.Days;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one clause says. {@code who}: names; empty for the meeting itself. */
sealed interface Statement {

    SourceSpan source();

    /**
     * A meeting is asked for, or more is said of one.
     *
     * @param minutes its length, null where the clause does not say
     * @param each one meeting for each person
     * @param count how many, 0 where the clause does not say
     * @param excludesMe the third-person form: others meet
     */
    record Ask(
            @Nullable Integer minutes,
            List<String> who,
            List<String> optional,
            boolean each,
            int count,
            List<Slot> slots,
            @Nullable String title,
            boolean excludesMe,
            boolean corrects,
            SourceSpan source)
            implements Statement {

        /** These people too, to what was asked for before. */
        static Ask more(List<String> who, SourceSpan source) {
            return new Ask(null, who, List.of(), false, 0, List.of(), null, false, false, source);
        }

        /** These people, if they can: 'and, if she can make it, Wren on Tuesday'. */
        static Ask maybe(List<String> who, List<Slot> slots, SourceSpan source) {
            return new Ask(null, List.of(), who, false, 0, slots, null, false, false, source);
        }

        /** The same meeting, at these times. */
        Ask at(List<Slot> newSlots) {
            return new Ask(minutes, who, optional, each, count, newSlots, title, excludesMe, corrects, source);
        }

        /** The same, less the days or times that the corrected slots name anew. */
        Ask without(List<Slot> corrected) {
            return new Ask(
                    minutes,
                    who,
                    optional,
                    each,
                    count,
                    Slot.without(slots, corrected),
                    title,
                    excludesMe,
                    corrects,
                    source);
        }
    }

    /**
     * When somebody, or the meeting, can or can't.
     *
     * @param allowed whether the slots are the good ones
     * @param about names of attendees that single out a meeting ('the one with Ann')
     * @param thatDay whether good times count for their days only and say nothing of other days ('on Monday she only has
     *     10 to 11')
     */
    record When(
            List<String> who,
            boolean allowed,
            Strength strength,
            List<Slot> slots,
            List<String> about,
            boolean thatDay,
            boolean corrects,
            SourceSpan source)
            implements Statement {

        /** Whether the good times say nothing of other days: then their days lose the rest, and no more. */
        boolean onThoseDays() {
            return allowed && thatDay && slots.stream().allMatch(s -> s.days() != null && s.range() != null);
        }

        /** Whether it says no more than when the meeting is to be. */
        boolean plain() {
            return allowed && strength == Strength.HARD && who.isEmpty() && about.isEmpty() && !corrects;
        }

        /** The same, less the days or times that good slots name anew. */
        When without(List<Slot> corrected) {
            boolean times = corrected.stream().anyMatch(s -> s.range() != null)
                    && slots.stream().anyMatch(s -> s.range() != null);
            boolean stands = !allowed && !times;
            List<Slot> kept = stands ? slots : Slot.without(slots, corrected);
            return new When(who, allowed, strength, kept, about, thatDay, corrects, source);
        }

        /** The same times, good or bad. */
        When turned(boolean good) {
            return new When(who, good, strength, slots, about, thatDay, corrects, source);
        }
    }

    /** 'Not on Monday, except after 3': what was said of the days takes another form. */
    record Except(When general, List<When> instead, SourceSpan source) implements Statement {}

    /** Somebody's working hours, or everyone's. */
    record Hours(List<String> who, @Nullable Days days, ClockRange hours, SourceSpan source) implements Statement {}

    record Optional(List<String> who, SourceSpan source) implements Statement {}

    /** People who do not take part. */
    record Without(List<String> who, SourceSpan source) implements Statement {}

    record Lives(List<String> who, ZoneId zone, SourceSpan source) implements Statement {}

    record Buffer(List<String> who, int minutes, SourceSpan source) implements Statement {}

    record Gap(int minutes, SourceSpan source) implements Statement {}

    /**
     * Meetings follow one another.
     *
     * @param first names of attendees of the earlier meeting; empty: the order of the text
     * @param second of the later
     */
    record Order(
            List<String> first,
            List<String> second,
            int minGap,
            @Nullable Integer maxGap,
            SourceSpan source) implements Statement {}

    /**
     * A series.
     *
     * @param count how many occurrences, 0 where the days decide
     * @param weekly one a week; else one a day
     * @param interval of a weekly series, in weeks
     */
    record Series(int count, boolean weekly, int interval, SourceSpan source) implements Statement {}

    /** How the meetings lie to one another. */
    record Alike(CalendarConstraint.Alignment.Kind kind, SourceSpan source) implements Statement {}

    record Soonest(boolean latest, SourceSpan source) implements Statement {}

    /** Tentative events of the calendars leave people free. */
    record TentativeIsFree(SourceSpan source) implements Statement {}

    record Ignored(String reason, SourceSpan source) implements Statement {}

    /** Points to times that the text does not hold: an attachment, a calendar. */
    record Elsewhere(SourceSpan source) implements Statement {}

    /** People whom a table names, whether or not it says when they can. */
    record Listed(List<String> who, SourceSpan source) implements Statement {}

    /** Read but for one thing, which is asked. */
    record Open(String question, SourceSpan source) implements Statement {}

    /** Could restrict the plan and is not understood. */
    record Unread(SourceSpan source) implements Statement {}
}
