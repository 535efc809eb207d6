package app.daymark.understand.dayout;

import app.daymark.domain.SourceSpan;
import app.daymark.domain.Strength;
import app.daymark.understand.dayout.Fact.Leg;
import app.daymark.understand.dayout.Grid.Cell;
import app.daymark.understand.dayout.NounPhrases.Phrase;
import app.daymark.understand.words.Clock;
import app.daymark.understand.words.ClockGrammar;
import app.daymark.understand.words.ClockRange;
import app.daymark.understand.words.LengthGrammar;
import app.daymark.understand.words.NumberGrammar;
import app.daymark.understand.words.Read;
import app.daymark.understand.words.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tables in a text: travel times as a matrix or as a list with 'from' and 'to', and people with their columns. */
final class Tables {

    private enum Column {
        WHO("who name person friend contact people friends whom"),
        WHERE("where place location venue at spot"),
        LEAST("min minimum minutes least duration length long needs mins"),
        WINDOW("when time times window available availability there hours between slot"),
        FROM("from start starts since begin arrives opens"),
        TO("to until till end ends leaves closes"),
        MUST("must priority required important importance");

        private final String words;

        Column(String words) {
            this.words = words;
        }
    }

    private static final Set<String> NONE = Set.of("-", "x", "*", "/", "0", "n");
    private static final Set<String> YES = Set.of("yes", "x", "must", "y", "high", "true", "required");

    private record People(Map<Column, Integer> columns, Grid grid) {}

    private final Tokens t;
    private final List<Grid> matrices = new ArrayList<>();
    private final List<People> lists = new ArrayList<>();
    private final List<Grid> read = new ArrayList<>();
    private final List<String> questions = new ArrayList<>();
    private final boolean columnsAreOrigins;

    Tables(Tokens t) {
        this.t = t;
        for (Grid grid : Grid.of(t)) {
            Map<Column, Integer> columns = columns(grid);
            boolean people = columns.containsKey(Column.WHO) && columns.size() > 2;
            boolean legs = !people
                    && columns.keySet().containsAll(Set.of(Column.FROM, Column.TO))
                    && columns.size() == grid.rows().getFirst().size()
                    && (columns.containsKey(Column.LEAST) || columns.containsKey(Column.WINDOW));
            if (people || legs) {
                lists.add(new People(columns, grid));
                read.add(grid);
            } else if (matrix(grid)) {
                matrices.add(grid);
                read.add(grid);
            }
        }
        for (Grid grid : NamedMatrix.of(t)) {
            if (read.stream().noneMatch(g -> g.from() < grid.to() && grid.from() < g.to()) && matrix(grid)) {
                matrices.add(grid);
                read.add(grid);
            }
        }
        read.sort(Comparator.comparingInt(Grid::from));
        this.columnsAreOrigins = said("row rows", "to destination destinations go arrive")
                || said("column columns col cols", "from origin origins start leave");
    }

    /** Whether one of the words is followed by one of the meanings: 'rows = to'. */
    private boolean said(String words, String meanings) {
        for (int i = 0; i < t.size(); i++) {
            int k = i + 1;
            while (t.in(k, Vocabulary.words("= : - is are the ( where i you we")) && k < i + 6) {
                k++;
            }
            if (t.in(i, Vocabulary.words(words)) && t.in(k, Vocabulary.words(meanings))) {
                return true;
            }
        }
        return false;
    }

    /** Stretches of tokens that lie outside of the tables. */
    List<int[]> rest() {
        List<int[]> rest = new ArrayList<>();
        int from = 0;
        for (Grid grid : read) {
            rest.add(new int[] {from, grid.from()});
            from = grid.to();
        }
        rest.add(new int[] {from, t.size()});
        return rest;
    }

    /** Tells which words are names. */
    void announce(Candidates found) {
        for (Grid m : matrices) {
            List<Cell> places = heads(m);
            for (Cell a : places) {
                for (Cell b : places) {
                    if (!same(a, b)) {
                        found.way(phrase(a), phrase(b));
                    }
                }
            }
        }
        for (People p : lists) {
            for (List<Cell> row : body(p.grid())) {
                Cell who = cell(row, p.columns().get(Column.WHO));
                Cell where = cell(row, p.columns().get(Column.WHERE));
                Cell from = cell(row, p.columns().get(Column.FROM));
                Cell to = cell(row, p.columns().get(Column.TO));
                if (who != null) {
                    found.person(phrase(who));
                } else if (from != null && to != null) {
                    found.way(phrase(from), phrase(to));
                }
                if (where != null) {
                    found.place(phrase(where), false);
                }
            }
        }
    }

    /** What the tables say. */
    List<Fact> facts(Names names) {
        List<Fact> facts = new ArrayList<>();
        matrices.forEach(m -> facts.addAll(travel(m, names)));
        for (People p : lists) {
            for (List<Cell> row : body(p.grid())) {
                facts.addAll(
                        p.columns().containsKey(Column.WHO)
                                ? person(row, p.columns(), names)
                                : leg(row, p.columns(), names));
            }
        }
        return facts;
    }

    List<String> questions() {
        return questions;
    }

    private Map<Column, Integer> columns(Grid grid) {
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        List<Cell> header = grid.rows().getFirst();
        for (int i = 0; i < header.size(); i++) {
            for (Column column : Column.values()) {
                if (!columns.containsKey(column) && !columns.containsValue(i) && names(column, header.get(i))) {
                    columns.put(column, i);
                }
            }
        }
        return columns;
    }

    /** Whether the head of a column says so; a place may be called by its kind: 'hall', 'room'. */
    private boolean names(Column column, Cell head) {
        boolean kind = column == Column.WHERE
                && head.to() == head.from() + 1
                && NounPhrases.placeNoun(t.get(head.from()).norm());
        return kind || holds(head, Vocabulary.words(column.words));
    }

    private boolean holds(Cell cell, Set<String> words) {
        for (int i = cell.from(); i < cell.to(); i++) {
            if (t.in(i, words)) {
                return true;
            }
        }
        return false;
    }

    private boolean matrix(Grid grid) {
        List<Cell> heads = heads(grid);
        if (heads.size() < 2 || heads.stream().anyMatch(Cell::empty)) {
            return false;
        }
        int numbers = 0;
        for (List<Cell> row : body(grid)) {
            Cell first = row.getFirst();
            if (heads.stream().noneMatch(h -> same(h, first))) {
                return false;
            }
            for (Cell cell : row.subList(1, row.size())) {
                boolean none = cell.empty() || cell.to() == cell.from() + 1 && t.in(cell.from(), NONE);
                if (!none && minutes(cell) == null) {
                    return false;
                }
                numbers += none ? 0 : 1;
            }
        }
        return numbers > 0;
    }

    private static List<Cell> heads(Grid grid) {
        List<Cell> header = grid.rows().getFirst();
        boolean corner = header.size() == grid.rows().get(1).size();
        return header.subList(corner ? 1 : 0, header.size());
    }

    private static List<List<Cell>> body(Grid grid) {
        return grid.rows().subList(1, grid.rows().size());
    }

    private List<Fact> travel(Grid grid, Names names) {
        List<Fact> facts = new ArrayList<>();
        List<Cell> heads = heads(grid);
        for (List<Cell> row : body(grid)) {
            for (int i = 1; i < row.size() && i <= heads.size(); i++) {
                Integer minutes = row.get(i).empty() || t.in(row.get(i).from(), NONE) ? null : minutes(row.get(i));
                String from = name(row.getFirst(), names);
                String to = name(heads.get(i - 1), names);
                if (minutes != null && from != null && to != null && !from.equals(to)) {
                    facts.add(new Leg(
                            columnsAreOrigins ? to : from,
                            columnsAreOrigins ? from : to,
                            minutes,
                            Leg.Way.PAIR,
                            span(row.get(i))));
                }
            }
        }
        return facts;
    }

    private List<Fact> leg(List<Cell> row, Map<Column, Integer> columns, Names names) {
        Cell a = cell(row, columns.get(Column.FROM));
        Cell b = cell(row, columns.get(Column.TO));
        Cell least = cell(row, columns.getOrDefault(Column.LEAST, columns.get(Column.WINDOW)));
        String from = a == null ? null : name(a, names);
        String to = b == null ? null : name(b, names);
        Integer minutes = least == null ? null : minutes(least);
        if (from == null || to == null || minutes == null) {
            return unread(row);
        }
        return List.of(new Leg(from, to, minutes, Leg.Way.THERE, span(row)));
    }

    private List<Fact> person(List<Cell> row, Map<Column, Integer> columns, Names names) {
        List<Fact> facts = new ArrayList<>();
        Cell whoCell = cell(row, columns.get(Column.WHO));
        String who = whoCell == null ? null : name(whoCell, names);
        if (who == null) {
            return unread(row);
        }
        Cell where = cell(row, columns.get(Column.WHERE));
        String place = where == null ? null : name(where, names);
        if (where != null && place != null) {
            facts.add(new Fact.Located(who, place, span(where)));
        }
        Cell window = cell(row, columns.get(Column.WINDOW));
        Cell from = cell(row, columns.get(Column.FROM));
        Cell to = cell(row, columns.get(Column.TO));
        Read<ClockRange> range = ranged(window) != null ? ranged(window) : ranged(from);
        Clock start = from == null ? null : clock(from);
        Clock end = to == null ? null : clock(to);
        if (range != null) {
            facts.add(new Fact.Present(
                    List.of(who), range.value().from(), range.value().to(), false, t.span(range.from(), range.to())));
        } else if (from != null && to != null && start != null && end != null) {
            int first = start.resolve(null);
            facts.add(new Fact.Present(
                    List.of(who), first, PresenceGrammar.later(end, first), false, t.span(from.from(), to.to())));
        } else if (window != null || from != null || to != null) {
            return unread(row);
        }
        Cell least = cell(row, columns.get(Column.LEAST));
        Integer minutes = least == null ? null : minutes(least);
        if (least != null && minutes != null) {
            facts.add(new Fact.Lasts(List.of(who), minutes, span(least)));
        } else if (least != null) {
            return unread(row);
        }
        Cell must = cell(row, columns.get(Column.MUST));
        if (must != null && t.in(must.from(), YES)) {
            facts.add(new Fact.Needed(List.of(who), Strength.HARD, span(must)));
        }
        return facts;
    }

    private List<Fact> unread(List<Cell> row) {
        questions.add("I do not understand the line '"
                + t.words(row.getFirst().from(), row.getLast().to()).strip() + "'. What does it mean?");
        return List.of();
    }

    private @Nullable Read<ClockRange> ranged(@Nullable Cell cell) {
        Read<ClockRange> range = cell == null ? null : ClockGrammar.rangeAt(t, cell.from());
        return range != null && cell != null && range.to() <= cell.to() ? range : null;
    }

    private @Nullable Clock clock(Cell cell) {
        Read<Clock> clock = ClockGrammar.at(t, cell.from(), true);
        return clock != null && clock.to() == cell.to() ? clock.value() : null;
    }

    private @Nullable Integer minutes(Cell cell) {
        Read<Integer> length = LengthGrammar.at(t, cell.from());
        if (length == null) {
            length = NumberGrammar.at(t, cell.from());
        }
        return length != null && length.to() == cell.to() ? length.value() : null;
    }

    private static @Nullable Cell cell(List<Cell> row, @Nullable Integer column) {
        return column == null || column >= row.size() || row.get(column).empty() ? null : row.get(column);
    }

    private @Nullable String name(Cell cell, Names names) {
        int from = t.is(cell.from(), "the") ? cell.from() + 1 : cell.from();
        Names.Match match = names.at(t, from);
        return match != null && match.to() == cell.to() ? match.name() : null;
    }

    private Phrase phrase(Cell cell) {
        boolean the = t.is(cell.from(), "the") && cell.from() + 1 < cell.to();
        return new Phrase(the ? cell.from() + 1 : cell.from(), cell.to(), the);
    }

    private boolean same(Cell a, Cell b) {
        return t.words(a.from(), a.to()).equalsIgnoreCase(t.words(b.from(), b.to()));
    }

    private SourceSpan span(Cell cell) {
        return t.span(cell.from(), cell.to());
    }

    private SourceSpan span(List<Cell> row) {
        return t.span(row.getFirst().from(), row.getLast().to());
    }
}
