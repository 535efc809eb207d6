package app.daymark.solve;

import java.util.ArrayList;
import java.util.List;

/** Cities by number, in the order in which they are visited, each with its first and last day. */
record TripRoute(List<Visit> visits) {

    TripRoute {
        visits = List.copyOf(visits);
    }

    record Visit(int city, int from, int to) {
        int days() {
            return to - from + 1;
        }
    }

    List<Integer> order() {
        return visits.stream().map(Visit::city).toList();
    }

    int totalDays() {
        return visits.get(visits.size() - 1).to();
    }

    int positionOf(int city) {
        return order().indexOf(city);
    }

    /** The journeys, those from the origin and to the destination included. */
    List<TripMap.Leg> legs(TripMap map) {
        List<TripMap.Leg> legs = new ArrayList<>();
        TripMap.Leg arrival = map.arrival(visits.get(0).city());
        if (arrival != null) {
            legs.add(arrival);
        }
        for (int k = 1; k < visits.size(); k++) {
            legs.add(map.leg(visits.get(k - 1).city(), visits.get(k).city()));
        }
        TripMap.Leg departure = map.departure(visits.get(visits.size() - 1).city());
        if (departure != null) {
            legs.add(departure);
        }
        return legs;
    }

    /** The days of those journeys: a journey belongs to the day on which the stay it leads to starts. */
    List<Integer> travelDays(TripMap map) {
        List<Integer> days = new ArrayList<>();
        if (map.request().origin() != null) {
            days.add(1);
        }
        visits.stream().skip(1).forEach(v -> days.add(v.from()));
        if (map.request().destination() != null) {
            days.add(totalDays());
        }
        return days;
    }
}
