package app.daymark.solve;

import app.daymark.solve.TripMap.Leg;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.chocosolver.solver.Model;
import org.chocosolver.solver.variables.IntVar;
import org.jspecify.annotations.Nullable;

/** The journeys of a trip in its model: between neighbours, from the origin and to the destination. */
final class TripJourneys {

    private final Model model;
    private final IntVar[] city;
    private final List<Row> between = new ArrayList<>();
    private final List<Row> arrivals;
    private final List<Row> departures;

    TripJourneys(Model model, TripMap map, IntVar[] city) {
        this.model = model;
        this.city = city;
        for (int a = 0; a < map.size(); a++) {
            for (int b = 0; b < map.size(); b++) {
                if (a != b) {
                    between.add(new Row(List.of(a, b), map.leg(a, b)));
                }
            }
        }
        arrivals = atEnd(map.size(), map::arrival);
        departures = atEnd(map.size(), map::departure);
    }

    private record Row(List<Integer> cities, Leg leg) {
        int[] values() {
            return cities.stream().mapToInt(Integer::intValue).toArray();
        }
    }

    private static List<Row> atEnd(int cities, Function<Integer, @Nullable Leg> journey) {
        List<Row> rows = new ArrayList<>();
        for (int c = 0; c < cities; c++) {
            Leg leg = journey.apply(c);
            if (leg != null) {
                rows.add(new Row(List.of(c), leg));
            }
        }
        return rows;
    }

    /** Only journeys that the request names. */
    void directOnly() {
        for (IntVar[] pair : neighbours()) {
            Tables.post(model, pair, listed(between), Row::values);
        }
        if (!arrivals.isEmpty()) {
            Tables.post(model, first(), listed(arrivals), Row::values);
        }
        if (!departures.isEmpty()) {
            Tables.post(model, last(), listed(departures), Row::values);
        }
    }

    /** A variable for every journey whose value follows from it. */
    List<IntVar> terms(ToIntFunction<Leg> term) {
        List<IntVar> terms = new ArrayList<>();
        add(terms, neighbours(), between, term);
        add(terms, List.<IntVar[]>of(first()), arrivals, term);
        add(terms, List.<IntVar[]>of(last()), departures, term);
        return terms;
    }

    private void add(List<IntVar> terms, List<IntVar[]> positions, List<Row> rows, ToIntFunction<Leg> term) {
        terms.addAll(Tables.terms(model, positions, rows, Row::values, r -> term.applyAsInt(r.leg)));
    }

    private static List<Row> listed(List<Row> rows) {
        return rows.stream().filter(r -> r.leg.listed()).toList();
    }

    private List<IntVar[]> neighbours() {
        return IntStream.range(1, city.length)
                .mapToObj(k -> new IntVar[] {city[k - 1], city[k]})
                .toList();
    }

    private IntVar[] first() {
        return new IntVar[] {city[0]};
    }

    private IntVar[] last() {
        return new IntVar[] {city[city.length - 1]};
    }
}
