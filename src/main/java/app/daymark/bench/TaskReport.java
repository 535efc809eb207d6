package app.daymark.bench;

import app.daymark.domain.Task;
import java.util.Arrays;
import java.util.List;

/**
 * One task of the benchmark.
 *
 * @param examples how many
 * @param valid how many got a plan that the verifier accepts
 * @param right how many the benchmark's own script counts as right
 * @param goldenRight how many of the golden plans it counts as right, scored against themselves: all, or the scorer errs
 * @param missed the examples without a valid plan, each with its final answer
 * @param latency milliseconds a request, warm
 */
public record TaskReport(
        Task task, int examples, int valid, int right, int goldenRight, List<String> missed, Latency latency) {

    /** Milliseconds: the median, the 95th percentile and the longest. */
    public record Latency(double p50, double p95, double max) {

        /** Of at least one time, in nanoseconds, by nearest rank. */
        static Latency of(long[] nanos) {
            long[] sorted = nanos.clone();
            Arrays.sort(sorted);
            return new Latency(rank(sorted, 50), rank(sorted, 95), rank(sorted, 100));
        }

        private static double rank(long[] sorted, int percent) {
            int index = Math.max(0, (int) Math.ceil(percent / 100.0 * sorted.length) - 1);
            return sorted[index] / 1e6;
        }
    }
}
