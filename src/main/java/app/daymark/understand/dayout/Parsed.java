package app.daymark.understand.dayout;

import java.util.List;

/**
 * What a rule read.
 *
 * @param to position after the last item that it used
 */
record Parsed(List<Fact> facts, int to) {

    Parsed {
        facts = List.copyOf(facts);
    }

    static Parsed of(Fact fact, int to) {
        return new Parsed(List.of(fact), to);
    }
}
