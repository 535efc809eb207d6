package app.daymark.understand.trip;

import app.daymark.domain.Note;
import app.daymark.domain.SourceSpan;
import app.daymark.understand.atlas.Destination;
import app.daymark.understand.atlas.Destinations;
import app.daymark.understand.words.Lexer;
import app.daymark.understand.words.Read;
import app.daymark.understand.words.Tokens;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes the places that are left out from the cities of the trip; a place left out before it is listed is a contradiction. */
final class LeftOutRule {

    private final Tokens t;
    private final BitSet used;
    private final List<Stop> stops;
    private final List<Stop> gone = new ArrayList<>();
    private final List<String> questions = new ArrayList<>();
    private final List<Note> assumptions = new ArrayList<>();
    private final List<Note> strangers = new ArrayList<>();
    private @Nullable SourceSpan shortened;

    /** @param used tokens that have been read; added to */
    LeftOutRule(Tokens t, List<Stop> stops, BitSet used) {
        this.t = t;
        this.used = used;
        this.stops = new ArrayList<>(stops);
    }

    void read(List<LeftOut> all) {
        for (LeftOut out : all) {
            for (Read<String> place : out.places()) {
                take(out, place);
            }
        }
    }

    /** The cities that stay. */
    List<Stop> stops() {
        return List.copyOf(stops);
    }

    /** The cities that were listed and then left out. */
    List<Stop> gone() {
        return List.copyOf(gone);
    }

    /** The words that made the trip shorter by a stay, or null. */
    @Nullable
    SourceSpan shortened() {
        return shortened;
    }

    List<String> questions() {
        return List.copyOf(questions);
    }

    List<Note> assumptions() {
        return List.copyOf(assumptions);
    }

    /** Places that are left out but were never listed, for a trip that names its cities. */
    List<Note> strangers() {
        return List.copyOf(strangers);
    }

    private void take(LeftOut out, Read<String> place) {
        Optional<Destination> goal = Destinations.find(place.value());
        if (goal.isPresent() && goal.get().kind() != Destination.Kind.CITY) {
            List<String> inside = stops.stream()
                    .map(Stop::name)
                    .filter(name -> goal.get().cities().stream().anyMatch(city -> same(city.name(), name)))
                    .toList();
            if (!inside.isEmpty()) {
                questions.add("'" + out.source().text() + "': " + String.join(", ", inside)
                        + (inside.size() == 1 ? " lies" : " lie") + " there. Which is meant?");
            }
            return;
        }
        Stop stop = find(place.value());
        if (stop == null) {
            strangers.add(new Note(out.source().text(), place.value() + " is left out"));
            return;
        }
        if (stop.source().start() > out.source().start()) {
            questions.add("'" + out.source().text() + "' or '" + stop.source().text() + "': is " + stop.name()
                    + " part of the trip?");
            return;
        }
        Stop instead = instead(out, stop);
        int at = stops.indexOf(stop);
        stops.remove(stop);
        gone.add(stop);
        if (instead != null) {
            stops.add(at, instead);
        }
        boolean replaced = out.instead() != null;
        if (!replaced && stop.length() != null) {
            shortened = out.source();
        }
        assumptions.add(new Note(out.source().text(), stop.name() + " is left out"));
    }

    /** The city that takes the stay over, unless it has a stay of its own. */
    private @Nullable Stop instead(LeftOut out, Stop old) {
        Read<String> name = out.instead();
        if (name == null) {
            return null;
        }
        Stop own = find(name.value());
        if (own != null && own.length() != null) {
            return null;
        }
        stops.remove(own);
        used.set(name.from(), name.to());
        SourceSpan source = t.span(Math.min(name.from(), out.from()), Math.max(name.to(), out.to()));
        return new Stop(name.value(), old.length(), source);
    }

    private @Nullable Stop find(String name) {
        return stops.stream()
                .filter(stop -> same(stop.name(), name))
                .findFirst()
                .orElse(null);
    }

    /** Whether two names mean the same city. */
    static boolean same(String a, String b) {
        boolean written = Lexer.normalise(a).equals(Lexer.normalise(b));
        Optional<Destination> city = Destinations.find(a).filter(d -> d.kind() == Destination.Kind.CITY);
        return written || city.isPresent() && city.equals(Destinations.find(b));
    }
}
