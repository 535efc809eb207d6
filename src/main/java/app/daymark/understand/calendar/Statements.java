package app.daymark.understand.calendar;

import java.util.List;

/** What the clauses of a text say, in order. */
record Statements(List<Statement> list) {

    Statements {
        list = List.copyOf(list);
    }

    <T extends Statement> List<T> of(Class<T> kind) {
        return list.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    boolean has(Class<? extends Statement> kind) {
        return list.stream().anyMatch(kind::isInstance);
    }
}
