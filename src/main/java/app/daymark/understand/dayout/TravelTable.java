package app.daymark.understand.dayout;

import app.daymark.domain.DayOutRequest.Travel;
import app.daymark.domain.EnglishWords;
import app.daymark.domain.Note;
import app.daymark.understand.dayout.Fact.EveryLeg;
import app.daymark.understand.dayout.Fact.Extra;
import app.daymark.understand.dayout.Fact.Leg;
import app.daymark.understand.dayout.Fact.SameBack;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All travel times that a text gives, each way its own; a time given one way only holds both ways. */
final class TravelTable {

    private record Way(String from, String to) {}

    private final Map<Way, Travel> ways = new LinkedHashMap<>();
    private final Map<Way, Travel> implied = new LinkedHashMap<>();
    private final List<Note> assumptions = new ArrayList<>();
    private final List<String> questions = new ArrayList<>();

    /**
     * @param stated what the text says, in its order
     * @param places the places of the request, for times that hold everywhere
     */
    TravelTable(List<ClauseReader.Stated> stated, List<String> places) {
        List<String> assumed = new ArrayList<>();
        boolean same = stated.stream().anyMatch(f -> f.fact() instanceof SameBack);
        for (ClauseReader.Stated f : stated) {
            if (f.fact() instanceof Leg leg) {
                add(leg, f.correction());
            }
        }
        for (ClauseReader.Stated f : stated) {
            if (f.fact() instanceof Leg leg && !ways.containsKey(new Way(leg.to(), leg.from()))) {
                Way back = new Way(leg.to(), leg.from());
                implied.put(back, new Travel(back.from(), back.to(), leg.minutes(), leg.source()));
                if (leg.way() == Leg.Way.THERE && !same) {
                    assumed.add(leg.from() + " to " + leg.to());
                }
            }
        }
        implied.forEach(ways::putIfAbsent);
        everywhere(stated, places);
        extra(stated);
        if (!assumed.isEmpty()) {
            assumptions.add(new Note(
                    EnglishWords.list(new ArrayList<>(new LinkedHashSet<>(assumed))),
                    "a travel time given one way only holds both ways"));
        }
    }

    private void add(Leg leg, boolean correction) {
        if (correction && leg.way() == Leg.Way.PAIR) {
            ways.remove(new Way(leg.to(), leg.from()));
        }
        put(new Way(leg.from(), leg.to()), leg, correction);
        if (leg.way() == Leg.Way.BOTH) {
            put(new Way(leg.to(), leg.from()), leg, correction);
        }
    }

    private void put(Way way, Leg leg, boolean correction) {
        Travel known = ways.get(way);
        if (known != null && known.minutes() != leg.minutes() && !correction) {
            questions.add("From " + way.from() + " to " + way.to() + " it is " + EnglishWords.length(known.minutes())
                    + " ('" + known.source().text() + "') and " + EnglishWords.length(leg.minutes()) + " ('"
                    + leg.source().text() + "'). Which is right?");
        }
        ways.put(way, new Travel(way.from(), way.to(), leg.minutes(), leg.source()));
    }

    private void everywhere(List<ClauseReader.Stated> stated, List<String> places) {
        EveryLeg all = null;
        for (ClauseReader.Stated f : stated) {
            if (f.fact() instanceof EveryLeg e && e.place() != null) {
                spread(e, places);
            } else if (f.fact() instanceof EveryLeg e) {
                if (all != null && all.minutes() != e.minutes() && !f.correction()) {
                    questions.add("Every way takes " + EnglishWords.length(all.minutes()) + " ('"
                            + all.source().text()
                            + "') and " + EnglishWords.length(e.minutes()) + " ('"
                            + e.source().text()
                            + "'). Which is right?");
                }
                all = e;
            }
        }
        if (all != null) {
            spread(all, places);
        }
    }

    private void spread(EveryLeg every, List<String> places) {
        for (String from : places) {
            for (String to : places) {
                boolean concerned = every.place() == null || from.equals(every.place()) || to.equals(every.place());
                if (!from.equals(to) && concerned) {
                    ways.putIfAbsent(new Way(from, to), new Travel(from, to, every.minutes(), every.source()));
                }
            }
        }
    }

    /** Adds what every way takes longer. */
    private void extra(List<ClauseReader.Stated> stated) {
        Extra said = null;
        for (ClauseReader.Stated f : stated) {
            if (!(f.fact() instanceof Extra e)) {
                continue;
            }
            if (said != null && said.minutes() != e.minutes() && !f.correction()) {
                questions.add("Every way takes more: '" + said.source().text() + "' or '"
                        + e.source().text() + "'?");
            }
            said = e;
        }
        int more = said == null ? 0 : said.minutes();
        ways.replaceAll((way, t) -> new Travel(t.from(), t.to(), t.minutes() + more, t.source()));
    }

    /** The first of the places that can't be reached from the start, even through others; null where all can. */
    @Nullable
    String unreachable(String start, List<String> places) {
        Set<String> seen = new LinkedHashSet<>(Set.of(start));
        Deque<String> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            String here = open.remove();
            for (Way way : ways.keySet()) {
                if (way.from().equals(here) && seen.add(way.to())) {
                    open.add(way.to());
                }
            }
        }
        return places.stream().filter(p -> !seen.contains(p)).findFirst().orElse(null);
    }

    List<Travel> travel() {
        return List.copyOf(ways.values());
    }

    List<Note> assumptions() {
        return assumptions;
    }

    List<String> questions() {
        return questions;
    }
}
