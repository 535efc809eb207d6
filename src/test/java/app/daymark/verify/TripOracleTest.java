package app.daymark.verify;

import static app.daymark.verify.TripCase.SOURCE;
import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.domain.Check;
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
import app.daymark.domain.TripPlan;
import app.daymark.domain.TripPlan.Flight;
import app.daymark.domain.TripPlan.Stay;
import app.daymark.domain.TripRequest;
import app.daymark.domain.TripRequest.City;
import app.daymark.domain.TripRequest.Connection;
import app.daymark.domain.TripRequest.TravelDays;
import app.daymark.verify.TripOracle.Diary;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The verifier agrees with an oracle that writes down every trip there is. */
class TripOracleTest {

    private static final List<String> CITIES = List.of("Oslo", "Porto", "Rome");

    @Property(tries = 50)
    void aPlanIsValidExactlyWhenTheOracleKeepsIt(@ForAll long seed) {
        TripRequest request = request(new Random(seed));
        for (Diary diary : TripOracle.all(request)) {
            assertThat(valid(request, TripOracle.plan(diary, request)))
                    .as(() -> request + " " + diary)
                    .isEqualTo(TripOracle.keepsHard(diary, request));
        }
    }

    @Property(tries = 100)
    void eachConstraintIsKeptExactlyWhenTheDaysSaySo(@ForAll long seed) {
        TripRequest request = request(new Random(seed));
        for (Diary diary : TripOracle.all(request)) {
            TripPlan plan = TripOracle.plan(diary, request);
            for (TripConstraint constraint : request.constraints()) {
                assertThat(TripRules.of(constraint, new Route(request, plan.stays()), plan.flights())
                                .ok())
                        .as(() -> constraint + " " + diary)
                        .isEqualTo(TripOracle.keeps(constraint, diary, request));
            }
        }
    }

    @Property(tries = 600)
    void aChangedPlanIsValidOnlyWhenItIsAnotherRightOne(@ForAll long seed) {
        Random random = new Random(seed);
        TripRequest request = request(random);
        List<Diary> diaries = TripOracle.all(request);
        TripPlan plan = TripOracle.plan(diaries.get(random.nextInt(diaries.size())), request);
        TripPlan changed = changed(plan, random);
        Set<TripPlan> right = diaries.stream()
                .filter(d -> TripOracle.keepsHard(d, request))
                .map(d -> TripOracle.plan(d, request))
                .collect(Collectors.toSet());

        assertThat(valid(request, changed)).as(() -> request + " " + changed).isEqualTo(right.contains(changed));
    }

    @Property(tries = 500)
    void swappedCitiesNoLongerFitTheirJourneys(@ForAll long seed) {
        Random random = new Random(seed);
        TripRequest request = request(random);
        List<Diary> diaries = TripOracle.all(request);
        TripPlan plan = TripOracle.plan(diaries.get(random.nextInt(diaries.size())), request);
        List<Stay> stays = new ArrayList<>(plan.stays());
        Stay first = stays.get(0);
        Stay second = stays.get(1);
        stays.set(0, new Stay(second.city(), first.fromDay(), first.toDay(), null, null));
        stays.set(1, new Stay(first.city(), second.fromDay(), second.toDay(), null, null));

        assertThat(new Verifier()
                        .check(request, new TripPlan(stays, plan.flights(), plan.totalDays(), plan.cost(), List.of()))
                        .checks())
                .filteredOn(c -> !c.ok())
                .extracting(Check::constraint)
                .contains("The journeys lead from stay to stay, on the right days.");
    }

    private static boolean valid(TripRequest request, TripPlan plan) {
        return new Verifier().check(request, plan).valid();
    }

    /** One thing changed: a day, a city, a journey, the total or the cost. */
    private static TripPlan changed(TripPlan plan, Random random) {
        List<Stay> stays = new ArrayList<>(plan.stays());
        List<Flight> flights = new ArrayList<>(plan.flights());
        int total = plan.totalDays();
        TripPlan.Cost cost = plan.cost();
        int i = random.nextInt(stays.size());
        Stay stay = stays.get(i);
        int by = random.nextBoolean() ? 1 : -1;
        switch (random.nextInt(9)) {
            case 0 -> stays.set(i, new Stay(stay.city(), stay.fromDay() + by, stay.toDay(), null, null));
            case 1 -> stays.set(i, new Stay(stay.city(), stay.fromDay(), stay.toDay() + by, null, null));
            case 2 ->
                stays.set(
                        i,
                        new Stay(CITIES.get(random.nextInt(CITIES.size())), stay.fromDay(), stay.toDay(), null, null));
            case 3 -> stays.remove(i);
            case 4 -> Collections.swap(stays, 0, stays.size() - 1);
            case 5 -> flights.remove(random.nextInt(flights.size()));
            case 6 -> flights.add(flights.get(0));
            case 7 -> total += by;
            default -> cost = new TripPlan.Cost(new BigDecimal("1.5"), "EUR");
        }
        return new TripPlan(stays, flights, total, cost, List.of());
    }

    private static TripRequest request(Random random) {
        List<Connection> connections = new ArrayList<>();
        List<String> places = List.of("Oslo", "Porto", "Rome", "Home");
        for (String from : places) {
            for (String to : places) {
                if (!from.equals(to) && random.nextInt(5) > 0) {
                    connections.add(new Connection(from, to, "flight", price(random), SOURCE));
                }
            }
        }
        List<TripConstraint> constraints = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            constraints.add(constraint(random));
        }
        return new TripRequest(
                Instant.EPOCH,
                ZoneOffset.UTC,
                "me",
                null,
                random.nextInt(4) == 0 ? "Home" : null,
                random.nextInt(4) == 0 ? "Home" : null,
                CITIES.stream().map(c -> new City(c, price(random), SOURCE)).toList(),
                connections,
                random.nextBoolean() ? TravelDays.SHARED : TravelDays.ARRIVAL,
                "EUR",
                constraints,
                List.of());
    }

    private static TripConstraint constraint(Random random) {
        Strength strength = random.nextInt(4) == 0 ? Strength.WISH : Strength.HARD;
        String city = CITIES.get(random.nextInt(3));
        int day = 1 + random.nextInt(6);
        List<Event.Kind> kinds = List.of(Event.Kind.values());
        return switch (random.nextInt(10)) {
            case 0 -> new Total(day, strength, SOURCE);
            case 1 -> new Days(city, 1 + random.nextInt(2), 2 + random.nextInt(2), strength, SOURCE);
            case 2 ->
                new Event(city, null, day, day + random.nextInt(4), kinds.get(random.nextInt(3)), strength, SOURCE);
            case 3 -> new First(city, strength, SOURCE);
            case 4 -> new Last(city, strength, SOURCE);
            case 5 ->
                new Before(city, CITIES.get((CITIES.indexOf(city) + 1) % 3), random.nextBoolean(), strength, SOURCE);
            case 6 -> new DirectOnly(strength, SOURCE);
            case 7 -> new NoTravel(new TreeSet<>(Set.of(day, 7)), strength, SOURCE);
            case 8 ->
                new Budget(BigDecimal.valueOf(random.nextInt(300)), random.nextBoolean(), "EUR", strength, SOURCE);
            default -> new Cheapest(strength, SOURCE);
        };
    }

    private static @org.jspecify.annotations.Nullable BigDecimal price(Random random) {
        return random.nextInt(4) == 0 ? null : BigDecimal.valueOf(random.nextInt(100));
    }
}
