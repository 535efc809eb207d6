package app.daymark.ics;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Splits a file into its components before anything in them is read, so that a broken one costs only itself. An END
 * that is missing is taken to stand before the next BEGIN that can't lie inside.
 */
final class Structure {

    /** Components that stand directly in a calendar. */
    private static final List<String> MAIN = List.of("VEVENT", "VTODO", "VJOURNAL", "VFREEBUSY", "VTIMEZONE");

    /** Components in which none of {@link #MAIN} can lie. */
    private static final Set<String> CLOSED = Set.of(
            "VEVENT", "VTODO", "VJOURNAL", "VFREEBUSY", "VTIMEZONE", "STANDARD", "DAYLIGHT", "VALARM", "AVAILABLE");

    /** Real files nest three deep; what lies deeper than this is taken as part of the component above. */
    private static final int DEEPEST = 32;

    private final List<Component> calendars = new ArrayList<>();
    private final List<Broken> broken = new ArrayList<>();
    private final Deque<Component> open = new ArrayDeque<>();
    private @Nullable Component bare;

    private Structure() {}

    static Structure of(byte[] file) {
        Structure structure = new Structure();
        LineReader lines = new LineReader(file);
        for (String text = lines.next(); text != null; text = lines.next()) {
            structure.read(lines.line(), text);
        }
        structure.closeAll();
        return structure;
    }

    /** Every VCALENDAR; components outside any stand in one more, which has no properties. */
    List<Component> calendars() {
        return calendars;
    }

    /** What is wrong with the nesting itself. */
    List<Broken> broken() {
        return broken;
    }

    private void read(int line, String text) {
        Optional<ContentLine> property = ContentLine.parse(line, text);
        if (property.isEmpty()) {
            return;
        }
        String value = property.get().value();
        switch (property.get().name()) {
            case "BEGIN" -> begin(line, value.toUpperCase(Locale.ROOT));
            case "END" -> end(line, value.toUpperCase(Locale.ROOT));
            default -> {
                if (!open.isEmpty()) {
                    open.peek().add(property.get());
                }
            }
        }
    }

    private void begin(int line, String name) {
        if (name.equals("VCALENDAR")) {
            closeAll();
        } else if (MAIN.contains(name)) {
            while (open.stream().anyMatch(c -> CLOSED.contains(c.name()))) {
                close();
            }
        }
        if (open.size() < DEEPEST) {
            open.push(new Component(name, line));
        }
    }

    private void end(int line, String name) {
        if (open.stream().noneMatch(c -> c.name().equals(name))) {
            if (MAIN.contains(name)) {
                broken.add(new Broken(line, "END:" + name + " without its BEGIN; what stands before it is not read."));
            }
            return;
        }
        while (!open.element().name().equals(name)) {
            close();
        }
        open.element().end();
        close();
    }

    private void closeAll() {
        while (!open.isEmpty()) {
            close();
        }
    }

    private void close() {
        Component closed = open.pop();
        if (MAIN.contains(closed.name()) && !closed.ended()) {
            broken.add(new Broken(closed.line(), "END:" + closed.name() + " is missing; it counts as far as it goes."));
        }
        if (!open.isEmpty()) {
            addTo(open.element(), closed);
        } else if (closed.name().equals("VCALENDAR")) {
            calendars.add(closed);
        } else if (MAIN.contains(closed.name())) {
            addBare(closed);
        }
    }

    /** An unknown component without an END does not swallow the events that follow its BEGIN. */
    private static void addTo(Component parent, Component closed) {
        parent.add(closed);
        if (!closed.ended() && !CLOSED.contains(closed.name())) {
            MAIN.forEach(name -> closed.children(name).forEach(parent::add));
        }
    }

    private void addBare(Component component) {
        if (bare == null) {
            bare = new Component("VCALENDAR", component.line());
            bare.end();
            calendars.add(bare);
        }
        bare.add(component);
    }
}
