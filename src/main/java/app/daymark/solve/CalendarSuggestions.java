package app.daymark.solve;

import app.daymark.concurrent.Deadline;
import app.daymark.domain.CalendarConstraint;
import app.daymark.domain.CalendarRequest;
import app.daymark.domain.EnglishWords;
import app.daymark.domain.Meeting;
import app.daymark.domain.Strength;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The smallest changes that make a plan possible, each with the plan that it gives. Best first: a somewhat shorter meeting,
 * another time, one person less, an event missed, a much shorter meeting; among the same kind the one that stays nearest
 * to what was asked.
 */
final class CalendarSuggestions {

    private static final int MOST = 5;
    private static final int MOST_MEETINGS_NAMED = 3;
    private static final int MOST_PEOPLE_TRIED = 8;

    /** Meetings become shorter by steps of so many minutes, and no shorter than this. */
    private static final int STEP = 5;

    private final CalendarRequest request;
    private final List<HardMember> conflict;
    private final Deadline deadline;
    private final List<Change> changes = new ArrayList<>();

    CalendarSuggestions(CalendarRequest request, List<HardMember> conflict, Deadline deadline) {
        this.request = request;
        this.conflict = conflict;
        this.deadline = deadline;
    }

    /** The kinds of change, those that ask least of people first. */
    private enum Kind {
        SHORTER,
        OTHER_TIME,
        ONE_LESS,
        EVENT_MISSED,
        MUCH_SHORTER,
        MUCH_GIVEN_UP
    }

    private record Change(Kind kind, Goodness goodness, String text) {}

    /** At most five. */
    List<String> all() {
        shorter();
        for (HardMember member : conflict) {
            switch (member) {
                case HardMember.Stated s -> otherTime(s.constraint());
                case HardMember.Event e -> missing(e);
            }
        }
        withoutOne();
        if (changes.isEmpty()) {
            muchGivenUp();
        }
        return changes.stream()
                .sorted(Comparator.comparing(Change::kind).thenComparing(Change::goodness))
                .limit(MOST)
                .map(Change::text)
                .toList();
    }

    /** '15 minutes shorter: Monday 2 March 10:00–10:15'. What is left of a meeting fits wherever it fitted before. */
    private void shorter() {
        int longest =
                request.meetings().stream().mapToInt(Meeting::minutes).max().orElse(0);
        int steps = Math.max(0, longest / STEP - 1);
        int fewest = 1;
        int enough = steps + 1;
        while (fewest < enough) {
            int middle = (fewest + enough) / 2;
            if (isPossible(shorter(middle * STEP))) {
                enough = middle;
            } else {
                fewest = middle + 1;
            }
        }
        int less = enough * STEP;
        if (enough <= steps) {
            Kind kind = 2 * less <= longest ? Kind.SHORTER : Kind.MUCH_SHORTER;
            add(kind, shorter(less), plan -> EnglishWords.length(less) + " shorter: " + plan);
        }
    }

    private CalendarRequest shorter(int less) {
        return request.withMeetings(request.meetings().stream()
                .map(m -> new Meeting(
                        m.title(), Math.max(STEP, m.minutes() - less), m.required(), m.optional(), m.source()))
                .toList());
    }

    private boolean isPossible(CalendarRequest changed) {
        return BestStarts.any(CalendarProblem.of(changed), deadline).starts() != null;
    }

    /** 'Tuesday 3 March 09:00–09:30 instead: giving up “on Monday”'. */
    private void otherTime(CalendarConstraint given) {
        String words = given.source().text();
        add(
                Kind.OTHER_TIME,
                Weaker.with(request, given, Strength.WISH),
                plan -> plan + " instead: giving up “" + words + "”");
    }

    /** 'Monday 2 March 09:00–10:00 instead: Kayla would miss Dentist, Mon 09:00–12:00'. */
    private void missing(HardMember.Event event) {
        String what = HardMemberWords.event(event, request);
        add(
                Kind.EVENT_MISSED,
                Weaker.without(request, event),
                plan -> plan + " instead: " + event.person() + " would miss " + what);
    }

    /** 'without Tom: Monday 2 March 09:00–09:30'. Nobody is left out of a meeting of two, nor the user of any. */
    private void withoutOne() {
        request.meetings().stream()
                .flatMap(m -> m.required().stream())
                .distinct()
                .filter(p -> !p.equals(request.me()) && mayMatter(p) && !isHalfOfAMeeting(p))
                .limit(MOST_PEOPLE_TRIED)
                .forEach(p -> add(Kind.ONE_LESS, without(p), plan -> "without " + p + ": " + plan));
    }

    /** Whether the person stands in the conflict, or is wanted in several meetings. */
    private boolean mayMatter(String person) {
        long meetings = request.meetings().stream()
                .filter(m -> m.required().contains(person))
                .count();
        return meetings > 1
                || conflict.stream().anyMatch(member -> switch (member) {
                    case HardMember.Event e -> e.person().equals(person);
                    case HardMember.Stated s ->
                        s.constraint() instanceof CalendarConstraint.Buffer
                                || person.equals(StartRules.person(s.constraint()));
                });
    }

    private boolean isHalfOfAMeeting(String person) {
        return request.meetings().stream()
                .anyMatch(m -> m.required().contains(person) && m.required().size() <= 2);
    }

    private CalendarRequest without(String person) {
        return request.withMeetings(request.meetings().stream()
                .map(m -> new Meeting(
                        m.title(),
                        m.minutes(),
                        m.required().stream().filter(p -> !p.equals(person)).toList(),
                        m.optional(),
                        m.source()))
                .toList());
    }

    /** Where no single change is enough: the plan that gives up the fewest of the user's conditions. */
    private void muchGivenUp() {
        CalendarRequest weaker = request.withConstraints(request.constraints().stream()
                .map(c -> c.strength() == Strength.HARD ? Weaker.with(c, Strength.STRONG) : c)
                .toList());
        add(Kind.MUCH_GIVEN_UP, weaker, plan -> plan);
    }

    private interface Words {
        String around(String plan);
    }

    private void add(Kind kind, CalendarRequest changed, Words words) {
        if (deadline.reached()) {
            return;
        }
        CalendarProblem problem = CalendarProblem.of(changed);
        int[] starts = BestStarts.of(problem, deadline).starts();
        if (starts != null) {
            String text = words.around(plan(problem, starts));
            List<String> broken = kind == Kind.MUCH_GIVEN_UP ? brokenWords(problem, starts) : List.of();
            changes.add(new Change(
                    kind,
                    problem.goodness(starts),
                    broken.isEmpty() ? text : text + " instead: giving up " + EnglishWords.list(broken)));
        }
    }

    /** The words of the strong constraints that a plan breaks. */
    private static List<String> brokenWords(CalendarProblem problem, int[] starts) {
        Stream<CalendarConstraint> single = Stream.iterate(0, i -> i + 1)
                .limit(starts.length)
                .flatMap(i -> problem.meetings().get(i).costs().soft().stream()
                        .filter(s -> !s.isWish() && !s.kept().contains(starts[i]))
                        .map(MeetingCosts.Soft::constraint));
        Stream<CalendarConstraint> pairs = problem.pairs().stream()
                .filter(p -> p.strength() == Strength.STRONG && !p.kept(starts))
                .flatMap(p -> Stream.ofNullable(p.constraint()));
        return Stream.concat(single, pairs)
                .map(c -> "“" + c.source().text() + "”")
                .distinct()
                .toList();
    }

    /** 'Monday 2 March 11:00–11:30'; of several meetings the first few. */
    private static String plan(CalendarProblem problem, int[] starts) {
        List<String> slots = new ArrayList<>();
        for (int i = 0; i < Math.min(starts.length, MOST_MEETINGS_NAMED); i++) {
            slots.add(EnglishWords.slot(problem.time(starts[i]), problem.time(starts[i] + problem.length(i))));
        }
        return starts.length <= MOST_MEETINGS_NAMED
                ? EnglishWords.list(slots)
                : String.join(", ", slots) + " and " + (starts.length - MOST_MEETINGS_NAMED) + " more";
    }
}
