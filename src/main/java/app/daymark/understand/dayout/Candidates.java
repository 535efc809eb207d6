package app.daymark.understand.dayout;

import app.daymark.understand.dayout.NounPhrases.Phrase;
import app.daymark.understand.words.Token;
import app.daymark.understand.words.Tokens;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Words that may be names, with what speaks for a person and what for a place. */
final class Candidates {

    private static final Set<String> TITLES = Vocabulary.words("""
            dr prof professor doctor mr mrs ms miss sir . the
            """);

    private static final Set<String> SENTENCE_ENDS = Set.of(".", "!", "?", "\n", "*", ";", "-", ":");

    private static final class Candidate {
        private final List<String> norms;
        private String shown;
        private boolean person;
        private boolean place;
        private boolean travel;
        private boolean inside;

        Candidate(List<String> norms, String shown) {
            this.norms = norms;
            this.shown = shown;
        }

        boolean isPerson() {
            return person && !travel;
        }
    }

    private final Tokens t;
    private final boolean caseless;
    private final Map<List<String>, Candidate> all = new LinkedHashMap<>();
    private final Set<Set<List<String>>> apart = new HashSet<>();

    Candidates(Tokens t) {
        this.t = t;
        this.caseless = caseless(t);
    }

    /** Whether the text does without capitals, so that names have none either. */
    boolean caseless() {
        return caseless;
    }

    void place(Phrase p, boolean travel) {
        Candidate c = candidate(p);
        c.place = true;
        c.travel |= travel;
        boolean the = t.is(p.from() - 1, "the") && t.get(p.from() - 1).capitalised();
        boolean inside = p.from() >= 2 && !t.is(p.from() - 2, "\n") && !t.is(p.from() - 2, ".");
        if (the && inside && !c.shown.startsWith("The ")) {
            c.shown = "The " + c.shown;
        }
    }

    /** Two places with a way between them. */
    void way(Phrase a, Phrase b) {
        place(a, true);
        place(b, true);
        apart.add(Set.copyOf(List.of(norms(a), norms(b))));
    }

    void person(Phrase p) {
        candidate(p).person = true;
    }

    boolean strongPlace(Phrase p) {
        Candidate c = all.get(norms(p));
        return c != null && c.travel;
    }

    boolean isPlace(Phrase p) {
        Candidate c = all.get(norms(p));
        return c != null && c.place && !c.isPerson();
    }

    boolean isPerson(Phrase p) {
        Candidate c = all.get(norms(p));
        return c != null && c.isPerson();
    }

    private Candidate candidate(Phrase p) {
        List<String> norms = norms(p);
        String words = t.words(p.from(), p.to());
        Candidate c = all.computeIfAbsent(norms, n -> new Candidate(n, words));
        c.inside |= p.from() > 0 && !t.in(p.from() - 1, SENTENCE_ENDS);
        if (!Character.isUpperCase(c.shown.codePointAt(0)) && t.get(p.from()).capitalised()) {
            c.shown = words;
        }
        return c;
    }

    private List<String> norms(Phrase p) {
        return IntStream.range(p.from(), p.to()).mapToObj(i -> t.get(i).norm()).toList();
    }

    /** The names; a shorter one that fits a single longer one of its kind is the same person or place. */
    Names names() {
        all.values().removeIf(this::verbAndName);
        Names names = new Names();
        for (Candidate c : all.values()) {
            Candidate full = fullName(c);
            names.add(full.shown, c.norms, full.isPerson() ? Names.Kind.PERSON : Names.Kind.PLACE);
            List<String> others = longer(c).stream().map(o -> o.shown).toList();
            if (others.size() > 1) {
                names.doubtful(c.shown, others);
            }
        }
        shortNames(names);
        return names;
    }

    /** 'Change Ann' at the start of a sentence, where 'Ann' is somebody of her own. */
    private boolean verbAndName(Candidate c) {
        boolean name = c.isPerson() && !c.inside && c.norms.size() > 1 && !TITLES.contains(c.norms.getFirst());
        Candidate rest = name ? all.get(c.norms.subList(1, c.norms.size())) : null;
        return rest != null && rest.isPerson();
    }

    private Candidate fullName(Candidate c) {
        List<Candidate> longer = longer(c);
        return longer.size() == 1 ? longer.getFirst() : c;
    }

    private List<Candidate> longer(Candidate c) {
        List<Candidate> longer = new ArrayList<>();
        for (Candidate o : all.values()) {
            boolean part = o != c
                    && o.isPerson() == c.isPerson()
                    && o.norms.size() > c.norms.size()
                    && o.norms.containsAll(core(c.norms));
            if (part && !otherPlace(c, o) && !apart.contains(Set.of(o.norms, c.norms))) {
                longer.add(o);
            }
        }
        return longer;
    }

    /** Whether 'the Park' is not short for 'Park Lane'; 'the hotel' is for 'Hotel Wawel'. */
    private static boolean otherPlace(Candidate c, Candidate longer) {
        String head = longer.norms.getLast();
        return !c.isPerson()
                && NounPhrases.placeNoun(head)
                && !c.norms.contains(head)
                && c.norms.stream().allMatch(NounPhrases::placeNoun);
    }

    /** Adds first and last names, and names without a title, that only one person has and that are no other words. */
    private void shortNames(Names names) {
        Map<String, Set<Candidate>> owners = new LinkedHashMap<>();
        for (Candidate c : all.values()) {
            List<String> core = core(c.norms);
            if (c.isPerson() && c.norms.size() > 1 && !core.isEmpty()) {
                for (String part : new LinkedHashSet<>(List.of(core.getFirst(), core.getLast()))) {
                    owners.computeIfAbsent(part, p -> new LinkedHashSet<>()).add(fullName(c));
                }
            }
        }
        owners.forEach((part, people) -> {
            boolean word = Vocabulary.knows(part) || NounPhrases.placeNoun(part) || part.length() < 3;
            boolean name = all.keySet().stream().anyMatch(norms -> norms.equals(List.of(part)));
            if (people.size() == 1 && !word && !name) {
                names.add(people.iterator().next().shown, List.of(part), Names.Kind.PERSON);
            }
        });
    }

    private static List<String> core(List<String> norms) {
        List<String> core = norms.stream().filter(n -> !TITLES.contains(n)).toList();
        return core.isEmpty() ? norms : core;
    }

    private static boolean caseless(Tokens t) {
        int capitals = 0;
        for (int i = 1; i < t.size(); i++) {
            Token before = t.get(i - 1);
            boolean inside = before.isWord() || before.is(",") || before.isNumber();
            if (t.get(i).capitalised() && inside && !t.is(i, "i")) {
                capitals++;
            }
        }
        return capitals < 2;
    }
}
