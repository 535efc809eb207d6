package app.daymark.understand.calendar;

import app.daymark.domain.SourceSpan;
import app.daymark.domain.Strength;
import app.daymark.domain.TimeWindow;
import app.daymark.understand.calendar.Item.Time.Form;
import app.daymark.understand.calendar.TableCells.Cell;
import app.daymark.understand.calendar.TableLabels.Field;
import app.daymark.understand.calendar.TableReader.Entry;
import app.daymark.understand.words.ClockRange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The cells of a table as statements: when people can and can't, and what is left open. */
final class TableTimes {

    private static final int LATEST = 22 * 60;
    private static final int EARLIEST = 6 * 60;
    private static final ClockRange DAY = new ClockRange(0, TimeWindow.DAY);

    private final TableReader.Result table;
    private final TableMarks marks;
    private final ClockRange hours;
    private final Map<String, ClockRange> ownHours = new LinkedHashMap<>();
    private final List<Statement> out = new ArrayList<>();
    private final Set<String> unexplained = new TreeSet<>();
    private final Set<SourceSpan> unread = new LinkedHashSet<>();
    private boolean kindOpen;

    private TableTimes(TableReader.Result table, ClockRange hours) {
        this.table = table;
        ClockRange said = table.caption().hours();
        this.hours = said == null ? hours : said;
        marks = TableMarks.of(table.entries().stream().map(Entry::cell).toList(), table.caption());
    }

    /**
     * What the table says.
     *
     * @param hours in which whole days and open ends lie
     */
    static List<Statement> of(TableReader.Result table, ClockRange hours) {
        return new TableTimes(table, hours).statements();
    }

    private List<Statement> statements() {
        SourceSpan source = table.span();
        out.addAll(table.statements());
        if (!table.people().isEmpty()) {
            out.add(new Statement.Listed(List.copyOf(table.people()), source));
        }
        if (table.caption().hours() != null) {
            out.add(new Statement.Hours(List.of(), null, hours, source));
        }
        table.entries().forEach(this::workingHours);
        Map<List<String>, List<Entry>> people = new LinkedHashMap<>();
        table.entries().stream()
                .filter(e -> e.field() != Field.HOURS)
                .forEach(e ->
                        people.computeIfAbsent(e.who(), k -> new ArrayList<>()).add(e));
        people.forEach(this::person);
        if (kindOpen) {
            out.add(new Statement.Open("Are the times in the table free or busy times?", source));
        }
        if (!unexplained.isEmpty()) {
            out.add(new Statement.Open(
                    "What do the marks in the table mean, free or busy: " + String.join(", ", unexplained) + "?",
                    source));
        }
        unread.forEach(u -> out.add(new Statement.Unread(u)));
        return out;
    }

    private void workingHours(Entry e) {
        if (e.field() != Field.HOURS || e.cell() instanceof Cell.Blank) {
            return;
        }
        boolean one = e.cell() instanceof Cell.Times t
                && t.slots().size() == 1
                && t.slots().getFirst().form() == Form.RANGE
                && t.slots().getFirst().days() == null
                && e.days() == null;
        ClockRange range =
                one && e.cell() instanceof Cell.Times t ? t.slots().getFirst().range() : null;
        if (range == null) {
            unread.add(e.row());
            return;
        }
        e.who().forEach(p -> ownHours.put(p, range));
        out.add(new Statement.Hours(e.who(), null, range, e.row()));
    }

    private void person(List<String> who, List<Entry> entries) {
        TableSlots good = new TableSlots();
        TableSlots bad = new TableSlots();
        TableSlots partly = new TableSlots();
        boolean offers = false;
        boolean open = false;
        for (Entry e : entries) {
            Boolean base = e.good() == null ? marks.good() : e.good();
            Boolean free = table.hourly() && e.part() != null ? hour(e) : Boolean.FALSE;
            if (table.hourly() && e.part() != null) {
                offers = true;
                open |= free == null;
                if (Boolean.TRUE.equals(free)) {
                    good.add(e, slot(e, e.part(), Form.RANGE));
                }
                continue;
            }
            Meant meant = meant(e, base);
            open |= meant == Meant.OPEN;
            offers |= Boolean.TRUE.equals(base);
            switch (meant) {
                case GOOD -> (Boolean.TRUE.equals(base) ? good : partly).addAll(e, slots(e, who));
                case BAD -> bad.addAll(e, slots(e, who));
                case BUT -> good.addAll(e, besides(e, who));
                case ALL_GOOD -> good.add(e, fit(whole(e), who));
                case ALL_BAD -> bad.add(e, whole(e));
                case NOTHING, OPEN -> {}
            }
        }
        if (table.hourly()) {
            good.join(table.span());
        }
        if (who.isEmpty()) {
            good.together(table.span());
        }
        out.addAll(good.statements(who, true, false));
        out.addAll(partly.statements(who, true, true));
        out.addAll(bad.statements(who, false, false));
        if (offers && good.isEmpty() && !open) {
            Slot never = new Slot(null, DAY, Form.PART, entries.getFirst().clock());
            out.add(new Statement.When(
                    who,
                    false,
                    Strength.HARD,
                    List.of(never),
                    List.of(),
                    false,
                    false,
                    entries.getFirst().row()));
        }
    }

    /** What a cell means. */
    private enum Meant {
        /** Its times are good. */
        GOOD,
        BAD,
        /** All of its day but its times is good. */
        BUT,
        ALL_GOOD,
        ALL_BAD,
        NOTHING,
        /** A question is left. */
        OPEN
    }

    private @Nullable Boolean hour(Entry e) {
        Boolean free = marks.free(e.cell());
        if (free == null) {
            switch (e.cell()) {
                case Cell.Blank b -> unexplained.add(b.sign().isEmpty() ? "empty cells" : "'" + b.sign() + "'");
                case Cell.Mark m -> unexplained.add("'" + m.norm() + "'");
                case Cell.Answer a -> unexplained.add(a.yes() ? "'yes'" : "'no'");
                default -> unread.add(e.row());
            }
        }
        return free;
    }

    private Meant meant(Entry e, @Nullable Boolean base) {
        return switch (e.cell()) {
            case Cell.Blank b -> blank(b, base);
            case Cell.Whole w
            when w.good() == null -> base == null ? kindOpen() : base ? Meant.ALL_GOOD : Meant.ALL_BAD;
            case Cell.Whole w -> whole(Boolean.TRUE.equals(w.good()), base);
            case Cell.Answer a -> answer(e, a, base);
            case Cell.Mark m -> mark(e, m, base);
            case Cell.Times t -> times(e, t, base);
            case Cell.Unclear u -> unread(e);
        };
    }

    private Meant blank(Cell.Blank b, @Nullable Boolean base) {
        Boolean said = marks.legend().isEmpty() ? null : marks.free(b);
        if (said != null) {
            return whole(said, base);
        }
        return base == null ? kindOpen() : Meant.NOTHING;
    }

    private static Meant whole(boolean free, @Nullable Boolean base) {
        if (Boolean.TRUE.equals(base)) {
            return free ? Meant.ALL_GOOD : Meant.NOTHING;
        }
        return free ? Meant.NOTHING : Meant.ALL_BAD;
    }

    private Meant answer(Entry e, Cell.Answer a, @Nullable Boolean base) {
        Boolean free = marks.free(a);
        if (free == null && Boolean.TRUE.equals(base)) {
            free = a.yes();
        }
        if (free == null) {
            return e.field() == Field.OFF && !a.yes() ? Meant.NOTHING : unexplained(a.yes() ? "yes" : "no");
        }
        return whole(free, base);
    }

    /** A cross among free times stands for none, where nothing else does. */
    private Meant mark(Entry e, Cell.Mark m, @Nullable Boolean base) {
        Boolean free = marks.free(m);
        boolean times = table.entries().stream().anyMatch(x -> x.cell() instanceof Cell.Times);
        boolean blanks = table.entries().stream().anyMatch(x -> x.cell() instanceof Cell.Blank);
        boolean none =
                m.norm().equals("n/a") || m.norm().equals("na") || m.norm().matches("[x×]") && times && !blanks;
        if (free == null && Boolean.TRUE.equals(base) && none) {
            free = false;
        }
        if (free == null && m.norm().matches("[xo×]")) {
            return unexplained(m.norm());
        }
        return free == null ? unread(e) : whole(free, base);
    }

    private Meant times(Entry e, Cell.Times t, @Nullable Boolean base) {
        boolean twice = e.days() != null && t.slots().stream().anyMatch(s -> s.days() != null);
        if (twice || t.event() && !Boolean.FALSE.equals(base)) {
            return unread(e);
        }
        Boolean good = t.good() == null ? base : t.good();
        if (good == null) {
            return kindOpen();
        }
        if (Boolean.TRUE.equals(base) && !good) {
            return e.days() == null ? unread(e) : Meant.BUT;
        }
        boolean dated = e.days() != null || t.slots().stream().allMatch(s -> s.days() != null);
        boolean partly = good && !Boolean.TRUE.equals(base);
        return partly && !dated ? unread(e) : good ? Meant.GOOD : Meant.BAD;
    }

    private Meant unread(Entry e) {
        unread.add(e.row());
        return Meant.OPEN;
    }

    private Meant kindOpen() {
        kindOpen = true;
        return Meant.OPEN;
    }

    private Meant unexplained(String sign) {
        unexplained.add("'" + sign + "'");
        return Meant.OPEN;
    }

    private static Slot slot(Entry e, @Nullable ClockRange range, @Nullable Form form) {
        return new Slot(e.days(), range, form, e.clock());
    }

    private static Slot whole(Entry e) {
        return e.part() == null
                ? slot(e, e.days() == null ? DAY : null, e.days() == null ? Form.PART : null)
                : slot(e, e.part(), Form.PART);
    }

    /** The times of the cell on its day; good ones without an end of their own lie in the hours. */
    private List<Slot> slots(Entry e, List<String> who) {
        List<Slot> slots = new ArrayList<>();
        if (e.cell() instanceof Cell.Times t) {
            boolean good =
                    t.good() == null ? Boolean.TRUE.equals(e.good() == null ? marks.good() : e.good()) : t.good();
            for (Slot s : t.slots()) {
                Slot own = new Slot(s.days() == null ? e.days() : s.days(), s.range(), s.form(), e.clock());
                slots.add(good ? fit(own, who) : own);
            }
        }
        return slots;
    }

    private List<Slot> besides(Entry e, List<String> who) {
        List<Slot> good = new ArrayList<>();
        ClockRange all = hours(who);
        int from = all.from();
        List<ClockRange> bad = new ArrayList<>();
        for (Slot s : slots(e, who)) {
            bad.add(s.range() == null ? DAY : s.range());
        }
        bad.sort((a, b) -> a.from() - b.from());
        for (ClockRange b : bad) {
            if (b.from() > from) {
                good.add(slot(e, new ClockRange(from, Math.min(b.from(), all.to())), Form.RANGE));
            }
            from = Math.max(from, b.to());
        }
        if (from < all.to()) {
            good.add(slot(e, new ClockRange(from, all.to()), Form.RANGE));
        }
        return good;
    }

    private ClockRange hours(List<String> who) {
        return who.isEmpty() ? hours : ownHours.getOrDefault(who.getFirst(), hours);
    }

    private Slot fit(Slot s, List<String> who) {
        ClockRange r = s.range() == null ? DAY : s.range();
        if (s.form() == Form.RANGE) {
            return s;
        }
        ClockRange all = hours(who);
        int from = Math.max(r.from(), all.from());
        int to = Math.min(r.to(), all.to());
        if (from >= to) {
            from = Math.max(r.from(), EARLIEST);
            to = Math.min(r.to(), LATEST);
        }
        return from >= to ? s : s.at(new ClockRange(from, to), Form.RANGE);
    }
}
