package app.daymark.understand.dayout;

import app.daymark.understand.words.DayWords;
import app.daymark.understand.words.Tokens;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds words that can be the name of a person or a place, wherever the grammar expects one. */
final class NounPhrases {

    private static final Set<String> DETERMINERS = Vocabulary.of("article possessive");
    private static final Set<String> INNER = Vocabulary.words("""
            of de del la le du des van von der den el
            """);
    private static final Set<String> SHORTENED = Vocabulary.words("""
            st dr mt prof mr mrs ms
            """);
    private static final Set<String> TITLES = Vocabulary.words("""
            dr prof professor doctor mr mrs ms miss sir dame aunt auntie uncle captain father sister brother
            frau herr madame monsieur señor senora chef
            """);
    private static final Set<String> KIN = Vocabulary.words("""
            sister brother mum mom mother dad father aunt uncle cousin grandma granny grandpa grandmother
            grandfather nan wife husband boss colleague neighbour neighbor dentist doctor lawyer client teacher
            coach nephew niece daughter son partner girlfriend boyfriend landlord flatmate roommate tutor
            supervisor accountant tailor godmother godfather godson goddaughter stepdad stepmum
            """);
    private static final Set<String> NUMBERED = Vocabulary.words("""
            gate pier platform room terminal track stand booth stage exit hall
            """);
    /** Common nouns that follow a capitalised word in the name of a place: 'Central station'. */
    private static final Set<String> PLACE_NOUNS = Vocabulary.words("""
            station hall club house square park street bridge museum cafe bar pool centre center market garden
            gardens tower beach library school theatre theater cinema gallery shop store office pub hotel inn
            hostel airport terminal port harbour harbor pier zoo church castle room lobby court field stadium
            gym clinic hospital bakery arcade bookshop gate plaza mall building restaurant university campus
            quay dock lake hill road avenue lane way row alley drive stop stand stall
            """);

    /** What may follow the name of who lives there: 'at Bob's place'. */
    private static final Set<String> HOMES =
            Vocabulary.words("place house flat apartment home room office studio desk");

    private static final Set<String> FUNCTION = Vocabulary.of("function");
    private static final Set<String> AT = Set.of("at", "in", "to", "from", "@");

    private static final Set<String> NEVER = Vocabulary.words("""
            i the a an constraints am pm
            """);
    /** Words of the vocabulary that are first names too. */
    private static final Set<String> NAMELIKE =
            Vocabulary.words("will may max june april august hope per till an art jan");

    private static final Set<String> NAME_FOLLOWS =
            Vocabulary.words("is 's at will can has works waits sits in from @");
    private static final Set<String> SENTENCE_ENDS = Set.of(".", "!", "?", "\n", "*", ";");
    private static final Set<String> BEFORE_PLACE = Vocabulary.words("the - to -> <-> at in @");
    private static final Set<String> NO_NOUNS = Vocabulary.of("function pronoun be number article possessive say");
    private static final Set<String> BEFORE_HOME = Vocabulary.words("at from to - -> <-> leave / and");
    private static final int LONGEST = 5;

    private final Tokens t;

    NounPhrases(Tokens t) {
        this.t = t;
    }

    /**
     * Words that can be a name.
     *
     * @param from position of the first word, after an article
     * @param article whether an article or possessive stands before it
     */
    record Phrase(int from, int to, boolean article) {}

    /**
     * A name that starts at the token, after an article.
     *
     * @param hyphens whether 'Haight-Ashbury' is one name here
     */
    @Nullable
    Phrase place(int i, boolean hyphens) {
        return phrase(i, true, hyphens);
    }

    @Nullable
    Phrase person(int i) {
        return phrase(i, false, true);
    }

    /** Whether the word says of what kind a place is: 'Central station'. */
    static boolean placeNoun(String norm) {
        return PLACE_NOUNS.contains(norm);
    }

    /** Whether the word says what somebody is to the user: 'my sister'. */
    boolean kin(int i) {
        return t.in(i, KIN) && !t.get(i).capitalised();
    }

    boolean title(int i) {
        return t.in(i, TITLES) && t.get(i).capitalised();
    }

    private @Nullable Phrase phrase(int i, boolean place, boolean hyphens) {
        int first = i;
        while (t.in(first, DETERMINERS) && first < i + 2) {
            first++;
        }
        if (!begins(first, place, first > i)) {
            return null;
        }
        boolean capital = t.get(first).capitalised();
        int k = first + 1;
        int words = 1;
        while (words < LONGEST) {
            int next = extend(k, capital, place, hyphens, words);
            if (next == k) {
                break;
            }
            k = next;
            words++;
        }
        return new Phrase(first, k, first > i);
    }

    /** The position after the next part of the name, or {@code k}. */
    private int extend(int k, boolean capital, boolean place, boolean hyphens, int words) {
        if (place && t.is(k, "'s") && t.glued(k) && t.in(k + 1, HOMES)) {
            return k + 2;
        }
        if (place
                && t.is(k, "'s")
                && t.glued(k)
                && t.in(k - words - 1, AT)
                && (!t.get(k + 1).isWord() || FUNCTION.contains(t.get(k + 1).norm()))) {
            return k + 1;
        }
        if (t.is(k, "'s") && t.glued(k) && t.get(k + 1).isWord() && inner(k + 1, capital, place)) {
            return k + 2;
        }
        if (t.is(k, ".") && t.glued(k) && t.in(k - 1, SHORTENED) && t.get(k + 1).capitalised()) {
            return k + 2;
        }
        boolean hyphen =
                t.is(k, "-") && t.glued(k) && t.glued(k + 1) && t.get(k + 1).isWord();
        if (hyphen && hyphens && inner(k + 1, capital, place)) {
            return k + 2;
        }
        if (capital && t.in(k, INNER) && !t.glued(k)) {
            int last = t.in(k + 1, INNER) || t.is(k + 1, "the") ? k + 2 : k + 1;
            return t.get(last).capitalised() && place ? last + 1 : k;
        }
        if (place
                && t.number(k)
                && !t.glued(k)
                && t.in(k - 1, NUMBERED)
                && t.get(k).number() < 1000) {
            boolean joined = t.is(k + 1, "-") || t.is(k + 1, "to") || t.is(k + 1, ":") && t.glued(k + 2);
            boolean value = joined && t.number(k + 2) || t.in(k + 1, Vocabulary.of("time"));
            return value ? k : k + 1;
        }
        if (place && t.in(k - 1, NUMBERED) && t.get(k).text().matches("[A-Z]") && !t.is(k, "i")) {
            return k + 1;
        }
        boolean word = t.get(k).isWord() && !t.glued(k) && inner(k, capital, place);
        boolean enough = !capital && words >= (place ? 3 : 2);
        return word && !enough ? k + 1 : k;
    }

    private boolean inner(int k, boolean capital, boolean place) {
        String norm = t.get(k).norm();
        if (!t.get(k).isWord() || DayWords.isDayWord(norm) && !norm.equals("march") || NEVER.contains(norm)) {
            return false;
        }
        if (capital) {
            return t.get(k).capitalised() || place && PLACE_NOUNS.contains(norm);
        }
        boolean verb = norm.endsWith("ing") && norm.length() > 5;
        boolean noun = place && (norm.equals("stand") || norm.equals("stop"));
        return !t.get(k).capitalised() && (!Vocabulary.knows(norm) || noun) && !verb;
    }

    private boolean begins(int k, boolean place, boolean afterArticle) {
        String norm = t.get(k).norm();
        if (!t.get(k).isWord() || norm.startsWith("'") || NEVER.contains(norm)) {
            return false;
        }
        if (t.in(k, TITLES) && t.get(k).capitalised()) {
            return true;
        }
        boolean month = DayWords.month(t, k) > 0;
        boolean dated = t.number(k + 1)
                || t.number(k - 1)
                || t.in(k - 1, Vocabulary.words("of in early late mid next this last"));
        if (month && NAMELIKE.contains(norm) && t.get(k).capitalised() && !dated) {
            return true;
        }
        if (NAMELIKE.contains(norm)
                && !month
                && t.get(k).capitalised()
                && (t.in(k + 1, NAME_FOLLOWS)
                        || t.is(k + 1, "(")
                        || t.is(k - 1, ",") && t.number(k + 1)
                        || !startsSentence(k) && t.is(k + 1, ","))) {
            return true;
        }
        if (norm.equals("home")) {
            return t.in(k - 1, BEFORE_HOME)
                    || t.is(k + 1, "-")
                    || t.is(k + 1, "to")
                    || t.is(k + 1, "->")
                    || t.is(k + 1, "<->");
        }
        if (DayWords.weekday(t, k) != null || DayWords.month(t, k) > 0 || DayWords.plural(t, k) != null) {
            return false;
        }
        if (!Vocabulary.knows(norm)) {
            return true;
        }
        if (place
                && t.get(k).capitalised()
                && t.in(k - 1, BEFORE_PLACE)
                && (t.is(k - 1, "the") || !NO_NOUNS.contains(norm))) {
            return true;
        }
        boolean compound = t.get(k + 1).capitalised() || t.in(k + 1, PLACE_NOUNS);
        return (afterArticle || place && !startsSentence(k))
                && t.get(k).capitalised()
                && compound
                && t.get(k + 1).isWord();
    }

    private boolean startsSentence(int k) {
        return k == 0 || t.in(k - 1, SENTENCE_ENDS);
    }
}
