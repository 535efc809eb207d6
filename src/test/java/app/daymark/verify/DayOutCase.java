package app.daymark.verify;

import app.daymark.domain.Busy;
import app.daymark.domain.Check;
import app.daymark.domain.DayOutConstraint;
import app.daymark.domain.DayOutPlan;
import app.daymark.domain.DayOutPlan.Action;
import app.daymark.domain.DayOutPlan.Step;
import app.daymark.domain.DayOutRequest;
import app.daymark.domain.SourceSpan;
import app.daymark.domain.Strength;
import app.daymark.domain.TimeWindow;
import app.daymark.domain.Validation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request and a plan of a day out, put together for a test: from Home at 9:00, 10 minutes from place to place. */
final class DayOutCase {

    static final SourceSpan SOURCE = SourceSpan.outside("test");
    static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private final List<DayOutRequest.Encounter> encounters = new ArrayList<>();
    private final List<DayOutRequest.Travel> travel = new ArrayList<>();
    private final List<DayOutConstraint> constraints = new ArrayList<>();
    private final List<Busy> busy = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    private @Nullable LocalDate date;
    private @Nullable LocalDate planDate;
    private int met;
    private int of;

    /** Ann at the Park 9:30–11:00 and Bo at the Zoo, both met. */
    static DayOutCase parkAndZoo() {
        return new DayOutCase()
                .person("Ann", "Park")
                .person("Bo", "Zoo")
                .travel("Home", "Park", 10)
                .travel("Park", "Zoo", 10)
                .travel("Zoo", "Home", 10)
                .constraint(
                        new DayOutConstraint.Available("Ann", List.of(window("09:30", "11:00")), Strength.HARD, SOURCE))
                .constraint(new DayOutConstraint.Minimum("Ann", 60, Strength.HARD, SOURCE))
                .step(Action.START, "Home", "09:00", "09:00", null)
                .step(Action.TRAVEL, "Park", "09:00", "09:10", null)
                .step(Action.WAIT, "Park", "09:10", "09:30", null)
                .step(Action.MEET, "Park", "09:30", "10:30", "Ann")
                .step(Action.TRAVEL, "Zoo", "10:30", "10:40", null)
                .step(Action.MEET, "Zoo", "10:40", "11:40", "Bo");
    }

    DayOutCase person(String name, String place) {
        encounters.add(new DayOutRequest.Encounter(name, place, SOURCE));
        of++;
        return this;
    }

    DayOutCase travel(String from, String to, int minutes) {
        travel.add(new DayOutRequest.Travel(from, to, minutes, SOURCE));
        return this;
    }

    DayOutCase constraint(DayOutConstraint constraint) {
        constraints.add(constraint);
        return this;
    }

    DayOutCase busy(Busy event) {
        busy.add(event);
        return this;
    }

    DayOutCase step(Action action, String place, String from, String to, @Nullable String with) {
        steps.add(new Step(action, place, minute(from), minute(to), with));
        met += action == Action.MEET ? 1 : 0;
        return this;
    }

    /** Puts another step in the place of number {@code index}. */
    DayOutCase instead(int index, Action action, String place, String from, String to, @Nullable String with) {
        steps.set(index, new Step(action, place, minute(from), minute(to), with));
        return this;
    }

    DayOutCase without(int index) {
        met -= steps.remove(index).action() == Action.MEET ? 1 : 0;
        return this;
    }

    DayOutCase counted(int metByPlan, int ofByPlan) {
        met = metByPlan;
        of = ofByPlan;
        return this;
    }

    DayOutCase dates(@Nullable LocalDate ofRequest, @Nullable LocalDate ofPlan) {
        date = ofRequest;
        planDate = ofPlan;
        return this;
    }

    DayOutRequest request() {
        return new DayOutRequest(
                Instant.parse("2026-03-01T08:00:00Z"),
                ZoneId.of("Europe/Berlin"),
                "me",
                date,
                "Home",
                540,
                encounters,
                travel,
                constraints,
                busy);
    }

    Validation validation() {
        return new Verifier().check(request(), new DayOutPlan(steps, met, of, true, planDate));
    }

    Check check(String sentence) {
        return validation().checks().stream()
                .filter(c -> c.constraint().equals(sentence))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no check '" + sentence + "' in " + validation()));
    }

    Check lastConstraint() {
        return check(constraints.get(constraints.size() - 1).sentence());
    }

    static TimeWindow window(String from, String to) {
        return new TimeWindow(null, minute(from), minute(to));
    }

    private static int minute(String clock) {
        return LocalTime.parse(clock).toSecondOfDay() / 60;
    }
}
