package app.daymark.domain;

import java.util.List;

/**
 * One meeting that is asked for.
 *
 * @param title as the exported event shows it
 * @param minutes its length
 * @param required names of those who must be there, the user included where the user takes part
 * @param optional names of those who come if they can: each is a wish
 * @param source the words that ask for it
 */
public record Meeting(String title, int minutes, List<String> required, List<String> optional, SourceSpan source) {

    public Meeting {
        if (minutes <= 0) {
            throw new IllegalArgumentException("a meeting lasts a minute at least, not " + minutes);
        }
        required = List.copyOf(required);
        optional = List.copyOf(optional);
    }
}
