package app.daymark.understand.trip;

import app.daymark.domain.Strength;
import app.daymark.domain.TripConstraint;
import app.daymark.domain.TripConstraint.First;
import app.daymark.domain.TripConstraint.Last;
import app.daymark.understand.trip.Item.City;
import app.daymark.understand.trip.Item.Mode;
import app.daymark.understand.trip.Item.Place;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Reads with which city the trip starts and ends: 'fly into Lima and home from Cusco', 'Rome must be last', 'not first'. */
final class EndsRule {

    private static final Set<String> START =
            Words.of("start starts starting begin begins beginning first land landing arrive arriving into departing "
                    + "depart");
    private static final Set<String> END =
            Words.of("end ends ending finish finishes finishing last finally home return returning final");
    private static final Set<String> LINKING =
            Words.of("be comes come have in at with from on into to is up stop city the : as our my out of - = should "
                    + "must has trip station destination point back flight leg night nights town place island "
                    + "leave leaves leaving check goes");
    private static final Set<String> NOT = Words.of("not don't never can't cannot mustn't shouldn't won't isn't");

    private static final Set<String> ANY = Words.of("anything anywhere any everything all");

    private final TripDraft draft;

    EndsRule(TripDraft draft) {
        this.draft = draft;
    }

    /** @param paired tokens of cities that are the ends of connections */
    void read(Sentence s, BitSet paired) {
        for (int i = 0; i < s.size(); i++) {
            if (!s.used(i)) {
                ends(s, i, paired);
            }
        }
    }

    private void ends(Sentence s, int i, BitSet paired) {
        boolean start = s.in(i, START);
        boolean end = s.in(i, END) && !(s.is(i, "last") && s.get(i + 1) instanceof Item.Count);
        if (!start && !end || s.is(i, "first") && s.is(i + 1, "of")) {
            return;
        }
        int city = nextCity(s, i);
        if (city >= 0 && s.is(i + 1, ":") && paired.get(s.get(city).from())) {
            return;
        }
        boolean ahead = city >= 0;
        if (!ahead) {
            city = previousCity(s, i);
        }
        if (city < 0) {
            return;
        }
        boolean away = s.find(Math.min(i, city), Math.max(i, city), Set.of("from", "out")) >= 0 && ahead;
        int from = Math.min(i, city);
        int to = Math.max(i, city) + 1;
        if (s.get(city) instanceof Place place) {
            if (place.known() && (start && away || end && !away)) {
                home(s, place, start, from, to);
            }
            return;
        }
        boolean occasion = s.word(i).startsWith("arriv") && s.find(city + 1, city + 2, Set.of("on", "by")) > 0;
        if (s.get(city) instanceof City c && !occasion && !dayNumberNear(s, city, start)) {
            boolean spared = s.is(city - 1, "but") && s.in(city - 2, ANY);
            boolean negated = spared || s.find(from - 3, to, NOT) >= 0;
            if (negated) {
                DayRefs.Range outer = start ? new DayRefs.Range(1, 1) : new DayRefs.Range(-1, -1);
                Item day = new Item.Numbered(
                        new DayRefs(List.of(outer), false),
                        s.get(i).from(),
                        s.get(i).to());
                draft.occasions.add(new Occasion(
                        c.name(), null, day, Occasion.Shape.AVOID, Strengths.of(s, 0, s.size()), s.span(from, to)));
                s.use(Math.max(0, from - 3), to);
                return;
            }
            Strength strength = Strengths.of(s, Math.max(0, from - 5), Math.min(s.size(), to + 4));
            end(
                    start
                            ? new First(c.name(), strength, s.span(from, to))
                            : new Last(c.name(), strength, s.span(from, to)));
            draft.lastCity = c.name();
            IntStream.range(from, to)
                    .filter(k -> !(s.get(k) instanceof Item.Dated))
                    .forEach(s::use);
        }
    }

    /** A city at one end of the trip; a correction takes the place of the one named before. */
    private void end(TripConstraint end) {
        draft.constraints.removeIf(old -> {
            boolean replaced =
                    old.getClass() == end.getClass() && draft.corrections.replaces(old.source(), end.source());
            if (replaced) {
                draft.withdraw(old.source(), end.source());
            }
            return replaced;
        });
        draft.constraints.add(end);
    }

    private void home(Sentence s, Place place, boolean start, int from, int to) {
        if (start) {
            draft.origin = new Said<>(place.name(), s.span(from, to));
        } else {
            draft.home = new Said<>(place.name(), s.span(from, to));
        }
        s.use(from, to);
    }

    /** 'arrive in A on day 4' is an occasion, unless it is day 1. */
    private static boolean dayNumberNear(Sentence s, int city, boolean start) {
        for (int i = Math.max(0, city - 6); i < Math.min(s.size(), city + 4); i++) {
            if (s.get(i) instanceof Item.Numbered n) {
                DayRefs.Range first = n.value().ranges().getFirst();
                boolean outer = start ? first.from() == 1 : first.from() == -1;
                return !outer;
            }
        }
        return false;
    }

    private static int nextCity(Sentence s, int i) {
        int k = i + 1;
        while (k < s.size() && k <= i + 6 && (s.in(k, LINKING) || s.get(k) instanceof Mode)) {
            k++;
        }
        k = s.get(k) instanceof Item.Dated ? afterDate(s, k) : k;
        boolean found = s.city(k) != null || s.get(k) instanceof Place;
        return found && (k > i + 1 || i == 0 || s.in(i, Set.of("into", "first", "last", "finally", "start", "end")))
                ? k
                : -1;
    }

    /** 'start on 4 May, in A': where the city stands after the date, or the date where none does. */
    private static int afterDate(Sentence s, int date) {
        int in = s.is(date + 1, ",") ? date + 2 : date + 1;
        return s.in(in, Set.of("in", "from", "at")) && s.city(in + 1) != null ? in + 1 : date;
    }

    /** 'A first', 'A must be last', 'A as the last stop', 'A at the end'. */
    private static int previousCity(Sentence s, int i) {
        int k = i - 1;
        while (k >= 0
                && k >= i - 6
                && (s.in(k, LINKING)
                        || s.in(k, NOT)
                        || s.is(k, "comes")
                        || s.is(k, "come")
                        || s.is(k, "for")
                        || s.is(k, "needs")
                        || s.is(k, "we")
                        || s.is(k, "i")
                        || s.is(k, "want"))) {
            k--;
        }
        return s.get(k) instanceof City && !(s.get(i + 1) instanceof Item.Numbered) ? k : -1;
    }
}
