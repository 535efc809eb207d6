package app.daymark.understand.dayout;

import app.daymark.understand.dayout.Talk.Weight;
import java.util.Set;

/** Words that demand nothing beyond what other words or every plan already do: 'one after the other', 'the others if it fits'. */
final class Remarks {

    private static final Phrases ALWAYS = Phrases.of("""
            after the other | after another | at a time | separately | each on their own | in any order |
            in whatever order | in whichever order | in no particular order | the order does n't matter |
            the order doesn't matter | order doesn't matter | the order does not matter | no matter which |
            no matter where | no matter what | whichever it is | whichever they are | wherever it is | wherever that is |
            wherever that may be | wherever it may be | wherever i am | wherever i am then |
            wherever i happen to be | that i take wherever i happen to be | that i take wherever i am |
            which i take wherever i am | that i can take anywhere | which i can take anywhere |
            that i can take wherever i am | from wherever i am | i don't mind when it ends |
            i don't care when it ends | i don't mind when | open end | no fixed end | without exception | no exceptions
            """);
    private static final Set<String> OTHERS =
            Vocabulary.words("and but the others other rest ones remaining are is all only");
    private static final Set<String> BY_THEN = Vocabulary.words("""
            and so the last meeting everything all it i must has have to should needs need be over done finished
            at latest that means which of
            """);
    private static final Set<String> NO_MEETINGS = Vocabulary.words("""
            so and or no meetings meeting visits visit driving moving trips appointments travelling traveling travel walking walks nothing else please , then
            """);
    private static final Phrases THEN = Phrases.of("by then | by that time");
    private static final Phrases DURING = Phrases.of(
            "during it | during that | during that time | during this | at that time | in that time | meanwhile");
    private static final Set<String> VEHICLES = Vocabulary.words("train bus ferry plane flight boat coach tram it");
    private static final Phrases PUNCTUAL = Phrases.of("""
            won't wait | will not wait | doesn't wait | does not wait | leaves on time | is punctual |
            won't wait for me | waits for nobody | waits for no one
            """);

    private Remarks() {}

    /** The position after such words, or {@code i}. */
    static int after(Items s, int i) {
        int more = s.skip(i, "a longer more talk chat visit meeting stay time and");
        int fine = s.skip(more, "is are would be always also");
        if (s.in(more - 1, "longer more talk chat visit meeting stay time")
                && fine > more
                && s.in(fine, "fine ok okay welcome allowed good")
                && holdsLonger(s, i, more)) {
            return fine + 1;
        }
        int floor = FloorRemarks.after(s, i);
        if (floor > i) {
            return floor;
        }
        int one = s.get(i) instanceof Item.Amount n && n.value() == 1 ? i + 1 : i;
        int always = ALWAYS.after(s, one);
        if (always > one) {
            return always;
        }
        int others = s.skip(i, OTHERS);
        int maybe = Importance.after(s, others);
        if (maybe > others && names(s, i, others) && Importance.of(s, others, maybe) == Weight.MAYBE) {
            return maybe;
        }
        int over = s.skip(i, BY_THEN);
        if (over > i && THEN.at(s, over)) {
            return THEN.after(s, over);
        }
        int none = s.skip(i, NO_MEETINGS);
        if (none > i && (s.is(i, "no") || s.is(i + 1, "no")) && DURING.at(s, none)) {
            return DURING.after(s, none);
        }
        boolean ends = none >= s.size() || s.in(none, ", ) (");
        if (none > i + 1 && s.is(i, "no") && ends && restBefore(s, i)) {
            return none;
        }
        int vehicle = s.skip(i, "and but the my");
        return s.in(vehicle, VEHICLES) && PUNCTUAL.at(s, vehicle + 1) ? PUNCTUAL.after(s, vehicle + 1) : i;
    }

    private static boolean holdsLonger(Items s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (s.in(i, "longer more")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the sentence has named a break and its time before. */
    private static boolean restBefore(Items s, int i) {
        boolean time = false;
        boolean rest = false;
        for (int k = 0; k < i; k++) {
            time |= s.get(k) instanceof Item.Range;
            rest |= s.in(k, Vocabulary.of("break"));
        }
        return time && rest;
    }

    private static boolean names(Items s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (s.in(i, "others rest other remaining")) {
                return true;
            }
        }
        return false;
    }
}
