package app.daymark.understand.dayout;

import app.daymark.domain.SourceSpan;
import app.daymark.understand.dayout.ClauseReader.Stated;
import app.daymark.understand.words.Clock;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A value alone after words of correction: it replaces the last one of its kind: '9:00 at the Inn, no, 9:30'. */
final class EchoGrammar {

    private static final Set<String> BEFORE = Vocabulary.words("at in from until till by about to the it 's is only");
    private static final Set<String> SINCE = Set.of("from");
    private static final Set<String> UNTIL = Vocabulary.words("until till by to");
    private static final Set<String> ENDS = Vocabulary.words(", ) ( . and but - ; then");

    private EchoGrammar() {}

    /**
     * Reads a value that stands for itself, or null.
     *
     * @param before what was said so far, the newest last
     * @param sentence the sentence that the value stands in
     */
    static @Nullable Parsed at(Items s, int i, List<Stated> before, int sentence) {
        int k = s.skip(i, BEFORE);
        int end = s.get(k) instanceof Item.Word ? k : k + 1;
        end = s.is(end, "minutes") || s.is(end, "min") ? end + 1 : end;
        if (end == k || end < s.size() && !s.in(end, ENDS)) {
            return null;
        }
        Fact found = null;
        for (Stated f : before.reversed()) {
            Fact echo = f.sentence() >= sentence - 1 ? echo(s, i, k, end, f.fact()) : null;
            if (echo != null && (found == null || f.sentence() < sentence)) {
                if (found != null) {
                    return null;
                }
                found = echo;
            }
            if (found != null && f.sentence() == sentence) {
                break;
            }
        }
        return found == null ? null : Parsed.of(found, end);
    }

    private static @Nullable Fact echo(Items s, int i, int k, int end, Fact old) {
        var source = s.span(i, end);
        return switch (s.get(k)) {
            case Item.Length l -> length(l.minutes(), old, source);
            case Item.Range r
            when old instanceof Fact.Present p ->
                new Fact.Present(p.people(), r.range().from(), r.range().to(), false, source);
            case Item.Place p when old instanceof Fact.Located l -> new Fact.Located(l.person(), p.name(), source);
            case Item.Place p
            when old instanceof Fact.Start x && x.place() != null -> new Fact.Start(p.name(), null, source);
            case Item.Place p
            when old instanceof Fact.End x && x.place() != null -> new Fact.End(p.name(), false, null, source);
            case Item.Time t -> time(t.clock(), s, i, k, old, source);
            case Item.Amount n -> {
                Clock clock = s.time(k);
                Fact minutes = k == i ? length(n.value(), old, source) : null;
                yield minutes != null || clock == null ? minutes : time(clock, s, i, k, old, source);
            }
            default -> null;
        };
    }

    private static @Nullable Fact length(int minutes, Fact old, SourceSpan source) {
        return switch (old) {
            case Fact.Lasts l -> new Fact.Lasts(l.people(), minutes, source);
            case Fact.Leg l -> new Fact.Leg(l.from(), l.to(), minutes, l.way(), source);
            case Fact.EveryLeg e -> new Fact.EveryLeg(e.place(), minutes, source);
            default -> null;
        };
    }

    private static @Nullable Fact time(Clock clock, Items s, int i, int k, Fact old, SourceSpan source) {
        boolean since = holds(s, i, k, SINCE);
        boolean until = holds(s, i, k, UNTIL);
        int minute = clock.resolve(null);
        return switch (old) {
            case Fact.Start x when x.time() != null && !until -> new Fact.Start(null, clock, source);
            case Fact.End x when x.by() != null && !since -> new Fact.End(null, false, clock, source);
            case Fact.Fixed f when !since && !until -> new Fact.Fixed(f.person(), minute, source);
            case Fact.Present p
            when since || !until && p.to() == null -> new Fact.Present(p.people(), minute, null, false, source);
            case Fact.Present p
            when until || p.from() == null ->
                new Fact.Present(
                        p.people(),
                        null,
                        p.from() == null ? minute : PresenceGrammar.later(clock, p.from()),
                        false,
                        source);
            default -> null;
        };
    }

    private static boolean holds(Items s, int from, int to, Set<String> words) {
        for (int i = from; i < to; i++) {
            if (s.in(i, words)) {
                return true;
            }
        }
        return false;
    }
}
