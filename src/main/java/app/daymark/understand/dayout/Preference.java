package app.daymark.understand.dayout;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whom to take where only one of two can be met: 'if it comes down to either Ann or Ben, take Ben'. */
final class Preference {

    private static final Phrases WHERE = Phrases.of("""
            if it comes down to | if it 's | if it is | if i have to choose between | if i must choose between |
            if i need to choose between | if you have to choose between | if you must choose between |
            if it has to be | if it must be | if i can only see | if i can see only | if i can only meet |
            if only one of | if there is only time for | if there 's only time for | if there 's only room for |
            if i can 't see both | if i can't see both | if i can't meet both | if i can't fit both | if i can't have both |
            if i have to pick between | if it 's a choice between | if it is a choice between | if it 's between |
            when it comes down to | in case it comes down to | if you can't fit both | if you can't fit in both |
            if i can't do both | if there isn't time for both | if there 's no time for both
            """);
    private static final Set<String> TAKE = Vocabulary.words("""
            i we 'd 'll would rather take choose pick prefer want to see meet then , please go for with the keep have
            it 's is it's should be wins win comes first let us me
            """);

    private Preference() {}

    static @Nullable Parsed at(Items s, int i) {
        int where = WHERE.after(s, i);
        int a = s.skip(where, "either one of the");
        int or = a + 1;
        int b = s.skip(or + 1, "the");
        String one = s.person(a);
        String other = s.person(b);
        if (where == i || one == null || other == null || !s.in(or, "or and")) {
            return null;
        }
        int k = s.skip(b + 1, "fits works is possible goes can be met seen in");
        int at = s.skip(k, TAKE);
        String taken = s.person(at);
        int end = s.skip(at + 1, "please it is wins then comes first");
        boolean closed = end >= s.size() || s.in(end, ", ) -");
        if (at == k || taken == null || !closed || !taken.equals(one) && !taken.equals(other)) {
            return null;
        }
        return Parsed.of(new Fact.Rather(taken, List.of(taken.equals(one) ? other : one), s.span(i, at + 1)), end);
    }
}
