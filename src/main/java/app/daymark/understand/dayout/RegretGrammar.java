package app.daymark.understand.dayout;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A least length said by what would be too short: 'I'd never forgive myself if we had less than an hour'. */
final class RegretGrammar {

    private static final Set<String> REGRET = Vocabulary.words("""
            never not won't wouldn't don't can't couldn't hate sorry upset disappointed disappointing unhappy shame pity
            offended angry sad rude unacceptable insulting
            """);
    private static final Phrases LESS =
            Phrases.of("less than | shorter than | under | below | fewer than | anything less than | anything under");
    private static final Set<String> OTHERWISE =
            Vocabulary.words("unless more longer most mind problem fine ok okay enough except");
    private static final int LONGEST = 12;

    private RegretGrammar() {}

    static @Nullable Parsed at(Items s, int i, List<String> people) {
        boolean regret = false;
        int k = i;
        while (k < i + LONGEST && !s.word(k).isEmpty() && !LESS.at(s, k)) {
            if (s.in(k, OTHERWISE) || s.in(k, ", : ( )")) {
                return null;
            }
            regret |= s.in(k, REGRET);
            k++;
        }
        int less = LESS.after(s, k);
        if (!regret || less == k || !(s.get(less) instanceof Item.Length l)) {
            return null;
        }
        int end = s.skip(less + 1, "with him her them together there");
        boolean closed = end >= s.size() || s.in(end, ", ) - and");
        return closed ? Parsed.of(new Fact.Lasts(people, l.minutes(), s.span(i, end)), end) : null;
    }
}
