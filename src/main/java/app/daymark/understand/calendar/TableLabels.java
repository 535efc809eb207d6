package app.daymark.understand.calendar;

import app.daymark.understand.atlas.Atlas;
import app.daymark.understand.words.Clock;
import app.daymark.understand.words.ClockGrammar;
import app.daymark.understand.words.ClockRange;
import app.daymark.understand.words.DayGrammar;
import app.daymark.understand.words.DayWords;
import app.daymark.understand.words.Days;
import app.daymark.understand.words.Lexer;
import app.daymark.understand.words.Read;
import app.daymark.understand.words.Tokens;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the cells along the edges of tables: days, hours, people, and the headings of columns. */
final class TableLabels {

    private static final Pattern ASIDE = Pattern.compile("(.*?)\\s*[(\\[]([^()\\[\\]]*)[)\\]]\\s*");
    private static final Pattern OFFSET =
            Pattern.compile("(?:utc|gmt)\\s*([+\\-−])\\s*(\\d{1,2})(?::?(\\d{2}))?", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME =
            Pattern.compile("[\\p{L}][\\p{L}\\p{M}.'’-]*( [\\p{L}][\\p{L}\\p{M}.'’-]*){0,3}");
    private static final Set<String> MYSELF = Set.of("me", "i", "myself", "mine", "my times", "my calendar");
    private static final Map<String, ClockRange> PARTS = Map.of(
            "am", new ClockRange(0, 720),
            "morning", new ClockRange(0, 720),
            "pm", new ClockRange(720, 1440),
            "afternoon", new ClockRange(720, 1020),
            "evening", new ClockRange(1020, 1320));

    private final Names names;
    private final DayGrammar days;
    private final String me;

    TableLabels(Names names, DayGrammar days, String me) {
        this.names = names;
        this.days = days;
        this.me = me;
    }

    /** What stands in the cells of a column. */
    enum Field {
        NAME(Lexicon.TABLE_NAME),
        PLACE(Lexicon.TABLE_PLACE),
        FREE(Lexicon.TABLE_FREE),
        BUSY(Lexicon.TABLE_BUSY),
        BUSY_NOUNS(Lexicon.TABLE_BUSY_NOUNS),
        HOURS(Lexicon.TABLE_HOURS),
        BREAK(Lexicon.TABLE_BREAK),
        OFF(Lexicon.TABLE_OFF),
        DAY(Lexicon.TABLE_DAY),
        TIME(Lexicon.TABLE_TIME),
        START(Lexicon.TABLE_START),
        END(Lexicon.TABLE_END),
        OPTIONAL(Lexicon.TABLE_OPTIONAL),
        REQUIRED(Lexicon.TABLE_REQUIRED),
        NOTES(Lexicon.TABLE_NOTES);

        private final Lexicon words;

        Field(Lexicon words) {
            this.words = words;
        }

        /** Whether its cells hold times of a person. */
        boolean timed() {
            return switch (this) {
                case FREE, BUSY, BUSY_NOUNS, HOURS, BREAK, OFF, TIME, START, END -> true;
                default -> false;
            };
        }
    }

    /**
     * A day, or a part of one.
     *
     * @param part null for the whole
     */
    record Day(Days days, @Nullable ClockRange part) {}

    /**
     * People with the zone that stands beside their name.
     *
     * @param fits who may be meant where that is open
     */
    record Who(List<String> people, @Nullable ZoneId zone, List<String> fits) {}

    static @Nullable Field field(String cell) {
        String norm = norm(plain(cell));
        for (Field f : Field.values()) {
            if (f.words.has(norm)) {
                return f;
            }
        }
        return null;
    }

    /** The words of a cell less what stands in brackets. */
    static String plain(String cell) {
        Matcher m = ASIDE.matcher(cell);
        return m.matches() && !m.group(1).isBlank() ? m.group(1) : cell;
    }

    private static @Nullable String aside(String cell) {
        Matcher m = ASIDE.matcher(cell);
        return m.matches() && !m.group(1).isBlank() ? m.group(2) : null;
    }

    /** The words in lower case, without the signs around them. */
    static String norm(String cell) {
        return Lexer.normalise(cell)
                .replaceAll("[*`\"?!:]+", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    @Nullable
    Day day(String cell) {
        Tokens t = Tokens.of(cell);
        Read<Days> read = days.at(t, 0);
        if (read == null) {
            return null;
        }
        int to = t.in(read.to(), Set.of(".", ",", ":")) ? read.to() + 1 : read.to();
        if (to >= t.size()) {
            return new Day(read.value(), null);
        }
        ClockRange part = PARTS.get(t.get(to).norm());
        return part != null && to + 1 == t.size() ? new Day(read.value(), part) : null;
    }

    /** Stretches of the day, one after the other; null where some cell is none. The last of bare starts is as long as the shortest before. */
    static @Nullable List<ClockRange> hours(List<String> cells) {
        List<ClockRange> ranges = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        for (String cell : cells) {
            Tokens t = Tokens.of(cell);
            Read<ClockRange> range = ClockGrammar.rangeAt(t, 0);
            if (range != null && range.to() == t.size()) {
                ranges.add(range.value());
                continue;
            }
            Read<Clock> clock = ClockGrammar.at(t, 0, true);
            if (clock == null || clock.to() != t.size()) {
                return null;
            }
            int minute = clock.value().resolve(null);
            boolean later = clock.value().open() && !starts.isEmpty() && minute <= starts.getLast();
            starts.add(later ? minute + 720 : minute);
        }
        if (!ranges.isEmpty()) {
            return ranges.size() > 1
                            && starts.isEmpty()
                            && rising(ranges.stream().map(ClockRange::from).toList())
                    ? ranges
                    : null;
        }
        if (starts.size() < 2 || !rising(starts) || starts.getLast() >= 1440) {
            return null;
        }
        int width = 1440;
        for (int i = 1; i < starts.size(); i++) {
            width = Math.min(width, starts.get(i) - starts.get(i - 1));
        }
        int step = width;
        return step > 120
                ? null
                : starts.stream().map(s -> new ClockRange(s, s + step)).toList();
    }

    private static boolean rising(List<Integer> numbers) {
        for (int i = 1; i < numbers.size(); i++) {
            if (numbers.get(i) <= numbers.get(i - 1)) {
                return false;
            }
        }
        return true;
    }

    /** The people whom a cell names, or null where it names none. */
    @Nullable
    Who who(String cell) {
        String aside = aside(cell);
        ZoneId zone = aside == null ? null : zone(aside);
        boolean mine = aside != null && MYSELF.contains(norm(aside));
        if (aside != null && zone == null && !mine) {
            return null;
        }
        List<String> people = new ArrayList<>();
        List<String> fits = List.of();
        for (String part : plain(cell).replaceAll("[*`@]", "").split("\\s*(,|&|\\+|/|\\band\\b)\\s*", -1)) {
            String name = mine ? me : name(part.strip());
            if (name == null) {
                return null;
            }
            fits = names.fits(part.strip()).isEmpty() ? fits : names.fits(part.strip());
            people.add(name);
        }
        return new Who(people, zone, fits);
    }

    private @Nullable String name(String words) {
        String norm = norm(words);
        String own = norm(me);
        if (MYSELF.contains(norm) || norm.equals(own)) {
            return me;
        }
        String known = names.named(words);
        if (known != null) {
            return known;
        }
        if (norm.equals(own.split(" ", -1)[0])) {
            return me;
        }
        boolean name = NAME.matcher(words).matches()
                && !Lexicon.plain(norm)
                && !DayWords.isDayWord(norm)
                && !Lexicon.NO_SUBJECT.has(norm)
                && field(words) == null
                && !TableCells.wordOfTables(norm);
        return name ? words : null;
    }

    /** Whether the words are a name that the text or a calendar knows, or the user. */
    boolean known(String words) {
        String name = name(words);
        return name != null && (name.equals(me) || names.named(words) != null);
    }

    /** The zone that a place, an abbreviation or an offset means. */
    static @Nullable ZoneId zone(String words) {
        String plain = words.strip();
        Matcher m = OFFSET.matcher(plain);
        if (m.matches()) {
            String minutes = m.group(3) == null ? "00" : m.group(3);
            try {
                return ZoneId.of((m.group(1).equals("+") ? "+" : "-")
                        + String.format("%02d", Integer.parseInt(m.group(2))) + ":" + minutes);
            } catch (DateTimeException e) {
                return null;
            }
        }
        ZoneId abbreviated = ZoneChunker.abbreviated(plain);
        if (abbreviated != null) {
            return abbreviated;
        }
        String place = plain.contains("/")
                ? plain.substring(plain.lastIndexOf('/') + 1).replace('_', ' ')
                : plain;
        return Atlas.zoneOf(place.replaceAll(",.*", ""))
                .orElseGet(() -> Atlas.zoneOf(place).orElse(null));
    }

    /** The clock that a heading tells: 'free (CET)', 'times (local)'. */
    static Item.@Nullable Clock clock(String heading) {
        String aside = aside(heading);
        if (aside == null) {
            return null;
        }
        if (norm(aside).startsWith("local") || norm(aside).startsWith("their")) {
            return new Item.Clock(null, Item.Pronoun.Who.ONE, 0, 0);
        }
        ZoneId zone = zone(aside.replaceAll("(?i)\\s*time$", ""));
        return zone == null ? null : new Item.Clock(zone, null, 0, 0);
    }

    /** All of the cells as days, or null. */
    @Nullable
    List<Day> days(List<String> cells) {
        List<Day> found = new ArrayList<>();
        for (String cell : cells) {
            Day day = day(cell);
            if (day == null) {
                return null;
            }
            found.add(day);
        }
        return found;
    }

    /** All of the cells as people, or null. */
    @Nullable
    List<Who> people(List<String> cells) {
        Map<String, Who> found = new LinkedHashMap<>();
        for (String cell : cells) {
            Who who = cell.isEmpty() ? null : who(cell);
            if (who == null || found.put(cell, who) != null) {
                return null;
            }
        }
        return List.copyOf(found.values());
    }
}
