package app.daymark.solve;

import app.daymark.concurrent.Deadline;
import app.daymark.domain.Busy;
import app.daymark.domain.CalendarConstraint;
import app.daymark.domain.CalendarRequest;
import app.daymark.domain.EnglishWords;
import app.daymark.domain.Meeting;
import app.daymark.domain.Person;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The smallest changes that make a plan possible, each with the plan that it gives: a shorter meeting, one thing of the
 * conflict given up, one person less. At most five, those that cost least first.
 */
final class CalendarSuggestions {

    private static final int MOST = 5;
    private static final int STEP = 15;

    private final CalendarRequest request;
    private final List<HardMember> conflict;
    private final Deadline deadline;

    CalendarSuggestions(CalendarRequest request, List<HardMember> conflict, Deadline deadline) {
        this.request = request;
        this.conflict = conflict;
        this.deadline = deadline;
    }

    List<String> all() {
        List<String> suggestions = new ArrayList<>();
        shorter().ifPresent(suggestions::add);
        for (HardMember m : conflict) {
            if (m instanceof HardMember.Stated s) {
                CalendarConstraint given = s.constraint();
                plan(request.withConstraints(request.constraints().stream()
                                .filter(c -> !c.equals(given))
                                .toList()))
                        .ifPresent(p -> suggestions.add(p + ", giving up: " + given.sentence()));
            }
        }
        withoutPeople(suggestions);
        for (HardMember m : conflict) {
            if (m instanceof HardMember.Event e) {
                String event = HardMemberWords.conflict(m, request).text();
                plan(without(e)).ifPresent(p -> suggestions.add(p + ", if this moves: " + event));
            }
        }
        return List.copyOf(suggestions.subList(0, Math.min(MOST, suggestions.size())));
    }

    /** '15 minutes shorter: Monday 2 March 10:00–10:45'. */
    private Optional<String> shorter() {
        int shortest =
                request.meetings().stream().mapToInt(Meeting::minutes).min().orElse(0);
        for (int less = STEP; less < shortest; less += STEP) {
            int by = less;
            Optional<String> plan = plan(request.withMeetings(request.meetings().stream()
                    .map(m -> new Meeting(m.title(), m.minutes() - by, m.required(), m.optional(), m.source()))
                    .toList()));
            if (plan.isPresent()) {
                return Optional.of(EnglishWords.length(by) + " shorter: " + plan.get());
            }
        }
        return Optional.empty();
    }

    private void withoutPeople(List<String> suggestions) {
        Set<String> people = new LinkedHashSet<>();
        request.meetings().forEach(m -> people.addAll(m.required()));
        people.remove(request.me());
        for (String person : people) {
            boolean left = request.meetings().stream()
                    .allMatch(m -> m.required().stream().anyMatch(p -> !p.equals(person) && !p.equals(request.me())));
            if (left) {
                plan(request.withMeetings(request.meetings().stream()
                                .map(m -> without(m, person))
                                .toList()))
                        .ifPresent(p -> suggestions.add("without " + person + ": " + p));
            }
        }
    }

    private static Meeting without(Meeting m, String person) {
        return new Meeting(
                m.title(),
                m.minutes(),
                m.required().stream().filter(p -> !p.equals(person)).toList(),
                m.optional(),
                m.source());
    }

    private CalendarRequest without(HardMember.Event event) {
        List<Person> people = new ArrayList<>();
        for (Person p : request.people()) {
            List<Busy> busy = p.name().equals(event.person())
                    ? p.busy().stream().filter(b -> !b.equals(event.busy())).toList()
                    : p.busy();
            people.add(p.withBusy(busy));
        }
        return request.withPeople(people);
    }

    private Optional<String> plan(CalendarRequest changed) {
        if (deadline.reached()) {
            return Optional.empty();
        }
        CalendarProblem problem = CalendarProblem.of(changed);
        int[] starts = BestStarts.of(problem, deadline).starts();
        return starts == null ? Optional.empty() : Optional.of(words(problem, starts));
    }

    /** 'Monday 2 March 11:00–11:30'; several meetings in a row. */
    private static String words(CalendarProblem problem, int[] starts) {
        List<String> slots = new ArrayList<>();
        for (int i = 0; i < starts.length; i++) {
            slots.add(EnglishWords.slot(problem.time(starts[i]), problem.time(starts[i] + problem.length(i))));
        }
        return EnglishWords.list(slots);
    }
}
