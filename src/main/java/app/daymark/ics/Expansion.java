package app.daymark.ics;

import app.daymark.domain.Busy;
import app.daymark.domain.Interval;
import app.daymark.domain.SourceSpan;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The busy times of one file that touch a window, while they are collected. */
final class Expansion {

    /** Enough for what repeats every hour for twenty years, or every minute for four months. */
    private static final int STEPS_PER_EVENT = 200_000;

    private static final int STEPS_PER_FILE = 5_000_000;

    private final Interval window;
    private final ZoneRules floating;
    private final String file;
    private final Map<Integer, SourceSpan> sources = new HashMap<>();
    private final List<Busy> busy = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private final Budget budget = new Budget(STEPS_PER_FILE);

    /** @param file as sources name it */
    Expansion(Interval window, ZoneId floatingZone, String file) {
        this.window = window;
        this.file = file;
        floating = floatingZone.getRules();
    }

    Interval window() {
        return window;
    }

    /** The rules of the zone in which floating and all-day times are. */
    ZoneRules floating() {
        return floating;
    }

    /** The work that one event may still cost. */
    Budget budget() {
        return budget.part(STEPS_PER_EVENT);
    }

    /** The rules of the zone in which an event starts. */
    ZoneRules rules(Event event) {
        ZoneRules own = event.start().rules();
        return own == null ? floating : own;
    }

    CalDuration length(Event event) {
        return event.length(floating);
    }

    /** Takes the time of an event that starts then on the clock of its zone, unless the event is free. */
    void add(Event event, LocalDateTime start, CalDuration length) {
        Instant end =
                CalTime.instant(start.plusDays(length.days()), rules(event)).plus(length.time());
        add(event, CalTime.instant(start, rules(event)), end);
    }

    /** Takes a time of an event, unless the event is free. */
    void add(Event event, Instant start, Instant end) {
        if (!event.free()) {
            add(event.line(), event.title(), event.tentative(), start, end);
        }
    }

    /** Takes a time, unless it is empty or lies outside the window. */
    void add(int line, String title, boolean tentative, Instant start, Instant end) {
        if (start.isBefore(end)
                && start.isBefore(window.end())
                && window.start().isBefore(end)) {
            busy.add(new Busy(new Interval(start, end), title, tentative, source(line)));
        }
    }

    private SourceSpan source(int line) {
        return sources.computeIfAbsent(line, number -> SourceSpan.outside(file + ":" + number));
    }

    void warn(String warning) {
        warnings.add(warning);
    }

    /** Sorted by start, then end, then as they stand in the file. */
    List<Busy> busy() {
        busy.sort(Comparator.comparing(Busy::interval));
        return List.copyOf(busy);
    }

    List<String> warnings() {
        return List.copyOf(warnings);
    }
}
