package app.daymark.understand.trip;

import app.daymark.understand.words.Days;
import app.daymark.understand.words.Token;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of a sentence with its meaning: tokens {@code from} to before {@code to}. */
sealed interface Item {

    int from();

    int to();

    /** A city of the trip, by the name that the request uses. */
    record City(String name, int from, int to) implements Item {}

    /** Another place: a known city, a country or a region, or an unknown capitalised name. */
    record Place(String name, boolean known, int from, int to) implements Item {}

    /** A length of a stay or of the trip. */
    record Length(StayLength value, int from, int to) implements Item {}

    /** Numbered days of the trip. */
    record Numbered(DayRefs value, int from, int to) implements Item {}

    /** Calendar days. */
    record Dated(DateRef value, int from, int to) implements Item {}

    /** A sum of money; without a currency where only a number stands that can be nothing else. */
    record Money(BigDecimal amount, @Nullable String currency, int from, int to) implements Item {}

    /** A bare number. */
    record Count(int value, int from, int to) implements Item {}

    /** A means of travel. */
    record Mode(String by, int from, int to) implements Item {}

    /** Any other token. */
    record Word(Token token, int from, int to) implements Item {}

    /**
     * Calendar days as words name them.
     *
     * @param days what the grammar read; null where only a day of the month is named
     * @param dayOfMonth the days of the month, where the words leave the month open
     * @param either whether they are joined by 'or'
     */
    record DateRef(@Nullable Days days, List<Integer> dayOfMonth, boolean either) {}
}
