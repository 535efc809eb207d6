package app.daymark.understand.atlas;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One row of a table beside this class: '#' starts a comment, the first line names the columns, ';' separates. */
record Row(Map<String, String> cells) {

    static List<Row> of(String file) {
        List<String> lines = lines(file);
        String[] header = lines.getFirst().split(";", -1);
        return lines.stream()
                .skip(1)
                .map(line -> row(file, header, line.split(";", -1)))
                .toList();
    }

    private static Row row(String file, String[] header, String[] values) {
        if (values.length != header.length) {
            throw new IllegalStateException(
                    file + ": " + values.length + " cells instead of " + header.length + " in the row of " + values[0]);
        }
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < header.length; i++) {
            cells.put(header[i], values[i]);
        }
        return new Row(cells);
    }

    private static List<String> lines(String file) {
        try (InputStream in = Objects.requireNonNull(Row.class.getResourceAsStream(file), file);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(String column) {
        return Objects.requireNonNull(cells.get(column), column);
    }

    double number(String column) {
        return Double.parseDouble(text(column));
    }

    List<String> list(String column, String separator) {
        String text = text(column);
        return text.isEmpty() ? List.of() : List.of(text.split(separator));
    }
}
