package app.daymark.understand.calendar;

import app.daymark.domain.SourceSpan;
import app.daymark.understand.words.Days;
import app.daymark.understand.words.NumberGrammar;
import app.daymark.understand.words.Read;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Clauses that ask for a meeting: a length, people, or both. */
final class Asks {

    private static final Set<String> TOWARDS =
            Set.of("with", "w", "for", "between", "meet", "see", "invite", "and", "plus", "owe", "involving");
    private static final Set<String> NOT_ATTENDING =
            Set.of("about", "regarding", "re", "of", "without", "except", "behalf");

    /** The ask, or null where the clause is none. */
    Statement.@Nullable Ask read(Clause c, List<String> lead, List<String> mentioned, String me, boolean first) {
        List<Item.Length> lengths = c.all(Item.Length.class);
        List<Item.Person> people = c.all(Item.Person.class);
        boolean noun = c.hasWord(Lexicon.MEETING_NOUNS);
        boolean verb = c.hasWord(Lexicon.ASK_VERBS);
        boolean towards = towards(c);
        if (event(c, lead, me)) {
            return null;
        }
        boolean busy = c.hasWord(Set.of("busy", "can't", "free", "leaves", "isn't", "won't")) && !verb;
        boolean asks = !lengths.isEmpty() && !busy && lengthOfMeeting(c)
                || towards && !people.isEmpty() && (noun || verb || first) && !busy && !single(c)
                || first && verb && !people.isEmpty() && !busy && lead.isEmpty()
                || first
                        && !lead.isEmpty()
                        && c.hasWord(Set.of("meet", "talk", "speak", "sync", "chat"))
                        && !c.hasWord(Lexicon.NEGATIONS)
                        && !c.hasWord(Set.of("can", "could", "would"));
        if (!asks || lengths.size() > 1) {
            return null;
        }
        List<String> who = new ArrayList<>();
        List<String> optional = new ArrayList<>();
        boolean out = false;
        boolean maybe = false;
        for (int i = 0; i < c.size(); i++) {
            Item item = c.item(i);
            if (NOT_ATTENDING.contains(c.word(i))) {
                out = true;
            } else if (TOWARDS.contains(c.word(i)) && !c.word(i).equals("and")
                    || Item.isWhen(item)
                    || item instanceof Item.Length) {
                out = false;
            }
            maybe |= c.word(i).equals("optionally")
                    || c.word(i).equals("maybe")
                    || c.word(i).equals("possibly") && i > 0 && !c.word(i).isEmpty() && first;
            if (item instanceof Item.Person p && !out && !(c.t().is(p.to(), "'s") && owned(c, i))) {
                (maybe ? optional : who).add(p.name());
            } else if (item instanceof Item.Pronoun p
                    && p.who() == Item.Pronoun.Who.ONE
                    && i > 0
                    && TOWARDS.contains(c.word(i - 1))
                    && !mentioned.isEmpty()) {
                who.add(mentioned.get(mentioned.size() - 1));
            } else if (item instanceof Item.Pronoun p
                    && p.who() == Item.Pronoun.Who.SEVERAL
                    && (i > 0 && TOWARDS.contains(c.word(i - 1)) || lead.isEmpty())) {
                who.addAll(mentioned);
            }
        }
        who.removeIf(n -> n.equals(me));
        boolean each =
                c.hasWord(Set.of("each", "separately", "individually", "apiece", "respectively")) && !seriesEach(c);
        String norms = c.norms();
        boolean third = norms.contains(" schedule a meeting for ") && !mentionsMe(c)
                || c.hasWord(Set.of("between")) && betweenPeople(c) && !mentionsMe(c);
        return new Statement.Ask(
                lengths.isEmpty() ? null : lengths.get(0).minutes(),
                who.stream().distinct().toList(),
                optional,
                each,
                count(c),
                slots(c),
                title(c),
                third,
                corrects(c),
                c.t().span(c.from(), c.to()));
    }

    /** The slots of the clause; 'the same time every day' names no days. */
    private static List<Slot> slots(Clause c) {
        boolean same = c.hasWord(Set.of("same"));
        return Slot.of(c.items(), false).stream()
                .filter(s -> !(same && s.range() == null && s.days() instanceof Days.Weekdays w && w.every()))
                .toList();
    }

    private static boolean seriesEach(Clause c) {
        for (int i = 0; i < c.size(); i++) {
            if (c.word(i).equals("each")
                    && i + 1 < c.size()
                    && (Set.of("week", "day", "time", "weekday", "other").contains(c.word(i + 1))
                            || Item.isWhen(c.item(i + 1)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean corrects(Clause c) {
        return c.hasWord(Set.of("actually", "correction", "sorry", "oops"))
                || c.norms().contains(" make that ")
                || c.norms().contains(" make it ");
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
        String norms = c.norms();
        boolean definite = norms.contains(" the one with ")
                || norms.contains(" the meeting with ")
                || norms.contains(" the call with ")
                || norms.contains(" the session with ");
        return definite
                && (c.hasWord(Set.of("must", "should", "has", "needs", "can't", "before", "after", "not", "is", "can"))
                        || c.hasWhen());
    }

    private static boolean owned(Clause c, int i) {
        return i + 2 < c.size()
                && Set.of(
                                "office",
                                "place",
                                "project",
                                "desk",
                                "room",
                                "house",
                                "team",
                                "proposal",
                                "draft",
                                "contract",
                                "report",
                                "thesis",
                                "cv",
                                "calendar",
                                "birthday",
                                "onboarding",
                                "promotion",
                                "review")
                        .contains(c.word(i + 2));
    }

    private static boolean towards(Clause c) {
        for (int i = 0; i + 1 < c.size(); i++) {
            if (TOWARDS.contains(c.word(i)) && !c.word(i).equals("and")) {
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
        if (lead.isEmpty()) {
            return false;
        }
        String norms = c.norms();
        boolean wants = norms.contains(" need ")
                || norms.contains(" needs ")
                || norms.contains(" want ")
                || norms.contains(" wants ")
                || norms.contains(" would like ")
                || norms.contains(" 'd like ")
                || norms.contains(" have to ")
                || norms.contains(" has to ")
                || norms.contains(" should ")
                || norms.contains(" must ")
                || norms.contains(" owe ")
                || norms.contains(" let 's ")
                || norms.contains(" 'd love ")
                || norms.contains(" am looking ")
                || norms.contains(" 'm looking ")
                || norms.contains(" plan ")
                || norms.contains(" 'm trying ")
                || norms.contains(" am trying ")
                || norms.contains(" gotta ")
                || norms.contains(" got to ")
                || norms.contains(" shall ")
                || norms.contains(" promised ")
                || norms.contains(" are to ")
                || norms.contains(" is to ")
                || norms.contains(" could use ")
                || norms.contains(" hope ")
                || norms.contains(" wish ")
                || norms.contains(" 'll need ")
                || norms.contains(" require ")
                || norms.contains(" requires ");
        if (wants) {
            return false;
        }
        return c.items().stream()
                        .anyMatch(i -> i instanceof Item.Word w
                                && Set.of(
                                                "has", "have", "'ve", "got", "is", "are", "am", "'s", "'m", "'re",
                                                "can", "can't", "will", "prefers", "prefer", "leaves", "works")
                                        .contains(w.norm()))
                || c.t().in(c.from(), Set.of("shes", "hes", "ive", "im"))
                || !lead.equals(List.of(me))
                        && c.has(Item.Mark.class)
                        && Item.isMark(c.item(Math.min(1, c.size() - 1)), ":");
    }

    private static boolean lengthOfMeeting(Clause c) {
        String norms = c.norms();
        boolean other = norms.contains(" drive ")
                || norms.contains(" away ")
                || norms.contains(" commute ")
                || norms.contains(" notice ")
                || norms.contains(" late ")
                || norms.contains(" buffer ")
                || norms.contains(" break ")
                || norms.contains(" walk ")
                || norms.contains(" ahead ")
                || norms.contains(" earlier ")
                || norms.contains(" flight ")
                || norms.contains(" train ")
                || norms.contains(" bus ");
        boolean offset = norms.contains(" # after ") && !c.has(Item.Person.class)
                || norms.contains(" # before ") && !c.has(Item.Person.class);
        return !other && !offset;
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
                if (Set.of(
                                "meetings",
                                "sessions",
                                "calls",
                                "slots",
                                "appointments",
                                "chats",
                                "interviews",
                                "lessons",
                                "times",
                                "workshops",
                                "1:1s",
                                "catchups",
                                "reviews",
                                "blocks",
                                "tutorials",
                                "syncs")
                        .contains(c.word(k))) {
                    return n.value();
                }
                if (Item.isWhen(c.item(k)) || c.item(k) instanceof Item.Person) {
                    break;
                }
            }
        }
        return c.norms().contains(" twice ") ? 2 : 0;
    }

    /** 'every Monday for three weeks', 'weekly for four weeks', 'daily next week'. */
    static Statement.@Nullable Series series(Clause c, SourceSpan span) {
        String norms = c.norms();
        for (Item.Day d : c.all(Item.Day.class)) {
            for (int k = d.from(); k < d.to(); k++) {
                Read<Integer> n = c.t().is(k - 1, "next") ? NumberGrammar.at(c.t(), k) : null;
                if (n != null && n.value() > 1 && app.daymark.understand.words.DayWords.plural(c.t(), n.to()) != null) {
                    return new Statement.Series(n.value(), true, span);
                }
            }
        }
        boolean every = c.all(Item.Day.class).stream()
                .anyMatch(d -> d.days() instanceof Days.Weekdays w
                        && w.every()
                        && (c.t().is(d.from(), "every") || c.t().is(d.from(), "each")));
        boolean weekly = norms.contains(" weekly ")
                || norms.contains(" every week ")
                || norms.contains(" each week ")
                || norms.contains(" once a week ")
                || norms.contains(" a week for ");
        boolean daily = norms.contains(" daily ")
                || norms.contains(" every day ")
                || norms.contains(" each day ")
                || norms.contains(" a day ");
        if (!every && !weekly && !daily || norms.contains(" same ") && !c.has(Item.Length.class)) {
            return null;
        }
        int weeks = 0;
        for (int i = 0; i < c.size(); i++) {
            Read<Integer> n = c.item(i) instanceof Item.Word
                    ? NumberGrammar.at(c.t(), c.item(i).from())
                    : null;
            if (n != null && n.value() <= 60) {
                for (int k = i + 1; k <= i + 2 && k < c.size(); k++) {
                    if (Set.of("weeks", "times", "occurrences", "mondays", "sessions", "meetings", "days")
                            .contains(c.word(k))) {
                        weeks = n.value();
                    }
                }
            }
        }
        return new Statement.Series(weeks, !daily, span);
    }

    private static @Nullable String title(Clause c) {
        for (int i = 0; i < c.size(); i++) {
            String word = c.word(i);
            if (Lexicon.MEETING_NOUNS.contains(word)
                    && !Set.of(
                                    "time",
                                    "slot",
                                    "slots",
                                    "date",
                                    "dates",
                                    "get",
                                    "meeting",
                                    "meetings",
                                    "phone",
                                    "video",
                                    "kick",
                                    "talk",
                                    "planning")
                            .contains(word)) {
                return Character.toUpperCase(word.charAt(0)) + word.substring(1);
            }
        }
        return null;
    }
}
