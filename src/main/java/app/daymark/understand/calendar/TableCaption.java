package app.daymark.understand.calendar;

import app.daymark.understand.words.ClockGrammar;
import app.daymark.understand.words.ClockRange;
import app.daymark.understand.words.DayGrammar;
import app.daymark.understand.words.Days;
import app.daymark.understand.words.LengthGrammar;
import app.daymark.understand.words.Lexer;
import app.daymark.understand.words.Read;
import app.daymark.understand.words.Token;
import app.daymark.understand.words.Tokens;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the words before and after a table say of it; those words are taken out of the text. */
final class TableCaption {

    private static final Pattern POINTS = Pattern.compile(
            "\\b(this|these|those|here)('s|'re)? ?(is|are|was|come|times|slots|hours|$)|\\b(this|here)'s\\b|\\b(the )?times (above|listed|in|are)\\b|\\ball times\\b");
    private static final Set<String> MINE = Set.of("my", "mine");
    private static final Set<String> I = Set.of("i", "im");
    /** Parts of the day: the words around them are also about the meeting. */
    private static final Set<String> PARTS =
            Set.of("morning", "mornings", "afternoon", "afternoons", "evening", "evenings");

    private static final Set<String> ONES = Set.of("she", "he", "her", "his", "him");
    private static final int HEADING_WORDS = 7;

    private final Names names;
    private final DayGrammar grammar;
    private final String me;
    private Map<String, Boolean> legend = Map.of();
    private final Set<Boolean> said = new LinkedHashSet<>();
    private final List<int[]> taken = new ArrayList<>();
    private final Set<String> people = new LinkedHashSet<>();
    private @Nullable Days days;
    private @Nullable ClockRange hours;
    private Item.@Nullable Clock clock;
    private boolean one;

    private TableCaption(Names names, DayGrammar grammar, String me) {
        this.names = names;
        this.grammar = grammar;
        this.me = me;
    }

    /**
     * The caption of the table.
     *
     * @param signs the marks that stand in the table, as {@link TableCells#sign} has them
     */
    static TableCaption of(String text, Table table, Set<String> signs, Names names, DayGrammar grammar, String me) {
        TableCaption caption = new TableCaption(names, grammar, me);
        int from = start(text, table.from());
        int to = end(text, table.to());
        TableLegend legend = new TableLegend(text);
        legend.read(from, table.from(), signs);
        legend.read(table.to(), to, signs);
        caption.legend = legend.free();
        caption.before(legend.masked(), from, table.from());
        caption.after(legend.masked(), table.to(), to);
        if (caption.one) {
            caption.lastNamed(text.substring(0, table.from()));
        }
        return caption;
    }

    /** Whether its times are free ones; null where the words do not say, or say both. */
    @Nullable
    Boolean good() {
        return said.size() == 1 ? said.iterator().next() : null;
    }

    Map<String, Boolean> legend() {
        return legend;
    }

    /** The days of a table that names none itself. */
    @Nullable
    Days days() {
        return days;
    }

    /** The hours in which what the table does not show is open. */
    @Nullable
    ClockRange hours() {
        return hours;
    }

    Item.@Nullable Clock clock() {
        return clock;
    }

    /** Whose table it is; empty where nobody is named. */
    List<String> people() {
        return List.copyOf(people);
    }

    /** Stretches of the text that are the caption. */
    List<int[]> taken() {
        return taken;
    }

    private static int start(String text, int tableFrom) {
        int end = text.substring(0, tableFrom).stripTrailing().length();
        Matcher m = Pattern.compile("\\n\\h*\\n").matcher(text.substring(0, end));
        int start = 0;
        while (m.find()) {
            start = m.end();
        }
        return start;
    }

    private static int end(String text, int tableTo) {
        int start = tableTo;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        Matcher m = Pattern.compile("\\n\\h*\\n").matcher(text);
        return m.find(start) ? m.start() : text.length();
    }

    private void before(String text, int from, int to) {
        List<TableSegment> segments = TableSegment.of(text, from, to);
        String last = text.substring(from, to).strip();
        boolean led = last.endsWith(":") || last.matches("(?s).*[:(][^()]*\\)") || headingLine(text, from, to);
        List<TableSegment> between = new ArrayList<>();
        for (int i = segments.size() - 1; i >= 0; i--) {
            TableSegment s = segments.get(i);
            boolean inside = i == segments.size() - 1 ? led : !s.ends();
            Kind kind = kind(s.words(text));
            if (kind == Kind.OTHER || kind == Kind.SAYS && !inside || kind == Kind.NOTHING && !inside) {
                return;
            }
            between.add(s);
            if (kind != Kind.NOTHING) {
                between.forEach(x -> take(x, text));
                between.clear();
            }
        }
    }

    /** Whether the last line before the table is a few words without a full stop. */
    private static boolean headingLine(String text, int from, int to) {
        String[] lines = text.substring(from, to).strip().split("\n", -1);
        String line = lines[lines.length - 1].strip();
        return !line.endsWith(".") && !line.endsWith("!") && line.split("\\s+", -1).length <= HEADING_WORDS;
    }

    private void after(String text, int from, int to) {
        boolean begun = false;
        for (TableSegment s : TableSegment.of(text, from, to)) {
            Kind kind = kind(s.words(text));
            if (kind == Kind.OTHER || kind == Kind.NOTHING || kind == Kind.SAYS && (!begun || good() != null)) {
                return;
            }
            take(s, text);
            begun = !s.ends();
        }
    }

    /** How a part of a sentence is about the table. */
    private enum Kind {
        /** Points to it, or explains its marks. */
        POINTS,
        /** Says what is free or taken, or in which hours, without pointing to a table. */
        SAYS,
        /** Says nothing of days, times or people. */
        NOTHING,
        OTHER
    }

    private Kind kind(String words) {
        Tokens t = Tokens.of(words);
        boolean structure = has(t, Set.of("column", "columns", "row", "rows", "cell", "cells"));
        for (int i = 0; i < t.size() && !structure; i++) {
            if (LengthGrammar.at(t, i) != null) {
                return Kind.OTHER;
            }
        }
        boolean says = says(words) != null;
        if (words.indexOf(TableLegend.MASK) >= 0 || structure) {
            return Kind.POINTS;
        }
        boolean with = has(t, Set.of("with", "w"));
        if (named(t) && (with || !says && has(t, Set.of("meet", "meeting", "call", "need", "can")))) {
            return Kind.OTHER;
        }
        String norm = Lexer.normalise(words);
        boolean points = has(t, Lexicon.TABLE_POINTING.entries())
                || POINTS.matcher(norm.strip()).find();
        if (points && (day(t) == null || says)) {
            return Kind.POINTS;
        }
        boolean hours = range(t) != null && day(t) == null && plain(t);
        boolean topic =
                has(t, Lexicon.TABLE_TOPIC.entries()) && t.size() <= HEADING_WORDS && day(t) == null && plain(t);
        if (says || hours || topic || clock(t) != null && t.size() < 5) {
            return Kind.SAYS;
        }
        boolean asks = has(t, Lexicon.ASK_VERBS.entries()) || named(t) || day(t) != null || range(t) != null;
        return asks ? Kind.OTHER : Kind.NOTHING;
    }

    private boolean plain(Tokens t) {
        for (int i = 0; i < t.size(); i++) {
            Token x = t.get(i);
            boolean known = Lexicon.plain(x.norm()) || Lexicon.TABLE_TOPIC.has(x.norm()) || name(t, i) != null;
            if (x.isWord() && !known) {
                return false;
            }
        }
        return true;
    }

    private static boolean has(Tokens t, Set<String> norms) {
        for (int i = 0; i < t.size(); i++) {
            if (t.in(i, norms)) {
                return true;
            }
        }
        return false;
    }

    private boolean named(Tokens t) {
        for (int i = 0; i < t.size(); i++) {
            if (name(t, i) != null) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Read<String> name(Tokens t, int i) {
        for (int n = Math.min(3, t.size() - i); n > 0; n--) {
            String known = t.get(i).capitalised() ? names.named(t.words(i, i + n)) : null;
            if (known != null) {
                return new Read<>(known, i, i + n);
            }
        }
        return null;
    }

    private void take(TableSegment s, String text) {
        String words = s.words(text);
        Tokens t = Tokens.of(words);
        if (!has(t, PARTS)) {
            taken.add(s.whole(text));
        }
        if (kind(words) == Kind.NOTHING) {
            return;
        }
        Boolean says = says(words);
        if (says != null) {
            said.add(says);
        }
        people(t);
        days = days == null ? day(t) : days;
        hours = hours == null && day(t) == null ? range(t) : hours;
        clock = clock == null ? clock(t) : clock;
    }

    /** Whose table the words say it is; 'I pasted Ann's times' means Ann. */
    private void people(Tokens t) {
        for (int i = 0; i < t.size(); i++) {
            Read<String> person = name(t, i);
            if (person != null) {
                people.add(person.value());
            }
            one |= t.in(i, ONES);
        }
        if (has(t, MINE) || people.isEmpty() && !one && (t.in(0, I) || t.in(1, I))) {
            people.add(me);
        }
    }

    private @Nullable Days day(Tokens t) {
        for (int i = 0; i < t.size(); i++) {
            Read<Days> day = grammar.at(t, i);
            if (day != null) {
                return day.value();
            }
        }
        return null;
    }

    private static @Nullable ClockRange range(Tokens t) {
        for (int i = 0; i < t.size(); i++) {
            Read<ClockRange> range = ClockGrammar.rangeAt(t, i);
            if (range != null && range.value().to() <= 1440) {
                return range.value();
            }
        }
        return null;
    }

    private static Item.@Nullable Clock clock(Tokens t) {
        ZoneChunker zones = new ZoneChunker(t);
        for (int i = 0; i < t.size(); i++) {
            if (zones.clock(i) instanceof Item.Clock c) {
                return c;
            }
            if (t.is(i, "local")) {
                return new Item.Clock(null, Item.Pronoun.Who.ONE, 0, 0);
            }
        }
        return null;
    }

    /** Whether the words call the times of the table free or taken; null where they say neither or both. */
    private static @Nullable Boolean says(String words) {
        String text = " "
                + String.join(" ", Lexer.lex(words).stream().map(Token::norm).toList()) + " ";
        String norm = text.replace("can you", "").replace("could you", "");
        boolean rest = Lexicon.TABLE_REST.entries().stream().anyMatch(w -> norm.contains(" " + w + " "));
        boolean except = Lexicon.TABLE_EXCEPT.entries().stream().anyMatch(w -> norm.contains(" " + w + " "));
        String left = norm;
        boolean busy = false;
        boolean free = false;
        List<String> taken = new ArrayList<>(Lexicon.TABLE_BUSY.entries());
        taken.sort((a, b) -> b.length() - a.length());
        for (String w : taken) {
            busy |= left.contains(" " + w + " ");
            left = left.replace(" " + w + " ", "  ");
        }
        boolean not = left.matches(".* (not|n't|aren't|isn't|no|never|nobody) .*");
        for (String w : Lexicon.TABLE_FREE.entries()) {
            free |= left.contains(" " + w + " ");
        }
        for (String w : Lexicon.TABLE_BUSY_NOUNS.entries()) {
            busy |= !free && left.contains(" " + w + " ");
        }
        if (busy == free) {
            return null;
        }
        return free != not != (rest || except);
    }

    private void lastNamed(String before) {
        Tokens t = Tokens.of(before);
        String last = null;
        for (int i = 0; i < t.size(); i++) {
            Read<String> person = name(t, i);
            last = person == null || person.value().equals(me) ? last : person.value();
        }
        if (last != null) {
            people.add(last);
        }
    }
}
