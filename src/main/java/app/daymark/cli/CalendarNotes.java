package app.daymark.cli;

import app.daymark.domain.Note;
import app.daymark.ics.Broken;
import app.daymark.ics.CalendarFile;
import java.util.ArrayList;
import java.util.List;

/** What a user must know of a calendar that was read, but not in full. */
final class CalendarNotes {

    /** More are counted, not listed. */
    private static final int MOST = 5;

    private CalendarNotes() {}

    /** @param path the file as the user wrote it */
    static List<Note> of(String path, CalendarFile file) {
        String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        List<Note> notes = new ArrayList<>();
        for (Broken broken : file.broken()) {
            notes.add(new Note(name + ", line " + broken.line(), broken.reason()));
        }
        for (String warning : file.warnings()) {
            notes.add(new Note(name, warning));
        }
        if (notes.size() <= MOST) {
            return notes;
        }
        List<Note> first = new ArrayList<>(notes.subList(0, MOST));
        first.add(new Note(name, (notes.size() - MOST) + " more like these; 'daymark calendar busy' lists them all"));
        return first;
    }
}
