package app.daymark.solve;

import app.daymark.concurrent.Deadline;
import app.daymark.domain.EnglishWords;
import app.daymark.domain.Strength;
import app.daymark.domain.TripConstraint;
import app.daymark.domain.TripConstraint.Before;
import app.daymark.domain.TripConstraint.Budget;
import app.daymark.domain.TripConstraint.Cheapest;
import app.daymark.domain.TripConstraint.Days;
import app.daymark.domain.TripConstraint.DirectOnly;
import app.daymark.domain.TripConstraint.Event;
import app.daymark.domain.TripConstraint.First;
import app.daymark.domain.TripConstraint.Last;
import app.daymark.domain.TripConstraint.NoTravel;
import app.daymark.domain.TripConstraint.Total;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The smallest changes of a request that make a trip possible, one constraint changed at a time. */
final class TripSuggestions {

    private static final int MOST = 5;
    private static final int MOST_DAYS = 7;
    private static final long FAILS = 5_000;

    private final TripMap map;
    private final List<TripConstraint> constraints;
    private final TripConflicts conflicts;
    private final Deadline deadline;

    TripSuggestions(TripMap map, TripConflicts conflicts, Deadline deadline) {
        this.map = map;
        this.conflicts = conflicts;
        this.constraints = map.request().constraints();
        this.deadline = deadline;
    }

    /** A change in words and how much it changes; the smaller the better. */
    private record Change(int size, String words, TripRoute route) {}

    /** @param conflict what can't be kept together: only its members are changed */
    List<String> find(List<TripConstraint> conflict) {
        List<Change> changes = conflict.stream()
                .flatMap(this::changes)
                .sorted(Comparator.comparingInt(Change::size))
                .limit(MOST)
                .toList();
        return (changes.isEmpty() ? severalAtOnce(conflict).stream() : changes.stream())
                .map(c -> c.words + ": " + TripPlans.brief(c.route, map))
                .toList();
    }

    private Stream<Change> changes(TripConstraint member) {
        return switch (member) {
            case Total c -> Stream.of(-1, 1).flatMap(sign -> total(c, sign));
            case Days c -> Stream.concat(shorter(c), longer(c));
            case Event c -> Stream.concat(oneDayOf(c), without(40, eventWords(c), c));
            case First c -> without(30, "another city than " + c.city() + " first", c);
            case Last c -> without(30, "another city than " + c.city() + " last", c);
            case Before c ->
                c.directly()
                        ? without(22, "other cities between " + c.first() + " and " + c.second(), c)
                        : without(30, c.second() + " before " + c.first(), c);
            case NoTravel c -> travelOn(c);
            case Budget c -> dearer(c);
            case DirectOnly c -> moreConnections(c);
            case Cheapest c -> Stream.empty();
        };
    }

    private Stream<Change> total(Total c, int sign) {
        return nearest(
                sign > 0 ? MOST_DAYS : c.days() - 1,
                15,
                d -> "a total of " + days(c.days() + sign * d) + " instead of " + c.days(),
                c,
                d -> new Total(c.days() + sign * d, c.strength(), c.source()));
    }

    private Stream<Change> shorter(Days c) {
        return nearest(
                c.least() - 1,
                10,
                d -> days(d) + " less in " + c.city(),
                c,
                d -> new Days(c.city(), c.least() - d, c.most(), c.strength(), c.source()));
    }

    private Stream<Change> longer(Days c) {
        return nearest(
                MOST_DAYS,
                11,
                d -> days(d) + " more in " + c.city(),
                c,
                d -> new Days(c.city(), c.least(), c.most() + d, c.strength(), c.source()));
    }

    private Stream<Change> oneDayOf(Event c) {
        return c.kind() == Event.Kind.WHOLE && c.from() < c.to()
                ? change(
                        25,
                        "in " + c.city() + " on some of days " + c.from() + "–" + c.to() + " only",
                        c,
                        new Event(c.city(), c.title(), c.from(), c.to(), Event.Kind.ANY, c.strength(), c.source()))
                : Stream.empty();
    }

    private static String eventWords(Event c) {
        String title = c.title();
        String days = c.from() == c.to() ? "day " + c.from() : "days " + c.from() + "–" + c.to();
        String place = c.city() + " on " + days;
        return c.kind() == Event.Kind.AVOID
                ? "in " + place + " after all"
                : title == null ? "not in " + place : "without the " + title + " in " + place;
    }

    private Stream<Change> travelOn(NoTravel c) {
        List<Change> oneDay = c.days().stream()
                .flatMap(day -> change(18, "travel on day " + day + " after all", c, without(c, day)))
                .toList();
        return oneDay.isEmpty() ? without(35, "travel on any of those days after all", c) : oneDay.stream();
    }

    private static @Nullable NoTravel without(NoTravel c, int day) {
        TreeSet<Integer> rest = new TreeSet<>(c.days());
        rest.remove(day);
        return rest.isEmpty() ? null : new NoTravel(rest, c.strength(), c.source());
    }

    /** The least budget that is enough. */
    private Stream<Change> dearer(Budget c) {
        List<TripConstraint> cheapest = new ArrayList<>(TripConflicts.hard(constraints));
        cheapest.remove(c);
        cheapest.add(new Cheapest(Strength.HARD, c.source()));
        TripMap priced = c.faresOnly() ? map.withoutDayCosts() : map;
        TripRoute route =
                TripSearch.best(priced, cheapest, List.of(), FAILS, deadline).route();
        if (route == null) {
            return Stream.empty();
        }
        BigDecimal cost = TripRules.cost(route, map, c.faresOnly());
        boolean near = cost.compareTo(c.most().multiply(new BigDecimal("1.25"))) <= 0;
        String words = "a budget of " + TripPlans.amount(cost, map) + " instead of "
                + c.most().toPlainString();
        return Stream.of(new Change(near ? 12 : 28, words, route));
    }

    /** The fewest connections that would have to be there. */
    private Stream<Change> moreConnections(DirectOnly c) {
        List<TripConstraint> rest = new ArrayList<>(TripConflicts.hard(constraints));
        rest.remove(c);
        TripRoute route =
                new TripSearch(map, rest, FAILS, deadline).fewestUnlisted().route();
        if (route == null) {
            return Stream.empty();
        }
        List<String> missing = route.legs(map).stream()
                .filter(leg -> !leg.listed())
                .map(leg -> leg.from() + " → " + leg.to())
                .toList();
        String words = (missing.size() == 1 ? "a connection " : "connections ") + EnglishWords.list(missing);
        return Stream.of(new Change(14 + 6 * missing.size(), words, route));
    }

    /** The smallest step, of {@code most} at the most, that makes it possible. */
    private Stream<Change> nearest(
            int most, int size, IntFunction<String> words, TripConstraint old, IntFunction<TripConstraint> changed) {
        return IntStream.rangeClosed(1, Math.min(most, MOST_DAYS))
                .boxed()
                .flatMap(d -> change(size + 5 * (d - 1), words.apply(d), old, changed.apply(d)))
                .limit(1);
    }

    private Stream<Change> without(int size, String words, TripConstraint old) {
        return change(size, words, old, null);
    }

    private Stream<Change> change(int size, String words, TripConstraint old, @Nullable TripConstraint changed) {
        List<TripConstraint> rest = new ArrayList<>(constraints);
        int index = rest.indexOf(old);
        if (changed == null) {
            rest.remove(index);
        } else {
            rest.set(index, changed);
        }
        return route(rest).map(r -> new Change(size, words, r)).stream();
    }

    private Optional<TripRoute> route(List<TripConstraint> changed) {
        if (deadline.reached() || !new TripDays(map, changed).addUp()) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                TripSearch.best(map, changed, List.of(), FAILS, deadline).route());
    }

    /** Where no single change is enough: leaves out one member of each conflict until none is left. */
    private Optional<Change> severalAtOnce(List<TripConstraint> conflict) {
        List<TripConstraint> rest = new ArrayList<>(constraints);
        List<String> words = new ArrayList<>();
        List<TripConstraint> next = conflict;
        while (!next.isEmpty() && !deadline.reached()) {
            TripConstraint given = next.get(next.size() - 1);
            rest.remove(given);
            words.add("“" + given.sentence() + "”");
            Optional<TripRoute> route = route(rest);
            if (route.isPresent()) {
                return Optional.of(new Change(50, "without " + EnglishWords.list(words), route.get()));
            }
            next = conflicts.find(rest).members();
        }
        return Optional.empty();
    }

    private static String days(int n) {
        return n + (n == 1 ? " day" : " days");
    }
}
