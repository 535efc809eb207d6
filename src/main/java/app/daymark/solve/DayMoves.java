package app.daymark.solve;

import app.daymark.solve.DayLabel.Visit;
import app.daymark.solve.DayOutProblem.Option;
import app.daymark.solve.DayOutProblem.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** How a day out begins, goes on and ends. */
final class DayMoves {

    private final DayOutProblem problem;
    private final DayTravel travel;
    private final List<Task> tasks;

    DayMoves(DayOutProblem problem) {
        this.problem = problem;
        travel = problem.travel();
        tasks = problem.tasks();
    }

    DayLabel start() {
        long all = (1L << tasks.size()) - 1;
        int place = problem.start();
        int time = problem.startAt();
        return new DayLabel(open(place, time, all), 0, place, 0, time, 0, 0, null, null);
    }

    /** Whether everything that must be done is done or can still be done. */
    boolean canEnd(DayLabel label) {
        return (problem.musts() & ~label.done() & ~label.open()) == 0;
    }

    /** The day that is over with this label, or null where it can't be. */
    @Nullable
    DayValue end(DayLabel label) {
        if ((problem.musts() & ~label.done()) != 0) {
            return null;
        }
        int leave = problem.latestEnd(label.place(), label.time() + label.slack());
        int end = leave < label.time() ? DayTravel.NEVER : problem.end(label.place(), leave);
        return end >= DayTravel.NEVER
                ? null
                : new DayValue(label.count(), label.gained() + leave - label.time(), end, leave, label);
    }

    /** Every way to go on by one task, in the order of the tasks; where one is before other places. */
    void next(DayLabel label, Consumer<DayLabel> each) {
        for (long open = label.open(); open != 0; open &= open - 1) {
            int task = Long.numberOfTrailingZeros(open);
            for (Option option : tasks.get(task).options()) {
                if (option.place() == label.place()) {
                    next(label, task, option, each);
                }
            }
            for (Option option : tasks.get(task).options()) {
                if (option.place() != label.place()) {
                    next(label, task, option, each);
                }
            }
        }
    }

    private void next(DayLabel label, int task, Option option, Consumer<DayLabel> each) {
        if (label.slack() == 0 && !tasks.get(task).longest()) {
            soonest(label, task, option, each);
            return;
        }
        for (Arrival arrival : arrivals(label, option.place())) {
            for (Span span : option.spans()) {
                within(label, task, option.place(), span, arrival, each);
            }
        }
    }

    /** Nothing is gained by waiting: the span in which the task ends first. */
    private void soonest(DayLabel label, int task, Option option, Consumer<DayLabel> each) {
        int minutes = tasks.get(task).minutes();
        int arrival = travel.arrival(label.place(), label.time(), option.place());
        Span soonest = null;
        for (Span span : option.spans()) {
            if (Math.max(arrival, span.from()) + minutes <= span.to()
                    && (soonest == null || Math.max(arrival, span.from()) < Math.max(arrival, soonest.from()))) {
                soonest = span;
            }
        }
        if (soonest != null) {
            int end = Math.max(arrival, soonest.from()) + minutes;
            add(label, new Visit(task, option.place(), soonest), end, 0, label.gained(), each);
        }
    }

    private void within(DayLabel label, int task, int place, Span span, Arrival arrival, Consumer<DayLabel> each) {
        int minutes = tasks.get(task).minutes();
        int start = Math.max(arrival.from, span.from());
        if (start + minutes > span.to()) {
            return;
        }
        int gained = arrival.gained + Math.min(arrival.to, start) - arrival.from;
        int slack = tasks.get(task).longest()
                ? span.to() - start - minutes
                : Math.max(0, Math.min(arrival.to, span.to() - minutes) - start);
        add(label, new Visit(task, place, span), start + minutes, slack, gained, each);
    }

    private void add(DayLabel label, Visit visit, int time, int slack, int gained, Consumer<DayLabel> each) {
        Task task = tasks.get(visit.task());
        long bit = 1L << visit.task();
        DayLabel next = new DayLabel(
                open(visit.place(), time, label.open() & ~bit & ~task.after()),
                label.done() | bit,
                visit.place(),
                label.count() + (task.person() ? 1 : 0),
                time,
                slack,
                gained + (task.longest() ? task.minutes() : 0),
                visit,
                label);
        if (canEnd(next)) {
            each.accept(next);
        }
    }

    /** Arrivals from {@code from} to {@code to}; every minute later is a minute gained before. */
    private record Arrival(int from, int to, int gained) {}

    /** When one can arrive, for all times at which one can leave: busy time makes some of them the same. */
    private List<Arrival> arrivals(DayLabel label, int place) {
        List<Arrival> arrivals = new ArrayList<>();
        int from = travel.arrival(label.place(), label.time(), place);
        int to = from;
        int gained = label.gained();
        for (int wait = 1; wait <= label.slack(); wait++) {
            int next = travel.arrival(label.place(), label.time() + wait, place);
            if (next != to + 1) {
                arrivals.add(new Arrival(from, to, gained));
                from = next;
                gained = label.gained() + wait;
            }
            to = next;
        }
        arrivals.add(new Arrival(from, to, gained));
        return arrivals;
    }

    private long open(int place, int time, long among) {
        long open = 0;
        for (long left = among; left != 0; left &= left - 1) {
            int task = Long.numberOfTrailingZeros(left);
            if (canBeDone(tasks.get(task), place, time)) {
                open |= 1L << task;
            }
        }
        return open;
    }

    private boolean canBeDone(Task task, int place, int time) {
        for (Option option : task.options()) {
            int arrival = travel.arrival(place, time, option.place());
            for (Span span : option.spans()) {
                if (Math.max(arrival, span.from()) + task.minutes() <= span.to()) {
                    return true;
                }
            }
        }
        return false;
    }
}
