package app.daymark.understand.trip;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Two cities named as a connection: items {@code start} to before {@code end} of a sentence. */
final class Pair {

    final int start;
    final int end;
    String from;
    String to;
    boolean bothWays;
    /** Whether words about this pair decided its direction. */
    boolean directed;
    /** Whether the words say that there is no such connection. */
    boolean absent;

    /** The pair of which this one is said to be the like ('A and B too'). */
    @Nullable
    Pair like;

    List<String> modes = new ArrayList<>();

    @Nullable
    BigDecimal price;

    Pair(int start, int end, String from, String to, boolean bothWays) {
        this.start = start;
        this.end = end;
        this.from = from;
        this.to = to;
        this.bothWays = bothWays;
    }

    void direct(boolean both) {
        bothWays = both;
        directed = true;
    }

    boolean reverseOf(Pair other) {
        return from.equals(other.to) && to.equals(other.from);
    }
}
