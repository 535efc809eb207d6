package app.daymark.understand.dayout;

import app.daymark.understand.words.Clock;
import app.daymark.understand.words.ClockRange;
import app.daymark.understand.words.Days;

/** A piece of a sentence that the grammar works on: a value, a known name, or a word or sign. Token positions are half-open. */
sealed interface Item {

    int from();

    int to();

    record Person(String name, int from, int to) implements Item {}

    record Place(String name, int from, int to) implements Item {}

    /** A stretch of the clock: '9:15-10:15'. */
    record Range(ClockRange range, int from, int to) implements Item {}

    /** A clock time that can be nothing else: '9:00', 'noon', '10am'. */
    record Time(Clock clock, int from, int to) implements Item {}

    /** A length in minutes with its unit: 'half an hour'. */
    record Length(int minutes, int from, int to) implements Item {}

    /** A number alone: by its surroundings an hour, minutes, or neither. */
    record Amount(int value, int from, int to) implements Item {}

    record Day(Days days, int from, int to) implements Item {}

    /** A word or sign that is none of these. */
    record Word(String norm, int from, int to) implements Item {}
}
