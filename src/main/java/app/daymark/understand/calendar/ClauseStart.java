package app.daymark.understand.calendar;

import java.util.List;
import java.util.Set;

/** Where, after a joint, a new clause starts: at a subject with its verb, a word that begins one, or another length. */
final class ClauseStart {

    /** Words that say anew whether the time before them is a good one. */
    private static final Set<String> TURNS =
            Set.of("only", "free", "busy", "not", "no", "can't", "off", "out", "never");

    private static final int LONGEST_ASK = 14;

    private ClauseStart() {}

    /** Whether a new clause starts at item {@code i}, after a joint and the items to its left. */
    static boolean at(List<Item> items, int i, List<Item> left, Item joint) {
        if (Item.isMark(joint, ":")) {
            return afterColon(items, i, left);
        }
        if (Item.isRelative(items.get(i))) {
            return true;
        }
        if (Item.isRelative(left.getFirst()) && Item.isMark(joint, ",")) {
            return left.size() > 1;
        }
        boolean strong =
                joint instanceof Item.Mark || joint instanceof Item.Word w && Lexicon.STRONG_JOINTS.has(w.norm());
        boolean when = left.stream().anyMatch(Item::isWhen);
        boolean length = left.stream().anyMatch(Item.Length.class::isInstance);
        if (Item.isWord(joint, "and") && colonAt(items, i + 1) && Item.isWho(left.getLast())) {
            return false; // 'with Mr Ferro and Mrs Galli: 1 h'
        }
        if (length && strongOrAnd(joint) && anotherAsk(items, i)) {
            return true;
        }
        if (subject(items, i)) {
            boolean alone = left.size() == 1 && Item.isWho(left.getFirst());
            return !alone && (strong || when || length || hasPredicate(left));
        }
        int fronted = afterFrontedTime(items, i);
        if (fronted > i && subject(items, fronted) && !colonAt(items, fronted + 1)) {
            return left.size() > 1 && (when || hasPredicate(left));
        }
        Item item = items.get(i);
        if (item instanceof Item.Word verb
                && Lexicon.EVENT_VERBS.has(verb.norm())
                && Item.isMark(joint, ",")
                && !length) {
            return when && hasPredicate(left) || Item.isWho(left.getFirst());
        }
        if (Item.isWord(joint, "so")
                && item instanceof Item.Word ask
                && (Lexicon.ASK_VERBS.has(ask.norm()) || ask.norm().equals("please"))) {
            return true;
        }
        if (item instanceof Item.Word w && Lexicon.BEGINNERS.has(w.norm())) {
            return begins(w.norm(), joint, strong);
        }
        Item next = i + 1 < items.size() ? items.get(i + 1) : null;
        if (when && Item.isWhen(item) && Item.isWord(next, "if") && Item.isMark(joint, ",")) {
            return true; // ', Friday if possible'
        }
        if (Item.isWord(item, "at") && Item.isWord(next, "least")) {
            return true;
        }
        boolean newly = fronted > i
                && fronted < items.size()
                && items.get(fronted) instanceof Item.Word w
                && TURNS.contains(w.norm());
        if (newly && joint instanceof Item.Word w && Lexicon.STRONG_JOINTS.has(w.norm())) {
            return true; // 'any day but Monday, though Friday only before noon'
        }
        if (newly) {
            return left.stream()
                    .anyMatch(l -> l instanceof Item.Word w
                            && (TURNS.contains(w.norm()) || w.norm().equals("can")));
        }
        if (Item.isWord(item, "with")
                && (next instanceof Item.Length || next instanceof Item.Word w && !Lexicon.DETERMINERS.has(w.norm()))) {
            return length || when;
        }
        if (lengthFollows(items, i)) {
            return length;
        }
        boolean gapped = Item.isWho(item)
                && (Item.isWhen(next) || Item.isWord(next, "on"))
                && when
                && !length
                && (hasPredicate(left) || Item.isWho(left.getFirst()));
        return gapped || strong && joint instanceof Item.Word && !Item.isWhen(item) && !Item.isWord(joint, "so");
    }

    private static boolean strongOrAnd(Item joint) {
        return joint instanceof Item.Mark || Item.isWord(joint, "and") || Item.isWord(joint, "then");
    }

    /** Whether people and a length of their own follow, before another joint. */
    private static boolean anotherAsk(List<Item> items, int i) {
        boolean with = false;
        boolean length = false;
        for (int k = i; k < items.size() && k < i + LONGEST_ASK; k++) {
            Item item = items.get(k);
            if (Item.isMark(item, ",") && (with || length) || Item.isWhen(item)) {
                break;
            }
            with |= Item.isWho(item) && k > i && Item.isWord(items.get(k - 1), "with");
            length |= item instanceof Item.Length;
        }
        return with && length;
    }

    private static boolean lengthFollows(List<Item> items, int i) {
        int k = i;
        while (k < items.size() && k < i + 6 && items.get(k) instanceof Item.Word w && Lexicon.FILLERS.has(w.norm())) {
            k++;
        }
        return k < items.size() && items.get(k) instanceof Item.Length;
    }

    private static boolean afterColon(List<Item> items, int i, List<Item> left) {
        if (left.stream().allMatch(Item::isWhen)) {
            return false; // 'Tue: she is busy'
        }
        if (left.getFirst() instanceof Item.Pronoun
                && left.stream().noneMatch(Item::isWhen)
                && left.stream().anyMatch(l -> l instanceof Item.Word w && Lexicon.NEGATIONS.has(w.norm()))) {
            return true; // 'I won't be there: please book …'
        }
        boolean heading = left.stream()
                .anyMatch(l -> l instanceof Item.Word w
                        && (Lexicon.FREE_HEADING.has(w.norm()) || Lexicon.BUSY_HEADING.has(w.norm())));
        if (heading && Item.isWho(items.get(i)) && i + 1 < items.size() && Item.isWhen(items.get(i + 1))) {
            return true;
        }
        boolean header = left.stream().noneMatch(Item::isWho) || left.size() > 3;
        return header
                && left.stream().anyMatch(l -> l instanceof Item.Length || Item.isWhen(l) || Item.isWho(l))
                && subject(items, i);
    }

    /** Position after 'on Tuesday' and the like, or {@code i} where no time stands there. */
    private static int afterFrontedTime(List<Item> items, int i) {
        int fronted = i;
        while (fronted < items.size()
                && (Item.isWhen(items.get(fronted))
                        || Item.isWord(items.get(fronted), "on")
                        || Item.isMark(items.get(fronted), ",")
                                && items.get(fronted - (fronted > i ? 1 : 0)) instanceof Item.Day)) {
            fronted++;
        }
        return fronted;
    }

    private static boolean colonAt(List<Item> items, int i) {
        return Item.isMark(items.get(Math.min(i, items.size() - 1)), ":");
    }

    private static boolean begins(String word, Item joint, boolean strong) {
        boolean comma = Item.isMark(joint, ",") || Item.isMark(joint, "-");
        if (comma || !Lexicon.WEAK_BEGINNERS.has(word)) {
            return true;
        }
        return strong && (word.equals("that") || word.equals("this"));
    }

    /** A person or several, then a verb or a colon. */
    private static boolean subject(List<Item> items, int i) {
        int k = i;
        while (k < items.size() && (Item.isWord(items.get(k), "only") || Item.isWord(items.get(k), "also"))) {
            k++;
        }
        if (k >= items.size() || !Item.isWho(items.get(k))) {
            return false;
        }
        k++;
        while (k + 1 < items.size()
                && (Item.isMark(items.get(k), ",") || Item.isWord(items.get(k), "and"))
                && Item.isWho(items.get(k + 1))
                && !Item.isRelative(items.get(k + 1))) {
            k += 2;
        }
        if (k < items.size() && items.get(k - 1) instanceof Item.Person && items.get(k) instanceof Item.Pronoun) {
            k++; // 'and Tomasz he has to go'
        }
        if (k >= items.size()) {
            return false;
        }
        if (items.get(k - 1) instanceof Item.Pronoun p && p.fused()) {
            return true;
        }
        return switch (items.get(k)) {
            case Item.Mark m -> m.norm().equals(":");
            case Item.Word verb -> !Lexicon.NO_VERB.has(verb.norm()) || ranks(items, k);
            case Item.Place p -> k + 1 < items.size() && colonAt(items, k + 1);
            default -> false;
        };
    }

    /** 'Ann first' at the end of a clause. */
    private static boolean ranks(List<Item> items, int k) {
        boolean rank = Item.isWord(items.get(k), "first") || Item.isWord(items.get(k), "last");
        return rank && (k + 1 >= items.size() || items.get(k + 1) instanceof Item.Mark);
    }

    static boolean hasPredicate(List<Item> left) {
        for (int i = 0; i < left.size(); i++) {
            if (Item.isWho(left.get(i)) && subject(left, i)
                    || Item.isWord(left.get(i), "with")
                    || Item.isWord(left.get(i), "w")
                    || Item.isWord(left.get(i), "busy")
                    || Item.isWord(left.get(i), "free")) {
                return true;
            }
        }
        return false;
    }
}
