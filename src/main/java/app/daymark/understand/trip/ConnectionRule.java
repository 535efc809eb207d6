package app.daymark.understand.trip;

import app.daymark.domain.SourceSpan;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads connections with their direction, means of travel and price. */
final class ConnectionRule {

    static final Set<String> NEGATIONS =
            Words.of("no none not nothing isn't aren't without except never nor neither doesn't don't");
    static final Set<String> TOPIC =
            Words.of("direct connection connections connected connect connects link links linked routes fare fares "
                    + "price prices ticket tickets nonstop legs run runs cost costs service services rides hops "
                    + "directly");

    private static final Set<String> CHANGES =
            Words.of("change changes changing changeover transfer transfers transferring stop stops stopping stopover");
    private static final Set<String> NONE = Words.of("no none nothing");
    private static final Set<String> OTHERS = Words.of("other others else further");
    private static final Set<String> RUN = Words.of("go goes exist exists there are");

    private final TripDraft draft;
    private final PairDetails details;
    private final GeneralConnections general;
    private final ModeRule modeRule;
    private boolean header;
    private List<String> headerModes = List.of();
    private DirectionWords.@Nullable Kind headerDirection;
    /** Whether the sentence before listed connections, and the words of the list so far. */
    private boolean listing;

    private @Nullable SourceSpan listed;

    /** @param priced whether the text names a sum of money, so that a number beside a pair is a price */
    ConnectionRule(TripDraft draft, boolean priced) {
        this.draft = draft;
        this.details = new PairDetails(draft, priced);
        this.general = new GeneralConnections(draft);
        this.modeRule = new ModeRule(draft);
    }

    /** @param paired tokens of cities that are the ends of connections; added to */
    void read(Sentence s, BitSet paired) {
        boolean before = listing;
        listing = false;
        List<String> modes = ModeRule.in(s);
        boolean topic = header || !modes.isEmpty() || s.has(TOPIC);
        List<Pair> pairs = new PairFinder(s, topic, before, draft.cities()).find();
        modeRule.directOnly(s);
        others(s, !pairs.isEmpty() || !draft.links.isEmpty());
        modeRule.wanted(s);
        if (pairs.isEmpty()) {
            boolean said = general.read(s, modes, topic);
            boolean opens = topic
                    && !said
                    && s.find(0, s.size(), NEGATIONS) < 0
                    && (s.is(s.size() - 1, ":") || s.size() <= 4 || s.has(Set.of("here")));
            header = opens || header && s.size() == 0;
            headerModes = opens ? modes : List.of();
            headerDirection = opens ? direction(s) : null;
            if (opens && GeneralConnections.cities(s) == 0) {
                s.use(0, s.size());
            }
            return;
        }
        listing = true;
        withoutChange(s);
        details.describe(s, pairs, headerModes);
        if (headerDirection != null) {
            boolean both = headerDirection == DirectionWords.Kind.BOTH;
            pairs.stream().filter(pair -> !pair.directed).forEach(pair -> pair.direct(both));
        }
        for (Pair pair : pairs) {
            s.use(pair.start, pair.end);
            paired.set(s.get(pair.start).from(), s.get(pair.end - 1).to());
        }
        pairs.forEach(pair -> add(s, pair, pairs));
        if (pairs.stream().allMatch(pair -> pair.absent) && GeneralConnections.ofAll(s)) {
            s.use(0, pairs.getFirst().start);
        }
        if (pairs.stream().anyMatch(pair -> !pair.absent)) {
            draft.directOnly = draft.directOnly == null
                    ? s.span(0, s.size())
                    : before && draft.directOnly.equals(listed) ? s.spanFrom(draft.directOnly) : draft.directOnly;
            listed = draft.directOnly;
        }
        ModeRule.useOnly(s);
    }

    /** 'There are no other direct trains', 'nothing else': the list before is all there is. */
    private static void others(Sentence s, boolean listed) {
        for (int i = 0; i < s.size() && listed; i++) {
            int other = s.in(i, NONE) ? s.find(i + 1, i + 3, OTHERS) : -1;
            int end = other + 1;
            while (other > 0 && (s.in(end, TOPIC) || s.in(end, RUN) || s.get(end) instanceof Item.Mode)) {
                end++;
            }
            if (other > 0 && (end >= s.size() || s.boundary(end) || s.is(end, "and"))) {
                s.use(i, end);
            }
        }
    }

    private static DirectionWords.@Nullable Kind direction(Sentence s) {
        for (int i = 0; i < s.size(); i++) {
            DirectionWords words = DirectionWords.at(s, i);
            if (words != null && words.generic()) {
                return words.kind();
            }
        }
        return null;
    }

    /** 'without changing', 'no change of trains' is another word for direct. */
    private static void withoutChange(Sentence s) {
        for (int i = 0; i < s.size(); i++) {
            boolean no = s.is(i, "without") || s.is(i, "no") || s.is(i, "with") && s.is(i + 1, "no");
            int change = no ? s.find(i + 1, i + 4, CHANGES) : -1;
            if (change > 0 && IntStream.range(i, change).noneMatch(k -> s.city(k) != null || s.boundary(k))) {
                s.use(i, change + 1);
            }
        }
    }

    private void add(Sentence s, Pair pair, List<Pair> pairs) {
        if (pair.absent) {
            draft.unlinked.add(List.of(pair.from, pair.to));
            if (pair.bothWays) {
                draft.unlinked.add(List.of(pair.to, pair.from));
            }
            return;
        }
        List<String> modes = pair.modes;
        for (String by : modes.isEmpty() ? List.of("") : modes) {
            String mode = by.isEmpty() ? null : by;
            draft.links.add(new Link(pair.from, pair.to, mode, pair.price, s.span(pair.start, pair.end)));
            if (pair.bothWays && pairs.stream().noneMatch(other -> other.reverseOf(pair) && !other.bothWays)) {
                draft.links.add(new Link(pair.to, pair.from, mode, pair.price, s.span(pair.start, pair.end)));
            }
        }
    }
}
