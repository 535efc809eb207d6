package app.daymark.cli;

import app.daymark.domain.Answer;
import app.daymark.domain.CalendarPlan;
import app.daymark.domain.CalendarRequest;
import app.daymark.domain.Check;
import app.daymark.domain.DayOutPlan;
import app.daymark.domain.DayOutPlan.Step;
import app.daymark.domain.EnglishWords;
import app.daymark.domain.Note;
import app.daymark.domain.Plan;
import app.daymark.domain.Strength;
import app.daymark.domain.TripPlan;
import app.daymark.domain.Validation;
import java.util.List;

/** An answer for a person to read in a terminal: the result first, then why. */
final class AnswerText {

    private final StringBuilder text = new StringBuilder();

    private AnswerText() {}

    static String of(Answer answer) {
        AnswerText out = new AnswerText();
        out.headline(answer);
        Plan plan = answer.plan();
        if (plan != null) {
            out.plan(plan);
        }
        out.section(
                "What can't be kept together",
                answer.conflicts().stream()
                        .map(conflict -> conflict.text() + ": " + conflict.constraint())
                        .toList());
        out.section("Possible instead", answer.suggestions());
        out.section("Why", answer.reasoningSteps());
        Validation validation = answer.validation();
        if (validation != null) {
            out.section(
                    "Checked",
                    validation.checks().stream().map(AnswerText::check).toList());
        }
        out.section("Taken for granted", notes(answer.assumptions()));
        out.section("Not used", notes(answer.ignored()));
        return out.text.toString();
    }

    private void headline(Answer answer) {
        String zone = answer.request() instanceof CalendarRequest r && answer.plan() != null
                ? " (" + r.zone().getId() + ")"
                : "";
        line(answer.finalAnswer() + zone);
        if (Boolean.FALSE.equals(answer.optimal())) {
            line("The best found in the time given; there may be a better one.");
        }
    }

    private void plan(Plan plan) {
        switch (plan) {
            case CalendarPlan p ->
                section(
                        "Other times",
                        p.alternatives().stream()
                                .map(a -> EnglishWords.slot(a.start(), a.end()) + costs(a.costs()))
                                .toList());
            case TripPlan p -> {
                section(
                        "Journeys",
                        p.flights().stream()
                                .map(f -> "day " + f.day() + ": " + f.from() + " to " + f.to() + " by " + f.by()
                                        + (f.price() == null
                                                ? ""
                                                : ", " + f.price().toPlainString()))
                                .toList());
                section(
                        "Other trips",
                        p.alternatives().stream()
                                .map(a -> String.join(
                                                ", ",
                                                a.stays().stream()
                                                        .map(TripPlan.Stay::city)
                                                        .toList())
                                        + costs(a.costs()))
                                .toList());
            }
            case DayOutPlan p ->
                section("Steps", p.steps().stream().map(AnswerText::step).toList());
        }
    }

    private static String step(Step step) {
        String from = EnglishWords.clock(step.from());
        String span = from + "–" + EnglishWords.clock(step.to());
        return switch (step.action()) {
            case START -> from + " start at " + step.place();
            case TRAVEL -> span + " travel to " + step.place();
            case WAIT -> span + " wait at " + step.place();
            case MEET -> span + " meet " + step.with() + " at " + step.place();
            case PAUSE -> span + " " + step.with() + " at " + step.place();
        };
    }

    private static String costs(List<String> costs) {
        return costs.isEmpty() ? "" : ", but: " + String.join(" ", costs);
    }

    private static String check(Check check) {
        String mark = check.ok() ? "✓ " : check.strength() == Strength.HARD ? "✗ " : "– ";
        return mark + check.constraint() + (check.detail().isEmpty() ? "" : " " + check.detail());
    }

    private static List<String> notes(List<Note> notes) {
        return notes.stream().map(note -> note.text() + ": " + note.remark()).toList();
    }

    private void section(String title, List<String> lines) {
        if (!lines.isEmpty()) {
            line("");
            line(title);
            lines.forEach(l -> line("  " + l));
        }
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
