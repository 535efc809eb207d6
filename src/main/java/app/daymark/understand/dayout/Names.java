package app.daymark.understand.dayout;

import app.daymark.understand.words.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The people and places that a text names, each with the ways it is written. */
final class Names {

    /** What a name stands for. */
    enum Kind {
        PERSON,
        PLACE
    }

    /** A name found in the text, up to the token before {@code to}. */
    record Match(String name, Kind kind, int to) {}

    private record Spelling(List<String> norms, String name, Kind kind) {}

    private final Map<String, List<Spelling>> byFirst = new LinkedHashMap<>();
    private final List<String> people = new ArrayList<>();
    private final List<String> places = new ArrayList<>();
    private final Map<String, List<String>> doubtful = new LinkedHashMap<>();

    /** Adds a name; the first spelling of it is how the answer shows it. */
    void add(String name, List<String> norms, Kind kind) {
        List<String> known = kind == Kind.PERSON ? people : places;
        if (!known.contains(name)) {
            known.add(name);
        }
        List<Spelling> spellings = byFirst.computeIfAbsent(norms.getFirst(), first -> new ArrayList<>());
        spellings.add(new Spelling(List.copyOf(norms), name, kind));
        spellings.sort(Comparator.comparingInt((Spelling s) -> -s.norms().size()));
    }

    /** Notes that the name can mean any of the others. */
    void doubtful(String name, List<String> others) {
        doubtful.put(name, List.copyOf(others));
    }

    /** Names that can mean several others. */
    Map<String, List<String>> doubtful() {
        return doubtful;
    }

    /** The longest name that starts at the token, or null. */
    @Nullable
    Match at(Tokens t, int i) {
        for (Spelling s : byFirst.getOrDefault(t.get(i).norm(), List.of())) {
            boolean all = true;
            for (int k = 0; k < s.norms().size(); k++) {
                all &= t.is(i + k, s.norms().get(k));
            }
            if (all) {
                return new Match(s.name(), s.kind(), i + s.norms().size());
            }
        }
        return null;
    }

    /** Whether the word is but a letter away from a word of somebody's name: 'Anne' where only 'Ann' is known. */
    boolean nearPerson(String norm) {
        return norm.length() > 2
                && people.stream()
                        .flatMap(p -> Arrays.stream(p.toLowerCase(Locale.ROOT).split("[ .]+", -1)))
                        .anyMatch(word -> word.length() > 2 && !word.equals(norm) && aLetterAway(word, norm));
    }

    private static boolean aLetterAway(String a, String b) {
        int same = 0;
        int shorter = Math.min(a.length(), b.length());
        while (same < shorter && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        String restA = a.substring(same);
        String restB = b.substring(same);
        boolean swapped = restA.length() > 1
                && restA.length() == restB.length()
                && restA.charAt(0) == restB.charAt(1)
                && restA.charAt(1) == restB.charAt(0)
                && restA.substring(2).equals(restB.substring(2));
        return swapped
                || !restA.isEmpty() && restA.substring(1).equals(restB)
                || !restB.isEmpty() && restB.substring(1).equals(restA)
                || !restA.isEmpty() && !restB.isEmpty() && restA.substring(1).equals(restB.substring(1));
    }

    List<String> people() {
        return List.copyOf(people);
    }

    List<String> places() {
        return List.copyOf(places);
    }
}
