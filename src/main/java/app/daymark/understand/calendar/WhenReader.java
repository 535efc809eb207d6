package app.daymark.understand.calendar;

import app.daymark.domain.SourceSpan;
import app.daymark.domain.Strength;
import app.daymark.understand.calendar.Item.Time.Form;
import app.daymark.understand.words.ClockRange;
import app.daymark.understand.words.Days;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** What clauses say of times: when people or the meeting can, can't, should or would rather not be. */
final class WhenReader {

    private final Polarity polarity;

    WhenReader(Polarity polarity) {
        this.polarity = polarity;
    }

    /** Whether the clause was understood; it may still say nothing that restricts the plan. */
    boolean read(Clause c, List<String> lead, List<String> who, SourceSpan span, List<Statement> out) {
        List<Clause> parts = parts(c);
        if (!parts.isEmpty()) {
            parts.forEach(p -> read(p, lead, who, p.t().span(p.from(), p.to()), out));
            return true;
        }
        if (wideOpen(c)) {
            return true;
        }
        if (!c.hasWhen()) {
            return withoutTimes(c, who, span, out);
        }
        if (c.says(Lexicon.PAST)) {
            out.add(new Statement.Ignored("about the past", span));
            return true;
        }
        if (depends(c)) {
            out.add(new Statement.Unread(span));
            return true;
        }
        if (HoursReader.opening(c, span, out) || HoursReader.hours(c, who, span, out)) {
            return true;
        }
        Boolean allowed = polarity.of(c, who);
        List<Slot> slots = allowed == null ? List.of() : slots(c, allowed);
        if (allowed == null || slots.isEmpty()) {
            return false;
        }
        if (exception(c, lead, slots, span, out)) {
            return true;
        }
        Statement.When last = polarity.last();
        Strength strength = c.fragment() && c.starts() && last != null ? last.strength() : strength(c, allowed);
        if (allowed
                && !who.isEmpty()
                && thatDay(c)
                && slots.stream().allMatch(s -> s.range() == null || s.range().minutes() == 1440)) {
            return true;
        }
        if (!(allowed && strength == Strength.HARD && !lead.isEmpty() && restrictsNothing(c, slots))) {
            out.add(new Statement.When(who, allowed, strength, slots, about(c, lead), thatDay(c), takesBack(c), span));
        }
        return true;
    }

    /** The parts of a list in which each says for itself: 'Mon 9–12 busy, Tue free all day'; none where it is no such list. */
    private static List<Clause> parts(Clause c) {
        if (!c.hasWord("busy") || !c.hasWord("free")) {
            return List.of();
        }
        List<Clause> parts = new ArrayList<>();
        List<Item> part = new ArrayList<>();
        for (Item item : c.items()) {
            if (Item.isMark(item, ",")) {
                parts.add(new Clause(c.t(), List.copyOf(part), ",", c.aside(), false));
                part.clear();
            } else {
                part.add(item);
            }
        }
        parts.add(new Clause(c.t(), List.copyOf(part), ",", c.aside(), false));
        boolean each = parts.stream().allMatch(p -> p.size() > 1 && p.hasWhen() && p.hasWord("busy", "free"));
        return parts.size() > 1 && each ? parts : List.of();
    }

    /** 'has no meetings on Monday', 'is free all week'. */
    private static boolean wideOpen(Clause c) {
        if (!c.says(Lexicon.WIDE_OPEN)) {
            return false;
        }
        boolean nothing = c.phrase(Lexicon.WIDE_OPEN).startsWith("no");
        return !c.hasWhen() || wholeOnly(c) || nothing && !c.hasWord("after", "before", "except");
    }

    /** Only whole days or weeks are named: 'the entire day', 'all week'. */
    private static boolean wholeOnly(Clause c) {
        return c.all(Item.Time.class).stream().allMatch(t -> t.range().minutes() == 1440);
    }

    private static boolean withoutTimes(Clause c, List<String> who, SourceSpan span, List<Statement> out) {
        boolean busy = c.says(Lexicon.BUSY_PHRASES) || c.hasWord("busy");
        if (!busy && c.hasWord("free", "flexible") && !c.negative()) {
            return true;
        }
        if (Item.isWord(c.item(0), "only") && c.joint().isEmpty()) {
            return false;
        }
        if (!who.isEmpty() && busy && !c.negative() && c.starts()) {
            out.add(new Statement.Unread(span));
            return true;
        }
        return c.says(Lexicon.NO_OTHER);
    }

    private static boolean depends(Clause c) {
        return c.says(Lexicon.CONDITION)
                && !takesBack(c)
                && !c.says(Lexicon.POLITE_CONDITION)
                && !c.says(Lexicon.WISHFUL_CONDITION);
    }

    private static boolean takesBack(Clause c) {
        return c.corrects() || c.says(Lexicon.I_MEAN);
    }

    /** 'Not on Monday, except after 3', 'never before 11, except on Thursday': other times than the clause before says. */
    private boolean exception(Clause c, List<String> lead, List<Slot> slots, SourceSpan span, List<Statement> out) {
        Statement.When last = polarity.last();
        boolean except = c.word(0).equals("except") || c.joint().equals("except") || c.says(Lexicon.BUT_THESE);
        boolean ofAnother = last != null && !lead.isEmpty() && !lead.equals(last.who());
        if (!except || last == null || last.allowed() || ofAnother) {
            return false;
        }
        List<Statement.When> instead = lifted(last, slots, span);
        if (instead.isEmpty() && last.slots().stream().allMatch(s -> s.range() == null || s.form() == Form.PART)) {
            Days days = last.slots().getFirst().days();
            List<Slot> good = new ArrayList<>();
            slots.forEach(s -> good.add(s.days() == null ? new Slot(days, s.range(), s.form(), s.clock()) : s));
            last.slots().forEach(s -> good.addAll(besides(s)));
            instead = List.of(new Statement.When(last.who(), true, Strength.HARD, good, List.of(), true, true, span));
        }
        if (!instead.isEmpty()) {
            out.add(new Statement.Except(last, instead, span));
        }
        return !instead.isEmpty();
    }

    /** A part of every day that is bad, but not on some weekdays, or less of it there. */
    private static List<Statement.When> lifted(Statement.When last, List<Slot> slots, SourceSpan span) {
        EnumSet<DayOfWeek> rest = EnumSet.allOf(DayOfWeek.class);
        for (Slot s : slots) {
            if (!(s.days() instanceof Days.Weekdays w)) {
                return List.of();
            }
            rest.removeAll(w.days());
        }
        if (!last.slots().stream().allMatch(s -> s.days() == null && s.range() != null)) {
            return List.of();
        }
        Days.Weekdays others = new Days.Weekdays(List.copyOf(rest), true, false);
        List<Slot> bad = last.slots().stream()
                .map(s -> new Slot(others, s.range(), s.form(), s.clock()))
                .toList();
        List<Statement.When> instead = new ArrayList<>();
        instead.add(
                new Statement.When(last.who(), false, last.strength(), bad, last.about(), false, false, last.source()));
        List<Slot> stillBad = slots.stream().flatMap(s -> besides(s).stream()).toList();
        if (!stillBad.isEmpty()) {
            instead.add(
                    new Statement.When(last.who(), false, Strength.HARD, stillBad, last.about(), false, false, span));
        }
        return instead;
    }

    /** All of the day before and after the part. */
    private static List<Slot> besides(Slot slot) {
        ClockRange part = slot.range();
        List<Slot> rest = new ArrayList<>();
        if (part != null && part.from() > 0) {
            rest.add(slot.at(new ClockRange(0, part.from()), Form.BEFORE));
        }
        if (part != null && part.to() < 1440) {
            rest.add(slot.at(new ClockRange(part.to(), 1440), Form.AFTER));
        }
        return rest;
    }

    /** Free the whole day, or all week. */
    private static boolean restrictsNothing(Clause c, List<Slot> slots) {
        return wholeOnly(c)
                && slots.stream().allMatch(s -> s.days() == null || s.days() instanceof Days.Dates d && d.wide())
                && !c.hasWord("only", "just");
    }

    private static Strength strength(Clause c, boolean allowed) {
        boolean soft = c.hasWord("ideally", "preferably", "preferred", "hopefully")
                || c.says("if possible")
                || c.says(Lexicon.WISHFUL_CONDITION);
        if (soft) {
            return Strength.WISH;
        }
        if (!allowed && c.says(Lexicon.AVOIDING)) {
            return Strength.STRONG;
        }
        if (c.hasWord("must", "only", "can't", "has") && !c.hasWord("prefers", "prefer")) {
            return Strength.HARD;
        }
        boolean around = c.all(Item.Time.class).stream().anyMatch(t -> t.form() == Form.AROUND);
        return c.says(Lexicon.PREFERRING) || around ? Strength.WISH : Strength.HARD;
    }

    private static boolean thatDay(Clause c) {
        boolean fronted = false;
        for (Item item : c.items()) {
            if (Item.isWho(item)) {
                break;
            }
            fronted |= item instanceof Item.Day;
        }
        boolean listed = c.joint().equals(",") && Item.isWord(c.item(c.size() - 1), "only");
        if (listed) {
            return false; // 'Wed afternoon only, Thu morning only'
        }
        boolean stated = c.items().stream().anyMatch(Item::isWho)
                || c.hasWord("free", "only")
                || c.item(0) instanceof Item.Day && Item.isMark(c.item(Math.min(1, c.size() - 1)), ":");
        return fronted && stated || c.leaves() || c.arrives();
    }

    /** Attendees that single out a meeting: 'the one with Ann', 'Ann's slot'. */
    private static List<String> about(Clause c, List<String> lead) {
        List<String> names = new ArrayList<>();
        for (int i = 1; i < c.size() && lead.isEmpty(); i++) {
            if (c.item(i) instanceof Item.Person p && c.word(i - 1).equals("with")) {
                names.add(p.name());
            }
        }
        return names;
    }

    /**
     * The slots of the clause, with the sense of leaving and arriving, and of 'at 3 for half an hour'; none where an end
     * is left open ('busy at 3').
     */
    private static List<Slot> slots(Clause c, boolean allowed) {
        boolean leaves = c.leaves();
        boolean arrives = c.arrives() && !leaves;
        List<Slot> out = new ArrayList<>();
        for (Slot s : Slot.of(c.items(), !allowed)) {
            ClockRange r = s.range();
            if (r != null && r.minutes() == 1440 && s.days() == null && c.says(Lexicon.ANY_BUT)) {
                continue; // 'free all day apart from 1 to 2'
            }
            if (r == null) {
                if (leaves || arrives) {
                    return List.of();
                }
                out.add(s);
            } else if (s.form() == Form.AT || s.form() == Form.AROUND) {
                List<Item.Length> lengths = c.all(Item.Length.class);
                boolean ends = (leaves || !arrives && c.hasWord(Lexicon.ENDING)) && r.from() > 0;
                if (lengths.size() == 1) {
                    out.add(s.at(
                            new ClockRange(
                                    r.from(), r.from() + lengths.getFirst().minutes()),
                            Form.RANGE));
                } else if (ends) {
                    out.add(s.at(new ClockRange(0, r.from()), Form.BEFORE));
                } else if (arrives) {
                    out.add(s.at(new ClockRange(r.from(), 1440), Form.AFTER));
                } else if (!allowed && c.hasWord(Lexicon.TRAVEL)) {
                    out.add(s.at(new ClockRange(r.from(), 1440), Form.AFTER));
                } else if (allowed) {
                    out.add(s);
                } else {
                    return List.of();
                }
            } else if (leaves && s.form() == Form.AFTER) {
                out.add(s.at(new ClockRange(0, r.from()), Form.BEFORE));
            } else if (arrives && allowed && s.form() == Form.BEFORE) {
                out.add(s.at(new ClockRange(r.to(), 1440), Form.AFTER));
            } else {
                out.add(s);
            }
        }
        return c.says(Lexicon.WORKING) || c.says("starts work")
                ? out.stream().map(WhenReader::ownClock).toList()
                : out;
    }

    /** Hours of work are told by the clock of who works. */
    private static Slot ownClock(Slot s) {
        return s.clock() == null
                ? new Slot(s.days(), s.range(), s.form(), new Item.Clock(null, Item.Pronoun.Who.ONE, 0, 0))
                : s;
    }
}
