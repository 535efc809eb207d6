package app.daymark.understand.calendar;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the marks of a table mean: as a legend says, else as the words in its cells do. What neither says is open.
 *
 * @param legend marks with whether they stand for free time
 * @param caption what the words around the table say of its times, null where they do not
 * @param words whether the cells that say so themselves are all free or all busy ones, null where both or none
 * @param signs all marks that stand in the table, less blanks
 */
record TableMarks(
        Map<String, Boolean> legend,
        @Nullable Boolean caption,
        @Nullable Boolean words,
        Set<String> signs) {

    static TableMarks of(Collection<TableCells.Cell> cells, TableCaption caption) {
        Set<Boolean> said =
                cells.stream().map(TableMarks::said).filter(Objects::nonNull).collect(Collectors.toSet());
        boolean mixed = said.size() != 1
                || cells.stream().anyMatch(c -> c instanceof TableCells.Cell.Times t && t.good() == null);
        Set<String> signs = cells.stream()
                .filter(TableCells.Cell.Mark.class::isInstance)
                .map(c -> ((TableCells.Cell.Mark) c).norm())
                .collect(Collectors.toSet());
        return new TableMarks(
                caption.legend(), caption.good(), mixed ? null : said.iterator().next(), signs);
    }

    private static @Nullable Boolean said(TableCells.Cell cell) {
        return switch (cell) {
            case TableCells.Cell.Whole w -> w.good();
            case TableCells.Cell.Times t -> t.good();
            default -> null;
        };
    }

    /** Whether the times of the table are free ones; null where nothing says so. */
    @Nullable
    Boolean good() {
        return caption != null ? caption : words;
    }

    /** Whether a cell of a grid of hours, or one that stands for a whole day, is free; null where that is open. */
    @Nullable
    Boolean free(TableCells.Cell cell) {
        return switch (cell) {
            case TableCells.Cell.Whole w -> w.good() != null ? w.good() : good();
            case TableCells.Cell.Answer a ->
                legend.containsKey(a.yes() ? "yes" : "no")
                        ? legend.get(a.yes() ? "yes" : "no")
                        : Boolean.TRUE.equals(caption) ? Boolean.valueOf(a.yes()) : null;
            case TableCells.Cell.Mark m -> legend.get(m.norm());
            case TableCells.Cell.Blank b -> legend.containsKey(b.sign()) ? legend.get(b.sign()) : blank();
            case TableCells.Cell.Times t -> null;
            case TableCells.Cell.Unclear u -> null;
        };
    }

    /** Blanks are what the entries are not. */
    private @Nullable Boolean blank() {
        if (legend.containsKey("")) {
            return legend.get("");
        }
        Set<Boolean> meant = legend.values().stream().collect(Collectors.toSet());
        if (!meant.isEmpty()) {
            return meant.size() == 1 ? Boolean.valueOf(!meant.iterator().next()) : null;
        }
        if (!signs.isEmpty()) {
            return null;
        }
        Boolean good = good();
        return good == null ? null : Boolean.valueOf(!good);
    }
}
