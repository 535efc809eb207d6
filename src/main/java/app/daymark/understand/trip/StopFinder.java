package app.daymark.understand.trip;

import app.daymark.domain.Note;
import app.daymark.domain.SourceSpan;
import app.daymark.understand.words.Lexer;
import app.daymark.understand.words.Read;
import app.daymark.understand.words.Tokens;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The cities of the trip: those with a length of their own, those that share one ('two nights each'), and those in a list. */
final class StopFinder {

    private static final Set<String> JOIN = Words.of(", and & n + then or");

    private final Tokens t;
    private final Names names;
    private final Collected stops;
    private final BitSet used;

    StopFinder(Tokens t, Names names, BitSet used, Corrections corrections) {
        this.stops = new Collected(corrections);
        this.t = t;
        this.names = names;
        this.used = used;
    }

    /** Stops in the order of the text, a question for each city that has two lengths, and stays that were corrected. */
    record Stops(List<Stop> list, List<String> questions, List<Note> withdrawn, List<DatedStays.Stay> dated) {}

    Stops find(List<StayFinder.Found> found) {
        found.forEach(this::stay);
        each();
        for (Read<String> name : new ListedCities(t, names).beside(stops.names())) {
            stops.add(name.value(), null, t.span(name.from(), name.to()), name.from());
            used.set(name.from(), name.to());
        }
        if (stops.isEmpty()) {
            allNames()
                    .forEach(name -> stops.add(
                            t.words(name.from(), name.to()), null, t.span(name.from(), name.to()), name.from()));
        }
        return stops.build();
    }

    private void stay(StayFinder.Found found) {
        String name = t.words(found.from(), found.to());
        stops.add(name, found.length(), t.span(found.start(), found.end()), found.from());
        used.set(found.from(), found.to());
        used.set(found.lengthFrom(), found.lengthTo());
        boolean bracket = t.is(found.lengthTo(), ")") && found.lengthTo() == found.end();
        if (bracket && t.words(found.start(), found.end()).contains("(")) {
            stops.span(name, t.span(found.start(), found.end() + 1));
        }
    }

    /** 'two nights each', 'three days in each city'. */
    private void each() {
        for (int i = 0; i < t.size(); i++) {
            Read<StayLength> length = StayLength.at(t, i);
            if (length == null || used.get(i)) {
                continue;
            }
            int k = length.to();
            boolean each = t.is(k, "each")
                    || (t.is(k, "in") || t.is(k, "per") || t.is(k, "for") || t.is(k, "at"))
                            && (t.is(k + 1, "each") || t.is(k + 1, "every") || t.is(k, "per"))
                    || t.is(i - 1, "each") && !t.is(k, "in")
                    || t.is(i - 1, "for") && t.is(i - 2, "each");
            if (!each) {
                continue;
            }
            int to = t.is(k, "each")
                    ? k + 1
                    : t.is(k, "in") || t.is(k, "per") || t.is(k, "for") || t.is(k, "at") ? k + 2 : k;
            SourceSpan source = t.span(i, to);
            List<Read<String>> list = listAround(i);
            for (Read<String> name : list.isEmpty() ? longestList() : list) {
                stops.add(name.value(), length.value(), source, name.from());
                used.set(name.from(), name.to());
            }
            used.set(i, to);
        }
    }

    /** The longest list of names in the same sentence as token {@code i}. */
    private List<Read<String>> listAround(int i) {
        int from = i;
        while (from > 0 && !sentenceEnd(from - 1)) {
            from--;
        }
        int to = i;
        while (to < t.size() && !sentenceEnd(to)) {
            to++;
        }
        return longest(from, to);
    }

    private List<Read<String>> longestList() {
        return longest(0, t.size());
    }

    /** Every name in a list or known by itself. */
    private List<Read<String>> allNames() {
        List<Read<String>> all = new ArrayList<>();
        for (int i = 0; i < t.size(); ) {
            List<Read<String>> list = listAt(i, t.size());
            all.addAll(list);
            i = list.isEmpty() ? i + 1 : list.getLast().to();
        }
        return all;
    }

    private List<Read<String>> longest(int from, int to) {
        List<Read<String>> best = List.of();
        for (int i = from; i < to; ) {
            List<Read<String>> list = listAt(i, to);
            if (list.size() > best.size()) {
                best = list;
            }
            i = list.isEmpty() ? i + 1 : list.getLast().to();
        }
        return best;
    }

    private List<Read<String>> listAt(int i, int to) {
        List<Read<String>> list = new ArrayList<>();
        int k = i;
        while (k < to) {
            int end = names.end(k);
            boolean name = end > 0 && !Regions.is(t.words(k, end)) && !used.get(k);
            if (!name) {
                break;
            }
            list.add(new Read<>(t.words(k, end), k, end));
            int next = end;
            while (t.in(next, JOIN)) {
                next++;
            }
            if (next == end) {
                break;
            }
            k = next;
        }
        boolean sure = list.size() > 1
                || list.size() == 1
                        && names.known(list.getFirst().from(), list.getFirst().to())
                        && !t.is(i - 1, "from");
        return sure ? list : List.of();
    }

    private boolean sentenceEnd(int i) {
        return t.is(i, ".") || t.is(i, "\n") || t.is(i, ";") || t.is(i, "!") || t.is(i, "?");
    }

    /** Collects stops by name, in the order in which the text names them. */
    private static final class Collected {
        private final Map<String, Stop> byName = new LinkedHashMap<>();
        private final Map<String, Integer> positions = new LinkedHashMap<>();
        private final List<String> questions = new ArrayList<>();
        private final List<Note> withdrawn = new ArrayList<>();
        private final Corrections corrections;

        Collected(Corrections corrections) {
            this.corrections = corrections;
        }

        Set<String> names() {
            return Set.copyOf(byName.keySet());
        }

        boolean isEmpty() {
            return byName.isEmpty();
        }

        void add(String name, @Nullable StayLength length, SourceSpan source, int at) {
            String key = Lexer.normalise(name);
            Stop old = byName.get(key);
            if (old == null) {
                byName.put(key, new Stop(name, length, source));
                positions.put(key, at);
            } else if (old.length() == null && length != null) {
                byName.put(key, new Stop(old.name(), length, source));
            } else if (length != null && !length.equals(old.length()) && corrections.replaces(old.source(), source)) {
                byName.put(key, new Stop(old.name(), length, source));
                withdrawn.add(Withdrawn.note(old.source(), source));
            } else if (length != null && !length.equals(old.length())) {
                questions.add("How long is the stay in " + old.name() + ": '"
                        + old.source().text() + "' or '" + source.text() + "'?");
            }
        }

        void span(String name, SourceSpan source) {
            byName.computeIfPresent(Lexer.normalise(name), (key, stop) -> new Stop(stop.name(), stop.length(), source));
        }

        Stops build() {
            List<String> keys = new ArrayList<>(byName.keySet());
            keys.sort(Comparator.comparingInt(key -> Objects.requireNonNull(positions.get(key))));
            return new Stops(
                    keys.stream()
                            .map(key -> Objects.requireNonNull(byName.get(key)))
                            .toList(),
                    List.copyOf(questions),
                    List.copyOf(withdrawn),
                    List.of());
        }
    }
}
