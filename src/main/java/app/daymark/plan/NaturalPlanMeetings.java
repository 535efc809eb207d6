package app.daymark.plan;

import app.daymark.domain.CalendarConstraint.OnDays;
import app.daymark.domain.CalendarPlan;
import app.daymark.domain.CalendarRequest;
import app.daymark.domain.Meeting;
import app.daymark.domain.Strength;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 'Here is the proposed time: Monday, 9:00 - 10:00': weekdays and the clock of the request's zone. */
final class NaturalPlanMeetings {

    private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("EEEE, H:mm", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ENGLISH);
    private static final Pattern SLOT =
            Pattern.compile("([A-Za-z]+day), *(\\d{1,2}):([0-5]\\d) *[-–] *(\\d{1,2}):([0-5]\\d)");

    private NaturalPlanMeetings() {}

    static String write(CalendarRequest request, CalendarPlan plan) {
        return String.join(
                "\n",
                plan.meetings().stream()
                        .map(slot -> "Here is the proposed time: "
                                + DAY_AND_TIME.format(slot.start().atZoneSameInstant(request.zone()))
                                + " - "
                                + TIME.format(slot.end().atZoneSameInstant(request.zone())))
                        .toList());
    }

    /** As many times as the request has meetings; what follows them is talk. Everybody who must come attends. */
    static CalendarPlan read(String text, CalendarRequest request) {
        List<CalendarPlan.Slot> slots = new ArrayList<>();
        Matcher matcher = SLOT.matcher(text);
        while (slots.size() < request.meetings().size() && matcher.find()) {
            Meeting meeting = request.meetings().get(slots.size());
            LocalDate date = date(weekday(matcher.group(1)), request);
            OffsetDateTime start = at(date, matcher.group(2), matcher.group(3), request);
            OffsetDateTime end = at(date, matcher.group(4), matcher.group(5), request);
            boolean midnight = end.toLocalTime().equals(LocalTime.MIDNIGHT) && end.isBefore(start);
            slots.add(new CalendarPlan.Slot(
                    meeting.title(), start, midnight ? end.plusDays(1) : end, meeting.required()));
        }
        if (slots.isEmpty()) {
            throw new IllegalArgumentException(
                    "expected a time such as 'Monday, 9:00 - 10:00', but found " + NaturalPlanText.quote(text));
        }
        return new CalendarPlan(slots, List.of());
    }

    private static OffsetDateTime at(LocalDate date, String hour, String minute, CalendarRequest request) {
        return date.atStartOfDay()
                .plusMinutes(Integer.parseInt(hour) * 60L + Integer.parseInt(minute))
                .atZone(request.zone())
                .toOffsetDateTime();
    }

    private static DayOfWeek weekday(String name) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().equalsIgnoreCase(name)) {
                return day;
            }
        }
        throw new IllegalArgumentException("expected a weekday, but found " + NaturalPlanText.quote(name));
    }

    /** That weekday inside the request's window: one that the text asks for, else the first. */
    private static LocalDate date(DayOfWeek weekday, CalendarRequest request) {
        LocalDate first = request.window().start().atZone(request.zone()).toLocalDate();
        LocalDate today = request.now().atZone(request.zone()).toLocalDate();
        LocalDate from = first.isBefore(today) ? today : first;
        LocalDate next = from.plusDays(
                Math.floorMod(weekday.getValue() - from.getDayOfWeek().getValue(), 7));
        return request.constraints().stream()
                .filter(c -> c instanceof OnDays && c.strength() == Strength.HARD)
                .flatMap(c -> ((OnDays) c).dates().stream())
                .filter(d -> d.getDayOfWeek() == weekday && !d.isBefore(from))
                .min(LocalDate::compareTo)
                .orElse(next);
    }
}
