package app.daymark.understand.trip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.daymark.domain.Reading;
import app.daymark.domain.TripConstraint.Days;
import app.daymark.domain.TripConstraint.Event;
import app.daymark.domain.TripConstraint.Total;
import app.daymark.domain.TripRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every trip prompt of NATURAL PLAN is read whole; a second reading by patterns of its fixed wording says what is in it. */
class NaturalPlanTripsTest {

    private static final Path FILE = Path.of("../shared/natural-plan/trip_planning_dev.json");
    private static final Pattern STAY =
            Pattern.compile("spend (\\d+) days in (\\w+)|(?:visit|stay in) (\\w+) for (\\d+) days");
    private static final Pattern DAYS = Pattern.compile("day (\\d+) (?:and|to) day (\\d+)");
    private static final Pattern PLACE = Pattern.compile("(?:in|at) (\\p{Lu}\\w+)");

    @Test
    void everyPromptIsReadWhole() throws IOException {
        assumeTrue(Files.exists(FILE));
        for (JsonNode example : JsonMapper.shared().readTree(Files.readString(FILE))) {
            String prompt = example.get("prompt_0shot").asString();
            Reading reading = new TripReader().read(prompt, TripReaderGoldenTest.setting());
            assertThat(reading.questions()).as(prompt).isEmpty();
            assertThat(reading.ignored()).as(prompt).isEmpty();
            assertThat(read(reading)).as(prompt).isEqualTo(expected(prompt));
        }
    }

    private static Set<String> read(Reading reading) {
        TripRequest request = (TripRequest) java.util.Objects.requireNonNull(reading.request());
        Set<String> facts = new TreeSet<>();
        request.constraints().forEach(c -> {
            switch (c) {
                case Total total -> facts.add("total " + total.days());
                case Days days -> facts.add(days.city() + " " + days.least() + "-" + days.most());
                case Event event ->
                    facts.add(event.city() + " " + event.kind() + " " + event.from() + "-" + event.to());
                default -> facts.add(c.getClass().getSimpleName());
            }
        });
        request.connections().forEach(c -> facts.add(c.from() + ">" + c.to()));
        facts.add(request.travelDays().name());
        return facts;
    }

    private static Set<String> expected(String prompt) {
        Set<String> facts = new TreeSet<>(Set.of("SHARED", "DirectOnly"));
        String[] parts = prompt.split("Here are the cities that have direct flights:\n", -1);
        List<MatchResult> total = Pattern.compile("for (\\d+) days in total")
                .matcher(parts[0])
                .results()
                .toList();
        facts.add("total " + total.getFirst().group(1));
        STAY.matcher(parts[0]).results().forEach(m -> {
            boolean spend = m.group(1) != null;
            String days = spend ? m.group(1) : m.group(4);
            facts.add((spend ? m.group(2) : m.group(3)) + " " + days + "-" + days);
        });
        for (String sentence : parts[0].split("\\. ", -1)) {
            DAYS.matcher(sentence).results().forEach(m -> {
                List<MatchResult> places =
                        new ArrayList<>(PLACE.matcher(sentence).results().toList());
                facts.add(places.getFirst().group(1) + " WHOLE " + m.group(1) + "-" + m.group(2));
            });
        }
        for (String pair : parts[1].split("\n", -1)[0].replaceFirst("\\.$", "").split(", ", -1)) {
            String[] ends = pair.replace("from ", "").split(" (and|to) ", -1);
            facts.add(ends[0] + ">" + ends[1]);
            if (!pair.startsWith("from ")) {
                facts.add(ends[1] + ">" + ends[0]);
            }
        }
        return facts;
    }
}
