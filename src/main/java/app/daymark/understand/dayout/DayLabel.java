package app.daymark.understand.dayout;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the whole is called, with its day: 'Campus visit on 12 May', 'Sales round by car next Tuesday, …'. */
final class DayLabel {

    private static final int LONGEST = 7;
    private static final Set<String> STATING =
            Vocabulary.of("be pronoun break start end importance be-there withdraw time number");
    private static final Set<String> NAMING = Vocabulary.words("day trip afternoon morning evening night");

    private static final Phrases BEING = Phrases.of("i 'm | i am | im | we 're | we are | i 'll be | i will be");

    private DayLabel() {}

    /** Reads a label at the start of a sentence, or null. */
    static @Nullable Parsed at(Items s, int i) {
        int k = i;
        boolean says = false;
        while (k < i + LONGEST && labels(s, k)) {
            says |= !Vocabulary.knows(s.word(k));
            k++;
        }
        boolean town = s.place(k) != null && s.in(k - 1, "in to around");
        int at = s.skip(town ? k + 1 : k, "on for this , :");
        boolean ends = at + 1 >= s.size() || s.in(at + 1, ": , ( - .");
        if (i > 0 || !says || !(s.get(at) instanceof Item.Day d) || !ends) {
            return null;
        }
        return new Parsed(
                List.of(
                        new Fact.Idle(s.span(i, town ? k + 1 : lastWord(s, k))),
                        new Fact.OnDay(d.days(), s.span(at, at + 1))),
                Math.min(s.size(), s.is(at + 1, ":") || s.is(at + 1, ",") ? at + 2 : at + 1));
    }

    /** Says only where the user spends the day: 'I'm in Trieste for only one day', 'after ten years I'm back in Halifax'. */
    static @Nullable Parsed stay(Items s, int i) {
        int k = s.in(i, "after since") && s.get(i + 1) instanceof Item.Amount && s.in(i + 2, "years months weeks")
                ? s.skip(i + 3, ",")
                : i;
        int me = BEING.after(s, k);
        int in = s.skip(me, "back here again finally only just over");
        boolean town = me > k
                && s.is(in, "in")
                && (s.place(in + 1) != null || !s.word(in + 1).isEmpty());
        if (!town) {
            return null;
        }
        int spell = s.skip(in + 2, ", and but only just");
        int day = s.is(spell, "for") ? s.skip(spell + 1, "only just a an the one single") : spell;
        day = day > spell && s.get(day) instanceof Item.Amount n && n.value() == 1 ? s.skip(day + 1, "single") : day;
        boolean whole = day > spell && s.in(day, "day visit");
        int end = whole ? s.skip(day + 1, "only") : in + 2;
        boolean closed = end >= s.size() || s.in(end, ", : -");
        return closed && (whole || k > i) ? Parsed.of(new Fact.Idle(s.span(i, end)), end) : null;
    }

    private static boolean labels(Items s, int k) {
        String word = s.word(k);
        boolean letters = !word.isEmpty() && Character.isLetter(word.charAt(0));
        return letters && (NAMING.contains(word) || !STATING.contains(word)) && !Restriction.WORDS.contains(word);
    }

    private static int lastWord(Items s, int to) {
        int k = to;
        while (k > 1 && s.in(k - 1, "on for this")) {
            k--;
        }
        return k;
    }
}
