package app.daymark.domain;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** How days, times, lengths and lists are written in sentences. */
public final class EnglishWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);

    private EnglishWords() {}

    /** 'Monday 2 March'. */
    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** 'Monday 2 March 11:00–11:30'; both days where they differ. */
    public static String slot(OffsetDateTime start, OffsetDateTime end) {
        String from = day(start.toLocalDate()) + " " + start.toLocalTime();
        return start.toLocalDate().equals(end.toLocalDate())
                ? from + "–" + end.toLocalTime()
                : from + " – " + day(end.toLocalDate()) + " " + end.toLocalTime();
    }

    /** Minutes after midnight as '09:05'; 1440 is '24:00', and above that the next day's clock. */
    public static String clock(int minutes) {
        int m = minutes > TimeWindow.DAY ? minutes - TimeWindow.DAY : minutes;
        return String.format(Locale.ROOT, "%02d:%02d", m / 60, m % 60);
    }

    /** '45 minutes', '1 hour', '1 hour 15 minutes'. */
    public static String length(long minutes) {
        long hours = minutes / 60;
        long rest = minutes % 60;
        String m = rest + (rest == 1 ? " minute" : " minutes");
        String h = hours + (hours == 1 ? " hour" : " hours");
        return hours == 0 ? m : rest == 0 ? h : h + " " + m;
    }

    /** 'A', 'A and B', 'A, B and C'. */
    public static String list(List<String> items) {
        int last = items.size() - 1;
        return last < 1
                ? String.join("", items)
                : String.join(", ", items.subList(0, last)) + " and " + items.get(last);
    }
}
