package app.daymark.understand.trip;

import app.daymark.understand.trip.Item.City;
import app.daymark.understand.trip.Item.Dated;
import app.daymark.understand.trip.Item.Mode;
import app.daymark.understand.trip.Item.Numbered;
import app.daymark.understand.trip.Occasion.Shape;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads days that bear on a city: events, days to keep clear of, the day to arrive or to leave by; and days without travel. */
final class EventRule {

    private static final Set<String> TRAVEL =
            Words.of("travel travelling traveling move moving journey journeys travels transfers");
    private static final Set<String> ARRIVING = Words.of("arrive arrives arriving arrival land landing");
    private static final Set<String> FORBIDDEN = Words.of("forbid impossible never nope");
    private static final Set<String> THERE = Set.of("there", "here");

    private final TripDraft draft;

    /** Whether the sentence before spoke of an event. */
    private boolean justRead;

    EventRule(TripDraft draft) {
        this.draft = draft;
    }

    void read(Sentence s, BitSet paired) {
        List<Integer> days = new ArrayList<>();
        for (int i = 0; i < s.size(); i++) {
            boolean day = s.get(i) instanceof Numbered || s.get(i) instanceof Dated;
            if (day && !s.used(i)) {
                days.add(i);
            }
        }
        boolean follows = justRead;
        justRead = false;
        if (days.isEmpty()) {
            if (follows) {
                continues(s);
            }
            return;
        }
        for (int d = 0; d < days.size(); d++) {
            int at = days.get(d);
            int before = d == 0 ? -1 : days.get(d - 1);
            int after = d + 1 == days.size() ? s.size() : days.get(d + 1);
            day(s, at, before, after, paired);
        }
    }

    private void day(Sentence s, int at, int before, int after, BitSet paired) {
        int from = Math.max(before + 1, scopeStart(s, at, before));
        int to = after == s.size() ? s.size() : scopeEnd(s, at, after);
        City city = cityFor(s, at, before, after, paired);
        if (lastHere(s, at, before, after, paired) == null && noTravel(s, at, from, to)) {
            return;
        }
        String name = city == null ? thereIs(s, from, to) : city.name();
        if (name == null) {
            return;
        }
        int cityAt = city == null ? at : s.items().indexOf(city);
        int start = Math.min(from, Math.min(cityAt, at));
        int end = Math.max(segmentOf(s, at, to), cityAt + 1);
        end = beforeLength(s, at, end);
        boolean pluralCities = severalCities(s, start, end, name, paired);
        Shape shape = pluralCities ? null : Binding.of(s, at, start, end, to);
        if (shape == null) {
            return;
        }
        draft.occasions.add(new Occasion(
                name, EventTitle.in(s, start, to), s.get(at), shape, Strengths.of(s, start, to), s.span(start, end)));
        draft.lastCity = name;
        justRead = true;
        s.use(start, end);
        useContinuation(s, end, to);
    }

    /** 'We arrive on 7 May and travel for 12 days': what follows the date as a length of its own is no part of it. */
    private static int beforeLength(Sentence s, int at, int end) {
        int own = -1;
        boolean arrival = s.find(s.segmentStart(at), at, ARRIVING) >= 0;
        for (int i = at + 1; i < end; i++) {
            own = s.is(i, "and") || s.is(i, "for") && own < 0 ? i : own;
            boolean length = s.get(i) instanceof Item.Length l && !l.value().adjective();
            if (own > 0 && length && (arrival || s.find(own, i, TRAVEL) >= 0)) {
                return own;
            }
        }
        return end;
    }

    /** The city of the days: in the same part of the sentence the one before, else the one after, else in the parts around. */
    private static @Nullable City cityFor(Sentence s, int at, int before, int after, BitSet paired) {
        int from = s.segmentStart(at);
        int to = s.segmentEnd(at);
        City here = lastHere(s, at, before, after, paired);
        if (here == null) {
            here = last(s, before + 1, from, paired);
        }
        return here == null ? first(s, to, after, paired) : here;
    }

    /** The city in the same part of the sentence. */
    private static @Nullable City lastHere(Sentence s, int at, int before, int after, BitSet paired) {
        City here = last(s, Math.max(s.segmentStart(at), before + 1), at, paired);
        return here == null ? first(s, at, Math.min(s.segmentEnd(at), after), paired) : here;
    }

    private static @Nullable City last(Sentence s, int from, int to, BitSet paired) {
        for (int i = to - 1; i >= from; i--) {
            if (s.city(i) != null && !paired.get(s.get(i).from())) {
                return s.city(i);
            }
        }
        return null;
    }

    private static @Nullable City first(Sentence s, int from, int to, BitSet paired) {
        for (int i = from; i < to; i++) {
            if (s.city(i) != null && !paired.get(s.get(i).from())) {
                return s.city(i);
            }
        }
        return null;
    }

    private @Nullable String thereIs(Sentence s, int from, int to) {
        return s.find(from, to, THERE) >= 0 ? draft.lastCity : null;
    }

    private static boolean severalCities(Sentence s, int from, int to, String name, BitSet paired) {
        for (int i = from; i < to; i++) {
            City other = s.city(i);
            if (other != null && !other.name().equals(name) && !s.used(i) && !paired.get(other.from())) {
                return true;
            }
        }
        return false;
    }

    private boolean noTravel(Sentence s, int at, int from, int to) {
        boolean travel = s.find(from, to, TRAVEL) >= 0;
        for (int i = from; i < to; i++) {
            travel |= s.get(i) instanceof Mode;
        }
        if (travel && s.find(from, to, Binding.NOT) >= 0 && Binding.bound(s, at).isEmpty()) {
            draft.noTravel.add(new Said<>(s.get(at), s.span(from, Math.max(at + 1, segmentOf(s, at, to)))));
            s.use(from, segmentOf(s, at, to));
            return true;
        }
        return false;
    }

    /** 'One of them is enough for me.' speaks of the event before. */
    private void continues(Sentence s) {
        if (draft.occasions.isEmpty() || s.items().stream().anyMatch(City.class::isInstance)) {
            return;
        }
        Occasion last = draft.occasions.getLast();
        boolean any = last.shape() == Shape.WHOLE && AnyWords.in(s, 0, s.size());
        boolean whole = s.find(0, s.size(), Set.of("all", "both", "whole", "every")) >= 0
                && s.find(0, s.size(), Set.of("them", "days", "it", "there")) >= 0;
        boolean avoid = s.find(0, s.size(), Binding.AVOIDING) >= 0;
        boolean forbid = s.find(0, s.size(), FORBIDDEN) >= 0;
        boolean pronoun = s.find(0, s.size(), Set.of("there", "that", "it", "then", "those", "them")) >= 0;
        if ((pronoun || forbid)
                && !any
                && last.shape() == Shape.WHOLE
                && (avoid || forbid || s.find(0, s.size(), Binding.NOT) >= 0)
                && !DoNotMiss.in(s, 0, s.size())) {
            draft.questions.add("I don't understand '" + s.text() + "' after '"
                    + last.source().text() + "'. Is the event to be kept clear of?");
            s.use(0, s.size());
            return;
        }
        if (any) {
            draft.occasions.set(
                    draft.occasions.size() - 1,
                    new Occasion(last.city(), last.title(), last.when(), Shape.ANY, last.strength(), last.source()));
        }
        if (any || whole || DoNotMiss.in(s, 0, s.size())) {
            s.use(0, s.size());
        }
    }

    /** What follows the days after a comma and speaks of the same event. */
    private static void useContinuation(Sentence s, int from, int to) {
        boolean any = AnyWords.in(s, from, to);
        boolean must = DoNotMiss.in(s, from, to);
        if (!any && !must && s.find(from, to, Leftovers.GUARDS) >= 0) {
            return;
        }
        for (int i = from; i < to; i++) {
            boolean number = s.get(i) instanceof Item.Count || s.get(i) instanceof Item.Length;
            if (s.get(i) instanceof Item.Word || any && number) {
                s.use(i);
            }
        }
    }

    /** The part of the sentence with the days, and what belongs to it after a comma up to the next days. */
    private static int segmentOf(Sentence s, int at, int to) {
        return Math.min(s.segmentEnd(at), to);
    }

    private static int scopeStart(Sentence s, int at, int before) {
        int start = s.segmentStart(at);
        return Math.max(start, before + 1);
    }

    /** Up to where the words of the next days begin: at the last comma or 'and' before them. */
    private static int scopeEnd(Sentence s, int at, int after) {
        for (int i = after - 1; i > at; i--) {
            if (s.boundary(i) || s.is(i, "and") || s.is(i, "but")) {
                return i;
            }
        }
        return at + 1;
    }
}
