package app.daymark.ics;

import java.time.Duration;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one VEVENT. What is wrong with it is listed; only without a start it does not count at all. */
final class EventReader {

    private final Component component;
    private final CalTimeReader times;
    private final List<Broken> broken;

    private EventReader(Component component, CalTimeReader times, List<Broken> broken) {
        this.component = component;
        this.times = times;
        this.broken = broken;
    }

    /** @param broken takes what can't be read */
    static Optional<Event> read(Component vevent, CalTimeReader times, List<Broken> broken) {
        return new EventReader(vevent, times, broken).read();
    }

    private interface Reading<T> {
        T read(ContentLine property) throws BadValueException;
    }

    private Optional<Event> read() {
        if (component.first("DTSTART") == null) {
            broken.add(new Broken(component.line(), "VEVENT has no DTSTART; it does not count."));
            return Optional.empty();
        }
        CalTime start = first("DTSTART", times::read, "; the event does not count.");
        return start == null ? Optional.empty() : Optional.of(read(start));
    }

    private Event read(CalTime start) {
        ContentLine recurrenceId = component.first("RECURRENCE-ID");
        CalTime end = first("DTEND", times::read, "; it counts as if it had none.");
        boolean future = recurrenceId != null && "THISANDFUTURE".equalsIgnoreCase(recurrenceId.parameter("RANGE"));
        return new Event(
                component.line(),
                component.text("UID").orElse(""),
                sequence(),
                first("RECURRENCE-ID", times::read, "; the event counts by itself."),
                future,
                start,
                end,
                first("DURATION", CalDuration::read, "; it counts as if it had none."),
                rules("RRULE", start, "; only the first time counts."),
                rules("EXRULE", start, "; it excludes nothing."),
                all("RDATE", this::extra, "; it adds nothing.").stream()
                        .flatMap(List::stream)
                        .toList(),
                all("EXDATE", times::readList, "; it excludes nothing.").stream()
                        .flatMap(List::stream)
                        .toList(),
                component.text("SUMMARY").orElse(""),
                isFree(),
                is("STATUS", "TENTATIVE") || is("X-MICROSOFT-CDO-BUSYSTATUS", "TENTATIVE"));
    }

    /** TRANSP decides; Outlook's own status is asked only where TRANSP is absent. */
    private boolean isFree() {
        if (is("STATUS", "CANCELLED")) {
            return true;
        }
        return component.first("TRANSP") != null
                ? is("TRANSP", "TRANSPARENT")
                : is("X-MICROSOFT-CDO-BUSYSTATUS", "FREE");
    }

    private boolean is(String property, String value) {
        return component
                .text(property)
                .map(String::strip)
                .filter(value::equalsIgnoreCase)
                .isPresent();
    }

    private int sequence() {
        String digits = component.text("SEQUENCE").map(String::strip).orElse("0");
        return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : 0;
    }

    private List<RecurrenceRule> rules(String name, CalTime start, String consequence) {
        List<RecurrenceRule> rules = all(name, line -> RecurrenceRuleReader.read(line, times), consequence);
        return start.isDate() ? rules.stream().map(RecurrenceRule::onDates).toList() : rules;
    }

    private List<Event.Extra> extra(ContentLine rdate) throws BadValueException {
        List<Event.Extra> extra = new ArrayList<>();
        for (String value : rdate.values()) {
            int slash = value.indexOf('/');
            if (slash < 0) {
                extra.add(new Event.Extra(times.read(rdate, value), null));
            } else {
                CalTime start = times.read(rdate, value.substring(0, slash));
                extra.add(new Event.Extra(start, length(rdate, start, value.substring(slash + 1))));
            }
        }
        return extra;
    }

    private CalDuration length(ContentLine rdate, CalTime start, String end) throws BadValueException {
        if (end.strip().toUpperCase(Locale.ROOT).startsWith("P")) {
            return CalDuration.read(rdate, end);
        }
        CalTime last = times.read(rdate, end);
        ZoneRules rules = start.rules() == null ? ZoneOffset.UTC.getRules() : start.rules();
        return CalDuration.exactly(Duration.between(start.at(rules), last.at(rules)));
    }

    private <T> @Nullable T first(String name, Reading<T> reading, String consequence) {
        ContentLine property = component.first(name);
        return property == null ? null : attempt(property, reading, consequence);
    }

    private <T> List<T> all(String name, Reading<T> reading, String consequence) {
        List<T> values = new ArrayList<>();
        for (ContentLine property : component.all(name)) {
            T value = attempt(property, reading, consequence);
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    private <T> @Nullable T attempt(ContentLine property, Reading<T> reading, String consequence) {
        try {
            return reading.read(property);
        } catch (BadValueException e) {
            broken.add(e.asBroken(consequence));
            return null;
        }
    }
}
