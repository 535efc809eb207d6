package app.daymark.plan;

import app.daymark.domain.CalendarPlan;
import app.daymark.domain.CalendarPlan.Slot;
import app.daymark.domain.CalendarRequest;
import app.daymark.domain.DayOutPlan;
import app.daymark.domain.DayOutPlan.Action;
import app.daymark.domain.DayOutPlan.Step;
import app.daymark.domain.EnglishWords;
import app.daymark.domain.Plan;
import app.daymark.domain.Request;
import app.daymark.domain.TripPlan;
import app.daymark.domain.TripPlan.Cost;
import app.daymark.domain.TripPlan.Stay;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A plan in one line: the final answer. */
final class PlanWords {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

    private PlanWords() {}

    static String of(Request request, Plan plan) {
        return switch (plan) {
            case CalendarPlan p -> meetings(p.meetings(), request instanceof CalendarRequest r ? r.me() : "");
            case TripPlan p -> trip(p);
            case DayOutPlan p -> dayOut(p);
        };
    }

    private static String meetings(List<Slot> slots, String me) {
        boolean titles = slots.stream().map(Slot::title).distinct().count() > 1;
        return slots.stream()
                .map(slot -> (titles ? slot.title() + ": " : "") + slot(slot, me))
                .collect(Collectors.joining("; "));
    }

    private static String slot(Slot slot, String me) {
        List<String> others =
                slot.attendees().stream().filter(name -> !name.equals(me)).toList();
        String time = EnglishWords.slot(slot.start(), slot.end());
        return others.isEmpty() ? time : time + ", " + EnglishWords.list(others);
    }

    private static String trip(TripPlan plan) {
        Cost cost = plan.cost();
        return plan.stays().stream().map(PlanWords::stay).collect(Collectors.joining(", "))
                + (cost == null ? "" : "; " + cost.total().toPlainString() + " " + cost.currency() + " in total");
    }

    private static String stay(Stay stay) {
        LocalDate start = stay.start();
        LocalDate end = stay.end();
        return stay.city() + " "
                + (start == null || end == null
                        ? days(stay.fromDay(), stay.toDay())
                        : DATE.format(start) + (start.equals(end) ? "" : "–" + DATE.format(end)));
    }

    private static String days(int from, int to) {
        return from == to ? "day " + from : "days " + from + "–" + to;
    }

    private static String dayOut(DayOutPlan plan) {
        List<String> meets = plan.steps().stream()
                .filter(step -> step.action() == Action.MEET)
                .map(PlanWords::meet)
                .toList();
        return plan.met() + " of " + plan.of() + " met" + (meets.isEmpty() ? "" : ": " + String.join(", ", meets));
    }

    private static String meet(Step step) {
        return step.with() + " " + EnglishWords.clock(step.from()) + "–" + EnglishWords.clock(step.to()) + " at "
                + step.place();
    }
}
