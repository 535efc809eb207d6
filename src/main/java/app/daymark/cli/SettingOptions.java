package app.daymark.cli;

import app.daymark.domain.Asked;
import app.daymark.domain.Asked.CalendarRef;
import app.daymark.domain.TimeWindow;
import app.daymark.json.PlanLine;
import app.daymark.plan.EngineMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say in which circumstances a text is read. */
final class SettingOptions {

    @Option(
            names = "--calendar",
            paramLabel = "[PERSON=]FILE",
            description =
                    "Busy time of one person (.ics, .ifb, .vcf); repeatable. Without PERSON the calendar's own name.")
    private List<String> calendars = new ArrayList<>();

    @Option(names = "--me", paramLabel = "NAME", description = "Who 'I' and 'me' are in the text; default: me.")
    private @Nullable String me;

    @Option(
            names = "--now",
            paramLabel = "TIME",
            description = "The moment of the request, such as 2026-03-02T08:00; default: the clock.")
    private @Nullable String now;

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            description = "The user's time zone, such as Europe/Berlin; default: the system's.")
    private @Nullable String zone;

    @Option(
            names = "--work-hours",
            paramLabel = "FROM-TO",
            description = "Default working hours; default: 09:00-17:00.")
    private @Nullable String workHours;

    @Option(names = "--engine", paramLabel = "ENGINE", description = "hybrid or solver; default: hybrid.")
    private String engine = "hybrid";

    @Option(
            names = "--timeout",
            paramLabel = "SPAN",
            description = "The longest that one request may take, such as 30s; default: 10s for the solver.")
    private @Nullable String timeout;

    /** What the options leave out is as it was when the first turn was asked. */
    PlanLine line(String text, Asked first, Path folder) {
        List<CalendarRef> own = calendars(folder);
        List<CalendarRef> more = first.calendars().stream()
                .filter(ref -> own.stream().noneMatch(o -> o.file().equals(ref.file())))
                .toList();
        return new PlanLine(
                null,
                text,
                now == null ? first.now() : null,
                zone == null ? first.zone() : null,
                me == null ? first.me() : null,
                more,
                null,
                workHours == null ? first.workHours() : null);
    }

    /** Refuses wrong values before the first request is read. */
    void check(Shell shell) {
        me();
        zone(shell);
        now(shell);
        workHours();
        engine();
        timeout();
    }

    String me() {
        if (me == null) {
            return "me";
        }
        if (me.isBlank()) {
            throw new UsageException("--me is empty; give a name");
        }
        return me.strip();
    }

    ZoneId zone(Shell shell) {
        return zone == null ? shell.clock().getZone() : OptionValues.zone("--zone", zone);
    }

    Instant now(Shell shell) {
        return now == null ? shell.clock().instant() : OptionValues.moment("--now", now, zone(shell));
    }

    @Nullable
    TimeWindow workHours() {
        return workHours == null ? null : OptionValues.hours("--work-hours", workHours);
    }

    EngineMode engine() {
        return OptionValues.engine("--engine", engine);
    }

    @Nullable
    Duration timeout() {
        return timeout == null ? null : OptionValues.span("--timeout", timeout);
    }

    /** The calendars, their files resolved against {@code folder}. */
    List<CalendarRef> calendars(Path folder) {
        return calendars.stream().map(value -> calendar(value, folder)).toList();
    }

    private static CalendarRef calendar(String value, Path folder) {
        int equals = value.indexOf('=');
        boolean isFile = equals <= 0 || Files.exists(folder.resolve(value));
        String file = isFile ? value : value.substring(equals + 1);
        if (file.isBlank()) {
            throw new UsageException("--calendar " + value + " names no file; write --calendar PERSON=FILE.ics");
        }
        return new CalendarRef(
                isFile ? null : value.substring(0, equals).strip(),
                folder.resolve(file).toString());
    }
}
