package app.daymark.understand.calendar;

import app.daymark.understand.calendar.Table.Cell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds what may be tables in a text by their layout alone: cells between bars (Markdown, boxes), between tabs, between
 * commas or semicolons, or standing under one another with two spaces or more between them.
 */
final class TableFinder {

    private static final Pattern BAR = Pattern.compile("[|│┃║]");
    private static final String DRAWN = "[\\s|│┃║+:=\\-–—_─━═┌┬┐├┼┤└┴┘╔╦╗╠╬╣╚╩╝╭╮╰╯╞╪╡]*";
    private static final Pattern RULE = Pattern.compile(DRAWN + "[-=─━═_–—]{2}" + DRAWN);
    private static final Pattern GAP = Pattern.compile("\\S(\\h{2,}|\\t)\\S");
    private static final Pattern BULLET = Pattern.compile("\\s*([-*•]|\\d{1,2}[.)])\\s\\S.*");
    private static final Pattern WORDS = Pattern.compile("\\S+(?:\\h\\S+)*");
    private static final Pattern SINGLE_HOURS = Pattern.compile("\\s*\\d{1,2}(:\\d\\d)?( \\d{1,2}(:\\d\\d)?){2,}");
    private static final Pattern SINGLE = Pattern.compile("\\S+");

    private final List<Line> lines = new ArrayList<>();

    private TableFinder(String text) {
        int from = 0;
        while (from <= text.length()) {
            int end = text.indexOf('\n', from);
            int to = end < 0 ? text.length() : end;
            lines.add(new Line(from, text.substring(from, to).stripTrailing()));
            from = to + 1;
        }
    }

    private record Line(int from, String text) {
        int to() {
            return from + text.length();
        }

        boolean rule() {
            return RULE.matcher(text).matches();
        }
    }

    /** Whether some lines may be a table. */
    static boolean any(String text) {
        return text.indexOf('\n') >= 0 && !text.equals(without(text));
    }

    /** The text with blanks in place of all that may be tables. */
    static String without(String text) {
        StringBuilder rest = new StringBuilder(text);
        TableFinder finder = new TableFinder(text);
        for (int i = 0; i < finder.lines.size(); i++) {
            for (Table table : finder.at(i)) {
                for (int k = table.from(); k < table.to(); k++) {
                    rest.setCharAt(k, rest.charAt(k) == '\n' ? '\n' : ' ');
                }
            }
        }
        return rest.toString();
    }

    /** The tables of a text that the reader accepts, in order. */
    static <T> List<T> find(String text, Function<Table, @Nullable T> reader) {
        List<T> found = new ArrayList<>();
        TableFinder finder = new TableFinder(text);
        int i = 0;
        while (i < finder.lines.size()) {
            int next = i + 1;
            for (Table table : finder.at(i)) {
                T read = reader.apply(table);
                if (read != null) {
                    found.add(read);
                    while (next < finder.lines.size() && finder.lines.get(next).from() < table.to()) {
                        next++;
                    }
                    break;
                }
            }
            i = next;
        }
        return found;
    }

    /** The tables that may begin at the line, one for each layout that fits. */
    private List<Table> at(int i) {
        List<Table> tables = new ArrayList<>();
        add(tables, i, false, l -> BAR.matcher(l.text()).find(), TableFinder::bars);
        add(tables, i, false, l -> l.text().contains("\t"), TableFinder::tabs);
        add(tables, i, false, this::spaced, TableFinder::aligned);
        int hours = SINGLE_HOURS.matcher(lines.get(i).text()).matches()
                ? lines.get(i).text().strip().split("\\s+", -1).length
                : 0;
        add(tables, i, false, l -> tight(l, hours), TableFinder::aligned);
        add(tables, i, true, l -> l.text().contains(";"), block -> separated(block, ';'));
        add(tables, i, true, l -> l.text().contains(","), block -> separated(block, ','));
        return tables;
    }

    private void add(
            List<Table> tables,
            int i,
            boolean commas,
            Predicate<Line> fits,
            Function<List<Line>, List<List<Cell>>> cells) {
        if (lines.get(i).rule() || !fits.test(lines.get(i))) {
            return;
        }
        List<Line> block = new ArrayList<>();
        int end = i;
        while (end < lines.size()
                && (fits.test(lines.get(end)) || lines.get(end).rule() || bare(end) && fits.test(lines.get(end + 1)))) {
            if (!lines.get(end).rule()) {
                block.add(lines.get(end));
            }
            end++;
        }
        if (block.size() < 2) {
            return;
        }
        List<List<Cell>> rows = new ArrayList<>(cells.apply(block));
        int columns = rows.getFirst().size();
        while (rows.getLast().size() != columns
                && block.get(rows.size() - 1).text().matches("\\D*")) {
            rows.removeLast();
            end = lines.indexOf(block.get(rows.size()));
        }
        int begin = i > 0 && lines.get(i - 1).rule() ? i - 1 : i;
        if (rows.size() > 1 && columns > 1) {
            tables.add(new Table(lines.get(begin).from(), lines.get(end - 1).to(), commas, rows));
        }
    }

    /** A name alone, as rows without any entry are written. */
    private boolean bare(int i) {
        return i + 1 < lines.size() && lines.get(i).text().matches("\\p{Lu}\\p{L}*( \\p{L}+)?");
    }

    /** Whether the line has so many marks after a name, or is the line of hours above them: '9 10 11', 'Ann x . .'. */
    private static boolean tight(Line line, int hours) {
        String[] words = line.text().strip().split("\\s+", -1);
        boolean marks = words.length == hours + 1
                && Arrays.stream(words)
                        .skip(1)
                        .allMatch(w -> w.codePointCount(0, w.length()) < 3 && !w.matches("\\d+"));
        return hours > 0 && (marks || SINGLE_HOURS.matcher(line.text()).matches());
    }

    private boolean spaced(Line line) {
        String t = line.text();
        boolean gap = GAP.matcher(t).find() || t.startsWith("    ") && !t.isBlank();
        return gap
                && !t.contains("\t")
                && !BULLET.matcher(t).matches()
                && !BAR.matcher(t).find();
    }

    private static List<List<Cell>> bars(List<Line> block) {
        boolean left =
                block.stream().allMatch(l -> BAR.matcher(l.text().strip()).lookingAt());
        boolean right = block.stream().allMatch(l -> l.text().matches(".*[|│┃║]"));
        List<List<Cell>> rows = new ArrayList<>();
        for (Line line : block) {
            List<Cell> cells = new ArrayList<>(cut(line, BAR));
            if (left) {
                cells.removeFirst();
            }
            if (right && cells.size() > 1) {
                cells.removeLast();
            }
            rows.add(cells);
        }
        return padded(rows);
    }

    private static List<List<Cell>> tabs(List<Line> block) {
        List<List<Cell>> rows = new ArrayList<>();
        block.forEach(line -> rows.add(new ArrayList<>(cut(line, Pattern.compile("\t")))));
        while (rows.stream().allMatch(r -> r.size() > 1 && r.getFirst().empty())) {
            rows.forEach(List::removeFirst);
        }
        if (rows.stream().map(List::size).distinct().count() == 1) {
            return rows;
        }
        List<List<Cell>> written = new ArrayList<>();
        block.forEach(line -> written.add(new ArrayList<>(cut(line, Pattern.compile("\t+")))));
        int most = written.stream().mapToInt(List::size).max().orElse(0);
        boolean even = written.stream().allMatch(r -> r.size() == most);
        return even ? written : padded(rows);
    }

    private static List<Cell> cut(Line line, Pattern between) {
        List<Cell> cells = new ArrayList<>();
        Matcher m = between.matcher(line.text());
        int from = 0;
        while (m.find()) {
            cells.add(cell(line, from, m.start()));
            from = m.end();
        }
        cells.add(cell(line, from, line.text().length()));
        return cells;
    }

    private static Cell cell(Line line, int from, int to) {
        String raw = line.text().substring(from, to);
        int lead = raw.length() - raw.stripLeading().length();
        return plain(new Cell(raw.strip(), line.from() + from + (raw.isBlank() ? 0 : lead)));
    }

    /** The cell less the signs of emphasis around it. */
    private static Cell plain(Cell c) {
        String t = c.text();
        boolean emphasis = t.length() > 2 && "*_`".indexOf(t.charAt(0)) >= 0 && t.charAt(0) == t.charAt(t.length() - 1);
        return emphasis ? plain(new Cell(t.substring(1, t.length() - 1), c.from() + 1)) : c;
    }

    /** Rows that end early get empty cells, as does the first row where all others are longer by one. */
    private static List<List<Cell>> padded(List<List<Cell>> rows) {
        int width = rows.getFirst().size();
        if (rows.stream().skip(1).allMatch(r -> r.size() == width + 1)) {
            rows.getFirst().addFirst(new Cell("", rows.getFirst().getFirst().from()));
        }
        int columns = rows.getFirst().size();
        for (List<Cell> row : rows) {
            while (row.size() > columns && row.getLast().empty()) {
                row.removeLast();
            }
            while (row.size() < columns) {
                row.add(new Cell("", row.getLast().to()));
            }
        }
        return rows;
    }

    /** 'Name, Mon, Tue': as many cells in each row, quoted where a comma stands inside. */
    private static List<List<Cell>> separated(List<Line> block, char separator) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Line line : block) {
            List<Cell> cells = new ArrayList<>();
            boolean quoted = false;
            int from = 0;
            for (int i = 0; i <= line.text().length(); i++) {
                boolean end = i == line.text().length();
                if (!end && line.text().charAt(i) == '"') {
                    quoted = !quoted;
                } else if (end || line.text().charAt(i) == separator && !quoted) {
                    cells.add(unquoted(cell(line, from, i)));
                    from = i + 1;
                }
            }
            rows.add(cells);
        }
        return rows;
    }

    private static Cell unquoted(Cell c) {
        boolean quoted =
                c.text().length() > 1 && c.text().startsWith("\"") && c.text().endsWith("\"");
        return quoted ? new Cell(c.text().substring(1, c.text().length() - 1).strip(), c.from() + 1) : c;
    }

    /** Cells under one another; the first line may lack the cell over the first column. */
    private static List<List<Cell>> aligned(List<Line> block) {
        List<List<Cell>> rows = new ArrayList<>();
        block.forEach(line -> rows.add(pieces(line, WORDS)));
        if (rows.stream().skip(1).allMatch(r -> r.size() < 2)
                || rows.getFirst().stream().skip(1).anyMatch(c -> c.text().matches("\\d{1,2}(\\h\\d{1,2})+"))
                || SINGLE_HOURS.matcher(block.getFirst().text()).matches()) {
            rows.clear();
            block.forEach(line -> rows.add(pieces(line, SINGLE)));
        }
        List<Line> lines = List.copyOf(block);
        int first = rows.getFirst().getFirst().from() - lines.getFirst().from();
        boolean corner = false;
        boolean longer = true;
        for (int r = 1; r < rows.size(); r++) {
            Cell label = rows.get(r).getFirst();
            int left = label.from() - lines.get(r).from();
            corner |= left + label.text().length() > first || left >= first;
            longer &= rows.get(r).size() == rows.getFirst().size() + 1;
        }
        if (!corner || longer) {
            rows.getFirst().addFirst(new Cell("", lines.getFirst().from()));
        }
        List<List<Cell>> placed = new ArrayList<>(List.of(rows.getFirst()));
        for (int r = 1; r < rows.size(); r++) {
            placed.add(placed(
                    rows.getFirst(),
                    lines.getFirst().from(),
                    rows.get(r),
                    lines.get(r).from()));
        }
        return placed;
    }

    private static List<Cell> pieces(Line line, Pattern piece) {
        List<Cell> cells = new ArrayList<>();
        Matcher m = piece.matcher(line.text());
        while (m.find()) {
            cells.add(new Cell(m.group(), line.from() + m.start()));
        }
        return cells;
    }

    /** The cells of a row under those of the first line; the row as it is where it is not clear which stands where. */
    private static List<Cell> placed(List<Cell> head, int headFrom, List<Cell> row, int rowFrom) {
        if (row.size() == head.size()) {
            return row;
        }
        List<Cell> placed = new ArrayList<>();
        for (Cell h : head) {
            placed.add(new Cell("", rowFrom + Math.max(0, h.from() - headFrom)));
        }
        for (int k = 0; k < row.size(); k++) {
            Cell c = row.get(k);
            int column = k == 0 ? 0 : under(head, headFrom, c, rowFrom);
            if (column < 0 || !placed.get(column).empty()) {
                return row;
            }
            placed.set(column, c);
        }
        return placed;
    }

    /** The one column whose heading the cell stands under, or -1. */
    private static int under(List<Cell> head, int headFrom, Cell c, int rowFrom) {
        int from = c.from() - rowFrom;
        int to = from + c.text().length();
        int found = -1;
        for (int h = 1; h < head.size(); h++) {
            int left = head.get(h).from() - headFrom;
            if (from < left + Math.max(1, head.get(h).text().length()) && to > left) {
                if (found >= 0) {
                    return -1;
                }
                found = h;
            }
        }
        return found;
    }
}
