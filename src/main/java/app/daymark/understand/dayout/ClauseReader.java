package app.daymark.understand.dayout;

import app.daymark.domain.Note;
import app.daymark.domain.SourceSpan;
import app.daymark.understand.dayout.Sentences.Sentence;
import app.daymark.understand.words.DayGrammar;
import app.daymark.understand.words.Tokens;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads sentence by sentence, rule by rule from left to right, and judges the words that no rule read. */
final class ClauseReader {

    private static final Set<String> CONNECTORS = Set.of(
            ",", "and", "&", "-", ":", "(", ")", "/", "but", "then", "so", "also", "plus", "|", "*", "[", "]", "=", "+",
            "with", "\"", "_", "#", "\n", ".");
    private static final Phrases WITHDRAWALS = Phrases.of("""
            scratch that | forget that | strike that | never mind that | cancel that | ignore that |
            forget what i said | forget the last | ignore the last | scrap that | never mind | nevermind |
            ignore what i just | forget it | forget what i just | not true | that 's wrong | that was wrong |
            that 's no longer true | no longer true
            """);
    private static final Phrases EXCEPTIONS = Phrases.of(
            "except for | except from | except between | except | apart from | other than | but | only | save for | with the exception of | excluding | but from | but between");
    /** What a good day is; the planner knows. */
    private static final Phrases GOALS = Phrases.of(
            "as many | most people | most friends | who can i | whom can i | plan my day | the best order | best route");

    private static final String IDLE = "says nothing that the plan depends on";
    private static final Set<String> FILLER = filler();

    /**
     * A fact and where it stands.
     *
     * @param sentence which sentence says it, from 1; 0: a table
     * @param mark which words of correction stand before it; 0: none
     */
    record Stated(Fact fact, int sentence, int mark) {
        /** Whether it replaces what was said before. */
        boolean correction() {
            return mark > 0;
        }
    }

    /**
     * What the text says, what was not used, and what must be asked.
     *
     * @param passedOver people whose names stand unread beside words that were read
     */
    record Result(List<Stated> facts, List<Note> ignored, List<String> questions, Set<String> passedOver) {}

    private final Tokens t;
    private final Names names;
    private final DayGrammar days;
    private final LegGrammar legs = new LegGrammar();
    private final EveryLegGrammar everyLeg = new EveryLegGrammar();
    private final EncounterGrammar encounters = new EncounterGrammar(new AttributeGrammar());
    private final Talk talk = new Talk();
    private final List<Stated> facts = new ArrayList<>();
    private final List<Note> ignored = new ArrayList<>();
    private final List<String> questions = new ArrayList<>();
    private final Set<String> passedOver = new LinkedHashSet<>();
    private int sentences;
    private int marks;

    ClauseReader(Tokens t, Names names, DayGrammar days) {
        this.t = t;
        this.names = names;
        this.days = days;
    }

    Result read(Tables tables, List<Sentence> sentences) {
        tables.facts(names).forEach(f -> facts.add(new Stated(f, 0, 0)));
        questions.addAll(tables.questions());
        int previous = 0;
        String last = null;
        for (Sentence sentence : sentences) {
            Items s = Items.of(t, sentence, names, days);
            if (withdraws(s)) {
                withdraw(s, last, previous);
                continue;
            }
            previous = facts.size();
            last = s.span(0, s.size()).text();
            talk.next(sentence);
            sentence(s);
        }
        return new Result(List.copyOf(facts), List.copyOf(ignored), List.copyOf(questions), passedOver);
    }

    private void sentence(Items s) {
        int i = 0;
        int run = -1;
        int mark = Corrections.throughout(s) ? ++marks : 0;
        int factsBefore = facts.size();
        sentences++;
        while (i < s.size()) {
            if (Corrections.at(s, i)) {
                mark = ++marks;
            }
            boolean fresh = run < 0 || onlyFiller(s, Math.max(run, clause(s, i)), i) || s.in(i - 1, ", ) : -");
            Parsed p = fresh ? corrected(s, i) : null;
            if (p == null) {
                p = rule(s, i, fresh);
            }
            if (p == null) {
                if (run < 0 && !s.in(i, CONNECTORS)) {
                    run = i;
                }
                i++;
                continue;
            }
            judge(s, run, i, true);
            run = -1;
            for (Fact f : p.facts()) {
                if (f instanceof Fact.Lasts) {
                    talk.measure();
                } else if (f instanceof Fact.Idle) {
                    ignored.add(new Note(f.source().text(), IDLE));
                }
                facts.add(new Stated(f, sentences, mark));
            }
            i = p.to();
        }
        judge(s, run, s.size(), facts.size() > factsBefore);
    }

    /** The position after the last colon or comma before the item. */
    private static int clause(Items s, int i) {
        int k = i;
        while (k > 0 && !s.in(k - 1, ": , ( )")) {
            k--;
        }
        return k;
    }

    /** Words of correction, with the value that follows them where it stands alone. */
    private @Nullable Parsed corrected(Items s, int i) {
        int k = Corrections.after(s, i);
        if (k > i) {
            Parsed echo = EchoGrammar.at(s, k, facts, sentences);
            return echo != null ? echo : Parsed.of(new Fact.Understood(s.span(i, k)), k);
        }
        int instead = Corrections.instead(s, i);
        return instead > i ? Parsed.of(new Fact.Understood(s.span(i, instead)), instead) : null;
    }

    private @Nullable Parsed rule(Items s, int i, boolean fresh) {
        Parsed p = fresh ? ExtraGrammar.at(s, i) : null;
        if (p == null) {
            p = Preference.at(s, i);
        }
        if (p == null && fresh) {
            p = UntilThen.at(s, i);
        }
        if (p == null && fresh) {
            p = DayLabel.stay(s, i);
        }
        if (p == null) {
            p = travel(s, i);
        }
        int exception = EXCEPTIONS.after(s, i);
        if (p == null && exception > i) {
            return travel(s, s.is(exception - 1, "between") ? exception - 1 : exception);
        }
        if (p == null) {
            p = WishGrammar.at(s, i);
        }
        if (p == null && fresh) {
            p = WishGrammar.listed(s, i, talk);
        }
        if (p == null && fresh) {
            p = RestGrammar.at(s, i);
        }
        if (p == null && fresh) {
            p = encounters.heading(s, i, talk);
        }
        if (p == null) {
            p = encounters.at(s, i, talk);
        }
        if (p == null) {
            p = before(s, i);
        }
        if (p == null && fresh) {
            p = EdgeGrammar.at(s, i, i == 0);
        }
        if (p == null && fresh) {
            p = encounters.continued(s, i, talk);
        }
        if (p == null && fresh) {
            p = EdgeGrammar.at(s, i, true);
        }
        if (p == null && fresh && s.get(i) instanceof Item.Day d) {
            p = Parsed.of(new Fact.OnDay(d.days(), s.span(i, i + 1)), i + 1);
        }
        if (p == null && fresh) {
            p = DayLabel.at(s, i);
        }
        int remark = p == null && fresh ? Remarks.after(s, i) : i;
        return remark > i ? Parsed.of(new Fact.Understood(s.span(i, remark)), remark) : p;
    }

    private @Nullable Parsed travel(Items s, int i) {
        Parsed p = GroupLegGrammar.at(s, i, talk);
        if (p == null) {
            p = legs.at(s, i);
        }
        return p == null ? everyLeg.at(s, i) : p;
    }

    /** 'before' and 'after' between two people who are described at length. */
    private @Nullable Parsed before(Items s, int i) {
        boolean before = s.is(i, "before");
        int k = s.skip(i + 1, "that i see meet seeing meeting the with then");
        String other = s.person(k);
        if (!before && !s.is(i, "after")
                || other == null
                || talk.current().size() != 1
                || talk.current().contains(other)) {
            return null;
        }
        String one = talk.current().getFirst();
        SourceSpan source = s.span(i, k + 1);
        if (s.is(i + 1, "that")) {
            before = !before;
        }
        return Parsed.of(before ? new Fact.Precedes(one, other, source) : new Fact.Precedes(other, one, source), k);
    }

    /** What to do with words that no rule read. */
    private void judge(Items s, int from, int to, boolean besideFacts) {
        if (from < 0) {
            return;
        }
        int end = to;
        while (end > from && s.in(end - 1, CONNECTORS)) {
            end--;
        }
        List<String> people = new ArrayList<>();
        for (int i = from; i < end; i++) {
            String name = s.person(i);
            if (name != null) {
                people.add(name);
            }
        }
        if (!people.isEmpty()) {
            talk.mention(List.of(people.getLast()));
            passedOver.addAll(besideFacts ? people : List.of());
        }
        boolean choice = Unread.choice(s, from, to, besideFacts);
        if (end == from || onlyFiller(s, from, end) && !choice) {
            return;
        }
        SourceSpan words = choice && to < s.size() ? s.span(from, to + 1) : s.span(from, end);
        boolean nameless = besideFacts && from == 0 && end == to && to < s.size() && startsWithName(s, end);
        boolean goal = false;
        for (int i = from; i < end; i++) {
            goal |= GOALS.after(s, i) > i;
        }
        if (nameless || choice || nearName(s, from, end) || Unread.matters(s, from, end, besideFacts)) {
            questions.add("I do not understand '" + words.text() + "'. What does it mean for the day?");
        } else if (!goal) {
            ignored.add(new Note(words.text(), IDLE));
        }
    }

    /** Whether a capitalised word is almost the name of somebody, so that it may be a slip of the pen. */
    private boolean nearName(Items s, int from, int to) {
        for (int i = from; i < to; i++) {
            String word = s.word(i);
            if (!word.isEmpty()
                    && t.get(s.get(i).from()).capitalised()
                    && !Vocabulary.knows(word)
                    && names.nearPerson(word)) {
                return true;
            }
        }
        return false;
    }

    /** 'Ann is' before words that were read as said of somebody else: a name that is not known as one. */
    private boolean startsWithName(Items s, int end) {
        String first = s.word(0);
        return !first.isEmpty()
                && t.get(s.get(0).from()).capitalised()
                && !Vocabulary.knows(first)
                && onlyFiller(s, 1, end);
    }

    private static boolean onlyFiller(Items s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!s.in(i, FILLER) && !s.in(i, CONNECTORS) && !(s.get(i) instanceof Item.Amount n && n.value() < 20)) {
                return false;
            }
        }
        return true;
    }

    private static boolean withdraws(Items s) {
        int k = s.skip(0, "no , wait oh oops sorry ah hm ok actually - please and but ( on second thought thoughts");
        int end = WITHDRAWALS.after(s, k);
        if (end == k) {
            return false;
        }
        for (int i = end; i < s.size(); i++) {
            if (!(s.get(i) instanceof Item.Word)) {
                return false;
            }
        }
        return true;
    }

    /** Takes back the sentence before. */
    private void withdraw(Items s, @Nullable String last, int previous) {
        if (last != null) {
            ignored.add(new Note(last, "taken back by '" + s.span(0, s.size()).text() + "'"));
        }
        facts.subList(previous, facts.size()).clear();
    }

    private static Set<String> filler() {
        Set<String> words = new java.util.HashSet<>(Vocabulary.of(
                "article possessive function pronoun be say meet goal ask importance start number travel"));
        words.addAll(Vocabulary.words("""
            minimum minimums min minutes least times time day town today most both if places place end free
            available wise
            """));
        words.removeAll(Vocabulary.words("""
            not no never except unless without instead before after until till til than don't dont can't cannot
            won't isn't aren't doesn't rather together
            """));
        return Set.copyOf(words);
    }
}
