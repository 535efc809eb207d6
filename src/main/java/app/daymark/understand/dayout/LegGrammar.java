package app.daymark.understand.dayout;

import app.daymark.understand.dayout.Fact.Leg;
import app.daymark.understand.dayout.Fact.Leg.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Travel times between named places: 'Ferry to Fort 25 min', 'lab-gym 15 (12 back)', '10 minutes from the Inn to the Mill',
 * 'from the Mill it is 10 to the Church, 20 to the Dock', 'the Park is 10 minutes from the Gare', 'A, B and C are 10 minutes
 * apart'.
 */
final class LegGrammar {

    private static final Set<String> GLUE = Vocabulary.words("""
            the it 's its is are takes take taking about roughly another a walk walking travel time times ride
            bus tram getting going get go you need way distance distances in minutes by on foot driving will be
            me i for only just then always ca approx ~ drive bike taxi metro train journey trip leg route and
            also that which away ' s to further both whole good car cab ferry boat walks there where = makes make lasts
            """);
    private static final Set<String> BEFORE_MINUTES = with(GLUE, ":", "=", ",", "-", "(", "|", "->");
    private static final Set<String> BEFORE_ORIGIN = with(GLUE, "from");
    private static final Set<String> BEFORE_SPOKE = with(BEFORE_MINUTES, "from", "on", "there", "until");
    private static final Phrases EACH_OTHER = Phrases.of("from each other | from one another");
    private static final Set<String> TO = Set.of("to", "->", ">", "until");
    private static final Set<String> SIGNS = Set.of("-", "<->", "/", "and", "&");

    /** Reads travel times that start at the item, or null. */
    @Nullable
    Parsed at(Items s, int i) {
        Parsed p = distance(s, i);
        if (p == null) {
            p = fan(s, i);
        }
        if (p == null) {
            p = fanIn(s, i);
        }
        if (p == null) {
            p = chain(s, i);
        }
        if (p == null) {
            p = pairs(s, i);
        }
        if (p == null) {
            p = minutesFirst(s, i);
        }
        return p;
    }

    private record Pair(String from, String to, Way way, int end) {}

    /** 'A to B', 'A–B', 'between A and B'. */
    private static @Nullable Pair pair(Items s, int i) {
        int k = s.skip(i, "from between the for of");
        boolean between = s.is(i, "between") || s.is(i + 1, "between");
        String from = s.place(k);
        if (from == null) {
            return null;
        }
        int join = k + 1;
        boolean directed = s.in(join, TO);
        boolean sign = s.in(join, SIGNS) && (between || !s.is(join, "and"));
        int next = s.skip(join + 1, "the to");
        String to = s.place(next);
        if (!directed && !sign || to == null || to.equals(from)) {
            return null;
        }
        return new Pair(from, to, directed ? Way.THERE : Way.PAIR, next + 1);
    }

    /** 'A to B 10', 'A–B and B–C 10 each', with what is said of the way back. */
    private static @Nullable Parsed pairs(Items s, int i) {
        List<Pair> pairs = new ArrayList<>();
        int k = s.skip(i, GLUE);
        while (true) {
            Pair p = pair(s, k);
            if (p == null) {
                break;
            }
            pairs.add(p);
            k = p.end();
            int next = s.is(k, ",") || s.is(k, "and") || s.is(k, "&") || s.is(k, "or") ? s.skip(k, ", and & or") : -1;
            if (next < 0 || pair(s, next) == null) {
                break;
            }
            k = next;
        }
        if (pairs.isEmpty()) {
            return null;
        }
        Way said = null;
        int both = WayBack.bothWays(s, k);
        if (both > k) {
            said = Way.BOTH;
            k = both;
        }
        int at = s.skip(k, BEFORE_MINUTES);
        Integer minutes = s.minutes(at);
        if (minutes == null || WayBack.added(s, at + 1)) {
            return null;
        }
        return tail(s, i, pairs, minutes, at + 1, said);
    }

    /** '10 minutes from A to B', 'it takes 10 minutes to get from A to B', '10 min between A and B'. */
    private static @Nullable Parsed minutesFirst(Items s, int i) {
        int k = s.skip(i, GLUE);
        Integer minutes = s.minutes(k);
        if (minutes == null || WayBack.added(s, k + 1)) {
            return null;
        }
        int at = s.skip(k + 1, GLUE);
        Pair p = pair(s, at);
        if (p == null) {
            return null;
        }
        List<Pair> pairs = new ArrayList<>(List.of(p));
        int end = p.end();
        while (s.is(end, "and") || s.is(end, ",")) {
            Pair more = pair(s, s.skip(end, ", and"));
            if (more == null || s.minutes(s.skip(more.end(), BEFORE_MINUTES)) != null) {
                break;
            }
            pairs.add(more);
            end = more.end();
        }
        return more(s, p.from(), tail(s, i, pairs, minutes, end, null));
    }

    /** Further ways from the same place: '…, 15 to the Palm House and 25 to the Lake'. */
    private static Parsed more(Items s, String origin, Parsed read) {
        List<Fact> facts = new ArrayList<>(read.facts());
        int end = read.to();
        while (true) {
            int at = s.skip(end, ", and &");
            Spoke spoke = at == end || s.minutes(at) == null ? null : spoke(s, at);
            if (spoke == null || spoke.place().equals(origin)) {
                return new Parsed(facts, end);
            }
            facts.add(new Leg(origin, spoke.place(), spoke.minutes(), Way.THERE, s.span(at, spoke.to())));
            end = spoke.to();
        }
    }

    /** What follows the minutes: the mode, both ways, or another time for the way back. */
    private static Parsed tail(Items s, int i, List<Pair> pairs, int minutes, int afterMinutes, @Nullable Way said) {
        int k = WayBack.afterMinutes(s, afterMinutes);
        Way way = said;
        Integer back = null;
        int both = WayBack.bothWays(s, k);
        WayBack.Back other = WayBack.at(s, k);
        if (other != null) {
            back = other.minutes();
            k = other.to();
        } else if (both > k) {
            way = Way.BOTH;
            k = both;
        }
        List<Fact> facts = new ArrayList<>();
        for (Pair p : pairs) {
            facts.add(new Leg(
                    p.from(), p.to(), minutes, back != null ? Way.THERE : way != null ? way : p.way(), s.span(i, k)));
            if (back != null) {
                facts.add(new Leg(p.to(), p.from(), back, Way.THERE, s.span(i, k)));
            }
        }
        return new Parsed(facts, k);
    }

    /** 'from the Mill it is 10 to the Church, 20 to the Dock', 'From the Gare: Park 10, Museum 15'. */
    private static @Nullable Parsed fan(Items s, int i) {
        int k = s.skip(i, BEFORE_ORIGIN);
        boolean from = false;
        for (int w = i; w < k; w++) {
            from |= s.is(w, "from");
        }
        String origin = s.place(k);
        int start = k + 1;
        if (origin == null || !from && !s.is(start, ":") && !s.is(start, "->") && !s.in(start, TO)) {
            return null;
        }
        List<Fact> facts = new ArrayList<>();
        int at = start;
        int end = -1;
        while (true) {
            Spoke spoke = spoke(s, s.skip(at, BEFORE_SPOKE));
            if (spoke == null || spoke.place().equals(origin)) {
                break;
            }
            int to = spoke.to();
            WayBack.Back other = WayBack.at(s, to);
            int both = WayBack.bothWays(s, to);
            Way way = other == null && both > to ? Way.BOTH : Way.THERE;
            to = other != null ? other.to() : Math.max(to, both);
            facts.add(new Leg(origin, spoke.place(), spoke.minutes(), way, s.span(i, to)));
            if (other != null) {
                facts.add(new Leg(spoke.place(), origin, other.minutes(), Way.THERE, s.span(i, to)));
            }
            end = to;
            at = s.skip(to, ", and & )");
            boolean runsOn = at == to && s.minutes(at) != null && spoke(s, at) != null;
            if (pair(s, at) != null || s.is(at, "from") || at == to && !runsOn) {
                break;
            }
        }
        boolean several = facts.size() > 1;
        boolean plain = from || s.is(start, ":") || several;
        return end < 0 || !plain ? null : new Parsed(facts, end);
    }

    /** 'to the Park it's 10 minutes from the Inn and 12 from the Zoo'. */
    private static @Nullable Parsed fanIn(Items s, int i) {
        int k = s.is(i, "to") ? s.skip(i + 1, "the") : i;
        String to = k > i ? s.place(k) : null;
        int at = s.skip(k + 1, GLUE);
        List<Fact> facts = new ArrayList<>();
        int last = at;
        for (Integer minutes = s.minutes(at); to != null && minutes != null; minutes = s.minutes(at)) {
            int from = s.skip(at + 1, WayBack.AFTER_MINUTES);
            int where = s.skip(from + 1, "the");
            String origin = s.is(from, "from") ? s.place(where) : null;
            if (origin == null || origin.equals(to)) {
                break;
            }
            facts.add(new Leg(origin, to, minutes, Way.THERE, s.span(i, where + 1)));
            last = where + 1;
            at = s.skip(last, ", and & it 's is about");
        }
        return facts.isEmpty() ? null : new Parsed(facts, last);
    }

    private record Spoke(String place, int minutes, int to) {}

    /** '10 to the Church', 'to the Church 10', 'Church: 10'. */
    private static @Nullable Spoke spoke(Items s, int i) {
        Integer first = s.minutes(i);
        if (first != null) {
            int k = s.skip(i + 1, GLUE);
            String place = s.place(k);
            boolean to = false;
            for (int w = i + 1; w < k; w++) {
                to |= s.is(w, "to");
            }
            return place == null || !to ? null : new Spoke(place, first, k + 1);
        }
        int k = s.skip(i, "to the -> until");
        String place = s.place(k);
        int at = s.skip(k + 1, BEFORE_MINUTES);
        Integer minutes = s.minutes(at);
        return place == null || minutes == null || WayBack.added(s, at + 1)
                ? null
                : new Spoke(place, minutes, WayBack.afterMinutes(s, at + 1));
    }

    /** 'the Park is 10 minutes from the Gare and 5 from the Inn', 'A, B and C are 10 minutes apart'. */
    private static @Nullable Parsed distance(Items s, int i) {
        List<String> places = new ArrayList<>();
        int k = s.skip(i, "the and walking between travel all of");
        for (String place = s.place(k); place != null; place = s.place(k)) {
            places.add(place);
            k = s.skip(k + 1, ", and & the /");
        }
        if (places.isEmpty() || s.place(k - 1) == null && places.size() == 1 && !s.in(k - 1, "the")) {
            return null;
        }
        int at = s.skip(k, "is are all lies lie only just about a both each it takes always 's it's its");
        boolean plain = at == k && places.size() == 1 && !s.is(s.skip(at + 1, WayBack.AFTER_MINUTES), "from");
        Integer minutes = plain ? null : s.minutes(at);
        if (minutes == null) {
            return null;
        }
        int end = s.skip(at + 1, WayBack.AFTER_MINUTES);
        if (places.size() > 1) {
            boolean apart = s.is(end, "apart");
            if (!apart && !s.is(i, "between") || places.size() == 2 && !apart) {
                return null;
            }
            end = apart ? EACH_OTHER.after(s, end + 1) : end;
            List<Fact> facts = new ArrayList<>();
            for (int a = 0; a < places.size(); a++) {
                for (int b = a + 1; b < places.size(); b++) {
                    facts.add(new Leg(places.get(a), places.get(b), minutes, Way.BOTH, s.span(i, end)));
                }
            }
            return new Parsed(facts, end);
        }
        List<Fact> facts = new ArrayList<>();
        int last = -1;
        while (minutes != null && s.is(end, "from")) {
            int where = s.skip(end + 1, "the both");
            String other = s.place(where);
            if (other == null) {
                break;
            }
            last = where + 1;
            int both = WayBack.bothWays(s, last);
            facts.add(new Leg(
                    other,
                    places.getFirst(),
                    minutes,
                    both > last ? Way.BOTH : Way.PAIR,
                    s.span(i, Math.max(last, both))));
            last = Math.max(last, both);
            int next = s.skip(last, ", and & also the");
            String shared = next > last ? s.place(next) : null;
            Integer own = shared == null ? null : s.minutes(next + 1);
            if (shared != null && own != null && !s.is(s.skip(next + 2, WayBack.AFTER_MINUTES), "from")) {
                facts.add(new Leg(other, shared, own, Way.PAIR, s.span(i, next + 2)));
                last = s.skip(next + 2, WayBack.AFTER_MINUTES);
                break;
            }
            if (shared != null && s.minutes(s.skip(next + 1, BEFORE_MINUTES)) == null) {
                facts.add(new Leg(shared, places.getFirst(), minutes, Way.PAIR, s.span(i, next + 1)));
                last = next + 1;
                break;
            }
            minutes = s.minutes(s.skip(next, "about only just"));
            end = s.skip(s.skip(next, "about only just") + 1, WayBack.AFTER_MINUTES);
        }
        return last < 0 ? null : new Parsed(facts, last);
    }

    /** 'A – 10 – B – 15 – C'. */
    private static @Nullable Parsed chain(Items s, int i) {
        int k = s.is(i, "the") ? i + 1 : i;
        String from = s.place(k);
        List<Fact> facts = new ArrayList<>();
        while (from != null) {
            int at = s.skip(k + 1, "- -> ( ~");
            Integer minutes = at > k + 1 ? s.minutes(at) : null;
            int next = s.skip(at + 1, "- -> ) min ~");
            String to = minutes != null && next > at + 1 ? s.place(next) : null;
            if (minutes == null || to == null) {
                break;
            }
            facts.add(new Leg(from, to, minutes, Way.PAIR, s.span(k, next + 1)));
            k = next;
            from = to;
        }
        return facts.isEmpty() ? null : new Parsed(facts, k + 1);
    }

    private static Set<String> with(Set<String> words, String... more) {
        Set<String> all = new java.util.HashSet<>(words);
        all.addAll(List.of(more));
        return Set.copyOf(all);
    }
}
