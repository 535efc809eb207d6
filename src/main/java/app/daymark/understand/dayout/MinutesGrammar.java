package app.daymark.understand.dayout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How long a meeting takes: 'at least 40 minutes', 'min 30', '30 min at least', 'half an hour each', 'as long as possible'. */
final class MinutesGrammar {

    private static final Set<String> BEFORE = Vocabulary.words("""
            at least min minimum a of for needs need takes want wants i we 'd 'll like to meet see spend with
            him her them would give have than no less fewer not > = : . about roughly around talk chat some good
            us should be must it will take lasts last length duration meeting the stay is are require requires
            minimal planned hope you 's id minutes visit conversation call time needed required ideally please
            this that very shortest each all both everyone everybody get do can only wanna - well once could use
            may deserves gets one per person meetings visits every friend they he she say calculate allow love
            just really minimums least: expects expecting owe whom me hug coffee catch up there then our my me has asked got promised lunch
            """);
    private static final Set<String> FLOOR = Vocabulary.words("""
            least min minimum less > fewer minimal needs duration length
            """);
    private static final Phrases AFTER = Phrases.of("""
            at the very least | at least | at minimum | at a minimum | as a minimum | minimum | minimal | min . |
            min | or more | or longer | with him | with her | with them | is enough | are enough | will do |
            would do | would be enough | would be fine | needed | required | please | is fine | is plenty |
            of her time | of his time | of my time | of their time | together | there | is the minimum | + | is needed |
            and more | or so | talk | chat | meeting | visit | in all | there at least | long | is the least i owe him | is the least i owe her | is the least i want | is the least |
            would be good |
            would be great | is a must | in one go | suffices | suffice | should do | is ok | is okay |
            if not more | would be the least | would be the minimum | would be a minimum | is a minimum | being the minimum |
            is the lower limit | are the minimum | are a minimum | is a must for me | to talk | to chat | the least | to say hello | for each meeting
            """);
    private static final Phrases EACH = Phrases.of("""
            each | apiece | for each of them | for each | per person | each time | for everyone | for everybody |
            for all of them | for all | with each of them | with each | with everyone | with everybody |
            for both | with both | per meeting | per visit | per friend | a head | each of them | for each one |
            for each person | with all of them | for both of them | with both of them | for all three |
            with all three | for every meeting | with each person | for them all | for the three of them |
            everywhere | with all
            """);
    private static final Phrases LONGEST = Phrases.of("""
            as long as possible | as long as i can | as long as it can be | as much time as possible |
            for as long as possible | for as long as i can | the longer the better | the longest possible |
            as long as we can | for as long as we can | as much time as i can |
            as much time with him as possible | as much time with her as possible | as long as it goes |
            as long as can be | the rest of the time
            """);
    private static final Phrases WITH_THEM = Phrases.of("with her | with him | with them | there");
    private static final Phrases AT_MOST = Phrases.of("at most | at the most | maximum | or less | max");
    private static final Set<String> ROW_ENDS = Vocabulary.words("""
             , ) | ] / -
            """);

    private MinutesGrammar() {}

    /**
     * Reads a length that starts at the item.
     *
     * @param row whether a number alone can be minutes here, as the next cell of a list
     */
    static @Nullable Parsed at(Items s, int i, List<String> people, boolean row, Talk talk) {
        Parsed longest = longest(s, i, people);
        if (longest != null) {
            return longest;
        }
        Parsed regret = people.isEmpty() ? null : RegretGrammar.at(s, i, people);
        if (regret != null) {
            return regret;
        }
        int k = i;
        boolean floor = false;
        boolean each = false;
        while (s.in(k, BEFORE)) {
            floor |= s.in(k, FLOOR);
            each |= s.in(k, "each all everyone everybody both per every");
            k++;
        }
        Integer minutes = s.minutes(k);
        if (minutes == null) {
            return null;
        }
        boolean number = s.get(k) instanceof Item.Amount;
        int end = s.is(k + 1, "'") ? k + 2 : k + 1;
        boolean plus = false;
        for (int more = end; more >= end; ) {
            int next = AFTER.after(s, end);
            int sep = next == end && s.is(end, "(") ? AFTER.after(s, end + 1) : next;
            if (sep > end && s.is(end, "(") && s.is(sep, ")")) {
                next = sep + 1;
            }
            if (next == end) {
                break;
            }
            plus = true;
            end = next;
        }
        boolean cell = row && k == i && s.in(end, ROW_ENDS) || row && k == i && end >= s.size();
        boolean again = talk.measured() && k == i && minutes >= 5 && (end >= s.size() || s.in(end, ", and & ; )"));
        if (number && !floor && !plus && !cell && !again
                || s.in(end, "max away from walk late later earlier to before after apart between break")) {
            return null;
        }
        boolean ofAnother = s.in(end, "with for w") && s.person(end + 1) != null && !people.contains(s.person(end + 1));
        if (AT_MOST.at(s, end) || ofAnother) {
            return null;
        }
        int sep = s.is(end, ",") ? end + 1 : end;
        int shared = EACH.after(s, sep);
        int named = s.skip(shared, "of for with");
        if (shared > sep && named > shared && s.person(named) != null) {
            return null;
        }
        if (shared > sep) {
            end = AFTER.after(s, shared);
            each = true;
        }
        List<String> who = each && people.size() < 2 ? List.of() : people;
        return Parsed.of(new Fact.Lasts(who, minutes, s.span(i, end)), end);
    }

    /** A length for everybody that stands before the people: 'Minimum half an hour each: Ingrid …'. */
    static @Nullable Parsed beforeAll(Items s, int i, Talk talk) {
        Parsed p = at(s, i, List.of(), false, talk);
        if (p == null) {
            return null;
        }
        boolean each = false;
        for (int k = i; k < p.to(); k++) {
            each |= EACH.at(s, k) || s.in(k, "each every everyone everybody all");
        }
        return each && (p.to() >= s.size() || s.in(p.to(), ": , - ( )")) ? p : null;
    }

    private static @Nullable Parsed longest(Items s, int i, List<String> people) {
        int k = s.skip(
                i,
                "for and i want to stay talk would 'd like see meet him her them spend with but we chat should last be");
        int end = LONGEST.after(s, k);
        if (end == k) {
            k = i;
            end = LONGEST.after(s, k);
        }
        if (end == k) {
            return null;
        }
        int with = WITH_THEM.after(s, end);
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact.Longest(people, s.span(i, with)));
        return new Parsed(facts, with);
    }
}
