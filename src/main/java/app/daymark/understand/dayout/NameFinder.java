package app.daymark.understand.dayout;

import app.daymark.understand.dayout.NounPhrases.Phrase;
import app.daymark.understand.dayout.Sentences.Sentence;
import app.daymark.understand.words.Clock;
import app.daymark.understand.words.ClockGrammar;
import app.daymark.understand.words.ClockRange;
import app.daymark.understand.words.DayWords;
import app.daymark.understand.words.LengthGrammar;
import app.daymark.understand.words.Read;
import app.daymark.understand.words.Tokens;
import java.util.List;
import java.util.Set;

/**
 * Finds out which words name people and which name places, by where they stand: ends of a travel time and what follows
 * 'at' are places; who is somewhere, is met, or stands before a bracket is a person.
 */
final class NameFinder {

    private static final Set<String> AT = Set.of("at", "in", "@", "inside", "outside", "near");
    private static final Set<String> AT_OR_ON = Set.of("at", "in", "@", "inside", "outside", "near", "on");
    /** What stands for 'is' where the sentence before had 'has her stall': 'Walter his at the Canal'. */
    private static final Set<String> OWN = Set.of("his", "hers", "her", "theirs", "their");

    private static final Set<String> BE = Vocabulary.words("""
            is 's are will 'll can could has waits works sits stays hangs stands needs wants likes leaves
            arrives gets comes must may would 'd lives lunches teaches plays rehearses said says can't cannot
            won't only expects receives awaits
            """);
    private static final Set<String> MEETING = Vocabulary.words("""
            meet meeting see seeing visit visiting with catch w join call chat
            """);
    private static final Set<String> MEETING_GLUE = Vocabulary.words("""
            up with w / to : both first and also
            """);
    private static final Set<String> WHOSE = Set.of("my", "our", "the", "his", "her");
    private static final Set<String> ROW = Set.of(",", "-", "|", ":", "/", "@", "=");
    private static final Set<String> LEADS =
            Set.of("also", "and", "then", "next", "finally", "first", "second", "third", "plus");
    private static final Set<String> AND = Set.of("and", "&", "+", "n");
    private static final Set<String> EDGES =
            Vocabulary.words("start starts starting begin beginning end finish from arrival departure");
    private static final Set<String> JOIN = Vocabulary.words("""
            , and & or + then n
            """);

    private final Tokens t;
    private final NounPhrases phrases;
    private final Candidates found;
    private final WayFinder ways;

    NameFinder(Tokens t) {
        this.t = t;
        this.phrases = new NounPhrases(t);
        this.found = new Candidates(t);
        this.ways = new WayFinder(t, phrases, found);
    }

    Names find(Tables tables, List<Sentence> sentences) {
        tables.announce(found);
        for (Sentence s : sentences) {
            for (int i = s.from(); i < s.to(); i++) {
                ways.travel(i, s);
            }
        }
        for (Sentence s : sentences) {
            row(s.from(), s);
            for (int i = s.from(); i < s.to(); i++) {
                preposition(i, s);
                bracket(i, s);
                subject(i, s);
                met(i, s);
                kin(i);
                found(i, s);
                if (t.is(i, ",") && colonAhead(i + 1) || t.is(i, ":") && !t.glued(i + 1)) {
                    row(i + 1, s);
                }
            }
        }
        return found.names();
    }

    /** 'at the Gare', 'from the Ferry', 'back to the Inn', '10 to the Dock'. */
    private void preposition(int i, Sentence s) {
        boolean at = t.in(i, AT) && !(t.is(i, "near") && t.is(i + 1, "by"));
        boolean from = t.is(i, "from") || t.is(i, "leave") || t.is(i, "leaving") || t.is(i, "reach");
        boolean to = t.is(i, "to")
                && (t.in(i - 1, Vocabulary.words("""
            back return get walk travel go be come coming arrive arriving
            """))
                        || DayWords.weekday(t, i - 1) != null
                                && t.in(i - 2, Set.of("come", "coming", "arrive", "arriving"))
                        || quantityBefore(i));
        boolean on = t.is(i, "on") && (t.is(i + 1, "the") || t.in(i + 1, Set.of("my", "our")));
        boolean start = t.in(i, EDGES);
        boolean point = start && t.in(i + 1, Set.of("point", "place", "location"));
        int k = start ? afterTime(point ? i + 2 : i + 1, s) : i + 1;
        start &= k > (point ? i + 2 : i + 1);
        at |= t.is(i, "of") && t.is(i - 1, "front");
        if (!at && !from && !to && !on && !start || k >= s.to()) {
            return;
        }
        if (t.is(k, "\"")) {
            k++;
        }
        Phrase p = phrases.place(k, true);
        if (p != null && p.to() <= s.to() && !phrases.kin(p.from())) {
            if (from && ways.minutesAhead(p.to(), s)) {
                found.place(p, true);
            }
            found.place(p, false);
            alternatives(p, s);
        }
    }

    /** The position after the sign and the time that follow 'start'. */
    private int afterTime(int i, Sentence s) {
        int k = i;
        while (k < s.to() && t.in(k, ROW)) {
            k++;
        }
        Read<Clock> time = ClockGrammar.at(t, t.is(k, "at") ? k + 1 : k, true);
        if (time == null) {
            return k;
        }
        k = time.to();
        while (k < s.to() && t.in(k, ROW)) {
            k++;
        }
        return k;
    }

    /** 'at the Park or the Museum'. */
    private void alternatives(Phrase p, Sentence s) {
        if (t.is(p.to(), "or") && t.is(p.to() + 1, "the")) {
            Phrase other = phrases.place(p.to() + 1, true);
            if (other != null && other.to() <= s.to()) {
                found.place(other, false);
            }
        }
    }

    private boolean quantityBefore(int i) {
        return t.number(i - 1) || t.in(i - 1, Set.of("min", "mins", "minutes", "minute", "hour"));
    }

    /** 'Knut (Gym, 8:30-9:30, 40 min)': a person before the bracket, a place inside. */
    private void bracket(int i, Sentence s) {
        Phrase who = starts(i, s) ? phrases.person(i) : null;
        if (who == null || who.from() != i || !t.is(who.to(), "(") || who.to() + 1 >= s.to()) {
            return;
        }
        int k = who.to() + 1;
        Read<ClockRange> range = ClockGrammar.rangeAt(t, k);
        int first = range != null && t.in(range.to(), ROW) ? range.to() + 1 : k;
        int inside = t.in(first, AT) ? first + 1 : first;
        Phrase where = phrases.place(inside, true);
        boolean pronoun = t.in(k, Vocabulary.words("""
            he she they hes shes at in
            """));
        boolean closed = where != null
                && (t.in(where.to(), ROW)
                        || t.is(where.to(), ")")
                        || value(where.to())
                        || t.in(where.to(), Set.of("from", "between", "until", "till")));
        boolean values = value(k);
        if (where != null && closed && timed(i, s) && !found.strongPlace(who)) {
            found.person(who);
            if (!found.isPerson(where)) {
                found.place(where, false);
            }
        } else if ((pronoun || values) && timed(i, s) && !found.strongPlace(who)) {
            found.person(who);
        }
    }

    /** Whether clock times stand in the rest of the sentence. */
    private boolean timed(int from, Sentence s) {
        for (int i = from; i < s.to(); i++) {
            if (ClockGrammar.rangeAt(t, i) != null
                    || ClockGrammar.at(t, i, false) != null
                    || t.is(i, "all") && t.in(i + 1, Set.of("day", "morning", "afternoon", "evening"))
                    || t.is(i, "any") && t.is(i + 1, "time")
                    || t.is(i, "anytime")) {
                return true;
            }
        }
        return false;
    }

    private boolean value(int k) {
        return t.number(k) || LengthGrammar.at(t, k) != null || ClockGrammar.rangeAt(t, k) != null;
    }

    /** Who is somewhere, or is there at a time: 'Basil is in the Park', 'Cora at the Museum', 'Ivo 9-10'. */
    private void subject(int i, Sentence s) {
        Phrase who = starts(i, s) ? phrases.person(i) : null;
        if (who == null || who.from() != i || who.to() >= s.to()) {
            return;
        }
        int k = who.to();
        for (int last = joined(k, s); last > k; last = joined(k, s)) {
            k = last;
        }
        boolean be = t.in(k, BE);
        boolean apart = t.is(k, ",") && t.in(k + 1, AT) && timed(k, s);
        int next = be || apart || t.in(k, OWN) && t.in(k + 1, AT_OR_ON) ? k + 1 : k;
        while (be && next < k + 5 && glue(next)) {
            next++;
        }
        Read<Integer> length = be ? null : LengthGrammar.at(t, k);
        if (length != null && t.in(length.to(), AT) && capitalised(who) && timed(k, s)) {
            next = length.to();
        } else if (!be && i == s.from() && capitalised(who)) {
            next = action(next, s);
        }
        Phrase where = phrases.place(next + 1, true);
        boolean at = t.in(next, AT) && where != null && where.to() <= s.to()
                || t.is(next, "on") && t.is(next + 1, "the") && where != null;
        int then = t.is(next, ",") || t.is(next, ":") ? next + 1 : next;
        boolean when = ClockGrammar.rangeAt(t, then) != null && then < s.to();
        boolean introduced = t.is(i - 1, "'s") && t.is(i - 2, "there")
                || t.is(k, ",") && t.in(k + 1, Set.of("who", "whom", "she", "he"));
        boolean verb = be && !t.is(k, "is") && !t.is(k, "are") && !t.is(k, "only");
        if (at || (when || verb || introduced) && !found.isPlace(who)) {
            if (found.strongPlace(who) || !capitalised(who) && !found.caseless()) {
                return;
            }
            if (when && !at && !be && described(i, s)) {
                found.place(who, false);
                return;
            }
            int from = i;
            for (Phrase p = who; p != null && p.to() <= k; from = p.to() + 1, p = phrases.person(from)) {
                found.person(p);
            }
        }
    }

    /** The position after another name joined with 'and', or {@code k}. */
    private int joined(int k, Sentence s) {
        int next = t.is(k, ",") && t.in(k + 1, AND) ? k + 2 : t.in(k, AND) ? k + 1 : -1;
        if (next < 0 && t.is(k, ",")) {
            Phrase listed = phrases.person(k + 1);
            boolean last = listed != null && listed.to() < s.to() && joined(listed.to(), s) > listed.to();
            return last && listed != null && listed.from() == k + 1 ? listed.to() : k;
        }
        Phrase more = next < 0 ? null : phrases.person(next);
        return more == null || more.to() >= s.to() || more.from() != next ? k : more.to();
    }

    /** Whether somebody stands right before, so that this is the place: 'Rae must be seen: Dock, 8:30 to 9:15'. */
    private boolean described(int i, Sentence s) {
        if (!t.in(i - 1, ROW)) {
            return false;
        }
        for (int k = i - 2; k >= s.from() && k > i - 8; k--) {
            Phrase before = phrases.person(k);
            if (before != null && before.from() == k && before.to() < i && found.isPerson(before)) {
                return true;
            }
            if (t.is(k, ",") || t.number(k)) {
                return false;
            }
        }
        return false;
    }

    /** The position of 'at' after what somebody does there: 'Piet sells cheese at the Market'. */
    private int action(int i, Sentence s) {
        for (int k = i; k < s.to() && k < i + 4; k++) {
            if (t.in(k, AT)) {
                return timed(k, s) ? k : i;
            }
            if (!t.get(k).isWord()
                    || t.get(k).capitalised()
                    || Restriction.WORDS.contains(t.get(k).norm())) {
                return i;
            }
        }
        return i;
    }

    /** Whether a word between 'is' and 'at' says nothing of its own: 'is up at', 'will be waiting at'. */
    private boolean glue(int i) {
        String norm = t.get(i).norm();
        return t.get(i).isWord()
                && !t.in(i, AT)
                && !(t.is(i, "on") && t.is(i + 1, "the"))
                && (Vocabulary.knows(norm) || norm.endsWith("ing"))
                && ClockGrammar.rangeAt(t, i) == null;
    }

    /** Whom one meets: 'see Anna, Ben and Cleo', 'with Dr Mole'. */
    private void met(int i, Sentence s) {
        boolean visit = t.is(i, "visit") || t.is(i, "visiting");
        if (!t.in(i, MEETING) || visit && !timed(i, s)) {
            return;
        }
        int k = i + 1;
        while (k < s.to() && t.in(k, MEETING_GLUE)) {
            k++;
        }
        Phrase who = phrases.person(k);
        while (who != null && who.to() <= s.to()) {
            boolean kin = phrases.kin(who.from());
            if (!capitalised(who) && !found.caseless() && !kin || found.strongPlace(who)) {
                return;
            }
            if (!kin && !found.isPlace(who)) {
                found.person(who);
            }
            if (!t.in(who.to(), JOIN)) {
                return;
            }
            int next = t.is(who.to(), ",") && t.in(who.to() + 1, JOIN) ? who.to() + 2 : who.to() + 1;
            who = phrases.person(next);
        }
    }

    /** 'At the Fort from 9 to 10 is Duarte', 'you'll find Eva'. */
    private void found(int i, Sentence s) {
        boolean verb = t.in(i, Vocabulary.words("is waits sits find meet works stands"));
        boolean at = false;
        for (int k = Math.max(s.from(), i - 15); k < i; k++) {
            at |= t.in(k, AT);
        }
        Phrase who = verb && at && timed(s.from(), s) ? phrases.person(i + 1) : null;
        if (who != null && who.to() <= s.to() && capitalised(who) && !found.isPlace(who)) {
            found.person(who);
        }
    }

    /** 'my sister' is a person, 'my sister Mia' too. */
    private void kin(int i) {
        int adjective = t.get(i - 1).isWord() && !t.get(i - 1).capitalised() ? i - 2 : i - 1;
        if (!phrases.kin(i)
                || !t.in(i - 1, WHOSE)
                        && !(t.in(adjective, WHOSE) && t.get(i + 1).capitalised())) {
            return;
        }
        Phrase name = t.get(i + 1).capitalised() ? phrases.person(i + 1) : null;
        found.person(name != null ? name : new Phrase(i, i + 1, true));
    }

    /** 'Basil – Park – 9:15–10:15 – 30 min': who and where, by what is known of either. */
    private void row(int i, Sentence s) {
        int from = t.in(i, LEADS) ? i + 1 : i;
        Phrase a = phrases.place(from, true);
        if (a == null || a.from() != from || !t.in(a.to(), ROW)) {
            return;
        }
        int k = a.to() + 1;
        Read<ClockRange> range = ClockGrammar.rangeAt(t, k);
        if (range != null && t.in(range.to(), ROW)) {
            k = range.to() + 1;
        }
        Phrase b = phrases.place(t.in(k, AT) ? k + 1 : k, true);
        if (!timed(a.to(), s)
                || b == null
                || b.to() > s.to()
                || !(t.in(b.to(), ROW) || value(b.to()) || t.is(b.to(), "(") || t.is(b.to(), "from"))) {
            return;
        }
        boolean reversed = found.isPlace(a) && !found.isPlace(b) || phrases.title(b.from()) && !phrases.title(a.from());
        found.person(reversed ? b : a);
        found.place(reversed ? a : b, false);
    }

    /** Whether a name and a colon follow: 'Jo: Pond 10-11'. */
    private boolean colonAhead(int i) {
        Phrase name = phrases.person(i);
        return name != null && name.from() == i && t.is(name.to(), ":");
    }

    /** Whether a name may begin here: not in the middle of another. */
    private boolean starts(int i, Sentence s) {
        if (i == s.from()) {
            return true;
        }
        return !(t.get(i - 1).capitalised()
                        && t.get(i).capitalised()
                        && !Vocabulary.knows(t.get(i - 1).norm()))
                && !(t.is(i - 1, ".") && t.glued(i - 1) && phrases.title(i - 2))
                && !(t.is(i - 1, "-") && t.glued(i - 1) && t.glued(i))
                && !t.in(i - 1, AT)
                && !t.is(i - 1, "the");
    }

    private boolean capitalised(Phrase p) {
        return t.get(p.from()).capitalised();
    }
}
