package app.daymark.understand.trip;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that are never the name of a place, as {@code common-words.txt} lists them. */
final class CommonWords {

    private static final Set<String> WORDS = load();

    private CommonWords() {}

    static boolean contains(String norm) {
        return WORDS.contains(norm);
    }

    private static Set<String> load() {
        String file = "common-words.txt";
        try (InputStream in = Objects.requireNonNull(CommonWords.class.getResourceAsStream(file), file);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.split(" ")))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
