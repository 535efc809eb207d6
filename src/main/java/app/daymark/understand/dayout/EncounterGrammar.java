package app.daymark.understand.dayout;

import app.daymark.domain.Strength;
import app.daymark.understand.dayout.Talk.Weight;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is to be met: 'Basil is in the Park 9:15-10:15 (30 min at least)', 'must see Prof Jansen (Lab, 9:00-10:00, 45 min)',
 * 'half an hour with Ben', 'At the Fort: Duarte, 10:30-11:30'. After the people come their attributes, in any order.
 */
final class EncounterGrammar {

    private static final Set<String> RESTRICTING = Restriction.WORDS;
    private static final Set<String> PREFIX = minus(
            Vocabulary.of("pronoun be meet importance goal ask function say article possessive"),
            RESTRICTING,
            Vocabulary.words("""
            he she him her they them back through between everyone everybody from his their
            """));
    private static final Set<String> MEETING = Vocabulary.of("meet");
    private static final Set<String> PREFIX_SIGNS = Vocabulary.words("""
            : - , / ( * '
            """);
    private static final Set<String> PRONOUNS = Vocabulary.words("""
            he she him her they them hes shes theyre his their
            """);
    private static final Set<String> EVERYBODY = Vocabulary.words("""
            everyone everybody all each both they them
            """);
    private static final Set<String> LISTING = Vocabulary.words("""
            , and & + n as well also then
            """);

    private final AttributeGrammar attributes;

    EncounterGrammar(AttributeGrammar attributes) {
        this.attributes = attributes;
    }

    private record Prefix(
            Weight weight,
            boolean meets,
            @Nullable Integer minutes,
            int minutesAt,
            @Nullable String place,
            int placeAt,
            int rangeAt,
            int to) {}

    private record Subject(List<String> people, boolean everybody, int to) {}

    /** Reads about people from the item on, or null. */
    @Nullable
    Parsed at(Items s, int i, Talk talk) {
        Prefix prefix = prefix(s, i);
        Subject subject = subject(s, prefix.to(), talk);
        if (subject == null) {
            return null;
        }
        List<Fact> facts = new ArrayList<>();
        Weight weight =
                prefix.weight() != Weight.PLAIN ? prefix.weight() : subject.everybody() ? Weight.PLAIN : talk.weight();
        int end = subject.to();
        if (prefix.minutes() != null) {
            facts.add(new Fact.Lasts(subject.people(), prefix.minutes(), s.span(prefix.minutesAt(), end)));
        }
        String place = prefix.place() != null ? prefix.place() : talk.place();
        for (String p : place.isEmpty() ? List.<String>of() : subject.people()) {
            facts.add(new Fact.Located(p, place, s.span(prefix.place() != null ? prefix.placeAt() : prefix.to(), end)));
        }
        if (s.get(prefix.rangeAt()) instanceof Item.Range r) {
            facts.add(new Fact.Present(
                    subject.people(),
                    r.range().from(),
                    r.range().to(),
                    false,
                    s.span(prefix.rangeAt(), prefix.rangeAt() + 1)));
        }
        AttributeGrammar.Attributes read = attributes.at(s, end, subject.people(), talk);
        facts.addAll(read.facts());
        end = Math.max(end, read.to());
        Weight own = stronger(weight, read.weight());
        if (own == Weight.MUST || own == Weight.STRONG) {
            facts.add(new Fact.Needed(
                    subject.people(), own == Weight.MUST ? Strength.HARD : Strength.STRONG, s.span(i, subject.to())));
        }
        boolean meant = prefix.meets() || own != Weight.PLAIN || prefix.weight() != Weight.PLAIN;
        if (facts.isEmpty() && !meant) {
            return null;
        }
        if (prefix.weight() != Weight.PLAIN && !subject.everybody()) {
            talk.weigh(prefix.weight());
        }
        if (!subject.everybody()) {
            talk.mention(subject.people());
        }
        if (facts.isEmpty()) {
            facts.add(new Fact.Wanted(subject.people(), s.span(i, end)));
        }
        return new Parsed(facts, end);
    }

    /** What is said after the name counts, but 'he matters' takes nothing from 'must'. */
    static Weight stronger(Weight before, Weight after) {
        boolean must = before == Weight.MUST && after == Weight.STRONG;
        return after == Weight.PLAIN || must ? before : after;
    }

    /** 'must see:', 'Would be nice:', 'In the Park:' before a list. */
    @Nullable
    Parsed heading(Items s, int i, Talk talk) {
        int k = i;
        while (s.in(k, PREFIX) || s.in(k, "- ( ) '")) {
            k++;
        }
        if (!s.is(k, ":") && k < s.size() || k == i) {
            return null;
        }
        Weight weight = Importance.of(s, i, k);
        if (weight == Weight.PLAIN || k >= s.size() && !s.sentence().line()) {
            return null;
        }
        talk.weigh(weight);
        if (k + 1 >= s.size()) {
            talk.head("");
        }
        return Parsed.of(new Fact.Understood(s.span(i, k)), Math.min(k + 1, s.size()));
    }

    /** Attributes that go on about the people named last: ', 30 min at least'. */
    @Nullable
    Parsed continued(Items s, int i, Talk talk) {
        List<String> people = talk.current();
        if (people.isEmpty()) {
            return MinutesGrammar.beforeAll(s, i, talk);
        }
        AttributeGrammar.Attributes read = attributes.at(s, i, people, talk);
        boolean here = !talk.mentioned().isEmpty();
        boolean lengths = read.facts().stream().allMatch(f -> f instanceof Fact.Lasts || f instanceof Fact.Longest);
        boolean alone = i == 0 && read.to() >= s.size();
        if (read.facts().isEmpty() || !here && !(lengths && alone)) {
            return null;
        }
        return new Parsed(read.facts(), read.to());
    }

    private Prefix prefix(Items s, int i) {
        int k = i;
        Integer minutes = null;
        String place = null;
        int minutesAt = i;
        int placeAt = i;
        int rangeAt = -1;
        boolean meets = false;
        while (true) {
            int named = s.in(k, "both each all") ? s.skip(k + 1, "of for with") : k;
            if (named > k && (s.person(named) != null || s.in(named, "the my our") && role(s, named + 1) > named + 1)) {
                k = named;
                continue;
            }
            if (s.in(k, EVERYBODY) && subjectWord(s, k) || everyOne(s, k)) {
                break;
            }
            int maybe = s.is(k, "if") || s.is(k, "most") ? Importance.after(s, k) : k;
            if (maybe > k) {
                k = maybe;
                continue;
            }
            if (s.in(k, PREFIX)) {
                meets |= s.in(k, MEETING) || s.is(k, "with") || s.is(k, "w");
            } else if (s.get(k) instanceof Item.Length l && minutes == null && place == null) {
                minutes = l.minutes();
                minutesAt = lengthStart(s, i, k);
            } else if (s.get(k) instanceof Item.Amount n && minutes == null && s.in(k + 1, "with for w")) {
                minutes = n.value();
                minutesAt = k;
            } else if (s.place(k) != null && place == null && !toPlace(s, i, k)) {
                place = s.place(k);
                placeAt = k;
            } else if (s.get(k) instanceof Item.Range && rangeAt < 0 && (place != null || thenWho(s, i, k))) {
                rangeAt = k;
            } else if (role(s, k) > k) {
                k = role(s, k);
                continue;
            } else if (!(s.get(k) instanceof Item.Amount n && n.value() == 1 && s.is(k - 1, "the"))
                    && !(k > i && s.in(k, PREFIX_SIGNS))) {
                break;
            }
            k++;
        }
        boolean with = k > i && s.in(k - 1, "with w / for of : to see meet give -") || minutes == null;
        with &= !s.is(k - 1, "to") || minutes == null || s.in(k - 2, MEETING) || s.in(k - 2, "up hello close next");
        boolean there = place == null
                || s.is(placeAt + 1, ":")
                || s.is(placeAt + 1, "-")
                || k == placeAt + 1
                || rangeAt > 0
                || s.in(placeAt + 1, "is i ( , i'd there");
        if (!with || !there) {
            return new Prefix(Weight.PLAIN, false, null, i, null, i, -1, i);
        }
        return new Prefix(Importance.of(s, i, k), meets, minutes, minutesAt, place, placeAt, rangeAt, k);
    }

    /** Whether the time stands first and then who is there: 'Between 9 and 11 Ann is at the Park'. */
    private static boolean thenWho(Items s, int i, int k) {
        int who = i == 0 && s.is(k + 1, ",") ? k + 2 : k + 1;
        return k == i && s.person(who) != null;
    }

    /** The position of the name after what somebody is: 'the headmaster, Mr Tanaka', 'my old boss Ann'; else {@code i}. */
    private static int role(Items s, int i) {
        if (!s.in(i - 1, "the my our his her")) {
            return i;
        }
        int k = i;
        while (k < i + 3
                && !s.word(k).isEmpty()
                && !RESTRICTING.contains(s.word(k))
                && s.word(k).length() > 2) {
            k++;
        }
        int name = s.is(k, ",") ? k + 1 : k;
        return k > i && s.person(name) != null ? name : i;
    }

    private static boolean toPlace(Items s, int i, int k) {
        int before = s.is(k - 1, "the") ? k - 2 : k - 1;
        return before >= i && s.in(before, "to from");
    }

    private static int lengthStart(Items s, int i, int k) {
        return k - 2 >= i && s.is(k - 2, "at") && s.is(k - 1, "least") ? k - 2 : k;
    }

    /** Whether 'all', 'both' or 'each' stands there for the people, not for something else. */
    private static boolean subjectWord(Items s, int k) {
        if (!s.in(k, EVERYBODY)) {
            return false;
        }
        return !s.in(k + 1, "at the in costs day my time times") || s.is(k + 1, "at") && s.is(k + 2, "least");
    }

    /** 'every one' in two words. */
    private static boolean everyOne(Items s, int i) {
        boolean one = s.is(i + 1, "one") || s.get(i + 1) instanceof Item.Amount n && n.value() == 1;
        return s.is(i, "every") && one;
    }

    private @Nullable Subject subject(Items s, int i, Talk talk) {
        if (s.person(i) != null) {
            return people(s, i);
        }
        if (s.in(i, EVERYBODY) && subjectWord(s, i)) {
            boolean few = s.in(i, "they them both");
            int k = s.skip(
                    i + 1,
                    "of them us three person people friend friends one meeting meetings visit visits single those these the you visits");
            k = s.get(k) instanceof Item.Amount ? s.skip(k + 1, "of them people friends meetings") : k;
            boolean own = few && talk.current().size() > 1;
            return new Subject(own ? talk.current() : List.of(), !own, k);
        }
        if (everyOne(s, i)) {
            int k = s.skip(i + 2, "of them those these");
            return new Subject(List.of(), true, k);
        }
        if (s.in(i, PRONOUNS) && talk.current().size() == 1) {
            return new Subject(talk.current(), false, i + 1);
        }
        return null;
    }

    private static Subject people(Items s, int i) {
        List<String> people = new ArrayList<>();
        int k = i;
        int end = i;
        boolean and = false;
        for (String name = s.person(k); name != null; name = s.person(k)) {
            people.add(name);
            k++;
            int next = s.skip(k, LISTING);
            next = s.in(next, "the my our his her") ? role(s, next + 1) : next;
            boolean joined = next > k && s.person(next) != null;
            for (int w = k; joined && w < next; w++) {
                and |= s.in(w, "and & + n");
            }
            if (!joined) {
                end = k;
                break;
            }
            k = next;
        }
        return people.size() == 1 || and
                ? new Subject(people, false, end)
                : new Subject(List.of(people.getFirst()), false, i + 1);
    }

    @SafeVarargs
    private static Set<String> minus(Set<String> words, Set<String>... without) {
        Set<String> rest = new java.util.HashSet<>(words);
        for (Set<String> w : without) {
            rest.removeAll(w);
        }
        return Set.copyOf(rest);
    }
}
