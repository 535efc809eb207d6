package app.daymark.understand.calendar;

import app.daymark.domain.SourceSpan;
import app.daymark.domain.Strength;
import app.daymark.understand.calendar.Item.Time.Form;
import app.daymark.understand.words.ClockRange;
import app.daymark.understand.words.Days;
import java.util.List;

/** Clauses that name working hours, of a person or of all. */
final class HoursReader {

    private HoursReader() {}

    /** 'We open at 8 and close at 16:30'. */
    static boolean opening(Clause c, SourceSpan span, List<Statement> out) {
        List<Item.Time> times = c.all(Item.Time.class);
        if (!c.hasWord(Lexicon.OPENING)
                || !c.hasWord(Lexicon.CLOSING)
                || times.size() != 2
                || times.stream().anyMatch(t -> t.form() != Form.AT)
                || times.get(0).range().from() >= times.get(1).range().from()) {
            return false;
        }
        ClockRange hours =
                new ClockRange(times.get(0).range().from(), times.get(1).range().from());
        out.add(new Statement.Hours(List.of(), null, hours, span));
        return true;
    }

    /** 'Ann works 8 to 14', 'office hours are 9–17', 'Ann works on Mondays and Tuesdays'. */
    static boolean hours(Clause c, List<String> who, SourceSpan span, List<Statement> out) {
        if (!c.says(Lexicon.WORKING)
                || c.negative()
                || c.hasWord(Lexicon.NOT_WORKING_HOURS)
                || c.hasWord(Lexicon.FULLNESS)) {
            return false;
        }
        if (worksOnSomething(c)) {
            return false;
        }
        List<Item.Time> times = c.all(Item.Time.class);
        List<Item.Day> days = c.all(Item.Day.class);
        String phrase = c.phrase(Lexicon.WORKING);
        boolean nobodyWorks = who.isEmpty() && (phrase.equals("works") || phrase.equals("work"));
        if (!nobodyWorks && times.size() == 1 && times.getFirst().form() == Form.RANGE) {
            out.add(new Statement.Hours(
                    who,
                    days.isEmpty() ? null : days.getFirst().days(),
                    times.getFirst().range(),
                    span));
            return true;
        }
        if (times.isEmpty()
                && !who.isEmpty()
                && days.size() == 1
                && days.getFirst().days() instanceof Days.Weekdays) {
            List<Slot> slots = Slot.of(c.items(), false);
            out.add(new Statement.When(who, true, Strength.HARD, slots, List.of(), false, false, span));
            return true;
        }
        return false;
    }

    /** 'Works with a client', 'has to work', 'drives to work': an event or a duty, not the hours of every day. */
    static boolean worksOnSomething(Clause c) {
        for (int i = 0; i < c.size(); i++) {
            if (c.word(i).equals("works") || c.word(i).equals("work")) {
                boolean goesOn = c.word(i + 1).equals("on") && i + 2 < c.size() && !Item.isWhen(c.item(i + 2));
                return c.word(i - 1).equals("to") || c.word(i + 1).equals("with") || goesOn;
            }
        }
        return false;
    }
}
