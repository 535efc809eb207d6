package app.daymark.understand.trip;

import app.daymark.domain.Busy;
import app.daymark.domain.Interval;
import app.daymark.domain.Note;
import app.daymark.domain.Reading;
import app.daymark.domain.Setting;
import app.daymark.domain.SourceSpan;
import app.daymark.domain.Strength;
import app.daymark.domain.Task;
import app.daymark.domain.TripConstraint;
import app.daymark.domain.TripConstraint.Budget;
import app.daymark.domain.TripConstraint.Cheapest;
import app.daymark.domain.TripConstraint.DirectOnly;
import app.daymark.domain.TripConstraint.First;
import app.daymark.domain.TripConstraint.NoTravel;
import app.daymark.domain.TripRequest;
import app.daymark.domain.TripRequest.City;
import app.daymark.domain.TripRequest.Connection;
import app.daymark.understand.atlas.ExchangeRates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Puts together the request from what the sentences said, and asks where they contradict each other. */
final class TripAssembly {

    private final TripDraft draft;
    private final Setting setting;
    private final @Nullable String mode;

    /** @param mode the only means of travel that the text names, or null */
    TripAssembly(TripDraft draft, Setting setting, @Nullable String mode) {
        this.draft = draft;
        this.setting = setting;
        this.mode = mode;
    }

    Reading reading() {
        LocalDate today = setting.now().atZone(setting.zone()).toLocalDate();
        arrivals();
        draft.settleWithin();
        TripDates dates = TripDates.of(draft, today);
        TripLength length = new TripLength(draft, dates, false);
        List<TripConstraint> constraints = new ArrayList<>(length.ofTripAndStays());
        if (length.total() > 0) {
            TripCalendar calendar = new TripCalendar(today, dates.start(), length.total());
            constraints.addAll(Occasions.events(draft, calendar));
            constraints.addAll(noTravel(calendar));
        }
        Set<String> places = new LinkedHashSet<>(draft.cities());
        String origin = home(draft.origin, true);
        String destination = home(draft.home, false);
        if (origin != null) {
            places.add(origin);
        }
        if (destination != null) {
            places.add(destination);
        }
        List<Connection> connections = Connections.of(draft, places, mode);
        draft.constraints.forEach(
                c -> constraints.add(c instanceof Budget b && b.currency().isEmpty() ? currency(b) : c));
        if (!connections.isEmpty()) {
            SourceSpan words = draft.directOnly;
            constraints.add(new DirectOnly(
                    Strength.HARD, words == null ? connections.getFirst().source() : words));
        }
        TripRequest request = new TripRequest(
                setting.now(),
                setting.zone(),
                setting.me(),
                dates.start(),
                origin,
                destination,
                cities(),
                connections,
                length.travelDays(),
                draft.currency,
                constraints,
                busy(dates.start(), length.total()));
        TripRequest priced = Estimates.fill(draft, request);
        return new Reading(
                Task.TRIP_PLANNING,
                draft.questions.isEmpty() ? priced : null,
                draft.ignored,
                draft.assumptions,
                draft.questions.stream().distinct().limit(3).toList());
    }

    /** 'We arrive in A on 4 July' starts the trip where nothing else does. */
    private void arrivals() {
        for (Occasion o : List.copyOf(draft.occasions)) {
            boolean first = o.shape() == Occasion.Shape.ARRIVE_ON
                    && o.when() instanceof Item.Dated
                    && draft.starts.stream().allMatch(TripDates::wide);
            if (first && o.when() instanceof Item.Dated d) {
                draft.starts.add(new Said<>(d.value(), o.source()));
                draft.constraints.add(new First(o.city(), o.strength(), o.source()));
                draft.occasions.remove(o);
            }
        }
    }

    private List<NoTravel> noTravel(TripCalendar calendar) {
        List<NoTravel> constraints = new ArrayList<>();
        for (Said<Item> said : draft.noTravel) {
            TripCalendar.Resolved days =
                    calendar.resolve(said.value(), said.source().text());
            if (days.question() != null) {
                draft.questions.add(days.question());
                continue;
            }
            TreeSet<Integer> numbers = new TreeSet<>();
            days.runs().forEach(run -> {
                for (int d = run.from(); d <= run.to(); d++) {
                    numbers.add(d);
                }
            });
            constraints.add(new NoTravel(numbers, Strength.HARD, said.source()));
        }
        return constraints;
    }

    /** Home is planned only where a connection leads from or to it. */
    private @Nullable String home(@Nullable Said<String> said, boolean start) {
        if (said == null) {
            return null;
        }
        boolean linked = draft.links.stream().anyMatch(link -> (start ? link.from() : link.to()).equals(said.value()));
        if (!linked) {
            draft.assumptions.add(new Note(said.source().text(), "the journey from and to home is not planned"));
        }
        return linked ? said.value() : null;
    }

    private Budget currency(Budget budget) {
        if (draft.currency == null) {
            draft.currency = ExchangeRates.ofZone(setting.zone());
            draft.assumptions.add(new Note("currency", draft.currency + ", as none is named"));
        }
        return new Budget(budget.most(), budget.faresOnly(), draft.currency, budget.strength(), budget.source());
    }

    private List<City> cities() {
        return draft.stops.stream()
                .map(stop -> new City(stop.name(), draft.costs.get(stop.name()), stop.source()))
                .toList();
    }

    /** The user's own busy time during the trip: only a warning. */
    private List<Busy> busy(@Nullable LocalDate start, int total) {
        if (start == null || total < 1 || !setting.calendars().people().contains(setting.me())) {
            return List.of();
        }
        Interval window = new Interval(
                start.atStartOfDay(setting.zone()).toInstant(),
                start.plusDays(total).atStartOfDay(setting.zone()).toInstant());
        return setting.calendars().busy(setting.me(), window, setting.zone());
    }

    static boolean wantsPrices(TripRequest request) {
        return request.constraints().stream().anyMatch(c -> c instanceof Budget || c instanceof Cheapest);
    }
}
