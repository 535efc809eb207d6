package app.daymark.understand.calendar;

import app.daymark.understand.words.Clock;
import app.daymark.understand.words.Tokens;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether '9' is in the morning or in the evening, by the parts of the day that the text names. */
final class DayHalves {

    private static final Set<String> EVENING = Set.of("evening", "evenings", "tonight", "dinner");
    private static final Set<String> MORNING = Set.of("morning", "mornings", "breakfast", "am");
    private static final Set<String> AFTERNOON = Set.of("afternoon", "afternoons", "lunch", "noon", "midday");

    private final Tokens t;
    private final Clock.@Nullable Half onlyHalf;

    DayHalves(Tokens t) {
        this(t, onlyHalf(t));
    }

    private DayHalves(Tokens t, Clock.@Nullable Half onlyHalf) {
        this.t = t;
        this.onlyHalf = onlyHalf;
    }

    /** The same for the tokens of a part of the text. */
    DayHalves of(Tokens part) {
        return new DayHalves(part, onlyHalf);
    }

    /** The half of the day that a part named close by tells, for clock times that leave it open. */
    Clock.@Nullable Half at(int i) {
        for (int k = Math.max(0, i - 4); k < i; k++) {
            if (t.is(k, "evening")
                    || t.is(k, "tonight")
                    || t.is(k, "dinner")
                    || t.is(k, "afternoon")
                    || t.is(k, "evenings")) {
                return Clock.Half.AFTERNOON;
            }
            if (t.is(k, "breakfast")) {
                return Clock.Half.MORNING;
            }
        }
        return ofText(i);
    }

    /** The half that is the only one the text speaks of; the morning only for hours that a morning has. */
    private Clock.@Nullable Half ofText(int i) {
        if (onlyHalf != Clock.Half.MORNING) {
            return onlyHalf;
        }
        int number = i;
        while (number < i + 4 && !t.number(number)) {
            number++;
        }
        boolean early =
                t.number(number) && t.get(number).number() >= 5 && t.get(number).number() < 12;
        return early ? Clock.Half.MORNING : null;
    }

    private static Clock.@Nullable Half onlyHalf(Tokens t) {
        boolean evening = false;
        boolean morning = false;
        boolean afternoon = false;
        boolean pm = false;
        for (int k = 0; k < t.size(); k++) {
            evening |= t.in(k, EVENING);
            morning |= t.in(k, MORNING);
            afternoon |= t.in(k, AFTERNOON);
            pm |= t.is(k, "pm");
        }
        if (afternoon || pm && !evening || evening == morning) {
            return null;
        }
        return evening ? Clock.Half.AFTERNOON : Clock.Half.MORNING;
    }
}
