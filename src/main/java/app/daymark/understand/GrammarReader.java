package app.daymark.understand;

import app.daymark.domain.Note;
import app.daymark.domain.Reading;
import app.daymark.domain.Setting;
import app.daymark.understand.calendar.CalendarReader;
import app.daymark.understand.dayout.DayOutReader;
import app.daymark.understand.trip.TripReader;
import app.daymark.understand.words.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Reads words by a typed grammar, clause by clause, with the reader of the task that they ask for. */
public final class GrammarReader implements Reader {

    private final Reader calendars = new CalendarReader();
    private final Reader daysOut = new DayOutReader();
    private final Reader trips = new TripReader();

    @Override
    public Reading read(String text, Setting setting) {
        Letter letter = Letter.of(text);
        Reading reading = readerOf(letter.text(), setting).read(letter.text(), setting);
        List<Note> ignored = new ArrayList<>(letter.ignored());
        ignored.addAll(reading.ignored());
        return new Reading(reading.task(), reading.request(), ignored, reading.assumptions(), reading.questions());
    }

    private Reader readerOf(String text, Setting setting) {
        if (DayOutReader.claims(Tokens.of(text))) {
            return daysOut;
        }
        return TripReader.concerns(text, setting) ? trips : calendars;
    }
}
