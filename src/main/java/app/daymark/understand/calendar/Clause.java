package app.daymark.understand.calendar;

import app.daymark.understand.words.Tokens;
import java.util.List;
import java.util.Set;

/**
 * A part of a sentence that says one thing.
 *
 * @param items what stands in it, without the joining word before it
 * @param joint the word or mark that joins it to the clause before; empty at the start of a sentence
 * @param aside whether it stands in brackets
 * @param line whether it begins a line or a bullet
 */
record Clause(Tokens t, List<Item> items, String joint, boolean aside, boolean line) {

    int from() {
        return items.get(0).from();
    }

    int to() {
        int to = items.get(items.size() - 1).to();
        boolean opened = items.stream().anyMatch(i -> t.is(i.from() - 1, "(") && i.from() > from());
        return opened && t.is(to, ")") ? to + 1 : to;
    }

    String text() {
        return t.words(from(), to());
    }

    boolean starts() {
        return joint.isEmpty() && !aside;
    }

    Item item(int i) {
        return items.get(i);
    }

    int size() {
        return items.size();
    }

    /** Without its first items, and without marks after those. */
    Clause after(int count) {
        int from = count;
        while (from < items.size() - 1 && items.get(from) instanceof Item.Mark) {
            from++;
        }
        return new Clause(t, items.subList(from, items.size()), joint, aside, line);
    }

    <T extends Item> List<T> all(Class<T> type) {
        return items.stream().filter(type::isInstance).map(type::cast).toList();
    }

    boolean has(Class<? extends Item> type) {
        return items.stream().anyMatch(type::isInstance);
    }

    boolean hasWhen() {
        return items.stream().anyMatch(Item::isWhen);
    }

    boolean hasWord(Lexicon words) {
        return hasWord(words.entries());
    }

    boolean hasWord(Set<String> norms) {
        return items.stream().anyMatch(i -> i instanceof Item.Word w && norms.contains(w.norm()));
    }

    boolean hasWord(String... norms) {
        return hasWord(Set.of(norms));
    }

    /** Whether the word at item {@code i} is one of them. */
    boolean wordIn(int i, Lexicon words) {
        return words.has(word(i));
    }

    /** All words and names in order, lower case, single spaces; typed values are a bare {@code #}. */
    String norms() {
        StringBuilder b = new StringBuilder(" ");
        for (Item item : items) {
            switch (item) {
                case Item.Word w -> b.append(w.norm());
                case Item.Mark m -> b.append(m.norm());
                case Item.Pronoun p -> {
                    for (int k = p.from(); k < p.to(); k++) {
                        b.append(k > p.from() ? " " : "").append(t.get(k).norm());
                    }
                }
                default -> b.append("#");
            }
            b.append(' ');
        }
        return b.toString();
    }

    /** The longest phrase of the section that stands in the clause, or an empty string. */
    String phrase(Lexicon phrases) {
        String norms = norms();
        String best = "";
        for (String phrase : phrases.spaced()) {
            if (phrase.length() > best.length() && norms.contains(phrase)) {
                best = phrase;
            }
        }
        return best.strip();
    }

    boolean says(Lexicon phrases) {
        String norms = norms();
        for (String phrase : phrases.spaced()) {
            if (norms.contains(phrase)) {
                return true;
            }
        }
        return false;
    }

    boolean says(String phrase) {
        return norms().contains(" " + phrase + " ");
    }

    boolean negative() {
        return hasWord(Lexicon.NEGATIONS)
                || items.stream().anyMatch(i -> i instanceof Item.Pronoun p && t.is(p.from(), "nobody"));
    }

    /** 'has to leave at 4', not 'is on leave'. */
    boolean leaves() {
        return says(Lexicon.LEAVING) && !says(Lexicon.BUSY_PHRASES);
    }

    boolean arrives() {
        String phrase = phrase(Lexicon.ARRIVING);
        if (!phrase.equals("back")) {
            return !phrase.isEmpty();
        }
        int back = indexOf("back"); // 'back at 4', not 'walk back'
        return Item.isWhen(back + 1 < items.size() ? items.get(back + 1) : null);
    }

    /** Whether it takes back what was said before: 'actually …', 'make that …'. */
    boolean corrects() {
        return hasWord(Lexicon.CORRECTING) || says(Lexicon.MAKE_IT);
    }

    /** Days and times alone after a full stop carry on the sentence before: 'can not meet on Monday. Tuesday.' */
    boolean fragment() {
        return items.stream()
                .allMatch(i -> Item.isWhen(i)
                        || i instanceof Item.Mark
                        || i instanceof Item.Word w && Set.of("and", "or", "on").contains(w.norm()));
    }

    /** Index of the item at which the phrase starts, or -1. */
    int indexOf(String phrase) {
        String[] words = phrase.split(" ", -1);
        for (int i = 0; i + words.length <= items.size(); i++) {
            boolean same = true;
            for (int k = 0; k < words.length && same; k++) {
                same = word(i + k).equals(words[k]);
            }
            if (same) {
                return i;
            }
        }
        return -1;
    }

    /** The word at item {@code i}, or an empty string where it is none. */
    String word(int i) {
        if (i < 0 || i >= items.size()) {
            return "";
        }
        return switch (items.get(i)) {
            case Item.Word w -> w.norm();
            case Item.Mark m -> m.norm();
            case Item.Pronoun p -> t.get(p.from()).norm();
            default -> "";
        };
    }
}
