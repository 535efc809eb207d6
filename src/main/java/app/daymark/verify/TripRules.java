package app.daymark.verify;

import app.daymark.domain.EnglishWords;
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
import app.daymark.domain.TripPlan.Flight;
import app.daymark.domain.TripPlan.Stay;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** One rule for each constraint of a trip. */
final class TripRules {

    private TripRules() {}

    /** Whether the route keeps the constraint. A goal ({@link Cheapest}) is no matter of one plan alone: kept. */
    static Finding of(TripConstraint constraint, Route route, List<Flight> flights) {
        return switch (constraint) {
            case Total c -> new Finding(route.lastDay() == c.days(), () -> "ends on day " + route.lastDay());
            case Days c -> days(c, route);
            case Event c -> event(c, route);
            case First c -> position(c.city(), 0, route);
            case Last c -> position(c.city(), route.stays().size() - 1, route);
            case Before c -> before(c, route);
            case DirectOnly _ -> directOnly(route);
            case NoTravel c -> noTravel(c, route);
            case Budget c -> budget(c, route, flights);
            case Cheapest _ -> Finding.kept(() -> "compared with other plans");
        };
    }

    private static Finding days(Days c, Route route) {
        Stay stay = route.stay(c.city());
        if (stay == null) {
            return notVisited(c.city());
        }
        long days = Route.days(stay);
        return new Finding(c.least() <= days && days <= c.most(), () -> Route.words(stay) + ": " + count(days));
    }

    private static Finding event(Event c, Route route) {
        Stay stay = route.stay(c.city());
        if (stay == null) {
            return c.kind() == Event.Kind.AVOID
                    ? Finding.kept(() -> c.city() + " is not visited")
                    : notVisited(c.city());
        }
        int seen = 0;
        int missed = 0;
        for (int day = Math.max(c.from(), 0); day <= Math.min(c.to(), 100_000); day++) {
            if (stay.fromDay() <= day && day <= stay.toDay()) {
                seen++;
            } else {
                missed++;
            }
        }
        boolean ok = switch (c.kind()) {
            case WHOLE -> missed == 0 || (seen > 0 && seen == Route.days(stay));
            case ANY -> seen > 0;
            case AVOID -> seen == 0;
        };
        int days = seen;
        return new Finding(
                ok, () -> "in " + Route.words(stay) + ": there on " + days + " of the days " + c.from() + "–" + c.to());
    }

    private static Finding position(String city, int position, Route route) {
        if (route.position(city) < 0) {
            return notVisited(city);
        }
        return new Finding(
                route.stays().get(position).city().equals(city),
                () -> city + " is number " + (route.position(city) + 1) + " of "
                        + route.stays().size());
    }

    private static Finding before(Before c, Route route) {
        int first = route.position(c.first());
        int second = route.position(c.second());
        if (first < 0 || second < 0) {
            return notVisited(first < 0 ? c.first() : c.second());
        }
        return new Finding(
                c.directly() ? second == first + 1 : second > first,
                () -> c.first() + " is number " + (first + 1) + ", " + c.second() + " number " + (second + 1));
    }

    private static Finding directOnly(Route route) {
        List<String> faults = new ArrayList<>();
        for (Route.Journey journey : route.journeys()) {
            if (route.request().connections().stream()
                    .noneMatch(k -> k.from().equals(journey.from()) && k.to().equals(journey.to()))) {
                faults.add("no connection from " + journey.from() + " to " + journey.to());
            }
        }
        return Finding.without(faults, () -> route.journeys().size() + " journeys, all named");
    }

    private static Finding noTravel(NoTravel c, Route route) {
        List<String> faults = route.journeys().stream()
                .filter(j -> c.days().contains(j.day()))
                .map(Route.Journey::toString)
                .toList();
        return Finding.without(
                faults,
                () -> "travel on day "
                        + EnglishWords.list(route.journeys().stream()
                                .map(j -> String.valueOf(j.day()))
                                .toList()));
    }

    private static Finding budget(Budget c, Route route, List<Flight> flights) {
        BigDecimal fares = TripCosts.fares(route, flights);
        BigDecimal cost = c.faresOnly() ? fares : fares.add(TripCosts.days(route));
        return new Finding(
                cost.compareTo(c.most()) <= 0,
                () -> cost.toPlainString() + " of " + c.most().toPlainString() + " " + c.currency());
    }

    private static Finding notVisited(String city) {
        return Finding.broken(() -> city + " is not visited");
    }

    private static String count(long days) {
        return days + (days == 1 ? " day" : " days");
    }
}
