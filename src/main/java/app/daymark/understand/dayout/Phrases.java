package app.daymark.understand.dayout;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A set of phrases, each of one or more words. */
final class Phrases {

    private final Map<String, List<List<String>>> byFirst = new HashMap<>();

    private Phrases(List<List<String>> phrases) {
        phrases.stream()
                .sorted(Comparator.comparingInt((List<String> p) -> -p.size()))
                .forEach(p -> byFirst.merge(p.getFirst(), List.of(p), Phrases::joined));
    }

    /** The phrases of a text block, separated by bars. */
    static Phrases of(String block) {
        return new Phrases(Arrays.stream(block.strip().split("\\s*\\|\\s*", -1))
                .map(p -> List.of(p.split("\\s+", -1)))
                .toList());
    }

    /** The position after the longest phrase that stands at the item, or {@code i}. */
    int after(Items s, int i) {
        for (List<String> phrase : byFirst.getOrDefault(s.word(i), List.of())) {
            boolean all = true;
            for (int k = 1; k < phrase.size() && all; k++) {
                all = s.is(i + k, phrase.get(k));
            }
            if (all) {
                return i + phrase.size();
            }
        }
        return i;
    }

    /** Whether a phrase stands at the item. */
    boolean at(Items s, int i) {
        return after(s, i) > i;
    }

    /** Whether a phrase stands somewhere from {@code from} to before {@code to}. */
    boolean within(Items s, int from, int to) {
        for (int i = from; i < to; i++) {
            int end = after(s, i);
            if (end > i && end <= to) {
                return true;
            }
        }
        return false;
    }

    private static List<List<String>> joined(List<List<String>> a, List<List<String>> b) {
        return java.util.stream.Stream.concat(a.stream(), b.stream()).toList();
    }
}
