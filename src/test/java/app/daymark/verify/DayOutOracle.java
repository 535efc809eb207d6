package app.daymark.verify;

import app.daymark.domain.Busy;
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
import app.daymark.domain.Strength;
import app.daymark.domain.TimeWindow;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lives through a day out minute by minute: what was done in each, and where. The day has a date and is in UTC. */
final class DayOutOracle {

    /** A minute of the day: the number of the step that filled it, what was done, where (for travel, whereto). */
    record Moment(
            int step, Action action, String place, @Nullable String with) {}

    private final DayOutRequest request;
    private final List<Moment> minutes = new ArrayList<>();
    private final int start;
    private final LocalDate date;
    private boolean possible = true;

    DayOutOracle(DayOutRequest request, DayOutPlan plan) {
        this.request = request;
        this.date = Objects.requireNonNull(request.date());
        List<Step> steps = plan.steps();
        this.start = steps.isEmpty() ? request.startAt() : steps.get(0).from();
        String place = request.startPlace();
        possible = !steps.isEmpty() && steps.get(0).action() == Action.START && start >= request.startAt();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            possible &= (step.action() == Action.START) == (i == 0);
            possible &= step.from() == start + minutes.size();
            possible &= i > 0 || step.to() == step.from();
            if (step.action() == Action.TRAVEL) {
                possible &= step.to() - step.from() >= needed(place, step.place());
            } else {
                possible &= step.place().equals(place);
            }
            place = step.place();
            for (int minute = step.from(); minute < step.to(); minute++) {
                minutes.add(new Moment(i, step.action(), step.place(), step.with()));
            }
        }
    }

    boolean isValid() {
        Set<String> people = new HashSet<>();
        Set<Integer> meetings = new HashSet<>();
        for (Moment m : minutes) {
            if (m.action() == Action.MEET) {
                possible &= request.encounters().stream()
                        .anyMatch(e -> e.person().equals(m.with()) && e.place().equals(m.place()));
                people.add(m.with());
                meetings.add(m.step());
            }
        }
        possible &= people.size() == meetings.size();
        for (int i = 0; i < minutes.size(); i++) {
            for (Busy busy : request.busy()) {
                possible &= minutes.get(i).action() == Action.WAIT || !covers(busy, start + i);
            }
        }
        return possible && request.constraints().stream().allMatch(c -> c.strength() != Strength.HARD || keeps(c));
    }

    int met() {
        return (int) minutes.stream()
                .filter(m -> m.action() == Action.MEET)
                .map(Moment::with)
                .distinct()
                .count();
    }

    private int needed(String from, String to) {
        return request.travel().stream()
                .filter(t -> t.from().equals(from) && t.to().equals(to))
                .mapToInt(DayOutRequest.Travel::minutes)
                .min()
                .orElse(from.equals(to) ? 0 : Integer.MAX_VALUE);
    }

    private boolean covers(Busy busy, int minute) {
        Instant time = date.atStartOfDay().plusMinutes(minute).toInstant(ZoneOffset.UTC);
        return time.isBefore(busy.interval().end()) && busy.interval().start().isBefore(time.plusSeconds(60));
    }

    /** The minutes in which the person is met. */
    private List<Integer> minutesWith(String person, Action action) {
        List<Integer> with = new ArrayList<>();
        for (int i = 0; i < minutes.size(); i++) {
            if (minutes.get(i).action() == action
                    && person.equals(minutes.get(i).with())) {
                with.add(start + i);
            }
        }
        return with;
    }

    boolean keeps(DayOutConstraint constraint) {
        return switch (constraint) {
            case Available c ->
                minutesWith(c.person(), Action.MEET).isEmpty()
                        || c.windows().stream()
                                .anyMatch(w -> minutesWith(c.person(), Action.MEET).stream()
                                        .allMatch(m -> holds(w, m)));
            case Minimum c -> {
                int length = minutesWith(c.person(), Action.MEET).size();
                yield length == 0 || length >= c.minutes();
            }
            case Must c -> !minutesWith(c.person(), Action.MEET).isEmpty();
            case Before c ->
                minutesWith(c.first(), Action.MEET).stream()
                        .allMatch(a ->
                                minutesWith(c.second(), Action.MEET).stream().allMatch(b -> a < b));
            case End c ->
                (c.by() == null || start + minutes.size() <= c.by())
                        && (c.place() == null || c.place().equals(lastPlace()));
            case Pause c -> {
                long inside = minutesWith(c.title(), Action.PAUSE).stream()
                        .filter(m -> holds(c.window(), m))
                        .filter(m -> c.place() == null
                                || c.place().equals(minutes.get(m - start).place()))
                        .count();
                yield inside >= c.minutes();
            }
            case Longest _ -> true;
        };
    }

    private String lastPlace() {
        return minutes.isEmpty()
                ? request.startPlace()
                : minutes.get(minutes.size() - 1).place();
    }

    private static boolean holds(TimeWindow window, int minute) {
        return window.from() <= minute && minute < window.to();
    }
}
