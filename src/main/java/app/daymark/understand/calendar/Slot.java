package app.daymark.understand.calendar;

import app.daymark.understand.calendar.Item.Time.Form;
import app.daymark.understand.words.ClockRange;
import app.daymark.understand.words.Days;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time that a clause names.
 *
 * @param days which days, null where none are named
 * @param range which part of them, null for the whole
 * @param clock whose clock, null for the user's
 */
record Slot(
        @Nullable Days days,
        @Nullable ClockRange range,
        @Nullable Form form,
        Item.@Nullable Clock clock) {

    /** Whether the ends of the time are both said, so that it replaces working hours. */
    boolean closed() {
        return range != null && (form == Form.RANGE || form == Form.AT || form == Form.PART && range.from() >= 1020);
    }

    /** Another part of the same days, on the same clock. */
    Slot at(ClockRange newRange, Form newForm) {
        return new Slot(days, newRange, newForm, clock);
    }

    /** The slots, less the days or times that others name anew. */
    static List<Slot> without(List<Slot> slots, List<Slot> corrected) {
        boolean newDays = corrected.stream().anyMatch(s -> s.days != null);
        boolean newTimes = corrected.stream().anyMatch(s -> s.range != null);
        return slots.stream()
                .map(s ->
                        new Slot(newDays ? null : s.days, newTimes ? null : s.range, newTimes ? null : s.form, s.clock))
                .filter(s -> s.days != null || s.range != null)
                .toList();
    }

    /**
     * The stretches that the items name, in order. Times belong to the day before them ('Monday 9–10, 11–12') or, where
     * no day came yet, to the one after ('9–10 on Monday').
     *
     * @param avoid whether the clause says when somebody can't: 'Monday, Tuesday before 3' then means all of Monday,
     *     and 'before 10 or after 4' both
     */
    static List<Slot> of(List<Item> items, boolean avoid) {
        List<Slot> slots = new ArrayList<>();
        Days days = null;
        boolean used = false;
        List<Item.Time> pending = new ArrayList<>();
        Item before = null;
        int clocked = 0;
        for (Item item : items) {
            switch (item) {
                case Item.Day d -> {
                    if (!pending.isEmpty()) {
                        pending.forEach(p -> slots.add(new Slot(d.days(), p.range(), p.form(), null)));
                        pending.clear();
                        days = null;
                        used = false;
                    } else {
                        if (days != null && !used) {
                            if (narrows(days, d.days(), before)) {
                                days = every(days)
                                        ? new Days.Narrowed(d.days(), days)
                                        : new Days.Narrowed(days, d.days());
                                before = item;
                                continue;
                            }
                            slots.add(new Slot(days, null, null, null));
                        }
                        days = d.days();
                        used = false;
                    }
                }
                case Item.Time time -> {
                    Item.Time last = pending.isEmpty() ? null : pending.get(pending.size() - 1);
                    if (days != null) {
                        Slot previous = used && !slots.isEmpty() ? slots.get(slots.size() - 1) : null;
                        Slot joined = previous == null ? null : previous.meet(time, before, avoid);
                        if (joined != null) {
                            slots.set(slots.size() - 1, joined);
                        } else if (avoid && !used && days instanceof Days.AnyOf any && any.commas()) {
                            int n = any.parts().size();
                            any.parts().subList(0, n - 1).forEach(p -> slots.add(new Slot(p, null, null, null)));
                            days = any.parts().get(n - 1);
                            slots.add(new Slot(days, time.range(), time.form(), null));
                        } else {
                            slots.add(new Slot(days, time.range(), time.form(), null));
                        }
                        used = true;
                    } else {
                        Slot joined = last == null
                                ? null
                                : new Slot(null, last.range(), last.form(), null).meet(time, before, avoid);
                        if (joined != null && joined.range() != null && joined.form() != null) {
                            pending.set(
                                    pending.size() - 1,
                                    new Item.Time(joined.range(), joined.form(), time.from(), time.to()));
                        } else {
                            pending.add(time);
                        }
                    }
                }
                case Item.Clock c -> {
                    pending.forEach(p -> slots.add(new Slot(null, p.range(), p.form(), null)));
                    pending.clear();
                    for (int i = clocked; i < slots.size(); i++) {
                        Slot s = slots.get(i);
                        slots.set(i, new Slot(s.days(), s.range(), s.form(), c));
                    }
                    clocked = slots.size();
                }
                default -> {}
            }
            before = item;
        }
        pending.forEach(p -> slots.add(new Slot(null, p.range(), p.form(), null)));
        if (days != null && !used) {
            boolean bare = slots.size() > 0 && slots.stream().allMatch(s -> s.days() == null);
            if (bare) {
                Days all = days;
                slots.replaceAll(s -> new Slot(all, s.range(), s.form(), s.clock()));
            } else {
                slots.add(new Slot(days, null, null, null));
            }
        }
        if (items.stream().noneMatch(i -> Item.isWord(i, "or"))) {
            for (Slot part : List.copyOf(slots)) {
                if (part.form() == Form.PART && slots.stream().anyMatch(part::names)) {
                    slots.replaceAll(s -> s.days() == null ? new Slot(part.days(), s.range(), s.form(), s.clock()) : s);
                    slots.remove(part);
                }
            }
        }
        return slots;
    }

    /** Whether this part of the day only names the time that the other says: 'parents' evening is Thursday, 5 to 8 pm'. */
    private boolean names(Slot other) {
        return other.form == Form.RANGE
                && range != null
                && other.range != null
                && range.from() <= other.range.from()
                && other.range.to() <= range.to()
                && (days == null || other.days == null || days.equals(other.days));
    }

    /** 'next week' then 'Tuesday': the Tuesday of next week. */
    private static boolean narrows(Days wide, Days narrow, @Nullable Item between) {
        boolean broad = wide instanceof Days.Dates d && d.wide() || wide instanceof Days.Span;
        boolean other = narrow instanceof Days.Dates d && d.wide() || narrow instanceof Days.Span;
        return (broad && (narrow.bare() || every(narrow)) || other && every(wide)) && !(between instanceof Item.Time);
    }

    private static boolean every(Days days) {
        return days instanceof Days.Weekdays w && w.every();
    }

    /** This slot and another time on the same day, where they mean one stretch: 'after 10 and before 12'. */
    private @Nullable Slot meet(Item.Time other, @Nullable Item between, boolean avoid) {
        ClockRange r = range;
        if (r == null || form == null) {
            return null;
        }
        boolean parts =
                form == Form.PART && other.form() != Form.PART || other.form() == Form.PART && form != Form.PART;
        boolean bounds =
                form == Form.AFTER && other.form() == Form.BEFORE || form == Form.BEFORE && other.form() == Form.AFTER;
        if (form == Form.AT
                && other.form() == Form.BEFORE
                && r.from() < other.range().to()) {
            return new Slot(days, new ClockRange(r.from(), other.range().to()), Form.RANGE, clock);
        }
        int from = Math.max(r.from(), other.range().from());
        int to = Math.min(r.to(), other.range().to());
        if (from >= to) {
            return null;
        }
        boolean or = Item.isWord(between, "or") || Item.isMark(between, ",") && parts;
        if (parts && !or && !Item.isWord(between, "and")) {
            return new Slot(days, new ClockRange(from, to), Form.RANGE, clock);
        }
        return bounds && !avoid && !or ? new Slot(days, new ClockRange(from, to), Form.RANGE, clock) : null;
    }
}
