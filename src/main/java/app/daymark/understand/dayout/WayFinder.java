package app.daymark.understand.dayout;

import app.daymark.understand.dayout.NounPhrases.Phrase;
import app.daymark.understand.dayout.Sentences.Sentence;
import app.daymark.understand.words.ClockGrammar;
import app.daymark.understand.words.LengthGrammar;
import app.daymark.understand.words.NumberGrammar;
import app.daymark.understand.words.Read;
import app.daymark.understand.words.Tokens;
import java.util.Set;

/** Finds the places at both ends of travel times. */
final class WayFinder {

    private static final Set<String> NO_TRAVEL_UNIT = Vocabulary.words("""
            day days night nights € $ £ euro euros eur km people % usd pm am
            """);

    private static final Set<String> ANY = Set.of("any", "between", "each");
    private static final Set<String> MUTUAL = Set.of("anywhere", "apart", "other", "two");
    private static final Set<String> JOINS = Set.of(",", "and", "or", "&");

    private final Tokens t;
    private final NounPhrases phrases;
    private final Candidates found;

    WayFinder(Tokens t, NounPhrases phrases, Candidates found) {
        this.t = t;
        this.phrases = phrases;
        this.found = found;
    }

    /** Both ends of a travel time: 'A to B: 10', 'A-B 10 min', 'between A and B it is 10', '10 minutes from A to B'. */
    void travel(int i, Sentence s) {
        listed(i, s);
        if (i > s.from()
                && (t.is(i - 1, "-") || t.get(i - 1).capitalised() && t.get(i).capitalised())) {
            return;
        }
        for (boolean hyphens : new boolean[] {true, false}) {
            Phrase a = phrases.place(i, hyphens);
            if (a == null || a.from() != i && !t.is(i, "the")) {
                continue;
            }
            int k = a.to();
            boolean between = t.is(i - 1, "between");
            boolean to = t.is(k, "to")
                    || t.is(k, "->")
                    || t.is(k, "<->")
                    || t.is(k, ">")
                    || t.is(k, "until") && t.is(i - 1, "the") && t.is(k + 1, "the")
                    || between && (t.is(k, "and") || t.is(k, "&"));
            if (!to && !((t.is(k, "-") || t.is(k, "/")) && (!hyphens || !t.glued(k) || !t.glued(k + 1)))) {
                continue;
            }
            Phrase b = phrases.place(k + 1, hyphens || to);
            if (b == null || b.to() > s.to() || t.is(b.to(), "-") && t.glued(b.to()) && !t.number(b.to() + 1)) {
                continue;
            }
            if (minutesAhead(b.to(), s) || to && minutesBehind(i, s)) {
                found.way(a, b);
                return;
            }
        }
    }

    /** Places of a group: '4 minutes between any two of the Dorm, the Lab and the Café'. */
    private void listed(int i, Sentence s) {
        boolean bracket = t.is(i, "(") && holds(s, MUTUAL);
        boolean group = (bracket || t.is(i, "of") && (t.in(i - 1, ANY) || t.in(i - 2, ANY))) && lengthIn(s);
        int k = i + 1;
        while (group) {
            Phrase p = phrases.place(k, true);
            group = p != null && p.to() <= s.to() && t.get(p.from()).capitalised() && !found.isPerson(p);
            if (group && p != null) {
                found.place(p, false);
                k = p.to();
                group = t.in(k, JOINS);
                while (t.in(k, JOINS)) {
                    k++;
                }
            }
        }
    }

    private boolean holds(Sentence s, Set<String> words) {
        for (int i = s.from(); i < s.to(); i++) {
            if (t.in(i, words)) {
                return true;
            }
        }
        return false;
    }

    private boolean lengthIn(Sentence s) {
        for (int i = s.from(); i < s.to(); i++) {
            if (LengthGrammar.at(t, i) != null) {
                return true;
            }
        }
        return false;
    }

    /** Whether a travel time follows: not a clock time, a price or a number of days. */
    boolean minutesAhead(int i, Sentence s) {
        int k = i;
        Set<String> glue = Vocabulary.words("""
            : = is takes it 's , about in ( - walk by foot bus tram are another ca approx ~ will take you
            need i both ways ) |
            """);
        while (k < s.to() && (t.in(k, glue) || t.is(k, "on") && t.is(k + 1, "foot"))) {
            k++;
        }
        return k < s.to() && minutes(k);
    }

    private boolean minutesBehind(int i, Sentence s) {
        int k = i - 1;
        Set<String> glue = Vocabulary.words("""
            from between the walk to get ' walking by tram bus foot drive ride 's for way go
            """);
        while (k > s.from() && t.in(k, glue)) {
            k--;
        }
        return t.in(k, Set.of("minutes", "min", "mins", "hour", "minute", "'")) || t.number(k) && t.in(k + 1, glue);
    }

    private boolean minutes(int k) {
        if (LengthGrammar.at(t, k) != null) {
            return true;
        }
        Read<Integer> n = NumberGrammar.at(t, k);
        return n != null
                && !(ClockGrammar.at(t, k, false) != null && t.number(k))
                && ClockGrammar.rangeAt(t, k) == null
                && !t.in(n.to(), NO_TRAVEL_UNIT);
    }
}
