package app.daymark.understand.words;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lengths of time in minutes: '90 min', 'half an hour', '1h15', 'an hour and a half', 'three quarters of an hour'. */
public final class LengthGrammar {

    private static final Set<String> HOURS = Set.of("hour", "hours", "hr", "hrs", "h", "hour's", "hors");
    private static final Set<String> MINUTES =
            Set.of("minute", "minutes", "min", "mins", "m", "minuets", "mintues", "minutos");
    private static final Set<String> ARTICLES = Set.of("a", "an", "one");

    private LengthGrammar() {}

    /** Minutes, or null where no length starts at {@code i}. */
    public static @Nullable Read<Integer> at(Tokens t, int i) {
        Read<Integer> read = phrase(t, i);
        if (read == null) {
            read = counted(t, i);
        }
        return read == null || read.value() <= 0 ? null : read;
    }

    private static @Nullable Read<Integer> phrase(Tokens t, int i) {
        if (t.starts(i, "three", "quarters", "of", "an", "hour")) {
            return new Read<>(45, i, i + 5);
        }
        if (t.starts(i, "quarter", "of", "an", "hour")) {
            return new Read<>(15, i, i + 4);
        }
        if (t.starts(i, "quarter", "hour") || t.starts(i, "quarter", "-", "hour")) {
            return new Read<>(15, i, t.is(i + 1, "-") ? i + 3 : i + 2);
        }
        if (t.is(i, "a") && t.is(i + 1, "quarter") || t.is(i, "a") && t.is(i + 1, "half")) {
            Read<Integer> rest = phrase(t, i + 1);
            return rest == null ? null : new Read<>(rest.value(), i, rest.to());
        }
        if (t.is(i, "half")) {
            int k = i + 1;
            if (t.is(k, "-")) {
                k++;
            }
            if (t.in(k, ARTICLES)) {
                k++;
            }
            return t.is(k, "hour") || t.is(k, "hr") ? new Read<>(30, i, k + 1) : null;
        }
        if (t.starts(i, "1", "/", "2") && t.in(t.is(i + 3, "an") ? i + 4 : i + 3, HOURS)) {
            return new Read<>(30, i, t.is(i + 3, "an") ? i + 5 : i + 4);
        }
        if (t.is(i, "½") && t.in(i + 1, HOURS)) {
            return new Read<>(30, i, i + 2);
        }
        return null;
    }

    private static @Nullable Read<Integer> counted(Tokens t, int i) {
        boolean article = t.in(i, ARTICLES) && !t.number(i + 1);
        Read<Integer> n = article ? new Read<>(1, i, i + 1) : NumberGrammar.at(t, i);
        if (n == null) {
            return null;
        }
        int k = n.to();
        int quarters = 0; // of an hour, from a fraction
        if ((t.is(k, ".") || t.is(k, ",")) && t.glued(k) && t.number(k + 1) && t.glued(k + 1)) {
            String digits = t.get(k + 1).text();
            int quarter = "5".equals(digits) || "50".equals(digits)
                    ? 2
                    : "25".equals(digits) ? 1 : "75".equals(digits) ? 3 : -1;
            if (quarter < 0) {
                return null;
            }
            quarters = quarter;
            k += 2;
        } else if (t.starts(k, "and", "a", "half")) {
            quarters = 2;
            k += 3;
        } else if (t.is(k, "½")) {
            quarters = 2;
            k++;
        }
        if (t.is(k, "-") && (t.in(k + 1, HOURS) || t.in(k + 1, MINUTES))) {
            k++;
        }
        if (t.in(k, HOURS)) {
            if (quarters == 0 && t.is(k, "h") && !article && clockLike(t, i)) {
                return null;
            }
            return rest(t, new Read<>(n.value() * 60 + quarters * 15, i, k + 1));
        }
        if (quarters == 0 && t.in(k, MINUTES) && !(t.is(k, "m") && !t.glued(k))) {
            return new Read<>(n.value(), i, k + 1);
        }
        return null;
    }

    /** Minutes after the hours: 'and a half', '15', 'and 20 minutes'. */
    private static Read<Integer> rest(Tokens t, Read<Integer> hours) {
        int k = hours.to();
        if (t.starts(k, "and", "a", "half")) {
            return new Read<>(hours.value() + 30, hours.from(), k + 3);
        }
        if (t.starts(k, "and", "a", "quarter") && !t.is(k + 3, "of")) {
            return new Read<>(hours.value() + 15, hours.from(), k + 3);
        }
        if (t.number(k)
                && t.glued(k)
                && t.get(k).text().length() == 2
                && t.get(k).number() < 60) {
            int to = t.glued(k + 1) && t.in(k + 1, MINUTES) ? k + 2 : k + 1;
            return new Read<>(hours.value() + t.get(k).number(), hours.from(), to);
        }
        boolean bare = t.number(k) && t.in(k, Set.of("15", "20", "30", "40", "45", "50"));
        if (bare
                && !t.in(k + 1, MINUTES)
                && !t.in(k + 1, Set.of(":", ".", "-", "to", "am", "pm", "/"))
                && !t.get(k + 1).isNumber()) {
            return new Read<>(hours.value() + t.get(k).number(), hours.from(), k + 1);
        }
        int from = t.is(k, "and") ? k + 1 : k;
        Read<Integer> minutes = NumberGrammar.at(t, from);
        if (minutes != null && minutes.value() < 60 && t.in(minutes.to(), MINUTES)) {
            return new Read<>(hours.value() + minutes.value(), hours.from(), minutes.to() + 1);
        }
        return hours;
    }

    /** '14h30' and '14h' after a preposition are clock times; a length of over 12 hours is none that is meant here. */
    private static boolean clockLike(Tokens t, int i) {
        return t.number(i) && t.get(i).number() >= 7;
    }
}
