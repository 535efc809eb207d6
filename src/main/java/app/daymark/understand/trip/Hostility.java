package app.daymark.understand.trip;

import java.util.Set;

/**
 * What words say against days in a city: that a stay is out of the question ('is banned', 'sold out', 'anywhere but A'), or
 * something that is no reason to be there, and may be one to keep away ('is packed', 'rooms cost a fortune').
 */
enum Hostility {
    NONE,
    DOUBTFUL,
    SURE;

    private static final Set<String> RULED_OUT =
            Words.of("impossible banned forbidden prohibited inaccessible unreachable barred blackout refuse "
                    + "forbid forbids prohibits bans");
    private static final Set<String> AGAINST = Words.of(
            "crowded overcrowded packed overrun horrible horribly awful terrible nightmare unbearable hell chaos "
                    + "expensive unaffordable overpriced pricey fortune dead flooded dangerous unsafe hate dread sold "
                    + "gone fully blocked ruled excluded limits refuses hopeless useless bad worst ghastly "
                    + "stuffed swamped heaving mad crazy cancelled canceled scarce doubled tripled skyrocket soar "
                    + "closes shuts occupy occupies berth riot riots hurricane storm roadworks outage protests crowds flood "
                    + "heatwave evacuation quarantine curfew lockdown renovation");
    private static final Set<String> LODGING =
            Words.of("hotel hotels hostel hostels room rooms bed beds accommodation lodging pension pensions airbnb "
                    + "airbnbs campsite campsites guesthouses");
    private static final Set<String> OURS = Words.of("my our booked reserved paid the");
    private static final Set<String> FULL = Words.of("full booked sold gone taken");
    private static final Set<String> BE = Words.of("is are will gets");
    /** What may follow 'A is' where something takes place there. */
    private static final Set<String> HOSTS =
            Words.of("on where when for from hosting holding having celebrating the my our fixed set scheduled must "
                    + "mandatory essential important obligatory compulsory reserved planned confirmed be host have hold "
                    + "due also needed required wanted only at");

    private static final Set<String> PLACED = Words.of("in at near to from of for on around");
    private static final Set<String> ELSE = Words.of("anywhere everywhere anything everything");
    private static final Set<String> THOSE = Words.of("those these that then them");

    /** What the words from {@code from} to before {@code end} say about days, and those after up to {@code to}. */
    static Hostility of(Sentence s, int from, int end, int to) {
        for (int i = from; i < end; i++) {
            boolean city = s.city(i) != null;
            boolean elsewhere = city && (s.is(i - 1, "but") || s.is(i - 1, "except")) && s.find(from, i - 1, ELSE) >= 0;
            boolean off = s.is(i, "off") && (s.is(i + 1, "limits") || s.is(i + 1, "-") && s.is(i + 2, "limits"));
            boolean question = s.starts(i, "out", "of", "the", "question") || s.starts(i, "ruled", "out");
            boolean noGo = s.is(i, "no") && (s.is(i + 1, "go") || s.is(i + 1, "-") && s.is(i + 2, "go"));
            if (s.in(i, RULED_OUT) || elsewhere || off || question || noGo || noRoom(s, i, end)) {
                return SURE;
            }
        }
        if (keptFrom(s, end, to) || Binding.keepsOut(s, end, to)) {
            return SURE;
        }
        for (int i = from; i < to; i++) {
            boolean subject = i < end && s.city(i) != null && !s.in(i - 1, PLACED);
            boolean said = subject && s.in(i + 1, BE) && !s.in(i + 2, HOSTS) && !aMust(s, i + 2) && isWord(s, i + 2);
            boolean but = s.is(i, "but") && s.in(i + 1, THOSE);
            if (s.in(i, AGAINST) || said || but || s.in(i, LODGING) && lacks(s, i)) {
                return DOUBTFUL;
            }
        }
        return NONE;
    }

    private static boolean aMust(Sentence s, int i) {
        return s.is(i, "a") && s.in(i + 1, Set.of("must", "fixture", "duty"));
    }

    private static boolean isWord(Sentence s, int i) {
        return !s.word(i).isEmpty() && Character.isLetter(s.word(i).charAt(0));
    }

    /** 'hotels in A are full', 'A is fully booked', 'A is sold out'. */
    private static boolean noRoom(Sentence s, int i, int end) {
        boolean ours = s.find(i - 2, i, OURS) >= 0;
        boolean lodging = s.in(i, LODGING) && !ours || s.city(i) != null && s.in(i + 1, BE);
        int full = lodging ? s.find(i + 1, Math.min(end, i + 7), FULL) : -1;
        boolean complete = full > 0
                && (s.is(full, "full")
                        || s.is(full + 1, "out")
                        || s.in(full - 1, Set.of("fully", "completely", "all")));
        return complete && s.find(i + 1, full, Binding.NOT) < 0;
    }

    private static boolean lacks(Sentence s, int i) {
        return s.find(i - 2, i, OURS) < 0 && s.find(i + 1, i + 6, BE) >= 0;
    }

    /** 'so not there on any of those days', 'so I don't want to be there then'. */
    private static boolean keptFrom(Sentence s, int end, int to) {
        int not = s.find(end, to, Binding.NOT);
        int there = not < 0 ? -1 : s.find(not + 1, Math.min(to, not + 6), Set.of("there"));
        boolean needless =
                there > 0 && s.find(not + 1, there, Set.of("have", "need", "needs", "has", "if", "miss")) >= 0;
        return there > 0 && !needless && s.find(there, to, Set.of("before", "after", "until", "other", "if")) < 0;
    }
}
