package app.daymark.verify;

import app.daymark.domain.Busy;
import app.daymark.domain.Check;
import app.daymark.domain.Strength;
import app.daymark.domain.TripConstraint;
import app.daymark.domain.TripConstraint.Cheapest;
import app.daymark.domain.TripPlan;
import app.daymark.domain.TripPlan.Flight;
import app.daymark.domain.TripPlan.Stay;
import app.daymark.domain.TripRequest;
import app.daymark.domain.TripRequest.City;
import app.daymark.domain.TripRequest.Connection;
import app.daymark.domain.Validation;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Trips against connections and constraints: counts days, follows the journeys, adds up prices. */
final class TripVerifier {

    Validation check(TripRequest request, TripPlan plan) {
        Route route = new Route(request, plan.stays());
        List<Check> checks = new ArrayList<>();
        checks.add(everyCityOnce(route).hard("Every city is visited once, and no other."));
        checks.add(daysFollow(route)
                .hard(
                        route.shared()
                                ? "Each stay starts on the day on which the one before ends."
                                : "Each stay starts on the day after the one before ended."));
        checks.add(new Finding(
                        plan.totalDays() == route.lastDay(),
                        () -> "ends on day " + route.lastDay() + ", said to take " + plan.totalDays() + " days")
                .hard("The total is the last day."));
        checks.add(journeys(route, plan.flights()).hard("The journeys lead from stay to stay, on the right days."));
        LocalDate start = request.startDate();
        if (start != null) {
            checks.add(dates(plan, start).hard("The dates are those of the days."));
            checks.add(calendar(request, route, start).wish("The user's calendar is free during the trip."));
        }
        checks.add(prices(request, plan).hard("Every price is the one that was named."));
        if (plan.cost() != null) {
            checks.add(cost(route, plan, plan.cost()).hard("The cost is the sum of its parts."));
        }
        for (TripConstraint constraint : request.constraints()) {
            checks.add(
                    constraint instanceof Cheapest goal
                            ? CheapestRule.of(route, plan.flights()).goal(goal)
                            : TripRules.of(constraint, route, plan.flights()).of(constraint));
        }
        if (!plan.alternatives().isEmpty()) {
            checks.add(alternatives(request, plan).strong("The alternatives break nothing hard."));
        }
        return Validation.of(checks);
    }

    /** What holds for every trip, whatever else is asked for. */
    static boolean isTrip(Route route) {
        return everyCityOnce(route).ok() && daysFollow(route).ok();
    }

    private static Finding everyCityOnce(Route route) {
        List<String> faults = new ArrayList<>();
        for (City city : route.request().cities()) {
            long times = route.stays().stream()
                    .filter(s -> s.city().equals(city.name()))
                    .count();
            if (times != 1) {
                faults.add(city.name() + (times == 0 ? " is missing" : " is visited " + times + " times"));
            }
        }
        for (Stay stay : route.stays()) {
            if (route.request().cities().stream().noneMatch(c -> c.name().equals(stay.city()))) {
                faults.add(stay.city() + " was not asked for");
            }
        }
        return Finding.without(faults, () -> route.stays().size() + " cities");
    }

    private static Finding daysFollow(Route route) {
        List<String> faults = new ArrayList<>();
        long expected = 1;
        for (Stay stay : route.stays()) {
            if (stay.fromDay() != expected) {
                faults.add(stay.city() + " starts on day " + stay.fromDay() + " instead of day " + expected);
            }
            if (stay.toDay() < stay.fromDay()) {
                faults.add(stay.city() + " ends on day " + stay.toDay() + ", before it starts");
            }
            expected = (long) stay.toDay() + (route.shared() ? 0 : 1);
        }
        return Finding.without(faults, route::toString);
    }

    /** Each journey of the route is among the flights, by a connection that exists, and no flight is left over. */
    private static Finding journeys(Route route, List<Flight> flights) {
        List<String> faults = new ArrayList<>();
        List<Flight> left = new ArrayList<>(flights);
        for (Route.Journey journey : route.journeys()) {
            Flight match = left.stream()
                    .filter(f ->
                            f.day() == journey.day() && f.from().equals(journey.from()) && f.to().equals(journey.to()))
                    .findFirst()
                    .orElse(null);
            if (match == null) {
                faults.add("no journey " + journey);
            } else {
                left.remove(match);
                List<Connection> ways = ways(route.request(), match);
                if (!ways.isEmpty() && ways.stream().noneMatch(c -> c.by().equals(match.by()))) {
                    faults.add("no " + match.by() + " goes from " + match.from() + " to " + match.to() + ", but a "
                            + ways.get(0).by());
                }
            }
        }
        left.forEach(
                f -> faults.add("the journey " + new Route.Journey(f.day(), f.from(), f.to()) + " fits no two stays"));
        return Finding.without(
                faults,
                () -> String.join(
                        ", ",
                        route.journeys().stream().map(Route.Journey::toString).toList()));
    }

    private static List<Connection> ways(TripRequest request, Flight flight) {
        return request.connections().stream()
                .filter(c -> c.from().equals(flight.from()) && c.to().equals(flight.to()))
                .toList();
    }

    private static Finding dates(TripPlan plan, LocalDate start) {
        List<String> faults = new ArrayList<>();
        for (Stay stay : plan.stays()) {
            date(stay.city() + " starts", stay.start(), stay.fromDay(), start, faults);
            date(stay.city() + " ends", stay.end(), stay.toDay(), start, faults);
        }
        return Finding.without(faults, () -> "day 1 is " + start);
    }

    /** A plan may leave dates out, not name wrong ones. */
    private static void date(String what, @Nullable LocalDate date, int day, LocalDate start, List<String> faults) {
        if (date != null && date.toEpochDay() != start.toEpochDay() + day - 1) {
            faults.add(what + " on " + date + ", which is not day " + day);
        }
    }

    private static Finding calendar(TripRequest request, Route route, LocalDate start) {
        Instant from = start.atStartOfDay(request.zone()).toInstant();
        long days = Math.clamp(route.lastDay(), 0, 100_000);
        Instant to = start.plusDays(days).atStartOfDay(request.zone()).toInstant();
        List<String> faults = new ArrayList<>();
        for (Busy busy : request.busy()) {
            if (busy.interval().start().isBefore(to)
                    && from.isBefore(busy.interval().end())) {
                faults.add("overlaps " + (busy.title().isBlank() ? "busy time" : busy.title()) + ", "
                        + Placed.span(busy.interval().start(), busy.interval().end(), request.zone()));
            }
        }
        return Finding.without(faults, () -> "no event from day 1 to day " + route.lastDay());
    }

    private static Finding prices(TripRequest request, TripPlan plan) {
        List<String> faults = new ArrayList<>();
        for (Flight flight : plan.flights()) {
            BigDecimal price = flight.price();
            if (price != null
                    && ways(request, flight).stream()
                            .noneMatch(c -> c.by().equals(flight.by())
                                    && c.price() != null
                                    && c.price().compareTo(price) == 0)) {
                faults.add("nobody named the price " + price.toPlainString() + " of a " + flight.by() + " from "
                        + flight.from() + " to " + flight.to());
            }
        }
        return Finding.without(faults, () -> "no other price is named");
    }

    private static Finding cost(Route route, TripPlan plan, TripPlan.Cost cost) {
        BigDecimal fares = TripCosts.fares(route, plan.flights());
        BigDecimal days = TripCosts.days(route);
        String currency = route.request().currency();
        boolean ok = fares.add(days).compareTo(cost.total()) == 0
                && (currency == null
                        || cost.currency().isEmpty()
                        || cost.currency().equals(currency));
        return new Finding(
                ok,
                () -> "fares " + fares.toPlainString() + " and days " + days.toPlainString() + " make "
                        + fares.add(days).toPlainString() + (currency == null ? "" : " " + currency)
                        + "; the plan says " + cost.total().toPlainString() + " " + cost.currency());
    }

    private static Finding alternatives(TripRequest request, TripPlan plan) {
        List<Finding> broken = new ArrayList<>();
        for (TripPlan.Alternative alternative : plan.alternatives()) {
            Route route = new Route(request, alternative.stays());
            List<Finding> findings = new ArrayList<>(List.of(everyCityOnce(route), daysFollow(route)));
            for (TripConstraint constraint : request.constraints()) {
                if (constraint.strength() == Strength.HARD) {
                    findings.add(TripRules.of(constraint, route, List.of()));
                }
            }
            findings.stream().filter(f -> !f.ok()).forEach(broken::add);
        }
        return Finding.all(broken, plan.alternatives().size() + " other trips were checked");
    }
}
