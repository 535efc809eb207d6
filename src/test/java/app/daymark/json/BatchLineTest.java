package app.daymark.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.daymark.domain.Asked;
import app.daymark.domain.Interval;
import app.daymark.domain.TimeWindow;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BatchLineTest {

    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void aPlanLineSaysAllItCan() {
        PlanLine line = Json.planLine("""
                {"id":"c-001","text":"30 minutes with Julie","now":"2026-03-02T08:00","zone":"Europe/Berlin","me":"Sam",
                 "calendars":[{"person":"Julie","file":"julie.ics"},{"file":"x.ics"}],"engine":"hybrid",
                 "work_hours":"08:00-16:30"}""", ZoneOffset.UTC);

        assertThat(line)
                .isEqualTo(new PlanLine(
                        "c-001",
                        "30 minutes with Julie",
                        Instant.parse("2026-03-02T07:00:00Z"),
                        ZoneId.of("Europe/Berlin"),
                        "Sam",
                        List.of(new Asked.CalendarRef("Julie", "julie.ics"), new Asked.CalendarRef(null, "x.ics")),
                        "hybrid",
                        new TimeWindow(null, 480, 990)));
    }

    @Test
    void aPlanLineNeedsOnlyItsText() {
        PlanLine line = Json.planLine("{\"text\": \"Lunch\", \"now\": \"2026-03-02T09:00\"}", ZoneOffset.UTC);

        assertThat(line.now()).isEqualTo(NINE);
        assertThat(line.id()).isNull();
        assertThat(line.calendars()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                                        | text: expected a text, but it is missing
            {"text": 7}                               | text: expected a text, but it is the number 7
            {"text": "x", "id": 7}                    | id: expected a text, but it is the number 7
            {"text": "x", "now": "soon"}              | now: expected a time such as 2026-03-02T11:00:00+01:00, but it is "soon"
            {"text": "x", "engine": "magic"}          | engine: expected an engine (hybrid, solver, model), but it is "magic"
            {"text": "x", "calendars": [{}]}          | calendars[0].file: expected a text, but it is missing
            {"text": "x", "calendars": {}}            | calendars: expected a list, but it is an object
            {"text": "x", "work_hours": "late"}       | work_hours: expected hours such as 09:00-17:00, but it is "late"
            {"text": "x", "text": "y"}                | no valid JSON at line 1, column 21: Duplicate Object property "text"
            """)
    void aWrongPlanLineIsRefused(String json, String message) {
        assertThatThrownBy(() -> Json.planLine(json, ZoneOffset.UTC))
                .isInstanceOf(UnreadableJsonException.class)
                .hasMessage(message);
    }

    @Test
    void theIdOfAWrongLineIsStillKnown() {
        assertThat(Json.idOf("{\"id\": \"c-7\", \"text\": 5}")).isEqualTo("c-7");
        assertThat(Json.idOf("{\"id\": 7}")).isNull();
        assertThat(Json.idOf("oops")).isNull();
    }

    @Test
    void aBatchLineIsToldFromARequestAndAnAnswer() {
        assertThat(Json.isPlanLine("{\"text\": \"Lunch\"}")).isTrue();
        assertThat(Json.isPlanLine("{\"status\": \"planned\", \"request\": {}}"))
                .isFalse();
        assertThat(Json.isPlanLine("{\"task\": \"trip-planning\"}")).isFalse();
        assertThat(Json.isPlanLine("[]")).isFalse();
    }

    @Test
    void aBusyLineAsksForAWindow() {
        assertThat(Json.busyLine("""
                        {"file": "a.ics", "from": "2026-03-02T09:00:00Z", "to": "2026-03-02T10:00:00Z",
                         "zone": "Asia/Tokyo"}""", ZoneOffset.UTC))
                .isEqualTo(new BusyLine("a.ics", new Interval(NINE, NINE.plusSeconds(3600)), ZoneId.of("Asia/Tokyo")));
        assertThatThrownBy(() -> Json.busyLine("""
                        {"file": "a.ics", "from": "2026-03-02T09:00:00Z", "to": "2026-03-01T10:00:00Z"}""", ZoneOffset.UTC))
                .hasMessage("an interval must end after it starts: 2026-03-02T09:00:00Z to 2026-03-01T10:00:00Z");
    }

    @Test
    void aBusyResultShowsItsErrorAlways() {
        BusyLine.Result result = new BusyLine.Result(
                "a.ics",
                List.of(new Interval(NINE, NINE.plusSeconds(3600))),
                12,
                List.of(new BusyLine.Broken(88, "no start")),
                List.of(),
                null);

        assertThat(Json.line(result))
                .isEqualTo(
                        "{\"file\":\"a.ics\",\"busy\":[[\"2026-03-02T09:00:00Z\",\"2026-03-02T10:00:00Z\"]],"
                                + "\"events\":12,\"broken\":[{\"line\":88,\"reason\":\"no start\"}],\"warnings\":[],\"error\":null}");
    }
}
