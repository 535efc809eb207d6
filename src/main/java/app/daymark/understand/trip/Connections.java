package app.daymark.understand.trip;

import app.daymark.domain.Note;
import app.daymark.domain.SourceSpan;
import app.daymark.domain.TripRequest.Connection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns the links of a text into the connections of the request. */
final class Connections {

    private static final String DEFAULT_MODE = "flight";

    private Connections() {}

    /**
     * One connection each way and means of travel.
     *
     * @param places the cities of the trip, and home where a journey starts or ends there
     * @param mode the only means of travel that the text names, or null
     */
    static List<Connection> of(TripDraft draft, Set<String> places, @Nullable String mode) {
        String usual = mode == null ? DEFAULT_MODE : mode;
        Map<List<String>, Connection> all = new LinkedHashMap<>();
        for (Link link : draft.links) {
            boolean here = places.contains(link.from()) && places.contains(link.to());
            if (here && !draft.unlinked.contains(List.of(link.from(), link.to()))) {
                String by = link.by() == null ? usual : link.by();
                all.merge(
                        List.of(link.from(), link.to(), by),
                        new Connection(link.from(), link.to(), by, link.price(), link.source()),
                        (old, now) -> old.price() == null ? now : old);
            } else if (!here) {
                ignored(draft, link, places);
            }
        }
        boolean onlyExceptions = draft.links.isEmpty() && draft.everywhere.isEmpty() && !draft.unlinked.isEmpty();
        List<Said<List<String>>> everywhere = onlyExceptions
                ? List.of(new Said<>(List.of(), SourceSpan.outside("every other connection")))
                : draft.everywhere;
        for (Said<List<String>> said : everywhere) {
            List<String> modes = said.value().isEmpty() ? List.of(usual) : said.value();
            pairs(draft)
                    .forEach(pair -> modes.forEach(by -> all.putIfAbsent(
                            List.of(pair.get(0), pair.get(1), by),
                            new Connection(pair.get(0), pair.get(1), by, null, said.source()))));
        }
        return all.values().stream()
                .filter(c -> !draft.excludedModes.contains(c.by()))
                .filter(c -> draft.onlyMode == null || c.by().equals(draft.onlyMode))
                .toList();
    }

    private static List<List<String>> pairs(TripDraft draft) {
        List<List<String>> pairs = new ArrayList<>();
        for (String from : draft.cities()) {
            for (String to : draft.cities()) {
                if (!from.equals(to) && !draft.unlinked.contains(List.of(from, to))) {
                    pairs.add(List.of(from, to));
                }
            }
        }
        return pairs;
    }

    private static void ignored(TripDraft draft, Link link, Set<String> places) {
        String other = places.contains(link.from()) ? link.to() : link.from();
        if (!Names.knownCity(other)) {
            draft.questions.add(
                    "'" + link.source().text() + "': " + other + " is no city of this trip. Which one is meant?");
            return;
        }
        Note note = new Note(link.source().text(), other + " is no city of this trip");
        if (!draft.ignored.contains(note)) {
            draft.ignored.add(note);
        }
    }
}
