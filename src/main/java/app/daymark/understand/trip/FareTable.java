package app.daymark.understand.trip;

import app.daymark.understand.words.Lexer;
import app.daymark.understand.words.MoneyGrammar;
import app.daymark.understand.words.Read;
import app.daymark.understand.words.Token;
import app.daymark.understand.words.Tokens;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Prices of connections in rows of plain cells: a row for each connection ('Oslo;Bergen;20'), or a row and a column for each
 * city. Which way the cells go must be said or be of no matter; else it is asked.
 */
final class FareTable {

    private static final Set<String> SEPARATORS = Set.of(",", ";", "|");
    private static final Set<String> SIGNS = Set.of("€", "$", "£");
    private static final Set<String> NONE = Words.of("- x / . * none");
    private static final Set<String> TIMES = Words.of(
            "hours hour minutes mins min km kilometres kilometers miles distance distances duration durations");
    private static final Set<String> DASHES = Words.of("dash dashes hyphen hyphens blank x");
    private static final Set<String> MEANS = Words.of("means mean = is marks stands for");
    private static final int SMALLEST = 2;

    private final Tokens t;
    private final Names names;
    private final List<Fare> fares = new ArrayList<>();
    private final List<String> questions = new ArrayList<>();

    /** A price from one city to another: the tokens at which their names start, and the row. */
    record Fare(int from, int to, BigDecimal price, int rowFrom, int rowTo) {
        Fare back() {
            return new Fare(to, from, price, rowFrom, rowTo);
        }
    }

    private record Cell(int name, @Nullable BigDecimal price) {}

    private record Row(int start, int end, List<Cell> cells) {
        long names() {
            return cells.stream().filter(cell -> cell.name() >= 0).count();
        }
    }

    FareTable(Tokens t, Names names) {
        this.t = t;
        this.names = names;
    }

    List<Fare> fares() {
        return List.copyOf(fares);
    }

    /** What the table leaves open. */
    List<String> questions() {
        return List.copyOf(questions);
    }

    /** Reads the first table, and marks its tokens. */
    void read(BitSet used) {
        if (!priced()) {
            return;
        }
        List<Row> rows = rows();
        for (int r = 0; r < rows.size() && fares.isEmpty() && questions.isEmpty(); r++) {
            int end = list(rows, r);
            end = end < 0 ? matrix(rows, r) : end;
            if (end > r) {
                used.set(rows.get(r).start(), rows.get(end - 1).end());
                legend(used);
                header(rows.get(r).start(), used);
            }
        }
    }

    /** Whether the text names a currency, and of nothing else that numbers could count. */
    private boolean priced() {
        boolean priced = false;
        for (int i = 0; i < t.size(); i++) {
            if (t.in(i, TIMES)) {
                return false;
            }
            priced |= t.in(i, SIGNS) || PriceHeading.code(t.get(i).norm()) != null;
        }
        return priced;
    }

    /** The currency beside a price of the table, or null. */
    @Nullable
    String currency() {
        for (Fare fare : fares) {
            for (int i = fare.rowFrom(); i < fare.rowTo(); i++) {
                Read<MoneyGrammar.Money> money = MoneyGrammar.at(t, i);
                if (money != null) {
                    return money.value().currency();
                }
            }
        }
        return null;
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= t.size(); i++) {
            if (i == t.size() || t.get(i).kind() == Token.Kind.NEWLINE) {
                rows.add(new Row(start, i, cells(start, i)));
                start = i + 1;
            }
        }
        return rows;
    }

    /** The cells of a line; empty where there is anything else in it. */
    private List<Cell> cells(int from, int to) {
        List<Cell> cells = new ArrayList<>();
        for (int i = from; i < to; ) {
            int end = names.end(i);
            if (end > 0 && end <= to) {
                cells.add(new Cell(i, null));
                i = end;
            } else if (t.number(i)) {
                boolean decimals = t.is(i + 1, ".") && t.glued(i + 1) && t.number(i + 2) && t.glued(i + 2);
                String digits = t.get(i).norm() + (decimals ? "." + t.get(i + 2).norm() : "");
                cells.add(new Cell(-1, new BigDecimal(digits)));
                i += decimals ? 3 : 1;
            } else if (t.in(i, SEPARATORS) || t.in(i, SIGNS)) {
                i++;
            } else if (t.in(i, NONE)) {
                cells.add(new Cell(-1, null));
                i++;
            } else {
                return List.of();
            }
        }
        return cells;
    }

    /** Rows of two cities and a price; returns the row after them, or -1. */
    private int list(List<Row> rows, int first) {
        int r = first;
        Map<List<String>, BigDecimal> prices = new LinkedHashMap<>();
        List<Fare> found = new ArrayList<>();
        while (r < rows.size() && isFare(rows.get(r))) {
            Row row = rows.get(r);
            List<Cell> cells = row.cells();
            BigDecimal price = cells.getLast().price();
            if (price != null) {
                found.add(new Fare(cells.get(0).name(), cells.get(1).name(), price, row.start(), row.end()));
                prices.put(List.of(name(cells.get(0).name()), name(cells.get(1).name())), price);
            }
            r++;
        }
        if (found.size() < SMALLEST) {
            return -1;
        }
        boolean returns = prices.keySet().stream().allMatch(pair -> prices.containsKey(pair.reversed()));
        boolean both = bothWays();
        if (both) {
            List.copyOf(found).stream()
                    .filter(fare -> !prices.containsKey(List.of(name(fare.to()), name(fare.from()))))
                    .map(Fare::back)
                    .forEach(found::add);
        } else if (!returns && !fromTo(rows, first)) {
            questions.add("'" + t.words(rows.get(first).start(), rows.get(first).end())
                    + "': does each row go one way only, or both ways?");
        }
        fares.addAll(found);
        return r;
    }

    private boolean bothWays() {
        for (int i = 0; i < t.size(); i++) {
            if (t.in(i, Set.of("both", "either")) && t.in(i + 1, Words.of("ways way directions direction"))) {
                return true;
            }
        }
        return false;
    }

    private boolean isFare(Row row) {
        List<Cell> cells = row.cells();
        boolean parted = false;
        for (int i = row.start(); i < row.end(); i++) {
            parted |= t.in(i, SEPARATORS);
        }
        return parted
                && cells.size() == 3
                && row.names() == 2
                && cells.getLast().price() != null;
    }

    /** A heading 'from,to' before the rows. */
    private boolean fromTo(List<Row> rows, int first) {
        for (int r = first - 1; r >= 0 && r >= first - 2; r--) {
            boolean from = false;
            for (int i = rows.get(r).start(); i < rows.get(r).end(); i++) {
                from |= t.is(i, "from");
                if (from && t.is(i, "to")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A row of cities and then a row for each of them; returns the row after them, or -1. */
    private int matrix(List<Row> rows, int first) {
        List<Cell> columns = rows.get(first).cells();
        columns = !columns.isEmpty() && columns.getFirst().name() < 0 ? columns.subList(1, columns.size()) : columns;
        if (columns.size() < SMALLEST || columns.stream().anyMatch(cell -> cell.name() < 0)) {
            return -1;
        }
        Map<String, Row> byName = new LinkedHashMap<>();
        int r = first + 1;
        while (r < rows.size() && byName.size() < columns.size()) {
            Row row = rows.get(r);
            boolean rule = !row.cells().isEmpty()
                    && row.names() == 0
                    && row.cells().stream().allMatch(c -> c.price() == null);
            boolean fits = row.cells().size() == columns.size() + 1
                    && row.names() == 1
                    && row.cells().getFirst().name() >= 0;
            if (fits) {
                byName.put(name(row.cells().getFirst()), row);
            } else if (!rule) {
                return -1;
            }
            r++;
        }
        List<String> heads = columns.stream().map(this::name).toList();
        if (!byName.keySet().equals(Set.copyOf(heads))) {
            return -1;
        }
        fill(columns, byName, rows.get(first));
        return r;
    }

    private void fill(List<Cell> columns, Map<String, Row> rows, Row head) {
        Boolean rowsAreStarts = rowsAreStarts();
        Map<List<String>, BigDecimal> prices = new LinkedHashMap<>();
        for (Row row : rows.values()) {
            Cell at = row.cells().getFirst();
            for (int c = 0; c < columns.size(); c++) {
                BigDecimal price = row.cells().get(c + 1).price();
                boolean self = name(at).equals(name(columns.get(c)));
                if (price == null || self) {
                    continue;
                }
                prices.put(List.of(name(at), name(columns.get(c))), price);
                boolean turned = Boolean.FALSE.equals(rowsAreStarts);
                int from = turned ? columns.get(c).name() : at.name();
                int to = turned ? at.name() : columns.get(c).name();
                fares.add(new Fare(from, to, price, row.start(), row.end()));
            }
        }
        boolean symmetric = prices.entrySet().stream().allMatch(entry -> {
            BigDecimal back = prices.get(entry.getKey().reversed());
            return back != null && back.compareTo(entry.getValue()) == 0;
        });
        if (!symmetric && rowsAreStarts == null) {
            questions.add("'" + t.words(head.start(), head.end())
                    + "': does a journey start in the city of the row or of the column?");
        }
    }

    /** Whether 'rows are from' or 'from/to' says so, or 'rows are to' the contrary; null where nothing is said. */
    private @Nullable Boolean rowsAreStarts() {
        for (int i = 0; i < t.size(); i++) {
            boolean row = t.is(i, "row") || t.is(i, "rows");
            if (!row) {
                continue;
            }
            for (int k = i + 1; k < i + 5 && !t.is(k, ",") && !t.is(k, "column") && !t.is(k, "columns"); k++) {
                if (t.is(k, "from") || t.is(k, "to")) {
                    return t.is(k, "from");
                }
            }
            for (int k = i - 1; k > i - 4; k--) {
                if (t.is(k, "from") || t.is(k, "to")) {
                    return t.is(k, "from");
                }
            }
        }
        return null;
    }

    /** 'A dash means no direct flight.' */
    private void legend(BitSet used) {
        for (int i = 0; i < t.size(); i++) {
            if (!t.in(i, DASHES) || !t.in(i + 1, MEANS)) {
                continue;
            }
            int end = i + 1;
            while (end < t.size() && !t.in(end, Set.of(".", ",", ":", ";", ")", "\n"))) {
                end++;
            }
            used.set(t.is(i - 1, "a") ? i - 1 : i, end);
        }
    }

    /** 'from,to,eur' on the line before. */
    private void header(int start, BitSet used) {
        int end = start - 1;
        int from = end;
        while (from > 0 && t.get(from - 1).kind() != Token.Kind.NEWLINE) {
            from--;
        }
        if (end > from && t.is(from, "from") && t.in(from + 1, SEPARATORS)) {
            used.set(from, end);
        }
    }

    private String name(Cell cell) {
        return cell.name() < 0 ? "" : name(cell.name());
    }

    private String name(int at) {
        return Lexer.normalise(t.words(at, names.end(at)));
    }

    /** The connections, between the cities by the names that the request uses. */
    List<Link> links(CityNames cities) {
        List<Link> links = new ArrayList<>();
        for (Fare fare : fares) {
            links.add(new Link(
                    city(cities, fare.from()),
                    city(cities, fare.to()),
                    null,
                    fare.price(),
                    t.span(fare.rowFrom(), fare.rowTo())));
        }
        return links;
    }

    private String city(CityNames cities, int at) {
        Read<String> city = cities.at(t, at);
        return city == null ? t.words(at, Math.max(at + 1, names.end(at))) : city.value();
    }
}
