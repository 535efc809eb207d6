package app.daymark.understand.words;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whole numbers in digits ('1,200') or words ('twenty-one', 'a couple of'). */
public final class NumberGrammar {

    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("forty", 40),
            Map.entry("fourty", 40),
            Map.entry("fifty", 50),
            Map.entry("sixty", 60),
            Map.entry("seventy", 70),
            Map.entry("eighty", 80),
            Map.entry("ninety", 90));
    /** In order, from the first. */
    private static final List<String> ORDINALS = List.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth");

    private static final Set<String> SUFFIXES = Set.of("st", "nd", "rd", "th");

    private NumberGrammar() {}

    /** A whole number, not an ordinal; a 'couple of' is two. */
    public static @Nullable Read<Integer> at(Tokens t, int i) {
        if (t.number(i)) {
            int to = i + 1;
            long value = t.get(i).number();
            while (t.is(to, ",")
                    && t.glued(to)
                    && t.number(to + 1)
                    && t.glued(to + 1)
                    && t.get(to + 1).text().length() == 3
                    && t.get(i).text().length() <= 3) {
                value = value * 1000 + t.get(to + 1).number();
                to += 2;
            }
            return ordinalSuffix(t, to) || value > 1_000_000_000 ? null : new Read<>((int) value, i, to);
        }
        if (t.starts(i, "a", "couple", "of")) {
            return new Read<>(2, i, i + 3);
        }
        if (t.starts(i, "a", "couple")) {
            return new Read<>(2, i, i + 2);
        }
        Integer word = WORDS.get(t.get(i).norm());
        if (word == null) {
            return null;
        }
        if (word >= 20) {
            int next = t.is(i + 1, "-") && t.glued(i + 1) ? i + 2 : i + 1;
            Integer ones = WORDS.get(t.get(next).norm());
            if (ones != null && ones < 10) {
                return new Read<>(word + ones, i, next + 1);
            }
        }
        return new Read<>(word, i, i + 1);
    }

    /** '3rd', 'third', 'twenty-first', up to the thirty-first. */
    public static @Nullable Read<Integer> ordinalAt(Tokens t, int i) {
        if (t.number(i) && ordinalSuffix(t, i + 1)) {
            return new Read<>(t.get(i).number(), i, i + 2);
        }
        String word = t.get(i).norm();
        int tens = word.equals("twenty") ? 20 : word.equals("thirty") ? 30 : 0;
        if (tens > 0) {
            int next = t.is(i + 1, "-") ? i + 2 : i + 1;
            int ones = ORDINALS.indexOf(t.get(next).norm()) + 1;
            return ones < 1 || ones > 9 ? null : new Read<>(tens + ones, i, next + 1);
        }
        int value = word.equals("thirtieth") ? 30 : ORDINALS.indexOf(word) + 1;
        return value < 1 ? null : new Read<>(value, i, i + 1);
    }

    private static boolean ordinalSuffix(Tokens t, int i) {
        return t.glued(i) && t.in(i, SUFFIXES);
    }
}
