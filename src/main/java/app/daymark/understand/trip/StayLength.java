package app.daymark.understand.trip;

import app.daymark.understand.words.NumberGrammar;
import app.daymark.understand.words.Read;
import app.daymark.understand.words.Tokens;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How long a stay or a trip is: '3 days', 'two nights', 'at least a week', '2-3 days', '3d', '3 days / 2 nights'.
 *
 * @param least days or nights
 * @param most days or nights; {@link #OPEN} for no upper bound
 * @param nights whether nights are counted; else days
 * @param adjective whether it stands before a noun ('a 10-day trip', 'a three-day conference')
 */
record StayLength(int least, int most, boolean nights, boolean adjective) {

    static final int OPEN = 1000;

    private static final Set<String> DAYS = Words.of("day days day's days' dys dayz");
    private static final Set<String> NIGHTS = Words.of("night nights nite nites nts nigths");
    private static final Set<String> WEEKS = Words.of("week weeks week's weeks' wk wks");
    private static final Set<String> FILLERS =
            Words.of("full whole more calendar entire solid nice relaxed lazy good cheap budget quick straight "
                    + "consecutive short");

    private static final Set<String> AFTER_NOUN =
            Words.of("in at for on to and or n total each per of with altogether");

    boolean exact() {
        return least == most;
    }

    static @Nullable Read<StayLength> at(Tokens t, int i) {
        Bound before = Bound.before(t, i);
        Read<StayLength> length = plain(t, before.to());
        if (length == null) {
            return null;
        }
        Bound after = before.kind() == Bound.Kind.NONE ? Bound.after(t, length.to()) : before;
        int to = Math.max(length.to(), after.to());
        StayLength v = length.value();
        return switch (after.kind()) {
            case NONE -> new Read<>(v, i, length.to());
            case LEAST -> new Read<>(new StayLength(v.least, OPEN, v.nights, v.adjective), i, to);
            case MOST -> new Read<>(new StayLength(1, v.most, v.nights, v.adjective), i, to);
        };
    }

    private static @Nullable Read<StayLength> plain(Tokens t, int i) {
        if (t.is(i, "fortnight") || t.starts(i, "a", "fortnight")) {
            return altered(t, new Read<>(new StayLength(14, 14, false, false), i, t.is(i, "a") ? i + 2 : i + 1));
        }
        int noun = i + 1;
        while (t.in(noun, FILLERS)) {
            noun++;
        }
        boolean article = t.is(i, "a") && !t.number(i - 1) && !t.is(i - 1, "€") && unit(t, noun) != 0;
        Read<StayLength> weekend = weekend(t, i);
        if (weekend != null) {
            return weekend;
        }
        Read<Integer> n = article ? new Read<>(1, i, i + 1) : NumberGrammar.at(t, i);
        if (n == null || n.value() < 1 || n.value() > 400) {
            return null;
        }
        int most = n.value();
        int k = n.to();
        if (t.is(k, "-") || t.is(k, "to") || t.is(k, "or")) {
            Read<Integer> end = NumberGrammar.at(t, k + 1);
            if (end != null && end.value() > n.value() && end.value() <= 400) {
                most = end.value();
                k = end.to();
            }
        }
        boolean plus = t.is(k, "+") && t.glued(k);
        if (plus) {
            k++;
        }
        while (t.in(k, FILLERS)) {
            k++;
        }
        boolean hyphen = t.is(k, "-") && unit(t, k + 1) != 0;
        if (hyphen) {
            k++;
        }
        int unit = unit(t, k);
        if (unit == 0 || DayRefs.isReference(t, i)) {
            return null;
        }
        boolean nights = unit == -1;
        int factor = Math.abs(unit);
        int least = n.value() * factor;
        int upper = plus ? OPEN : most * factor;
        boolean singular = most > 1 && t.is(k, "day");
        boolean adjective = (hyphen || singular) && t.get(k + 1).isWord() && !t.in(k + 1, AFTER_NOUN);
        return nightsToo(t, altered(t, new Read<>(new StayLength(least, upper, nights, adjective), i, k + 1)));
    }

    /** 'a fortnight less a day', 'a week plus two days'. */
    private static Read<StayLength> altered(Tokens t, Read<StayLength> length) {
        int k = length.to();
        boolean less = t.is(k, "less") || t.is(k, "minus");
        if (!less && !t.is(k, "plus")
                || length.value().nights
                || !length.value().exact()) {
            return length;
        }
        Read<Integer> n = t.is(k + 1, "a") ? new Read<>(1, k + 1, k + 2) : NumberGrammar.at(t, k + 1);
        if (n == null || unit(t, n.to()) != 1 || t.is(n.to() + 1, "in") || n.value() >= length.value().least) {
            return length;
        }
        int days = length.value().least + (less ? -n.value() : n.value());
        return new Read<>(new StayLength(days, days, false, false), length.from(), n.to() + 1);
    }

    /** 'a weekend' is two days, 'a long weekend' three. */
    private static @Nullable Read<StayLength> weekend(Tokens t, int i) {
        boolean extended = t.is(i + 1, "long");
        int noun = extended ? i + 2 : i + 1;
        int days = extended ? 3 : 2;
        boolean here = t.is(i, "a") && t.is(noun, "weekend");
        return here ? new Read<>(new StayLength(days, days, false, false), i, noun + 1) : null;
    }

    /** '4 days and 3 nights' is one length, said twice. */
    private static Read<StayLength> nightsToo(Tokens t, Read<StayLength> days) {
        int k = days.to();
        if (!days.value().nights && (t.is(k, "and") || t.is(k, "/") || t.is(k, ",") || t.is(k, "&") || t.is(k, "("))) {
            Read<Integer> n = NumberGrammar.at(t, k + 1);
            if (n != null && n.value() == days.value().least - 1 && t.in(n.to(), NIGHTS)) {
                int to = t.is(k, "(") && t.is(n.to() + 1, ")") ? n.to() + 2 : n.to() + 1;
                return new Read<>(new StayLength(n.value(), n.value(), true, false), days.from(), to);
            }
        }
        return days;
    }

    /** 1 for days, 7 for weeks, 30 for months, -1 for nights, 0 for anything else. */
    private static int unit(Tokens t, int i) {
        if (t.in(i, DAYS) || t.is(i, "d") && t.glued(i)) {
            return 1;
        }
        if (t.in(i, WEEKS) || t.is(i, "w") && t.glued(i)) {
            return 7;
        }
        if (t.is(i, "month") || t.is(i, "months")) {
            return 30;
        }
        if (t.in(i, NIGHTS) || t.is(i, "n") && t.glued(i)) {
            return -1;
        }
        boolean slip = t.get(i).isWord()
                && !t.get(i).capitalised()
                && !CommonWords.contains(t.get(i).norm());
        return !slip
                ? 0
                : Spelling.slip(t.get(i).norm(), "days")
                        ? 1
                        : Spelling.slip(t.get(i).norm(), "nights") ? -1 : 0;
    }

    /** Words that make a length a bound, before or after it. */
    private record Bound(Kind kind, int to) {
        enum Kind {
            NONE,
            LEAST,
            MOST
        }

        static Bound before(Tokens t, int i) {
            if (t.starts(i, "at", "least") || t.starts(i, "minimum", "of") || t.starts(i, "a", "minimum")) {
                int k = t.starts(i, "a", "minimum", "of") ? i + 3 : i + 2;
                return new Bound(Kind.LEAST, k);
            }
            if (t.starts(i, "no", "less", "than") || t.starts(i, "not", "less", "than")) {
                return new Bound(Kind.LEAST, i + 3);
            }
            if (t.is(i, "min") || t.is(i, "minimum")) {
                return new Bound(Kind.LEAST, t.is(i + 1, ".") ? i + 2 : i + 1);
            }
            if (t.starts(i, "at", "most") || t.starts(i, "up", "to") || t.starts(i, "maximum", "of")) {
                return new Bound(Kind.MOST, i + 2);
            }
            if (t.starts(i, "no", "more", "than") || t.starts(i, "not", "more", "than")) {
                return new Bound(Kind.MOST, i + 3);
            }
            if (t.is(i, "max") || t.is(i, "maximum")) {
                return new Bound(Kind.MOST, t.is(i + 1, ".") ? i + 2 : i + 1);
            }
            boolean vague = t.is(i, "about") || t.is(i, "around") || t.is(i, "roughly") || t.is(i, "exactly");
            return new Bound(Kind.NONE, vague ? i + 1 : i);
        }

        static Bound after(Tokens t, int i) {
            if (t.starts(i, "at", "least") || t.starts(i, "or", "more")) {
                return new Bound(Kind.LEAST, i + 2);
            }
            if (t.is(i, "min") || t.is(i, "minimum")) {
                return new Bound(Kind.LEAST, i + 1);
            }
            if (t.starts(i, "at", "most") || t.starts(i, "at", "the", "most")) {
                return new Bound(Kind.MOST, t.is(i + 1, "the") ? i + 3 : i + 2);
            }
            return t.is(i, "max") || t.is(i, "maximum") || t.is(i, "tops")
                    ? new Bound(Kind.MOST, i + 1)
                    : new Bound(Kind.NONE, i);
        }
    }
}
