package app.daymark.understand.calendar;

import app.daymark.domain.CalendarConstraint.Alignment;
import app.daymark.domain.SourceSpan;
import app.daymark.domain.Strength;
import app.daymark.understand.words.DayWords;
import app.daymark.understand.words.Days;
import app.daymark.understand.words.NumberGrammar;
import app.daymark.understand.words.Read;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How meetings lie to one another and to other events: gaps, buffers, order, likeness, series, the soonest. */
final class RelationReader {

    private static final Set<String> EVERY_OTHER = Set.of("other", "second");

    private final People people;

    RelationReader(People people) {
        this.people = people;
    }

    /** Clauses of their own about buffers, gaps and the order of meetings. */
    boolean distances(Clause c, List<String> lead, SourceSpan span, List<Statement> out) {
        List<Item.Length> lengths = c.all(Item.Length.class);
        boolean direct = c.says(Lexicon.BACK_TO_BACK) || c.says(Lexicon.ONE_AFTER_ANOTHER);
        if (direct && c.says(Lexicon.ANY_ORDER)) {
            if (c.says(Lexicon.BACK_TO_BACK)) {
                out.add(new Statement.Unread(span));
            }
            return lengths.isEmpty();
        }
        if (direct && !c.has(Item.Person.class) && !c.says(Lexicon.NOT_BACK_TO_BACK)) {
            out.add(new Statement.Order(List.of(), List.of(), 0, 0, span));
            return lengths.isEmpty();
        }
        if (lengths.size() == 1 && c.hasWhen() && c.says("before and after")) {
            List<String> who = lead.isEmpty() ? people.others(people.mentioned()) : lead;
            out.add(new Statement.Buffer(who, lengths.getFirst().minutes(), span));
            List<Slot> events = Slot.of(c.items(), true);
            out.add(new Statement.When(who, false, Strength.HARD, events, List.of(), false, false, span));
            return true;
        }
        if (lengths.size() != 1 || c.hasWhen()) {
            return order(c, span, out);
        }
        int minutes = lengths.getFirst().minutes();
        if (isBuffer(c)) {
            out.add(new Statement.Buffer(lead, minutes, span));
            return true;
        }
        if (isGap(c)) {
            out.add(new Statement.Gap(minutes, span));
            return true;
        }
        return order(c, span, out);
    }

    private static boolean isBuffer(Clause c) {
        boolean events = c.says(Lexicon.OTHER_EVENTS);
        boolean apart = c.says(Lexicon.APART);
        boolean around = c.says(Lexicon.AROUND_MEETINGS) && (!apart || events || c.says("before and after"));
        return around || apart && events;
    }

    private static boolean isGap(Clause c) {
        boolean ofAnAsk = c.has(Item.Person.class) && !c.says("apart");
        boolean pause = c.says(Lexicon.PAUSE) && c.says(Lexicon.THE_MEETINGS);
        return !ofAnAsk && (c.says(Lexicon.APART) || pause);
    }

    /** 'the one with Ann before the one with Bob', 'Ann first'. */
    private boolean order(Clause c, SourceSpan span, List<Statement> out) {
        List<Item.Person> named = c.all(Item.Person.class);
        if (c.hasWhen() || named.isEmpty() || people.everyone().size() < 2) {
            return false;
        }
        if (named.size() == 2 && beforeOrAfter(c, named, span, out)) {
            return true;
        }
        if (named.size() == 1 && !c.has(Item.Length.class) && c.hasWord("first") && c.size() <= 6) {
            out.add(new Statement.Order(List.of(named.getFirst().name()), List.of(), 0, null, span));
            return true;
        }
        return false;
    }

    private boolean beforeOrAfter(Clause c, List<Item.Person> two, SourceSpan span, List<Statement> out) {
        int at = Math.max(c.indexOf("before"), c.indexOf("after"));
        Item.Person a = two.get(0);
        Item.Person b = two.get(1);
        if (at < 0
                || a.from() > c.item(at).from()
                || b.from() < c.item(at).from()
                || !people.everyone().containsAll(List.of(a.name(), b.name()))) {
            return false;
        }
        List<Item.Length> lengths = c.all(Item.Length.class);
        int least = lengths.isEmpty() ? 0 : lengths.getFirst().minutes();
        Integer most = c.hasWord(Lexicon.DIRECTLY) ? 0 : null;
        boolean before = c.word(at).equals("before");
        List<String> first = List.of((before ? a : b).name());
        List<String> second = List.of((before ? b : a).name());
        out.add(new Statement.Order(first, second, least, most, span));
        return true;
    }

    /** What is said beside an ask or alone. Says whether soonest, likeness or a series was among it. */
    boolean beside(Clause c, SourceSpan span, List<Statement> out) {
        int before = out.size();
        soonest(c, span, out);
        alike(c, span, out);
        Statement.Series series = series(c, span);
        if (series != null) {
            out.add(series);
        }
        boolean any = out.size() > before;
        sequence(c, span, out);
        return any;
    }

    private static void soonest(Clause c, SourceSpan span, List<Statement> out) {
        if (c.says(Lexicon.SOONEST) && !c.says(Lexicon.AT_THE_EDGE)) {
            out.add(new Statement.Soonest(false, span));
        } else if (c.says(Lexicon.LATEST)) {
            out.add(new Statement.Soonest(true, span));
        }
    }

    private static void alike(Clause c, SourceSpan span, List<Statement> out) {
        boolean sameTime = c.says(Lexicon.SAME_TIME);
        if (c.says(Lexicon.SAME_SLOT) || sameTime && c.says(Lexicon.FROM_WEEK_TO_WEEK)) {
            out.add(new Statement.Alike(Alignment.Kind.SAME_SLOT, span));
        } else if (sameTime || c.says("same start")) {
            out.add(new Statement.Alike(Alignment.Kind.SAME_TIME, span));
        } else if (c.says(Lexicon.DISTINCT_DAYS)) {
            out.add(new Statement.Alike(Alignment.Kind.DISTINCT_DAYS, span));
        } else if (c.says("same day") && !c.hasWhen()) {
            out.add(new Statement.Alike(Alignment.Kind.SAME_DAY, span));
        }
    }

    /** 'first …, then …', 'in that order', 'back to back' beside an ask. */
    private static void sequence(Clause c, SourceSpan span, List<Statement> out) {
        List<Item.Person> named = c.all(Item.Person.class);
        int at = Math.max(c.indexOf("before"), c.indexOf("after"));
        boolean between = named.size() == 2
                && at > 0
                && named.getFirst().to() <= c.item(at).from()
                && named.getLast().from() >= c.item(at).to();
        if (between && !Item.isWhen(c.item(at + 1)) && c.hasWord(Lexicon.MUTUAL)) {
            boolean before = c.word(at).equals("before");
            List<String> first = List.of((before ? named.getFirst() : named.getLast()).name());
            List<String> second = List.of((before ? named.getLast() : named.getFirst()).name());
            out.add(new Statement.Order(first, second, 0, null, span));
            return;
        }
        if (c.says(Lexicon.ANY_ORDER)) {
            return;
        }
        boolean direct = c.says(Lexicon.BACK_TO_BACK);
        boolean then = c.has(Item.Person.class) && (c.joint().equals("then") || c.says(Lexicon.THEN))
                || c.says(Lexicon.IN_ORDER);
        if ((direct || then) && !c.says(Lexicon.NOT_BACK_TO_BACK)) {
            Integer most = direct || c.says(Lexicon.RIGHT_AFTER) ? 0 : null;
            out.add(new Statement.Order(List.of(), List.of(), 0, most, span));
        }
    }

    /** 'every Monday for three weeks', 'weekly for four weeks', 'daily next week', 'the next two Mondays'. */
    private static Statement.@Nullable Series series(Clause c, SourceSpan span) {
        for (Item.Day d : c.all(Item.Day.class)) {
            int weeks = nextWeeks(c, d);
            if (weeks > 1) {
                return new Statement.Series(weeks, true, 1, span);
            }
        }
        boolean every =
                c.all(Item.Day.class).stream().anyMatch(d -> c.t().is(d.from(), "every") || c.t().is(d.from(), "each"));
        int row = inARow(c);
        if (row > 1) {
            return new Statement.Series(row, true, 1, span);
        }
        boolean fortnightly = c.says(Lexicon.FORTNIGHTLY)
                || every && c.all(Item.Day.class).stream().anyMatch(d -> c.t().in(d.from() + 1, EVERY_OTHER));
        boolean daily = c.says(Lexicon.DAILY) || c.says(Lexicon.EACH_OF_THEM) && severalDates(c);
        boolean named = every || daily || fortnightly || c.says(Lexicon.WEEKLY);
        boolean dated =
                !c.negative() && c.all(Item.Day.class).stream().anyMatch(d -> !(d.days() instanceof Days.Weekdays));
        if (!named || c.says("same") && !c.has(Item.Length.class) && !dated) {
            return null;
        }
        return new Statement.Series(occurrences(c), !daily, fortnightly ? 2 : 1, span);
    }

    /** A series that starts on a date goes on on its weekday. */
    static Clause onItsWeekday(Clause c) {
        Statement.Series series = c.all(Item.Day.class).size() == 1 ? series(c, c.t().span(c.from(), c.to())) : null;
        if (series == null || !series.weekly()) {
            return c;
        }
        List<Item> items = c.items().stream()
                .map(i -> i instanceof Item.Day d
                                && d.days() instanceof Days.Span s
                                && s.to() == null
                                && s.from() instanceof Days.Dates from
                        ? (Item) new Item.Day(
                                new Days.Narrowed(
                                        s,
                                        new Days.Weekdays(
                                                List.of(from.dates().first().getDayOfWeek()), true, false)),
                                d.from(),
                                d.to())
                        : i)
                .toList();
        return new Clause(c.t(), items, c.joint(), c.aside(), c.line());
    }

    private static boolean severalDates(Clause c) {
        return c.all(Item.Day.class).stream()
                .anyMatch(d ->
                        !(d.days() instanceof Days.Dates one) || one.dates().size() > 1);
    }

    /** How many 'four Tuesdays' are, else 0. */
    private static int inARow(Clause c) {
        for (int i = 0; i + 1 < c.size(); i++) {
            Read<Integer> n = c.item(i) instanceof Item.Word
                    ? NumberGrammar.at(c.t(), c.item(i).from())
                    : null;
            if (n != null
                    && n.value() <= 53
                    && c.item(i + 1) instanceof Item.Day d
                    && DayWords.plural(c.t(), d.from()) != null) {
                return n.value();
            }
        }
        return 0;
    }

    /** How many weeks 'next two Mondays' names, else 0. */
    private static int nextWeeks(Clause c, Item.Day d) {
        for (int k = d.from(); k < d.to(); k++) {
            Read<Integer> n = c.t().is(k - 1, "next") ? NumberGrammar.at(c.t(), k) : null;
            if (n != null && n.value() > 1 && DayWords.plural(c.t(), n.to()) != null) {
                return n.value();
            }
        }
        return 0;
    }

    /** The number of a series, 0 where none is said. */
    private static int occurrences(Clause c) {
        int count = 0;
        for (int i = 0; i < c.size(); i++) {
            Read<Integer> n = c.item(i) instanceof Item.Word
                    ? NumberGrammar.at(c.t(), c.item(i).from())
                    : null;
            boolean counts = c.wordIn(i + 1, Lexicon.SERIES_UNITS) || c.wordIn(i + 2, Lexicon.SERIES_UNITS);
            if (n != null && n.value() <= 60 && counts) {
                count = n.value();
            }
        }
        return count;
    }
}
