package app.daymark.understand.calendar;

import app.daymark.understand.words.Lexer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What words near a table say of its marks: 'x = busy, . = free', 'a tick means available'. */
final class TableLegend {

    /** Stands in place of each character of a legend in {@link #masked}. */
    static final char MASK = '\u0001';

    private static final String MEANS =
            "['\"`]?\\s*(?:=|:|→|->|means?|marks?|is|are|stands? for|for|meaning|-|–)\\s*(?:the |that )?(?:they are |they're |person is |i am |i'm )?";

    private final Map<String, Boolean> free = new LinkedHashMap<>();
    private final StringBuilder text;

    TableLegend(String text) {
        this.text = new StringBuilder(text);
    }

    /** Marks with whether they stand for free time. */
    Map<String, Boolean> free() {
        return free;
    }

    /** The text with all legends masked. */
    String masked() {
        return text.toString();
    }

    /** Takes in 'x = busy' and 'busy = x' for each mark, and hides them from the rest of the reading. */
    void read(int from, int to, Set<String> signs) {
        Set<String> marks = new LinkedHashSet<>(signs);
        marks.addAll(List.of("blank", "empty"));
        for (String sign : marks) {
            String written = written(sign);
            Pattern first = Pattern.compile(
                    "(?i)(?<![\\p{L}\\d])['\"`]?(?:" + written + ")" + MEANS + "(" + meanings() + ")(?![\\p{L}])");
            Pattern last = Pattern.compile("(?i)(?<![\\p{L}])(" + meanings()
                    + ")(?: hours| times| slots)?\\s*(?:=|(?:(?:is|are) )?marked(?: as| with| by)?(?: an?)?\\s)\\s*['\"`]?(?:"
                    + written + ")['\"`]?(?![\\p{L}\\d])");
            for (Pattern p : List.of(first, last)) {
                Matcher m = p.matcher(text).region(from, to);
                if (m.find()) {
                    String words = Lexer.normalise(m.group(1));
                    free.put(sign.equals("blank") || sign.equals("empty") ? "" : sign, freeWord(words));
                    for (int i = m.start(); i < m.end(); i++) {
                        text.setCharAt(i, MASK);
                    }
                }
            }
        }
    }

    private static String written(String sign) {
        return switch (sign) {
            case "" -> "blanks?|empty";
            case "yes" -> "✓|✔️?|✅|☑️?|√|yes|ticks?|y";
            case "no" -> "✗|✘|❌|✖️?|no|cross(?:es)?|n";
            case "-" -> "[-–—―−_]|dash(?:es)?";
            case "." -> "\\.|dots?";
            default -> Pattern.quote(sign) + (sign.equals("x") ? "s?" : "");
        };
    }

    private static String meanings() {
        List<String> words = new ArrayList<>(List.of("tentative", "maybe", "unsure", "perhaps", "ok", "yes"));
        words.addAll(Lexicon.TABLE_BUSY.entries());
        words.addAll(Lexicon.TABLE_BAD.entries());
        words.addAll(Lexicon.TABLE_FREE.entries());
        words.sort((a, b) -> b.length() - a.length());
        return String.join("|", words.stream().map(Pattern::quote).toList());
    }

    private static boolean freeWord(String words) {
        return Lexicon.TABLE_FREE.has(words) || words.equals("ok") || words.equals("yes");
    }
}
