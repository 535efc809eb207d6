package app.daymark.understand.trip;

import app.daymark.domain.Note;
import app.daymark.domain.Reading;
import app.daymark.domain.Setting;
import app.daymark.domain.Strength;
import app.daymark.domain.Task;
import app.daymark.domain.TripConstraint;
import app.daymark.domain.TripConstraint.Budget;
import app.daymark.domain.TripConstraint.Cheapest;
import app.daymark.understand.atlas.Atlas;
import app.daymark.understand.atlas.City;
import app.daymark.understand.atlas.Destination;
import app.daymark.understand.atlas.Destinations;
import app.daymark.understand.atlas.ExchangeRates;
import app.daymark.understand.atlas.OpenTrip;
import app.daymark.understand.atlas.OpenTrip.Goal;
import app.daymark.understand.atlas.OpenTrip.Style;
import app.daymark.understand.atlas.OpenTrips;
import app.daymark.understand.trip.Item.Count;
import app.daymark.understand.trip.Item.Place;
import app.daymark.understand.words.Read;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads trips that name a region instead of cities: 'a budget Europe trip in July', 'two weeks in Japan under $3000'. */
final class OpenTripReader {

    private static final Set<String> CHEAP =
            Words.of("budget cheap cheaply affordable inexpensive backpacking shoestring frugal low-cost");
    private static final Set<String> BOUNDS = Words.of("more less longer later earlier sooner over fewer");
    private static final Set<String> HOME = Set.of("from", "leaving", "departing");

    private final TripDraft draft;
    private final Setting setting;
    private final List<LeftOut> leftOut;
    private final List<Goal> avoided = new ArrayList<>();
    private final List<Goal> goals = new ArrayList<>();
    /** Places where the user has never been, which are goals where no other is named. */
    private final List<Goal> dreams = new ArrayList<>();

    private Style style = Style.USUAL;
    private @Nullable City origin;
    private @Nullable Integer cityCount;

    OpenTripReader(TripDraft draft, Setting setting, List<LeftOut> leftOut) {
        this.draft = draft;
        this.setting = setting;
        this.leftOut = List.copyOf(leftOut);
    }

    Reading read(List<Sentence> sentences, List<Item> items) {
        leftOut.forEach(this::avoid);
        for (Sentence s : sentences) {
            places(s);
        }
        if (goals.isEmpty()) {
            goals.addAll(dreams);
        } else {
            dreams.forEach(dream ->
                    draft.ignored.add(new Note(dream.source().text(), "never seen, but the trip goes elsewhere")));
        }
        if (goals.isEmpty()) {
            draft.questions.add("Where does the trip go, and for how many days?");
            return reading(null);
        }
        MoneyRule money = new MoneyRule(draft);
        DateRule dates = new DateRule(draft);
        TotalRule totals = new TotalRule(draft);
        Leftovers leftovers = new Leftovers(draft);
        for (Sentence s : sentences) {
            money.read(s);
            style(s);
            dates.read(s);
            totals.read(s);
            leftovers.read(s);
        }
        return reading(trip(items));
    }

    private void avoid(LeftOut out) {
        for (Read<String> place : out.places()) {
            Optional<Destination> goal = Destinations.find(place.value());
            goal.ifPresentOrElse(
                    found -> avoided.add(new Goal(found, out.source())),
                    () -> draft.questions.add("'" + out.source().text() + "': " + place.value()
                            + " is not in the built-in table of cities. Which cities are meant?"));
        }
    }

    /** Whether an unread 'not' or 'avoid' stands before the place, so that it may be no goal. */
    private static boolean guarded(Sentence s, int i) {
        for (int k = s.segmentStart(i); k < i; k++) {
            boolean wish = newThere(s, k)
                    || s.is(k, "not") && (s.is(k + 1, "only") || s.is(k + 1, "just"))
                    || s.word(k).startsWith("can") && s.is(k + 1, "wait")
                    || s.in(k + 1, BOUNDS) && s.is(k + 2, "than")
                    || s.is(k - 1, "why")
                    || k == i - 1 && s.is(k, "no") && s.get(i) instanceof Place p && unknown(p);
            if (s.in(k, Leftovers.GUARDS) && !s.used(k) && !wish) {
                return true;
            }
        }
        return false;
    }

    /** 'never been to' says where one might like to go. */
    private static boolean newThere(Sentence s, int i) {
        return s.is(i, "never") && (s.is(i + 1, "been") || s.is(i + 1, "seen") || s.is(i + 1, "visited"));
    }

    private static boolean unknown(Place place) {
        return !place.known() && Destinations.find(place.name()).isEmpty();
    }

    private void places(Sentence s) {
        for (int i = 0; i < s.size(); i++) {
            if (s.get(i) instanceof Place && !s.used(i) && guarded(s, i)) {
                draft.questions.add("I don't understand '" + s.words(s.segmentStart(i), s.segmentEnd(i))
                        + "'. What does it ask of the trip?");
                s.use(i);
                continue;
            }
            if (s.used(i)) {
                continue;
            }
            Place place = s.get(i) instanceof Item.City city
                    ? new Place(city.name(), true, city.from(), city.to())
                    : s.get(i) instanceof Place p ? p : null;
            if (place != null && !unknown(place)) {
                boolean home = s.in(i - 1, HOME)
                        || s.is(i - 1, "in")
                                && (s.is(i - 2, "live") || s.is(i - 2, "based") || s.is(i - 2, "starting"));
                Optional<City> city = Atlas.find(place.name());
                Optional<Destination> goal = Destinations.find(place.name());
                if (home && city.isPresent()) {
                    origin = city.get();
                } else if (home) {
                    draft.assumptions.add(
                            new Note(s.words(i - 1, i + 1), "the journey from and to home is not planned"));
                } else if (goal.isPresent()) {
                    goal(s, i, new Goal(goal.get(), s.span(i, i + 1)));
                } else if (goal.isEmpty()) {
                    draft.questions.add("'" + place.name()
                            + "' is not in the built-in table of cities. How many days, and which other cities?");
                }
                s.use(i);
            }
            if (s.get(i) instanceof Count count
                    && (s.in(i + 1, Set.of("cities", "countries", "stops", "places", "towns"))
                            || s.in(i + 2, Set.of("cities", "countries")))) {
                cityCount = count.value();
                s.use(i, i + 2);
            }
        }
    }

    /** A further goal, one that corrects the goal before ('Italy, no, Spain'), or a place where the user has never been. */
    private void goal(Sentence s, int i, Goal goal) {
        boolean named = goals.stream().anyMatch(g -> g.destination().equals(goal.destination()));
        boolean corrects = !goals.isEmpty()
                && draft.corrections.follows(goals.getLast().source(), s.get(i).from(), true);
        boolean dream = false;
        for (int k = 0; k < i; k++) {
            dream |= newThere(s, k);
        }
        if (dream) {
            dreams.add(goal);
        } else if (corrects && goals.size() > 1) {
            draft.questions.add("'" + s.text() + "': which places does the trip go to?");
        } else if (corrects && !named) {
            draft.withdraw(goals.removeLast().source(), goal.source());
            goals.add(goal);
        } else if (!named) {
            goals.add(goal);
        }
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

    private @Nullable OpenTrip trip(List<Item> items) {
        if (!draft.questions.isEmpty()) {
            return null;
        }
        LocalDate today = setting.now().atZone(setting.zone()).toLocalDate();
        TripDates dates = TripDates.of(draft, today);
        List<TripConstraint> said = new ArrayList<>(new TripLength(draft, dates).ofTrip());
        for (TripConstraint c : draft.constraints) {
            said.add(c instanceof Budget b && b.currency().isEmpty() ? withCurrency(b) : c);
            if (c instanceof Cheapest cheapest && cheapest.strength() == Strength.HARD) {
                style = Style.CHEAPEST;
            }
        }
        return new OpenTrip(
                goals,
                avoided,
                origin,
                dates.start(),
                draft.currency,
                TripReader.onlyMode(items),
                style,
                cityCount,
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
