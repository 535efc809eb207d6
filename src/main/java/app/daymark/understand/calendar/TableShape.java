package app.daymark.understand.calendar;

import app.daymark.understand.calendar.Table.Cell;
import app.daymark.understand.calendar.TableLabels.Day;
import app.daymark.understand.calendar.TableLabels.Field;
import app.daymark.understand.calendar.TableLabels.Who;
import app.daymark.understand.words.ClockRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What the rows and columns of a table are.
 *
 * @param label what the first column names
 * @param columns what each column is, the first included
 * @param rows what each row is by its first cell; null where that is not understood
 * @param corner the first cell of all, where the first column has no heading of its own
 */
record TableShape(
        Label label,
        List<Column> columns,
        List<@Nullable Label> rows,
        @Nullable String corner) {

    /** What a row or a column stands for. */
    sealed interface Label {
        record People(Who who) implements Label {}

        record OnDay(Day day) implements Label {}

        record Hour(ClockRange range) implements Label {}

        /** Nothing on its own: other columns tell. */
        record Plain() implements Label {}
    }

    /**
     * A column.
     *
     * @param field what its heading calls it; null where the heading is a label itself
     * @param label null where the heading is a field, or not understood
     */
    record Column(@Nullable Field field, @Nullable Label label, String heading) {
        boolean is(Field f) {
            return field == f;
        }
    }

    private static final double MOST = 0.6;

    /** The shape of the table, or null where it is none of people, days and hours. */
    static @Nullable TableShape of(Table table, TableLabels labels) {
        List<List<Cell>> body = table.body();
        if (body.isEmpty()) {
            return null;
        }
        List<Column> columns = new ArrayList<>();
        for (Cell cell : table.head()) {
            columns.add(column(cell.text(), labels));
        }
        List<@Nullable Label> rows = rows(body, columns.getFirst(), labels);
        Label kind = rows.stream().filter(l -> l != null).findFirst().orElse(null);
        if (kind == null) {
            return null;
        }
        if (kind instanceof Label.Plain && columns.stream().noneMatch(c -> c.is(Field.NAME) || c.is(Field.DAY))) {
            return null;
        }
        List<Integer> open = new ArrayList<>();
        for (int c = 1; c < columns.size(); c++) {
            if (columns.get(c).field() == null && columns.get(c).label() == null) {
                open.add(c);
            }
        }
        headings(open, columns, kind, labels);
        boolean named = columns.getFirst().field() != null
                && !columns.getFirst().field().timed();
        boolean told = columns.stream()
                .skip(1)
                .anyMatch(c -> c.label() != null || c.field() != null && c.field() != Field.NOTES);
        boolean single =
                !(kind instanceof Label.People) && columns.stream().skip(1).noneMatch(c -> c.is(Field.NAME));
        boolean timed = columns.stream()
                .skip(1)
                .anyMatch(
                        c -> c.label() != null || c.field() != null && c.field().timed());
        if (!told || single && !timed) {
            return null;
        }
        return new TableShape(
                kind, columns, rows, named ? null : table.head().getFirst().text());
    }

    private static Column column(String heading, TableLabels labels) {
        Field field = TableLabels.field(heading);
        if (field != null) {
            return new Column(field, null, heading);
        }
        Day day = labels.day(heading);
        return new Column(null, day == null ? null : new Label.OnDay(day), heading);
    }

    /** Hours or people over the columns that are neither days nor fields. */
    private static void headings(List<Integer> open, List<Column> columns, Label kind, TableLabels labels) {
        List<String> texts = open.stream().map(c -> columns.get(c).heading()).toList();
        if (texts.isEmpty()) {
            return;
        }
        List<ClockRange> hours = TableLabels.hours(texts);
        List<Who> people = kind instanceof Label.People ? null : labels.people(texts);
        for (int k = 0; k < open.size(); k++) {
            Label label = hours != null
                    ? new Label.Hour(hours.get(k))
                    : people != null ? new Label.People(people.get(k)) : null;
            columns.set(open.get(k), new Column(null, label, texts.get(k)));
        }
    }

    private static List<@Nullable Label> rows(List<List<Cell>> body, Column first, TableLabels labels) {
        List<String> texts = body.stream().map(r -> r.getFirst().text()).toList();
        List<String> written =
                texts.stream().filter(t -> !t.isEmpty()).distinct().toList();
        List<@Nullable Label> rows = new ArrayList<>();
        if (written.isEmpty()) {
            texts.forEach(t -> rows.add(null));
            return rows;
        }
        Field field = first.field();
        List<ClockRange> hours = field == Field.NAME ? null : TableLabels.hours(written);
        boolean days = field != Field.NAME && most(written, t -> labels.day(t) != null);
        boolean people = most(written, t -> labels.who(t) != null);
        Map<String, Label> known = new HashMap<>();
        for (int k = 0; k < written.size(); k++) {
            String t = written.get(k);
            Day day = labels.day(t);
            Who who = labels.who(t);
            if (days && day != null) {
                known.put(t, new Label.OnDay(day));
            } else if (!days && hours != null) {
                known.put(t, new Label.Hour(hours.get(k)));
            } else if (!days && people && who != null) {
                known.put(t, new Label.People(who));
            } else if (!days && !people) {
                known.put(t, new Label.Plain());
            }
        }
        Label last = null;
        for (String t : texts) {
            last = t.isEmpty() ? last : known.get(t);
            rows.add(last);
        }
        return rows;
    }

    private static boolean most(List<String> texts, Predicate<String> is) {
        return texts.stream().filter(is).count() >= MOST * texts.size();
    }
}
