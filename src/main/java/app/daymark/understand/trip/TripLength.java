package app.daymark.understand.trip;

import app.daymark.domain.Note;
import app.daymark.domain.SourceSpan;
import app.daymark.domain.Strength;
import app.daymark.domain.TripConstraint;
import app.daymark.domain.TripConstraint.Days;
import app.daymark.domain.TripConstraint.Total;
import app.daymark.domain.TripRequest.TravelDays;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long the trip is, how the travel days are shared, and how long each stay is: what the words say, what follows from
 * the sum of the stays, and what is divided evenly.
 */
final class TripLength {

    private static final SourceSpan SUM = SourceSpan.outside("sum of the stays");
    private static final SourceSpan DIVIDED = SourceSpan.outside("days divided evenly");

    private final TripDraft draft;
    private final List<Stop> open;
    private @Nullable Said<Integer> total;
    private TravelDays travelDays = TravelDays.SHARED;

    /**
     * @param dates the lengths that follow from them count like those that are named
     * @param open whether the stays are not named
     */
    TripLength(TripDraft draft, TripDates dates, boolean open) {
        this.draft = draft;
        this.open = draft.stops.stream().filter(stop -> stop.length() == null).toList();
        dates.lengths().forEach(said -> add(said.value(), said.source()));
        draft.totals.forEach(this::addWords);
        if (!open) {
            share();
        }
    }

    TravelDays travelDays() {
        return travelDays;
    }

    /** The days of the trip, or 0 where they are not known; then there is a question. */
    int total() {
        return total == null ? 0 : total.value();
    }

    /** Only the length that the words give, for a trip without stays. */
    List<TripConstraint> ofTrip() {
        return total == null ? List.of() : List.of(new Total(total.value(), Strength.HARD, total.source()));
    }

    /** The length of the trip and of each stay. */
    List<TripConstraint> ofTripAndStays() {
        if (total == null) {
            total = sum();
        }
        if (total == null) {
            return List.of();
        }
        List<TripConstraint> constraints = new ArrayList<>(ofTrip());
        int left = total.value() + sharedDays();
        for (Stop stop : draft.stops) {
            StayLength length = stop.length();
            if (length != null) {
                constraints.add(days(stop, length));
                left -= stop.leastDays();
            }
        }
        constraints.addAll(divided(left));
        return constraints;
    }

    private void addWords(Said<StayLength> said) {
        StayLength length = said.value();
        int nights = length.nights() ? 1 : 0;
        if (length.exact()) {
            add(length.least() + nights, said.source());
        } else if (total == null) {
            int days = (length.most() == StayLength.OPEN ? length.least() : length.most()) + nights;
            draft.assumptions.add(new Note(said.source().text(), days + " days"));
            add(days, said.source());
        }
    }

    /** A length in days, or a question where another one is said. */
    private void add(int days, SourceSpan source) {
        if (total == null) {
            total = new Said<>(days, source);
        } else if (total.value() != days && draft.corrections.replaces(total.source(), source)) {
            draft.withdraw(total.source(), source);
            total = new Said<>(days, source);
        } else if (total.value() != days) {
            draft.questions.add("Does the trip take " + total.value() + " days ('"
                    + total.source().text() + "') or " + days + " ('" + source.text() + "')?");
        }
    }

    private void share() {
        if (outdated() || open()) {
            return;
        }
        for (Said<TravelDays> words : draft.travelDays) {
            if (words.value() != draft.travelDays.getFirst().value()) {
                draft.questions.add(
                        "'" + words.source().text() + "': does a travel day count for both cities or for one?");
            }
        }
        if (!draft.travelDays.isEmpty()) {
            travelDays = draft.travelDays.getFirst().value();
        } else if (draft.stops.size() > 1 && draft.stops.stream().noneMatch(Stop::nights)) {
            assume();
        }
    }

    /** Whether a region is to be travelled for longer than the one stay that is named. */
    private boolean open() {
        int sum = draft.stops.stream().mapToInt(Stop::leastDays).sum();
        boolean complete = draft.stops.size() == 1 && draft.stops.getFirst().exact();
        boolean open = draft.region && complete && total != null && total.value() > sum;
        if (open && total != null) {
            draft.questions.add("'" + total.source().text() + "': the stay in "
                    + draft.cities().getFirst() + " takes " + sum
                    + " days. Which other cities, and how many days in each?");
        }
        return open;
    }

    /** Whether a stay was left out after the total was said, so that neither the total nor the sum is sure. */
    private boolean outdated() {
        boolean complete = draft.stops.stream().allMatch(Stop::exact);
        SourceSpan out = draft.shortened;
        if (out == null || total == null || !complete || total.source().start() > out.start()) {
            return false;
        }
        boolean once = draft.travelDays.stream().anyMatch(said -> said.value() == TravelDays.ARRIVAL);
        int left = draft.stops.stream().mapToInt(Stop::leastDays).sum() - (once ? 0 : draft.stops.size() - 1);
        boolean fits = left == total.value();
        if (!fits) {
            draft.questions.add("'" + out.text() + "': the stays that remain take " + left + " days, not "
                    + total.value() + " ('" + total.source().text() + "'). How long is the trip, and each stay?");
        }
        return !fits;
    }

    /** Without words the sum decides; where stays are left open too, they add up to the total. */
    private void assume() {
        boolean complete = draft.stops.stream().allMatch(Stop::exact);
        int sum = draft.stops.stream().mapToInt(Stop::leastDays).sum();
        boolean adds = total != null && (!complete || sum == total.value());
        travelDays = adds ? TravelDays.ARRIVAL : TravelDays.SHARED;
        String why = adds
                ? "count for the city of arrival, as the stays add up to the total"
                : total == null
                        ? "count for both cities"
                        : "count for both cities, as the stays add up to the total and one day for each journey";
        draft.assumptions.add(new Note("travel days", why));
    }

    /** Days that are counted twice. */
    private int sharedDays() {
        return travelDays == TravelDays.SHARED ? draft.stops.size() - 1 : 0;
    }

    private @Nullable Said<Integer> sum() {
        if (!draft.stops.stream().allMatch(Stop::exact)) {
            String where = open.isEmpty() ? "each city" : open.getFirst().name();
            draft.questions.add("How many days does the trip take, and how many in " + where + "?");
            return null;
        }
        int sum = draft.stops.stream().mapToInt(Stop::leastDays).sum() - sharedDays();
        draft.assumptions.add(new Note("length", sum + " days, the sum of the stays"));
        return new Said<>(sum, SUM);
    }

    private Days days(Stop stop, StayLength length) {
        int more = length.nights() ? 1 : 0;
        int most = length.most() == StayLength.OPEN ? total() : length.most() + more;
        return new Days(stop.name(), stop.leastDays(), Math.max(stop.leastDays(), most), Strength.HARD, stop.source());
    }

    private List<Days> divided(int left) {
        List<Days> days = new ArrayList<>();
        if (!open.isEmpty() && left < open.size()) {
            draft.questions.add(
                    "No day is left for " + open.getFirst().name() + ". How long is the trip, and each stay?");
            return days;
        }
        for (int i = 0; i < open.size(); i++) {
            Stop stop = open.get(i);
            int stay = left / open.size() + (i < left % open.size() ? 1 : 0);
            SourceSpan source = open.size() == 1 ? stop.source() : DIVIDED;
            days.add(new Days(stop.name(), stay, stay, Strength.HARD, source));
            String words = stay + (stay == 1 ? " day" : " days");
            draft.assumptions.add(new Note(stop.name(), words + ", of the days that are left"));
        }
        return days;
    }
}
