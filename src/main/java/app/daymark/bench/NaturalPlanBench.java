package app.daymark.bench;

import app.daymark.concurrent.Deadline;
import app.daymark.domain.Answer;
import app.daymark.domain.Calendars;
import app.daymark.domain.Plan;
import app.daymark.domain.Request;
import app.daymark.domain.Setting;
import app.daymark.domain.Task;
import app.daymark.json.NaturalPlanExample;
import app.daymark.plan.EngineMode;
import app.daymark.plan.NaturalPlanText;
import app.daymark.plan.Planner;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;

/** Runs the planner over examples of NATURAL PLAN: until it is warm (20 rounds, or 10 s of them), then once to measure. */
public final class NaturalPlanBench {

    private static final int WARM_UP_ROUNDS = 20;
    private static final Duration WARM_UP = Duration.ofSeconds(10);
    private static final Duration LIMIT = Duration.ofSeconds(10);

    /** The examples know weekdays but no dates: they are read at the start of a Monday. */
    private static final Setting SETTING = new Setting(
            Instant.parse("2026-03-02T00:00:00Z"),
            ZoneOffset.UTC,
            "me",
            Setting.DEFAULT_HOURS,
            Locale.US,
            Calendars.NONE);

    private final Planner planner;
    private final EngineMode engine;
    private final LongSupplier nanos;

    public NaturalPlanBench(Planner planner, EngineMode engine, LongSupplier nanos) {
        this.planner = planner;
        this.engine = engine;
        this.nanos = nanos;
    }

    /** Runs one task; there must be at least one example. */
    public TaskReport run(Task task, List<NaturalPlanExample> examples) {
        warmUp(examples);
        long[] times = new long[examples.size()];
        int valid = 0;
        int right = 0;
        int goldenRight = 0;
        List<String> missed = new ArrayList<>();
        for (int i = 0; i < times.length; i++) {
            NaturalPlanExample example = examples.get(i);
            long start = nanos.getAsLong();
            Answer answer = plan(example);
            times[i] = nanos.getAsLong() - start;
            Request request = answer.request();
            Plan plan = answer.plan();
            if (request != null) {
                goldenRight += OfficialScore.holds(task, request, example.golden()) ? 1 : 0;
            }
            if (request == null || plan == null) {
                missed.add(example.id() + ": " + answer.status().label() + ": " + answer.finalAnswer());
            } else {
                valid++;
                right += OfficialScore.isRight(task, request, example.golden(), NaturalPlanText.write(request, plan))
                        ? 1
                        : 0;
            }
        }
        return new TaskReport(task, times.length, valid, right, goldenRight, missed, TaskReport.Latency.of(times));
    }

    private void warmUp(List<NaturalPlanExample> examples) {
        long end = nanos.getAsLong() + WARM_UP.toNanos();
        for (int round = 0; round < WARM_UP_ROUNDS; round++) {
            for (NaturalPlanExample example : examples) {
                plan(example);
                if (nanos.getAsLong() - end >= 0) {
                    return;
                }
            }
        }
    }

    private Answer plan(NaturalPlanExample example) {
        return planner.plan(example.prompt(), SETTING, engine, Deadline.in(LIMIT));
    }
}
