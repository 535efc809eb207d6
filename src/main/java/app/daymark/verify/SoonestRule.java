package app.daymark.verify;

import app.daymark.domain.CalendarConstraint;
import app.daymark.domain.CalendarConstraint.Soonest;
import app.daymark.domain.CalendarRequest;
import app.daymark.domain.Person;
import app.daymark.domain.Strength;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Whether a meeting could be sooner (or later): tries every minute on that side, all other meetings left where they are.
 * A minute counts only when it breaks nothing hard, and keeps all that the plan keeps.
 */
final class SoonestRule {

    private static final int MOST_MINUTES = 100_000;

    private final CalendarRequest request;
    private final CalendarRules rules;
    private final Obstacles obstacles;

    SoonestRule(CalendarRequest request, CalendarRules rules) {
        this.request = request;
        this.rules = rules;
        this.obstacles = new Obstacles(request);
    }

    Finding of(Soonest goal, List<Placed> meetings) {
        List<Finding> findings = new ArrayList<>();
        for (Placed meeting : meetings) {
            if (goal.concerns(meeting.index())) {
                findings.add(of(goal, meeting, meetings));
            }
        }
        return Finding.all(findings, "binds no meeting of this plan");
    }

    private Finding of(Soonest goal, Placed meeting, List<Placed> meetings) {
        String better = goal.latest() ? "later" : "earlier";
        BitSet broken = broken(meetings);
        Instant from = goal.latest()
                ? request.window().end().minus(meeting.meeting().minutes(), ChronoUnit.MINUTES)
                : latest(request.now(), request.window().start());
        Placed moved = meeting.at(from.plusSeconds(59).truncatedTo(ChronoUnit.MINUTES));
        for (int i = 0; i < MOST_MINUTES; i++) {
            if (goal.latest()
                    ? !moved.start().isAfter(meeting.start())
                    : !moved.start().isBefore(meeting.start())) {
                return Finding.kept(
                        () -> "nothing " + better + " than " + meeting.when(request.zone()) + " is possible");
            }
            if (possible(moved, meetings, broken)) {
                Placed possible = moved;
                return Finding.broken(() -> possible.when(request.zone()) + " would be " + better);
            }
            moved = meeting.at(goal.latest() ? moved.start().minus(1, ChronoUnit.MINUTES) : obstacles.past(moved));
        }
        return Finding.kept(() -> "not compared: too many times are " + better);
    }

    private static Instant latest(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    /** Hard rules kept, and the wishes broken are fewer, or none before and now. */
    private boolean possible(Placed moved, List<Placed> meetings, BitSet brokenBefore) {
        for (Person person : request.people()) {
            if (moved.attends(person.name())
                    && (!CalendarVerifier.free(person, moved, rules, request).ok()
                            || isElsewhere(person, moved, meetings))) {
                return false;
            }
        }
        List<Placed> changed = new ArrayList<>(meetings);
        changed.set(moved.index(), moved);
        BitSet broken = new BitSet();
        for (int i = 0; i < request.constraints().size(); i++) {
            CalendarConstraint constraint = request.constraints().get(i);
            if (!rules.of(constraint, changed).ok()) {
                if (constraint.strength() == Strength.HARD || !brokenBefore.get(i)) {
                    return false;
                }
                broken.set(i);
            }
        }
        return CalendarVerifier.notBeforeNow(moved, request).ok()
                && CalendarVerifier.inWindow(moved, request).ok()
                && (broken.isEmpty() || !broken.equals(brokenBefore));
    }

    private static boolean isElsewhere(Person person, Placed moved, List<Placed> meetings) {
        return meetings.stream()
                .anyMatch(other -> other.index() != moved.index()
                        && other.attends(person.name())
                        && other.overlaps(moved.start(), moved.end()));
    }

    /** Which constraints are broken, by their number. */
    private BitSet broken(List<Placed> meetings) {
        BitSet broken = new BitSet();
        for (int i = 0; i < request.constraints().size(); i++) {
            broken.set(i, !rules.of(request.constraints().get(i), meetings).ok());
        }
        return broken;
    }
}
