package app.daymark.ics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A component of a calendar file (RFC 5545, 3.6) as it stands there, nothing of it checked yet. */
final class Component {

    private final String name;
    private final int line;
    private final List<ContentLine> properties = new ArrayList<>();
    private final List<Component> children = new ArrayList<>();
    private boolean ended;

    Component(String name, int line) {
        this.name = name;
        this.line = line;
    }

    /** In upper case. */
    String name() {
        return name;
    }

    /** Where it begins, counted from 1. */
    int line() {
        return line;
    }

    /** Whether its END stands in the file. */
    boolean ended() {
        return ended;
    }

    List<Component> children(String childName) {
        return children.stream().filter(c -> c.name.equals(childName)).toList();
    }

    List<ContentLine> all(String property) {
        return properties.stream().filter(p -> p.name().equals(property)).toList();
    }

    /** The first property of that name, null where there is none. */
    @Nullable
    ContentLine first(String property) {
        for (ContentLine candidate : properties) {
            if (candidate.name().equals(property)) {
                return candidate;
            }
        }
        return null;
    }

    /** The text of the first property of that name, unless it is blank. */
    Optional<String> text(String property) {
        return Optional.ofNullable(first(property)).map(ContentLine::text).filter(text -> !text.isBlank());
    }

    void add(ContentLine property) {
        properties.add(property);
    }

    void add(Component child) {
        children.add(child);
    }

    void end() {
        ended = true;
    }
}
