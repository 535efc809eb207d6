package app.daymark.understand.dayout;

import java.util.Set;

/**
 * Words that say of the minutes given elsewhere that they are the least: 'the minutes in brackets are minimums', 'nothing
 * shorter than that, please'.
 */
final class FloorRemarks {

    private static final Phrases FLOORS = Phrases.of("""
            minimum | minimums | at least | no less than | not less than | nothing less than | nothing shorter than |
            no shorter than | not shorter than | nothing under | nothing below | not under | not below | no fewer than |
            not any less than | never less than | the least | as a minimum | minimal | lower limit | lower limits | minima
            """);
    private static final Set<String> NUMBERS = Vocabulary.words("""
            minutes minute min mins times time numbers number figures figure lengths length durations duration amounts
            values value that this those these minimum minimums minima
            """);
    private static final Set<String> WORDS = Vocabulary.words("""
            i we want need wants needs would 'd like the a all in at as of after behind with between on by for from last
            brackets bracket parentheses parenthesis column end line dash hyphen comma each every one name names
            person people everyone everybody them him her are is 's be it they what given above below stated listed
            named mentioned shown said written please only just always mean means meant count as and but ok , ( ) ' 're
            no not nothing never less fewer shorter under than any least lower limit limits minimal by my here there
            """);

    private FloorRemarks() {}

    /** The position after such words where they fill a clause, or {@code i}. */
    static int after(Items s, int i) {
        boolean numbers = false;
        int end = i;
        for (int k = i; k <= s.size(); k++) {
            boolean clause = k == s.size() || s.in(k, ", ( ) : but");
            if (numbers && clause && FLOORS.within(s, i, k)) {
                end = k;
            }
            if (!s.in(k, WORDS) && !s.in(k, NUMBERS)) {
                break;
            }
            numbers |= s.in(k, NUMBERS);
        }
        return end;
    }
}
