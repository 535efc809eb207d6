package app.daymark.understand.trip;

import app.daymark.domain.Note;
import app.daymark.domain.SourceSpan;
import app.daymark.domain.TripConstraint;
import app.daymark.domain.TripRequest.TravelDays;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the rules have gathered from the sentences so far. */
final class TripDraft {

    final List<Stop> stops;
    final Corrections corrections;
    /** Cities that were listed and then left out. */
    final List<Stop> gone;
    /** The words that made the trip shorter by a stay. */
    final @Nullable SourceSpan shortened;

    final List<Said<StayLength>> totals = new ArrayList<>();
    final List<Said<Item.DateRef>> starts = new ArrayList<>();
    final List<Said<Item.DateRef>> ends = new ArrayList<>();
    /** 'Rome in 10 days': when the trip starts or how long it takes. */
    @Nullable
    Within within;
    /** Whether a country or a region is named. */
    boolean region;

    final List<Said<TravelDays>> travelDays = new ArrayList<>();
    final List<Link> links = new ArrayList<>();
    /** Pairs of cities that are said to have no connection. */
    final Set<List<String>> unlinked = new LinkedHashSet<>();
    /** Words that connect every city with every other, with the means of travel. */
    final List<Said<List<String>>> everywhere = new ArrayList<>();
    /** Means of travel that are not wanted. */
    final Set<String> excludedModes = new LinkedHashSet<>();
    /** The only means of travel that is wanted. */
    @Nullable
    String onlyMode;
    /** The words that confine travel to named connections. */
    @Nullable
    SourceSpan directOnly;

    final List<Occasion> occasions = new ArrayList<>();
    /** Days without travel, as items. */
    final List<Said<Item>> noTravel = new ArrayList<>();
    /** Constraints that need no more than the words. */
    final List<TripConstraint> constraints = new ArrayList<>();

    final Map<String, BigDecimal> costs = new LinkedHashMap<>();

    @Nullable
    Said<String> origin;

    @Nullable
    Said<String> home;

    @Nullable
    String currency;
    /** The city that 'there' means. */
    @Nullable
    String lastCity;

    final List<String> questions = new ArrayList<>();
    final List<Note> ignored = new ArrayList<>();
    final List<Note> assumptions = new ArrayList<>();

    /** @param rest the cities of the trip, after what is left out */
    TripDraft(LeftOutRule rest, Corrections corrections) {
        this.stops = rest.stops();
        this.gone = rest.gone();
        this.shortened = rest.shortened();
        this.corrections = corrections;
        questions.addAll(rest.questions());
        assumptions.addAll(rest.assumptions());
    }

    /** Words that name a day ahead or a length. */
    record Within(StayLength length, Item.DateRef date, SourceSpan source) {}

    /** Takes 'in 10 days' for what is not said otherwise; asks where neither is. */
    void settleWithin() {
        Within words = within;
        if (words == null) {
            return;
        }
        if (starts.isEmpty() == totals.isEmpty()) {
            questions.add("'" + words.source().text() + "': does the trip start then, or is that its length?");
        } else if (starts.isEmpty()) {
            starts.add(new Said<>(words.date(), words.source()));
        } else {
            totals.add(new Said<>(words.length(), words.source()));
        }
        within = null;
    }

    /** Words that later words take back are set aside. */
    void withdraw(SourceSpan earlier, SourceSpan later) {
        Note note = Withdrawn.note(earlier, later);
        if (!ignored.contains(note)) {
            ignored.add(note);
        }
        assumptions.removeIf(said -> said.text().equals(earlier.text()));
    }

    /** Whether the city was listed and then left out. */
    boolean gone(String name) {
        return gone.stream().anyMatch(stop -> LeftOutRule.same(stop.name(), name));
    }

    List<String> cities() {
        return stops.stream().map(Stop::name).toList();
    }

    /** What is left of a budget's or a fare's currency: one for the whole request. */
    void currency(@Nullable String code, String words) {
        if (code == null) {
            return;
        }
        if (currency != null && !currency.equals(code)) {
            questions.add(
                    "'" + words + "': prices are in " + currency + " and in " + code + ". Which currency is meant?");
        }
        currency = code;
    }
}
