package app.daymark.solve;

import app.daymark.concurrent.Deadline;
import app.daymark.domain.Busy;
import app.daymark.domain.DayOutConstraint;
import app.daymark.domain.DayOutConstraint.Available;
import app.daymark.domain.DayOutConstraint.Before;
import app.daymark.domain.DayOutConstraint.End;
import app.daymark.domain.DayOutConstraint.Longest;
import app.daymark.domain.DayOutConstraint.Minimum;
import app.daymark.domain.DayOutConstraint.Must;
import app.daymark.domain.DayOutConstraint.Pause;
import app.daymark.domain.DayOutPlan.Action;
import app.daymark.domain.DayOutPlan.Step;
import app.daymark.domain.DayOutRequest;
import app.daymark.domain.EnglishWords;
import app.daymark.domain.TimeWindow;
import app.daymark.solve.DayOutConflicts.Appointment;
import app.daymark.solve.DayOutConflicts.Demand;
import app.daymark.solve.DayOutConflicts.Member;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The smallest changes that make a day out possible, one member of the conflict changed at a time. */
final class DayOutSuggestions {

    private static final int MOST = 5;
    private static final int MOST_MINUTES = 240;
    private static final int LEFT_OUT = 300;

    private final DayOutRequest request;
    private final DayOutConflicts conflicts;
    private final int mostLabels;
    private final Deadline deadline;

    DayOutSuggestions(DayOutRequest request, DayOutConflicts conflicts, int mostLabels, Deadline deadline) {
        this.request = request;
        this.conflicts = conflicts;
        this.mostLabels = mostLabels;
        this.deadline = deadline;
    }

    /** A changed request; {@code size} says how much is changed, in minutes or in what weighs as much. */
    private record Change(int size, String words, DayOutRequest changed) {}

    List<String> find(List<Member> conflict) {
        List<Change> changes = Stream.concat(conflict.stream().flatMap(this::changes), earlierStart())
                .sorted(Comparator.comparingInt(Change::size))
                .limit(MOST)
                .toList();
        return (changes.isEmpty() ? severalAtOnce(conflict).stream() : changes.stream())
                .map(c -> c.words + ": " + brief(c.changed))
                .toList();
    }

    private Stream<Change> changes(Member member) {
        return switch (member) {
            case Demand d -> changes(d.constraint());
            case Appointment a -> {
                List<Busy> rest = new ArrayList<>(request.busy());
                rest.remove(a.busy());
                yield ifPossible(new Change(
                        LEFT_OUT - 20, "without " + DayOutConflicts.title(a.busy()), request.withBusy(rest)));
            }
        };
    }

    private Stream<Change> changes(DayOutConstraint constraint) {
        return switch (constraint) {
            case Must c -> without(LEFT_OUT, "without " + c.person(), c);
            case Minimum c ->
                least(
                        c.minutes() - 1,
                        d -> change(
                                d,
                                EnglishWords.length(c.minutes() - d) + " with " + c.person() + " instead of "
                                        + EnglishWords.length(c.minutes()),
                                c,
                                new Minimum(c.person(), c.minutes() - d, c.strength(), c.source())));
            case Available c ->
                IntStream.range(0, c.windows().size()).boxed().flatMap(i -> Stream.concat(longer(c, i), sooner(c, i)));
            case Before c -> without(LEFT_OUT / 2, c.second() + " before " + c.first(), c);
            case End c -> Stream.concat(later(c), elsewhere(c));
            case Pause c ->
                Stream.concat(
                        least(
                                c.minutes() - 1,
                                d -> change(
                                        d,
                                        EnglishWords.length(c.minutes() - d) + " of " + c.title() + " instead of "
                                                + EnglishWords.length(c.minutes()),
                                        c,
                                        new Pause(
                                                c.title(),
                                                c.place(),
                                                c.minutes() - d,
                                                c.window(),
                                                c.strength(),
                                                c.source()))),
                        without(LEFT_OUT - 50, "without " + c.title(), c));
            case Longest c -> Stream.empty();
        };
    }

    private Stream<Change> longer(Available c, int i) {
        TimeWindow w = c.windows().get(i);
        return least(
                Math.min(MOST_MINUTES, 2 * TimeWindow.DAY - w.to()),
                d -> change(
                        d,
                        c.person() + " until " + EnglishWords.clock(w.to() + d) + " instead of "
                                + EnglishWords.clock(w.to()),
                        c,
                        withWindow(c, i, new TimeWindow(w.date(), w.from(), w.to() + d))));
    }

    private Stream<Change> sooner(Available c, int i) {
        TimeWindow w = c.windows().get(i);
        return least(
                Math.min(MOST_MINUTES, w.from()),
                d -> change(
                        d,
                        c.person() + " from " + EnglishWords.clock(w.from() - d) + " instead of "
                                + EnglishWords.clock(w.from()),
                        c,
                        withWindow(c, i, new TimeWindow(w.date(), w.from() - d, w.to()))));
    }

    private static Available withWindow(Available c, int i, TimeWindow window) {
        List<TimeWindow> windows = new ArrayList<>(c.windows());
        windows.set(i, window);
        return new Available(c.person(), windows, c.strength(), c.source());
    }

    private Stream<Change> later(End c) {
        Integer by = c.by();
        return by == null
                ? Stream.empty()
                : least(
                        MOST_MINUTES,
                        d -> change(
                                d,
                                "the end at " + EnglishWords.clock(by + d) + " instead of " + EnglishWords.clock(by),
                                c,
                                new End(c.place(), by + d, c.strength(), c.source())));
    }

    private Stream<Change> elsewhere(End c) {
        return c.place() == null
                ? Stream.empty()
                : ifPossible(
                        change(LEFT_OUT - 40, "the end anywhere", c, new End(null, c.by(), c.strength(), c.source())));
    }

    private Stream<Change> earlierStart() {
        int at = request.startAt();
        return least(
                Math.min(MOST_MINUTES, at),
                d -> new Change(
                        d,
                        "the start at " + EnglishWords.clock(at - d) + " instead of " + EnglishWords.clock(at),
                        new DayOutRequest(
                                request.now(),
                                request.zone(),
                                request.me(),
                                request.date(),
                                request.startPlace(),
                                at - d,
                                request.encounters(),
                                request.travel(),
                                request.constraints(),
                                request.busy())));
    }

    /** The least of the changes by 1 to {@code most} minutes that is enough; a greater one is enough as well. */
    private Stream<Change> least(int most, IntFunction<Change> change) {
        if (most < 1 || ifPossible(change.apply(most)).findAny().isEmpty()) {
            return Stream.empty();
        }
        int low = 1;
        int high = most;
        while (low < high) {
            int middle = (low + high) / 2;
            if (ifPossible(change.apply(middle)).findAny().isPresent()) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return Stream.of(change.apply(low));
    }

    private Stream<Change> without(int size, String words, DayOutConstraint constraint) {
        List<DayOutConstraint> rest = new ArrayList<>(request.constraints());
        rest.remove(constraint);
        return ifPossible(new Change(size, words, request.withConstraints(rest)));
    }

    private Change change(int size, String words, DayOutConstraint old, DayOutConstraint changed) {
        List<DayOutConstraint> constraints = new ArrayList<>(request.constraints());
        constraints.set(constraints.indexOf(old), changed);
        return new Change(size, words, request.withConstraints(constraints));
    }

    private Stream<Change> ifPossible(Change change) {
        return isPossible(change.changed) ? Stream.of(change) : Stream.empty();
    }

    private boolean isPossible(DayOutRequest changed) {
        List<DayOutConstraint> hard =
                changed.constraints().stream().filter(DayChoice::isHard).toList();
        DayOutProblem problem = new DayOutProblem(changed, hard, changed.busy(), true);
        return new DayOutSearch(problem, mostLabels, deadline).best().day() != null;
    }

    /** Where no single change is enough: leaves out one member of each conflict until none is left. */
    private Optional<Change> severalAtOnce(List<Member> conflict) {
        DayOutRequest changed = request;
        List<String> words = new ArrayList<>();
        List<Member> next = conflict;
        while (!next.isEmpty() && !deadline.reached()) {
            Member given = next.get(next.size() - 1);
            List<DayOutConstraint> rest = new ArrayList<>(changed.constraints());
            List<Busy> events = new ArrayList<>(changed.busy());
            switch (given) {
                case Demand d -> rest.remove(d.constraint());
                case Appointment a -> events.remove(a.busy());
            }
            words.add("“" + conflicts.asConflict(given).constraint() + "”");
            changed = changed.withConstraints(rest).withBusy(events);
            if (isPossible(changed)) {
                return Optional.of(new Change(0, "without " + EnglishWords.list(words), changed));
            }
            next = new DayOutConflicts(changed, mostLabels, deadline).find(rest).members();
        }
        return Optional.empty();
    }

    /** 'Ann 09:30–10:00, Bob 10:20–11:00'. */
    private String brief(DayOutRequest changed) {
        DayChoice.Chosen chosen = DayChoice.of(changed, mostLabels, deadline);
        DayValue day = chosen.day();
        if (day == null) {
            return "possible";
        }
        String met = DaySteps.of(day, new DayOutProblem(changed, chosen.kept(), changed.busy())).stream()
                .filter(s -> s.action() == Action.MEET)
                .map(DayOutSuggestions::words)
                .collect(Collectors.joining(", "));
        return met.isEmpty() ? "nobody is met" : met;
    }

    private static String words(Step step) {
        return step.with() + " " + EnglishWords.clock(step.from()) + "–" + EnglishWords.clock(step.to());
    }
}
