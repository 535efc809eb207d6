package app.daymark.ics;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A VTIMEZONE (RFC 5545, 3.6.5) as rules of java.time, worked out from 1900 to 2100. */
final class EmbeddedZone {

    private static final LocalDateTime FROM = LocalDateTime.of(1900, 1, 1, 0, 0);
    private static final LocalDateTime TO = LocalDateTime.of(2100, 1, 1, 0, 0);
    private static final int STEPS = 100_000;

    /** A moment at which an observance begins. */
    private record Onset(Instant at, ZoneOffset before, ZoneOffset after) {}

    private final CalTimeReader times = new CalTimeReader((tzid, line) -> null);
    private final List<Onset> onsets = new ArrayList<>();

    private EmbeddedZone() {}

    /** The rules of a zone. */
    static ZoneRules rules(Component zone) throws BadValueException {
        EmbeddedZone embedded = new EmbeddedZone();
        for (String kind : List.of("STANDARD", "DAYLIGHT")) {
            for (Component observance : zone.children(kind)) {
                embedded.addOnsets(observance);
            }
        }
        return embedded.rules(zone.line());
    }

    private void addOnsets(Component observance) throws BadValueException {
        ContentLine start = required(observance, "DTSTART");
        LocalDateTime first = times.read(start).local();
        ZoneOffset before = offset(required(observance, "TZOFFSETFROM"));
        ZoneOffset after = offset(required(observance, "TZOFFSETTO"));
        List<LocalDateTime> starts = new ArrayList<>(List.of(first));
        for (ContentLine list : observance.all("RDATE")) {
            times.readList(list).forEach(time -> starts.add(time.local()));
        }
        for (ContentLine line : observance.all("RRULE")) {
            RecurrenceRule rule = RecurrenceRuleReader.read(line, times);
            CalTime until = rule.until();
            LocalDateTime last = until == null
                    ? LocalDateTime.MAX
                    : until.isDate()
                            ? until.local().plusDays(1)
                            : CalTime.local(until.at(before.getRules()), before.getRules());
            new Recurrence(rule, first).forEach(last, FROM, TO, new Budget(STEPS), starts::add);
        }
        starts.forEach(local -> onsets.add(new Onset(local.toInstant(before), before, after)));
    }

    private ZoneRules rules(int line) throws BadValueException {
        if (onsets.isEmpty()) {
            throw new BadValueException(line, "it has neither STANDARD nor DAYLIGHT");
        }
        onsets.sort(Comparator.comparing(Onset::at));
        ZoneOffset first = onsets.getFirst().before();
        ZoneOffset current = first;
        List<ZoneOffsetTransition> transitions = new ArrayList<>();
        for (Onset onset : onsets) {
            if (!onset.after().equals(current)) {
                LocalDateTime local = LocalDateTime.ofInstant(onset.at(), current);
                transitions.add(ZoneOffsetTransition.of(local, current, onset.after()));
                current = onset.after();
            }
        }
        return ZoneRules.of(first, first, List.of(), transitions, List.of());
    }

    private static ContentLine required(Component observance, String name) throws BadValueException {
        ContentLine property = observance.first(name);
        if (property == null) {
            throw new BadValueException(observance.line(), observance.name() + " has no " + name);
        }
        return property;
    }

    private static ZoneOffset offset(ContentLine property) throws BadValueException {
        try {
            String value = property.value();
            return ZoneOffset.of(value.startsWith("+") || value.startsWith("-") ? value : "+" + value);
        } catch (DateTimeException e) {
            throw new BadValueException(property, "is no offset from UTC");
        }
    }
}
