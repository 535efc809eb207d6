package app.daymark.understand;

import app.daymark.domain.Note;
import app.daymark.domain.Reading;
import app.daymark.domain.Setting;
import app.daymark.understand.calendar.CalendarReader;
import app.daymark.understand.dayout.DayOutReader;
import app.daymark.understand.trip.TripReader;
import java.util.ArrayList;
import java.util.List;

/** Reads words by a typed grammar, clause by clause, with the reader of the task that they ask for. */
public final class GrammarReader implements Reader {

    private final Reader calendars = new CalendarReader();
    private final DayOutReader daysOut = new DayOutReader();
    private final Reader trips = new TripReader();

    @Override
    public Reading read(String text, Setting setting) {
        Letter letter = Letter.of(text);
        Reading reading = reading(letter.text(), setting);
        List<Note> ignored = new ArrayList<>(letter.ignored());
        ignored.addAll(reading.ignored());
        return new Reading(reading.task(), reading.request(), ignored, reading.assumptions(), reading.questions());
    }

    private Reading reading(String text, Setting setting) {
        Reading dayOut = daysOut.readIfAsked(text, setting);
        if (dayOut != null) {
            return dayOut;
        }
        return (TripReader.concerns(text, setting) ? trips : calendars).read(text, setting);
    }
}
