package app.daymark.understand.calendar;

import app.daymark.domain.SourceSpan;
import app.daymark.domain.Strength;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads one clause after the other as statements; a clause may lean on the ones before ('she', 'and on Tuesday'). */
final class ClauseReader {

    private final Speech speech;
    private final People people;
    private final Asks asks = new Asks();
    private final Polarity polarity = new Polarity();
    private final PeopleReader attendance;
    private final RelationReader relations;
    private final WhenReader whens;
    private boolean conditional;

    ClauseReader(String me, Speech speech) {
        this.speech = speech;
        people = new People(me);
        attendance = new PeopleReader(people);
        relations = new RelationReader(people);
        whens = new WhenReader(polarity);
    }

    /** Looks over all clauses before they are read. */
    void survey(List<Clause> clauses) {
        polarity.survey(clauses);
    }

    List<Statement> read(Clause c) {
        List<Statement> out = new ArrayList<>();
        read(c, out);
        out.forEach(s -> {
            if (s instanceof Statement.When w) {
                polarity.remember(w);
            }
        });
        return out;
    }

    private void read(Clause whole, List<Statement> out) {
        Clause c = RelationReader.onItsWeekday(whole);
        SourceSpan span = c.t().span(c.from(), c.to());
        if (c.says(Lexicon.PROGRAM_TALK)) {
            out.add(new Statement.Ignored("an instruction to the program, not a wish about the plan", span));
            return;
        }
        if (c.says(Lexicon.ELSEWHERE) && !c.hasWhen()) {
            out.add(new Statement.Elsewhere(span));
        }
        conditional = hangsOnACondition(c);
        if (conditional && (c.hasWhen() || c.has(Item.Length.class))) {
            out.add(new Statement.Unread(span));
            return;
        }
        List<String> lead = c.says(Lexicon.I_MEAN) ? List.of() : people.lead(c);
        String speaker = speech.speaker(c.from());
        if (lead.isEmpty() && speaker != null) {
            lead = List.of(speaker);
        }
        if (polarity.heading(c)) {
            people.rememberHeading(lead);
            return;
        }
        if (attendance.notMe(c, span, out) || tentative(c, span, out)) {
            return;
        }
        if (!out.isEmpty() && c.word(0).equals("without")) {
            read(c.after(2), out);
            return;
        }
        if (attendance.optional(c, lead, span, out)
                || attendance.guests(c, span, out)
                || relations.distances(c, lead, span, out)) {
            people.remember(c, lead);
            return;
        }
        if (c.has(Item.Unclear.class)) {
            out.add(new Statement.Unread(span));
        }
        boolean related = !tellsOfSomebody(c, lead) && relations.beside(c, span, out);
        if (ask(c, lead, span, out)) {
            return;
        }
        List<String> who = people.who(c, lead);
        people.remember(c, lead);
        if (related && c.hasWhen() && out.stream().anyMatch(Statement.Series.class::isInstance)) {
            out.add(new Statement.When(
                    List.of(), true, Strength.HARD, Slot.of(c.items(), false), List.of(), false, false, span));
            return;
        }
        if (c.hasWhen() && who.isEmpty() && aboutSomethingElse(c)) {
            boolean reason = c.joint().equals("because") || c.joint().equals("since");
            out.add(
                    besideThePoint(c) || reason
                            ? new Statement.Ignored("told by the way", span)
                            : new Statement.Unread(span));
            return;
        }
        boolean lives = attendance.lives(c, who, span, out) && !c.hasWhen();
        int before = out.size();
        if (!lives && !whens.read(c, lead, who, span, out) && !related) {
            leftover(c, span, out);
        } else if (out.size() > before && missesSomebody(c, out.getLast())) {
            out.set(out.size() - 1, new Statement.Unread(span));
        }
    }

    /** 'I have to be out by 3 each day', 'she teaches on both days': no series of meetings. */
    private static boolean tellsOfSomebody(Clause c, List<String> lead) {
        return !lead.isEmpty()
                && c.hasWhen()
                && !c.has(Item.Length.class)
                && !c.hasWord(Lexicon.MUTUAL)
                && (c.leaves() || c.arrives() || !c.says(Lexicon.WANTING));
    }

    /** Whether a length is left over, or good times are taken for the meeting's though the clause names somebody. */
    private static boolean missesSomebody(Clause c, Statement said) {
        boolean spare = c.has(Item.Length.class)
                && c.all(Item.Time.class).stream()
                        .noneMatch(t -> t.form() == Item.Time.Form.AT || t.form() == Item.Time.Form.AROUND);
        return spare && said instanceof Statement.When
                || said instanceof Statement.When w
                        && w.allowed()
                        && w.who().isEmpty()
                        && w.about().isEmpty()
                        && c.has(Item.Person.class);
    }

    /** 'The invoice from Monday …': not about a meeting, its people or its place. */
    private static boolean aboutSomethingElse(Clause c) {
        Item noun = c.size() > 1 ? c.item(1) : null;
        return Lexicon.DETERMINERS.has(c.word(0))
                && noun instanceof Item.Word w
                && !Lexicon.plain(w.norm())
                && !Lexicon.VENUES.has(w.norm())
                && !Lexicon.EVENT_NOUNS.has(w.norm());
    }

    private static boolean besideThePoint(Clause c) {
        String after = c.t().words(c.to(), Math.min(c.to() + 5, c.t().size())).toLowerCase(Locale.ROOT);
        return c.says(Lexicon.BESIDE_THE_POINT)
                || Lexicon.BESIDE_THE_POINT.entries().stream().anyMatch(p -> after.startsWith(", " + p));
    }

    /** 'If it rains, not before 11': the clause, or the one before it in the sentence, is a condition. */
    private boolean hangsOnACondition(Clause c) {
        boolean begins = c.wordIn(0, Lexicon.CONDITIONAL)
                && !c.says(Lexicon.POLITE_CONDITION)
                && !c.says(Lexicon.OPTIONAL)
                && !c.says(Lexicon.WISHFUL_CONDITION);
        return begins || conditional && c.joint().equals(",");
    }

    private static boolean tentative(Clause c, SourceSpan span, List<Statement> out) {
        boolean free = c.says(Lexicon.TENTATIVE) && c.says(Lexicon.NOT_COUNTED);
        if (free) {
            out.add(new Statement.TentativeIsFree(span));
        }
        return free;
    }

    private boolean ask(Clause c, List<String> lead, SourceSpan span, List<Statement> out) {
        List<Statement.Ask> several = asks.lengthEach(c);
        if (!several.isEmpty()) {
            out.addAll(several);
            several.forEach(a -> people.rememberAsk(c, a));
            polarity.asked();
            return true;
        }
        Statement.Ask ask = asks.read(
                c, lead, people.mentioned(), people.me(), people.everyone().isEmpty());
        if (ask == null) {
            return false;
        }
        if (c.says(Lexicon.CONDITION)
                && !c.says(Lexicon.POLITE_CONDITION)
                && !(c.says(Lexicon.OPTIONAL) && !ask.optional().isEmpty())) {
            out.add(new Statement.Unread(span));
        }
        out.add(ask);
        PeopleReader.places(c, out);
        people.rememberAsk(c, ask);
        polarity.asked();
        return true;
    }

    /** A clause with a typed value that no rule took is unread; the rest says nothing about the plan. */
    private static void leftover(Clause c, SourceSpan span, List<Statement> out) {
        boolean restricts = c.hasWhen() || c.has(Item.Length.class) || c.has(Item.Person.class) && c.negative();
        if (c.says(Lexicon.PAST) || c.says(Lexicon.PERHAPS_PAST) || restricts && tellsOfThePast(c)) {
            out.add(new Statement.Ignored("about the past", span));
        } else if (restricts) {
            out.add(new Statement.Unread(span));
        } else if (!plain(c)) {
            out.add(new Statement.Ignored("says nothing that restricts the plan", span));
        }
    }

    /** 'monday i painted the fence': an unknown verb in the past tense. */
    private static boolean tellsOfThePast(Clause c) {
        for (int i = 1; i < c.size(); i++) {
            boolean now = Item.isWho(c.item(i - 1))
                    && c.word(i).length() > 2
                    && c.word(i).endsWith("s");
            if (now) {
                return false; // 'she gets married at 3'
            }
        }
        return !c.hasWord(Lexicon.BE)
                && !c.hasWord(Lexicon.HAVE)
                && c.items().stream()
                        .anyMatch(i -> i instanceof Item.Word w && w.norm().endsWith("ed") && !Lexicon.plain(w.norm()));
    }

    private static boolean plain(Clause c) {
        return c.items().stream()
                .allMatch(i -> i instanceof Item.Mark
                        || i instanceof Item.Pronoun
                        || i instanceof Item.Word w && Lexicon.plain(w.norm()));
    }
}
