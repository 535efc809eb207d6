package app.daymark.understand.calendar;

import app.daymark.understand.words.DayGrammar;
import app.daymark.understand.words.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the cells inside a table: times, words and marks. */
final class TableCells {

    private static final Set<String> JOINS =
            Set.of("and", "or", ",", "/", "only", "just", "from", "at", "between", "on", "the");
    private static final Set<String> NOT =
            Set.of("not", "except", "no", "busy", "isn't", "aren't", "can't", "off", "out");
    private static final Set<String> FREE = Set.of("free", "can", "ok");

    private static final Pattern TICKED = Pattern.compile("(?:✓|✔️?|✅|☑️?|√)\\s*(.+)");
    /** A picture or a sign that is no part of times: it may turn what the cell says. */
    private static final Pattern SIGN = Pattern.compile("[\\p{So}\\p{Sk}✗✘✖×≥≤≠≈<>~]");

    private final DayGrammar days;
    private final DayHalves halves;
    private final Names nobody = new Names(Tokens.of(""));
    private final Map<String, Cell> read = new HashMap<>();

    /** @param text the whole of it: which half of the day it speaks of decides what open clock times mean */
    TableCells(DayGrammar days, Tokens text) {
        this.days = days;
        halves = new DayHalves(text);
    }

    /** What a cell says. */
    sealed interface Cell {

        /**
         * No entry.
         *
         * @param sign what stands there all the same: a dash, a dot; empty for nothing
         */
        record Blank(String sign) implements Cell {}

        /**
         * All of its time.
         *
         * @param good null: as the times of the table are
         */
        record Whole(@Nullable Boolean good) implements Cell {}

        /** 'Yes' or 'no', as a word or a sign. */
        record Answer(boolean yes) implements Cell {}

        /** A sign or word that only a legend explains. */
        record Mark(String norm) implements Cell {}

        /**
         * Times.
         *
         * @param good null: as the times of the table are
         * @param event whether a title stands beside them
         */
        record Times(List<Slot> slots, @Nullable Boolean good, boolean event) implements Cell {}

        /** Not understood. */
        record Unclear() implements Cell {}
    }

    /** Whether the word has a meaning inside tables, so that it is no name. */
    static boolean wordOfTables(String norm) {
        return norm.length() < 2
                || Lexicon.TABLE_ALL.has(norm)
                || Lexicon.TABLE_GOOD.has(norm)
                || Lexicon.TABLE_BAD.has(norm)
                || Lexicon.TABLE_YES.has(norm)
                || Lexicon.TABLE_NO.has(norm)
                || Lexicon.TABLE_NOTHING.has(norm);
    }

    Cell of(String cell) {
        Cell known = read.get(cell);
        Cell meaning = known == null ? meaning(cell) : known;
        read.put(cell, meaning);
        return meaning;
    }

    private Cell meaning(String cell) {
        String written = TableLabels.norm(cell);
        String norm = written.length() > 1 ? written.replaceAll("[.,;]$", "") : written;
        if (norm.isEmpty() || Lexicon.TABLE_NOTHING.has(norm)) {
            return cell.contains("?") ? new Cell.Mark("?") : new Cell.Blank(sign(TableLabels.norm(cell)));
        }
        if (Lexicon.TABLE_ALL.has(norm)) {
            return new Cell.Whole(null);
        }
        if (Lexicon.TABLE_GOOD.has(norm) || Lexicon.TABLE_BAD.has(norm)) {
            return new Cell.Whole(Lexicon.TABLE_GOOD.has(norm));
        }
        if (Lexicon.TABLE_YES.has(norm) || Lexicon.TABLE_NO.has(norm)) {
            return new Cell.Answer(Lexicon.TABLE_YES.has(norm));
        }
        Matcher ticked = TICKED.matcher(cell);
        if (ticked.matches()) {
            return of(ticked.group(1)) instanceof Cell.Times t && !Boolean.FALSE.equals(t.good())
                    ? new Cell.Times(t.slots(), true, t.event())
                    : new Cell.Unclear();
        }
        if (SIGN.matcher(cell).find()) {
            return markOr(norm);
        }
        Cell times = times(cell.replaceAll("(?i)(?<![\\d.] ?)\\bam\\b", "morning")
                .replaceAll("(?i)(?<![\\d.] ?)\\bpm\\b", "afternoon")
                .replaceAll("[*`]", ""));
        return times == null ? markOr(norm) : times;
    }

    /** A sign as legends and cells share it: one dash for all kinds of dashes, 'yes' for all ticks, 'no' for all crosses. */
    static String sign(String norm) {
        if (Lexicon.TABLE_YES.has(norm)) {
            return "yes";
        }
        return Lexicon.TABLE_NO.has(norm) ? "no" : norm.matches("[-–—―−_]+") ? "-" : norm;
    }

    private static Cell markOr(String norm) {
        return norm.length() <= 3 || norm.equals("maybe") || norm.equals("n/a")
                ? new Cell.Mark(norm)
                : new Cell.Unclear();
    }

    private @Nullable Cell times(String cell) {
        Tokens t = Tokens.of(cell);
        List<Item> items = new Chunker(t, halves.of(t), nobody, days, Speech.of(t, nobody)).items(0, t.size());
        List<Item> when = new ArrayList<>();
        boolean good = false;
        boolean bad = false;
        boolean event = false;
        for (Item item : items) {
            String norm = item instanceof Item.Word w ? w.norm() : item instanceof Item.Mark m ? m.norm() : "";
            if (Item.isWhen(item)) {
                when.add(item);
            } else if (NOT.contains(norm)) {
                bad = true;
            } else if (FREE.contains(norm)) {
                good = true;
            } else if (JOINS.contains(norm)) {
                when.add(item);
            } else if (item instanceof Item.Word w && t.get(w.from()).isWord() && !Lexicon.NEGATIONS.has(w.norm())) {
                event = true;
            } else if (!(item instanceof Item.Mark m
                    && Set.of("(", ")", "-", ":").contains(m.norm())
                    && (event || good || bad))) {
                return null;
            }
        }
        boolean point = when.stream()
                .anyMatch(i -> i instanceof Item.Time x
                        && (x.form() == Item.Time.Form.AT || x.form() == Item.Time.Form.AROUND));
        if (when.stream().noneMatch(Item::isWhen)) {
            return null;
        }
        boolean mixed = good && bad || event && (good || bad);
        boolean except = good && bad && cell.toLowerCase(Locale.ROOT).matches("free (all day )?except .*");
        if (point || mixed && !except) {
            return new Cell.Unclear();
        }
        Boolean said = bad ? Boolean.FALSE : good ? Boolean.TRUE : null;
        List<Slot> slots = Slot.of(when, bad);
        return slots.isEmpty() ? new Cell.Unclear() : new Cell.Times(slots, said, event);
    }
}
