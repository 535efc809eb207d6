package app.daymark.understand.trip;

import app.daymark.domain.SourceSpan;
import app.daymark.understand.words.Read;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Places that the words take out of the trip: 'without Poland', 'skip Florence', 'Bologna instead of Florence'.
 *
 * @param places the names with their tokens
 * @param instead the place that takes the stay of the one left out, null for none
 * @param source the words
 * @param from first token of the words
 * @param to after the last
 */
record LeftOut(List<Read<String>> places, @Nullable Read<String> instead, SourceSpan source, int from, int to) {

    LeftOut {
        places = List.copyOf(places);
    }
}
