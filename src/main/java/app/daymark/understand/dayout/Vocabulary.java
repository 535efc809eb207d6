package app.daymark.understand.dayout;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The words that {@code words.txt} lists, in groups by what they do. A word in none of them may belong to a name. */
final class Vocabulary {

    private static final Map<String, Set<String>> GROUPS = load();
    private static final Set<String> ALL = union(GROUPS.keySet());

    private static final Map<String, Set<String>> UNIONS = new ConcurrentHashMap<>();
    private static final Map<String, Set<String>> LITERALS = new ConcurrentHashMap<>();

    private Vocabulary() {}

    /** Whether the word, as {@link app.daymark.understand.words.Token#norm()} has it, is in any group. */
    static boolean knows(String norm) {
        return ALL.contains(norm);
    }

    /** All words of these groups, whose names are separated by spaces. */
    static Set<String> of(String names) {
        return UNIONS.computeIfAbsent(names, n -> union(List.of(n.split(" ", -1))));
    }

    /** The words of a literal, separated by white space; each literal is taken apart once. */
    static Set<String> words(String literal) {
        return LITERALS.computeIfAbsent(
                literal, l -> Set.copyOf(List.of(l.strip().split("\\s+", -1))));
    }

    private static Set<String> union(Iterable<String> names) {
        Set<String> words = new HashSet<>();
        names.forEach(
                name -> words.addAll(Objects.requireNonNull(GROUPS.get(name), () -> "words.txt has no group " + name)));
        return Set.copyOf(words);
    }

    private static Map<String, Set<String>> load() {
        Map<String, Set<String>> groups = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(Vocabulary.class.getResourceAsStream("words.txt"), "words.txt");
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line : reader.lines().toList()) {
                int colon = line.indexOf(": ");
                if (colon > 0 && !line.startsWith("#")) {
                    groups.put(
                            line.substring(0, colon),
                            Set.copyOf(List.of(line.substring(colon + 2).strip().split(" +", -1))));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(groups);
    }
}
