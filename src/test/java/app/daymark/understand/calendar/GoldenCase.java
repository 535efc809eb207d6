package app.daymark.understand.calendar;

import app.daymark.domain.Busy;
import app.daymark.domain.CalendarConstraint;
import app.daymark.domain.CalendarRequest;
import app.daymark.domain.Calendars;
import app.daymark.domain.Interval;
import app.daymark.domain.Meeting;
import app.daymark.domain.Note;
import app.daymark.domain.Reading;
import app.daymark.domain.Setting;
import app.daymark.understand.GrammarReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A golden file: the setting ('now', 'zone', 'calendars'), the text and its reading, apart by lines of four dashes. The
 * reading has one line for each meeting, constraint (strength, sentence, words, meetings), question and ignored part.
 */
record GoldenCase(Setting setting, String text, String expected) {

    private static final String RULE = "----\n";

    static GoldenCase of(Path file) throws IOException {
        String[] parts = Files.readString(file).split(RULE, -1);
        Map<String, String> head = new LinkedHashMap<>();
        parts[0].lines().forEach(line -> head.put(line.split(": ", 2)[0], line.split(": ", 2)[1]));
        String calendars = head.getOrDefault("calendars", "");
        return new GoldenCase(
                setting(
                        Objects.requireNonNull(head.get("now")),
                        ZoneId.of(Objects.requireNonNull(head.get("zone"))),
                        calendars.isEmpty() ? List.of() : List.of(calendars.split(", ", -1))),
                parts[1].stripTrailing(),
                parts[2]);
    }

    static Setting setting(String now, ZoneId zone, List<String> calendars) {
        return new Setting(
                LocalDateTime.parse(now).atZone(zone).toInstant(),
                zone,
                "me",
                Setting.DEFAULT_HOURS,
                Locale.ROOT,
                new EmptyCalendars(calendars));
    }

    String actual() {
        return lines(new GrammarReader().read(text, setting));
    }

    static String lines(Reading reading) {
        List<String> lines = new ArrayList<>();
        if (reading.request() instanceof CalendarRequest request) {
            request.meetings().forEach(m -> lines.add(line(m)));
            request.constraints().forEach(c -> lines.add(line(c, request.zone())));
        }
        reading.questions().forEach(q -> lines.add("question: " + q));
        for (Note n : reading.ignored()) {
            lines.add("ignored: '" + oneLine(n.text()) + "', " + n.remark());
        }
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }

    private static String line(Meeting m) {
        String optional = m.optional().isEmpty() ? "" : ", optional " + String.join(", ", m.optional());
        return "meeting: " + m.minutes() + " min, " + String.join(", ", m.required()) + optional + " (" + m.title()
                + ")";
    }

    private static String line(CalendarConstraint c, ZoneId zone) {
        String which = c.meetings().isEmpty() ? "" : ", of meetings " + c.meetings();
        boolean abroad = c instanceof CalendarConstraint.Within w && !w.zone().equals(zone)
                || c instanceof CalendarConstraint.Avoid a && !a.zone().equals(zone);
        return c.strength().name().toLowerCase(Locale.ROOT) + ": " + c.sentence() + " ['"
                + oneLine(c.source().text()) + "'" + which + (abroad ? ", on another clock" : "") + "]";
    }

    private static String oneLine(String words) {
        return words.replaceAll("\\s+", " ");
    }

    private record EmptyCalendars(List<String> people) implements Calendars {

        @Override
        public List<Busy> busy(String person, Interval window, ZoneId zone) {
            return List.of();
        }

        @Override
        public Optional<ZoneId> zone(String person) {
            return Optional.empty();
        }
    }
}
