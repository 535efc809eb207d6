package app.daymark.understand.dayout;

import app.daymark.understand.words.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Lines of a text that stand under one another in cells, separated by bars, tabs, wide gaps or commas.
 *
 * @param rows the cells of each line; an empty cell has no tokens
 * @param from position of the first token
 * @param to position after the last
 */
record Grid(List<List<Cell>> rows, int from, int to) {

    private static final Set<String> RULING = Set.of("-", "|", "+", ":", "=", "_");
    private static final Set<String> EMPHASIS = Set.of("*", "_", "`");
    private static final int FEWEST_CELLS = 3;

    /** Tokens of one cell. */
    record Cell(int from, int to) {
        boolean empty() {
            return from >= to;
        }
    }

    private record Line(int from, int to, List<Cell> cells) {}

    /** All grids of two lines or more. */
    static List<Grid> of(Tokens t) {
        List<Grid> grids = new ArrayList<>();
        List<Line> open = new ArrayList<>();
        for (Line line : lines(t)) {
            if (ruling(t, line)) {
                continue;
            }
            boolean fits = open.isEmpty()
                    ? line.cells().size() >= FEWEST_CELLS - 1
                    : line.cells().size() == open.getLast().cells().size()
                            || open.size() == 1
                                    && line.cells().size()
                                            == open.getLast().cells().size() + 1;
            if (!fits) {
                close(open, grids);
                if (line.cells().size() < FEWEST_CELLS - 1) {
                    continue;
                }
            }
            open.add(line);
        }
        close(open, grids);
        return grids;
    }

    private static void close(List<Line> open, List<Grid> grids) {
        if (open.size() > 1 && open.getLast().cells().size() >= FEWEST_CELLS) {
            grids.add(new Grid(
                    open.stream().map(Line::cells).toList(),
                    open.getFirst().from(),
                    open.getLast().to()));
        }
        open.clear();
    }

    private static List<Line> lines(Tokens t) {
        List<Line> lines = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= t.size(); i++) {
            if (i == t.size() || t.is(i, "\n")) {
                lines.add(new Line(from, i, cells(t, from, i)));
                from = i + 1;
            }
        }
        return lines;
    }

    private static List<Cell> cells(Tokens t, int from, int to) {
        boolean bars = false;
        boolean gaps = false;
        for (int i = from; i < to; i++) {
            bars |= t.is(i, "|");
            gaps |= i > from && gap(t, i);
        }
        boolean tight = tight(t, from, to);
        List<Cell> cells = new ArrayList<>();
        int start = from;
        for (int i = from; i < to; i++) {
            boolean comma = t.is(i, ",") && (tight || !decimal(t, i));
            if (bars ? t.is(i, "|") : gaps ? i > from && gap(t, i) : t.is(i, ";") || comma) {
                cells.add(new Cell(start, i));
                start = gaps && !bars ? i : i + 1;
            }
        }
        cells.add(new Cell(start, to));
        cells.replaceAll(c -> plain(t, c));
        if (bars && cells.getFirst().empty()) {
            cells.removeFirst();
        }
        if (bars && !cells.isEmpty() && cells.getLast().empty() && to > from && t.is(to - 1, "|")) {
            cells.removeLast();
        }
        return cells;
    }

    /** Whether every comma of the line touches what follows, and none of them can only be that of a number. */
    private static boolean tight(Tokens t, int from, int to) {
        int commas = 0;
        boolean outside = false;
        for (int i = from; i < to; i++) {
            if (!t.is(i, ",")) {
                continue;
            }
            if (i + 1 < to && !t.glued(i + 1)) {
                return false;
            }
            commas++;
            outside |= !t.number(i - 1) || !t.number(i + 1);
        }
        return outside && commas >= FEWEST_CELLS - 1;
    }

    /** Whether the comma stands inside of a number; after a clock time it parts cells. */
    private static boolean decimal(Tokens t, int i) {
        return t.number(i - 1) && t.number(i + 1) && t.glued(i + 1) && !t.is(i - 2, ":") && !t.is(i + 2, ":");
    }

    /** The cell without the marks of bold and slanted words around it. */
    private static Cell plain(Tokens t, Cell cell) {
        int from = cell.from();
        int to = cell.to();
        while (to - from > 2 && t.in(from, EMPHASIS) && t.in(to - 1, EMPHASIS)) {
            from++;
            to--;
        }
        return new Cell(from, to);
    }

    private static boolean gap(Tokens t, int i) {
        String between = t.text().substring(t.get(i - 1).end(), t.get(i).start());
        return between.length() > 1 && between.isBlank() || between.indexOf('\t') >= 0;
    }

    private static boolean ruling(Tokens t, Line line) {
        int signs = 0;
        for (int i = line.from(); i < line.to(); i++) {
            if (!t.in(i, RULING)) {
                return false;
            }
            signs++;
        }
        return signs > 2;
    }
}
