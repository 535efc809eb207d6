package app.daymark.understand.calendar;

import app.daymark.understand.words.ClockGrammar;
import app.daymark.understand.words.DayWords;
import app.daymark.understand.words.NumberGrammar;
import app.daymark.understand.words.Token;
import app.daymark.understand.words.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * Slips of the pen in words that a request hangs on ('wendesday', 'mintues', 'wiht'): a word that nobody knows and that is
 * one slip (Damerau 1964) away from just one word of the section {@code core} is read as that one.
 */
final class Spelling {

    /** In shorter words only letters that changed places and doubled letters count as slips. */
    private static final int LONG = 6;

    private final Tokens t;

    private Spelling(Tokens t) {
        this.t = t;
    }

    static Tokens corrected(Tokens t) {
        Spelling spelling = new Spelling(t);
        List<Token> tokens = new ArrayList<>();
        boolean changed = false;
        for (int i = 0; i < t.size(); i++) {
            String norm = spelling.meant(i);
            Token token = t.get(i);
            changed |= !norm.equals(token.norm());
            tokens.add(new Token(token.kind(), token.text(), norm, token.start(), token.end(), token.glued()));
        }
        return changed ? Tokens.of(t.text(), tokens) : t;
    }

    private String meant(int i) {
        Token token = t.get(i);
        String norm = token.norm();
        boolean inside = token.capitalised() && !Names.sentenceStart(t, i);
        if (!token.isWord() || norm.length() < 3 || Lexicon.knows(norm) || DayWords.isDayWord(norm)) {
            return norm;
        }
        if (NumberGrammar.at(t, i) != null || ClockGrammar.at(t, i, true) != null) {
            return norm;
        }
        String meant = norm;
        for (String core : Lexicon.CORE.entries()) {
            boolean date = t.number(i - 1) || t.number(i + 1) || core.endsWith("day");
            boolean name = inside && !(DayWords.isDayWord(core) && date);
            if (!name && slip(norm, core) && fits(core, i)) {
                if (!meant.equals(norm)) {
                    return norm;
                }
                meant = core;
            }
        }
        return meant;
    }

    /** 'Form' is a word too, but not before a time. */
    private boolean fits(String core, int i) {
        return !core.equals("from") || t.number(i + 1) || DayWords.weekday(t, i + 1) != null;
    }

    static boolean slip(String word, String core) {
        int difference = word.length() - core.length();
        if (Math.abs(difference) > 1 || word.charAt(0) != core.charAt(0)) {
            return false;
        }
        int start = 0;
        int shorter = Math.min(word.length(), core.length());
        while (start < shorter && word.charAt(start) == core.charAt(start)) {
            start++;
        }
        String a = word.substring(start);
        String b = core.substring(start);
        if (difference == 0) {
            boolean swapped = a.length() > 1
                    && a.charAt(0) == b.charAt(1)
                    && a.charAt(1) == b.charAt(0)
                    && a.substring(2).equals(b.substring(2));
            return swapped || core.length() >= LONG && a.substring(1).equals(b.substring(1));
        }
        String longer = difference > 0 ? a : b;
        String rest = difference > 0 ? b : a;
        boolean one = longer.substring(1).equals(rest);
        boolean doubled = start > 0 && longer.charAt(0) == word.charAt(start - 1);
        return one && (core.length() >= LONG || doubled);
    }
}
