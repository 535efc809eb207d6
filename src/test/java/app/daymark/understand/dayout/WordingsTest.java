package app.daymark.understand.dayout;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.domain.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;

/** Days out made by chance, written down in wordings chosen by chance, are read back as they were. */
class WordingsTest {

    private static final List<String> PEOPLE = List.of("Ann", "Boris", "Dr Chen", "Dilara", "Mrs Eklund", "Ferdi");
    private static final List<String> PLACES =
            List.of("Harbour", "Old Mill", "Library", "Café Rosa", "Lighthouse", "Town Hall", "Zoo");

    private record Visit(String person, String place, int from, int to, int least) {}

    @Property(tries = 400)
    @Label("a day out in any wording")
    void readBack(@ForAll long seed) {
        Random random = new Random(seed);
        List<String> places = shuffled(PLACES, random);
        List<String> people = shuffled(PEOPLE, random);
        String start = places.getFirst();
        int startAt = 7 * 60 + 15 * random.nextInt(20);
        int count = 1 + random.nextInt(4);
        List<Visit> visits = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int from = startAt + 5 * random.nextInt(60);
            int least = 10 + 5 * random.nextInt(12);
            visits.add(new Visit(people.get(i), places.get(i + 1), from, from + least + 5 * random.nextInt(24), least));
        }
        List<String> expected = new ArrayList<>();
        expected.add("start " + start + " " + clock(startAt));
        visits.forEach(v -> expected.add(v.person() + " @ " + v.place()));
        for (Visit v : visits) {
            expected.add(v.person() + " can be met " + clock(v.from()) + "–" + clock(v.to()) + ".");
            expected.add("Meeting " + v.person() + " takes at least "
                    + app.daymark.domain.EnglishWords.length(v.least()) + ".");
        }
        String visited = visits(visits, random);
        String text = pick(random, 3) == 0
                ? start(start, startAt, random) + visited + travel(places, count, random, expected)
                : start(start, startAt, random) + travel(places, count, random, expected) + visited;

        Reading reading = new DayOutReader().read(text, Shown.setting());

        List<String> lines = Shown.lines(reading).stream()
                .filter(l -> !l.startsWith("assumed"))
                .toList();
        assertThat(lines).as(text).isEqualTo(expected);
    }

    @Property(tries = 500)
    @Label("any order of words is read or asked about")
    void neverFails(@ForAll long seed) {
        Random random = new Random(seed);
        List<String> places = shuffled(PLACES, random);
        List<String> expected = new ArrayList<>();
        String day = start(places.getFirst(), 600, random)
                + visits(List.of(new Visit("Ann", places.get(1), 620, 700, 20)), random)
                + travel(places, 1, random, expected)
                + " from 31 June | to 25:00 ~~ ( ) \" 9-10 99999999999 before the each -";
        List<String> words = shuffled(List.of(day.split(" ", -1)), random);

        Reading reading = new DayOutReader().read(String.join(" ", words), Shown.setting());

        assertThat(reading.request() == null).isEqualTo(reading.unclear());
    }

    private static String start(String place, int at, Random random) {
        return switch (pick(random, 7)) {
            case 0 -> clock(at) + " at the " + place + ".\n";
            case 1 -> "I start from the " + place + " at " + clock(at) + ". ";
            case 2 -> "You arrive at " + place + " at " + halfClock(at) + ". ";
            case 3 -> "Start: " + place + ", " + clock(at) + "\n";
            case 4 -> "From the " + place + " at " + clock(at) + ", as many as possible. ";
            case 5 -> "Hi there,\n\nmy day begins at " + clock(at) + " at the " + place + ". ";
            default -> "I'll be at the " + place + " from " + clock(at) + " on. ";
        };
    }

    private static String visits(List<Visit> visits, Random random) {
        StringBuilder text = new StringBuilder();
        int wording = pick(random, 8);
        if (wording == 7) {
            text.append("\n| Who | Where | From | To | Min |\n|---|---|---|---|---|\n");
        }
        for (Visit v : visits) {
            String window = clock(v.from()) + (pick(random, 2) == 0 ? "-" : " to ") + clock(v.to());
            text.append(
                    switch (wording) {
                        case 0 ->
                            v.person() + " is at the " + v.place() + " " + window + " (" + v.least()
                                    + " min at least). ";
                        case 1 -> "\n- " + v.person() + " – " + v.place() + " – " + window + " – " + v.least() + " min";
                        case 2 ->
                            v.person() + " will be at " + v.place() + " from " + halfClock(v.from()) + " to "
                                    + halfClock(v.to()) + ". You'd like to meet " + v.person() + " for a minimum of "
                                    + v.least() + " minutes. ";
                        case 3 ->
                            "I want to meet " + v.person() + " (" + v.place() + ", " + window + ", at least "
                                    + v.least() + " minutes). ";
                        case 4 ->
                            "Meet " + v.person() + " at the " + v.place() + " between " + clock(v.from()) + " and "
                                    + clock(v.to()) + " for at least " + v.least() + " minutes; ";
                        case 5 ->
                            "\n* " + v.person() + " (" + v.place() + "): " + window + ", min " + v.least() + " min";
                        case 6 ->
                            "At the " + v.place() + " from " + clock(v.from()) + " until " + clock(v.to()) + " is "
                                    + v.person() + ", I need " + v.least() + " minutes there. ";
                        default ->
                            "| " + v.person() + " | " + v.place() + " | " + clock(v.from()) + " | " + clock(v.to())
                                    + " | " + v.least() + " |\n";
                    });
        }
        return text + (wording == 4 || wording == 1 || wording == 5 ? "\n" : "");
    }

    private static String travel(List<String> places, int count, Random random, List<String> expected) {
        List<String> mine = places.subList(0, count + 1);
        int minutes = 5 + random.nextInt(25);
        if (pick(random, 3) == 0 && count > 1) {
            expected.add("every way " + minutes);
            return switch (pick(random, 5)) {
                case 0 -> minutes + " minutes between any two places. ";
                case 1 -> "Every way takes " + minutes + " minutes. ";
                case 2 -> "All walks " + minutes + " min. ";
                case 3 -> "It's " + minutes + " minutes from anywhere to anywhere. ";
                default -> "Each leg is " + minutes + " min. ";
            };
        }
        StringBuilder text = new StringBuilder();
        int wording = pick(random, 5);
        for (String from : mine) {
            List<String> legs = new ArrayList<>();
            for (String to : mine) {
                if (from.equals(to)) {
                    continue;
                }
                int m = 5 + random.nextInt(40);
                legs.add(to + " " + m);
                text.append(
                        switch (wording) {
                            case 0 -> from + " to " + to + ": " + m + ".\n";
                            case 1 -> from + " → " + to + " " + m + " min, ";
                            case 2 -> "From the " + from + " to the " + to + " it takes " + m + " minutes. ";
                            case 3 -> "It is " + m + " minutes from the " + from + " to the " + to + ". ";
                            default -> from + "-" + to + " " + m + "; ";
                        });
            }
            expected.add("from " + from + ": " + String.join(", ", legs));
        }
        return text + "\n";
    }

    private static List<String> shuffled(List<String> list, Random random) {
        List<String> copy = new ArrayList<>(list);
        java.util.Collections.shuffle(copy, random);
        return copy;
    }

    private static int pick(Random random, int n) {
        return random.nextInt(n);
    }

    private static String clock(int minutes) {
        return String.format(Locale.ROOT, "%02d:%02d", minutes / 60, minutes % 60);
    }

    private static String halfClock(int minutes) {
        int hour = minutes / 60 % 12 == 0 ? 12 : minutes / 60 % 12;
        return String.format(Locale.ROOT, "%d:%02d%s", hour, minutes % 60, minutes / 60 % 24 < 12 ? "AM" : "PM");
    }
}
