package app.daymark.verify;

import static app.daymark.verify.DayOutCase.MONDAY;
import static app.daymark.verify.DayOutCase.SOURCE;
import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.domain.Busy;
import app.daymark.domain.Check;
import app.daymark.domain.DayOutConstraint;
import app.daymark.domain.DayOutConstraint.Available;
import app.daymark.domain.DayOutConstraint.Before;
import app.daymark.domain.DayOutConstraint.End;
import app.daymark.domain.DayOutConstraint.Longest;
import app.daymark.domain.DayOutConstraint.Minimum;
import app.daymark.domain.DayOutConstraint.Must;
import app.daymark.domain.DayOutConstraint.Pause;
import app.daymark.domain.DayOutPlan;
import app.daymark.domain.DayOutPlan.Action;
import app.daymark.domain.DayOutPlan.Step;
import app.daymark.domain.DayOutRequest;
import app.daymark.domain.DayOutRequest.Encounter;
import app.daymark.domain.DayOutRequest.Travel;
import app.daymark.domain.Interval;
import app.daymark.domain.Strength;
import app.daymark.domain.TimeWindow;
import app.daymark.domain.Validation;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The verifier agrees with an oracle that lives through the day minute by minute. */
class DayOutOracleTest {

    private static final List<String> PLACES = List.of("Home", "Park", "Zoo");
    private static final List<String> PEOPLE = List.of("Ann", "Bo", "Cy");

    @Property(tries = 3000)
    void aPlanIsValidExactlyWhenEveryMinuteOfItIs(@ForAll long seed) {
        Random random = new Random(seed);
        DayOutRequest request = request(random);
        DayOutPlan plan = plan(request, random);
        DayOutOracle oracle = new DayOutOracle(request, plan);

        Validation validation = new Verifier().check(request, plan);

        assertThat(validation.valid())
                .as(() -> request + " " + plan + " " + validation)
                .isEqualTo(oracle.isValid() && plan.met() == oracle.met());
    }

    @Property(tries = 1000)
    void aStepShiftedByAMinuteTearsTheDayApart(@ForAll long seed) {
        Random random = new Random(seed);
        DayOutRequest request = request(random);
        DayOutPlan plan = plan(request, random);
        if (!new Verifier().check(request, plan).valid() || plan.steps().size() < 2) {
            return;
        }
        List<Step> steps = new ArrayList<>(plan.steps());
        int i = 1 + random.nextInt(steps.size() - 1);
        Step step = steps.get(i);
        steps.set(i, new Step(step.action(), step.place(), step.from() + 1, step.to() + 1, step.with()));

        assertThat(new Verifier()
                        .check(request, new DayOutPlan(steps, plan.met(), plan.of(), true, null))
                        .checks())
                .filteredOn(c -> !c.ok())
                .extracting(Check::constraint)
                .contains("Each step starts when the one before ends.");
    }

    private static DayOutRequest request(Random random) {
        List<Travel> travel = new ArrayList<>();
        for (String from : PLACES) {
            for (String to : PLACES) {
                if (!from.equals(to) && random.nextInt(8) > 0) {
                    travel.add(new Travel(from, to, 1 + random.nextInt(9), SOURCE));
                }
            }
        }
        List<DayOutConstraint> constraints = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            constraints.add(constraint(random));
        }
        Instant busy = MONDAY.atTime(9, 30).toInstant(ZoneOffset.UTC).plusSeconds(random.nextInt(9000));
        return new DayOutRequest(
                Instant.EPOCH,
                ZoneOffset.UTC,
                "me",
                MONDAY,
                "Home",
                540,
                List.of(
                        new Encounter("Ann", "Park", SOURCE),
                        new Encounter("Bo", "Zoo", SOURCE),
                        new Encounter("Cy", "Home", SOURCE)),
                travel,
                constraints,
                random.nextInt(3) > 0
                        ? List.of()
                        : List.of(new Busy(
                                new Interval(busy, busy.plusSeconds(1 + random.nextInt(1200))), "", false, null)));
    }

    private static DayOutConstraint constraint(Random random) {
        Strength strength = random.nextInt(4) == 0 ? Strength.WISH : Strength.HARD;
        String person = PEOPLE.get(random.nextInt(3));
        return switch (random.nextInt(7)) {
            case 0 -> new Available(person, List.of(window(random), window(random)), strength, SOURCE);
            case 1 -> new Minimum(person, random.nextInt(30), strength, SOURCE);
            case 2 -> new Must(person, strength, SOURCE);
            case 3 -> new Longest(person, strength, SOURCE);
            case 4 -> new Before(person, PEOPLE.get((PEOPLE.indexOf(person) + 1) % 3), strength, SOURCE);
            case 5 ->
                new End(
                        random.nextBoolean() ? null : place(random),
                        random.nextBoolean() ? null : 600 + random.nextInt(90),
                        strength,
                        SOURCE);
            default ->
                new Pause(
                        "Tea",
                        random.nextBoolean() ? null : place(random),
                        1 + random.nextInt(15),
                        window(random),
                        strength,
                        SOURCE);
        };
    }

    private static TimeWindow window(Random random) {
        int from = 540 + random.nextInt(60);
        return new TimeWindow(null, from, from + 1 + random.nextInt(120));
    }

    private static String place(Random random) {
        return PLACES.get(random.nextInt(3));
    }

    /** A walk through the day in which now and then something is a minute off, too often, or in the wrong place. */
    private static DayOutPlan plan(DayOutRequest request, Random random) {
        List<Step> steps = new ArrayList<>();
        String place = "Home";
        int clock = 540 + (random.nextInt(20) == 0 ? random.nextInt(3) - 1 : 0);
        int met = 0;
        boolean tea = false;
        List<String> left = new ArrayList<>(PEOPLE);
        steps.add(new Step(Action.START, place, clock, clock, null));
        for (int i = random.nextInt(8); i > 0; i--) {
            int from = clock + (random.nextInt(60) == 0 ? random.nextInt(3) - 1 : 0);
            String here = place;
            String person = request.encounters().stream()
                    .filter(e -> e.place().equals(here))
                    .findFirst()
                    .orElseThrow()
                    .person();
            Step step;
            if (left.contains(person) && random.nextBoolean()) {
                step = new Step(Action.MEET, place, from, from + 1 + random.nextInt(40), person);
                if (random.nextInt(10) > 0) {
                    left.remove(person);
                }
                met++;
            } else if (!tea && random.nextInt(3) == 0) {
                step = new Step(Action.PAUSE, place, from, from + 1 + random.nextInt(20), "Tea");
                tea = true;
            } else if (random.nextInt(3) == 0) {
                step = new Step(Action.WAIT, random.nextInt(30) == 0 ? place(random) : place, from, from + 10, null);
            } else {
                String to = place(random);
                int needed = request.travel().stream()
                        .filter(t -> t.from().equals(here) && t.to().equals(to))
                        .mapToInt(Travel::minutes)
                        .findFirst()
                        .orElse(3);
                step = new Step(
                        Action.TRAVEL,
                        to,
                        from,
                        from + needed + (random.nextInt(9) == 0 ? -1 : random.nextInt(2)),
                        null);
            }
            steps.add(step);
            place = step.place();
            clock = step.to();
        }
        return new DayOutPlan(steps, met, 3, true, random.nextBoolean() ? MONDAY : null);
    }
}
