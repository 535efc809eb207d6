package app.daymark.understand.calendar;

import app.daymark.domain.SourceSpan;
import java.util.ArrayList;
import java.util.List;

/**
 * A grid found in a text. A row with another number of cells than the first is one that could not be cut.
 *
 * @param from index in the text of its first character
 * @param to index after its last
 * @param commas whether commas or semicolons part the cells
 */
record Table(int from, int to, boolean commas, List<List<Cell>> rows) {

    Table {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /**
     * One cell.
     *
     * @param text without the space around it; empty where nothing is written
     * @param from index in the text
     */
    record Cell(String text, int from) {

        int to() {
            return from + text.length();
        }

        boolean empty() {
            return text.isEmpty();
        }
    }

    List<Cell> head() {
        return rows.getFirst();
    }

    /** The same under a heading, where all rows are entries. */
    Table under(String first, String second) {
        List<List<Cell>> all = new ArrayList<>(rows);
        all.addFirst(List.of(new Cell(first, from), new Cell(second, from)));
        return new Table(from, to, commas, all);
    }

    /** The rows below the first that have a cell in each column. */
    List<List<Cell>> body() {
        return rows.stream().skip(1).filter(r -> r.size() == columns()).toList();
    }

    /** The rows that could not be cut. */
    List<List<Cell>> broken() {
        return rows.stream().filter(r -> r.size() != columns()).toList();
    }

    int columns() {
        return head().size();
    }

    /** The words of a row, from its first written cell to its last. */
    static SourceSpan span(String text, List<Cell> row) {
        List<Cell> written = row.stream().filter(c -> !c.empty()).toList();
        int from = written.getFirst().from();
        int to = written.getLast().to();
        return new SourceSpan(text.substring(from, to), from, to);
    }
}
