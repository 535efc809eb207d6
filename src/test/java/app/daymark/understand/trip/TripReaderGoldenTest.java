package app.daymark.understand.trip;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.domain.Calendars;
import app.daymark.domain.Reading;
import app.daymark.domain.Setting;
import app.daymark.domain.TripRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Texts and what is read in them, side by side in {@code *.golden}: a text, a line {@code =>}, and the lines of {@link
 * Rendering}; a line of dashes parts the cases.
 */
class TripReaderGoldenTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    static Setting setting() {
        return new Setting(
                LocalDateTime.parse("2026-03-02T08:00").atZone(ZONE).toInstant(),
                ZONE,
                "me",
                Setting.DEFAULT_HOURS,
                Locale.ROOT,
                Calendars.NONE);
    }

    record Golden(String text, List<String> lines) {
        @Override
        public String toString() {
            return text.lines().findFirst().orElse("");
        }
    }

    static Stream<Golden> cases() throws IOException {
        return Stream.of(
                        "stays",
                        "connections",
                        "neighbours",
                        "everyday",
                        "events",
                        "money",
                        "dates",
                        "open",
                        "unclear",
                        "left-out",
                        "corrections")
                .flatMap(TripReaderGoldenTest::file);
    }

    private static Stream<Golden> file(String name) {
        String file = name + ".golden";
        try (InputStream in = Objects.requireNonNull(TripReaderGoldenTest.class.getResourceAsStream(file), file)) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(all.split("\n-{3,}\n")).map(TripReaderGoldenTest::golden);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Golden golden(String block) {
        String[] parts = block.split("\n=>\n", 2);
        return new Golden(parts[0], parts[1].strip().lines().toList());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsAsWritten(Golden golden) {
        Reading reading = new TripReader().read(golden.text(), setting());
        assertThat(Rendering.of(reading)).isEqualTo(golden.lines());
        sourcesAreWordsOfTheText(golden.text(), reading);
    }

    private static void sourcesAreWordsOfTheText(String text, Reading reading) {
        if (reading.request() instanceof TripRequest request) {
            Stream.of(
                            request.constraints().stream().map(c -> c.source()),
                            request.cities().stream().map(TripRequest.City::source),
                            request.connections().stream().map(TripRequest.Connection::source))
                    .flatMap(s -> s)
                    .filter(source -> source.start() >= 0)
                    .forEach(source -> assertThat(text.substring(source.start(), source.end()))
                            .isEqualTo(source.text()));
        }
    }
}
