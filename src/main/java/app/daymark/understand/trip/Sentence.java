package app.daymark.understand.trip;

import app.daymark.domain.SourceSpan;
import app.daymark.understand.trip.Item.City;
import app.daymark.understand.trip.Item.Word;
import app.daymark.understand.words.Token;
import app.daymark.understand.words.Tokens;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Items up to the end of a sentence or a line, with a note of which of them a rule has used. */
final class Sentence {

    private static final Set<String> BOUNDARIES = Words.of(", ( ) : ;");
    private static final Item NONE = new Word(new Token(Token.Kind.SYMBOL, "", "", -1, -1, false), -1, -1);

    private final Tokens t;
    private final List<Item> items;
    private final BitSet used;

    /** @param used tokens that a rule has read, shared by all sentences */
    Sentence(Tokens t, List<Item> items, BitSet used) {
        this.t = t;
        this.items = List.copyOf(items);
        this.used = used;
    }

    int size() {
        return items.size();
    }

    /** The item at the position, or an empty word outside the sentence. */
    Item get(int i) {
        return i >= 0 && i < items.size() ? items.get(i) : NONE;
    }

    List<Item> items() {
        return items;
    }

    /** The word at the position in lower case without accents; empty where the item is no word. */
    String word(int i) {
        return get(i) instanceof Word w ? w.token().norm() : "";
    }

    boolean is(int i, String word) {
        return word(i).equals(word);
    }

    boolean in(int i, Set<String> words) {
        return words.contains(word(i));
    }

    /** Whether the words stand one after the other from position {@code i}. */
    boolean starts(int i, String... words) {
        for (int k = 0; k < words.length; k++) {
            if (!is(i + k, words[k])) {
                return false;
            }
        }
        return true;
    }

    /** The city at the position, or null. */
    @Nullable
    City city(int i) {
        return get(i) instanceof City c ? c : null;
    }

    /** The first position from {@code from} to before {@code to} with one of the words, or -1. */
    int find(int from, int to, Set<String> words) {
        for (int i = Math.max(0, from); i < Math.min(to, size()); i++) {
            if (in(i, words)) {
                return i;
            }
        }
        return -1;
    }

    boolean has(Set<String> words) {
        return find(0, size(), words) >= 0;
    }

    /** Commas, brackets and colons part a sentence. */
    boolean boundary(int i) {
        return in(i, BOUNDARIES);
    }

    /** The first item of the part of the sentence that {@code i} lies in. */
    int segmentStart(int i) {
        int k = i;
        while (k > 0 && !boundary(k - 1)) {
            k--;
        }
        return k;
    }

    /** The position after the last item of the part of the sentence that {@code i} lies in. */
    int segmentEnd(int i) {
        int k = i + 1;
        while (k < size() && !boundary(k)) {
            k++;
        }
        return k;
    }

    boolean used(int i) {
        return used.get(get(i).from());
    }

    void use(int i) {
        use(i, i + 1);
    }

    /** Items {@code from} to before {@code to} have been read. */
    void use(int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(to, size()); i++) {
            used.set(get(i).from(), get(i).to());
        }
    }

    SourceSpan span(int from, int to) {
        return t.span(get(from).from(), get(to - 1).to());
    }

    /** From the start of earlier words to the end of this sentence. */
    SourceSpan spanFrom(SourceSpan first) {
        int end = t.get(get(size() - 1).to() - 1).end();
        return new SourceSpan(t.text().substring(first.start(), end), first.start(), end);
    }

    String words(int from, int to) {
        return t.words(get(from).from(), get(to - 1).to());
    }

    String text() {
        return items.isEmpty() ? "" : words(0, size());
    }

    Tokens tokens() {
        return t;
    }
}
