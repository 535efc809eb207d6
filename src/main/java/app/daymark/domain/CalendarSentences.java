package app.daymark.domain;

import app.daymark.domain.CalendarConstraint.Alignment;
import app.daymark.domain.CalendarConstraint.Avoid;
import app.daymark.domain.CalendarConstraint.Buffer;
import app.daymark.domain.CalendarConstraint.Gap;
import app.daymark.domain.CalendarConstraint.OnDays;
import app.daymark.domain.CalendarConstraint.Order;
import app.daymark.domain.CalendarConstraint.Soonest;
import app.daymark.domain.CalendarConstraint.Within;
import app.daymark.domain.CalendarConstraint.WorkingHours;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The plain sentence of each calendar constraint. */
final class CalendarSentences {

    private static final Set<DayOfWeek> WEEKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    private CalendarSentences() {}

    static String of(OnDays c) {
        return subject(c.meetings()) + verb(c.strength()) + " on "
                + either(c.dates().stream().map(EnglishWords::day).toList()) + ".";
    }

    static String of(WorkingHours c) {
        String who = c.person() == null ? "Everyone works" : c.person() + " works";
        return who + " " + clocks(c.windows()) + " " + weekdays(c.days()) + " (" + zone(c.zone()) + ").";
    }

    static String of(Within c) {
        return who(c.person(), c.meetings()) + verb(c.strength()) + " within " + windows(c.windows()) + at(c) + ".";
    }

    static String of(Avoid c) {
        return who(c.person(), c.meetings()) + avoid(c.strength()) + " " + windows(c.windows()) + ".";
    }

    static String of(Buffer c) {
        return (c.person() == null ? "Everyone" : c.person()) + " keeps " + EnglishWords.length(c.minutes())
                + " free before and after.";
    }

    static String of(Gap c) {
        return "At least " + EnglishWords.length(c.minutes()) + " lie between the meetings.";
    }

    static String of(Order c) {
        String order = "Meeting " + (c.first() + 1) + " comes before meeting " + (c.second() + 1);
        Integer most = c.maxGap();
        if (most != null && most == 0 && c.minGap() == 0) {
            return order + ", back to back.";
        }
        return order
                + (c.minGap() > 0 ? ", at least " + EnglishWords.length(c.minGap()) + " earlier" : "")
                + (most != null ? ", at most " + EnglishWords.length(most) + " earlier" : "")
                + ".";
    }

    static String of(Alignment c) {
        return "The meetings are "
                + switch (c.kind()) {
                    case SAME_SLOT -> "on the same weekday at the same time";
                    case SAME_TIME -> "at the same time of day";
                    case SAME_DAY -> "on the same day";
                    case DISTINCT_DAYS -> "on different days";
                    case DISTINCT_WEEKS -> "in different weeks";
                }
                + ".";
    }

    static String of(Soonest c) {
        return subject(c.meetings()) + " is as " + (c.latest() ? "late" : "early") + " as possible.";
    }

    private static String subject(List<Integer> meetings) {
        return meetings.isEmpty()
                ? "The meeting"
                : meetings.size() == 1
                        ? "Meeting " + (meetings.get(0) + 1)
                        : "Meetings "
                                + EnglishWords.list(
                                        meetings.stream().map(i -> "" + (i + 1)).toList());
    }

    private static String who(@Nullable String person, List<Integer> meetings) {
        return person == null ? subject(meetings) : "For " + person + " the meeting";
    }

    private static String verb(Strength strength) {
        return switch (strength) {
            case HARD -> " is";
            case STRONG -> " should be";
            case WISH -> " is best";
        };
    }

    private static String avoid(Strength strength) {
        return switch (strength) {
            case HARD -> " is not";
            case STRONG -> " should not be";
            case WISH -> " is better not";
        };
    }

    private static String at(Within c) {
        return c.person() == null ? "" : " (" + zone(c.zone()) + ")";
    }

    private static String windows(List<TimeWindow> windows) {
        Map<@Nullable LocalDate, String> byDay = new LinkedHashMap<>();
        for (TimeWindow w : windows) {
            byDay.merge(w.date(), clock(w), (a, b) -> a + " and " + b);
        }
        List<String> parts = byDay.entrySet().stream()
                .map(e -> e.getKey() == null
                        ? e.getValue().isEmpty() ? "at any time" : e.getValue()
                        : EnglishWords.day(e.getKey()) + (e.getValue().isEmpty() ? "" : " " + e.getValue()))
                .toList();
        return parts.size() <= 6
                ? EnglishWords.list(parts)
                : EnglishWords.list(parts.subList(0, 5)) + " and " + (parts.size() - 5) + " more";
    }

    private static String clocks(List<TimeWindow> windows) {
        return EnglishWords.list(windows.stream().map(CalendarSentences::clock).toList());
    }

    private static String clock(TimeWindow w) {
        return w.from() == 0 && w.to() == TimeWindow.DAY
                ? ""
                : EnglishWords.clock(w.from()) + "–" + EnglishWords.clock(w.to());
    }

    private static String weekdays(Collection<DayOfWeek> days) {
        if (days.size() == 7) {
            return "every day";
        }
        if (EnumSet.copyOf(days).equals(WEEKDAYS)) {
            return "Monday to Friday";
        }
        return "on "
                + EnglishWords.list(EnumSet.copyOf(days).stream()
                        .map(d -> d.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                        .toList());
    }

    private static String either(List<String> items) {
        int last = items.size() - 1;
        return last < 1 ? String.join("", items) : String.join(", ", items.subList(0, last)) + " or " + items.get(last);
    }

    private static String zone(ZoneId zone) {
        String id = zone.getId();
        return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ') + " time";
    }
}
