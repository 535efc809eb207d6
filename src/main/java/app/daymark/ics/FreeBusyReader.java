package app.daymark.ics;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads the periods of one VFREEBUSY (RFC 5545, 3.6.4) that are not FREE. */
final class FreeBusyReader {

    /**
     * A busy period.
     *
     * @param line where it stands
     */
    record Period(int line, boolean tentative, CalTime start, CalTime end) {}

    private FreeBusyReader() {}

    /** @param broken takes what can't be read */
    static List<Period> read(Component freeBusy, CalTimeReader times, List<Broken> broken) {
        List<Period> periods = new ArrayList<>();
        for (ContentLine property : freeBusy.all("FREEBUSY")) {
            String type = property.parameters().getOrDefault("FBTYPE", "BUSY").toUpperCase(Locale.ROOT);
            for (String value :
                    type.equals("FREE") ? new String[0] : property.value().split(",")) {
                try {
                    periods.add(read(property, value, type.equals("BUSY-TENTATIVE"), times));
                } catch (BadValueException e) {
                    broken.add(e.asBroken("; the period does not count."));
                }
            }
        }
        return periods;
    }

    private static Period read(ContentLine property, String value, boolean tentative, CalTimeReader times)
            throws BadValueException {
        int slash = value.indexOf('/');
        if (slash < 0) {
            throw new BadValueException(property, "has a period without an end");
        }
        CalTime start = times.read(property, value.substring(0, slash));
        String end = value.substring(slash + 1).strip();
        if (!end.toUpperCase(Locale.ROOT).startsWith("P")) {
            return new Period(property.line(), tentative, start, times.read(property, end));
        }
        CalDuration length = CalDuration.read(property, end);
        CalTime last =
                new CalTime(start.local().plusDays(length.days()).plus(length.time()), start.isDate(), start.rules());
        return new Period(property.line(), tentative, start, last);
    }
}
