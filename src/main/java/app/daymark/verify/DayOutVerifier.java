package app.daymark.verify;

import app.daymark.domain.Busy;
import app.daymark.domain.Check;
import app.daymark.domain.DayOutConstraint;
import app.daymark.domain.DayOutConstraint.Longest;
import app.daymark.domain.DayOutConstraint.Must;
import app.daymark.domain.DayOutPlan;
import app.daymark.domain.DayOutPlan.Action;
import app.daymark.domain.DayOutPlan.Step;
import app.daymark.domain.DayOutRequest;
import app.daymark.domain.DayOutRequest.Encounter;
import app.daymark.domain.DayOutRequest.Travel;
import app.daymark.domain.EnglishWords;
import app.daymark.domain.Validation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;

/** Days out against the clock, the travel times and the constraints: walks the day step by step. */
final class DayOutVerifier {

    Validation check(DayOutRequest request, DayOutPlan plan) {
        List<Step> steps = plan.steps();
        List<Check> checks = new ArrayList<>(everyDay(request, steps));
        checks.add(date(request, plan).hard("The day is the one that was asked for."));
        checks.add(counts(request, plan).hard("The people are counted right."));
        for (DayOutConstraint constraint : request.constraints()) {
            checks.add(
                    constraint instanceof Longest goal
                            ? LongestRule.of(goal, request, steps).goal(goal)
                            : DayOutRules.of(constraint, request, steps).of(constraint));
        }
        for (String person : people(request)) {
            if (request.constraints().stream()
                    .noneMatch(c -> c instanceof Must m && m.person().equals(person))) {
                checks.add(DayOutRules.met(person, steps).wish(person + " is met."));
            }
        }
        return Validation.of(checks);
    }

    /** What holds for every day, whatever else is asked for. */
    static List<Check> everyDay(DayOutRequest request, List<Step> steps) {
        return List.of(
                start(request, steps)
                        .hard("The day starts at " + request.startPlace() + ", at "
                                + EnglishWords.clock(request.startAt()) + " or later."),
                clock(steps).hard("Each step starts when the one before ends."),
                places(request, steps).hard("Each step is where the one before ends."),
                travel(request, steps).hard("No travel is quicker than it can be."),
                people(request, steps).hard("Everybody who is met is asked for, at their place, and once."),
                calendar(request, steps).hard("The user's calendar is free."));
    }

    private static Finding start(DayOutRequest request, List<Step> steps) {
        if (steps.isEmpty()) {
            return Finding.broken(() -> "the plan has no steps");
        }
        List<String> faults = new ArrayList<>();
        Step first = steps.get(0);
        if (first.action() != Action.START || !first.place().equals(request.startPlace())) {
            faults.add("it does not: " + words(first));
        } else if (first.from() < request.startAt() || first.to() != first.from()) {
            faults.add("it starts " + DayOutRules.words(first));
        }
        steps.stream()
                .skip(1)
                .filter(s -> s.action() == Action.START)
                .forEach(s -> faults.add("it starts again at " + s.place()));
        return Finding.without(faults, () -> words(first));
    }

    private static Finding clock(List<Step> steps) {
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            if (DayOutRules.length(step) < 0) {
                faults.add(words(step) + " ends before it starts");
            }
            if (i > 0 && step.from() != steps.get(i - 1).to()) {
                faults.add(words(step) + " does not start at "
                        + EnglishWords.clock(steps.get(i - 1).to()));
            }
        }
        return Finding.without(faults, () -> steps.size() + " steps");
    }

    private static Finding places(DayOutRequest request, List<Step> steps) {
        List<String> faults = new ArrayList<>();
        String place = request.startPlace();
        for (Step step : steps) {
            if (step.action() != Action.TRAVEL && !step.place().equals(place)) {
                faults.add(words(step) + ", without travel from " + place);
            }
            place = step.place();
        }
        return Finding.without(faults, () -> "no place changes without travel");
    }

    private static Finding travel(DayOutRequest request, List<Step> steps) {
        List<Finding> findings = new ArrayList<>();
        String place = request.startPlace();
        for (Step step : steps) {
            if (step.action() == Action.TRAVEL) {
                findings.add(travel(request, place, step));
            }
            place = step.place();
        }
        return Finding.all(findings, "no travel");
    }

    private static Finding travel(DayOutRequest request, String from, Step step) {
        OptionalInt needed = request.travel().stream()
                .filter(t -> t.from().equals(from) && t.to().equals(step.place()))
                .mapToInt(Travel::minutes)
                .min();
        if (needed.isEmpty() && !from.equals(step.place())) {
            return Finding.broken(() -> "no direct way from " + from + " to " + step.place() + " is named");
        }
        int minutes = needed.orElse(0);
        return new Finding(
                DayOutRules.length(step) >= minutes,
                () -> from + " to " + step.place() + " in " + DayOutRules.length(step) + " minutes, " + minutes
                        + " needed");
    }

    private static Finding people(DayOutRequest request, List<Step> steps) {
        List<String> faults = new ArrayList<>();
        Set<String> met = new LinkedHashSet<>();
        for (Step step : steps) {
            if (step.action() == Action.MEET) {
                String person = Objects.requireNonNullElse(step.with(), "nobody");
                List<Encounter> encounters = request.encounters().stream()
                        .filter(e -> e.person().equals(person))
                        .toList();
                if (encounters.isEmpty()) {
                    faults.add(person + " was not asked for");
                } else if (encounters.stream().noneMatch(e -> e.place().equals(step.place()))) {
                    faults.add(person + " is at " + encounters.get(0).place() + ", not at " + step.place());
                }
                if (!met.add(person)) {
                    faults.add(person + " is met twice");
                }
                if (step.from() == step.to()) {
                    faults.add("the meeting with " + person + " takes no time");
                }
            }
        }
        return Finding.without(faults, () -> met.isEmpty() ? "nobody is met" : EnglishWords.list(List.copyOf(met)));
    }

    /** What the user does, waiting apart, overlaps nothing in the user's own calendar. */
    private static Finding calendar(DayOutRequest request, List<Step> steps) {
        LocalDate date = request.date();
        if (date == null) {
            return Finding.kept(() -> "no date");
        }
        List<String> faults = new ArrayList<>();
        for (Step step : steps) {
            if (step.action() != Action.WAIT && step.from() < step.to()) {
                Instant from = instant(date, step.from(), request);
                Instant to = instant(date, step.to(), request);
                for (Busy busy : request.busy()) {
                    if (CalendarRules.busyFrom(busy).isBefore(to) && from.isBefore(CalendarRules.busyTo(busy))) {
                        faults.add(words(step) + " overlaps "
                                + (busy.title().isBlank() ? "busy time" : busy.title()) + ", "
                                + Placed.span(
                                        busy.interval().start(), busy.interval().end(), request.zone()));
                    }
                }
            }
        }
        return Finding.without(
                faults, () -> "nothing overlaps " + request.busy().size() + " events");
    }

    private static Instant instant(LocalDate date, int minute, DayOutRequest request) {
        return date.atStartOfDay().plusMinutes(minute).atZone(request.zone()).toInstant();
    }

    private static Finding date(DayOutRequest request, DayOutPlan plan) {
        boolean ok =
                request.date() == null || plan.date() == null || plan.date().equals(request.date());
        return new Finding(ok, () -> plan.date() == null ? "no date" : String.valueOf(plan.date()));
    }

    private static Finding counts(DayOutRequest request, DayOutPlan plan) {
        long met = people(request).stream()
                .filter(p -> !DayOutRules.meetings(p, plan.steps()).isEmpty())
                .count();
        int of = people(request).size();
        return new Finding(
                plan.met() == met && plan.of() == of,
                () -> met + " of " + of + " are met; the plan says " + plan.met() + " of " + plan.of());
    }

    private static Set<String> people(DayOutRequest request) {
        Set<String> people = new LinkedHashSet<>();
        request.encounters().forEach(e -> people.add(e.person()));
        return people;
    }

    private static String words(Step step) {
        return switch (step.action()) {
            case START -> "start at " + step.place() + " at " + EnglishWords.clock(step.from());
            case TRAVEL -> "travel to " + step.place() + " " + DayOutRules.words(step);
            case WAIT -> "wait at " + step.place() + " " + DayOutRules.words(step);
            case MEET -> "meet " + step.with() + " at " + step.place() + " " + DayOutRules.words(step);
            case PAUSE -> step.with() + " at " + step.place() + " " + DayOutRules.words(step);
        };
    }
}
