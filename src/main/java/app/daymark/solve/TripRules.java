package app.daymark.solve;

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
import app.daymark.domain.TripRequest.City;
import app.daymark.solve.TripRoute.Visit;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What each constraint demands of a route, and what a route costs. */
final class TripRules {

    private TripRules() {}

    static boolean keeps(TripConstraint constraint, TripRoute route, TripMap map) {
        return switch (constraint) {
            case Total c -> route.totalDays() == c.days();
            case Days c -> {
                Visit v = visit(c.city(), route, map);
                yield v != null && keeps(c, v.from(), v.to());
            }
            case Event c -> {
                Visit v = visit(c.city(), route, map);
                yield v == null ? c.kind() == Event.Kind.AVOID : keeps(c, v.from(), v.to());
            }
            case First c -> route.positionOf(map.number(c.city())) == 0;
            case Last c -> route.positionOf(map.number(c.city())) == map.size() - 1;
            case Before c -> {
                int first = route.positionOf(map.number(c.first()));
                int second = route.positionOf(map.number(c.second()));
                yield first >= 0 && (c.directly() ? second == first + 1 : second > first);
            }
            case DirectOnly c -> route.legs(map).stream().allMatch(TripMap.Leg::listed);
            case NoTravel c ->
                route.travelDays(map).stream().noneMatch(day -> c.days().contains(day));
            case Budget c -> cost(route, map, c.faresOnly()).compareTo(c.most()) <= 0;
            case Cheapest c -> true;
        };
    }

    static boolean keeps(Days c, int from, int to) {
        int days = to - from + 1;
        return c.least() <= days && days <= c.most();
    }

    static boolean keeps(Event c, int from, int to) {
        return switch (c.kind()) {
            case WHOLE -> (from <= c.from() && c.to() <= to) || (c.from() <= from && to <= c.to());
            case ANY -> from <= c.to() && c.from() <= to;
            case AVOID -> to < c.from() || c.to() < from;
        };
    }

    /** Days of an event that is to be seen as a whole on which the stay is elsewhere. */
    static int missedDays(Event event, int from, int to) {
        int seen = Math.max(0, Math.min(to, event.to()) - Math.max(from, event.from()) + 1);
        return event.kind() == Event.Kind.WHOLE ? event.to() - event.from() + 1 - seen : 0;
    }

    /** Known fares and, unless {@code faresOnly}, the days in cities; what has no price counts nothing. */
    static BigDecimal cost(TripRoute route, TripMap map, boolean faresOnly) {
        BigDecimal cost = BigDecimal.ZERO;
        for (TripMap.Leg leg : route.legs(map)) {
            cost = cost.add(orZero(leg.price()));
        }
        if (!faresOnly) {
            List<Visit> visits = route.visits();
            for (Visit v : visits) {
                boolean last = v.equals(visits.get(visits.size() - 1));
                cost = cost.add(orZero(map.city(v.city()).costPerDay())
                        .multiply(BigDecimal.valueOf(paidDays(v.from(), v.to(), last, map))));
            }
        }
        return cost;
    }

    /** Days of a stay that are paid for: every day of the trip once, a shared day in the city of arrival. */
    static int paidDays(int from, int to, boolean last, TripMap map) {
        return to - from + 1 - (last ? 0 : 1 - map.gap());
    }

    static boolean namesPrices(TripMap map) {
        return map.request().connections().stream().anyMatch(c -> c.price() != null) || namesDayCosts(map);
    }

    static boolean namesDayCosts(TripMap map) {
        return map.request().cities().stream().map(City::costPerDay).anyMatch(Objects::nonNull);
    }

    static <C extends TripConstraint> List<C> only(Class<C> kind, Collection<? extends TripConstraint> constraints) {
        return constraints.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static BigDecimal orZero(@Nullable BigDecimal amount) {
        return amount == null ? BigDecimal.ZERO : amount;
    }

    private static @Nullable Visit visit(String city, TripRoute route, TripMap map) {
        int position = route.positionOf(map.number(city));
        return position < 0 ? null : route.visits().get(position);
    }
}
