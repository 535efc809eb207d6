package app.daymark.solve;

import app.daymark.solve.DayOutProblem.Option;
import app.daymark.solve.DayOutProblem.Task;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How many more people can be met at the most. Each task takes its least length and the shortest way to it from anywhere;
 * how many of them end in time on one machine is counted by the algorithm of Moore and Hodgson (1968), for the tasks that
 * open early and for those that open late apart.
 */
final class DayOutBound {

    private final int size;
    private final int[] taskAt;
    private final int[] effort;
    private final int[] opens;
    private final int[] closes;
    private final int[] cuts;
    private final long people;

    DayOutBound(DayOutProblem problem) {
        List<Task> tasks = problem.tasks();
        size = tasks.size();
        taskAt = IntStream.range(0, size)
                .boxed()
                .sorted(Comparator.comparingInt(j -> closes(tasks.get(j))))
                .mapToInt(Integer::intValue)
                .toArray();
        effort = new int[size];
        opens = new int[size];
        closes = new int[size];
        long met = 0;
        for (int i = 0; i < size; i++) {
            Task task = tasks.get(taskAt[i]);
            int way = shortestWay(problem, taskAt[i]);
            effort[i] = task.minutes() + way;
            opens[i] = opens(task) - way;
            closes[i] = closes(task);
            met |= task.person() ? 1L << taskAt[i] : 0;
        }
        people = met;
        cuts = IntStream.of(opens).distinct().sorted().toArray();
    }

    private static int opens(Task task) {
        return task.options().stream()
                .flatMap(o -> o.spans().stream())
                .mapToInt(Span::from)
                .min()
                .orElse(0);
    }

    private static int closes(Task task) {
        return task.options().stream()
                .flatMap(o -> o.spans().stream())
                .mapToInt(Span::to)
                .max()
                .orElse(0);
    }

    /** From the start or the place of another task. */
    private static int shortestWay(DayOutProblem problem, int task) {
        int shortest = DayTravel.NEVER;
        for (Option to : problem.tasks().get(task).options()) {
            shortest = Math.min(shortest, problem.travel().minutes(problem.start(), to.place()));
            for (int other = 0; other < problem.tasks().size(); other++) {
                if (other != task) {
                    for (Option from : problem.tasks().get(other).options()) {
                        shortest = Math.min(shortest, problem.travel().minutes(from.place(), to.place()));
                    }
                }
            }
        }
        return shortest;
    }

    /** @param open tasks that can still be done, by somebody who is free at {@code time} */
    int most(long open, int time) {
        long who = open & people;
        int best = Long.bitCount(who);
        if (best <= 1) {
            return best;
        }
        for (int cut : cuts) {
            if (cut > time || cut == cuts[0]) {
                int most = inTime(who, time, Integer.MIN_VALUE, cut)
                        + inTime(who, Math.max(time, cut), cut, Integer.MAX_VALUE);
                best = Math.min(best, most);
            }
        }
        return best;
    }

    /** When so many more people are met at the earliest. */
    int earliest(long open, int time, int more) {
        int n = 0;
        int sum = 0;
        for (int i = 0; i < size && more > 0; i++) {
            if ((open & people & 1L << taskAt[i]) != 0) {
                sum += effort[i];
                push(n++, effort[i]);
                if (n > more) {
                    sum -= heap[0];
                    pop(--n);
                }
            }
        }
        return time + sum;
    }

    private final int[] heap = new int[DayOutProblem.MOST_TASKS + 1];

    /** Moore and Hodgson: in order of closing; when one would be late, the longest so far is given up. */
    private int inTime(long who, int time, int opensFrom, int opensBefore) {
        int n = 0;
        int now = time;
        for (int i = 0; i < size; i++) {
            if ((who & 1L << taskAt[i]) == 0 || opens[i] < opensFrom || opens[i] >= opensBefore) {
                continue;
            }
            now += effort[i];
            push(n++, effort[i]);
            if (now > closes[i]) {
                now -= heap[0];
                pop(--n);
            }
        }
        return n;
    }

    private void push(int at, int value) {
        int i = at;
        while (i > 0 && heap[(i - 1) / 2] < value) {
            heap[i] = heap[(i - 1) / 2];
            i = (i - 1) / 2;
        }
        heap[i] = value;
    }

    private void pop(int size) {
        int value = heap[size];
        int i = 0;
        while (2 * i + 1 < size) {
            int child = 2 * i + 1;
            if (child + 1 < size && heap[child + 1] > heap[child]) {
                child++;
            }
            if (heap[child] <= value) {
                break;
            }
            heap[i] = heap[child];
            i = child;
        }
        heap[i] = value;
    }
}
