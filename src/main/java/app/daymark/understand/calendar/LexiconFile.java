package app.daymark.understand.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code lexicon.txt}: sections {@code [busy-phrases]} of entries apart by commas or line ends, '#' comments. */
final class LexiconFile {

    private LexiconFile() {}

    static Map<Lexicon, Set<String>> load(String file) {
        try (InputStream in = Objects.requireNonNull(LexiconFile.class.getResourceAsStream(file), file)) {
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The entries of each section in the order of the text.
     *
     * @throws IllegalStateException if a section is missing, unknown, empty or there twice, or an entry is twice in one
     */
    static Map<Lexicon, Set<String>> parse(String text) {
        Map<Lexicon, Set<String>> sections = new EnumMap<>(Lexicon.class);
        Set<String> entries = null;
        int number = 0;
        for (String line : text.lines().map(String::strip).toList()) {
            number++;
            if (line.startsWith("[")) {
                entries = open(line, number, sections);
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                addAll(List.of(line.split(",", -1)), entries, number);
            }
        }
        for (Lexicon section : Lexicon.values()) {
            if (sections.getOrDefault(section, Set.of()).isEmpty()) {
                throw new IllegalStateException("lexicon: section [" + title(section) + "] is missing or empty");
            }
        }
        sections.replaceAll((section, words) -> Collections.unmodifiableSet(words));
        return sections;
    }

    private static Set<String> open(String line, int number, Map<Lexicon, Set<String>> sections) {
        for (Lexicon section : Lexicon.values()) {
            if (line.equals("[" + title(section) + "]")) {
                Set<String> entries = new LinkedHashSet<>();
                if (sections.put(section, entries) != null) {
                    throw new IllegalStateException(
                            "lexicon, line " + number + ": section " + line + " is there twice");
                }
                return entries;
            }
        }
        throw new IllegalStateException("lexicon, line " + number + ": unknown section " + line);
    }

    private static void addAll(List<String> words, @Nullable Set<String> entries, int number) {
        for (String word : words) {
            if (entries == null || word.isBlank() || !entries.add(word.strip())) {
                throw new IllegalStateException("lexicon, line " + number + ": '" + word.strip() + "' is "
                        + (entries == null ? "in no section" : word.isBlank() ? "empty" : "there twice"));
            }
        }
    }

    private static String title(Lexicon section) {
        return section.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Entries of the form {@code cant = can't} as a map. */
    static Map<String, String> pairs(Set<String> entries) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String entry : entries) {
            int sign = entry.indexOf(" = ");
            if (sign < 0 || pairs.put(entry.substring(0, sign), entry.substring(sign + 3)) != null) {
                throw new IllegalStateException("lexicon: '" + entry + "' is no pair, or its word is there twice");
            }
        }
        return Map.copyOf(pairs);
    }
}
