package app.daymark.understand.dayout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What was said before, as far as later words lean on it: who 'she' is, where a list takes place, who of it must be met. */
final class Talk {

    /** How much the people named next matter. */
    enum Weight {
        PLAIN,
        MUST,
        STRONG,
        MAYBE
    }

    private final List<String> mentioned = new ArrayList<>();
    private List<String> current = List.of();
    private Weight weight = Weight.PLAIN;
    private boolean heading;
    private String place = "";
    private boolean measured;
    private final Map<String, List<String>> groups = new HashMap<>();

    /** The people that a pronoun means, the last ones named. */
    List<String> current() {
        return current;
    }

    /** Everybody named in this sentence so far. */
    List<String> mentioned() {
        return List.copyOf(mentioned);
    }

    void mention(List<String> people) {
        current = List.copyOf(people);
        for (String p : people) {
            if (!mentioned.contains(p)) {
                mentioned.add(p);
            }
        }
    }

    Weight weight() {
        return weight;
    }

    void weigh(Weight newWeight) {
        weight = newWeight;
        heading = false;
    }

    /** Whether the sentence gave a length, so that a number alone may be another: 'Ann needs 30 minutes, Bob 45'. */
    boolean measured() {
        return measured;
    }

    void measure() {
        measured = true;
    }

    /** The place that a heading names for the list below it; empty where there is none. */
    String place() {
        return place;
    }

    /** These places are called so together: 'campus', 'downtown'. */
    void group(String name, List<String> places) {
        groups.put(name.toLowerCase(Locale.ROOT), List.copyOf(places));
    }

    /** The places that are called so together; none where there is no such name. */
    List<String> group(String name) {
        return groups.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
    }

    /** What was just said is the heading of a list. */
    void head(String listPlace) {
        heading = true;
        place = listPlace;
    }

    /** A sentence begins; only a list carries the weight and the place on. */
    void next(Sentences.Sentence s) {
        if (!s.loose()) {
            mentioned.clear();
        }
        measured = false;
        if (!s.loose() && !(heading && s.listed())) {
            weight = Weight.PLAIN;
            heading = false;
            place = "";
        }
    }
}
