package app.daymark.understand.calendar;

import app.daymark.understand.atlas.Atlas;
import app.daymark.understand.words.DayWords;
import app.daymark.understand.words.Read;
import app.daymark.understand.words.Token;
import app.daymark.understand.words.Tokens;
import java.util.Locale;
import java.util.Set;

/** Finds the people of a text: words where only a person can stand ('with marge', 'Tilda: …', 'Odd leaves'). */
final class NameFinder {

    private static final Set<String> LIST_JOINS = Set.of(",", "and", "&", "+", "/", "or", "plus", "with", "n");
    private static final Set<String> AFTER_IS = Set.of(
            "got",
            "at",
            "in",
            "on",
            "busy",
            "free",
            "out",
            "off",
            "not",
            "only",
            "away",
            "gone",
            "working",
            "teaching",
            "having",
            "been",
            "booked",
            "available");
    private static final int MOST_MEMBERS = 40;

    private final Tokens t;
    private final Names names;

    NameFinder(Tokens t, Names names) {
        this.t = t;
        this.names = names;
    }

    void find() {
        for (int i = 0; i < t.size(); i++) {
            introduced(i);
        }
        for (int i = 0; i < t.size(); i++) {
            subject(i);
        }
        for (int i = 0; i < t.size(); i++) {
            capitalised(i);
        }
        for (int i = 0; i < t.size(); i++) {
            withoutApostrophe(i);
        }
    }

    /** 'with marge', 'w/ Arturo', 'with Julie, Betty and the team', 'between Anna and Ben', 'for Debra and Eric'. */
    private void introduced(int i) {
        boolean loose = Lexicon.INTRODUCE.has(t.get(i).norm());
        boolean talk = t.is(i, "to") && t.in(i - 1, Set.of("talk", "speak", "chat", "talking", "speaking"));
        if (!loose && !talk && !Lexicon.INTRODUCE_CAPITALS.has(t.get(i).norm())) {
            return;
        }
        int k = t.is(i, "w") && t.is(i + 1, "/") ? i + 2 : i + 1;
        while (t.in(k, Set.of("both", "either", ":"))) {
            k++;
        }
        if (t.is(i, "for") && Atlas.zoneOf(t.words(k, full(k))).isPresent()) {
            return; // 'sets off for Cardiff'
        }
        int previous = k;
        for (int members = 0; members < MOST_MEMBERS; members++) {
            boolean listed =
                    members == 0 || !t.is(k - 1, ",") || !t.get(previous).capitalised();
            int to = member(k, loose && listed);
            if (to <= k) {
                return;
            }
            if (apposition(to)) {
                return;
            }
            previous = k;
            int next = afterBrackets(to);
            k = next;
            while (t.in(k, LIST_JOINS)) {
                k++;
            }
            if (k == next) {
                return;
            }
        }
    }

    /** 'Mr Hadley, the maths teacher, on Wednesday': who the person is, not one more. */
    private boolean apposition(int i) {
        if (!t.is(i, ",") || !t.in(i + 1, Set.of("the", "our", "my", "his", "her"))) {
            return false;
        }
        int g = i + 2;
        while (g < i + 6 && t.get(g).isWord() && !Lexicon.GROUPS.has(t.get(g).norm())) {
            g++;
        }
        boolean ends = g + 1 >= t.size() || t.in(g + 1, Set.of(".", "!", "?", "\n", ";"));
        boolean goesOn = t.is(g + 1, ",")
                && t.in(g + 2, Set.of("on", "for", "at", "in", "this", "next", "about", "tomorrow", "to"));
        return Lexicon.GROUPS.has(t.get(g).norm()) && (ends || goesOn);
    }

    private int afterBrackets(int i) {
        if (!t.is(i, "(")) {
            return i;
        }
        int close = i;
        while (close < t.size() && !t.is(close, ")") && close < i + 12) {
            close++;
        }
        return t.is(close, ")") ? close + 1 : i;
    }

    /** Position after the name that starts at {@code k}, which is added, or {@code k}. */
    private int member(int k, boolean loose) {
        if (names.known(k)) {
            Read<String> read = names.at(k);
            return read == null ? k : read.to();
        }
        if (Lexicon.DETERMINERS.has(t.get(k).norm())) {
            return group(k);
        }
        int to = full(k);
        if (to > k) {
            names.add(t.words(k, to), false);
            return to;
        }
        if (loose && lowerCaseName(k)) {
            names.add(t.get(k).text(), false);
            return k + 1;
        }
        return k;
    }

    private boolean lowerCaseName(int k) {
        Token token = t.get(k);
        return token.isWord()
                && !token.capitalised()
                && token.text().length() > 1
                && !grammarWord(token.norm())
                && !t.in(k, Set.of("minutes", "back"))
                && (Lexicon.GROUPS.has(token.norm()) || !t.is(k + 1, "of"));
    }

    /** 'the sales team', 'my boss Anna', 'the auditor, Mr Vance,'; position after it, or {@code k}. */
    private int group(int k) {
        int g = k + 1;
        while (g < k + 5
                && t.get(g).isWord()
                && !Lexicon.GROUPS.has(t.get(g).norm())
                && !Lexicon.PLAIN.has(t.get(g).norm())) {
            g++;
        }
        if (!Lexicon.GROUPS.has(t.get(g).norm())) {
            return k;
        }
        int end = g + 1;
        int name = t.is(end, ",") ? full(end + 1) : end;
        if (name > end + 1 && !t.in(name, Set.of("and", "&", "or"))) {
            names.add(t.words(end + 1, name), false);
            return name;
        }
        if (t.is(end, "(") && full(end + 1) > end + 1) {
            inBrackets(end + 1); // 'the design crew (Ann and Bob)' are these people
            return end;
        }
        if (!t.get(end).capitalised() || stop(end)) {
            names.add(t.words(k + 1, end), false);
        }
        return end;
    }

    private void inBrackets(int from) {
        int k = from;
        for (int to = full(k); to > k; to = full(k)) {
            names.add(t.words(k, to), false);
            k = to;
            while (t.in(k, LIST_JOINS)) {
                k++;
            }
        }
    }

    /** Position after a capitalised name at {@code k}: titles, several words, particles; {@code k} where there is none. */
    private int full(int k) {
        int afterTitle = k + (t.is(k + 1, ".") ? 2 : 1);
        boolean title = Lexicon.TITLES.has(t.get(k).norm()) && t.get(afterTitle).isWord();
        int at = title ? afterTitle : k;
        boolean name =
                title ? t.get(at).isWord() && !Lexicon.PLAIN.has(t.get(at).norm()) : nameWord(at);
        if (!name) {
            return k;
        }
        at++;
        for (int next = more(at); next > at; next = more(at)) {
            at = next;
        }
        return at;
    }

    /** Position after one more word of a name, or {@code at} where it ends there. */
    private int more(int at) {
        if (t.is(at, "-") && t.glued(at) && t.glued(at + 1) && t.get(at + 1).capitalised()) {
            return at + 2;
        }
        if (nameWord(at) && !t.is(at - 1, "\n")) {
            return at + 1;
        }
        Token token = t.get(at);
        if (Lexicon.PARTICLES.has(token.norm()) && nameWord(at + 1) && !token.capitalised()) {
            return at + 2;
        }
        boolean initial = token.isWord() && token.text().length() == 1 && token.capitalised() && !token.is("i");
        if (initial && (t.is(at + 1, ".") || nameWord(at + 1))) {
            return t.is(at + 1, ".") && nameWord(at + 2) ? at + 2 : at + 1;
        }
        return at;
    }

    private boolean nameWord(int i) {
        return t.get(i).capitalised() && !stop(i) && (!t.glued(i + 1) || !t.number(i + 1));
    }

    /** Whether a capitalised word is no name: a word of the grammar, a day, an abbreviation. */
    private boolean stop(int i) {
        String text = t.get(i).text();
        String norm = t.get(i).norm();
        boolean shout = text.length() > 1 && text.length() <= 4 && text.equals(text.toUpperCase(Locale.ROOT));
        if (Lexicon.GIVEN_NAMES.has(norm)
                && !DayWords.amongMonths(t, i)
                && !Names.sentenceStart(t, i)
                && !t.number(i + 1)
                && !t.number(i - 1)) {
            return false;
        }
        return shout && !Lexicon.GROUPS.has(norm) || grammarWord(norm) || Lexicon.NO_SUBJECT.has(norm);
    }

    private static boolean grammarWord(String norm) {
        return DayWords.isDayWord(norm) || Lexicon.plain(norm);
    }

    /** 'Tilda: …', 'Mari is …', 'Dylan's calendar', 'Anna and Ben are …' at the start of a clause. */
    private void subject(int i) {
        boolean start = Names.sentenceStart(t, i) || t.in(i - 1, Set.of(",", "and", "but"));
        if (!start || !t.get(i).isWord()) {
            return;
        }
        int to = full(i);
        Read<String> known = names.at(i);
        if (known != null && known.to() >= to || known == null && names.known(i)) {
            return;
        }
        if (to == i) {
            lineHead(i);
            return;
        }
        boolean namely = t.is(to, ":")
                || t.is(to, "|")
                || t.is(to, "(")
                || Lexicon.STARTERS.has(t.get(to).norm());
        if (!namely) {
            fused(i, to);
        }
        if (namely || listed(to)) {
            names.add(t.words(i, to), false);
        }
    }

    /** 'marge: …' on a line of its own. */
    private void lineHead(int i) {
        boolean line = (i == 0 || t.in(i - 1, Set.of("\n", "*", "-", ";"))) && (t.is(i + 1, ":") || t.is(i + 1, "|"));
        String norm = t.get(i).norm();
        if (line && !grammarWord(norm) && !Lexicon.NO_SUBJECT.has(norm)) {
            names.add(t.get(i).text(), false);
        }
    }

    /** 'mias at the dentist': Mia is. */
    private void withoutApostrophe(int i) {
        String norm = t.get(i).norm();
        if (norm.length() > 3 && norm.endsWith("s") && t.in(i + 1, AFTER_IS) && !names.known(i)) {
            String name = names.called(norm.substring(0, norm.length() - 1));
            if (name != null) {
                names.addSpelling(norm, name);
            }
        }
    }

    /** Whether another person follows, so that the words before are one too. */
    private boolean listed(int to) {
        int next = to;
        while (t.in(next, Set.of(",", "and", "&")) && next < to + 3) {
            next++;
        }
        if (next == to) {
            return false;
        }
        int end = full(next);
        boolean twoWords = t.get(to - 1).isWord() && t.get(to - 2).capitalised() && !t.is(to - 2, "\n");
        return names.known(next)
                || end > next
                        && (Lexicon.STARTERS.has(t.get(end).norm()) || twoWords && t.in(end, Set.of("and", ",", "&")));
    }

    /** 'Gabrielhas no meetings': the verb has lost its space. */
    private void fused(int i, int to) {
        String norm = t.get(i).norm();
        if (to == i + 1 && norm.length() > 5 && norm.endsWith("has") && t.is(to, "no")) {
            String text = t.get(i).text();
            names.addSpelling(norm, text.substring(0, text.length() - 3));
        }
    }

    /** A capitalised word inside a sentence that is no place and no word of the grammar. */
    private void capitalised(int i) {
        boolean insideName = i > 0
                && t.get(i - 1).capitalised()
                && !names.known(i - 1)
                && !Lexicon.plain(t.get(i - 1).norm());
        if (!t.get(i).capitalised()
                || insideName
                || Names.sentenceStart(t, i)
                || Lexicon.NO_NAME_AFTER.has(t.get(i - 1).norm())
                || names.known(i)) {
            return;
        }
        int to = full(i);
        if (to > i
                && Atlas.zoneOf(t.words(i, to)).isEmpty()
                && !t.is(to, "'s")
                && !t.in(to, Set.of("time", "meeting", "project"))) {
            names.add(t.words(i, to), false);
        }
    }
}
