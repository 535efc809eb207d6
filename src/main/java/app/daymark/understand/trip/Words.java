package app.daymark.understand.trip;

import java.util.Set;

/** Classes of words, written as they are spoken: one after the other. */
final class Words {

    private Words() {}

    /** The words of a list that spaces part. */
    static Set<String> of(String words) {
        return Set.of(words.split(" "));
    }
}
