package app.daymark.understand.trip;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.domain.Reading;
import app.daymark.domain.TripConstraint.Days;
import app.daymark.domain.TripConstraint.Event;
import app.daymark.domain.TripConstraint.Event.Kind;
import app.daymark.domain.TripConstraint.First;
import app.daymark.domain.TripConstraint.Last;
import app.daymark.domain.TripConstraint.Total;
import app.daymark.domain.TripRequest;
import app.daymark.domain.TripRequest.TravelDays;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Random trips in random wordings are read back as they were meant. */
class TripWordingsTest {

    private static final List<String> CITIES = List.of(
            "Oslo",
            "Bergen",
            "Porto",
            "Naxos",
            "Paros",
            "Lucca",
            "Brno",
            "Plovdiv",
            "San Sebastián",
            "Nice",
            "Bath",
            "Łódź",
            "Kraków",
            "Ålesund",
            "Novi Sad",
            "Lima",
            "Split");

    private static final List<Kind> KINDS = List.of(Kind.WHOLE, Kind.ANY, Kind.AVOID);

    /** A trip as it is meant. */
    private record Meant(
            List<String> cities,
            List<Integer> days,
            List<Leg> legs,
            List<Happening> events,
            String first,
            String last) {
        int total() {
            return days.stream().mapToInt(Integer::intValue).sum() - cities.size() + 1;
        }
    }

    private record Leg(String from, String to, boolean both) {}

    private record Happening(String city, int from, int to, Kind kind) {}

    @Property(tries = 400)
    void whatIsMeantIsRead(@ForAll long seed) {
        Random random = new Random(seed);
        Meant meant = meant(random);
        String text = words(meant, random);
        Reading reading = new TripReader().read(text, TripReaderGoldenTest.setting());
        assertThat(reading.questions()).as(text).isEmpty();
        TripRequest request = (TripRequest) Objects.requireNonNull(reading.request());
        assertThat(request.travelDays()).as(text).isEqualTo(TravelDays.SHARED);
        assertThat(facts(request)).as(text).isEqualTo(facts(meant));
    }

    private static Meant meant(Random r) {
        List<String> cities = new ArrayList<>(CITIES);
        Collections.shuffle(cities, r);
        cities = List.copyOf(cities.subList(0, 3 + r.nextInt(3)));
        List<Integer> days = cities.stream().map(c -> 2 + r.nextInt(5)).toList();
        List<Leg> legs = new ArrayList<>();
        for (int i = 0; i < cities.size(); i++) {
            for (int j = i + 1; j < cities.size(); j++) {
                if (r.nextInt(4) > 0) {
                    legs.add(new Leg(cities.get(i), cities.get(j), r.nextInt(3) > 0));
                }
            }
        }
        if (legs.isEmpty()) {
            legs.add(new Leg(cities.get(0), cities.get(1), true));
        }
        List<Happening> events = new ArrayList<>();
        for (int i = 0; i < r.nextInt(3); i++) {
            int from = 1 + r.nextInt(5);
            events.add(new Happening(cities.get(i), from, from + r.nextInt(3), KINDS.get(r.nextInt(3))));
        }
        return new Meant(
                cities,
                days,
                legs,
                events,
                r.nextInt(3) == 0 ? cities.get(0) : "",
                r.nextInt(3) == 0 ? cities.get(1) : "");
    }

    private static String words(Meant m, Random r) {
        List<String> sentences = new ArrayList<>(List.of(stays(m, r), legs(m, r)));
        m.events().forEach(event -> sentences.add(event(event, r)));
        if (!m.first().isEmpty()) {
            sentences.add(pick(r, "We start in %s.", "We fly into %s.", "%s must be first.", "Start: %s.")
                    .formatted(m.first()));
        }
        if (!m.last().isEmpty()) {
            sentences.add(pick(r, "The trip has to end in %s.", "%s comes last.", "We fly home from %s.", "End: %s.")
                    .formatted(m.last()));
        }
        String total = pick(r, "%d days in total", "It takes %d days altogether", "We have %d days")
                .formatted(m.total());
        String sharing = pick(
                r,
                "travel days count for both cities",
                "the travel day is shared",
                "days of travel count twice",
                "travelling days belong to both places");
        sentences.add(total + ", " + sharing + ".");
        if (r.nextBoolean()) {
            Collections.shuffle(sentences, r);
        }
        return pick(r, "", "Hi there! ", "Our summer plan\n") + String.join(pick(r, " ", "\n"), sentences);
    }

    private static String stays(Meant m, Random r) {
        int style = r.nextInt(6);
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < m.cities().size(); i++) {
            String city = m.cities().get(i);
            int days = m.days().get(i);
            parts.add(
                    switch (style) {
                        case 0 -> city + " " + days + " days";
                        case 1 -> days + " days in " + city;
                        case 2 -> i == 0 ? city + " " + days + " days" : city + " " + days;
                        case 3 -> city + " (" + days + " days)";
                        case 4 -> city + " for " + days + " days";
                        default -> city + ": " + (days - 1) + " nights";
                    });
        }
        return switch (r.nextInt(3)) {
            case 0 -> String.join(", ", parts) + ".";
            case 1 -> "- " + String.join("\n- ", parts) + "\n";
            default ->
                "We want " + String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + parts.getLast() + ".";
        };
    }

    private static String legs(Meant m, Random r) {
        String mode = pick(r, "Trains", "Flights", "Buses", "Ferries");
        boolean arrows = r.nextBoolean();
        List<String> parts = m.legs().stream()
                .map(leg -> arrows
                        ? leg.from() + (leg.both() ? " ↔ " : " → ") + leg.to()
                        : leg.both()
                                ? leg.from() + pick(r, "–", " - ", "-") + leg.to() + " both ways"
                                : "from " + leg.from() + " to " + leg.to() + pick(r, "", " only"))
                .toList();
        return mode + pick(r, ": ", " run ") + String.join(", ", parts) + ".";
    }

    private static String event(Happening e, Random r) {
        String days = e.from() == e.to()
                ? "on day " + e.from()
                : pick(r, "from day %d to day %d", "on days %d to %d", "between day %d and day %d")
                        .formatted(e.from(), e.to());
        return switch (e.kind()) {
            case WHOLE ->
                pick(
                                r,
                                "I attend a wedding in %s %s.",
                                "I have to be in %s %s.",
                                "There is a fair in %s %s and I want all of it.")
                        .formatted(e.city(), days);
            case ANY ->
                "There is a fair in %s %s, %s."
                        .formatted(e.city(), days, pick(r, "one of those days will do", "one day of it is enough"));
            case AVOID ->
                pick(r, "I can't be in %s %s.", "Please not in %s %s.", "We want to avoid %s %s.")
                        .formatted(e.city(), days);
        };
    }

    private static String pick(Random r, String... choices) {
        return choices[r.nextInt(choices.length)];
    }

    private static Set<String> facts(Meant m) {
        Set<String> facts = new TreeSet<>();
        for (int i = 0; i < m.cities().size(); i++) {
            facts.add(m.cities().get(i) + " " + m.days().get(i));
        }
        m.legs().forEach(leg -> facts.add(leg.from() + ">" + leg.to()));
        m.legs().stream().filter(Leg::both).forEach(leg -> facts.add(leg.to() + ">" + leg.from()));
        m.events().forEach(e -> facts.add(e.city() + " " + e.kind() + " " + e.from() + "-" + e.to()));
        facts.add("total " + m.total());
        if (!m.first().isEmpty()) {
            facts.add("first " + m.first());
        }
        if (!m.last().isEmpty()) {
            facts.add("last " + m.last());
        }
        return facts;
    }

    private static Set<String> facts(TripRequest request) {
        Set<String> facts = request.connections().stream()
                .map(c -> c.from() + ">" + c.to())
                .collect(Collectors.toCollection(TreeSet::new));
        request.constraints().forEach(c -> {
            switch (c) {
                case Total total -> facts.add("total " + total.days());
                case Days days -> facts.add(days.city() + " " + days.least());
                case Event e -> facts.add(e.city() + " " + e.kind() + " " + e.from() + "-" + e.to());
                case First first -> facts.add("first " + first.city());
                case Last last -> facts.add("last " + last.city());
                default -> {}
            }
        });
        return facts;
    }
}
