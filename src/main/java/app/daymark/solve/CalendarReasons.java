package app.daymark.solve;

import app.daymark.domain.EnglishWords;
import app.daymark.domain.Interval;
import app.daymark.domain.Meeting;
import app.daymark.domain.Person;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Why a plan is as it is, in sentences: what was in the way, what was left, which wishes are kept. */
final class CalendarReasons {

    private static final int MOST = 4;

    private final CalendarProblem problem;

    CalendarReasons(CalendarProblem problem) {
        this.problem = problem;
    }

    List<String> of(int[] starts, boolean proved) {
        List<String> reasons = new ArrayList<>(inTheWay(starts));
        List<List<String>> attendees = Attendance.of(problem, starts).attendees();
        for (int i = 0; i < starts.length; i++) {
            reasons.add(left(i, starts));
            for (MeetingCosts.Soft s : problem.meetings().get(i).costs().soft()) {
                boolean kept = s.kept().contains(starts[i]);
                reasons.add((kept ? "Kept: " : "Not kept: ") + s.constraint().sentence());
            }
            for (String guest : problem.meetings().get(i).meeting().optional()) {
                reasons.add(guest + (attendees.get(i).contains(guest) ? " can come." : " can't come."));
            }
        }
        if (!proved) {
            reasons.add("The time ran out before this was proved to be the best plan.");
        }
        return reasons;
    }

    /** What is lost with a start, one sentence a broken wish. */
    List<String> costs(int meeting, int start) {
        MeetingCosts costs = problem.meetings().get(meeting).costs();
        List<String> lost = new ArrayList<>();
        for (MeetingCosts.Soft s : costs.soft()) {
            if (!s.kept().contains(start)) {
                lost.add(s.constraint().sentence());
            }
        }
        for (MeetingCosts.Guest g : costs.guests()) {
            if (!g.suits().contains(start)) {
                lost.add(g.free().contains(start) ? "It does not suit " + g.name() + "." : "Without " + g.name() + ".");
            }
        }
        return lost;
    }

    /** The events of each person on the days of the plan. */
    private List<String> inTheWay(int[] starts) {
        Set<LocalDate> days = new TreeSet<>();
        for (int start : starts) {
            days.add(problem.time(start).toLocalDate());
        }
        List<String> reasons = new ArrayList<>();
        for (Person p : problem.request().people()) {
            List<String> events = p.busy().stream()
                    .filter(b -> days.contains(local(b.interval()).toLocalDate()))
                    .map(b -> slot(b.interval()) + (b.title().isBlank() ? "" : " (" + b.title() + ")"))
                    .toList();
            if (!events.isEmpty()) {
                reasons.add(p.name() + " is busy " + list(events) + ".");
            }
        }
        return reasons;
    }

    private String left(int i, int[] starts) {
        CalendarProblem.One one = problem.meetings().get(i);
        Meeting meeting = one.meeting();
        List<String> free = new ArrayList<>();
        for (int r = 0; r < one.starts().ranges(); r++) {
            free.add(EnglishWords.slot(
                    problem.time(one.starts().from(r)),
                    problem.time(one.starts().to(r) - 1 + meeting.minutes())));
        }
        return "Left for " + (starts.length == 1 ? "the meeting" : meeting.title()) + ": " + list(free) + ".";
    }

    private OffsetDateTime local(Interval i) {
        return i.start().atZone(problem.request().zone()).toOffsetDateTime();
    }

    private String slot(Interval i) {
        return EnglishWords.slot(
                local(i), i.end().atZone(problem.request().zone()).toOffsetDateTime());
    }

    private static String list(List<String> items) {
        return items.size() <= MOST
                ? EnglishWords.list(items)
                : String.join(", ", items.subList(0, MOST)) + " and " + (items.size() - MOST) + " more";
    }
}
