package app.daymark.ics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All events of one UID: the master, and the overrides that replace its instances. An override without a matching
 * instance counts by itself.
 */
final class Series {

    private final Map<Optional<CalTime>, List<Event>> versions = new LinkedHashMap<>();

    /** Adds an event; of two versions of the same the higher SEQUENCE stays, and both where it is equal. */
    void add(Event event) {
        List<Event> same = versions.computeIfAbsent(Optional.ofNullable(event.recurrenceId()), id -> new ArrayList<>());
        int newest = same.isEmpty() ? event.sequence() : same.getFirst().sequence();
        if (event.sequence() > newest) {
            same.clear();
        }
        if (event.sequence() >= newest) {
            same.add(event);
        }
    }

    /** Adds every time of the series that touches the window. */
    void expand(Expansion into) {
        List<Event> overrides = versions.entrySet().stream()
                .filter(entry -> entry.getKey().isPresent())
                .flatMap(entry -> entry.getValue().stream())
                .toList();
        for (Event master : versions.getOrDefault(Optional.<CalTime>empty(), List.of())) {
            new MasterExpansion(master, overrides, into).run();
        }
        overrides.forEach(override -> into.add(override, override.start().local(), into.length(override)));
    }
}
