package app.daymark.understand.dayout;

import app.daymark.domain.Calendars;
import app.daymark.domain.DayOutConstraint;
import app.daymark.domain.DayOutRequest;
import app.daymark.domain.DayOutRequest.Travel;
import app.daymark.domain.EnglishWords;
import app.daymark.domain.Reading;
import app.daymark.domain.Setting;
import app.daymark.domain.Strength;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A reading as lines that a person can compare with the text. */
final class Shown {

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private Shown() {}

    /** Monday 2 March 2026, 8:00 in Berlin, no calendars. */
    static Setting setting() {
        return new Setting(
                LocalDateTime.parse("2026-03-02T08:00").atZone(ZONE).toInstant(),
                ZONE,
                "me",
                Setting.DEFAULT_HOURS,
                Locale.ROOT,
                Calendars.NONE);
    }

    static List<String> lines(Reading reading) {
        List<String> lines = new ArrayList<>();
        if (reading.request() instanceof DayOutRequest r) {
            lines.add("start " + r.startPlace() + " " + EnglishWords.clock(r.startAt())
                    + (r.date() == null ? "" : " on " + EnglishWords.day(r.date())));
            r.encounters().forEach(e -> lines.add(e.person() + " @ " + e.place()));
            for (DayOutConstraint c : r.constraints()) {
                lines.add((c.strength() == Strength.HARD ? "" : c.strength() + " ") + c.sentence());
            }
            r.busy()
                    .forEach(b -> lines.add("busy: " + b.title() + " "
                            + EnglishWords.slot(
                                    b.interval().start().atZone(ZONE).toOffsetDateTime(),
                                    b.interval().end().atZone(ZONE).toOffsetDateTime())));
            lines.addAll(travel(r.travel()));
        }
        reading.ignored().forEach(n -> lines.add("ignored: " + n.text().strip() + " [" + n.remark() + "]"));
        reading.assumptions().forEach(n -> lines.add("assumed: " + n.text() + " [" + n.remark() + "]"));
        reading.questions().forEach(q -> lines.add("? " + q));
        return lines;
    }

    private static List<String> travel(List<Travel> travel) {
        if (travel.size() > 2 && travel.stream().map(Travel::minutes).distinct().count() == 1) {
            return List.of("every way " + travel.getFirst().minutes());
        }
        Map<String, List<String>> from = new LinkedHashMap<>();
        for (Travel t : travel) {
            from.computeIfAbsent(t.from(), f -> new ArrayList<>()).add(t.to() + " " + t.minutes());
        }
        return from.entrySet().stream()
                .map(e -> "from " + e.getKey() + ": " + String.join(", ", e.getValue()))
                .toList();
    }
}
