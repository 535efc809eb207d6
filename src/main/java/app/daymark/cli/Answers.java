package app.daymark.cli;

import app.daymark.domain.Answer;
import app.daymark.domain.Status;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers that the command line makes. */
final class Answers {

    private Answers() {}

    /** The answer to a request that could not be tried. */
    static Answer error(@Nullable String id, String message) {
        return new Answer(
                id,
                null,
                Status.ERROR,
                null,
                null,
                List.of(),
                List.of(),
                List.of(message),
                message,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                new Answer.Engine("solver", "solver", null, 0),
                new Answer.Timing(0, 0, 0, 0));
    }
}
