package app.daymark.understand.trip;

import app.daymark.domain.TripRequest.TravelDays;
import app.daymark.understand.trip.Item.Count;
import app.daymark.understand.trip.Item.Mode;
import java.util.Set;

/** Reads to which city a day of travel counts: 'travel days count twice', 'with shared flying days', 'only for the city of arrival'. */
final class TravelDayRule {

    private static final Set<String> DAY = Set.of("day", "days");
    private static final Set<String> TRAVEL =
            Words.of("travel travelling traveling transfer transit journey moving move changeover transport flying "
                    + "travelled overlap change changing switch road driving drive transfers");
    private static final Set<String> BOTH =
            Words.of("both twice double doubly doubled shared share overlap overlapping overlaps x2");
    private static final Set<String> ONCE = Words.of("once single separate separately extra");
    private static final Set<String> LEAVE =
            Words.of("leave leaving departure depart departing left old previous from");
    private static final Set<String> ARRIVE = Words.of("arrive arriving arrival reach get new next destination");
    private static final Set<String> NOT = Words.of("not don't aren't isn't never no doesn't without");
    private static final Set<String> CITIES = Words.of("city town place stop cities towns places stops stays islands");
    private static final Set<String> SINGLE = Set.of("single", "one");
    private static final int REACH = 24;

    private final TripDraft draft;

    TravelDayRule(TripDraft draft) {
        this.draft = draft;
    }

    void read(Sentence s) {
        for (int day = 0; day < s.size(); day++) {
            if (s.in(day, DAY) && (oneCity(s, day) || travel(s, day) && said(s, day))) {
                return;
            }
        }
        sharedJourneys(s);
    }

    /** 'Every day belongs to one city only', 'no day is counted twice'. */
    private boolean oneCity(Sentence s, int day) {
        int to = Math.min(s.size(), day + 7);
        boolean every = s.is(day - 1, "every") || s.is(day - 1, "each");
        boolean no = s.is(day - 1, "no");
        for (int i = day + 1; i < to; i++) {
            boolean one = (times(s, i, 1) || s.get(i) instanceof Count c && c.value() == 1 || s.in(i, SINGLE))
                    && s.in(i + 1, CITIES);
            boolean twice = s.is(i, "twice") || s.is(i, "double") || times(s, i, 2) || twoCities(s, i);
            if (every && one || no && twice) {
                use(s, day - 1, s.segmentEnd(i), -1);
                return take(s, TravelDays.ARRIVAL, day - 1, i + 1);
            }
        }
        return false;
    }

    /** 'flights shared between the two cities'. */
    private void sharedJourneys(Sentence s) {
        for (int i = 0; i < s.size(); i++) {
            boolean journey = s.get(i) instanceof Mode || s.in(i, TRAVEL);
            int shared = journey ? s.find(i + 1, i + 4, BOTH) : -1;
            for (int k = shared + 1; shared > 0 && k < shared + 4; k++) {
                if (twoCities(s, k) || s.is(k, "both") && s.in(k + 1, CITIES)) {
                    use(s, i, k + 2, -1);
                    take(s, TravelDays.SHARED, i, k + 2);
                    return;
                }
            }
        }
    }

    private static boolean travel(Sentence s, int day) {
        int reach = s.is(day - 1, "this") || s.is(day - 1, "that") ? 6 : 3;
        for (int i = Math.max(0, day - reach); i < Math.min(s.size(), day + 6); i++) {
            if (s.get(i) instanceof Mode || s.in(i, TRAVEL)) {
                return true;
            }
        }
        return false;
    }

    private boolean said(Sentence s, int day) {
        int from = Math.max(0, day - 4);
        int to = Math.min(s.size(), day + REACH);
        boolean leave = s.find(day, to, LEAVE) >= 0;
        boolean arrive = s.find(day, to, ARRIVE) >= 0;
        int end = Math.max(Math.max(last(s, day, to, LEAVE), last(s, day, to, ARRIVE)), day);
        for (int i = from; i < to; i++) {
            boolean both = s.in(i, BOTH) && !way(s, i + 1) || times(s, i, 2) || twoCities(s, i) || inTheTwo(s, i);
            boolean once = s.in(i, ONCE) || times(s, i, 1);
            if (!both && !once) {
                continue;
            }
            int not = s.find(Math.max(0, Math.min(i, day) - 3), i, NOT);
            boolean shared = both && not < 0;
            use(s, Math.min(i, day), Math.max(Math.max(i, day) + 3, end), not);
            return take(s, shared ? TravelDays.SHARED : TravelDays.ARRIVAL, Math.min(i, day), Math.max(i, day) + 1);
        }
        boolean counts =
                s.find(from, to, Set.of("count", "counts", "counted", "belong", "belongs", "part", "goes", "go")) >= 0;
        if (!counts || !leave && !arrive) {
            return false;
        }
        use(s, day, end + 1, -1);
        if (leave && !arrive) {
            draft.questions.add("'" + s.text()
                    + "': a travel day can count for both cities or for the city of arrival. Which is meant?");
            return true;
        }
        return take(s, leave ? TravelDays.SHARED : TravelDays.ARRIVAL, day, end + 1);
    }

    private boolean take(Sentence s, TravelDays value, int from, int to) {
        draft.travelDays.add(new Said<>(value, s.span(from, Math.min(to, s.size()))));
        return true;
    }

    private static void use(Sentence s, int from, int to, int not) {
        for (int i = from; i < Math.min(to, s.size()); i++) {
            if (s.get(i) instanceof Item.Word || s.get(i) instanceof Mode || s.get(i) instanceof Count) {
                s.use(i);
            }
        }
        if (not >= 0) {
            s.use(not);
        }
    }

    private static int last(Sentence s, int from, int to, Set<String> words) {
        int found = -1;
        for (int i = from; i < to; i++) {
            found = s.in(i, words) ? i : found;
        }
        return found;
    }

    private static boolean way(Sentence s, int i) {
        return s.in(i, Set.of("way", "ways", "direction", "directions"));
    }

    private static boolean twoCities(Sentence s, int i) {
        return s.get(i) instanceof Count c && c.value() == 2 && s.in(i + 1, CITIES);
    }

    /** 'counts in the two', with nothing after that says two of what. */
    private static boolean inTheTwo(Sentence s, int i) {
        boolean two = s.get(i) instanceof Count c && c.value() == 2;
        boolean closes = i + 1 >= s.size() || s.boundary(i + 1);
        return two && closes && s.is(i - 1, "the") && s.in(i - 2, Set.of("in", "for", "to", "at"));
    }

    private static boolean times(Sentence s, int i, int n) {
        return s.get(i) instanceof Count c
                && c.value() == n
                && (s.is(i + 1, "times") || s.is(i + 1, "time") || s.is(i + 1, "x"));
    }
}
