package app.daymark.understand.trip;

import app.daymark.understand.trip.Item.City;
import app.daymark.understand.trip.Item.Length;
import app.daymark.understand.trip.Item.Mode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads which means of travel a sentence names, and which the user wants or does not want. */
final class ModeRule {

    private final TripDraft draft;

    ModeRule(TripDraft draft) {
        this.draft = draft;
    }

    /** 'Trains only', 'no flights', 'without flying'. */
    void wanted(Sentence s) {
        for (int i = 0; i < s.size(); i++) {
            if (!(s.get(i) instanceof Mode mode) || dayOf(s, i)) {
                continue;
            }
            int no = s.find(i - 3, i, Set.of("no", "without", "don't", "not", "never"));
            boolean direct = s.find(i - 3, i, Set.of("direct", "between", "the", "only")) >= 0;
            boolean noPlace = s.items().stream()
                    .noneMatch(item ->
                            item instanceof City || item instanceof Item.Numbered || item instanceof Item.Dated);
            if (no >= 0 && !direct && noPlace) {
                draft.excludedModes.add(mode.by());
                s.use(no, i + 1);
            } else if (noPlace
                    && (s.is(i - 1, "only") || s.is(i + 1, "only"))
                    && !mode.by().equals("flight")) {
                draft.onlyMode = mode.by();
                s.use(i - 1, i + 2);
            }
        }
    }

    void directOnly(Sentence s) {
        int direct = s.find(0, s.size(), Set.of("direct", "nonstop"));
        int only = s.find(0, s.size(), Set.of("only"));
        if (direct >= 0 && only >= 0 && Math.abs(direct - only) <= 3 && draft.directOnly == null) {
            draft.directOnly = s.span(0, s.size());
            s.use(only);
        }
    }

    /** 'The only direct connection is A–B' says no more than that others are not there. */
    static void useOnly(Sentence s) {
        for (int i = 0; i < s.size(); i++) {
            boolean here = s.is(i, "only") || s.is(i, "just");
            if (here && (s.get(i + 1) instanceof Mode || s.find(i + 1, i + 3, ConnectionRule.TOPIC) >= 0)) {
                s.use(i);
            }
        }
    }

    /** The means of travel that the sentence names. */
    static List<String> in(Sentence s) {
        List<String> modes = new ArrayList<>();
        for (int i = 0; i < s.size(); i++) {
            if (s.get(i) instanceof Mode mode && !modes.contains(mode.by()) && !dayOf(s, i)) {
                modes.add(mode.by());
            }
        }
        return modes;
    }

    /** 'flight days', 'a day on the bus' speak of days, not of a connection. */
    private static boolean dayOf(Sentence s, int i) {
        return s.is(i + 1, "day")
                || s.is(i + 1, "days")
                || s.get(i + 1) instanceof Length
                || s.find(i - 3, i, Set.of("day", "days")) >= 0 && s.find(i - 2, i, Set.of("on", "of", "by")) >= 0;
    }
}
