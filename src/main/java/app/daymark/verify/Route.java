package app.daymark.verify;

import app.daymark.domain.TripPlan.Stay;
import app.daymark.domain.TripRequest;
import app.daymark.domain.TripRequest.TravelDays;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The stays of a plan in their order, and the journeys that follow from them. Nothing is trusted. */
record Route(TripRequest request, List<Stay> stays) {

    /** A journey that the stays make necessary. */
    record Journey(int day, String from, String to) {
        @Override
        public String toString() {
            return from + "–" + to + " on day " + day;
        }
    }

    boolean shared() {
        return request.travelDays() == TravelDays.SHARED;
    }

    /** The first stay in the city. */
    @Nullable
    Stay stay(String city) {
        int position = position(city);
        return position < 0 ? null : stays.get(position);
    }

    /** Where in the order the city comes first, -1 where it does not come. */
    int position(String city) {
        for (int i = 0; i < stays.size(); i++) {
            if (stays.get(i).city().equals(city)) {
                return i;
            }
        }
        return -1;
    }

    int lastDay() {
        return stays.isEmpty() ? 0 : stays.get(stays.size() - 1).toDay();
    }

    /** Each on the day on which the stay at its end starts; to the destination on the last day. */
    List<Journey> journeys() {
        List<Journey> journeys = new ArrayList<>();
        String place = request.origin();
        for (Stay stay : stays) {
            if (place != null) {
                journeys.add(new Journey(stay.fromDay(), place, stay.city()));
            }
            place = stay.city();
        }
        String destination = request.destination();
        if (destination != null && place != null) {
            journeys.add(new Journey(lastDay(), place, destination));
        }
        return journeys;
    }

    /** The number of days in the stay, both ends included. */
    static long days(Stay stay) {
        return (long) stay.toDay() - stay.fromDay() + 1;
    }

    /** 'Oslo 1–5'. */
    static String words(Stay stay) {
        return stay.city() + " " + stay.fromDay() + "–" + stay.toDay();
    }

    @Override
    public String toString() {
        return String.join(", ", stays.stream().map(Route::words).toList());
    }
}
