package app.daymark.plan;

import app.daymark.domain.CalendarRequest;
import app.daymark.domain.DayOutRequest;
import app.daymark.domain.EnglishWords;
import app.daymark.domain.Meeting;
import app.daymark.domain.Request;
import app.daymark.domain.TripRequest;
import java.util.ArrayList;
import java.util.List;

/** What is asked, in one sentence. */
final class RequestWords {

    private RequestWords() {}

    static String of(Request request) {
        return switch (request) {
            case CalendarRequest r ->
                "Asked: "
                        + EnglishWords.list(r.meetings().stream()
                                .map(RequestWords::of)
                                .distinct()
                                .toList()) + times(r) + ".";
            case TripRequest r ->
                "Asked: a trip through "
                        + EnglishWords.list(
                                r.cities().stream().map(TripRequest.City::name).toList())
                        + (r.origin() == null ? "" : ", from " + r.origin())
                        + (r.destination() == null ? "" : ", to " + r.destination())
                        + (r.startDate() == null ? "" : ", from " + EnglishWords.day(r.startDate()) + " on") + ".";
            case DayOutRequest r ->
                "Asked: a day out from " + r.startPlace() + " at " + EnglishWords.clock(r.startAt())
                        + (r.date() == null ? "" : " on " + EnglishWords.day(r.date()))
                        + ", meeting as many as possible of "
                        + EnglishWords.list(r.encounters().stream()
                                .map(DayOutRequest.Encounter::person)
                                .toList())
                        + ".";
        };
    }

    private static String of(Meeting meeting) {
        List<String> people = new ArrayList<>(meeting.required());
        meeting.optional().forEach(name -> people.add(name + " (optional)"));
        return EnglishWords.length(meeting.minutes()) + " for " + EnglishWords.list(people);
    }

    private static String times(CalendarRequest request) {
        long distinct =
                request.meetings().stream().map(RequestWords::of).distinct().count();
        return distinct == 1 && request.meetings().size() > 1
                ? ", " + request.meetings().size() + " times"
                : "";
    }
}
