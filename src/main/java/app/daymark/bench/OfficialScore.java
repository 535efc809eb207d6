package app.daymark.bench;

import app.daymark.domain.DayOutRequest;
import app.daymark.domain.Request;
import app.daymark.domain.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The scores of NATURAL PLAN's own evaluation scripts, on texts, as they compute them: a calendar plan must have golden's
 * very slot, a trip golden's cities in golden's order with golden's days, and a day out must meet as many people as
 * golden does.
 */
final class OfficialScore {

    private static final Pattern SLOT = Pattern.compile("([A-Za-z]+), (\\d+:\\d+) - (\\d+:\\d+)");
    private static final Pattern VISIT = Pattern.compile("\\d+-(\\d+)");
    private static final Pattern FLIGHT = Pattern.compile("Day (\\d+).*from (\\w+) to (\\w+)");
    private static final Pattern TOTAL = Pattern.compile("European cities for (\\d+) days");

    private OfficialScore() {}

    /** Whether the script counts the plan as right, in the light of golden; {@code request} is what was understood. */
    static boolean isRight(Task task, Request request, String golden, String plan) {
        return switch (task) {
            case CALENDAR_SCHEDULING -> !slot(plan).isEmpty() && slot(golden).equals(slot(plan));
            case TRIP_PLANNING -> !stays(plan).isEmpty() && stays(golden).equals(stays(plan));
            case MEETING_PLANNING ->
                request instanceof DayOutRequest r && DayOutWalk.met(golden, r) == DayOutWalk.met(plan, r);
        };
    }

    /** Whether golden is right in its own light, and a day out meets everybody whom golden says that it meets. */
    static boolean holds(Task task, Request request, String golden) {
        return isRight(task, request, golden, golden)
                && (!(request instanceof DayOutRequest r)
                        || DayOutWalk.met(golden, r) == golden.split("You meet", -1).length - 1);
    }

    private static List<String> slot(String plan) {
        Matcher m = SLOT.matcher(plan);
        return m.find() ? List.of(m.group(1), clock(m.group(2)), clock(m.group(3))) : List.of();
    }

    private static String clock(String text) {
        return text.length() < 5 ? "0" + text : text;
    }

    private record Days(String city, int days) {}

    /** The cities in order, each with the days from one flight to the next; both flight days count. */
    private static List<Days> stays(String plan) {
        List<MatchResult> flights = new ArrayList<>();
        int last = 0;
        int total = 0;
        for (String line : plan.lines().toList()) {
            Matcher length = TOTAL.matcher(line);
            if (length.find()) {
                total = Integer.parseInt(length.group(1));
            }
            Matcher visit = VISIT.matcher(line);
            if (visit.find()) {
                last = Integer.parseInt(visit.group(1));
                if (last == total) {
                    break;
                }
            }
            Matcher flight = FLIGHT.matcher(line);
            if (flight.find()) {
                flights.add(flight.toMatchResult());
            }
        }
        return stays(flights, last);
    }

    private static List<Days> stays(List<MatchResult> flights, int last) {
        List<Days> stays = new ArrayList<>();
        int from = 1;
        for (MatchResult flight : flights) {
            int day = Integer.parseInt(flight.group(1));
            stays.add(new Days(flight.group(2), day - from + 1));
            from = day;
        }
        if (!flights.isEmpty()) {
            stays.add(new Days(flights.getLast().group(3), last - from + 1));
        }
        return stays;
    }
}
