package app.daymark.understand.trip;

import app.daymark.understand.trip.Item.City;
import app.daymark.understand.trip.Item.Mode;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Reads sentences about all connections at once: 'trains everywhere', 'everything goes both ways', 'a direct bus both ways'. */
final class GeneralConnections {

    private static final Set<String> TOGETHER = Words.of("all any every each them these those everything everywhere");

    private final TripDraft draft;

    GeneralConnections(TripDraft draft) {
        this.draft = draft;
    }

    /** Sentences about connections without a pair: 'trains everywhere', 'everything goes both ways', 'a direct bus both ways'. */
    boolean read(Sentence s, List<String> modes, boolean topic) {
        DirectionWords words = null;
        int at = 0;
        for (int i = 0; i < s.size() && words == null; i++) {
            words = DirectionWords.at(s, i);
            at = i;
        }
        boolean negative = s.find(0, words == null ? s.size() : at, ConnectionRule.NEGATIONS) >= 0;
        int together = s.find(0, s.size(), TOGETHER);
        boolean them = s.in(together, Set.of("them", "these", "those"));
        boolean stated = !them
                || draft.links.isEmpty() && s.has(Set.of("there", "there's", "are", "run", "runs", "exist", "go"));
        boolean connects = topic
                && together >= 0
                && stated
                && (s.has(Set.of("everywhere", "connected", "linked", "connect"))
                        || pairOf(s, together)
                        || s.find(0, together, Set.of("between", "among")) >= 0);
        if (connects && !negative && (cities(s) == 0 || s.has(Set.of("other", "another", "all")))) {
            int from = s.segmentStart(together);
            int to = words == null ? s.segmentEnd(together) : Math.max(words.to(), s.segmentEnd(together));
            draft.everywhere.add(new Said<>(modes, s.span(from, to)));
            draft.directOnly = draft.directOnly == null ? s.span(from, to) : draft.directOnly;
            s.use(from, to);
            return true;
        }
        if (words != null && cities(s) == 0 && words.whole() && !draft.links.isEmpty()) {
            turnAll(words.kind() == DirectionWords.Kind.BOTH);
            s.use(0, s.size());
            return true;
        }
        return topic && two(s, modes, words != null, words == null && negative);
    }

    /** Whether the sentence speaks of all connections at once. */
    static boolean ofAll(Sentence s) {
        return s.has(TOGETHER);
    }

    /** 'every pair of them', 'any two of these', 'each combination'. */
    private static boolean pairOf(Sentence s, int i) {
        boolean two = s.get(i + 1) instanceof Item.Count c && c.value() == 2;
        return two || s.in(i + 1, Set.of("pair", "pairing", "combination"));
    }

    private void turnAll(boolean both) {
        if (!both) {
            return;
        }
        for (Link link : List.copyOf(draft.links)) {
            boolean there = draft.links.stream()
                    .anyMatch(other -> other.from().equals(link.to())
                            && other.to().equals(link.from())
                            && Objects.equals(other.by(), link.by()));
            if (!there) {
                draft.links.add(new Link(link.to(), link.from(), link.by(), link.price(), link.source()));
            }
        }
    }

    /** 'There is a direct bus' means the only two cities of the trip. */
    private boolean two(Sentence s, List<String> modes, boolean directed, boolean negative) {
        boolean stated = directed
                || s.has(Set.of("direct", "connection", "connected"))
                || s.has(Set.of("there's", "there")) && !modes.isEmpty();
        if (draft.stops.size() != 2 || negative || !stated || modes.isEmpty() || draft.directOnly != null) {
            return false;
        }
        int mode = 0;
        while (!(s.get(mode) instanceof Mode)) {
            mode++;
        }
        int from = s.segmentStart(mode);
        int to = s.segmentEnd(mode);
        draft.everywhere.add(new Said<>(modes, s.span(from, to)));
        draft.directOnly = s.span(from, to);
        s.use(from, to);
        return true;
    }

    static int cities(Sentence s) {
        return (int) s.items().stream().filter(City.class::isInstance).count();
    }
}
