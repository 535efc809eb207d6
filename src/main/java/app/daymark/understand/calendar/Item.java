package app.daymark.understand.calendar;

import app.daymark.understand.words.ClockRange;
import app.daymark.understand.words.Days;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** A piece of a clause with its meaning; tokens {@code from} to before {@code to}. */
sealed interface Item {

    int from();

    int to();

    /** A length in minutes. */
    record Length(int minutes, int from, int to) implements Item {}

    record Day(Days days, int from, int to) implements Item {}

    /** A stretch of the day. */
    record Time(ClockRange range, Form form, int from, int to) implements Item {
        /** How it is said. */
        enum Form {
            RANGE,
            /** 'before 10', 'until 10', 'by 10': from midnight on. */
            BEFORE,
            /** 'after 10', 'from 10': to midnight. */
            AFTER,
            /** 'at 10': both ends of the range are equal. */
            AT,
            /** 'around 10': both ends are equal. */
            AROUND,
            /** 'morning'. */
            PART
        }
    }

    /** A person who is named. */
    record Person(String name, int from, int to) implements Item {}

    /**
     * The user, or people named before: 'I', 'she', 'they', 'everyone'.
     *
     * @param fused whether the verb is in it: 'im', 'hes'
     */
    record Pronoun(Who who, boolean fused, int from, int to) implements Item {
        enum Who {
            ME,
            /** he, she: the person named last. */
            ONE,
            /** who, after a name: the person just named. */
            WHO,
            /** they, both: the people named last. */
            SEVERAL,
            /** everyone, all, we: all who take part. */
            ALL
        }
    }

    /**
     * A clock that times are read on.
     *
     * @param zone null where it is the one of the {@code owner}
     * @param owner whose clock it is: 'her time'
     */
    record Clock(@Nullable ZoneId zone, Pronoun.@Nullable Who owner, int from, int to) implements Item {}

    /** A place that tells a person's zone: 'in Johannesburg'. */
    record Place(ZoneId zone, int from, int to) implements Item {}

    /** Clock times that make no sense together: 'from 4pm to 2pm'. */
    record Unclear(int from, int to) implements Item {}

    /** A word, or several that belong together, with the norm of {@link Lexicon}. */
    record Word(String norm, int from, int to) implements Item {}

    /** A comma, a dash or a colon. */
    record Mark(String norm, int from, int to) implements Item {}

    static boolean isWord(@Nullable Item item, String norm) {
        return item instanceof Word w && w.norm().equals(norm);
    }

    static boolean isMark(@Nullable Item item, String norm) {
        return item instanceof Mark m && m.norm().equals(norm);
    }

    static boolean isWho(@Nullable Item item) {
        return item instanceof Person || item instanceof Pronoun;
    }

    static boolean isRelative(@Nullable Item item) {
        return item instanceof Pronoun p && p.who() == Pronoun.Who.WHO;
    }

    static boolean isWhen(@Nullable Item item) {
        return item instanceof Day || item instanceof Time;
    }
}
