package app.daymark.understand.trip;

import app.daymark.understand.atlas.Atlas;
import app.daymark.understand.words.Lexer;
import app.daymark.understand.words.Read;
import app.daymark.understand.words.Token;
import app.daymark.understand.words.Tokens;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The cities of one trip, found again wherever the text names them, also by another usual name or with a slip of the pen. */
final class CityNames {

    private static final int LONG_ENOUGH_FOR_SLIPS = 5;

    private final Map<List<String>, String> byWords = new LinkedHashMap<>();
    private final boolean small;

    CityNames(List<String> cities, boolean small) {
        this.small = small;
        for (String city : cities) {
            byWords.putIfAbsent(words(city), city);
        }
        for (String city : cities) {
            Atlas.find(city).ifPresent(known -> {
                byWords.putIfAbsent(words(known.name()), city);
                known.aliases().forEach(alias -> byWords.putIfAbsent(words(alias), city));
            });
        }
    }

    /** The city named at token {@code i}; the longest name wins. */
    @Nullable
    Read<String> at(Tokens t, int i) {
        if (!t.get(i).isWord()) {
            return null;
        }
        List<String> best = null;
        for (List<String> words : byWords.keySet()) {
            boolean longer = best == null || words.size() > best.size();
            if (longer && t.starts(i, words.toArray(new String[0])) && written(t.get(i), words)) {
                best = words;
            }
        }
        if (best != null) {
            return new Read<>(Objects.requireNonNull(byWords.get(best)), i, i + best.size());
        }
        return slip(t, i);
    }

    /** A short name written small is a word unless the text knows no capitals ('nice', 'split'). */
    private boolean written(Token token, List<String> words) {
        return small || token.capitalised() || !Names.everyday(words.getFirst());
    }

    private @Nullable Read<String> slip(Tokens t, int i) {
        Token token = t.get(i);
        boolean candidate = token.norm().length() >= LONG_ENOUGH_FOR_SLIPS
                && (token.capitalised() || small)
                && !CommonWords.contains(token.norm())
                && !Names.knownCity(token.text());
        if (!candidate) {
            return null;
        }
        List<String> near = new ArrayList<>();
        for (Map.Entry<List<String>, String> entry : byWords.entrySet()) {
            List<String> words = entry.getKey();
            boolean close = words.size() == 1
                    && words.getFirst().length() >= LONG_ENOUGH_FOR_SLIPS
                    && EditDistance.atMostOne(words.getFirst(), token.norm());
            if (close && !near.contains(entry.getValue())) {
                near.add(entry.getValue());
            }
        }
        return near.size() == 1 ? new Read<>(near.getFirst(), i, i + 1) : null;
    }

    private static List<String> words(String name) {
        return Lexer.lex(name).stream().map(Token::norm).toList();
    }
}
