package app.daymark.plan;

import app.daymark.domain.DayOutPlan;
import app.daymark.domain.DayOutPlan.Action;
import app.daymark.domain.DayOutPlan.Step;
import app.daymark.domain.DayOutRequest;
import app.daymark.domain.TimeWindow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** 'You start at …. You travel to … in 7 minutes and arrive at 9:07AM. You wait until …. You meet …', a sentence a step. */
final class NaturalPlanDayOut {

    private static final String TIME = "(\\d{1,2}:[0-5]\\d ?[AP]M)";
    private static final Pattern SENTENCES = Pattern.compile("(?=\\bYou (?:start|travel|wait|meet)\\b)");
    private static final Pattern START = sentence("You start at (.+) at " + TIME);
    private static final Pattern TRAVEL = sentence("You travel to (.+) in (\\d+) minutes? and arrive at " + TIME);
    private static final Pattern WAIT = sentence("You wait until " + TIME);
    private static final Pattern MEET = sentence("You meet (.+) for (\\d+) minutes? from " + TIME + " to " + TIME);

    private NaturalPlanDayOut() {}

    private static Pattern sentence(String regex) {
        return Pattern.compile("(?s)" + regex + "\\.?\\s*", Pattern.CASE_INSENSITIVE);
    }

    static String write(DayOutPlan plan) {
        return plan.steps().stream()
                .filter(s -> s.from() < s.to() || (s.action() != Action.WAIT && s.action() != Action.PAUSE))
                .map(NaturalPlanDayOut::write)
                .collect(Collectors.joining(" "));
    }

    private static String write(Step step) {
        String from = clock(step.from());
        String to = clock(step.to());
        int minutes = step.to() - step.from();
        return switch (step.action()) {
            case START -> "You start at " + step.place() + " at " + from + ".";
            case TRAVEL -> "You travel to " + step.place() + " in " + minutes + " minutes and arrive at " + to + ".";
            case WAIT, PAUSE -> "You wait until " + to + ".";
            case MEET -> "You meet " + step.with() + " for " + minutes + " minutes from " + from + " to " + to + ".";
        };
    }

    /** '9:05AM', as in the benchmark; past midnight the next day's clock. */
    static String clock(int minutes) {
        int m = Math.floorMod(minutes, TimeWindow.DAY);
        int hour = m / 60 % 12 == 0 ? 12 : m / 60 % 12;
        return String.format(Locale.ROOT, "%d:%02d%s", hour, m % 60, m < TimeWindow.DAY / 2 ? "AM" : "PM");
    }

    /**
     * Each step starts where and when the one before ended, but for what its sentence says. A number of minutes that its
     * times contradict leaves a hole in the day.
     */
    static DayOutPlan read(String text, DayOutRequest request) {
        List<Step> steps = new ArrayList<>();
        String place = request.startPlace();
        int clock = request.startAt();
        for (String sentence : SENTENCES.split(text, -1)) {
            if (!sentence.stripLeading().startsWith("You ")) {
                continue;
            }
            Step step = step(sentence, place, clock);
            steps.add(step);
            place = step.place();
            clock = step.to();
        }
        if (steps.isEmpty()) {
            throw new IllegalArgumentException(
                    "expected sentences such as 'You wait until 9:30AM.', but found " + NaturalPlanText.quote(text));
        }
        int met = (int) request.encounters().stream()
                .map(DayOutRequest.Encounter::person)
                .distinct()
                .filter(p -> steps.stream().anyMatch(s -> s.action() == Action.MEET && p.equals(s.with())))
                .count();
        int of = (int) request.encounters().stream()
                .map(DayOutRequest.Encounter::person)
                .distinct()
                .count();
        return new DayOutPlan(steps, met, of, true, request.date());
    }

    private static Step step(String sentence, String place, int clock) {
        Matcher start = START.matcher(sentence);
        if (start.matches()) {
            int at = minutes(start.group(2), 0);
            return new Step(Action.START, start.group(1), at, at, null);
        }
        Matcher travel = TRAVEL.matcher(sentence);
        if (travel.matches()) {
            int arrival = minutes(travel.group(3), clock);
            int departure = arrival - NaturalPlanText.number(travel.group(2));
            return new Step(Action.TRAVEL, travel.group(1), departure, arrival, null);
        }
        Matcher wait = WAIT.matcher(sentence);
        if (wait.matches()) {
            return new Step(Action.WAIT, place, clock, minutes(wait.group(1), clock), null);
        }
        Matcher meet = MEET.matcher(sentence);
        if (meet.matches()) {
            int from = minutes(meet.group(3), clock);
            int to = Math.min(minutes(meet.group(4), from), from + NaturalPlanText.number(meet.group(2)));
            return new Step(Action.MEET, place, from, to, meet.group(1));
        }
        throw new IllegalArgumentException("expected 'You start at …', 'You travel to … in 7 minutes and arrive at …', "
                + "'You wait until …' or 'You meet … for 60 minutes from … to …', but found "
                + NaturalPlanText.quote(sentence));
    }

    /** The minute of the day; a time that lies more than half a day before {@code clock} is the next day's. */
    private static int minutes(String time, int clock) {
        String t = time.toUpperCase(Locale.ROOT);
        int colon = t.indexOf(':');
        int hour = Integer.parseInt(t.substring(0, colon)) % 12 + (t.endsWith("PM") ? 12 : 0);
        int minute = hour * 60 + Integer.parseInt(t.substring(colon + 1, colon + 3));
        return clock - minute > TimeWindow.DAY / 2 ? minute + TimeWindow.DAY : minute;
    }
}
