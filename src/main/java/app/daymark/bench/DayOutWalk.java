package app.daymark.bench;

import app.daymark.domain.DayOutConstraint.Available;
import app.daymark.domain.DayOutConstraint.Minimum;
import app.daymark.domain.DayOutRequest;
import app.daymark.domain.DayOutRequest.Travel;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Walks through a plan of a day out as NATURAL PLAN's script does: the clock is computed anew from travel times and
 * minimum lengths, waits must be written out, and the walk ends at the first step that is wrong.
 */
final class DayOutWalk {

    private static final Pattern TRAVEL = Pattern.compile("You travel to (.+?) in .*");
    private static final Pattern WAIT = Pattern.compile("You wait until (\\d+):(\\d+)\\s*([AP]M)");
    private static final Pattern MEET = Pattern.compile("You meet (.+?) for .*");

    private final DayOutRequest request;
    private final Set<String> met = new HashSet<>();
    private String place;
    private int clock;

    private DayOutWalk(DayOutRequest request) {
        this.request = request;
        place = request.startPlace();
        clock = request.startAt();
    }

    /** How many people are met up to the first wrong step. */
    static int met(String plan, DayOutRequest request) {
        DayOutWalk walk = new DayOutWalk(request);
        for (String sentence : plan.replace("SOLUTION:", "").split("\\.", -1)) {
            String step = sentence.strip();
            if (!step.isEmpty() && !walk.follows(step)) {
                break;
            }
        }
        return walk.met.size();
    }

    private boolean follows(String step) {
        Matcher travel = TRAVEL.matcher(step);
        Matcher wait = WAIT.matcher(step);
        Matcher meet = MEET.matcher(step);
        if (step.startsWith("You start")) {
            return true;
        }
        if (travel.matches()) {
            return travelsTo(travel.group(1));
        }
        if (wait.matches()) {
            return waitsUntil(minutes(wait));
        }
        return meet.matches() && meets(meet.group(1));
    }

    private boolean travelsTo(String goal) {
        for (Travel way : request.travel()) {
            if (way.from().equals(place) && way.to().equals(goal)) {
                clock += way.minutes();
                place = goal;
                return true;
            }
        }
        return false;
    }

    private boolean waitsUntil(int time) {
        boolean later = time > clock;
        clock = Math.max(clock, time);
        return later;
    }

    private boolean meets(String person) {
        int end = clock + minimum(person);
        boolean there = isAt(person, place) && isAvailable(person, clock, end);
        if (!there || !met.add(person)) {
            return false;
        }
        clock = end;
        return true;
    }

    private boolean isAt(String person, String where) {
        return request.encounters().stream()
                .anyMatch(e -> e.person().equals(person) && e.place().equals(where));
    }

    private int minimum(String person) {
        return request.constraints().stream()
                .mapToInt(c -> c instanceof Minimum m && m.person().equals(person) ? m.minutes() : 0)
                .max()
                .orElse(0);
    }

    private boolean isAvailable(String person, int from, int to) {
        return request.constraints().stream()
                .filter(c -> c instanceof Available a && a.person().equals(person))
                .allMatch(c -> ((Available) c).windows().stream().anyMatch(w -> w.from() <= from && to <= w.to()));
    }

    private static int minutes(Matcher clock) {
        int hour = Integer.parseInt(clock.group(1)) % 12 + (clock.group(3).equals("PM") ? 12 : 0);
        return hour * 60 + Integer.parseInt(clock.group(2));
    }
}
