package app.daymark.plan;

import app.daymark.domain.Answer;
import app.daymark.domain.Check;
import app.daymark.domain.Conflict;
import app.daymark.domain.Constraint;
import app.daymark.domain.EnglishWords;
import app.daymark.domain.Note;
import app.daymark.domain.Outcome;
import app.daymark.domain.Plan;
import app.daymark.domain.Reading;
import app.daymark.domain.Request;
import app.daymark.domain.SourceSpan;
import app.daymark.domain.Status;
import app.daymark.domain.Validation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns what was found into an answer whose every sentence comes from the reading, the solver or the verifier. */
final class Explanation {

    private final Reading reading;
    private final EngineMode engine;
    private final Stopwatch watch;

    Explanation(Reading reading, EngineMode engine, Stopwatch watch) {
        this.reading = reading;
        this.engine = engine;
        this.watch = watch;
    }

    Answer planned(Request request, Outcome.Solved solved, Validation validation) {
        List<String> steps = understood();
        steps.addAll(solved.reasons());
        if (!solved.optimal()) {
            steps.add("The time ran out: this is the best plan found so far, there may be a better one.");
        }
        steps.add(verdict(validation));
        Plan plan = solved.plan();
        return answer(
                Status.PLANNED,
                steps,
                PlanWords.of(request, plan),
                plan,
                solved.optimal(),
                validation,
                List.of(),
                List.of());
    }

    Answer infeasible(Outcome.Infeasible none) {
        List<String> steps = understood();
        steps.addAll(none.reasons());
        List<String> texts = none.conflicts().stream()
                .map(conflict -> "'" + conflict.text() + "'")
                .toList();
        String sentence = texts.isEmpty()
                ? "Not possible."
                : "Not possible: " + EnglishWords.list(texts) + " can't "
                        + (texts.size() == 1 ? "be kept." : "be kept together.");
        return answer(Status.INFEASIBLE, steps, sentence, null, null, null, none.conflicts(), none.suggestions());
    }

    Answer unclear(List<String> suggestions) {
        String question =
                reading.questions().isEmpty() ? "What is to be planned?" : String.join(" ", reading.questions());
        return answer(Status.UNCLEAR, understood(), question, null, null, null, List.of(), suggestions);
    }

    Answer late(Outcome.TimedOut late) {
        List<String> steps = understood();
        steps.addAll(late.reasons());
        return answer(
                Status.ERROR,
                steps,
                "The time ran out before a plan was found; allow more with --timeout.",
                null,
                null,
                null,
                List.of(),
                List.of());
    }

    /** The verifier said no to the solver's plan: a fault of this program, never shown as a plan. */
    Answer refused(Validation validation) {
        List<String> broken = validation.checks().stream()
                .filter(check -> !check.ok())
                .map(check -> check.constraint() + " (" + check.detail() + ")")
                .toList();
        List<String> steps = understood();
        steps.add("The plan that was found failed its check: " + String.join(" ", broken));
        return answer(
                Status.ERROR,
                steps,
                "Internal error: the plan that was found failed its own check, so it is not shown.",
                null,
                null,
                validation,
                List.of(),
                List.of());
    }

    private Answer answer(
            Status status,
            List<String> steps,
            String finalAnswer,
            @Nullable Plan plan,
            @Nullable Boolean optimal,
            @Nullable Validation validation,
            List<Conflict> conflicts,
            List<String> suggestions) {
        return new Answer(
                null,
                null,
                status,
                reading.task(),
                reading.request(),
                reading.ignored(),
                reading.assumptions(),
                List.copyOf(steps),
                finalAnswer,
                plan,
                optimal,
                validation,
                conflicts,
                suggestions,
                reading.questions(),
                new Answer.Engine(engine.label(), "solver", null, 1),
                watch.timing());
    }

    /** The steps up to the solver: what is asked, under which rules, and what was taken for granted. */
    private List<String> understood() {
        List<String> steps = new ArrayList<>();
        Request request = reading.request();
        if (request != null) {
            steps.add(RequestWords.of(request));
            for (Constraint constraint : request.constraints()) {
                SourceSpan source = constraint.source();
                steps.add(constraint.sentence() + " (" + (source.start() < 0 ? source.text() : quoted(source)) + ")");
            }
        }
        for (Note assumption : reading.assumptions()) {
            steps.add("Taken as given: " + assumption.text() + ": " + assumption.remark());
        }
        return steps;
    }

    private static String quoted(SourceSpan source) {
        return "'" + source.text().strip().replaceAll("\\s+", " ") + "'";
    }

    private static String verdict(Validation validation) {
        List<Check> checks = validation.checks();
        List<String> broken = checks.stream()
                .filter(check -> !check.ok())
                .map(Check::constraint)
                .toList();
        return broken.isEmpty()
                ? "Checked apart from the solver: all " + checks.size() + " checks hold."
                : "Checked apart from the solver: " + (checks.size() - broken.size()) + " of " + checks.size()
                        + " checks hold; wishes that could not be kept: " + String.join(" ", broken);
    }
}
