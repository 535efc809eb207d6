package app.daymark.understand.calendar;

import app.daymark.domain.SourceSpan;
import app.daymark.understand.calendar.Table.Cell;
import app.daymark.understand.calendar.TableLabels.Day;
import app.daymark.understand.calendar.TableLabels.Field;
import app.daymark.understand.calendar.TableLabels.Who;
import app.daymark.understand.calendar.TableShape.Column;
import app.daymark.understand.calendar.TableShape.Label;
import app.daymark.understand.words.ClockRange;
import app.daymark.understand.words.DayGrammar;
import app.daymark.understand.words.Days;
import app.daymark.understand.words.Tokens;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a grid as times of people: a row or a column a person, a day, an hour, or fields of a person. */
final class TableReader {

    private final String text;
    private final Names names;
    private final DayGrammar grammar;
    private final String me;
    private final TableLabels labels;
    private final TableCells cells;

    TableReader(String text, Names names, DayGrammar grammar, String me) {
        this.text = text;
        this.names = names;
        this.grammar = grammar;
        this.me = me;
        labels = new TableLabels(names, grammar, me);
        cells = new TableCells(grammar, Tokens.of(text));
    }

    /**
     * One cell with whom and when it is about.
     *
     * @param who empty for the meeting itself
     * @param part the part of the day that its row or column names
     * @param good whether its times are free ones, where a heading says so
     * @param field null in a column that names people, days or hours
     */
    record Entry(
            List<String> who,
            @Nullable Days days,
            @Nullable ClockRange part,
            TableCells.Cell cell,
            @Nullable Boolean good,
            @Nullable Field field,
            Item.@Nullable Clock clock,
            SourceSpan row) {}

    /**
     * What a table says.
     *
     * @param hourly whether its rows or columns are hours
     * @param statements what it says beside times
     * @param taken the stretches of the text that it and its caption are
     */
    record Result(
            TableCaption caption,
            List<Entry> entries,
            boolean hourly,
            List<Statement> statements,
            Set<String> people,
            List<Remark> remarks,
            List<int[]> taken,
            SourceSpan span) {}

    /** Words of a row that sentences are read of: 'Ann', 'prefers mornings'. */
    record Remark(Cell name, Cell words) {}

    /** What the table says, or null where it is none of times. */
    @Nullable
    Result read(Table table) {
        Table headed = table.columns() == 2 && headless(table) ? table.under("", "times") : table;
        TableShape shape = TableShape.of(headed, labels);
        return shape == null ? null : new Reading(headed, shape).result();
    }

    /** Whether also the first row has entries: 'Mon | 9-10', 'Ann | -'. */
    private boolean headless(Table table) {
        String first = table.head().getFirst().text();
        TableCells.Cell entry = cells.of(table.head().getLast().text());
        boolean label = labels.day(first) != null || labels.who(first) != null;
        boolean told =
                entry instanceof TableCells.Cell.Times t && t.slots().stream().allMatch(s -> s.range() != null)
                        || entry instanceof TableCells.Cell.Whole;
        return !table.commas() && label && told;
    }

    /** The reading of one table. */
    private final class Reading {
        private final Table table;
        private final TableShape shape;
        private final TableCaption caption;
        private final boolean hourly;
        private final List<Entry> entries = new ArrayList<>();
        private final List<Statement> statements = new ArrayList<>();
        private final Map<String, ZoneId> zones = new LinkedHashMap<>();
        private final Set<String> people = new LinkedHashSet<>();
        private final List<Remark> remarks = new ArrayList<>();

        Reading(Table table, TableShape shape) {
            this.table = table;
            this.shape = shape;
            Set<String> signs = new LinkedHashSet<>();
            table.body().forEach(r -> r.forEach(c -> sign(c.text(), signs)));
            caption = TableCaption.of(text, table, signs, names, grammar, me);
            hourly = shape.rows().stream().anyMatch(Label.Hour.class::isInstance)
                    || shape.columns().stream().anyMatch(c -> c.label() instanceof Label.Hour);
        }

        private void sign(String cell, Set<String> signs) {
            switch (cells.of(cell)) {
                case TableCells.Cell.Blank b -> signs.add(b.sign());
                case TableCells.Cell.Mark m -> signs.add(m.norm());
                case TableCells.Cell.Answer a -> signs.add(a.yes() ? "yes" : "no");
                default -> {}
            }
        }

        Result result() {
            shape.columns().forEach(c -> {
                if (c.label() instanceof Label.People p) {
                    meet(p.who(), Table.span(text, table.head()));
                }
            });
            List<List<Cell>> body = table.body();
            for (int r = 0; r < body.size(); r++) {
                row(body.get(r), shape.rows().get(r));
            }
            table.broken().forEach(row -> statements.add(new Statement.Unread(Table.span(text, row))));
            List<int[]> taken = new ArrayList<>(caption.taken());
            taken.add(new int[] {table.from(), table.to()});
            String words = text.substring(table.from(), table.to());
            int from = table.from() + words.length() - words.stripLeading().length();
            SourceSpan span =
                    new SourceSpan(words.strip(), from, from + words.strip().length());
            return new Result(caption, entries, hourly, statements, people, remarks, taken, span);
        }

        /** Takes in people of the table. */
        private void meet(Who who, SourceSpan span) {
            people.addAll(who.people());
            if (!who.fits().isEmpty()) {
                statements.add(new Statement.Open(
                        "Who is meant in '" + span.text() + "': " + String.join(" or ", who.fits()) + "?", span));
            }
            ZoneId zone = who.zone();
            if (zone != null) {
                who.people().forEach(p -> zones.put(p, zone));
                statements.add(new Statement.Lives(who.people(), zone, span));
            }
        }

        private void row(List<Cell> row, @Nullable Label label) {
            if (row.stream().allMatch(Cell::empty)) {
                return;
            }
            SourceSpan span = Table.span(text, row);
            Who who = label instanceof Label.People p ? p.who() : named(row);
            boolean nameless = who == null && shape.columns().stream().anyMatch(c -> c.is(Field.NAME));
            Day day = label instanceof Label.OnDay d ? d.day() : dayed(row);
            if (label == null || nameless) {
                statements.add(new Statement.Unread(span));
                return;
            }
            if (who != null) {
                meet(who, span);
            }
            if (!place(row, who, span)) {
                statements.add(new Statement.Unread(span));
                return;
            }
            int before = entries.size();
            for (int c = 1; c < row.size(); c++) {
                cell(row, c, who, day, label, span);
            }
            blankBesideOthers(before, span);
        }

        private @Nullable Who named(List<Cell> row) {
            for (int c = 1; c < row.size(); c++) {
                if (shape.columns().get(c).is(Field.NAME)) {
                    return labels.who(row.get(c).text());
                }
            }
            return null;
        }

        private @Nullable Day dayed(List<Cell> row) {
            for (int c = 1; c < row.size(); c++) {
                if (shape.columns().get(c).is(Field.DAY)) {
                    return labels.day(row.get(c).text());
                }
            }
            return null;
        }

        /** Takes in where somebody is; false where the place is not known. */
        private boolean place(List<Cell> row, @Nullable Who who, SourceSpan span) {
            for (int c = 0; c < row.size(); c++) {
                String place = row.get(c).text();
                if (shape.columns().get(c).is(Field.PLACE)
                        && who != null
                        && !(cells.of(place) instanceof TableCells.Cell.Blank)) {
                    ZoneId zone = TableLabels.zone(place);
                    if (zone == null) {
                        return false;
                    }
                    who.people().forEach(p -> zones.put(p, zone));
                    statements.add(new Statement.Lives(who.people(), zone, span));
                }
            }
            return true;
        }

        private void cell(List<Cell> row, int c, @Nullable Who who, @Nullable Day day, Label label, SourceSpan span) {
            Column column = shape.columns().get(c);
            String written = row.get(c).text();
            Field field = column.field();
            if (field == null && column.label() == null) {
                if (tells(written)) {
                    statements.add(new Statement.Unread(span));
                }
                return;
            }
            List<String> whose = column.label() instanceof Label.People p
                    ? p.who().people()
                    : who != null ? who.people() : caption.people();
            if (field == Field.START) {
                int end = end(c);
                written = end < 0 || written.isEmpty()
                        ? written
                        : written + " - " + row.get(end).text();
            } else if (field == Field.NOTES || field == Field.OPTIONAL || field == Field.REQUIRED) {
                aside(row, c, field, whose, span);
                return;
            } else if (field != null && !field.timed() || field == Field.END) {
                return;
            }
            Day on = column.label() instanceof Label.OnDay d ? d.day() : day;
            ClockRange hour = column.label() instanceof Label.Hour h
                    ? h.range()
                    : label instanceof Label.Hour h ? h.range() : on == null ? null : on.part();
            entries.add(new Entry(
                    whose, days(on), hour, cells.of(written), good(field), field, clock(whose, column), span));
        }

        private int end(int start) {
            for (int c = start + 1; c < shape.columns().size(); c++) {
                if (shape.columns().get(c).is(Field.END)) {
                    return c;
                }
            }
            return -1;
        }

        private boolean tells(String written) {
            return cells.of(written) instanceof TableCells.Cell.Times || labels.day(written) != null;
        }

        /** The day of a cell, in the week that the caption names. */
        private @Nullable Days days(@Nullable Day on) {
            Days wide = caption.days();
            if (on == null) {
                Day corner = shape.corner() == null ? null : labels.day(shape.corner());
                return corner == null ? wide : corner.days();
            }
            return wide != null && on.days().bare() ? new Days.Narrowed(wide, on.days()) : on.days();
        }

        private @Nullable Boolean good(@Nullable Field field) {
            Field told = field == null && shape.corner() != null ? TableLabels.field(shape.corner()) : field;
            return switch (told) {
                case FREE, HOURS -> Boolean.TRUE;
                case BUSY, BUSY_NOUNS, BREAK, OFF -> Boolean.FALSE;
                case null, default -> null;
            };
        }

        private Item.@Nullable Clock clock(List<String> whose, Column column) {
            Item.Clock said = TableLabels.clock(column.heading());
            Item.Clock clock = said == null ? caption.clock() : said;
            ZoneId own = whose.isEmpty() ? null : zones.get(whose.getFirst());
            if (own != null && (clock == null || clock.zone() == null)) {
                return new Item.Clock(own, null, 0, 0);
            }
            return whose.equals(List.of(me)) && clock != null && clock.zone() == null ? null : clock;
        }

        /** What a row says beside times: a remark goes on as a sentence about its person. */
        private void aside(List<Cell> row, int c, Field field, List<String> whose, SourceSpan span) {
            Cell cell = row.get(c);
            TableCells.Cell meaning = cells.of(cell.text());
            if (field == Field.NOTES) {
                boolean bare = meaning instanceof TableCells.Cell.Times t && !t.event() && t.good() == null;
                Cell name = row.getFirst();
                if (bare || tells(cell.text()) && !(shape.label() instanceof Label.People)) {
                    statements.add(new Statement.Unread(span));
                } else if (!(meaning instanceof TableCells.Cell.Blank) && !name.empty() && name.to() < cell.from()) {
                    remarks.add(new Remark(name, cell));
                }
                return;
            }
            boolean sign = meaning instanceof TableCells.Cell.Mark m && m.norm().equals("x") && field == Field.OPTIONAL;
            Boolean yes =
                    sign ? Boolean.TRUE : meaning instanceof TableCells.Cell.Answer a ? Boolean.valueOf(a.yes()) : null;
            boolean optional = yes != null && yes == (field == Field.OPTIONAL)
                    || TableLabels.norm(cell.text()).equals("optional");
            if (optional) {
                statements.add(new Statement.Optional(whose, span));
            } else if (yes == null && !(meaning instanceof TableCells.Cell.Blank)) {
                statements.add(new Statement.Unread(span));
            }
        }

        /** An empty cell of free times beside other times of the row does not say that there are none. */
        private void blankBesideOthers(int from, SourceSpan span) {
            List<Entry> own = entries.subList(from, entries.size());
            boolean others = own.stream()
                    .anyMatch(e -> e.field() != null
                            && e.field() != Field.FREE
                            && !(e.cell() instanceof TableCells.Cell.Blank));
            boolean blank =
                    own.stream().anyMatch(e -> e.field() == Field.FREE && e.cell() instanceof TableCells.Cell.Blank);
            if (others && blank) {
                own.clear();
                statements.add(new Statement.Unread(span));
            }
        }
    }
}
