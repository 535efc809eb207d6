package app.daymark.understand.trip;

import app.daymark.understand.words.Lexer;
import app.daymark.understand.words.Read;
import app.daymark.understand.words.Token;
import app.daymark.understand.words.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds cities that are listed with one that has a stay, and have none of their own: 'Rome, Florence and Venice, 10 days;
 * 4 days in Rome'. Lists of connections, of events and of places to choose from say nothing of that kind.
 */
final class ListedCities {

    private static final Set<String> JOIN = Set.of(",", "and", "&", "+");
    private static final Set<String> BEFORE =
            Words.of("in visit visiting see seeing to trip tour explore exploring plan for do through around cities "
                    + "towns places stops : - go");
    private static final Set<String> SENTENCE_ENDS = Set.of(".", "!", "?", ";", "\n");
    private static final Set<String> OTHER_TOPICS =
            Words.of("between from or live lives living based born festival fair concert wedding meeting conference "
                    + "event match except without not no");

    private final Tokens t;
    private final Names names;

    ListedCities(Tokens t, Names names) {
        this.t = t;
        this.names = names;
    }

    /** The names beside the stops, in the order of the text. */
    List<Read<String>> beside(Set<String> stops) {
        List<Read<String>> found = new ArrayList<>();
        for (int i = 0; i < t.size(); ) {
            List<Read<String>> list = listAt(i);
            boolean stop = list.stream().anyMatch(name -> stops.contains(Lexer.normalise(name.value())));
            boolean said =
                    list.size() == 2 && list.stream().allMatch(name -> stops.contains(Lexer.normalise(name.value())));
            if (list.size() > 1 && stop && !said && goal(i, list.getLast().to())) {
                list.stream()
                        .filter(name -> list.size() > 2 || names.known(name.from(), name.to()))
                        .forEach(found::add);
            }
            i = list.isEmpty() ? i + 1 : list.getLast().to();
        }
        return found;
    }

    private List<Read<String>> listAt(int i) {
        List<Read<String>> list = new ArrayList<>();
        int k = i;
        for (int end = names.end(k); end > 0 && !Regions.is(t.words(k, end)); end = names.end(k)) {
            list.add(new Read<>(t.words(k, end), k, end));
            k = end;
            while (t.in(k, JOIN)) {
                k++;
            }
            if (k == end) {
                break;
            }
        }
        return list;
    }

    /** Whether the words around make the list one of places to visit. */
    private boolean goal(int from, int to) {
        boolean opens = from == 0 || t.get(from - 1).kind() == Token.Kind.NEWLINE || t.in(from - 1, SENTENCE_ENDS);
        if (!opens && !t.in(from - 1, BEFORE)) {
            return false;
        }
        int start = from;
        while (start > 0 && !t.in(start - 1, SENTENCE_ENDS)) {
            start--;
        }
        for (int k = start; k < t.size() && !(k >= to && t.in(k, SENTENCE_ENDS)); k++) {
            boolean connection =
                    t.in(k, ConnectionRule.TOPIC) || Itemiser.isMode(t.get(k).norm());
            if (connection || t.in(k, OTHER_TOPICS) || DayRefs.at(t, k) != null) {
                return false;
            }
        }
        return true;
    }
}
