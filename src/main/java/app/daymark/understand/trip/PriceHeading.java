package app.daymark.understand.trip;

import app.daymark.understand.trip.Item.Word;
import app.daymark.understand.words.MoneyGrammar;
import app.daymark.understand.words.Read;
import app.daymark.understand.words.Tokens;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A currency that is named once for a list of plain numbers: '| route | EUR |', 'fares (EUR)', 'prices in euros'. */
final class PriceHeading {

    private static final Set<String> BEFORE = Set.of("|", "(", "in", ";", ",");

    private PriceHeading() {}

    /** The currency's code, or null. */
    static @Nullable String in(Tokens t, List<Item> items) {
        for (Item item : items) {
            String code = item instanceof Word w && t.in(w.from() - 1, BEFORE)
                    ? code(w.token().norm())
                    : null;
            if (code != null) {
                return code;
            }
        }
        return null;
    }

    /** The code of a currency that the word names, or null. */
    static @Nullable String code(String word) {
        Tokens one = Tokens.of("1 " + word);
        Read<MoneyGrammar.Money> money = MoneyGrammar.at(one, 0);
        return money != null && money.to() == one.size() ? money.value().currency() : null;
    }
}
