package app.daymark.ics;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.zone.ZoneRules;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Adds the instances of one master: DTSTART, RRULE and RDATE without EXDATE, EXRULE and what overrides replace. */
final class MasterExpansion {

    private final Event master;
    private final Expansion into;
    private final LocalDateTime start;
    private final ZoneRules rules;
    private final CalDuration length;
    private final Exclusions exclusions;
    private final List<Event> changesOfFuture;
    /** Starts that are added already; those of a single rule never come twice. */
    private final Set<LocalDateTime> seen = new HashSet<>();

    private final LocalDateTime from;
    private final LocalDateTime to;

    MasterExpansion(Event master, List<Event> overrides, Expansion into) {
        this.master = master;
        this.into = into;
        start = master.start().local();
        rules = into.rules(master);
        length = into.length(master);
        exclusions = new Exclusions(master.start(), into.floating());
        master.except().forEach(exclusions::add);
        overrides.forEach(override -> exclusions.add(replaced(override)));
        changesOfFuture = overrides.stream()
                .filter(Event::thisAndFuture)
                .sorted(Comparator.comparing(this::replacedAt))
                .toList();
        Duration reach = reach();
        from = CalTime.local(into.window().start(), rules).minus(reach);
        to = CalTime.local(into.window().end(), rules).plus(reach);
    }

    void run() {
        if (master.free() && changesOfFuture.isEmpty()) {
            return;
        }
        for (RecurrenceRule rule : master.exceptRules()) {
            new Recurrence(rule, start).forEach(last(rule), from, to, into.budget(), local -> {
                exclusions.add(new CalTime(
                        local, master.start().isDate(), master.start().rules()));
                return true;
            });
        }
        seen.add(start);
        add(start, null);
        for (Event.Extra extra : master.extra()) {
            LocalDateTime local = local(extra.start());
            if (seen.add(local)) {
                add(local, extra.length());
            }
        }
        master.rules().forEach(this::follow);
    }

    /** What no budget suffices for is taken as busy throughout: a plan must not lie on it. */
    private void follow(RecurrenceRule rule) {
        LocalDateTime last = last(rule);
        boolean followed = new Recurrence(rule, start).forEach(last, from, to, into.budget(), local -> {
            if (!seen.contains(local)) {
                add(local, null);
            }
            if (master.rules().size() > 1) {
                seen.add(local);
            }
            return true;
        });
        if (!followed && !master.free()) {
            LocalDateTime first = from.isBefore(start) ? start : from;
            into.add(master, CalTime.instant(first, rules), CalTime.instant(last.isBefore(to) ? last : to, rules));
            into.warn("The event of line " + master.line()
                    + " repeats too often to be followed; it counts as busy throughout.");
        }
    }

    private void add(LocalDateTime local, @Nullable CalDuration ownLength) {
        Instant instance = CalTime.instant(local, rules);
        if (exclusions.contains(local, instance)) {
            return;
        }
        Event change = change(instance);
        if (change == null) {
            into.add(master, local, ownLength == null ? length : ownLength);
        } else {
            into.add(change, CalTime.local(instance, into.rules(change)).plus(shift(change)), into.length(change));
        }
    }

    /** The last override with RANGE=THISANDFUTURE that the instance falls under, null where there is none. */
    private @Nullable Event change(Instant instance) {
        Event last = null;
        for (Event change : changesOfFuture) {
            if (!replacedAt(change).isAfter(instance)) {
                last = change;
            }
        }
        return last;
    }

    /** How far an override moves the clock time of what it replaces. */
    private Duration shift(Event override) {
        return Duration.between(
                CalTime.local(replacedAt(override), into.rules(override)),
                override.start().local());
    }

    private Instant replacedAt(Event override) {
        return replaced(override).inZoneOf(master.start()).at(into.floating());
    }

    private static CalTime replaced(Event override) {
        return Objects.requireNonNull(override.recurrenceId());
    }

    /** How far outside the window an instance can start and still lie in it. */
    private Duration reach() {
        Duration reach = length.atMost().abs();
        for (Event change : changesOfFuture) {
            Duration changed =
                    into.length(change).atMost().abs().plus(shift(change).abs());
            reach = changed.compareTo(reach) > 0 ? changed : reach;
        }
        return reach.plusDays(1);
    }

    /** UNTIL on the clock of the series; a date includes its whole day. */
    private LocalDateTime last(RecurrenceRule rule) {
        CalTime until = rule.until();
        if (until == null) {
            return LocalDateTime.MAX;
        }
        if (until.isDate()) {
            return until.date().atTime(LocalTime.MAX);
        }
        return until.rules() == null ? until.local() : CalTime.local(until.at(rules), rules);
    }

    /** Where an RDATE stands on the clock of the series; a date that is added to timed instances takes their time. */
    private LocalDateTime local(CalTime extra) {
        if (master.start().isDate()) {
            return extra.date().atStartOfDay();
        }
        if (extra.isDate()) {
            return extra.date().atTime(start.toLocalTime());
        }
        return extra.rules() == null ? extra.local() : CalTime.local(extra.at(rules), rules);
    }
}
