package app.daymark.understand.trip;

import app.daymark.domain.Reading;
import app.daymark.domain.Setting;
import app.daymark.domain.Strength;
import app.daymark.domain.Task;
import app.daymark.domain.TripConstraint;
import app.daymark.domain.TripConstraint.Budget;
import app.daymark.domain.TripConstraint.Cheapest;
import app.daymark.understand.atlas.ExchangeRates;
import app.daymark.understand.atlas.OpenTrip;
import app.daymark.understand.atlas.OpenTrip.Style;
import app.daymark.understand.atlas.OpenTrips;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads trips that name a region instead of cities: 'a budget Europe trip in July', 'two weeks in Japan under $3000'. */
final class OpenTripReader {

    private static final Set<String> CHEAP =
            Words.of("budget cheap cheaply affordable inexpensive backpacking shoestring frugal low-cost");

    private final TripDraft draft;
    private final Setting setting;
    private final List<LeftOut> leftOut;
    private Style style = Style.USUAL;

    OpenTripReader(TripDraft draft, Setting setting, List<LeftOut> leftOut) {
        this.draft = draft;
        this.setting = setting;
        this.leftOut = List.copyOf(leftOut);
    }

    Reading read(List<Sentence> sentences, List<Item> items) {
        OpenGoals goals = new OpenGoals(draft, Openness.hasRegion(items));
        goals.read(sentences, leftOut);
        if (goals.goals().isEmpty()) {
            draft.questions.add("Where does the trip go, and for how many days?");
            return reading(null);
        }
        MoneyRule money = new MoneyRule(draft);
        EndsRule ends = new EndsRule(draft);
        DateRule dates = new DateRule(draft);
        TotalRule totals = new TotalRule(draft);
        Leftovers leftovers = new Leftovers(draft);
        for (Sentence s : sentences) {
            money.read(s);
            style(s);
            ends.read(s, new BitSet());
            dates.read(s);
            totals.read(s);
            leftovers.read(s);
        }
        return reading(trip(goals, items));
    }

    /** The words for a cheap trip, which is not what 'a budget of 900' asks for. */
    private void style(Sentence s) {
        for (int i = 0; i < s.size(); i++) {
            boolean sum = s.is(i, "budget")
                    && (s.is(i + 1, "of")
                            || s.is(i + 1, "is")
                            || s.is(i + 1, ":")
                            || s.get(i + 1) instanceof Item.Money
                            || s.get(i - 1) instanceof Item.Money);
            if (s.in(i, CHEAP) && !s.used(i) && !sum && style == Style.USUAL) {
                style = Style.BUDGET;
                draft.constraints.add(new Cheapest(Strength.WISH, s.span(i, i + 1)));
                s.use(i);
            }
        }
    }

    private @Nullable OpenTrip trip(OpenGoals goals, List<Item> items) {
        if (!draft.questions.isEmpty()) {
            return null;
        }
        LocalDate today = setting.now().atZone(setting.zone()).toLocalDate();
        draft.settleWithin();
        TripDates dates = TripDates.of(draft, today);
        List<TripConstraint> said = new ArrayList<>(new TripLength(draft, dates, true).ofTrip());
        for (TripConstraint c : draft.constraints) {
            said.add(c instanceof Budget b && b.currency().isEmpty() ? withCurrency(b) : c);
            if (c instanceof Cheapest cheapest && cheapest.strength() == Strength.HARD) {
                style = Style.CHEAPEST;
            }
        }
        return new OpenTrip(
                goals.goals(),
                goals.avoided(),
                goals.origin(),
                dates.start(),
                draft.currency,
                TripReader.onlyMode(items),
                style,
                goals.cityCount(),
                said);
    }

    private Budget withCurrency(Budget b) {
        String code = draft.currency == null ? ExchangeRates.ofZone(setting.zone()) : draft.currency;
        return new Budget(b.most(), b.faresOnly(), code, b.strength(), b.source());
    }

    private Reading reading(@Nullable OpenTrip trip) {
        Optional<OpenTrips.Filled> filled = trip == null || !draft.questions.isEmpty()
                ? Optional.empty()
                : OpenTrips.fill(trip, setting.now(), setting.zone(), setting.me());
        if (filled.isEmpty() && draft.questions.isEmpty()) {
            draft.questions.add("The built-in table has no cities there. Which cities, and how many days in each?");
        }
        filled.ifPresent(f -> draft.assumptions.addAll(f.assumptions()));
        return new Reading(
                Task.TRIP_PLANNING,
                filled.map(OpenTrips.Filled::request).orElse(null),
                draft.ignored,
                draft.assumptions,
                draft.questions.stream().distinct().limit(3).toList());
    }
}
