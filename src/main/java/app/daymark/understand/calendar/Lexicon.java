package app.daymark.understand.calendar;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The words that the grammar knows, by what they do in a clause: one section of {@code lexicon.txt} each. */
enum Lexicon {
    // Spellings
    SPELLINGS,
    CORE,

    // When people can and can not
    BUSY_PHRASES,
    WIDE_OPEN,
    FREE,
    FREE_OR_ELSE,
    NEGATIONS,
    OBLIGING,
    AVOIDING,
    PREFERRING,
    LEAVING,
    ARRIVING,
    ENDING,
    WORKING,
    NOT_WORKING_HOURS,
    OPENING,
    CLOSING,
    ANY_BUT,
    BUT_THESE,
    NO_OTHER,
    BUSY_HEADING,
    FREE_HEADING,
    ELSEWHERE,
    CONDITION,
    CONDITIONAL,
    POLITE_CONDITION,
    WISHFUL_CONDITION,
    TENTATIVE,
    NOT_COUNTED,

    // Who takes part
    OPTIONAL,
    NOT_ME,
    ABSENT,
    LEAVING_OUT,
    INVITING,
    COMING,
    SKIPPED_LEAD,
    CARRIES_ON,
    THE_MEETING,
    FOR_WHOM,

    // Events that are there already
    ALREADY,
    NO_ACTIVITY,
    HAVE,
    BE,
    OBLIGED,
    HAVE_TIME,
    EVENT_VERBS,
    VOLITION,
    EACH_OF_THEM,
    FORTNIGHTLY,
    FULLNESS,
    EVENT_NOUNS,
    EVENT_PREDICATES,
    PAST,
    PERHAPS_PAST,

    // Asks for a meeting
    ASK_VERBS,
    MEETING_NOUNS,
    UNTITLED,
    WANTING,
    TOWARDS,
    NOT_ATTENDING,
    NO_ASK,
    MUTUAL,
    SEPARATELY,
    EACH_TIME,
    OWNED,
    THE_ONE,
    SAYS_MORE,
    COUNTED,
    OTHER_LENGTHS,

    // Series, order and distance of meetings
    SOONEST,
    LATEST,
    AT_THE_EDGE,
    WEEKLY,
    DAILY,
    SERIES_UNITS,
    FROM_WEEK_TO_WEEK,
    SAME_SLOT,
    SAME_TIME,
    DISTINCT_DAYS,
    BACK_TO_BACK,
    NOT_BACK_TO_BACK,
    ONE_AFTER_ANOTHER,
    RIGHT_AFTER,
    DIRECTLY,
    THEN,
    IN_ORDER,
    ANY_ORDER,
    APART,
    PAUSE,
    THE_MEETINGS,
    AROUND_MEETINGS,
    OTHER_EVENTS,

    // Corrections and what is no wish about the plan
    DROP,
    CORRECTION,
    CORRECTING,
    MAKE_IT,
    I_MEAN,
    PROGRAM_TALK,

    // Sentences and clauses
    ABBREVIATED,
    OPEN_ENDS,
    JOINTS,
    STRONG_JOINTS,
    BEGINNERS,
    WEAK_BEGINNERS,
    NO_VERB,
    EXCEPT,
    MANNERS,

    // Names
    TITLES,
    COMMON_TITLES,
    INTRODUCE,
    INTRODUCE_CAPITALS,
    GIVEN_NAMES,
    PEOPLE_FIELDS,
    VENUES,
    BESIDE_THE_POINT,
    TRAVEL,
    FILLERS,
    PARTICLES,
    DETERMINERS,
    GROUPS,
    NO_SUBJECT,
    STARTERS,
    NO_NAME_AFTER,

    // Tables
    TABLE_NAME,
    TABLE_PLACE,
    TABLE_FREE,
    TABLE_BUSY,
    TABLE_BUSY_NOUNS,
    TABLE_HOURS,
    TABLE_BREAK,
    TABLE_OFF,
    TABLE_DAY,
    TABLE_TIME,
    TABLE_START,
    TABLE_END,
    TABLE_OPTIONAL,
    TABLE_REQUIRED,
    TABLE_NOTES,
    TABLE_ALL,
    TABLE_GOOD,
    TABLE_BAD,
    TABLE_YES,
    TABLE_NO,
    TABLE_NOTHING,
    TABLE_REST,
    TABLE_EXCEPT,
    TABLE_TOPIC,
    TABLE_POINTING,

    // The rest
    PLAIN;

    private static final Map<Lexicon, Set<String>> SECTIONS = LexiconFile.load("lexicon.txt");
    private static final Map<Lexicon, List<String>> SPACED = new EnumMap<>(Lexicon.class);
    private static final Set<String> KNOWN = new HashSet<>();
    private static final Map<String, String> SPELLED = LexiconFile.pairs(SPELLINGS.entries());

    static {
        for (Lexicon section : values()) {
            section.entries().forEach(e -> KNOWN.addAll(List.of(e.split(" ", -1))));
            SPACED.put(
                    section, section.entries().stream().map(e -> " " + e + " ").toList());
        }
    }

    /** The words and phrases of the section, in the order of the file. */
    Set<String> entries() {
        return SECTIONS.getOrDefault(this, Set.of());
    }

    /** Each entry between two spaces, for a search in {@link Clause#norms()}. */
    List<String> spaced() {
        return Objects.requireNonNull(SPACED.get(this));
    }

    boolean has(String entry) {
        return entries().contains(entry);
    }

    /** The word that the grammar uses for a chat spelling or variant; else the word itself. */
    static String spelled(String norm) {
        return SPELLED.getOrDefault(norm, norm);
    }

    /** Whether the word stands in any section, alone or in a phrase. */
    static boolean knows(String norm) {
        return KNOWN.contains(norm);
    }

    /** Whether the grammar knows the word, so that it is no name and no event. */
    static boolean plain(String norm) {
        return PLAIN.has(norm)
                || SPELLED.containsKey(norm)
                || NEGATIONS.has(norm)
                || FREE.has(norm)
                || LEAVING_OUT.has(norm)
                || INVITING.has(norm)
                || ASK_VERBS.has(norm)
                || MEETING_NOUNS.has(norm);
    }
}
