package app.daymark.solve;

import app.daymark.domain.Busy;
import app.daymark.domain.DayOutConstraint;
import app.daymark.domain.DayOutConstraint.Available;
import app.daymark.domain.DayOutConstraint.Before;
import app.daymark.domain.DayOutConstraint.End;
import app.daymark.domain.DayOutConstraint.Longest;
import app.daymark.domain.DayOutConstraint.Minimum;
import app.daymark.domain.DayOutConstraint.Must;
import app.daymark.domain.DayOutConstraint.Pause;
import app.daymark.domain.DayOutRequest;
import app.daymark.domain.DayOutRequest.Encounter;
import app.daymark.domain.DayOutRequest.Travel;
import app.daymark.domain.Strength;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Plays a short day minute by minute in every possible way. Shares no code with the solver. */
final class BruteDay {

    /** The last minute of the days that are played. */
    static final int LAST = 620;

    private final DayOutRequest request;
    private final List<? extends DayOutConstraint> constraints;
    private final List<Busy> events;
    private final List<String> tasks;
    private final int people;
    private final Map<Moment, Optional<Value>> known = new HashMap<>();

    BruteDay(DayOutRequest request, List<? extends DayOutConstraint> constraints, List<Busy> events) {
        this.request = request;
        this.constraints = constraints;
        this.events = events;
        tasks = new ArrayList<>(
                request.encounters().stream().map(Encounter::person).distinct().toList());
        people = tasks.size();
        only(Pause.class).forEach(p -> tasks.add(p.title()));
    }

    /** Where one is, when, and what was done: task numbers in order. */
    private record Moment(int time, String place, List<Integer> done) {}

    /** What the rest of a day is worth, and in the end the whole of it: less is better, field by field. */
    record Value(int strong, int wishMusts, int notMet, int wishes, int notLong, int end, List<Integer> order)
            implements Comparable<Value> {

        private static final Comparator<Value> GOODNESS = Comparator.comparingInt(Value::strong)
                .thenComparingInt(Value::wishMusts)
                .thenComparingInt(Value::notMet)
                .thenComparingInt(Value::wishes)
                .thenComparingInt(Value::notLong)
                .thenComparingInt(Value::end)
                .thenComparing(v -> v.order.toString());

        @Override
        public int compareTo(Value other) {
            return GOODNESS.compare(this, other);
        }

        Value plus(Strength broken) {
            return switch (broken) {
                case HARD -> this;
                case STRONG -> new Value(strong + 1, wishMusts, notMet, wishes, notLong, end, order);
                case WISH -> new Value(strong, wishMusts, notMet, wishes + 1, notLong, end, order);
            };
        }
    }

    Optional<Value> best() {
        return best(new Moment(request.startAt(), request.startPlace(), List.of()));
    }

    private Optional<Value> best(Moment now) {
        Optional<Value> value = known.get(now);
        if (value == null) {
            value = Stream.concat(stop(now).stream(), goOn(now)).min(Comparator.naturalOrder());
            known.put(now, value);
        }
        return value;
    }

    /** The day ends here and now. */
    private Optional<Value> stop(Moment now) {
        int met = (int) now.done.stream().filter(j -> j < people).count();
        Value value = new Value(0, 0, people - met, 0, 0, now.time, now.done);
        for (DayOutConstraint constraint : constraints) {
            boolean kept = switch (constraint) {
                case Must c -> now.done.contains(tasks.indexOf(c.person()));
                case Pause c -> now.done.contains(tasks.indexOf(c.title()));
                case End c ->
                    (c.place() == null || c.place().equals(now.place)) && (c.by() == null || now.time <= c.by());
                case Available c -> true;
                case Minimum c -> true;
                case Longest c -> true;
                case Before c -> true;
            };
            if (!kept && constraint.strength() == Strength.HARD) {
                return Optional.empty();
            }
            if (!kept && constraint instanceof Must && constraint.strength() == Strength.WISH) {
                value = new Value(
                        value.strong, value.wishMusts + 1, value.notMet, value.wishes, 0, value.end, value.order);
            } else if (!kept) {
                value = value.plus(constraint.strength());
            }
        }
        return Optional.of(value);
    }

    private Stream<Value> goOn(Moment now) {
        if (now.time >= LAST) {
            return Stream.empty();
        }
        List<Value> values = new ArrayList<>();
        best(new Moment(now.time + 1, now.place, now.done)).ifPresent(values::add);
        for (Travel t : request.travel()) {
            if (t.from().equals(now.place) && free(now.time, now.time + t.minutes())) {
                best(new Moment(now.time + t.minutes(), t.to(), now.done)).ifPresent(values::add);
            }
        }
        for (int j = 0; j < tasks.size(); j++) {
            if (!now.done.contains(j)) {
                for (int until = now.time + 1; until <= LAST && free(now.time, until); until++) {
                    (j < people ? meet(now, j, until) : pause(now, j, until)).ifPresent(values::add);
                }
            }
        }
        return values.stream();
    }

    private Optional<Value> meet(Moment now, int person, int until) {
        String name = tasks.get(person);
        if (request.encounters().stream()
                .noneMatch(e -> e.person().equals(name) && e.place().equals(now.place))) {
            return Optional.empty();
        }
        boolean longest = only(Longest.class).stream().anyMatch(c -> c.person().equals(name));
        Value broken = new Value(0, 0, 0, 0, 0, 0, List.of());
        boolean aLength = until == now.time + 1;
        for (DayOutConstraint constraint : constraints) {
            boolean kept = switch (constraint) {
                case Available c ->
                    !c.person().equals(name)
                            || c.windows().stream().anyMatch(w -> w.from() <= now.time && until <= w.to());
                case Minimum c -> !c.person().equals(name) || until - now.time >= c.minutes();
                case Before c ->
                    !c.first().equals(name)
                            || !(c.second().equals(name) || now.done.contains(tasks.indexOf(c.second())));
                case Must c -> true;
                case Longest c -> true;
                case End c -> true;
                case Pause c -> true;
            };
            aLength |= constraint instanceof Minimum c && c.person().equals(name) && until - now.time == c.minutes();
            if (!kept && constraint.strength() == Strength.HARD) {
                return Optional.empty();
            }
            broken = kept ? broken : broken.plus(constraint.strength());
        }
        if (!longest && !aLength) {
            return Optional.empty();
        }
        Value cost = broken;
        int longer = longest ? until - now.time : 0;
        return best(new Moment(until, now.place, with(now.done, person)))
                .map(v -> new Value(
                        v.strong + cost.strong,
                        v.wishMusts,
                        v.notMet,
                        v.wishes + cost.wishes,
                        v.notLong - longer,
                        v.end,
                        v.order));
    }

    private Optional<Value> pause(Moment now, int task, int until) {
        Pause pause = only(Pause.class).get(task - people);
        boolean kept = (pause.place() == null || pause.place().equals(now.place))
                && until - now.time == pause.minutes()
                && pause.window().from() <= now.time
                && until <= pause.window().to();
        return kept ? best(new Moment(until, now.place, with(now.done, task))) : Optional.empty();
    }

    private boolean free(int from, int to) {
        return events.stream().allMatch(e -> {
            LocalDate date = Objects.requireNonNull(request.date());
            long start = Duration.between(
                            date.atStartOfDay(request.zone()).toInstant(),
                            e.interval().start())
                    .toMinutes();
            long end = start + e.interval().minutes();
            return to <= start || end <= from || from == to;
        });
    }

    private static List<Integer> with(List<Integer> done, int task) {
        return Stream.concat(done.stream(), Stream.of(task)).toList();
    }

    private <C extends DayOutConstraint> List<C> only(Class<C> kind) {
        return constraints.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
