package app.daymark.understand;

import app.daymark.domain.Reading;
import app.daymark.domain.Setting;

/** Turns words into a request. Never guesses: what it can't read and could matter becomes a question. */
public interface Reader {

    /**
     * Reads one request.
     *
     * @param text the user's words, of any length and any content
     */
    Reading read(String text, Setting setting);
}
