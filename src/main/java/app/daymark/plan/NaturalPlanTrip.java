package app.daymark.plan;

import app.daymark.domain.TripPlan;
import app.daymark.domain.TripPlan.Flight;
import app.daymark.domain.TripPlan.Stay;
import app.daymark.domain.TripRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** '**Day 1-3:** Visit Oslo for 3 days.' and '**Day 3:** Fly from Oslo to Porto.', a line each. */
final class NaturalPlanTrip {

    private static final Pattern TOTAL = Pattern.compile("cities for (\\d+) days");
    private static final Pattern STAY = Pattern.compile(
            "\\W*Day (\\d+)(?:-(\\d+))?:\\W*(?:Arriving in .+ and )?visit(?:ing)? (.+?) for (\\d+) days?\\.?\\W*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern JOURNEY = Pattern.compile(
            "\\W*Day (\\d+):\\W*(?:Fly|Take the (\\w+)) from (.+?) to (.+?)\\.?\\W*", Pattern.CASE_INSENSITIVE);

    private NaturalPlanTrip() {}

    static String write(TripPlan plan) {
        StringBuilder text = new StringBuilder("Here is the trip plan for visiting the ")
                .append(plan.stays().size())
                .append(" European cities for ")
                .append(plan.totalDays())
                .append(" days:\n");
        List<Flight> left = new ArrayList<>(plan.flights());
        for (Stay stay : plan.stays()) {
            left.stream().filter(f -> f.to().equals(stay.city())).findFirst().ifPresent(flight -> {
                text.append('\n').append(line(flight));
                left.remove(flight);
            });
            long days = (long) stay.toDay() - stay.fromDay() + 1;
            text.append("\n**Day ")
                    .append(stay.fromDay())
                    .append('-')
                    .append(stay.toDay())
                    .append(":** ");
            text.append(
                    stay.equals(plan.stays().get(0))
                            ? "Arriving in " + stay.city() + " and visit " + stay.city()
                            : "Visit " + stay.city());
            text.append(" for ").append(days).append(days == 1 ? " day." : " days.");
        }
        left.forEach(flight -> text.append('\n').append(line(flight)));
        return text.toString();
    }

    private static String line(Flight flight) {
        String by = flight.by().equals("flight") ? "Fly" : "Take the " + flight.by();
        return "**Day " + flight.day() + ":** " + by + " from " + flight.from() + " to " + flight.to() + ".";
    }

    /** Dates are those of the days; a number of days that does not fit its range moves the end of the stay. */
    static TripPlan read(String text, TripRequest request) {
        List<Stay> stays = new ArrayList<>();
        List<Flight> flights = new ArrayList<>();
        for (String line : text.lines().filter(l -> !l.isBlank()).toList()) {
            Matcher stay = STAY.matcher(line);
            Matcher journey = JOURNEY.matcher(line);
            if (stay.matches()) {
                int from = NaturalPlanText.number(stay.group(1));
                int to = from + NaturalPlanText.number(stay.group(4)) - 1;
                stays.add(new Stay(stay.group(3), from, to, date(request, from), date(request, to)));
            } else if (journey.matches()) {
                String by =
                        journey.group(2) == null ? "flight" : journey.group(2).toLowerCase(Locale.ROOT);
                flights.add(new Flight(
                        NaturalPlanText.number(journey.group(1)), journey.group(3), journey.group(4), by, null));
            } else if (line.strip().startsWith("**Day")) {
                throw new IllegalArgumentException("expected '**Day 1-3:** Visit Oslo for 3 days.' or "
                        + "'**Day 3:** Fly from Oslo to Porto.', but found " + NaturalPlanText.quote(line));
            }
        }
        if (stays.isEmpty()) {
            throw new IllegalArgumentException(
                    "expected lines such as '**Day 1-3:** Visit Oslo for 3 days.', but found "
                            + NaturalPlanText.quote(text));
        }
        Matcher total = TOTAL.matcher(text);
        int days = total.find()
                ? NaturalPlanText.number(total.group(1))
                : stays.getLast().toDay();
        return new TripPlan(stays, flights, days, null, List.of());
    }

    private static @Nullable LocalDate date(TripRequest request, int day) {
        return request.startDate() == null ? null : request.startDate().plusDays(day - 1L);
    }
}
