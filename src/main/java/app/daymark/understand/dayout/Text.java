package app.daymark.understand.dayout;

import app.daymark.domain.Note;
import app.daymark.understand.dayout.ClauseReader.Stated;
import app.daymark.understand.dayout.Sentences.Sentence;
import app.daymark.understand.words.DayGrammar;
import app.daymark.understand.words.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Everything that one text says, not yet put together.
 *
 * @param people everybody named, in the order of the text
 * @param ignored words that were not used
 * @param questions what must be asked because of single words
 * @param passedOver people whose names stand unread beside words that were read
 */
record Text(
        List<Stated> facts, List<String> people, List<Note> ignored, List<String> questions, Set<String> passedOver) {

    static Text of(Tokens t, DayGrammar days) {
        Tables tables = new Tables(t);
        Notices notices = new Notices(t);
        List<Sentence> sentences = notices.sentences(tables.rest());
        Names names = new NameFinder(t).find(tables, sentences);
        ClauseReader.Result result = new ClauseReader(t, names, days).read(tables, sentences);
        List<Note> ignored = new ArrayList<>(notices.notes());
        ignored.addAll(result.ignored());
        List<String> questions = new ArrayList<>();
        names.doubtful()
                .forEach(
                        (name, others) -> questions.add("Who is '" + name + "': " + String.join(" or ", others) + "?"));
        questions.addAll(result.questions());
        return new Text(result.facts(), inOrder(t, names), ignored, questions, result.passedOver());
    }

    private static List<String> inOrder(Tokens t, Names names) {
        List<String> order = new ArrayList<>();
        for (int i = 0; i < t.size(); i++) {
            Names.Match match = names.at(t, i);
            if (match != null && match.kind() == Names.Kind.PERSON && !order.contains(match.name())) {
                order.add(match.name());
            }
        }
        return order;
    }
}
