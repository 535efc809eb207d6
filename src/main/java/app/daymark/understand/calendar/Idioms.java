package app.daymark.understand.calendar;

import app.daymark.understand.words.ClockGrammar;
import app.daymark.understand.words.DayGrammar;
import app.daymark.understand.words.LengthGrammar;
import app.daymark.understand.words.Read;
import app.daymark.understand.words.Tokens;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words that mean one thing together: 'no wait', 'one-to-one', 'that day'. */
final class Idioms {

    private static final Set<String> CORRECTIONS =
            Set.of("no", "wait", "sorry", "oops", "oh", "actually", "rather", "correction");
    private static final Set<String> PAUSES = Set.of(",", ".", "-", "\n", "!", "?", ";", ")");

    private final Tokens t;
    private final DayGrammar dayGrammar;

    Idioms(Tokens t, DayGrammar dayGrammar) {
        this.t = t;
        this.dayGrammar = dayGrammar;
    }

    /** The words at {@code i} as the one word that the grammar uses for them, or null. */
    @Nullable
    Item at(int i) {
        int to = correction(i);
        if (to > i) {
            return new Item.Word("sorry", i, to);
        }
        to = oneToOne(i);
        if (to > i) {
            return new Item.Word("one-on-one", i, to);
        }
        if (t.in(i, Speech.SAYING) && t.is(i + 1, ":")) {
            return new Item.Mark(":", i, i + 2);
        }
        boolean day = t.starts(i, "that", "day") && !t.is(i - 1, "later");
        return day ? new Item.Word("there", i, i + 2) : null;
    }

    /** 'no wait', 'sorry, no', 'or rather': what comes takes the place of what was said; or -1. */
    private int correction(int i) {
        boolean strong = false;
        boolean no = false;
        int k = i;
        int words = 0;
        while (t.in(k, CORRECTIONS) || words > 0 && t.is(k, ",")) {
            strong |= !t.is(k, "no") && !t.is(k, "oh") && !t.is(k, ",");
            no |= t.is(k, "no");
            words += t.is(k, ",") ? 0 : 1;
            k++;
        }
        if (words > 1 && strong) {
            return k;
        }
        boolean between = no && words == 1 && i > 0 && t.in(i - 1, PAUSES);
        return between && value(k) > k && (t.in(value(k), PAUSES) || value(k) >= t.size()) ? k : -1;
    }

    /** The token after a day, a time or a length at {@code i}, or {@code i}. */
    private int value(int i) {
        int from = t.is(i, "on") || t.is(i, "at") ? i + 1 : i;
        Read<?> day = dayGrammar.at(t, from);
        Read<?> value = day != null ? day : LengthGrammar.at(t, from);
        value = value != null ? value : ClockGrammar.at(t, from, from > i);
        return value == null ? i : value.to();
    }

    /** The token after 'one-to-one' or 'one on one', or -1. */
    private int oneToOne(int i) {
        int second = t.is(i + 1, "-") ? i + 2 : i + 1;
        int third = t.is(second + 1, "-") ? second + 2 : second + 1;
        boolean here = t.is(i, "one")
                && (t.is(second, "to") || t.is(second, "on"))
                && (t.is(third, "one") || t.is(third, "ones"));
        return here ? third + 1 : -1;
    }

    /** 'Ann for 30 minutes and Bob for 45': a number that is left without its unit. */
    boolean minutesAlone(int i) {
        if (!t.is(i - 1, "for") || !t.number(i)) {
            return false;
        }
        boolean ends = t.in(i + 1, PAUSES) || i + 1 >= t.size() || t.is(i + 1, "and");
        int number = t.get(i).number();
        boolean before = false;
        for (int k = 0; k < i - 1; k++) {
            before |= t.is(k, "for") && LengthGrammar.at(t, k + 1) != null;
        }
        return ends && before && number >= 5 && number <= 240;
    }
}
