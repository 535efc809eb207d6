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
import app.daymark.solve.TripStays.Stay;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.chocosolver.solver.Model;
import org.chocosolver.solver.Settings;
import org.chocosolver.solver.constraints.Constraint;
import org.chocosolver.solver.expression.discrete.arithmetic.ArExpression;
import org.chocosolver.solver.variables.BoolVar;
import org.chocosolver.solver.variables.IntVar;

/**
 * A trip as a constraint model: by position the city and its last day, a table of the stays that are allowed, a table of
 * the journeys that are allowed, and the dual view, the position of each city.
 */
final class TripModel {

    final Model model = new Model("trip", Settings.init().setLCG(false));
    final IntVar[] city;
    final IntVar[] position;
    final IntVar[] to;

    /** What is to be small before the order of the cities counts, the most important first. */
    final List<IntVar> goals = new ArrayList<>();

    private final TripMap map;
    private final int size;
    private final IntVar[] from;
    private final TripStays stays;
    private final TripJourneys journeys;
    private final TripMoney money;
    private final Map<Strength, List<IntVar>> broken = new EnumMap<>(Strength.class);

    /** @param constraints those of the request that count; the hard ones are posted, the others are goals */
    TripModel(TripMap map, List<? extends TripConstraint> constraints) {
        this.map = map;
        size = map.size();
        TripDays days = new TripDays(map, constraints);
        stays = new TripStays(map, days, constraints);
        money = new TripMoney(map, days.horizon());
        city = model.intVarArray("city", size, 0, size - 1);
        position = model.intVarArray("position", size, 0, size - 1);
        to = model.intVarArray("to", size, 1, days.horizon());
        from = new IntVar[size];
        from[0] = model.intVar(1);
        for (int k = 1; k < size; k++) {
            from[k] = map.gap() == 0 ? to[k - 1] : model.offset(to[k - 1], map.gap());
        }
        model.allDifferent(city, "AC").post();
        model.inverseChanneling(city, position).post();
        for (int k = 0; k < size; k++) {
            model.arithm(from[k], "<=", to[k]).post();
        }
        for (IntVar[] stay : stayVariables()) {
            Tables.post(model, stay, stays.all(), Stay::values);
        }
        journeys = new TripJourneys(model, map, city);
        constraints.forEach(this::add);
        addGoals(constraints);
    }

    private void add(TripConstraint constraint) {
        switch (constraint) {
            case Total c -> post(c, model.arithm(to[size - 1], "=", c.days()));
            case Days c -> addStayRule(c, c.city(), true);
            case Event c -> addStayRule(c, c.city(), c.kind() != Event.Kind.AVOID);
            case First c -> post(c, at(c.city(), 0));
            case Last c -> post(c, at(c.city(), size - 1));
            case Before c -> post(c, before(c));
            case NoTravel c -> post(c, noTravel(c));
            case Budget c -> post(c, model.arithm(cost(c.faresOnly()), "<=", money.most(c)));
            case DirectOnly c -> {
                if (c.strength() == Strength.HARD) {
                    journeys.directOnly();
                } else {
                    post(c, model.arithm(unlisted(), "=", 0));
                }
            }
            case Cheapest c -> {}
        }
    }

    /** Journeys without a direct connection. */
    IntVar unlisted() {
        return Tables.sum(model, journeys.terms(leg -> leg.listed() ? 0 : 1));
    }

    /** What the trip costs, in units of money. */
    IntVar cost(boolean faresOnly) {
        List<IntVar> terms = new ArrayList<>(journeys.terms(leg -> money.units(leg.price())));
        if (!faresOnly && TripRules.namesDayCosts(map)) {
            int[] perDay = IntStream.range(0, size)
                    .map(c -> money.units(map.city(c).costPerDay()))
                    .toArray();
            for (int k = 0; k < size; k++) {
                IntVar price = model.intVar(perDay);
                model.element(price, perDay, city[k]).post();
                terms.add(price.mul(days(k).add(k == size - 1 ? 0 : map.gap() - 1))
                        .intVar());
            }
        }
        return Tables.sum(model, terms);
    }

    private ArExpression days(int k) {
        return to[k].sub(from[k]).add(1);
    }

    /** Small when the stays are alike: the sum of the squares of their days. */
    IntVar unevenness() {
        List<IntVar> squares =
                IntStream.range(0, size).mapToObj(k -> days(k).sqr().intVar()).toList();
        return Tables.sum(model, squares);
    }

    /** The stays at all hard rules of one city are in the table; here are those that a plan may break. */
    private void addStayRule(TripConstraint constraint, String name, boolean mustVisit) {
        if (map.number(name) < 0 && mustVisit) {
            post(constraint, model.falseConstraint());
        }
    }

    private void post(TripConstraint constraint, Constraint kept) {
        if (constraint.strength() == Strength.HARD) {
            kept.post();
        } else {
            broken(constraint.strength()).add(model.boolNotView(kept.reify()));
        }
    }

    private Constraint at(String name, int k) {
        int number = map.number(name);
        return number < 0 ? model.falseConstraint() : model.arithm(position[number], "=", k);
    }

    private Constraint before(Before c) {
        int first = map.number(c.first());
        int second = map.number(c.second());
        if (first < 0 || second < 0 || first == second) {
            return model.falseConstraint();
        }
        return c.directly()
                ? model.arithm(position[second], "-", position[first], "=", 1)
                : model.arithm(position[first], "<", position[second]);
    }

    private Constraint noTravel(NoTravel c) {
        int[] days = c.days().stream().mapToInt(Integer::intValue).toArray();
        List<BoolVar> kept = new ArrayList<>();
        if (map.request().origin() != null) {
            kept.add(model.boolVar(!c.days().contains(1)));
        }
        for (int k = 1; k < size; k++) {
            kept.add(model.notMember(from[k], days).reify());
        }
        if (map.request().destination() != null) {
            kept.add(model.notMember(to[size - 1], days).reify());
        }
        return kept.isEmpty() ? model.trueConstraint() : model.sum(kept.toArray(BoolVar[]::new), "=", kept.size());
    }

    private void addGoals(List<? extends TripConstraint> constraints) {
        for (Strength strength : List.of(Strength.STRONG, Strength.WISH)) {
            List<IntVar> terms = new ArrayList<>(broken(strength));
            terms.addAll(stayTerms(s -> stays.broken(s, strength)));
            goals.add(Tables.sum(model, terms));
        }
        goals.add(Tables.sum(model, stayTerms(stays::missed)));
        if (!TripRules.only(Cheapest.class, constraints).isEmpty() && TripRules.namesPrices(map)) {
            goals.add(Tables.sum(model, journeys.terms(leg -> leg.price() == null ? 1 : 0)));
            goals.add(cost(false));
        }
    }

    private List<IntVar> stayTerms(ToIntFunction<Stay> term) {
        return Tables.terms(model, stayVariables(), stays.all(), Stay::values, term);
    }

    private List<IntVar[]> stayVariables() {
        return IntStream.range(0, size)
                .mapToObj(k -> new IntVar[] {city[k], from[k], to[k]})
                .toList();
    }

    private List<IntVar> broken(Strength strength) {
        return broken.computeIfAbsent(strength, s -> new ArrayList<>());
    }
}
