package app.daymark.understand.dayout;

import app.daymark.understand.dayout.Fact.Leg;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Travel times within a group of places, and between two: 'On campus (Library, Gym) it's 5 minutes from anywhere to anywhere',
 * '4 minutes between any two of the Dorm, the Lab and the Café', 'from any campus place to the Station or the Court it is 18'.
 */
final class GroupLegGrammar {

    private static final Set<String> JOINS = Vocabulary.words(", and & or the / +");
    private static final Set<String> IS = Vocabulary.words("""
            it 's its is are takes take about just only all always lie that which they 're walk walking on foot by bike , - :
            """);
    private static final Set<String> MUTUAL = Vocabulary.words("""
            from to between any anywhere everywhere each every one another other others two of them these apart and the
            place places stop stops
            """);
    private static final Set<String> KINDS =
            Vocabulary.words("place places stop stops spot spots point points location");
    private static final Set<String> ANY = Vocabulary.words("any each every all one either anywhere");

    private GroupLegGrammar() {}

    /** Places and the item after them. */
    private record Group(List<String> places, int to) {}

    static @Nullable Parsed at(Items s, int i, Talk talk) {
        Parsed p = within(s, i, talk);
        if (p == null) {
            p = anyTwo(s, i);
        }
        if (p == null) {
            p = across(s, i, talk);
        }
        return p == null ? acrossLast(s, i, talk) : p;
    }

    /** 'On campus (A, B, C) it's 5 minutes from anywhere to anywhere', 'A and B are downtown, 8 minutes apart'. */
    private static @Nullable Parsed within(Items s, int i, Talk talk) {
        int k = i;
        String name = null;
        if (s.in(i, "on in at around within")) {
            int at = s.skip(i + 1, "the");
            int open = s.place(at) != null ? at + 1 : at;
            while (open < at + 3 && word(s, open)) {
                open++;
            }
            if (open == at || !s.in(open, "( : ,")) {
                return null;
            }
            name = s.span(at, open).text();
            k = open + 1;
        } else if (word(s, i) && s.is(i + 1, "(")) {
            name = s.word(i);
            k = i + 2;
        }
        Group g = list(s, k);
        if (g == null || g.places().size() < 2) {
            return null;
        }
        int at = s.skip(s.skip(g.to(), ")"), IS);
        if (name == null) {
            int area = s.skip(at, "in on at the");
            int end = s.place(area) != null ? area + 1 : area;
            while (end < area + 2 && word(s, end)) {
                end++;
            }
            if (end > area && at > g.to() && (s.in(end, ", : and") || end >= s.size())) {
                name = s.span(area, end).text();
                at = s.skip(end, "and , :");
            }
        }
        if (name != null) {
            talk.group(name, g.places());
        }
        at = s.skip(at, IS);
        Integer minutes = s.minutes(at);
        int end = minutes == null ? at : s.skip(at + 1, WayBack.AFTER_MINUTES);
        int last = mutual(s, end);
        if (minutes == null && name != null && at >= s.size()) {
            return Parsed.of(new Fact.Understood(s.span(i, s.size())), s.size());
        }
        return minutes == null || last == end ? null : new Parsed(pairs(g.places(), minutes, s, i, last), last);
    }

    /** '4 minutes between any two of the Dorm, the Lab and the Café'. */
    private static @Nullable Parsed anyTwo(Items s, int i) {
        int k = s.skip(i, IS);
        Integer minutes = s.minutes(k);
        int at = minutes == null ? k : s.skip(k + 1, WayBack.AFTER_MINUTES);
        int of = mutual(s, at);
        boolean any = false;
        for (int w = at; w < of; w++) {
            any |= s.in(w, "any each every");
        }
        Group g = any && s.in(of - 1, "of the between") ? list(s, of) : null;
        return minutes == null || g == null || g.places().size() < 2
                ? null
                : new Parsed(pairs(g.places(), minutes, s, i, g.to()), g.to());
    }

    /** 'between any campus place and any downtown place it's 20 minutes'. */
    private static @Nullable Parsed across(Items s, int i, Talk talk) {
        if (!s.in(i, "from between")) {
            return null;
        }
        Group a = group(s, i + 1, talk);
        Group b = a == null || !s.in(a.to(), "to and") ? null : group(s, a.to() + 1, talk);
        if (a == null || b == null || a.places().size() + b.places().size() < 3) {
            return null;
        }
        int at = s.skip(b.to(), IS);
        Integer minutes = s.minutes(at);
        int end = minutes == null ? at : WayBack.afterMinutes(s, at + 1);
        return minutes == null ? null : crossed(a, b, minutes, s, i, end);
    }

    /** 'it's 20 minutes from any campus place to any downtown place'. */
    private static @Nullable Parsed acrossLast(Items s, int i, Talk talk) {
        int k = s.skip(i, IS);
        Integer minutes = s.minutes(k);
        int at = minutes == null ? k : s.skip(k + 1, WayBack.AFTER_MINUTES);
        if (minutes == null || !s.in(at, "from between")) {
            return null;
        }
        Group a = group(s, at + 1, talk);
        Group b = a == null || !s.in(a.to(), "to and") ? null : group(s, a.to() + 1, talk);
        return a == null || b == null || a.places().size() + b.places().size() < 3
                ? null
                : crossed(a, b, minutes, s, i, b.to());
    }

    private static @Nullable Parsed crossed(Group a, Group b, int minutes, Items s, int i, int end) {
        if (a.places().stream().anyMatch(b.places()::contains)) {
            return null;
        }
        List<Fact> facts = new ArrayList<>();
        for (String from : a.places()) {
            for (String to : b.places()) {
                facts.add(new Leg(from, to, minutes, Leg.Way.BOTH, s.span(i, end)));
            }
        }
        return new Parsed(facts, end);
    }

    /** 'any of A, B and C', 'any campus place', 'anywhere on campus', 'A or B'. */
    private static @Nullable Group group(Items s, int i, Talk talk) {
        int any = s.skip(i, ANY);
        int k = s.skip(any, "of the in on at those " + String.join(" ", KINDS));
        for (int to = Math.min(s.size(), k + 3); any > i && to > k; to--) {
            List<String> known = talk.group(s.span(k, to).text());
            if (!known.isEmpty()) {
                return new Group(known, s.skip(to, KINDS));
            }
        }
        Group g = list(s, k);
        return g != null
                        && (any > i
                                || g.places().size() == 1
                                || s.is(g.to() - 2, "or")
                                || s.is(g.to() - 2, "the") && s.is(g.to() - 3, "or"))
                ? g
                : null;
    }

    private static @Nullable Group list(Items s, int i) {
        List<String> places = new ArrayList<>();
        int end = i;
        for (int k = s.skip(i, "the"); s.place(k) != null && !places.contains(s.place(k)); k = s.skip(end, JOINS)) {
            places.add(java.util.Objects.requireNonNull(s.place(k)));
            end = k + 1;
            if (s.skip(end, JOINS) == end) {
                break;
            }
        }
        return places.isEmpty() ? null : new Group(places, end);
    }

    /** The position after 'apart', 'from anywhere to anywhere', 'between any two of them'; {@code i} where it says no such thing. */
    private static int mutual(Items s, int i) {
        int k = i;
        boolean each = false;
        while (s.in(k, MUTUAL)
                || s.get(k) instanceof Item.Amount n && n.value() < 10 && s.in(k - 1, "any the these from between")) {
            each |= s.in(k, "apart any anywhere each another every other others");
            k++;
        }
        return each || s.in(k - 1, "apart") ? k : i;
    }

    private static List<Fact> pairs(List<String> places, int minutes, Items s, int i, int end) {
        List<Fact> facts = new ArrayList<>();
        for (int a = 0; a < places.size(); a++) {
            for (int b = a + 1; b < places.size(); b++) {
                facts.add(new Leg(places.get(a), places.get(b), minutes, Leg.Way.BOTH, s.span(i, end)));
            }
        }
        return facts;
    }

    private static boolean word(Items s, int i) {
        String word = s.word(i);
        return !word.isEmpty()
                && Character.isLetter(word.charAt(0))
                && !Restriction.WORDS.contains(word)
                && !Vocabulary.of("be function pronoun time number").contains(word);
    }
}
