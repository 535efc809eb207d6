package app.daymark.understand.dayout;

import app.daymark.understand.words.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
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

    List<String> people() {
        return List.copyOf(people);
    }

    List<String> places() {
        return List.copyOf(places);
    }
}
