package app.daymark.understand.dayout;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.daymark.domain.DayOutRequest;
import app.daymark.domain.DayOutRequest.Travel;
import app.daymark.domain.Reading;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every meeting-planning prompt of the benchmark's development part, held against patterns of its fixed wording. */
class NaturalPlanMeetingsTest {

    private static final Path DATA = Path.of("../shared/natural-plan/meeting_planning_dev.json");
    private static final Pattern START = Pattern.compile("You arrive at (.*?) at (\\S+M)\\.");
    private static final Pattern WINDOW = Pattern.compile("(\\w+) will be at (.*?) from (\\S+M) to (\\S+M)\\.");
    private static final Pattern LEAST = Pattern.compile("meet (\\w+) for a minimum of (\\d+) minutes");
    private static final Pattern LEG = Pattern.compile("(?m)^(.*?) to (.*?): (\\d+)\\.$");

    @Test
    void readsEveryPromptFully() throws Exception {
        assumeTrue(Files.exists(DATA), "the benchmark's data is not beside the checkout");
        for (JsonNode example : JsonMapper.shared().readTree(Files.readString(DATA))) {
            String prompt = example.get("prompt_0shot").asString();

            Reading reading = new DayOutReader().read(prompt, Shown.setting());

            assertThat(new DayOutReader().readIfAsked(prompt, Shown.setting())).isNotNull();
            assertThat(reading.questions()).isEmpty();
            assertThat(reading.assumptions()).isEmpty();
            assertThat(reading.request()).isInstanceOf(DayOutRequest.class);
            DayOutRequest request = (DayOutRequest) requireNonNull(reading.request());
            List<String> lines = Shown.lines(reading).stream()
                    .filter(l -> !l.startsWith("from ") && !l.startsWith("every way ") && !l.startsWith("ignored"))
                    .toList();
            assertThat(lines).containsExactlyInAnyOrderElementsOf(expected(prompt));
            assertThat(new TreeSet<>(request.travel().stream()
                            .map(NaturalPlanMeetingsTest::leg)
                            .toList()))
                    .isEqualTo(legs(prompt));
        }
    }

    private static List<String> expected(String prompt) {
        List<String> lines = new ArrayList<>();
        Matcher start = START.matcher(prompt);
        assertThat(start.find()).isTrue();
        lines.add("start " + start.group(1) + " " + clock(start.group(2)));
        Matcher window = WINDOW.matcher(prompt);
        while (window.find()) {
            lines.add(window.group(1) + " @ " + window.group(2));
            lines.add(window.group(1) + " can be met " + clock(window.group(3)) + "–" + clock(window.group(4)) + ".");
        }
        Matcher least = LEAST.matcher(prompt);
        while (least.find()) {
            long minutes = Long.parseLong(least.group(2));
            lines.add("Meeting " + least.group(1) + " takes at least " + app.daymark.domain.EnglishWords.length(minutes)
                    + ".");
        }
        return lines;
    }

    private static Set<String> legs(String prompt) {
        Set<String> legs = new TreeSet<>();
        Matcher leg = LEG.matcher(prompt);
        while (leg.find()) {
            legs.add(leg.group(1) + ">" + leg.group(2) + " " + leg.group(3));
        }
        return legs;
    }

    private static String leg(Travel t) {
        return t.from() + ">" + t.to() + " " + t.minutes();
    }

    /** '1:30PM' as '13:30'. */
    private static String clock(String words) {
        int colon = words.indexOf(':');
        int hour = Integer.parseInt(words.substring(0, colon)) % 12 + (words.endsWith("PM") ? 12 : 0);
        return String.format("%02d:%s", hour, words.substring(colon + 1, colon + 3));
    }
}
