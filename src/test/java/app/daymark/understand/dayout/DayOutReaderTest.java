package app.daymark.understand.dayout;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.domain.Busy;
import app.daymark.domain.Calendars;
import app.daymark.domain.Constraint;
import app.daymark.domain.DayOutRequest;
import app.daymark.domain.Interval;
import app.daymark.domain.Reading;
import app.daymark.domain.Setting;
import app.daymark.domain.SourceSpan;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class DayOutReaderTest {

    /** {@code dayouts.txt} and the files beside it: a title, the text, and what is read from it. */
    @TestFactory
    Stream<DynamicTest> readsTheTable() throws IOException {
        return cases().map(c -> DynamicTest.dynamicTest(c.title(), () -> {
            Reading reading = new DayOutReader().read(c.text(), Shown.setting());
            assertThat(Shown.lines(reading)).isEqualTo(c.expected());
            if (reading.request() instanceof DayOutRequest request) {
                spans(request)
                        .forEach(s -> assertThat(c.text().substring(s.start(), s.end()))
                                .isEqualTo(s.text()));
            }
        }));
    }

    @TestFactory
    Stream<DynamicTest> claimsTheTable() throws IOException {
        return cases().filter(c -> c.expected().getFirst().startsWith("start"))
                .map(c -> DynamicTest.dynamicTest(
                        c.title(),
                        () -> assertThat(new DayOutReader().readIfAsked(c.text(), Shown.setting()))
                                .isNotNull()));
    }

    @Test
    void leavesOtherTasksAlone() {
        for (String text : List.of(
                "45 minutes with Tilly and Oskar on Monday, 9-5. Tilly is busy 9-12, Oskar 14-15.",
                "1 hour call with Nomsa in Durban on Friday. She can do 3 to 5pm her time; I'm in Toronto.",
                "30 min with Hal (Tokyo) and Lou (Oslo) on Wednesday. Hal can 5pm to 8pm, Lou 9 to 11:30.",
                "9 days by train: Bonn 4, Ghent 3, Metz 4. Direct trains Bonn-Ghent and Ghent-Metz, both ways.",
                "Graz 3 days, Split 4, Bari 3. Graz-Split 50 euros, Split-Bari 45 euros.",
                "Can you find a time for the thing we talked about?")) {
            assertThat(new DayOutReader().readIfAsked(text, Shown.setting()))
                    .as(text)
                    .isNull();
        }
    }

    @Test
    void takesTheUsersOwnCalendarOnADatedDay() {
        Busy dentist = new Busy(
                new Interval(Instant.parse("2026-03-03T09:00:00Z"), Instant.parse("2026-03-03T10:00:00Z")),
                "Dentist",
                false,
                null);
        Setting plain = Shown.setting();
        Setting setting = new Setting(
                plain.now(), plain.zone(), "Sam", plain.workHours(), plain.locale(), new OneCalendar("Sam", dentist));
        String text =
                "Tomorrow 9:00 from the Quay. Bruno is in the Meadow 9:15-12:15, 30 min. Every way takes ten minutes.";

        Reading reading = new DayOutReader().read(text, setting);

        assertThat(reading.request()).isInstanceOf(DayOutRequest.class);
        assertThat(((DayOutRequest) requireNonNull(reading.request())).busy()).containsExactly(dentist);
    }

    @Test
    void survivesAnything() {
        for (String text : List.of(
                "", "   \n", "9-10", "((((", "at at at the the", "\"", "| | |\n| | |", "to to to 10", "Start")) {
            assertThat(new DayOutReader().read(text, Shown.setting()).questions())
                    .as(text)
                    .isNotEmpty();
        }
    }

    private record OneCalendar(String owner, Busy event) implements Calendars {
        @Override
        public List<String> people() {
            return List.of(owner);
        }

        @Override
        public List<Busy> busy(String person, Interval window, ZoneId floatingZone) {
            return person.equals(owner) && window.overlaps(event.interval()) ? List.of(event) : List.of();
        }

        @Override
        public Optional<ZoneId> zone(String person) {
            return Optional.empty();
        }
    }

    private record Case(String title, String text, List<String> expected) {}

    private static Stream<SourceSpan> spans(DayOutRequest request) {
        return Stream.of(
                        request.constraints().stream().map(Constraint::source),
                        request.encounters().stream().map(DayOutRequest.Encounter::source),
                        request.travel().stream().map(DayOutRequest.Travel::source))
                .flatMap(s -> s);
    }

    private static Stream<Case> cases() throws IOException {
        StringBuilder all = new StringBuilder();
        for (String file : List.of("dayouts.txt", "wordings.txt", "corrections.txt", "hazards.txt", "everyday.txt")) {
            try (InputStream in = requireNonNull(DayOutReaderTest.class.getResourceAsStream(file))) {
                all.append(new String(in.readAllBytes(), UTF_8)).append('\n');
            }
        }
        List<Case> cases = new ArrayList<>();
        for (String block : all.toString().split("(?m)^=== ", -1)) {
            String[] parts = block.split("\n---\n", 2);
            if (parts.length == 2) {
                int line = parts[0].indexOf('\n');
                cases.add(new Case(
                        parts[0].substring(0, line),
                        parts[0].substring(line + 1),
                        parts[1].strip().lines().toList()));
            }
        }
        return cases.stream();
    }
}
