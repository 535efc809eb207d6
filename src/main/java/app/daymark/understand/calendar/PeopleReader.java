package app.daymark.understand.calendar;

import app.daymark.domain.SourceSpan;
import java.util.ArrayList;
import java.util.List;

/** What clauses say of people themselves: who need not come, who is left out, and where they live. */
final class PeopleReader {

    private final People people;

    PeopleReader(People people) {
        this.people = people;
    }

    /** 'without me', 'I won't be there'. */
    boolean notMe(Clause c, SourceSpan span, List<Statement> out) {
        if (c.says(Lexicon.NOT_ME)) {
            out.add(new Statement.Without(List.of(people.me()), span));
        }
        return c.says(Lexicon.NOT_ME) && !c.hasWhen() && !c.has(Item.Length.class);
    }

    /** 'Ann is optional', 'Bob if he can'. */
    boolean optional(Clause c, List<String> lead, SourceSpan span, List<Statement> out) {
        String phrase = c.phrase(Lexicon.OPTIONAL);
        if (phrase.startsWith("if ") && c.word(0).equals("if") && lead.isEmpty() && c.has(Item.Person.class)) {
            List<String> guests =
                    c.all(Item.Person.class).stream().map(Item.Person::name).toList();
            out.add(Statement.Ask.maybe(guests, Slot.of(c.items(), false), span));
            people.everyone().addAll(guests);
            return true;
        }
        if (phrase.isEmpty() || c.has(Item.Length.class) || c.hasWhen() && !phrase.startsWith("optional")) {
            return false;
        }
        List<String> who = whoIsOptional(c, lead, phrase);
        if (who.isEmpty()) {
            return false;
        }
        out.add(new Statement.Optional(who, span));
        return true;
    }

    private List<String> whoIsOptional(Clause c, List<String> lead, String phrase) {
        List<String> who = lead.isEmpty()
                ? c.all(Item.Person.class).stream().map(Item.Person::name).toList()
                : people.others(lead);
        if (!who.isEmpty()) {
            return who;
        }
        boolean wish = phrase.equals("if possible") || phrase.equals("where possible");
        if (!c.starts() && !people.mentioned().isEmpty() && !wish) {
            return List.of(people.mentioned().getLast());
        }
        boolean me = lead.equals(List.of(people.me())) && !phrase.startsWith("if");
        return me ? lead : List.of();
    }

    /** 'without Ann', 'Bob can't make it', 'add Ann', 'Ann instead of Bob': who comes and who does not, after all. */
    boolean guests(Clause c, SourceSpan span, List<Statement> out) {
        if (!c.has(Item.Person.class) && !c.hasWord("without") || c.hasWhen() || c.has(Item.Length.class)) {
            return false;
        }
        Guests guests = guests(c);
        boolean without = c.hasWord("without") && !guests.out.isEmpty();
        if (!without && (!people.asked() || !guests.only)) {
            return false;
        }
        if (!guests.out.isEmpty()) {
            out.add(new Statement.Without(guests.out, span));
        }
        if (!guests.in.isEmpty() && guests.only) {
            Statement.Ask more = Statement.Ask.more(guests.in, span);
            out.add(more);
            people.everyone().addAll(guests.in);
        }
        return true;
    }

    /** @param only whether the clause says nothing else */
    private record Guests(List<String> in, List<String> out, boolean only) {}

    private Guests guests(Clause c) {
        Guests guests = new Guests(new ArrayList<>(), new ArrayList<>(), true);
        boolean absent = c.says(Lexicon.ABSENT);
        boolean only = absent
                || !c.starts()
                || c.hasWord(Lexicon.LEAVING_OUT)
                || c.hasWord(Lexicon.INVITING)
                || c.hasWord(Lexicon.COMING);
        boolean out = absent;
        for (int i = 0; i < c.size(); i++) {
            Item item = c.item(i);
            if (c.wordIn(i, Lexicon.LEAVING_OUT)) {
                out = !(c.word(i).equals("instead") && !c.word(i + 1).equals("of"));
            } else if (!absent && c.wordIn(i, Lexicon.INVITING)) {
                out = false;
            } else if (Item.isWho(item)) {
                (out ? guests.out : guests.in).addAll(people.resolve(item));
            } else if (!(item instanceof Item.Mark)) {
                boolean insteadOf =
                        c.word(i - 1).equals("instead") || c.word(i - 1).equals("rather");
                only &= absent || insteadOf || c.wordIn(i, Lexicon.COMING);
            }
        }
        return new Guests(guests.in, guests.out, only);
    }

    /** 'Nomvula is in Johannesburg', 'she's based in Sydney'. */
    boolean lives(Clause c, List<String> who, SourceSpan span, List<Statement> out) {
        List<Item.Place> places = c.all(Item.Place.class);
        if (places.size() != 1) {
            return false;
        }
        int at = c.items().indexOf(places.getFirst());
        List<String> living = whoLives(c, who, at);
        boolean away = c.hasWhen()
                && c.items().subList(0, at).stream()
                        .anyMatch(i -> i instanceof Item.Word w && Lexicon.BE.has(w.norm()));
        if (living.isEmpty() || away) {
            return false;
        }
        out.add(new Statement.Lives(living, places.getFirst().zone(), span));
        return true;
    }

    private List<String> whoLives(Clause c, List<String> who, int place) {
        if (place > 0 && c.item(place - 1) instanceof Item.Person p) {
            return List.of(p.name());
        }
        boolean aside = who.isEmpty() && c.aside() && !people.mentioned().isEmpty();
        return aside ? List.of(people.mentioned().getLast()) : who;
    }

    /** Places named right after people in an ask: 'with Nomvula in Johannesburg'. */
    static void places(Clause c, List<Statement> out) {
        for (int i = 1; i < c.size(); i++) {
            if (c.item(i) instanceof Item.Place place && c.item(i - 1) instanceof Item.Person p) {
                out.add(new Statement.Lives(List.of(p.name()), place.zone(), c.t().span(p.from(), place.to())));
            }
        }
    }
}
