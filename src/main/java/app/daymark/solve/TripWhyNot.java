package app.daymark.solve;

import app.daymark.concurrent.Deadline;
import app.daymark.domain.Strength;
import app.daymark.domain.TripConstraint;
import app.daymark.domain.TripConstraint.Before;
import app.daymark.domain.TripConstraint.Days;
import app.daymark.domain.TripConstraint.DirectOnly;
import app.daymark.domain.TripConstraint.Event;
import app.daymark.domain.TripConstraint.First;
import app.daymark.domain.TripConstraint.Last;
import app.daymark.domain.TripConstraint.Total;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Why the orders that a person would ask about were not taken: the order of the text, and another city first. */
final class TripWhyNot {

    private static final int MOST_FIRSTS = 3;
    private static final long FAILS = 500;

    /** Enough to find one missing connection; a proof that it takes two or three is not worth the time. */
    private static final long FEW_FAILS = 40;

    private final TripMap map;
    private final TripRoute best;
    private final Deadline deadline;
    private final List<TripConstraint> constraints;
    private final List<TripConstraint> hard;

    TripWhyNot(TripMap map, TripRoute best, Deadline deadline) {
        this.map = map;
        this.best = best;
        this.deadline = deadline;
        constraints = map.request().constraints();
        hard = TripConflicts.hard(constraints);
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        textOrder().ifPresent(sentences::add);
        // Of equally good orders the one is taken that starts with the earliest city of the text.
        int first = best.order().get(0);
        IntStream.range(0, Math.min(first, MOST_FIRSTS))
                .mapToObj(this::cityFirst)
                .flatMap(Optional::stream)
                .forEach(sentences::add);
        return sentences;
    }

    private Optional<String> textOrder() {
        List<Integer> order = IntStream.range(0, map.size()).boxed().toList();
        if (best.order().equals(order)) {
            return Optional.empty();
        }
        String subject = "The order of the request, " + map.names(order) + ",";
        List<String> missing = unlisted(
                IntStream.range(1, map.size()).mapToObj(k -> map.leg(k - 1, k)).toList());
        if (directOnly() && !missing.isEmpty()) {
            return Optional.of(subject + " is impossible: no connection " + missing.get(0) + ".");
        }
        TripSearch.Found found =
                new TripSearch(map, constraints, FAILS, deadline).inOrder(order).mostEven();
        return found.impossible()
                ? Optional.of(subject + " is impossible: " + because(order))
                : losses(found).map(losses -> subject + " is possible, but: " + losses);
    }

    /** The demands on events, order, travel and money that rule an order out, given how long the stays are. */
    private String because(List<Integer> order) {
        List<TripConstraint> lengths = hard.stream()
                .filter(c -> c instanceof Days || c instanceof Total)
                .toList();
        List<TripConstraint> others =
                hard.stream().filter(c -> !lengths.contains(c)).toList();
        return MinimalConflict.of(
                        others,
                        kept -> new TripSearch(map, concat(lengths, kept), FAILS, deadline)
                                .inOrder(order)
                                .any()
                                .impossible(),
                        deadline)
                .members()
                .stream()
                .map(TripConstraint::sentence)
                .collect(Collectors.joining(" "));
    }

    private Optional<String> cityFirst(int city) {
        String name = map.city(city).name();
        String subject = name + " can't come first: ";
        Optional<TripConstraint> reason = forbidsFirst(city);
        if (reason.isPresent()) {
            return Optional.of(subject + reason.get().sentence());
        }
        List<TripConstraint> first =
                List.of(new First(name, Strength.HARD, map.city(city).source()));
        if (!new TripSearch(map, concat(hard, first), FAILS, deadline).any().impossible()) {
            return losses(TripSearch.best(map, concat(constraints, first), List.of(), FAILS, deadline))
                    .map(losses -> name + " could come first, but: " + losses);
        }
        List<TripConstraint> anyConnection =
                hard.stream().filter(c -> !(c instanceof DirectOnly)).toList();
        TripSearch.Found found =
                new TripSearch(map, concat(anyConnection, first), FEW_FAILS, deadline).fewestUnlisted();
        TripRoute route = found.route();
        return Optional.of(subject
                + (route != null && found.complete() && directOnly()
                        ? "it would take a connection " + String.join(" and ", unlisted(route.legs(map))) + "."
                        : "no order that starts there keeps every demand."));
    }

    /** A single demand that, given how long the stays are, keeps the city from coming first. */
    private Optional<TripConstraint> forbidsFirst(int city) {
        return hard.stream()
                .filter(c -> switch (c) {
                    case First f -> map.number(f.city()) != city;
                    case Last l -> map.number(l.city()) == city && map.size() > 1;
                    case Before b -> map.number(b.second()) == city;
                    case Event e -> map.number(e.city()) >= 0 && forbidsFirst(e, city);
                    default -> false;
                })
                .findFirst();
    }

    private boolean forbidsFirst(Event event, int city) {
        List<TripConstraint> all = concat(lengths(), List.of(event));
        TripDays days = new TripDays(map, all);
        int eventCity = map.number(event.city());
        IntStream starts = new TripStays(map, days, all).of(eventCity).stream().mapToInt(TripStays.Stay::from);
        if (eventCity == city) {
            return starts.noneMatch(day -> day == 1);
        }
        int soonestAfter = days.least(city) + map.gap();
        return starts.allMatch(day -> day < soonestAfter);
    }

    private List<TripConstraint> lengths() {
        return hard.stream()
                .filter(c -> c instanceof Days || c instanceof Total)
                .toList();
    }

    private Optional<String> losses(TripSearch.Found found) {
        TripRoute route = found.route();
        List<String> losses =
                route == null || !found.complete() ? List.of() : TripAlternatives.losses(route, best, map);
        return losses.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", losses));
    }

    private boolean directOnly() {
        return hard.stream().anyMatch(DirectOnly.class::isInstance);
    }

    private static List<String> unlisted(List<TripMap.Leg> legs) {
        return legs.stream()
                .filter(leg -> !leg.listed())
                .map(leg -> leg.from() + " → " + leg.to())
                .toList();
    }

    private static List<TripConstraint> concat(List<TripConstraint> a, List<? extends TripConstraint> b) {
        return Stream.concat(a.stream(), b.stream()).toList();
    }
}
