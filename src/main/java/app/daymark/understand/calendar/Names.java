package app.daymark.understand.calendar;

import app.daymark.understand.words.DayWords;
import app.daymark.understand.words.Lexer;
import app.daymark.understand.words.Read;
import app.daymark.understand.words.Token;
import app.daymark.understand.words.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The people of a text, who are recognised everywhere: in full, by first name, or by title and last name. */
final class Names {

    private static final Set<String> SENTENCE_STARTS =
            Set.of("#", ".", "!", "?", "\n", "*", "-", "\"", "(", ":", ";", "“", ")", ">");

    private final Map<String, String> byNorm = new LinkedHashMap<>();
    private final Map<String, List<String>> ambiguous = new TreeMap<>();
    private final Tokens t;
    private int longest = 1;

    Names(Tokens t) {
        this.t = t;
    }

    /** The people of the calendars and those whom the text introduces. */
    static Names find(Tokens t, List<String> calendars) {
        Names names = new Names(t);
        calendars.forEach(person -> names.add(person, true));
        new NameFinder(t, names).find();
        return names;
    }

    /** The person named at {@code i}: the name as answers show it. */
    @Nullable
    Read<String> at(int i) {
        for (int n = Math.min(longest, t.size() - i); n > 0; n--) {
            String norm = norm(i, i + n);
            String name = byNorm.get(norm);
            if (name != null && !t.is(i + n - 1, ".") && plausible(i, n)) {
                return new Read<>(name, i, i + n);
            }
        }
        return null;
    }

    /** Words of the text that fit several people, with the people that they fit. */
    Map<String, List<String>> ambiguousUsed() {
        Map<String, List<String>> used = new TreeMap<>();
        int i = 0;
        while (i < t.size()) {
            Read<String> read = at(i);
            if (read == null) {
                i++;
                continue;
            }
            List<String> fits = ambiguous.get(norm(read.from(), read.to()));
            if (fits != null) {
                used.put(t.words(read.from(), read.to()), fits);
            }
            i = read.to();
        }
        return used;
    }

    private boolean plausible(int i, int n) {
        if (n > 1) {
            return true;
        }
        Token token = t.get(i);
        boolean common = Lexicon.plain(token.norm()) || DayWords.isDayWord(token.norm());
        boolean named = !sentenceStart(t, i)
                || Lexicon.GIVEN_NAMES.has(token.norm())
                        && (t.is(i + 1, ":")
                                || Lexicon.STARTERS.has(t.get(i + 1).norm()));
        return !common || token.capitalised() && named && !t.number(i + 1) && !t.number(i - 1);
    }

    private String norm(int from, int to) {
        StringBuilder b = new StringBuilder();
        for (int k = from; k < to; k++) {
            if (t.is(k, ".")) {
                continue;
            }
            b.append(b.isEmpty() ? "" : " ").append(t.get(k).norm());
        }
        return b.toString();
    }

    /** Adds a person with the other names by which they may be called. */
    void add(String name, boolean calendar) {
        String[] parts =
                Arrays.stream(name.split("[\\s.]+")).filter(p -> !p.isBlank()).toArray(String[]::new);
        if (parts.length == 0) {
            return;
        }
        List<String> norms = Arrays.stream(parts).map(Lexer::normalise).toList();
        alias(String.join(" ", norms), name, true);
        alias(String.join(" ", Lexer.lex(name).stream().map(Token::norm).toList()), name, true);
        boolean titled = Lexicon.TITLES.has(norms.getFirst());
        if (parts.length > 1) {
            if (!titled) {
                alias(norms.get(0), name, false);
                for (String title : Lexicon.COMMON_TITLES.entries()) {
                    alias(title + " " + norms.get(norms.size() - 1), name, false);
                }
            } else {
                alias(String.join(" ", norms.subList(1, norms.size())), name, false);
            }
            if (calendar && !titled || titled) {
                alias(norms.get(norms.size() - 1), name, false);
            }
        }
    }

    private void alias(String norm, String name, boolean full) {
        String known = byNorm.get(norm);
        if (known != null && !known.equals(name) && !full) {
            if (Lexer.normalise(known).equals(norm)) {
                return; // somebody is called exactly so
            }
            List<String> people = ambiguous.computeIfAbsent(norm, k -> new ArrayList<>(List.of(known)));
            if (!people.contains(name)) {
                people.add(name);
            }
            return;
        }
        byNorm.put(norm, name);
        String[] words = norm.split(" ", -1);
        longest = Math.max(longest, words.length + (Lexicon.TITLES.has(words[0]) ? 1 : 0));
    }

    /** Adds one way to write a person, as it stands. */
    void addSpelling(String norm, String name) {
        byNorm.put(norm, name);
    }

    /** The person who is called so, or null. */
    @Nullable
    String called(String norm) {
        return byNorm.get(norm);
    }

    /** The person who is called exactly so, as answers show the name. */
    @Nullable
    String named(String words) {
        return called(norm(words));
    }

    /** The people whom the words fit, where that is more than one. */
    List<String> fits(String words) {
        return ambiguous.getOrDefault(norm(words), List.of());
    }

    private static String norm(String words) {
        return String.join(
                " ",
                Lexer.lex(words).stream()
                        .map(Token::norm)
                        .filter(n -> !n.equals("."))
                        .toList());
    }

    boolean known(int i) {
        for (int n = Math.min(longest, t.size() - i); n > 0; n--) {
            if (byNorm.containsKey(norm(i, i + n))) {
                return true;
            }
        }
        return false;
    }

    static boolean sentenceStart(Tokens t, int i) {
        return i == 0 || t.in(i - 1, SENTENCE_STARTS);
    }
}
