package app.daymark.solve;

import app.daymark.concurrent.Deadline;
import app.daymark.domain.Busy;
import app.daymark.domain.DayOutConstraint;
import app.daymark.domain.DayOutConstraint.Available;
import app.daymark.domain.DayOutConstraint.Minimum;
import app.daymark.domain.DayOutPlan;
import app.daymark.domain.DayOutPlan.Step;
import app.daymark.domain.DayOutRequest;
import app.daymark.domain.DayOutRequest.Encounter;
import app.daymark.domain.DayOutRequest.Travel;
import app.daymark.domain.EnglishWords;
import app.daymark.domain.Interval;
import app.daymark.domain.Outcome;
import app.daymark.domain.Strength;
import app.daymark.domain.TimeWindow;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Days out written in few words, for tests. */
final class Days {

    final List<Encounter> encounters = new ArrayList<>();
    final List<Travel> travel = new ArrayList<>();
    final List<DayOutConstraint> constraints = new ArrayList<>();
    final List<Busy> busy = new ArrayList<>();
    final String startPlace;
    final int startAt;
    ZoneId zone = ZoneOffset.UTC;
    Instant now = Instant.EPOCH;

    @Nullable
    LocalDate date;

    private Days(String startPlace, int startAt) {
        this.startPlace = startPlace;
        this.startAt = startAt;
    }

    static Days from(String place, String clock) {
        return new Days(place, minute(clock));
    }

    /** '09:30' in minutes; '25:00' is an hour past midnight. */
    static int minute(String clock) {
        String[] parts = clock.split(":", -1);
        return Integer.parseInt(parts[0]) * 60 + Integer.parseInt(parts[1]);
    }

    static TimeWindow window(String span) {
        String[] ends = span.split("-", -1);
        return new TimeWindow(null, minute(ends[0]), minute(ends[1]));
    }

    /** A person at a place for some minutes at least, in any of the windows '09:30-11:00'. */
    Days person(String name, String place, int minutes, String... windows) {
        encounters.add(new Encounter(name, place, Trips.source(name + " at " + place)));
        constraints.add(new Minimum(name, minutes, Strength.HARD, Trips.source(name + " " + minutes + " min")));
        if (windows.length > 0) {
            constraints.add(new Available(
                    name,
                    Arrays.stream(windows).map(Days::window).toList(),
                    Strength.HARD,
                    Trips.source(name + " " + String.join(" and ", windows))));
        }
        return this;
    }

    Days travel(String from, String to, int minutes) {
        travel.add(new Travel(from, to, minutes, Trips.source(from + " to " + to)));
        return this;
    }

    /** The same time between any two of the places. */
    Days travelAll(int minutes, String... places) {
        for (String from : places) {
            for (String to : places) {
                if (!from.equals(to)) {
                    travel(from, to, minutes);
                }
            }
        }
        return this;
    }

    Days with(DayOutConstraint... more) {
        constraints.addAll(List.of(more));
        return this;
    }

    /** An appointment of the user on 2 March 2026. */
    Days busy(String title, String from, String to) {
        LocalDate day = LocalDate.of(2026, 3, 2);
        date = day;
        busy.add(new Busy(
                new Interval(
                        day.atTime(LocalTime.parse(from)).atZone(zone).toInstant(),
                        day.atTime(LocalTime.parse(to)).atZone(zone).toInstant()),
                title,
                false,
                null));
        return this;
    }

    DayOutRequest request() {
        return new DayOutRequest(now, zone, "me", date, startPlace, startAt, encounters, travel, constraints, busy);
    }

    Outcome solve() {
        return new DayOutSolver().solve(request(), Deadline.none());
    }

    Outcome.Solved solved() {
        return (Outcome.Solved) solve();
    }

    Outcome.Infeasible infeasible() {
        return (Outcome.Infeasible) solve();
    }

    DayOutPlan plan() {
        return (DayOutPlan) solved().plan();
    }

    /** 'start Gare 09:00, travel Park 09:10, wait Park 09:15, meet Basil 09:45': what, where or whom, until when. */
    String day() {
        return plan().steps().stream().map(Days::words).collect(Collectors.joining(", "));
    }

    private static String words(Step step) {
        String what = step.with() == null ? step.place() : step.with();
        return switch (step.action()) {
                    case START -> "start ";
                    case TRAVEL -> "travel ";
                    case WAIT -> "wait ";
                    case MEET -> "meet ";
                    case PAUSE -> "pause ";
                }
                + what + " " + EnglishWords.clock(step.to());
    }
}
