package app.daymark.understand.trip;

import app.daymark.domain.Note;
import app.daymark.domain.SourceSpan;

/** Words that later words take back. */
final class Withdrawn {

    private Withdrawn() {}

    static Note note(SourceSpan earlier, SourceSpan later) {
        return new Note(earlier.text(), "withdrawn by '" + later.text() + "'");
    }
}
