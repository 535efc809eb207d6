package app.daymark.ics;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.zone.ZoneRules;
import java.util.HashSet;
import java.util.Set;

/** The instances that a series does not have: EXDATEs, and those that an override replaces. */
final class Exclusions {

    private final CalTime seriesStart;
    private final ZoneRules floating;
    private final Set<Instant> moments = new HashSet<>();
    private final Set<LocalDate> dates = new HashSet<>();

    Exclusions(CalTime seriesStart, ZoneRules floating) {
        this.seriesStart = seriesStart;
        this.floating = floating;
    }

    /** A date excludes every instance of its local day, a time the one that starts then. */
    void add(CalTime time) {
        if (time.isDate()) {
            dates.add(time.date());
        } else if (seriesStart.isDate()) {
            dates.add(meantDate(time));
        } else {
            moments.add(time.inZoneOf(seriesStart).at(floating));
        }
    }

    boolean contains(LocalDateTime local, Instant start) {
        return moments.contains(start) || dates.contains(local.toLocalDate());
    }

    /** Some programs write a whole day as midnight in UTC's terms; otherwise the date is the one that stands there. */
    private LocalDate meantDate(CalTime time) {
        LocalDateTime here = CalTime.local(time.at(floating), floating);
        return here.toLocalTime().equals(LocalTime.MIDNIGHT) ? here.toLocalDate() : time.date();
    }
}
