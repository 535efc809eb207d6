package app.daymark.understand.calendar;

import app.daymark.understand.atlas.Atlas;
import app.daymark.understand.words.DayWords;
import app.daymark.understand.words.Lexer;
import app.daymark.understand.words.Read;
import app.daymark.understand.words.Token;
import app.daymark.understand.words.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The people of a text. Names are words that stand where only a person can stand ('with marge', 'Tilda: …', 'Odd leaves')
 * and the names of the calendars; once found, a name is recognised everywhere, in full, by first name, or by title and
 * last name.
 */
final class Names {

    static final Set<String> TITLES = Set.of(
            "prof",
            "professor",
            "dr",
            "mr",
            "mrs",
            "ms",
            "miss",
            "mx",
            "sir",
            "madam",
            "herr",
            "frau",
            "doctor",
            "sgt",
            "captain",
            "aunt",
            "uncle",
            "coach",
            "judge",
            "father",
            "sister",
            "fr",
            "señor",
            "senor",
            "señora",
            "senora",
            "signor",
            "lady");
    private static final Set<String> INTRODUCE = Set.of("with", "w", "meet", "see", "invite", "involving");
    private static final Set<String> PARTICLES = Set.of(
            "van", "von", "de", "der", "den", "di", "da", "del", "la", "le", "al", "bin", "ibn", "ten", "ter", "el",
            "dos");
    private static final Set<String> GROUPS = Set.of(
            "team",
            "boss",
            "manager",
            "board",
            "committee",
            "group",
            "client",
            "clients",
            "customer",
            "customers",
            "landlord",
            "dentist",
            "doctor",
            "accountant",
            "lawyer",
            "supervisor",
            "tutor",
            "teacher",
            "mentor",
            "coach",
            "supplier",
            "agency",
            "mum",
            "mom",
            "dad",
            "mother",
            "father",
            "brother",
            "sister",
            "wife",
            "husband",
            "partner",
            "neighbour",
            "neighbor",
            "architect",
            "plumber",
            "electrician",
            "advisor",
            "adviser",
            "therapist",
            "trainer",
            "assistant",
            "secretary",
            "director",
            "chef",
            "intern",
            "interns",
            "designers",
            "developers",
            "engineers",
            "parents",
            "aunt",
            "uncle",
            "grandma",
            "grandpa",
            "staff",
            "auditor",
            "auditors",
            "vendor",
            "crew",
            "contractor",
            "hr",
            "marketing",
            "sales",
            "legal",
            "finance",
            "ceo",
            "cto",
            "cfo",
            "recruiter",
            "notary",
            "physio",
            "vet",
            "students",
            "student",
            "headmaster",
            "pm");
    private static final Set<String> NO_SUBJECT = Set.of(
            "work",
            "task",
            "schedules",
            "preferences",
            "note",
            "ps",
            "subject",
            "re",
            "when",
            "where",
            "who",
            "what",
            "length",
            "duration",
            "date",
            "day",
            "days",
            "time",
            "times",
            "people",
            "attendees",
            "participants",
            "busy",
            "free",
            "notes",
            "topic",
            "location",
            "from",
            "to",
            "cc",
            "sent",
            "fwd",
            "hours",
            "meeting",
            "constraints",
            "availability",
            "title",
            "agenda",
            "goal",
            "request",
            "solution",
            "required",
            "optional",
            "must",
            "me",
            "remarks",
            "comment",
            "also",
            "plus",
            "calendar",
            "calendars",
            "window",
            "preference",
            "best",
            "thanks",
            "cheers",
            "regards",
            "zone",
            "timezone",
            "organizer",
            "wishes",
            "example",
            "today",
            "tomorrow",
            "details",
            "info",
            "buffer",
            "wish",
            "hint",
            "rules",
            "limits",
            "first",
            "second",
            "third",
            "reminder",
            "fyi",
            "summary",
            "deadline",
            "priority",
            "office",
            "zoom",
            "teams",
            "skype",
            "google",
            "outlook",
            "monday's");
    private static final Set<String> STARTERS = Set.of(
            "is",
            "are",
            "has",
            "can",
            "can't",
            "cannot",
            "cant",
            "could",
            "prefers",
            "'s",
            "would",
            "will",
            "won't",
            "wont",
            "needs",
            "wants",
            "likes",
            "works",
            "leaves",
            "starts",
            "arrives",
            "may",
            "might",
            "must",
            "should",
            "'d",
            "'ll",
            "does",
            "doesn't",
            "doesnt",
            "do",
            "don't",
            "only",
            "isn't",
            "isnt",
            "was",
            "gets",
            "comes",
            "flies",
            "lands",
            "travels",
            "teaches",
            "said",
            "says",
            "told",
            "asked",
            "joins",
            "hates",
            "loves",
            "finishes",
            "have",
            "had",
            "blocked",
            "calendar",
            "group",
            "hasn't",
            "couldn't",
            "wouldn't",
            "lives",
            "sits",
            "never",
            "always",
            "usually",
            "no");

    private final Map<String, String> byNorm = new LinkedHashMap<>();
    private final Map<String, List<String>> ambiguous = new TreeMap<>();
    private final Tokens t;
    private final String me;
    private int longest = 1;

    private Names(Tokens t, String me) {
        this.t = t;
        this.me = me;
    }

    static Names find(Tokens t, List<String> calendars, String me) {
        Names names = new Names(t, me);
        for (String person : calendars) {
            names.add(person, true);
        }
        for (int i = 0; i < t.size(); i++) {
            names.introduced(i);
        }
        for (int i = 0; i < t.size(); i++) {
            names.subject(i);
        }
        for (int i = 0; i < t.size(); i++) {
            names.capitalised(i);
        }
        return names;
    }

    /** The person named at {@code i}: the name as answers show it. */
    @Nullable
    Read<String> at(int i) {
        for (int n = Math.min(longest, t.size() - i); n > 0; n--) {
            String norm = norm(i, i + n);
            String name = byNorm.get(norm);
            if (name != null && plausible(i, n)) {
                int to = i + n;
                return new Read<>(name, i, to);
            }
        }
        return null;
    }

    /** Words of the text that fit several people, with the people that they fit. */
    Map<String, List<String>> ambiguousUsed() {
        Map<String, List<String>> used = new TreeMap<>();
        int i = 0;
        while (i < t.size()) {
            Read<String> read = at(i);
            if (read == null) {
                i++;
                continue;
            }
            List<String> fits = ambiguous.get(norm(read.from(), read.to()));
            if (fits != null) {
                used.put(t.words(read.from(), read.to()), fits);
            }
            i = read.to();
        }
        return used;
    }

    boolean isMe(String name) {
        return name.equals(me);
    }

    private boolean plausible(int i, int n) {
        if (n > 1) {
            return true;
        }
        Token token = t.get(i);
        boolean common = Lexicon.plain(token.norm()) || DayWords.isDayWord(token.norm());
        return !common || token.capitalised() && i > 0 && !sentenceStart(i) && !t.number(i + 1) && !t.number(i - 1);
    }

    private String norm(int from, int to) {
        StringBuilder b = new StringBuilder();
        for (int k = from; k < to; k++) {
            if (t.is(k, ".")) {
                continue;
            }
            b.append(b.isEmpty() ? "" : " ").append(t.get(k).norm());
        }
        return b.toString();
    }

    private void add(String name, boolean calendar) {
        String[] parts =
                Arrays.stream(name.split("[\\s.]+")).filter(p -> !p.isBlank()).toArray(String[]::new);
        if (parts.length == 0) {
            return;
        }
        List<String> norms = Arrays.stream(parts).map(Lexer::normalise).toList();
        alias(String.join(" ", norms), name, true);
        alias(String.join(" ", Lexer.lex(name).stream().map(Token::norm).toList()), name, true);
        boolean titled = TITLES.contains(norms.get(0));
        if (parts.length > 1) {
            if (!titled) {
                alias(norms.get(0), name, false);
                for (String title : List.of("mr", "mrs", "ms", "dr", "prof", "professor", "miss")) {
                    alias(title + " " + norms.get(norms.size() - 1), name, false);
                }
            } else {
                alias(String.join(" ", norms.subList(1, norms.size())), name, false);
            }
            if (calendar && !titled || titled) {
                alias(norms.get(norms.size() - 1), name, false);
            }
        }
    }

    private void alias(String norm, String name, boolean full) {
        String known = byNorm.get(norm);
        if (known != null && !known.equals(name) && !full) {
            if (Lexer.normalise(known).equals(norm)) {
                return; // somebody is called exactly so
            }
            List<String> people = ambiguous.computeIfAbsent(norm, k -> new ArrayList<>(List.of(known)));
            if (!people.contains(name)) {
                people.add(name);
            }
            return;
        }
        byNorm.put(norm, name);
        longest = Math.max(longest, norm.split(" ", -1).length + (TITLES.contains(norm.split(" ", -1)[0]) ? 1 : 0));
    }

    private boolean known(int i) {
        for (int n = Math.min(longest, t.size() - i); n > 0; n--) {
            if (byNorm.containsKey(norm(i, i + n))) {
                return true;
            }
        }
        return false;
    }

    /** 'with marge', 'w/ Arturo', 'with Julie, Betty and the team', 'between Anna and Ben', 'for Debra and Eric'. */
    private void introduced(int i) {
        int k = i + 1;
        boolean loose = t.in(i, INTRODUCE);
        boolean strict = t.is(i, "for") || t.is(i, "between") || t.is(i, "and") || t.is(i, "plus") || t.is(i, "invite");
        if (!loose && !strict) {
            return;
        }
        if (t.is(i, "w") && t.is(k, "/")) {
            k++;
        }
        while (t.in(k, Set.of("both", "either"))) {
            k++;
        }
        for (int members = 0; members < 40; members++) {
            int to = member(k, loose);
            if (to <= k) {
                return;
            }
            k = to;
            if (t.is(k, "(")) {
                int close = k;
                while (close < t.size() && !t.is(close, ")") && close < k + 12) {
                    close++;
                }
                k = t.is(close, ")") ? close + 1 : k;
            }
            int next = k;
            while (t.in(next, Set.of(",", "and", "&", "+", "/", "or", "plus", "with"))) {
                next++;
            }
            if (next == k) {
                return;
            }
            k = next;
        }
    }

    /** Position after the name that starts at {@code k}, which is added, or {@code k}. */
    private int member(int k, boolean loose) {
        if (known(k)) {
            Read<String> read = at(k);
            return read == null ? k : surname(read.to());
        }
        if (t.in(k, Set.of("the", "my", "our", "his", "her", "their", "all"))) {
            int g = k + 1;
            while (g < k + 5
                    && t.get(g).isWord()
                    && !GROUPS.contains(t.get(g).norm())
                    && !Lexicon.PLAIN.contains(t.get(g).norm())) {
                g++;
            }
            if (GROUPS.contains(t.get(g).norm())) {
                int end = g + 1;
                int name = t.is(end, ",") ? full(end + 1) : end;
                if (name > end + 1 && (t.is(name, ",") || !t.in(name, Set.of("and", "&", "or")))) {
                    add(t.words(end + 1, name), false);
                    return name; // 'the auditor, Mr Vance,'
                }
                if (t.get(end).capitalised() && !stop(end)) {
                    return end; // 'my boss Anna': Anna is the name
                }
                add(t.words(k + 1, end), false);
                return end;
            }
            return k;
        }
        Token token = t.get(k);
        int to = full(k);
        if (to > k) {
            add(t.words(k, to), false);
            return to;
        }
        boolean lower = loose
                && token.isWord()
                && !Lexicon.plain(token.norm())
                && !DayWords.isDayWord(token.norm())
                && !token.capitalised()
                && token.text().length() > 1
                && !t.in(k, Set.of("minutes", "back"));
        if (lower && GROUPS.contains(token.norm()) || lower && !t.in(k + 1, Set.of("of"))) {
            add(token.text(), false);
            return k + 1;
        }
        return k;
    }

    /** A capitalised surname after a known first name stays with it. */
    private int surname(int k) {
        return k;
    }

    /** Position after a capitalised name at {@code k}: titles, several words, particles; {@code k} where there is none. */
    private int full(int k) {
        int at = k;
        boolean title = TITLES.contains(t.get(at).norm())
                && t.get(at + (t.is(at + 1, ".") ? 2 : 1)).isWord();
        if (title) {
            at += t.is(at + 1, ".") ? 2 : 1;
        }
        if (!nameWord(at, title)) {
            return k;
        }
        at++;
        while (true) {
            if (t.is(at, "-") && t.glued(at) && t.glued(at + 1) && t.get(at + 1).capitalised()) {
                at += 2;
            } else if (nameWord(at, false) && !t.is(at - 1, "\n")) {
                at++;
            } else if (PARTICLES.contains(t.get(at).norm())
                    && nameWord(at + 1, false)
                    && !t.get(at).capitalised()) {
                at += 2;
            } else if (t.get(at).isWord()
                    && t.get(at).text().length() == 1
                    && t.get(at).capitalised()
                    && !t.is(at, "i")
                    && (t.is(at + 1, ".") || nameWord(at + 1, false))) {
                at += t.is(at + 1, ".") && nameWord(at + 2, false) ? 2 : 1;
            } else {
                return at;
            }
        }
    }

    private boolean nameWord(int i, boolean titled) {
        Token token = t.get(i);
        if (titled) {
            return token.isWord() && !Lexicon.PLAIN.contains(token.norm());
        }
        return token.capitalised() && !stop(i) && (!t.glued(i + 1) || !t.number(i + 1));
    }

    /** Whether a capitalised word is no name: a word of the grammar, a day, an abbreviation. */
    private boolean stop(int i) {
        Token token = t.get(i);
        String norm = token.norm();
        if (DayWords.isDayWord(norm)) {
            return true;
        }
        boolean shout =
                token.text().length() > 1 && token.text().equals(token.text().toUpperCase(java.util.Locale.ROOT));
        return shout && token.text().length() <= 4 && !GROUPS.contains(norm)
                || Lexicon.plain(norm)
                || NO_SUBJECT.contains(norm);
    }

    private boolean sentenceStart(int i) {
        return i == 0 || t.in(i - 1, Set.of(".", "!", "?", "\n", "*", "-", "\"", "(", ":", ";", "“", ")", ">"));
    }

    /** 'Tilda: …', 'Mari is …', 'Dylan's calendar', 'Anna and Ben are …' at the start of a clause. */
    private void subject(int i) {
        if (known(i) || !t.get(i).isWord()) {
            return;
        }
        boolean start = sentenceStart(i) || t.in(i - 1, Set.of(",", ";", "and", "but"));
        if (!start) {
            return;
        }
        int to = full(i);
        if (to == i) {
            boolean line = (i == 0 || t.in(i - 1, Set.of("\n", "*", "-", ";"))) && t.is(i + 1, ":");
            if (line
                    && !Lexicon.plain(t.get(i).norm())
                    && !NO_SUBJECT.contains(t.get(i).norm())
                    && !DayWords.isDayWord(t.get(i).norm())) {
                add(t.get(i).text(), false);
            }
            return;
        }
        boolean namely = t.is(to, ":") || STARTERS.contains(t.get(to).norm()) || t.is(to, "(") || hasFused(i, to);
        int next = to;
        while (t.in(next, Set.of(",", "and", "&")) && next < to + 3) {
            next++;
        }
        boolean listed = next > to
                && (known(next)
                        || full(next) > next
                                && STARTERS.contains(t.get(full(next)).norm()));
        if (namely || listed) {
            add(t.words(i, to), false);
        }
    }

    /** 'Gabrielhas no meetings': the verb has lost its space. */
    private boolean hasFused(int i, int to) {
        String norm = t.get(i).norm();
        if (to == i + 1 && norm.length() > 5 && norm.endsWith("has") && t.is(to, "no")) {
            byNorm.put(norm, t.get(i).text().substring(0, norm.length() - 3));
            return false;
        }
        return false;
    }

    /** A capitalised word inside a sentence that is no place and no word of the grammar. */
    private void capitalised(int i) {
        if (known(i)
                || sentenceStart(i)
                || !t.get(i).capitalised()
                || t.in(
                        i - 1,
                        Set.of(
                                "the", "a", "an", "in", "at", "from", "about", "on", "this", "our", "/", "re", "called",
                                "titled", "to"))
                || i > 0 && t.get(i - 1).capitalised() && !known(i - 1)) {
            return;
        }
        int to = full(i);
        if (to > i
                && Atlas.zoneOf(t.words(i, to)).isEmpty()
                && !t.is(to, "'s")
                && !t.in(to, Set.of("time", "meeting", "project"))) {
            add(t.words(i, to), false);
        }
    }
}
