package app.daymark.understand.calendar;

import app.daymark.understand.words.Days;
import app.daymark.understand.words.NumberGrammar;
import app.daymark.understand.words.Read;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Clauses that ask for a meeting: a length, people, or both. */
final class Asks {

    private static final Set<String> ALL_OF = Set.of("each", "both", "all", "either");

    /** The ask, or null where the clause is none. */
    Statement.@Nullable Ask read(Clause c, List<String> lead, List<String> mentioned, String me, boolean first) {
        List<Item.Length> lengths = c.all(Item.Length.class);
        if (lengths.size() > 1 || event(c, lead, me) || !asks(c, lead, first)) {
            return null;
        }
        Invited invited = invited(c, lead, mentioned, first);
        invited.who().removeIf(n -> n.equals(me));
        boolean each = c.hasWord(Lexicon.SEPARATELY) && !seriesEach(c);
        boolean third =
                !mentionsMe(c) && (c.says("schedule a meeting for") || c.hasWord("between") && betweenPeople(c));
        return new Statement.Ask(
                lengths.isEmpty() ? null : lengths.getFirst().minutes(),
                invited.who().stream().distinct().toList(),
                invited.optional(),
                each,
                count(c),
                slots(c),
                title(c),
                third,
                c.corrects(),
                c.t().span(c.from(), c.to()));
    }

    /** 'See Ann (30 min) and then Bob (1 h)', 'Ann 30 min, Bob 1 h': a meeting for each; none where it is no such list. */
    List<Statement.Ask> lengthEach(Clause c) {
        List<Statement.Ask> asks = new ArrayList<>();
        List<Slot> slots = slots(c);
        List<String> who = new ArrayList<>();
        for (int i = 0; i < c.size(); i++) {
            if (c.item(i) instanceof Item.Person p) {
                who.add(p.name());
            } else if (c.item(i) instanceof Item.Length l) {
                boolean beside = i > 0 && c.item(i - 1) instanceof Item.Person
                        || i > 1 && c.item(i - 1) instanceof Item.Mark && c.item(i - 2) instanceof Item.Person;
                if (!beside) {
                    return List.of();
                }
                asks.add(new Statement.Ask(
                        l.minutes(),
                        List.copyOf(who),
                        List.of(),
                        false,
                        0,
                        slots,
                        title(c),
                        false,
                        false,
                        c.t().span(c.from(), c.to())));
                who.clear();
            }
        }
        return asks.size() > 1 && who.isEmpty() ? asks : List.of();
    }

    private static boolean asks(Clause c, List<String> lead, boolean first) {
        boolean people = c.has(Item.Person.class);
        boolean verb = c.hasWord(Lexicon.ASK_VERBS);
        boolean busy = c.hasWord(Lexicon.NO_ASK) && !verb;
        boolean mutual =
                c.hasWord(Lexicon.MUTUAL) && !c.hasWord(Lexicon.NEGATIONS) && !c.hasWord("can", "could", "would");
        return !busy && c.has(Item.Length.class) && lengthOfMeeting(c)
                || !busy && people && towards(c) && (verb || first || c.hasWord(Lexicon.MEETING_NOUNS)) && !single(c)
                || !busy && people && first && verb && lead.isEmpty()
                || first && !lead.isEmpty() && mutual
                || people && c.wordIn(0, Lexicon.PEOPLE_FIELDS) && c.size() > 1 && Item.isMark(c.item(1), ":");
    }

    private record Invited(List<String> who, List<String> optional) {}

    private static Invited invited(Clause c, List<String> lead, List<String> mentioned, boolean first) {
        Invited invited = new Invited(new ArrayList<>(), new ArrayList<>());
        boolean out = false;
        boolean maybe = false;
        for (int i = 0; i < c.size(); i++) {
            Item item = c.item(i);
            boolean ofAll = c.word(i).equals("of") && ALL_OF.contains(c.word(i - 1));
            if (c.wordIn(i, Lexicon.NOT_ATTENDING) && !ofAll) {
                out = true;
            } else if (leadsTo(c, i) || Item.isWhen(item) || item instanceof Item.Length) {
                out = false;
            }
            maybe |= Set.of("optionally", "maybe").contains(c.word(i))
                    || c.word(i).equals("possibly") && i > 0 && first;
            boolean afterName = i > 0 && c.item(i - 1) instanceof Item.Person;
            if (afterName
                    && c.word(i).equals("if")
                    && !c.phrase(Lexicon.OPTIONAL).isEmpty()
                    && !invited.who.isEmpty()) {
                invited.optional.add(invited.who.removeLast());
            }
            boolean towards = c.wordIn(i - 1, Lexicon.TOWARDS);
            if (item instanceof Item.Person p && !out && !(c.t().is(p.to(), "'s") && owned(c, i))) {
                (maybe ? invited.optional : invited.who).add(p.name());
            } else if (item instanceof Item.Pronoun p) {
                invited.who.addAll(meant(p, towards, lead, mentioned));
            }
        }
        return invited;
    }

    private static List<String> meant(
            Item.Pronoun pronoun, boolean towards, List<String> lead, List<String> mentioned) {
        return switch (pronoun.who()) {
            case ONE -> towards && !mentioned.isEmpty() ? List.of(mentioned.getLast()) : List.of();
            case SEVERAL -> towards || lead.isEmpty() ? mentioned : List.of();
            case ME, ALL, WHO -> List.of();
        };
    }

    private static boolean leadsTo(Clause c, int i) {
        return c.wordIn(i, Lexicon.TOWARDS) && !c.word(i).equals("and");
    }

    /** The slots of the clause; 'the same time every day' names no days. */
    private static List<Slot> slots(Clause c) {
        boolean same = c.hasWord("same");
        return Slot.of(c.items(), false).stream()
                .filter(s -> !(same && s.range() == null && s.days() instanceof Days.Weekdays w && w.every()))
                .toList();
    }

    private static boolean seriesEach(Clause c) {
        for (int i = 0; i < c.size(); i++) {
            if (c.word(i).equals("each")
                    && i + 1 < c.size()
                    && !(c.word(i + 1).equals("of") && i + 2 < c.size() && Item.isWho(c.item(i + 2)))
                    && (c.wordIn(i + 1, Lexicon.EACH_TIME) || Item.isWhen(c.item(i + 1)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean mentionsMe(Clause c) {
        return c.items().stream()
                .anyMatch(i -> i instanceof Item.Pronoun p
                        && (p.who() == Item.Pronoun.Who.ME || p.who() == Item.Pronoun.Who.ALL));
    }

    private static boolean betweenPeople(Clause c) {
        int i = c.indexOf("between");
        return i >= 0 && i + 1 < c.size() && c.item(i + 1) instanceof Item.Person;
    }

    /** 'the one with Ann', 'the call with Bob has to …': says more of a meeting, asks for none. */
    private static boolean single(Clause c) {
        return c.says(Lexicon.THE_ONE) && (c.hasWord(Lexicon.SAYS_MORE) || c.hasWhen());
    }

    /** 'Ann's report': Ann is not meant. */
    private static boolean owned(Clause c, int i) {
        return c.wordIn(i + 2, Lexicon.OWNED);
    }

    private static boolean towards(Clause c) {
        for (int i = 0; i + 1 < c.size(); i++) {
            if (leadsTo(c, i)) {
                int k = i + 1;
                while (k < c.size()
                        && (c.item(k) instanceof Item.Mark
                                || Set.of("both", "my", "the", "our", "and").contains(c.word(k)))) {
                    k++;
                }
                if (k < c.size() && Item.isWho(c.item(k))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** 'Ann has a 30-minute call at 10', 'I'm in a meeting with Bob': an event that is there already. */
    private static boolean event(Clause c, List<String> lead, String me) {
        if (lead.isEmpty()
                && !c.joint().isEmpty()
                && c.wordIn(0, Lexicon.EVENT_PREDICATES)
                && !Set.of("you", "we", "i").contains(c.word(1)) // 'hi, can you find …'
                && !c.says(Lexicon.WANTING)) {
            return true;
        }
        if (lead.isEmpty() || c.says(Lexicon.WANTING)) {
            return false;
        }
        return c.hasWord(Lexicon.EVENT_PREDICATES)
                || Engagement.in(c)
                || c.t().in(c.from(), Set.of("shes", "hes", "ive", "im"))
                || !lead.equals(List.of(me))
                        && c.has(Item.Mark.class)
                        && Item.isMark(c.item(Math.min(1, c.size() - 1)), ":");
    }

    private static boolean lengthOfMeeting(Clause c) {
        boolean offset = (c.says("# after") || c.says("# before")) && !c.has(Item.Person.class);
        return !c.says(Lexicon.OTHER_LENGTHS) && !offset;
    }

    private static int count(Clause c) {
        for (int i = 0; i < c.size(); i++) {
            if (!(c.item(i) instanceof Item.Word)) {
                continue;
            }
            Read<Integer> n = NumberGrammar.at(c.t(), c.item(i).from());
            if (n == null || n.value() < 1 || n.value() > 60) {
                continue;
            }
            for (int k = i + 1; k < c.size() && k <= i + 4; k++) {
                if (c.wordIn(k, Lexicon.COUNTED)) {
                    return n.value();
                }
                if (Item.isWhen(c.item(k)) || c.item(k) instanceof Item.Person) {
                    break;
                }
            }
        }
        return c.says("twice") ? 2 : 0;
    }

    private static @Nullable String title(Clause c) {
        for (int i = 0; i < c.size(); i++) {
            String word = c.word(i);
            if (Lexicon.MEETING_NOUNS.has(word) && !Lexicon.UNTITLED.has(word)) {
                return Character.toUpperCase(word.charAt(0)) + word.substring(1);
            }
        }
        return null;
    }
}
