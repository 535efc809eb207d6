package app.daymark.understand.dayout;

import java.util.Set;

/** Words that take back what was said before, so that what follows replaces it: 'no wait, Bob until 14:00', 'at 10 instead'. */
final class Corrections {

    private static final Phrases MARKS = Phrases.of("""
            sorry | no wait | no , wait | actually | correction | i mean | i meant | make that | make it | rather |
            change of plan | update | oops | wait | that should be | should be | scratch that | instead | no , |
            or rather | my mistake | edit | on second thought | on second thoughts | no : | better : | wait no |
            wait , no | hang on | hold on | change that to | change it to | changed to | now | as it turns out |
            turns out | to be precise
            """);
    /** Marks that say nothing else, so that they need not be read again. */
    private static final Phrases SAID = Phrases.of("""
            sorry | no wait | no , wait | actually | correction | i mean | i meant | oops | wait , | no , | no : |
            or rather | my mistake | on second thought | on second thoughts | wait no | wait , no | hang on |
            hold on | change of plan | update : | edit : | scratch that | make that | make it | change that to |
            change it to | better : | as it turns out | turns out
            """);

    private static final Set<String> OPENERS = Vocabulary.words("oh ah hm hmm ok okay well but and so please");

    private Corrections() {}

    /** Whether words of correction stand at the item. */
    static boolean at(Items s, int i) {
        return MARKS.at(s, i) && !(s.is(i, "now") && !s.is(i - 1, ",") && i > 0);
    }

    /** The position after words of correction and nothing else, or {@code i}. */
    static int after(Items s, int i) {
        int first = s.skip(i, OPENERS);
        int k = SAID.after(s, first);
        if (k == first) {
            return i;
        }
        int next = s.skip(k, ", :");
        int more = SAID.after(s, next);
        return more > next ? after(s, next) : next;
    }

    /** Whether the sentence as a whole replaces something: 'start at 10 instead'. */
    static boolean throughout(Items s) {
        for (int i = 0; i < s.size(); i++) {
            if (s.is(i, "instead") || s.is(i, "rather") && s.in(i - 1, "'d would id")) {
                return true;
            }
        }
        return false;
    }

    /** The position after 'instead', or after 'instead of 9:00' where a value is taken back; else {@code i}. */
    static int instead(Items s, int i) {
        if (!s.is(i, "instead")) {
            return i;
        }
        if (!s.is(i + 1, "of")) {
            return i + 1;
        }
        int k = s.skip(i + 2, "the at from until by");
        return s.get(k) instanceof Item.Word || s.get(k) instanceof Item.Person ? i : k + 1;
    }
}
