package app.daymark.understand.trip;

import app.daymark.domain.Strength;
import app.daymark.domain.TripConstraint.Budget;
import app.daymark.domain.TripConstraint.Cheapest;
import app.daymark.understand.trip.Item.City;
import app.daymark.understand.trip.Item.Count;
import app.daymark.understand.trip.Item.Mode;
import app.daymark.understand.trip.Item.Money;
import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what a day in a city costs, budgets, and the wish for the cheapest trip. */
final class MoneyRule {

    private static final Set<String> LIMIT =
            Words.of("budget most max maximum under below less more within limit spend exceed exceeding cap afford "
                    + "tops over above beyond up cheaper");
    /** Words before a sum that is there for a whole open trip: 'on €2000', 'we have 900 euros'. */
    private static final Set<String> FUNDS = Words.of("for with on have got");

    private static final Set<String> ALL = Words.of("all both everything whole entire trip journey");
    private static final Set<String> UNITS = Words.of("cities city people stops of times hours persons");
    private static final Set<String> NOT = Words.of("not no don't can't cannot");
    private static final Set<String> FARES =
            Words.of("fare fares ticket tickets transport transportation travel travelling traveling journeys journey "
                    + "connections rides legs getting");
    private static final Set<String> MINIMUM = Set.of("least", "minimum", "min");

    private final TripDraft draft;

    MoneyRule(TripDraft draft) {
        this.draft = draft;
    }

    void read(Sentence s) {
        for (int i = 0; i < s.size(); i++) {
            if (s.used(i)) {
                continue;
            }
            if (s.get(i) instanceof Money || s.get(i) instanceof Count) {
                if (!perDay(s, i) && !corrects(s, i)) {
                    budget(s, i);
                }
            }
        }
        cheapest(s);
    }

    /** 'Oslo 120 € a day', '€80 per day in Rome'. */
    private boolean perDay(Sentence s, int i) {
        int k = i + 1;
        boolean daily = s.is(k, "daily");
        boolean per = (s.is(k, "a") || s.is(k, "per") || s.is(k, "/") || s.is(k, "each") || s.is(k, "every"))
                && (s.is(k + 1, "day") || s.is(k + 1, "d"));
        if (!daily && !per) {
            return false;
        }
        int end = daily ? k + 1 : k + 2;
        City city = nearest(s, i, end);
        if (city == null) {
            return false;
        }
        draft.costs.put(city.name(), amount(s, i));
        s.use(i, end);
        return true;
    }

    private static @Nullable City nearest(Sentence s, int i, int end) {
        for (int k = i - 1; k >= 0 && !s.boundary(k) || k >= 0 && s.is(k, ":") && k == i - 1; k--) {
            if (s.city(k) != null) {
                return s.city(k);
            }
        }
        for (int k = end; k < s.size() && !s.boundary(k); k++) {
            if (s.city(k) != null) {
                return s.city(k);
            }
        }
        return null;
    }

    private void budget(Sentence s, int i) {
        int from = s.segmentStart(i);
        int to = s.segmentEnd(i);
        if (!bounds(s, i, from, to)) {
            return;
        }
        boolean fares = s.find(from, to, FARES) >= 0;
        for (int k = from; k < to; k++) {
            fares |= s.get(k) instanceof Mode;
        }
        BigDecimal most = amount(s, i);
        String code = draft.currency == null ? "" : draft.currency;
        add(new Budget(most, fares, code, Strengths.of(s, from, to), s.span(first(s, i, from), to)));
        for (int k = from; k < to; k++) {
            boolean countOfJourneys = s.get(k) instanceof Count && (s.get(k + 1) instanceof Mode || s.in(k + 1, FARES));
            if (s.get(k) instanceof Item.Word || s.get(k) instanceof Mode || k == i || countOfJourneys) {
                s.use(k);
            }
        }
    }

    /** 'budget 800, no, make it 900': a sum that takes the place of the one before. */
    private boolean corrects(Sentence s, int i) {
        Budget last = budgets().reduce((a, b) -> b).orElse(null);
        if (last == null || !draft.corrections.follows(last.source(), s.get(i).from(), true)) {
            return false;
        }
        replace(last, new Budget(amount(s, i), last.faresOnly(), last.currency(), last.strength(), s.span(i, i + 1)));
        s.use(i);
        return true;
    }

    /** Two bounds of the same sum are a contradiction, unless the later one is a correction. */
    private void add(Budget budget) {
        Budget last = budgets()
                .filter(b -> b.faresOnly() == budget.faresOnly() && b.strength() == budget.strength())
                .reduce((a, b) -> b)
                .orElse(null);
        if (last == null || last.most().compareTo(budget.most()) == 0) {
            draft.constraints.add(budget);
        } else if (draft.corrections.replaces(last.source(), budget.source())) {
            replace(last, budget);
        } else {
            draft.questions.add("Is the budget '" + last.source().text() + "' or '"
                    + budget.source().text() + "'?");
        }
    }

    private void replace(Budget earlier, Budget later) {
        draft.constraints.set(draft.constraints.indexOf(earlier), later);
        draft.withdraw(earlier.source(), later.source());
    }

    private Stream<Budget> budgets() {
        return draft.constraints.stream().filter(Budget.class::isInstance).map(Budget.class::cast);
    }

    /** Whether the sum at {@code i} is an upper bound of the whole. */
    private boolean bounds(Sentence s, int i, int from, int to) {
        boolean money = s.get(i) instanceof Money;
        boolean named = s.find(Math.max(0, from - 2), to, Set.of("budget", "max", "maximum", "limit")) >= 0;
        boolean limit = named || money && s.find(from, to, LIMIT) >= 0;
        boolean floor = s.find(Math.max(from, i - 3), i, MINIMUM) >= 0;
        boolean whole = draft.stops.isEmpty() || whole(s, i + 1, to);
        boolean funds = money && whole && s.find(Math.max(from, i - 2), i, FUNDS) >= 0;
        boolean unit = !money && (s.get(i + 1) instanceof Mode || s.in(i + 1, UNITS));
        boolean each = s.is(i + 1, "each") || s.is(i + 1, "per") || s.is(i + 1, "apiece") || s.is(i + 1, "/");
        return (limit || funds) && !floor && !unit && !each;
    }

    /** 'for both flights together', 'for everything', 'for the whole trip'. */
    private static boolean whole(Sentence s, int i, int to) {
        boolean all = s.is(i, "for") && s.find(i + 1, i + 3, ALL) >= 0;
        return all || s.find(i, to, Set.of("together", "altogether", "total")) >= 0;
    }

    /** Where the words of the bound begin. */
    private static int first(Sentence s, int i, int from) {
        int first = from;
        for (int k = from; k < i; k++) {
            boolean other = !(s.get(k) instanceof Item.Word) && !(s.get(k) instanceof Mode);
            first = other ? k + 1 : first;
        }
        while (first < i && !s.in(first, LIMIT) && !s.in(first, NOT) && !s.in(first, FUNDS)) {
            first++;
        }
        return first > from && s.is(first - 1, "at") ? first - 1 : first;
    }

    private void cheapest(Sentence s) {
        for (int i = 0; i < s.size(); i++) {
            boolean costsLeast = s.in(i, Set.of("cost", "costs"))
                    && (s.is(i + 1, "least") || s.starts(i + 1, "the", "least") || s.starts(i + 1, "us", "least"));
            boolean superlative = s.is(i, "cheapest")
                    || costsLeast
                    || s.is(i, "least") && (s.is(i + 1, "expensive") || s.is(i + 1, "costly"))
                    || s.is(i, "lowest") && s.find(i, i + 3, Set.of("cost", "price", "fare", "fares", "prices")) >= 0;
            boolean asPossible = s.is(i, "as")
                    && (s.is(i + 1, "cheap")
                            || s.is(i + 1, "cheaply")
                            || s.is(i + 1, "little")
                            || s.is(i + 1, "inexpensive")
                            || s.is(i + 1, "inexpensively"))
                    && s.is(i + 2, "as");
            boolean least = (s.is(i, "minimise") || s.is(i, "minimize") || s.is(i, "spend") && s.is(i + 1, "least"))
                    && s.find(i, i + 5, Set.of("cost", "costs", "fares", "price", "prices", "money", "least")) >= 0;
            if (superlative || asPossible || least) {
                int to = Math.min(s.size(), asPossible ? i + 4 : i + 1);
                draft.constraints.add(new Cheapest(Strength.HARD, s.span(i, to)));
                s.use(i, to);
                return;
            }
        }
    }

    private BigDecimal amount(Sentence s, int i) {
        if (s.get(i) instanceof Money m) {
            draft.currency(m.currency(), s.words(i, i + 1));
            return m.amount();
        }
        return BigDecimal.valueOf(((Count) s.get(i)).value());
    }
}
