package app.daymark.understand.trip;

import app.daymark.understand.trip.Item.Count;
import app.daymark.understand.trip.Item.Length;
import app.daymark.understand.trip.Item.Numbered;
import java.util.Set;

/** Reads the length of the whole trip: a length that belongs to no city. */
final class TotalRule {

    private static final Set<String> TRIPS =
            Words.of("trip holiday holidays vacation tour journey itinerary break getaway route plan roadtrip "
                    + "interrail travel adventure loop city europe european train summer winter visit stay long "
                    + "honeymoon cruise budget cheap backpacking island rail citytrip");

    private static final Set<String> PLACES = Words.of("cities towns places stops islands destinations stations");

    private final TripDraft draft;

    TotalRule(TripDraft draft) {
        this.draft = draft;
    }

    void read(Sentence s) {
        cities(s);
        bare(s);
        for (int i = 0; i < s.size(); i++) {
            if (!(s.get(i) instanceof Length length) || s.used(i)) {
                continue;
            }
            if (!length.value().adjective()) {
                draft.totals.add(new Said<>(length.value(), s.span(i, i + 1)));
                s.use(i);
            } else if (s.in(i + 1, TRIPS) || s.in(i + 2, TRIPS)) {
                draft.totals.add(new Said<>(length.value(), s.span(i, i + 1)));
                s.use(i, i + 2);
            } else if (s.items().stream().anyMatch(Numbered.class::isInstance)) {
                s.use(i);
            }
        }
        corrections(s);
    }

    /** '10 days, no, 12': a number that takes the place of the total before. */
    private void corrections(Sentence s) {
        for (int i = 0; i < s.size() && !draft.totals.isEmpty(); i++) {
            Said<StayLength> last = draft.totals.getLast();
            boolean corrects = s.get(i) instanceof Count
                    && !s.used(i)
                    && draft.corrections.follows(last.source(), s.get(i).from(), true);
            if (corrects && s.get(i) instanceof Count n && n.value() > 0) {
                StayLength length =
                        new StayLength(n.value(), n.value(), last.value().nights(), false);
                draft.totals.add(new Said<>(length, s.span(i, i + 1)));
                s.use(i);
            }
        }
    }

    /** 'total 6', where the stays have a unit. */
    private void bare(Sentence s) {
        for (int i = 0; i < s.size(); i++) {
            int k = s.is(i + 1, ":") || s.is(i + 1, "of") || s.is(i + 1, "=") || s.is(i + 1, "is") ? i + 2 : i + 1;
            boolean total = (s.is(i, "total") || s.is(i, "altogether")) && s.get(k) instanceof Count && !s.used(k);
            if (total && s.get(k) instanceof Count n && !draft.stops.isEmpty()) {
                draft.totals.add(new Said<>(new StayLength(n.value(), n.value(), false, false), s.span(i, k + 1)));
                s.use(i, k + 1);
            }
        }
    }

    /** '8 European cities': as many as are named. */
    private void cities(Sentence s) {
        for (int i = 0; i < s.size(); i++) {
            boolean of = s.in(i + 1, PLACES) || s.in(i + 2, PLACES) && !s.in(i + 1, Set.of(",", "in", "of"));
            if (!(s.get(i) instanceof Count n) || s.used(i) || !of || n.value() == 1) {
                continue;
            }
            if (!draft.stops.isEmpty() && n.value() != draft.stops.size() && n.value() > 1) {
                draft.questions.add("'" + s.words(i, s.in(i + 1, PLACES) ? i + 2 : i + 3) + "': " + draft.stops.size()
                        + " are named. Which is right?");
            }
            s.use(i);
        }
    }
}
