package app.daymark.understand.trip;

import app.daymark.domain.Note;
import app.daymark.understand.atlas.Atlas;
import app.daymark.understand.atlas.City;
import app.daymark.understand.atlas.Destination;
import app.daymark.understand.atlas.Destinations;
import app.daymark.understand.atlas.OpenTrip.Goal;
import app.daymark.understand.trip.Item.Count;
import app.daymark.understand.trip.Item.Place;
import app.daymark.understand.words.Read;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads where an open trip goes, where it keeps away from and where it starts. A city beside a country is a goal only
 * where the words say so ('including Kyoto', 'ending in Rome'); 'Rome is too crowded' is asked.
 */
final class OpenGoals {

    private static final Set<String> BOUNDS = Words.of("more less longer later earlier sooner over fewer");
    private static final Set<String> HOME = Set.of("from", "leaving", "departing");
    private static final Set<String> COMPASS =
            Words.of("northern southern eastern western central north south east west upper lower rural coastal");
    private static final Set<String> WANTED =
            Words.of("in to through via visit visiting see seeing including include includes especially with at miss "
                    + "definitely want love least add like");
    private static final Set<String> UNWANTED =
            Words.of("been seen know knew lived live lives than prefer rather hate dislike excluded too boring was");
    private static final Set<String> JOIN = Words.of(", and & + - /");

    private final TripDraft draft;
    private final boolean region;
    private final List<Goal> goals = new ArrayList<>();
    private final List<Goal> avoided = new ArrayList<>();
    /** Places where the user has never been, which are goals where no other is named. */
    private final List<Goal> dreams = new ArrayList<>();

    private @Nullable City origin;
    private @Nullable Integer cityCount;

    /** @param region whether a country or a region is named */
    OpenGoals(TripDraft draft, boolean region) {
        this.draft = draft;
        this.region = region;
    }

    List<Goal> goals() {
        return List.copyOf(goals);
    }

    List<Goal> avoided() {
        return List.copyOf(avoided);
    }

    @Nullable
    City origin() {
        return origin;
    }

    @Nullable
    Integer cityCount() {
        return cityCount;
    }

    void read(List<Sentence> sentences, List<LeftOut> leftOut) {
        leftOut.forEach(this::avoid);
        sentences.forEach(this::places);
        if (goals.isEmpty()) {
            goals.addAll(dreams);
        } else {
            dreams.forEach(dream ->
                    draft.ignored.add(new Note(dream.source().text(), "never seen, but the trip goes elsewhere")));
        }
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

    private void places(Sentence s) {
        for (int i = 0; i < s.size(); i++) {
            if (s.used(i)) {
                continue;
            }
            Place place = s.get(i) instanceof Item.City city
                    ? new Place(city.name(), true, city.from(), city.to())
                    : s.get(i) instanceof Place p ? p : null;
            if (place != null && guarded(s, i)) {
                ask(s, i);
            } else if (place != null && !unknown(place)) {
                place(s, i, place);
            }
            if (s.get(i) instanceof Count count
                    && (s.in(i + 1, Set.of("cities", "countries", "stops", "places", "towns"))
                            || s.in(i + 2, Set.of("cities", "countries")))) {
                cityCount = count.value();
                s.use(i, i + 2);
            }
        }
    }

    private void place(Sentence s, int i, Place place) {
        Optional<City> city = Atlas.find(place.name());
        Optional<Destination> goal = Destinations.find(place.name());
        boolean home = s.in(i - 1, HOME)
                || s.is(i - 1, "in")
                        && (s.is(i - 2, "live") || s.is(i - 2, "based") || s.is(i - 2, "starting"))
                        && city.filter(this::inside).isEmpty();
        if (home && city.isPresent()) {
            origin = city.get();
        } else if (home) {
            draft.assumptions.add(new Note(s.words(i - 1, i + 1), "the journey from and to home is not planned"));
        } else if (goal.isEmpty()) {
            draft.questions.add("'" + place.name()
                    + "' is not in the built-in table of cities. How many days, and which other cities?");
        } else if (unclear(s, i, goal.get())) {
            ask(s, i);
        } else {
            goal(s, i, new Goal(goal.get(), s.span(i, i + 1)));
        }
        s.use(i);
    }

    private void ask(Sentence s, int i) {
        draft.questions.add("I don't understand '" + s.words(s.segmentStart(i), s.segmentEnd(i))
                + "'. What does it ask of the trip?");
        s.use(i);
    }

    private boolean inside(City city) {
        return goals.stream().anyMatch(goal -> goal.destination().cities().contains(city));
    }

    /** Whether it is not said that the place is a goal, or only a part of it ('northern Italy'), or one of two. */
    private boolean unclear(Sentence s, int i, Destination place) {
        if (place.kind() != Destination.Kind.CITY) {
            boolean part = s.in(i - 1, COMPASS) || s.is(i - 1, "of") && s.in(i - 2, COMPASS);
            boolean either = (s.is(i - 1, "or") || s.is(i - 1, "then")) && !goals.isEmpty();
            return part || either;
        }
        boolean must = s.starts(i + 1, "is", "a", "must");
        if (must) {
            s.use(i + 1, i + 4);
        }
        boolean listed = s.in(i - 1, JOIN) && (s.get(i - 2) instanceof Place || s.get(i - 2) instanceof Item.City);
        boolean wanted = must || listed || s.find(Math.max(s.segmentStart(i), i - 3), i, WANTED) >= 0;
        return region && (!wanted || s.find(s.segmentStart(i), s.segmentEnd(i), UNWANTED) >= 0);
    }

    /** Whether an unread 'not' or 'avoid' stands before the place, so that it may be no goal. */
    private static boolean guarded(Sentence s, int i) {
        for (int k = s.segmentStart(i); k < i; k++) {
            boolean miss = s.is(i - 1, "miss");
            boolean wish = newThere(s, k)
                    || miss
                    || s.is(k, "not") && (s.is(k + 1, "only") || s.is(k + 1, "just"))
                    || s.word(k).startsWith("can") && s.is(k + 1, "wait")
                    || s.in(k + 1, BOUNDS) && s.is(k + 2, "than")
                    || s.is(k - 1, "why")
                    || k == i - 1 && s.is(k, "no") && s.get(i) instanceof Place p && unknown(p);
            if (s.in(k, Leftovers.GUARDS) && !s.used(k) && !wish) {
                return true;
            }
            if (miss) {
                s.use(k);
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
}
