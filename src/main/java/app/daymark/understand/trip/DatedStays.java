package app.daymark.understand.trip;

import app.daymark.domain.SourceSpan;
import app.daymark.domain.Strength;
import app.daymark.domain.TripRequest.TravelDays;
import app.daymark.understand.trip.Item.DateRef;
import app.daymark.understand.trip.Item.Dated;
import app.daymark.understand.trip.Item.Numbered;
import app.daymark.understand.words.DayGrammar;
import app.daymark.understand.words.Days;
import app.daymark.understand.words.Days.Dates;
import app.daymark.understand.words.Days.Span;
import app.daymark.understand.words.Read;
import app.daymark.understand.words.Tokens;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Stays that are named by their days: 'Rome 4-7 May, Naples 7-10 May', 'days 1-4 Rome, days 4-8 Naples'. They count only
 * where at least two follow each other without a gap, so that the days of events are not taken for stays.
 */
final class DatedStays {

    private static final Set<String> BETWEEN = Words.of(": , ( in at | - then");

    private final Tokens t;
    private final Names names;
    private final DayGrammar days;
    private final BitSet leftOut;

    /** @param leftOut tokens of names that are no stops */
    DatedStays(Tokens t, Names names, DayGrammar days, BitSet leftOut) {
        this.t = t;
        this.names = names;
        this.days = days;
        this.leftOut = leftOut;
    }

    /**
     * One stay.
     *
     * @param when its days as the text names them
     * @param first number of the first day, on a scale of the whole text
     * @param last number of the last
     */
    record Stay(int from, int to, Item when, long first, long last) {

        StayFinder.Found found() {
            int length = (int) (last - first + 1);
            return new StayFinder.Found(from, to, new StayLength(length, length, false, false), when.from(), when.to());
        }
    }

    /** In the order of the text; empty where the days do not make one trip. */
    List<Stay> find() {
        List<Stay> stays = new ArrayList<>();
        for (int i = 0; i < t.size(); ) {
            Stay stay = at(
                    i,
                    stays.isEmpty()
                            ? 0
                            : Math.max(
                                    stays.getLast().to(), stays.getLast().when().to()));
            if (stay != null) {
                stays.add(stay);
            }
            i = stay == null ? i + 1 : Math.max(stay.to(), stay.when().to());
        }
        return stays.size() > 1 && follow(stays) ? stays : List.of();
    }

    /** Notes the days of the stays in the draft. */
    void note(List<Stay> stays, TripDraft draft) {
        for (Stay stay : stays) {
            SourceSpan source = t.span(
                    Math.min(stay.from(), stay.when().from()),
                    Math.max(stay.to(), stay.when().to()));
            draft.occasions.add(new Occasion(
                    t.words(stay.from(), stay.to()), null, stay.when(), Occasion.Shape.WHOLE, Strength.HARD, source));
        }
        if (stays.isEmpty()) {
            return;
        }
        Stay first = stays.getFirst();
        SourceSpan words = t.span(first.when().from(), first.when().to());
        boolean shared = stays.get(1).first() == first.last();
        draft.travelDays.add(new Said<>(shared ? TravelDays.SHARED : TravelDays.ARRIVAL, words));
        if (first.when() instanceof Dated dated) {
            draft.starts.add(new Said<>(dated.value(), words));
        }
    }

    private @Nullable Stay at(int i, int free) {
        Range range = range(i);
        if (range == null) {
            return null;
        }
        int right = range.when.to();
        while (t.in(right, BETWEEN) && !t.is(right, ",")) {
            right++;
        }
        int end = names.end(right);
        int left = i;
        while (left > free && t.in(left - 1, BETWEEN)) {
            left--;
        }
        int start = left > free ? names.start(left) : -1;
        if (start >= free && !leftOut.get(start)) {
            return new Stay(start, left, range.when, range.first, range.last);
        }
        return end > 0 && !leftOut.get(right) ? new Stay(right, end, range.when, range.first, range.last) : null;
    }

    private record Range(Item when, long first, long last) {}

    /** More than one day: 'days 1-4', '4-7 May', 'from 4 May to 7 May'. */
    private @Nullable Range range(int i) {
        Read<DayRefs> numbered = DayRefs.at(t, i);
        if (numbered != null && numbered.value().ranges().size() == 1) {
            DayRefs.Range r = numbered.value().ranges().getFirst();
            Item when = new Numbered(numbered.value(), i, numbered.to());
            return r.from() > 0 && r.from() < r.to() ? new Range(when, r.from(), r.to()) : null;
        }
        Read<Days> dated = numbered == null ? days.at(t, i) : null;
        Dates first = dated == null ? null : end(dated.value(), true);
        Dates last = dated == null ? null : end(dated.value(), false);
        if (dated == null || first == null || last == null) {
            return null;
        }
        long from = first.dates().first().toEpochDay();
        long to = last.dates().last().toEpochDay();
        Item when = new Dated(new DateRef(dated.value(), List.of(), false), i, dated.to());
        return from < to ? new Range(when, from, to) : null;
    }

    private static @Nullable Dates end(Days days, boolean first) {
        Days end = days instanceof Span span ? first ? span.from() : span.to() : days;
        return end instanceof Dates dates && !dates.wide() && !dates.dates().isEmpty() ? dates : null;
    }

    /** Each stay begins on the last day of the one before, or each on the day after. */
    private static boolean follow(List<Stay> stays) {
        long step = stays.get(1).first() - stays.getFirst().last();
        boolean follow = step == 0 || step == 1;
        for (int i = 1; i < stays.size(); i++) {
            follow &= stays.get(i).first() - stays.get(i - 1).last() == step;
        }
        return follow;
    }
}
