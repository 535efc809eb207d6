package app.daymark.plan;

import app.daymark.concurrent.Deadline;
import app.daymark.domain.Answer;
import app.daymark.domain.Outcome;
import app.daymark.domain.Plan;
import app.daymark.domain.Reading;
import app.daymark.domain.Request;
import app.daymark.domain.Setting;
import app.daymark.domain.Validation;
import app.daymark.understand.Reader;
import app.daymark.verify.Verifier;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.LongSupplier;

/** The way of one request: understand, solve, verify, explain. Whatever the engine, only a verified plan is planned. */
public final class Planner {

    private final Reader reader;
    private final BiFunction<Request, Deadline, Outcome> solver;
    private final Verifier verifier;
    private final LongSupplier nanos;

    /**
     * Joins the stops.
     *
     * @param solver gives the best plan, or the proof that there is none
     * @param nanos the clock that times the stops, in nanoseconds
     */
    public Planner(
            Reader reader, BiFunction<Request, Deadline, Outcome> solver, Verifier verifier, LongSupplier nanos) {
        this.reader = reader;
        this.solver = solver;
        this.verifier = verifier;
        this.nanos = nanos;
    }

    /** Words to a plan, a conflict or a question. */
    public Answer plan(String text, Setting setting, EngineMode engine, Deadline deadline) {
        Stopwatch watch = new Stopwatch(nanos);
        Reading reading = read(text, setting);
        watch.understood();
        return solve(reading, engine, deadline, watch);
    }

    /** What a text asks for. */
    public Reading read(String text, Setting setting) {
        return reader.read(text, setting);
    }

    /** A request to a plan or a conflict, without reading: after the user changed what was understood. */
    public Answer solve(Request request, EngineMode engine, Deadline deadline) {
        Reading reading = new Reading(request.task(), request, List.of(), List.of(), List.of());
        return solve(reading, engine, deadline, new Stopwatch(nanos));
    }

    /** Holds any plan against its request. */
    public Validation check(Request request, Plan plan) {
        return verifier.check(request, plan);
    }

    private Answer solve(Reading reading, EngineMode engine, Deadline deadline, Stopwatch watch) {
        Explanation explanation = new Explanation(reading, engine, watch);
        Request request = reading.request();
        if (request == null) {
            return explanation.unclear(List.of());
        }
        Outcome outcome = solver.apply(request, deadline);
        watch.solved();
        if (reading.unclear()) {
            return explanation.unclear(firstSlot(request, outcome));
        }
        return switch (outcome) {
            case Outcome.Solved solved -> {
                Validation validation = check(request, solved.plan());
                yield validation.valid()
                        ? explanation.planned(request, solved, validation)
                        : explanation.refused(validation);
            }
            case Outcome.Infeasible none -> explanation.infeasible(none);
            case Outcome.TimedOut late -> explanation.late(late);
        };
    }

    /** What an unclear request could become, if its defaults were right. */
    private List<String> firstSlot(Request request, Outcome outcome) {
        return outcome instanceof Outcome.Solved solved
                        && check(request, solved.plan()).valid()
                ? List.of(PlanWords.of(request, solved.plan()))
                : List.of();
    }
}
