package app.daymark.understand.calendar;

import app.daymark.domain.SourceSpan;
import app.daymark.domain.Strength;
import app.daymark.understand.calendar.Item.Time.Form;
import app.daymark.understand.calendar.TableReader.Entry;
import app.daymark.understand.words.ClockRange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Slots of one person by the row of the table that they stand in. */
final class TableSlots {

    private final Map<SourceSpan, List<Slot>> byRow = new LinkedHashMap<>();

    void add(Entry e, Slot s) {
        byRow.computeIfAbsent(e.row(), k -> new ArrayList<>()).add(s);
    }

    void addAll(Entry e, List<Slot> slots) {
        slots.forEach(s -> add(e, s));
    }

    boolean isEmpty() {
        return byRow.isEmpty();
    }

    /** All rows say one thing. */
    void together(SourceSpan table) {
        replace(byRow.values().stream().flatMap(List::stream).toList(), table);
    }

    private void replace(List<Slot> all, SourceSpan table) {
        SourceSpan source = byRow.size() == 1 ? byRow.keySet().iterator().next() : table;
        byRow.clear();
        if (!all.isEmpty()) {
            byRow.put(source, all);
        }
    }

    /** Hours that follow one another become one stretch, also where each stands in a row of its own. */
    void join(SourceSpan table) {
        List<Slot> joined = new ArrayList<>();
        for (Slot s : byRow.values().stream().flatMap(List::stream).toList()) {
            int k = 0;
            while (k < joined.size() && !follows(joined.get(k), s)) {
                k++;
            }
            ClockRange first = k < joined.size() ? joined.get(k).range() : null;
            ClockRange next = s.range();
            if (first != null && next != null) {
                joined.set(k, s.at(new ClockRange(first.from(), next.to()), Form.RANGE));
            } else {
                joined.add(s);
            }
        }
        replace(joined, table);
    }

    private static boolean follows(Slot a, Slot b) {
        ClockRange first = a.range();
        ClockRange next = b.range();
        return first != null && next != null && Objects.equals(a.days(), b.days()) && first.to() == next.from();
    }

    /** One statement a row. */
    List<Statement> statements(List<String> who, boolean allowed, boolean thatDay) {
        List<Statement> statements = new ArrayList<>();
        byRow.forEach((row, slots) -> statements.add(
                new Statement.When(who, allowed, Strength.HARD, List.copyOf(slots), List.of(), thatDay, false, row)));
        return statements;
    }
}
