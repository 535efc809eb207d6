package app.daymark.understand.dayout;

import app.daymark.understand.dayout.Grid.Cell;
import app.daymark.understand.words.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds matrices whose cells no sign and no wide gap parts: a line of names, and below it for each of them, in the same
 * order, a line of its name and its values.
 */
final class NamedMatrix {

    private static final Set<String> NONE = Set.of("-", "x", "*", "/", ".");
    private static final Set<String> UNITS = Set.of("min", "mins", "minutes", "m", "'");
    private static final int FEWEST = 2;

    private final Tokens t;

    private NamedMatrix(Tokens t) {
        this.t = t;
    }

    private record Row(Cell head, List<Cell> values, int to) {}

    /** All such matrices, each with an empty corner. */
    static List<Grid> of(Tokens t) {
        return new NamedMatrix(t).all();
    }

    private List<Grid> all() {
        List<Grid> grids = new ArrayList<>();
        int line = 0;
        while (line < t.size()) {
            Grid grid = grid(line);
            if (grid != null) {
                grids.add(grid);
            }
            line = grid != null ? grid.to() : end(line) + 1;
        }
        return grids;
    }

    private @Nullable Grid grid(int line) {
        int end = end(line);
        List<Row> rows = new ArrayList<>();
        for (Row row = row(end + 1); row != null; row = row(row.to() + 1)) {
            rows.add(row);
        }
        List<Cell> header = header(line, end, rows);
        if (rows.size() < FEWEST || header.isEmpty()) {
            return null;
        }
        List<List<Cell>> cells = new ArrayList<>(List.of(header));
        for (int i = 0; i < rows.size(); i++) {
            List<Cell> row = placed(rows.get(i), i, rows.size());
            if (row.isEmpty()) {
                return null;
            }
            cells.add(row);
        }
        return new Grid(cells, line, rows.getLast().to());
    }

    private int end(int line) {
        int i = line;
        while (i < t.size() && !t.is(i, "\n")) {
            i++;
        }
        return i;
    }

    /** A name and values up to the end of the line, or null. */
    private @Nullable Row row(int line) {
        int end = end(line);
        int k = line;
        while (k < end && t.get(k).isWord()) {
            k++;
        }
        Cell head = new Cell(line, k);
        List<Cell> values = new ArrayList<>();
        while (k < end) {
            int to = t.number(k) && t.in(k + 1, UNITS) ? k + 2 : k + 1;
            if (!t.number(k) && !t.in(k, NONE)) {
                return null;
            }
            values.add(new Cell(k, to));
            k = to;
        }
        return head.empty() || values.isEmpty() ? null : new Row(head, values, end);
    }

    /** The corner and the names of the rows as they stand in the line above them; empty where others stand there. */
    private List<Cell> header(int line, int end, List<Row> rows) {
        List<Cell> header = new ArrayList<>();
        int to = end;
        for (Row row : rows.reversed()) {
            int from = to - (row.head().to() - row.head().from());
            if (from < line
                    || !t.words(from, to)
                            .equalsIgnoreCase(
                                    t.words(row.head().from(), row.head().to()))) {
                return List.of();
            }
            header.addFirst(new Cell(from, to));
            to = from;
        }
        header.addFirst(new Cell(line, line));
        return header;
    }

    /** The values under their columns: all of them, all but the own one, or those left of the own one. */
    private static List<Cell> placed(Row row, int own, int columns) {
        List<Cell> cells = new ArrayList<>(row.values());
        if (cells.size() == columns - 1) {
            cells.add(own, new Cell(row.to(), row.to()));
        }
        boolean left = cells.size() == own + 1;
        if (cells.size() != columns && !left) {
            return List.of();
        }
        while (cells.size() < columns) {
            cells.add(new Cell(row.to(), row.to()));
        }
        cells.addFirst(row.head());
        return cells;
    }
}
