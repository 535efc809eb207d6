package app.daymark.understand.dayout;

import app.daymark.understand.dayout.Talk.Weight;
import java.util.List;

/** How much the words before or after a name say that the person matters. */
final class Importance {

    private static final Phrases MAYBE = Phrases.of("""
            if possible | if at all possible | would be nice | 'd be nice | nice to have | be nice to | optional |
            optionally | maybe | perhaps | possibly | if time | if there is time | if there 's time |
            if theres time | if i can | if i have time | if it fits | bonus | not essential | not a must |
            no must | if there is room | if we can | time permitting | if it works | lovely to | great to |
            if i manage | not required | not mandatory | no need | be great | if it works out | could also |
            if it can be done | if it 's possible | if it is possible | if that 's possible | if doable | if feasible |
            if it 's doable | if that can be done | if there 's a chance | if it can be arranged | if it can be managed |
            might also | if they fit | if that works | nice if | can wait | nice
            """);
    private static final Phrases MUST = Phrases.of("""
            must | have to see | have to meet | has to be | need to see | need to meet | need to catch |
            have to catch | have to visit | need to visit | need to talk | have to talk | have to speak |
            need to speak | definitely | absolutely | essential | mandatory | required | compulsory | crucial |
            vital | at all costs | gotta see | gotta meet | got to see | got to meet | can't miss | cannot miss |
            no matter what | no way around it | no getting around it | whatever happens | in any case | non - negotiable | non-negotiable | without fail |
            really have to | really need to see | have got to see | needs to be | for sure | is a given |
            come what may | have to | need to be met | under all circumstances | in all cases
            """);
    private static final Phrases STRONG = Phrases.of("""
            especially | most importantly | important | importantly | priority | above all | most of all |
            top priority | preferably | most important | reason for the trip | reason for my trip | reason i 'm coming |
            reason i 'm going | reason for the visit | reason for my visit | why i 'm coming | why i 'm going |
            whole point of the trip | point of the trip | point of the day | reason i go | reason i come | why i go | why i come |
            why i am going | why i am coming | reason i am going | reason i am coming | reason for going | reason for coming |
            main reason | main point | the main thing
            """);

    private Importance() {}

    /** The weight that the items from {@code from} to before {@code to} give. */
    static Weight of(Items s, int from, int to) {
        if (MAYBE.within(s, from, to)) {
            return Weight.MAYBE;
        }
        if (MUST.within(s, from, to)) {
            return Weight.MUST;
        }
        return STRONG.within(s, from, to) ? Weight.STRONG : Weight.PLAIN;
    }

    /** The position after words of importance that start at the item, or {@code i}. */
    static int after(Items s, int i) {
        int k = s.skip(
                i,
                "a the is it 's this that one he she whole main very only real really very so that but who i we has be met and they only");
        if (s.get(k) instanceof Item.Amount n && n.value() == 1 && s.in(k - 1, "that this")) {
            k = s.skip(k + 1, "is the whole main very only real my");
        }
        for (Phrases phrases : List.of(MAYBE, MUST, STRONG)) {
            int end = phrases.after(s, k);
            if (end > k) {
                return s.skip(end, "though for me one see allows permits meet her him them to be met left too seen");
            }
        }
        return i;
    }
}
