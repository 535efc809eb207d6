package app.daymark.understand.trip;

import app.daymark.domain.Note;
import app.daymark.understand.trip.Item.City;
import app.daymark.understand.trip.Item.Dated;
import app.daymark.understand.trip.Item.Numbered;
import app.daymark.understand.trip.Item.Place;

/** What a text says of a city that is left out in the end: set aside, or asked where it might be meant for another city too. */
final class GoneCities {

    private final TripDraft draft;

    GoneCities(TripDraft draft) {
        this.draft = draft;
    }

    /** Whether the whole sentence speaks of cities that are left out. */
    boolean read(Sentence s) {
        boolean gone = false;
        boolean city = false;
        boolean day = false;
        for (int i = 0; i < s.size(); i++) {
            gone |= s.get(i) instanceof Place p && !s.used(i) && draft.gone(p.name());
            city |= s.get(i) instanceof City;
            day |= s.get(i) instanceof Numbered || s.get(i) instanceof Dated;
        }
        if (gone && !city) {
            draft.ignored.add(new Note(s.text(), "the city is left out"));
            s.use(0, s.size());
            return true;
        }
        if (gone && day) {
            draft.questions.add("'" + s.text() + "': what remains of it without the city that is left out?");
        }
        return false;
    }
}
