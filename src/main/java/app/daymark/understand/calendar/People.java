package app.daymark.understand.calendar;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Whom the clauses of a text are about: what 'she' and 'they' mean, and whom a clause without a subject goes on about. */
final class People {

    private final String me;
    private final Set<String> everyone = new LinkedHashSet<>();
    private List<String> subject = List.of();
    private boolean asked;
    private List<String> mentioned = List.of();
    /** Whose list the lines after a heading are. */
    private List<String> listed = List.of();

    People(String me) {
        this.me = me;
    }

    String me() {
        return me;
    }

    /** The people who were named last. */
    List<String> mentioned() {
        return mentioned;
    }

    /** All whom a meeting was asked for with. */
    Set<String> everyone() {
        return everyone;
    }

    /** Whether a meeting was asked for. */
    boolean asked() {
        return asked;
    }

    List<String> others(List<String> names) {
        return names.stream().filter(n -> !n.equals(me)).toList();
    }

    /** The people that the clause begins with, before a verb, a colon or a time. */
    List<String> lead(Clause c) {
        int i = leadStart(c);
        List<String> who = new ArrayList<>();
        while (i < c.size() && Item.isWho(c.item(i))) {
            who.addAll(resolve(c.item(i)));
            i++;
            if (i + 1 < c.size() && joins(c.item(i)) && Item.isWho(c.item(i + 1)) && !Item.isRelative(c.item(i + 1))) {
                i++;
            }
        }
        return who.stream().distinct().toList();
    }

    private static int leadStart(Clause c) {
        boolean when = false;
        for (int i = 0; i < c.size(); i++) {
            Item item = c.item(i);
            if (Item.isWhen(item)) {
                when = true;
            } else if (!skipped(item, when) && !(Item.isMark(item, ":") && (when || i == 1))) {
                return i;
            }
        }
        return c.size();
    }

    private static boolean skipped(Item item, boolean afterTime) {
        return switch (item) {
            case Item.Word w -> Lexicon.SKIPPED_LEAD.has(w.norm()) || afterTime && Lexicon.PLAIN.has(w.norm());
            case Item.Mark m -> Set.of(",", "-", "\"").contains(m.norm());
            default -> false;
        };
    }

    private static boolean joins(Item item) {
        return Item.isMark(item, ",") || Item.isWord(item, "and") || Item.isMark(item, "/");
    }

    /** The people whom a name or pronoun means; none where it means all, or nobody was named. */
    List<String> resolve(Item item) {
        return switch (item) {
            case Item.Person p -> List.of(p.name());
            case Item.Pronoun p ->
                switch (p.who()) {
                    case ME -> List.of(me);
                    case ONE, WHO ->
                        others(mentioned).isEmpty()
                                ? List.of()
                                : List.of(others(mentioned).getLast());
                    case SEVERAL -> several();
                    case ALL -> List.of();
                };
            default -> List.of();
        };
    }

    private List<String> several() {
        if (mentioned.size() > 1) {
            return others(mentioned);
        }
        List<String> all = others(List.copyOf(everyone));
        return all.size() > 1 ? all : others(mentioned);
    }

    /** Whom a statement is about: the lead, 'for Ann' at the end, or the subject of the clause before. */
    List<String> who(Clause c, List<String> lead) {
        if (!lead.isEmpty()) {
            return lead;
        }
        for (int i = 1; i < c.size(); i++) {
            if (Item.isWho(c.item(i)) && c.wordIn(i - 1, Lexicon.FOR_WHOM)) {
                return list(c, i);
            }
        }
        if (aboutTheMeeting(c)) {
            return List.of();
        }
        if (c.line() && c.starts() && Item.isWhen(c.item(0))) {
            return listed;
        }
        boolean dayed = c.size() > 1 && c.item(0) instanceof Item.Day && Item.isMark(c.item(1), ":");
        return c.starts() && !dayed && !c.wordIn(0, Lexicon.CARRIES_ON) && !c.fragment() ? List.of() : subject;
    }

    private List<String> list(Clause c, int from) {
        List<String> who = new ArrayList<>();
        for (int k = from;
                k < c.size()
                        && (Item.isWho(c.item(k))
                                || c.word(k).equals("and")
                                || c.word(k).equals(","));
                k++) {
            who.addAll(resolve(c.item(k)));
        }
        return who;
    }

    private static boolean aboutTheMeeting(Clause c) {
        boolean all = c.items().stream().anyMatch(i -> i instanceof Item.Pronoun p && p.who() == Item.Pronoun.Who.ALL);
        boolean it = c.wordIn(0, Lexicon.THE_MEETING) || c.word(1).equals("meeting");
        boolean nothing = c.word(0).equals("no") || c.word(0).equals("nothing");
        return all || it && !c.joint().isEmpty() && !nothing;
    }

    /** Takes in whom the clause names, for the clauses after it. */
    void remember(Clause c, List<String> lead) {
        List<String> named = c.all(Item.Person.class).stream()
                .map(Item.Person::name)
                .distinct()
                .toList();
        if (!named.isEmpty()) {
            mentioned = named;
        }
        if (!lead.isEmpty() && c.line()) {
            listed = List.of();
        }
        if (!lead.isEmpty() && Item.isRelative(c.item(0))) {
            mentioned = lead;
        } else if (!lead.isEmpty()) {
            subject = lead;
            if (named.isEmpty() && !lead.equals(List.of(me))) {
                mentioned = lead;
            }
        } else if (c.starts() && c.has(Item.Pronoun.class)) {
            subject = List.of();
        }
    }

    /** Takes in an ask: those who were asked for are everyone, and no clause after it carries on with a subject. */
    void rememberAsk(Clause c, Statement.Ask ask) {
        asked = true;
        everyone.addAll(ask.who());
        everyone.addAll(ask.optional());
        remember(c, List.of());
        subject = List.of();
        listed = List.of();
    }

    /** A heading over a list: its lines are about these people. */
    void rememberHeading(List<String> lead) {
        subject = lead.isEmpty() ? subject : lead;
        listed = lead;
    }
}
