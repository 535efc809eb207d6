package app.daymark.understand.dayout;

import app.daymark.understand.dayout.Talk.Weight;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What is said of people after their names, in any order: where they are, when, for how long, how much they matter. */
final class AttributeGrammar {

    private static final Set<String> SEPARATORS = Vocabulary.words("""
            , ( ) : - | / and & [ ] but + * who whom which so n then =
            """);
    private static final Set<String> GLUE = Vocabulary.words("""
            is are 's be will 'll can could at in on @ the there here available free around has have time of you
            meet met found he she they it works working work waits waiting wait sits sitting stays staying stay
            hangs hanging hang out only her his their hers theirs my our a an over up down for when been reachable reached
            again also place spot would 'd hes shes theyre just then i we see catch him them from window lunches
            stands standing teaches plays rehearses with going herself himself themselves home planning already
            well plans said says that gets usually somewhere inside outside near by today open every appointment
            slot hours where location runs sells reads lives studies paints fishes practises practices swims
            busks trains walks us anywhere now during both exactly there's does do off needs to being 're able
            spare visits visitors allowed visiting welcome times hosts host between me whom find receives receive expects
            """);

    private final LegGrammar legs = new LegGrammar();
    private final EveryLegGrammar everyLeg = new EveryLegGrammar();

    /** The attributes read, up to the item before {@code to}. */
    record Attributes(List<Fact> facts, Weight weight, int to) {}

    Attributes at(Items s, int i, List<String> people, Talk talk) {
        List<Fact> facts = new ArrayList<>();
        Weight weight = Weight.PLAIN;
        String place = null;
        int end = i;
        boolean open = false;
        while (true) {
            end = s.is(end, "(") ? aside(s, end) : end;
            int k = s.skip(end, SEPARATORS);
            open |= opened(s, end, k);
            if (travelStarts(s, k) || k > end && EdgeGrammar.begins(s, k)) {
                break;
            }
            if (s.in(k, "preferably ideally")) {
                break;
            }
            int important = Importance.after(s, k);
            if (important > k && s.person(important) == null && !aboutOthers(s, important)) {
                Weight w = Importance.of(s, k, important);
                weight = EncounterGrammar.stronger(weight, w);
                end = important;
                continue;
            }
            Parsed p = PresenceGrammar.at(s, k, people);
            if (p == null) {
                p = MinutesGrammar.at(s, k, people, !facts.isEmpty() && k > end || open, talk);
            }
            if (p == null) {
                int at = facts.isEmpty() ? action(s, k) : k;
                p = PresenceGrammar.at(s, at, people);
                while (p == null && s.in(at, GLUE)) {
                    at++;
                    p = PresenceGrammar.at(s, at, people);
                }
                if (p == null && at > k) {
                    p = MinutesGrammar.at(s, at, people, false, talk);
                }
                String where = p == null ? s.place(at) : null;
                if (where != null && !alternative(s, at + 1) && !startsRoute(s, k, at) && (place == null || at > k)) {
                    place = where;
                    List<Fact> located = new ArrayList<>();
                    for (String person : people) {
                        located.add(new Fact.Located(person, where, s.span(k, at + 1)));
                    }
                    p = new Parsed(located, at + 1);
                }
            }
            if (p == null) {
                break;
            }
            facts.addAll(p.facts());
            end = p.to();
        }
        int close = s.skip(end, ") ]");
        return new Attributes(facts, weight, open ? close : end);
    }

    /** The position after '(he's 93!)', which says what somebody is and nothing of the day; else {@code i}. */
    private static int aside(Items s, int i) {
        int k = i + 1;
        boolean being = s.in(k, "he she they he's she's they're hes shes who aged age now");
        while (k < i + 9
                && (!s.word(k).isEmpty()
                        || s.get(k) instanceof Item.Amount
                                && s.in(k - 1, "'s is are 're aged age turned turns over nearly almost"))) {
            if (s.is(k, ")")) {
                return being ? k + 1 : i;
            }
            if (Restriction.WORDS.contains(s.word(k)) && !s.in(k, "longer")
                    || s.in(k, "at from by only has needs wants must can")) {
                return i;
            }
            k++;
        }
        return i;
    }

    /** The position of 'at' after what somebody does there: 'sells cheese at the Market'; else {@code i}. */
    private static int action(Items s, int i) {
        for (int k = i; k < i + 5; k++) {
            if (s.in(k, "at in on @") && s.place(s.skip(k + 1, "the my our his her")) != null) {
                return k;
            }
            if (s.word(k).isEmpty() || Restriction.WORDS.contains(s.word(k)) || s.in(k, SEPARATORS) || s.is(k, "i")) {
                return i;
            }
        }
        return i;
    }

    private static boolean opened(Items s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (s.is(i, "(") || s.is(i, "[")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the importance is that of somebody else: 'must see' before another name. */
    private static boolean aboutOthers(Items s, int k) {
        int next = s.skip(k, "see meet also : to if possible be with and catch up visit the talk ,");
        return next > k && s.person(next) != null || s.person(k) != null;
    }

    private static boolean alternative(Items s, int i) {
        int k = s.is(i, "or") ? s.skip(i + 1, "at in the") : -1;
        return k > 0 && s.place(k) != null;
    }

    private boolean travelStarts(Items s, int i) {
        return legs.at(s, i) != null || everyLeg.at(s, i) != null;
    }

    private static boolean startsRoute(Items s, int from, int at) {
        for (int i = from; i < at; i++) {
            boolean route = s.is(i, "to") && s.place(s.skip(i + 1, "the my our")) != null;
            if (route || s.is(i, "from")) {
                return true;
            }
        }
        return false;
    }
}
