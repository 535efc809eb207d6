package app.daymark.understand.trip;

import app.daymark.domain.Note;
import app.daymark.understand.atlas.Destination;
import app.daymark.understand.atlas.Destinations;
import app.daymark.understand.trip.Item.City;
import app.daymark.understand.trip.Item.Count;
import app.daymark.understand.trip.Item.Dated;
import app.daymark.understand.trip.Item.Length;
import app.daymark.understand.trip.Item.Mode;
import app.daymark.understand.trip.Item.Money;
import app.daymark.understand.trip.Item.Numbered;
import app.daymark.understand.trip.Item.Place;
import app.daymark.understand.trip.Item.Word;
import app.daymark.understand.words.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What no rule has read. Words that could restrict the trip become a question; the rest is set aside with a note, so that
 * nothing is dropped in silence.
 */
final class Leftovers {

    /** Words that turn the sense of a statement; unread beside a city, a day or a price they make it unclear. */
    static final Set<String> GUARDS =
            Words.of("not no never none nothing can't cannot cant don't dont won't without except unless if maybe "
                    + "perhaps might instead neither nor isn't aren't doesn't avoid skip ignore scratch forget "
                    + "nevermind whichever otherwise provided");

    /** Words that make the mere name of a city a condition. */
    private static final Set<String> RESTRICTING =
            Words.of("first last before after start starting end ending finish must only via through direct "
                    + "connection until avoid skip except instead or then between stop stopover change reachable "
                    + "longer shorter least most more less twice again either arrive leave");

    /** Words that make another place a stop. */
    private static final Set<String> ADDING = Words.of("add adding include including plus also");

    /** After '2' that stands for 'to'. */
    private static final Set<String> VERBS = Words.of("be go see visit get meet have do stay");

    /** Before or after a number that counts no days. */
    private static final Set<String> AGE = Words.of("turns turn turning turned aged");

    private static final Set<String> PEOPLE =
            Words.of("people persons adults kids children guests friends travellers " + "travelers passengers years");

    private static final Set<String> BINDING = Words.of("must should middle end ends start starts begin finish");
    private static final Set<String> HOME = Words.of("from back return returning home live lives living based");
    private static final Set<String> VISITING =
            Words.of("visit visiting see seeing then afterwards stop stopover via through next");

    private static final Set<String> LISTING = Words.of("and & - * + • then");
    /** Words with which a text names its cities before it says anything of them. */
    private static final Set<String> TOURING =
            Words.of("trip visit visiting see seeing tour tours travel travelling traveling plan planning holiday "
                    + "vacation journey itinerary explore exploring around honeymoon roadtrip want like love");

    private final TripDraft draft;

    Leftovers(TripDraft draft) {
        this.draft = draft;
    }

    void read(Sentence s) {
        boolean untouched = true;
        for (int i = 0; i < s.size(); i++) {
            untouched &= !s.used(i);
        }
        int from = 0;
        boolean asked = false;
        for (int i = 0; i <= s.size(); i++) {
            if (i < s.size() && !s.boundary(i)) {
                continue;
            }
            if (i > from && !asked && matters(s, from, i)) {
                draft.questions.add("I don't understand '" + s.words(from, i) + "'. What does it ask of the trip?");
                asked = true;
            } else if (i > from && !untouched && unread(s, from, i) && telling(s, from, i)) {
                draft.ignored.add(new Note(s.words(from, i), "says nothing that restricts the trip"));
            }
            from = i + 1;
        }
        if (untouched && !asked && words(s, 0, s.size()) > 0) {
            draft.ignored.add(new Note(s.text(), "says nothing that restricts the trip"));
        }
    }

    private boolean matters(Sentence s, int from, int to) {
        boolean typed = false;
        boolean travel = false;
        if (severalCities(s, from, to)) {
            return true;
        }
        for (int i = from; i < to; i++) {
            Item item = s.get(i);
            boolean value = item instanceof Numbered
                    || item instanceof Dated
                    || item instanceof Money
                    || item instanceof Length;
            if (value && !s.used(i)) {
                return true;
            }
            typed |= value || item instanceof City;
            travel |= item instanceof Mode;
            boolean city = item instanceof City && !s.used(i);
            if (city && binds(s)) {
                return true;
            }
            boolean added = s.find(from, i, ADDING) >= 0 && item instanceof Place p && p.known()
                    || s.in(i - 1, ADDING) && item instanceof Place;
            boolean corrected = item instanceof Count && draft.corrections.stands(item.from());
            boolean goal = item instanceof Place p && isCity(p) && toVisit(s, from, i);
            if ((added || corrected || goal) && !s.used(i)) {
                return true;
            }
            boolean place = item instanceof Place p
                    && !p.known()
                    && !s.used(i)
                    && s.in(i - 1, Set.of("-", "->", "to"))
                    && !(s.get(i - 2) instanceof Place before && !before.known());
            boolean stay = item instanceof Place p && p.known() && s.get(i + 1) instanceof Count && !s.used(i + 1);
            if (stay) {
                return true;
            }
            if (city && s.find(from, to, RESTRICTING) >= 0 || place) {
                return true;
            }
        }
        for (int i = from; i < to; i++) {
            boolean number = s.get(i) instanceof Count c && c.value() > 1 && !s.used(i) && typed;
            boolean people = s.in(i + 1, PEOPLE) || s.starts(i + 1, "of", "us");
            number &= !s.in(i + 1, VERBS) && !people && !s.in(i - 1, AGE);
            boolean or = s.is(i, "or") && !s.used(i) && value(s, i - 1) && (value(s, i + 1) || s.city(i + 2) != null);
            boolean guard = s.in(i, GUARDS) && !s.used(i) && (typed || travel);
            if (number || guard || or) {
                return true;
            }
        }
        return false;
    }

    /** Cities side by side of which nothing was read may be connections, or an order; a mere list of all of them is neither. */
    private boolean severalCities(Sentence s, int from, int to) {
        List<String> names = new ArrayList<>();
        boolean bare = true;
        for (int i = 0; i < s.size(); i++) {
            if (s.get(i) instanceof City c && !s.used(i)) {
                names.add(c.name());
            }
            bare &= s.word(i).isEmpty() || s.boundary(i) || s.in(i, LISTING) || s.used(i);
        }
        boolean length = s.items().stream().anyMatch(Length.class::isInstance);
        int here = length || s.has(TOURING) ? -1 : 0;
        for (int i = from; i < to && here >= 0; i++) {
            here += s.get(i) instanceof City && !s.used(i) ? 1 : 0;
        }
        boolean all =
                bare && names.size() == draft.stops.size() && Set.copyOf(names).size() == names.size();
        return names.size() > 1 && here > 0 && !all;
    }

    private static boolean isCity(Place place) {
        return Destinations.find(place.name())
                .filter(d -> d.kind() == Destination.Kind.CITY)
                .isPresent();
    }

    /** Whether the words before make the place a stop: 'then we go to', 'via', a stay 'and'. */
    private static boolean toVisit(Sentence s, int from, int i) {
        boolean home = s.find(Math.max(from, i - 3), i, HOME) >= 0;
        boolean joined = s.in(i - 1, Set.of("and", "&", "+", "to")) && i - 1 > from;
        return !home && (joined || s.find(Math.max(from, i - 5), i, VISITING) >= 0);
    }

    /** Whether the sentence says of its cities what binds the order or the stay, and nothing of that was read. */
    private static boolean binds(Sentence s) {
        for (int i = 0; i < s.size(); i++) {
            boolean needs = s.in(i, Set.of("has", "have", "need", "needs", "got")) && s.is(i + 1, "to");
            if (!s.used(i) && (needs || s.in(i, BINDING))) {
                return true;
            }
        }
        return false;
    }

    private static boolean value(Sentence s, int i) {
        return s.get(i) instanceof City || s.get(i) instanceof Length || s.get(i) instanceof Count;
    }

    private static boolean unread(Sentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (s.used(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the words say more than 'please' or 'so'. */
    private static boolean telling(Sentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean rare = s.get(i) instanceof Word w
                    && w.token().kind() == Token.Kind.WORD
                    && !CommonWords.contains(w.token().norm());
            if (rare) {
                return true;
            }
        }
        return words(s, from, to) >= 4 || s.find(from, to, GUARDS) >= 0 || s.find(from, to, Set.of("only")) >= 0;
    }

    private static int words(Sentence s, int from, int to) {
        int n = 0;
        for (int i = from; i < to; i++) {
            n += s.get(i) instanceof Word w && w.token().kind() != Token.Kind.WORD ? 0 : 1;
        }
        return n;
    }
}
