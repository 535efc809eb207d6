package app.daymark.solve;

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
import app.daymark.domain.TripPlan.Stay;
import app.daymark.domain.TripRequest;
import app.daymark.domain.TripRequest.City;
import app.daymark.domain.TripRequest.Connection;
import app.daymark.domain.TripRequest.TravelDays;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Tries every order of the cities with every length of every stay. Shares no code with the solver. */
final class BruteTrip {

    private final TripRequest request;
    private final List<String> names;
    private final int gap;

    BruteTrip(TripRequest request) {
        this.request = request;
        names = request.cities().stream().map(City::name).toList();
        gap = request.travelDays() == TravelDays.SHARED ? 0 : 1;
    }

    /** What a plan is worth: less is better, field by field. */
    record Value(int strong, int wishes, int missed, int unknown, BigDecimal cost, List<Integer> order)
            implements Comparable<Value> {

        private static final Comparator<Value> GOODNESS = Comparator.comparingInt(Value::strong)
                .thenComparingInt(Value::wishes)
                .thenComparingInt(Value::missed)
                .thenComparingInt(Value::unknown)
                .thenComparing(Value::cost)
                .thenComparing(v -> v.order.toString());

        @Override
        public int compareTo(Value other) {
            return GOODNESS.compare(this, other);
        }
    }

    Optional<Value> best(List<TripConstraint> constraints) {
        List<Value> best = new ArrayList<>();
        each(constraints, stays -> {
            if (keepsAll(stays, constraints, Strength.HARD)) {
                Value value = value(stays, constraints);
                if (best.isEmpty() || value.compareTo(best.get(0)) < 0) {
                    best.clear();
                    best.add(value);
                }
            }
        });
        return best.stream().findFirst();
    }

    /** The best value of every possible order, best first. */
    List<Value> orders() {
        List<Value> values = new ArrayList<>();
        each(request.constraints(), stays -> {
            if (keepsAll(stays, request.constraints(), Strength.HARD)) {
                values.add(value(stays));
            }
        });
        Set<List<Integer>> seen = new HashSet<>();
        return values.stream().sorted().filter(v -> seen.add(v.order)).toList();
    }

    int bestEvenness(Value value) {
        List<Integer> all = new ArrayList<>();
        each(request.constraints(), stays -> {
            if (keepsAll(stays, request.constraints(), Strength.HARD)
                    && value(stays).equals(value)) {
                all.add(evenness(stays));
            }
        });
        return all.stream().min(Comparator.naturalOrder()).orElseThrow();
    }

    int evenness(List<Stay> stays) {
        return stays.stream().mapToInt(s -> days(s) * days(s)).sum();
    }

    Value value(List<Stay> stays) {
        return value(stays, request.constraints());
    }

    private Value value(List<Stay> stays, List<TripConstraint> constraints) {
        int missed = 0;
        boolean cheapest = false;
        for (TripConstraint c : constraints) {
            cheapest |= c instanceof Cheapest;
            if (c instanceof Event e && e.kind() == Event.Kind.WHOLE && e.strength() == Strength.HARD) {
                for (int day = e.from(); day <= e.to(); day++) {
                    missed += on(stays, e.city(), day) ? 0 : 1;
                }
            }
        }
        boolean priced = cheapest
                && (request.connections().stream().anyMatch(c -> c.price() != null)
                        || request.cities().stream().anyMatch(c -> c.costPerDay() != null));
        List<Optional<BigDecimal>> fares =
                journeys(stays).stream().map(this::fare).toList();
        return new Value(
                (int) constraints.stream()
                        .filter(c -> c.strength() == Strength.STRONG && !keeps(stays, c))
                        .count(),
                (int) constraints.stream()
                        .filter(c -> c.strength() == Strength.WISH && !keeps(stays, c))
                        .count(),
                missed,
                priced ? (int) fares.stream().filter(Optional::isEmpty).count() : 0,
                priced ? cost(stays, false).setScale(2) : BigDecimal.ZERO,
                stays.stream().map(s -> names.indexOf(s.city())).toList());
    }

    private boolean keepsAll(List<Stay> stays, List<TripConstraint> constraints, Strength strength) {
        return constraints.stream().filter(c -> c.strength() == strength).allMatch(c -> keeps(stays, c));
    }

    private boolean keeps(List<Stay> stays, TripConstraint constraint) {
        List<String> order = stays.stream().map(Stay::city).toList();
        int end = stays.get(stays.size() - 1).toDay();
        return switch (constraint) {
            case Total c -> end == c.days();
            case Days c ->
                stays.stream().anyMatch(s -> s.city().equals(c.city()) && days(s) >= c.least() && days(s) <= c.most());
            case Event c -> keeps(stays, c);
            case First c -> order.get(0).equals(c.city());
            case Last c -> order.get(order.size() - 1).equals(c.city());
            case Before c -> {
                int a = order.indexOf(c.first());
                int b = order.indexOf(c.second());
                yield a >= 0 && b > a && (!c.directly() || b == a + 1);
            }
            case DirectOnly c ->
                journeys(stays).stream().allMatch(j -> !connections(j).isEmpty());
            case NoTravel c -> {
                Set<Integer> travel = new HashSet<>();
                stays.subList(1, stays.size()).forEach(s -> travel.add(s.fromDay()));
                if (request.origin() != null) {
                    travel.add(1);
                }
                if (request.destination() != null) {
                    travel.add(end);
                }
                yield c.days().stream().noneMatch(travel::contains);
            }
            case Budget c -> cost(stays, c.faresOnly()).compareTo(c.most()) <= 0;
            case Cheapest c -> true;
        };
    }

    private boolean keeps(List<Stay> stays, Event c) {
        Set<Integer> event = new HashSet<>();
        for (int day = c.from(); day <= c.to(); day++) {
            event.add(day);
        }
        Set<Integer> stay = new HashSet<>();
        stays.stream().filter(s -> s.city().equals(c.city())).forEach(s -> {
            for (int day = s.fromDay(); day <= s.toDay(); day++) {
                stay.add(day);
            }
        });
        return switch (c.kind()) {
            case WHOLE -> !stay.isEmpty() && (stay.containsAll(event) || event.containsAll(stay));
            case ANY -> event.stream().anyMatch(stay::contains);
            case AVOID -> event.stream().noneMatch(stay::contains);
        };
    }

    private BigDecimal cost(List<Stay> stays, boolean faresOnly) {
        BigDecimal sum = BigDecimal.ZERO;
        for (List<String> journey : journeys(stays)) {
            sum = sum.add(fare(journey).orElse(BigDecimal.ZERO));
        }
        int end = stays.get(stays.size() - 1).toDay();
        for (int day = 1; day <= end && !faresOnly; day++) {
            String city = "";
            for (Stay s : stays) {
                city = s.fromDay() <= day && day <= s.toDay() ? s.city() : city;
            }
            BigDecimal price = request.cities().get(names.indexOf(city)).costPerDay();
            sum = sum.add(price == null ? BigDecimal.ZERO : price);
        }
        return sum;
    }

    private List<List<String>> journeys(List<Stay> stays) {
        List<String> places = new ArrayList<>(stays.stream().map(Stay::city).toList());
        String origin = request.origin();
        String destination = request.destination();
        if (origin != null) {
            places.add(0, origin);
        }
        if (destination != null) {
            places.add(destination);
        }
        List<List<String>> journeys = new ArrayList<>();
        for (int i = 1; i < places.size(); i++) {
            journeys.add(List.of(places.get(i - 1), places.get(i)));
        }
        return journeys;
    }

    private List<Connection> connections(List<String> journey) {
        return request.connections().stream()
                .filter(c -> List.of(c.from(), c.to()).equals(journey))
                .toList();
    }

    private Optional<BigDecimal> fare(List<String> journey) {
        return connections(journey).stream()
                .map(Connection::price)
                .flatMap(p -> Optional.ofNullable(p).stream())
                .min(Comparator.naturalOrder());
    }

    private static boolean on(List<Stay> stays, String city, int day) {
        return stays.stream().anyMatch(s -> s.city().equals(city) && s.fromDay() <= day && day <= s.toDay());
    }

    private static int days(Stay stay) {
        return stay.toDay() - stay.fromDay() + 1;
    }

    private void each(List<TripConstraint> constraints, Consumer<List<Stay>> each) {
        extend(new ArrayList<>(), 1, lastDay(constraints), each);
    }

    /** A day beyond which no plan has to reach: everything that is named is over, then every stay lasts its least. */
    private int lastDay(Collection<TripConstraint> constraints) {
        int last = 1;
        int stays = 0;
        int shortest = names.size();
        for (TripConstraint c : constraints) {
            if (c instanceof Total t && t.strength() == Strength.HARD) {
                return t.days();
            }
            last = switch (c) {
                case Total t -> Math.max(last, t.days());
                case Event e -> Math.max(last, e.to());
                case NoTravel n -> Math.max(last, n.days().last());
                default -> last;
            };
            stays += c instanceof Days d ? d.least() : 0;
        }
        return last + 1 + stays + shortest;
    }

    private void extend(List<Stay> stays, int from, int last, Consumer<List<Stay>> each) {
        if (stays.size() == names.size()) {
            each.accept(List.copyOf(stays));
            return;
        }
        for (String name : names) {
            if (stays.stream().noneMatch(s -> s.city().equals(name))) {
                for (int to = from; to <= last; to++) {
                    stays.add(new Stay(name, from, to, null, null));
                    extend(stays, to + gap, last, each);
                    stays.remove(stays.size() - 1);
                }
            }
        }
    }
}
