package app.daymark.solve;

import app.daymark.concurrent.Deadline;
import app.daymark.domain.Busy;
import app.daymark.domain.EnglishWords;
import app.daymark.domain.Interval;
import app.daymark.domain.Strength;
import app.daymark.domain.TripConstraint;
import app.daymark.domain.TripConstraint.Cheapest;
import app.daymark.domain.TripRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Why a trip is as it is, and why not otherwise, for a person to read. */
final class TripReasons {

    private static final int MOST_EVENTS_SHOWN = 5;

    private final TripMap map;
    private final TripRoute best;
    private final Deadline deadline;
    private final List<TripConstraint> constraints;

    TripReasons(TripMap map, TripRoute best, Deadline deadline) {
        this.map = map;
        this.best = best;
        this.deadline = deadline;
        constraints = map.request().constraints();
    }

    List<String> all(TripAlternatives alternatives, TripSearch.Found found) {
        boolean optimal = found.complete();
        List<String> reasons = new ArrayList<>();
        reasons.add(whyThisOrder(alternatives, found));
        reasons.addAll(new TripWhyNot(map, best, deadline).sentences());
        for (TripConstraint c : constraints) {
            if (c.strength() != Strength.HARD && !TripRules.keeps(c, best, map)) {
                reasons.add("Not kept, as other demands count more: " + c.sentence());
            }
        }
        cost(reasons, optimal);
        overlaps(reasons);
        return reasons;
    }

    private String whyThisOrder(TripAlternatives alternatives, TripSearch.Found found) {
        String order = map.names(best.order());
        if (!found.complete()) {
            return order + " is the best order found in the time given.";
        }
        if (map.size() == 1) {
            return "One stay: " + TripPlans.brief(best, map) + ".";
        }
        if (alternatives.only()) {
            return order + " is the only order of the cities that keeps every demand.";
        }
        if (best.order().equals(IntStream.range(0, map.size()).boxed().toList())) {
            return order + ": the order of the request keeps every demand.";
        }
        return order
                + (found.nearest()
                        ? " is the best order: of equally good ones the nearest to the order of the request."
                        : " is as good as any order can be.");
    }

    private void cost(List<String> reasons, boolean optimal) {
        if (!TripRules.namesPrices(map)) {
            return;
        }
        String fares = TripPlans.amount(TripRules.cost(best, map, true), map);
        String whole = TripPlans.amount(TripRules.cost(best, map, false), map);
        reasons.add((fares.equals(whole)
                        ? "The journeys cost " + fares
                        : "It costs " + whole + ", " + fares + " of it for the journeys")
                + (optimal && !TripRules.only(Cheapest.class, constraints).isEmpty()
                        ? "; nothing that keeps the rest is cheaper."
                        : "."));
        String unknown = best.legs(map).stream()
                .filter(leg -> leg.price() == null)
                .map(leg -> leg.from() + " → " + leg.to())
                .collect(Collectors.joining(", "));
        if (!unknown.isEmpty()) {
            reasons.add("No price is known for " + unknown + "; it is not counted.");
        }
    }

    /** The user's own calendar only warns. */
    private void overlaps(List<String> reasons) {
        TripRequest request = map.request();
        LocalDate start = request.startDate();
        if (start == null) {
            return;
        }
        Interval trip = new Interval(
                start.atStartOfDay(request.zone()).toInstant(),
                start.plusDays(best.totalDays()).atStartOfDay(request.zone()).toInstant());
        List<Busy> overlapping =
                request.busy().stream().filter(b -> b.interval().overlaps(trip)).toList();
        overlapping.stream().limit(MOST_EVENTS_SHOWN).forEach(b -> reasons.add("Overlaps your calendar: " + words(b)));
        if (overlapping.size() > MOST_EVENTS_SHOWN) {
            reasons.add("Overlaps " + (overlapping.size() - MOST_EVENTS_SHOWN) + " more events of your calendar.");
        }
    }

    private String words(Busy busy) {
        String when = EnglishWords.slot(
                busy.interval().start().atZone(map.request().zone()).toOffsetDateTime(),
                busy.interval().end().atZone(map.request().zone()).toOffsetDateTime());
        return (busy.title().isEmpty() ? "" : busy.title() + ", ") + when + ".";
    }
}
