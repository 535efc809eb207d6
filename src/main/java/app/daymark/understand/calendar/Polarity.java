package app.daymark.understand.calendar;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether the times of a clause are good or bad ones, by its words, the heading above it and the clause before. */
final class Polarity {

    private Statement.@Nullable When last;
    private boolean asked;
    private @Nullable Boolean heading;
    private @Nullable Boolean listed;

    /** What lines like 'Ann: 9–10' mean where they don't say: as the other lines of the text that do. */
    void survey(List<Clause> clauses) {
        boolean busy = false;
        boolean free = false;
        for (Clause c : clauses) {
            boolean line = c.size() > 2 && Item.isWho(c.item(0)) && Item.isMark(c.item(1), ":");
            if (line && c.hasWhen()) {
                busy |= c.hasWord("busy", "meeting", "meetings", "blocked");
                free |= c.hasWord("free", "only", "can");
            }
        }
        listed = busy == free ? null : Boolean.valueOf(free);
    }

    /** Takes in the times said last. */
    void remember(Statement.When w) {
        last = w;
    }

    /** A meeting was asked for: what follows says more of it. */
    void asked() {
        last = null;
        asked = true;
    }

    Statement.@Nullable When last() {
        return last;
    }

    /** Takes in a heading, 'Busy:' or 'Ann's free times:', over a list; false where the clause is none. */
    boolean heading(Clause c) {
        boolean colon = Item.isMark(c.item(c.size() - 1), ":");
        if (colon && c.size() == 2 && Item.isWho(c.item(0))) {
            return true;
        }
        if (!colon || c.hasWhen() || c.has(Item.Length.class)) {
            if (c.line() && c.size() > 1 && c.joint().isEmpty() && c.has(Item.Length.class)) {
                heading = null;
            }
            return false;
        }
        if (c.hasWord(Lexicon.BUSY_HEADING)) {
            heading = false;
        } else if (c.hasWord(Lexicon.FREE_HEADING)) {
            heading = true;
        } else {
            heading = null;
        }
        return true;
    }

    /** Whether the times of the clause are good for its people; null where the words don't say. */
    @Nullable
    Boolean of(Clause c, List<String> who) {
        if (c.says(Lexicon.ANY_BUT)) {
            return false;
        }
        if (c.joint().equals("which") && c.wordIn(0, Lexicon.BE)) {
            return who.isEmpty() ? null : Boolean.FALSE; // 'my other calls, which are 10–11'
        }
        if (c.fragment() && last != null && c.starts() && !c.line()) {
            return last.allowed();
        }
        if (c.says(Lexicon.AVOIDING) || c.wordIn(0, Lexicon.LEAVING_OUT) && c.size() > 1 && Item.isWhen(c.item(1))) {
            return false;
        }
        boolean leaves = c.leaves();
        boolean phrase = c.says(Lexicon.BUSY_PHRASES);
        if (!leaves && (phrase || c.hasWord("busy", "out") || c.hasWord("off") && !c.arrives())) {
            return !phrase && c.hasWord("not", "isn't", "aren't", "never") ? null : Boolean.FALSE;
        }
        boolean negative = c.negative();
        if (negative
                && c.arrives()
                && !leaves
                && c.all(Item.Time.class).stream().allMatch(t -> t.form() == Item.Time.Form.BEFORE)) {
            return false; // 'Jonas doesn't arrive before 10'
        }
        boolean closed = c.has(Item.Time.class)
                && c.all(Item.Time.class).stream().allMatch(t -> t.form() == Item.Time.Form.RANGE);
        if (leaves && closed && !who.isEmpty() && !negative) {
            return false; // 'has to pick up the kids from 3 to 4'
        }
        if (leaves || c.arrives()) {
            return negative && !c.says("not in") && !c.says("won't be in") ? null : Boolean.TRUE;
        }
        Boolean offers = offers(c);
        if (offers != null && !negative && !who.isEmpty()) {
            return offers;
        }
        boolean all = c.items().stream().anyMatch(i -> i instanceof Item.Pronoun p && p.who() == Item.Pronoun.Who.ALL);
        if (negative || !who.isEmpty() && hasEvent(c) || (all || !who.isEmpty()) && Engagement.in(c)) {
            return false;
        }
        if (!who.isEmpty() && closed && (does(c) || HoursReader.worksOnSomething(c))) {
            return false;
        }
        boolean event = eventNoun(c);
        boolean elsewhere =
                closed && c.has(Item.Place.class) && !who.isEmpty() && !c.hasWord("here", "based", "live", "lives");
        boolean can = c.hasWord(Lexicon.FREE) && !(event && c.hasWord(Lexicon.FREE_OR_ELSE)) && !elsewhere
                || isIn(c)
                || c.says(Lexicon.PREFERRING);
        if (can || c.hasWord(Lexicon.OBLIGING) && !event && !elsewhere) {
            return true;
        }
        if (event && who.isEmpty() && frames(c)) {
            return true;
        }
        if (event) {
            return who.isEmpty() ? headingOr(c, null) : titled(c) ? Boolean.FALSE : null;
        }
        return elsewhere && c.hasWord(Lexicon.BE) ? null : carriedOn(c, who);
    }

    /** 'Ann meets with the auditors': a verb of doing right after the person. */
    private static boolean does(Clause c) {
        for (int i = 1; i < c.size(); i++) {
            if (Item.isWho(c.item(i - 1)) && c.wordIn(i, Lexicon.EVENT_VERBS) && !c.wordIn(i, Lexicon.FREE)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Boolean carriedOn(Clause c, List<String> who) {
        if (c.joint().isEmpty() || who.isEmpty() || last == null || c.joint().equals(":")) {
            return headingOr(c, true);
        }
        return last.who().equals(who) || Item.isWho(c.item(0)) ? Boolean.valueOf(last.allowed()) : headingOr(c, true);
    }

    private @Nullable Boolean headingOr(Clause c, @Nullable Boolean other) {
        boolean line = listed != null && Boolean.TRUE.equals(other) && Item.isWho(c.item(0));
        return heading != null ? heading : line ? listed : other;
    }

    /** 'Ann has … at 10', not 'Ann has to …', nor 'Ann has time'. */
    private static boolean hasEvent(Clause c) {
        return c.items().stream().anyMatch(i -> have(c, i))
                && !c.says(Lexicon.OBLIGED)
                && !c.hasWord(Lexicon.HAVE_TIME);
    }

    /** 'Parents' evening is Thursday, 5 to 8 pm', before any meeting is asked for: when it all is. */
    private boolean frames(Clause c) {
        for (int i = 1; i + 1 < c.size(); i++) {
            if (c.word(i).equals("is") && Item.isWhen(c.item(i + 1))) {
                return !asked && c.items().stream().noneMatch(Item::isWho);
            }
        }
        return false;
    }

    /** 'Only in the building', 'in the office'. */
    private static boolean isVenue(Clause c, int in) {
        String place = c.word(in + 2);
        return Lexicon.VENUES.has(place)
                && (c.hasWord("only") || Set.of("office", "building", "house").contains(place));
    }

    /** 'Ann is in from 10', not 'Ann sings in the choir'. */
    private static boolean isIn(Clause c) {
        int in = c.indexOf("in");
        return in > 0
                && (c.wordIn(in - 1, Lexicon.BE)
                        || Item.isWho(c.item(in - 1))
                        || c.wordIn(in - 1, Lexicon.ALREADY)
                        || c.word(in - 1).equals("only"))
                && (in + 1 == c.size()
                        || Item.isWhen(c.item(in + 1))
                        || isVenue(c, in)
                        || c.word(in + 1).equals("on"));
    }

    /** 'Ann has Monday 10–12 or all of Friday' is a choice; null where something else is had. */
    private static @Nullable Boolean offers(Clause c) {
        for (int i = 1; i + 1 < c.size(); i++) {
            if (c.wordIn(i, Lexicon.HAVE) && Item.isWho(c.item(i - 1)) && Item.isWhen(c.item(i + 1))) {
                return c.hasWord("or") && !eventNoun(c) ? Boolean.TRUE : null;
            }
        }
        return null;
    }

    private static boolean have(Clause c, Item i) {
        return i instanceof Item.Word w && Lexicon.HAVE.has(w.norm())
                || i instanceof Item.Pronoun p
                        && Lexicon.HAVE.has(c.t().get(p.from()).norm());
    }

    /** Whether words stand in the clause that the grammar does not know: the name of an event, or a verb. */
    private static boolean eventNoun(Clause c) {
        boolean who = Item.isWho(c.item(0));
        return c.items().stream()
                .anyMatch(i -> i instanceof Item.Word w
                        && (!Lexicon.plain(w.norm()) && !w.norm().equals("\n") || who && isEvent(w.norm())));
    }

    private static boolean isEvent(String noun) {
        return Lexicon.EVENT_NOUNS.has(noun) || Lexicon.MEETING_NOUNS.has(noun) && !Lexicon.UNTITLED.has(noun);
    }

    /** 'Ann: dentist 9–10', 'Ann has her class at 9–10', 'Ann is at the gym': an event, not an unknown verb. */
    private static boolean titled(Clause c) {
        for (int i = 0; i < c.size(); i++) {
            if (Item.isWho(c.item(i))) {
                int k = i + 1;
                while (k < c.size() && c.item(k) instanceof Item.Place) {
                    k++;
                }
                Item next = k < c.size() ? c.item(k) : null;
                if (next == null) {
                    return false;
                }
                if (ZoneChunker.OWNERS.containsKey(c.t().get(c.item(i).from()).norm())) {
                    return true; // 'my own break is 6:30 to 7'
                }
                String norm = c.t().get(c.item(i).from()).norm();
                return next instanceof Item.Mark
                        || Item.isWhen(next)
                        || next instanceof Item.Word w && (tells(w.norm()) || does(c, w.norm()))
                        || Lexicon.HAVE.has(norm)
                        || Lexicon.BE.has(norm);
            }
        }
        return true;
    }

    /** An unknown verb of somebody, with both ends of the time. */
    private static boolean does(Clause c, String verb) {
        boolean closed = c.all(Item.Time.class).stream()
                .allMatch(t -> t.form() == Item.Time.Form.RANGE || t.form() == Item.Time.Form.AFTER);
        return verb.endsWith("s")
                && !Lexicon.VOLITION.has(verb)
                && !Lexicon.plain(verb)
                && closed
                && c.has(Item.Time.class);
    }

    private static boolean tells(String verb) {
        return Lexicon.EVENT_VERBS.has(verb)
                || Lexicon.EVENT_VERBS.has(verb + "s")
                || Lexicon.EVENT_VERBS.has(verb + "es")
                || Lexicon.BE.has(verb)
                || Lexicon.HAVE.has(verb);
    }
}
