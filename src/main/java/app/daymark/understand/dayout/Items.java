package app.daymark.understand.dayout;

import app.daymark.domain.SourceSpan;
import app.daymark.understand.dayout.Sentences.Sentence;
import app.daymark.understand.words.Clock;
import app.daymark.understand.words.ClockGrammar;
import app.daymark.understand.words.ClockRange;
import app.daymark.understand.words.DayGrammar;
import app.daymark.understand.words.Days;
import app.daymark.understand.words.LengthGrammar;
import app.daymark.understand.words.NumberGrammar;
import app.daymark.understand.words.Read;
import app.daymark.understand.words.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One sentence as items, with safe look-ahead. */
final class Items {

    private static final Item NONE = new Item.Word("", -1, -1);
    private static final Set<String> PRIMES = Set.of("'", "\"");

    private final Tokens tokens;
    private final Sentence sentence;
    private final List<Item> list;

    private Items(Tokens tokens, Sentence sentence, List<Item> list) {
        this.tokens = tokens;
        this.sentence = sentence;
        this.list = list;
    }

    static Items of(Tokens t, Sentence sentence, Names names, DayGrammar days) {
        List<Item> items = new ArrayList<>();
        int i = sentence.from();
        while (i < sentence.to()) {
            Item item = item(t, i, names, days);
            boolean dotted = item.to() == sentence.to() + 1 && t.is(sentence.to(), ".");
            if (item.to() > sentence.to() && !dotted) {
                item = new Item.Word(t.get(i).norm(), i, i + 1);
            }
            items.add(item);
            i = item.to();
        }
        return new Items(t, sentence, List.copyOf(items));
    }

    private static Item item(Tokens t, int i, Names names, DayGrammar days) {
        Names.Match name = names.at(t, i);
        if (name != null) {
            return name.kind() == Names.Kind.PERSON
                    ? new Item.Person(name.name(), i, name.to())
                    : new Item.Place(name.name(), i, name.to());
        }
        Read<Integer> length = LengthGrammar.at(t, i);
        if (length != null) {
            return new Item.Length(length.value(), i, length.to());
        }
        Read<Days> day = days.at(t, i);
        if (day != null) {
            return new Item.Day(day.value(), i, day.to());
        }
        Read<ClockRange> range = ClockGrammar.rangeAt(t, i);
        if (range != null) {
            return new Item.Range(range.value(), i, range.to());
        }
        Read<Clock> clock = ClockGrammar.at(t, i, false);
        if (clock != null) {
            return new Item.Time(clock.value(), i, clock.to());
        }
        Read<Integer> number = NumberGrammar.at(t, i);
        if (number != null) {
            boolean prime = t.glued(number.to()) && t.in(number.to(), PRIMES) && t.number(i);
            return prime
                    ? new Item.Length(number.value(), i, number.to() + 1)
                    : new Item.Amount(number.value(), i, number.to());
        }
        return new Item.Word(t.get(i).norm(), i, i + 1);
    }

    int size() {
        return list.size();
    }

    /** The item at the position, or an empty word outside the sentence. */
    Item get(int i) {
        return i >= 0 && i < list.size() ? list.get(i) : NONE;
    }

    /** The word or sign there, or an empty string where another item stands. */
    String word(int i) {
        return get(i) instanceof Item.Word w ? w.norm() : "";
    }

    boolean is(int i, String norm) {
        return word(i).equals(norm);
    }

    boolean in(int i, Set<String> norms) {
        return get(i) instanceof Item.Word w && norms.contains(w.norm());
    }

    /** Whether one of the words, separated by spaces, stands there. */
    boolean in(int i, String words) {
        return in(i, Vocabulary.words(words));
    }

    /** The first position from {@code i} whose word is not in the set. */
    int skip(int i, Set<String> norms) {
        int k = i;
        while (in(k, norms)) {
            k++;
        }
        return k;
    }

    /** The first position from {@code i} whose word is none of these, separated by spaces. */
    int skip(int i, String words) {
        return skip(i, Vocabulary.words(words));
    }

    @Nullable
    String person(int i) {
        return get(i) instanceof Item.Person p ? p.name() : null;
    }

    @Nullable
    String place(int i) {
        return get(i) instanceof Item.Place p ? p.name() : null;
    }

    /** Minutes of travel or meeting: a length, or a number alone. */
    @Nullable
    Integer minutes(int i) {
        return switch (get(i)) {
            case Item.Length l -> l.minutes();
            case Item.Amount n -> n.value() <= 24 * 60 ? n.value() : null;
            default -> null;
        };
    }

    /** A clock time, also a number alone. */
    @Nullable
    Clock time(int i) {
        return switch (get(i)) {
            case Item.Time time -> time.clock();
            case Item.Amount n -> {
                Read<Clock> read = ClockGrammar.at(tokens, n.from(), true);
                yield read != null && read.to() == n.to() ? read.value() : null;
            }
            default -> null;
        };
    }

    /** Whether the item at {@code i} touches the one before. */
    boolean glued(int i) {
        return i > 0 && i < list.size() && tokens.glued(get(i).from());
    }

    /** The words of the items from {@code from} to before {@code to}. */
    SourceSpan span(int from, int to) {
        return tokens.span(get(from).from(), get(to - 1).to());
    }

    Sentence sentence() {
        return sentence;
    }
}
