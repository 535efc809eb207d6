package app.daymark.understand.calendar;

import app.daymark.understand.words.Token;
import app.daymark.understand.words.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts a text into sentences, and sentences into clauses. */
final class Clauses {

    private static final Set<String> ABBREVIATED = Set.of(
            "dr", "prof", "mr", "mrs", "ms", "e.g", "i.e", "approx", "min", "mins", "hrs", "st", "vs", "tel", "resp",
            "incl", "ca", "a", "p");
    private static final Set<String> JOINTS = Set.of(
            ",",
            "-",
            "and",
            "but",
            "so",
            "because",
            "as",
            "since",
            "though",
            "although",
            "however",
            "then",
            "also",
            "plus",
            "which",
            "while",
            "whereas",
            "or",
            ":",
            "/");
    /** Words that begin a clause of their own after a joint. */
    private static final Set<String> BEGINNERS = Set.of(
            "ideally",
            "preferably",
            "prefer",
            "preferred",
            "not",
            "no",
            "never",
            "only",
            "nothing",
            "except",
            "must",
            "has",
            "needs",
            "can",
            "can't",
            "could",
            "couldn't",
            "prefers",
            "leaves",
            "same",
            "with at least",
            "at least",
            "maybe",
            "if",
            "unless",
            "asap",
            "should",
            "shouldn't",
            "would",
            "isn't",
            "is",
            "are",
            "won't",
            "don't",
            "doesn't",
            "back",
            "first",
            "then",
            "followed",
            "best",
            "better",
            "busy",
            "free",
            "starts",
            "arrives",
            "each",
            "every",
            "weekly",
            "daily",
            "please",
            "otherwise",
            "optional",
            "optionally",
            "afterwards",
            "nobody",
            "none",
            "excluding",
            "unavailable",
            "likes",
            "hates",
            "loves",
            "works",
            "wants",
            "just",
            "without",
            "will",
            "may",
            "might",
            "keep",
            "leave",
            "have",
            "need",
            "avoid",
            "avoiding",
            "doing",
            "plus",
            "hopefully",
            "earliest",
            "latest",
            "rather",
            "done",
            "finished",
            "over",
            "scratch",
            "make",
            "wait",
            "forget",
            "it",
            "that",
            "that's",
            "this",
            "there",
            "separately",
            "one",
            "both",
            "either",
            "any",
            "anything",
            "anytime",
            "in person");

    private static final Set<String> NO_VERB = Set.of(
            "and",
            "or",
            "with",
            "for",
            "on",
            "at",
            "in",
            "to",
            "from",
            "by",
            "of",
            "each",
            "both",
            "together",
            "too",
            "as",
            "about",
            "re",
            "separately",
            "individually",
            "but",
            "plus",
            "then",
            "w",
            "if",
            "because",
            "please",
            "next",
            "regarding",
            "this",
            "the",
            "a",
            "an",
            "before",
            "after",
            "between",
            "until",
            "sometime",
            "some",
            "somewhere",
            "well",
            "while",
            "so",
            "during",
            "over",
            "ideally",
            "preferably",
            "within",
            "asap",
            "when",
            "right",
            "directly",
            "straight",
            "first",
            "later",
            "afterwards",
            "one",
            "via",
            "not");

    private static final Set<String> EXCEPT = Set.of("except", "excluding", "excepting");
    private static final Set<String> MANNERS =
            Set.of("separately", "individually", "each", "both", "together", "online", "remote", "only");

    private final Tokens t;
    private final Chunker chunker;
    private final List<Clause> clauses = new ArrayList<>();

    private Clauses(Tokens t, Chunker chunker) {
        this.t = t;
        this.chunker = chunker;
    }

    static List<Clause> of(Tokens t, Chunker chunker) {
        Clauses c = new Clauses(t, chunker);
        c.run();
        return c.clauses;
    }

    private void run() {
        int start = 0;
        boolean line = true;
        for (int i = 0; i <= t.size(); i++) {
            if (i == t.size() || boundary(i)) {
                sentence(start, i, line);
                line = i < t.size() && t.is(i, "\n") || line && start == i;
                start = i + 1;
            }
        }
    }

    /** Whether the token ends a sentence. */
    private boolean boundary(int i) {
        Token token = t.get(i);
        return switch (token.norm()) {
            case ";", "!", "?" -> true;
            case "." -> !(t.number(i - 1) && t.number(i + 1) && t.glued(i) && t.glued(i + 1)) && !abbreviation(i);
            case "\n" -> hardBreak(i);
            case "*", ">", "|", "{", "}", "[", "]" -> true;
            case "-" -> i == 0 || t.is(i - 1, "\n");
            default -> false;
        };
    }

    private boolean abbreviation(int i) {
        Token before = t.get(i - 1);
        if (!t.glued(i) || !ABBREVIATED.contains(before.norm())) {
            boolean initial = before.isWord() && before.text().length() == 1 && t.glued(i);
            return initial && (t.glued(i + 1) && t.get(i + 1).isWord() || t.is(i - 2, ".") && t.glued(i - 1));
        }
        if (before.text().length() == 1 && t.is(i - 2, ".") && t.glued(i - 1)) {
            return true; // P.S.
        }
        boolean letter = before.norm().equals("a") || before.norm().equals("p");
        if (letter) {
            return t.glued(i + 1) && t.is(i + 1, "m");
        }
        return Names.TITLES.contains(before.norm()) || !t.get(i + 1).capitalised();
    }

    /** A line break inside a paragraph that was wrapped is none. */
    private boolean hardBreak(int i) {
        Token next = t.get(i + 1);
        Token before = t.get(i - 1);
        if (next.is("\n") || before.is("\n") || next.norm().isEmpty()) {
            return true;
        }
        boolean open = before.is(",")
                || before.isWord()
                        && Set.of(
                                        "and", "or", "with", "the", "on", "at", "between", "to", "from", "for", "a",
                                        "of", "in", "is", "are")
                                .contains(before.norm());
        if (open) {
            return false;
        }
        return !(next.isWord() && !next.capitalised())
                || t.is(i + 2, ":")
                || t.is(i + 1, "me") && !t.get(i + 2).isWord()
                || lineLength(i) < 45;
    }

    private int lineLength(int i) {
        int start = i - 1;
        while (start > 0 && !t.is(start, "\n")) {
            start--;
        }
        return t.get(i).start() - t.get(start).end();
    }

    private void sentence(int from, int to, boolean line) {
        if (from >= to) {
            return;
        }
        List<Item> items = new ArrayList<>();
        for (Item item : chunker.items(from, to)) {
            if (!(item instanceof Item.Word w && w.norm().equals("\n"))) {
                items.add(item);
            }
        }
        while (!items.isEmpty()
                && (Item.isMark(items.get(0), "-")
                        || Item.isMark(items.get(0), "*")
                        || Item.isMark(items.get(0), ","))) {
            items.remove(0);
        }
        if (items.size() > 2
                && t.number(items.get(0).from())
                && items.get(0) instanceof Item.Word
                && Item.isMark(items.get(1), ")")) {
            items.subList(0, 2).clear(); // '1) …'
        }
        split(items, "", false, line);
    }

    private void split(List<Item> items, String firstJoint, boolean aside, boolean line) {
        List<Item> current = new ArrayList<>();
        String joint = firstJoint;
        boolean first = line;
        int i = 0;
        while (i < items.size()) {
            Item item = items.get(i);
            if (Item.isMark(item, "(")) {
                int close = close(items, i);
                List<Item> inner = new ArrayList<>(items.subList(i + 1, close));
                if (bindsInside(inner, current)) {
                    current.addAll(inner);
                } else {
                    boolean done = close + 1 >= items.size() || !continues(items, close + 1);
                    if (done || hasPredicate(current)) {
                        add(current, joint, aside, first);
                        current = new ArrayList<>();
                        first = false;
                        split(inner, "(", true, false);
                        joint = ")";
                    } else {
                        List<Item> rest = current;
                        current = new ArrayList<>(rest);
                        asides.add(inner);
                    }
                }
                i = Math.min(close + 1, items.size());
                continue;
            }
            if (item instanceof Item.Word w
                    && EXCEPT.contains(w.norm())
                    && !current.isEmpty()
                    && i + 1 < items.size()) {
                add(current, joint, aside, first);
                current = new ArrayList<>(List.of(item));
                first = false;
                joint = "except";
                i++;
                continue;
            }
            if (Item.isMark(item, ")") || Item.isMark(item, "\"")) {
                i++;
                continue;
            }
            int after = i;
            while (after < items.size() && joint(items, after)) {
                after++;
            }
            if (after > i
                    && after < items.size()
                    && !current.isEmpty()
                    && begins(items, after, current, items.get(i))) {
                add(current, joint, aside, first);
                current = new ArrayList<>();
                first = false;
                joint = word(items.get(after - 1));
                if (Item.isMark(item, ":")) {
                    joint = ":";
                }
                i = after;
                continue;
            }
            current.add(item);
            i++;
        }
        add(current, joint, aside, first);
    }

    private final List<List<Item>> asides = new ArrayList<>();

    private void add(List<Item> items, String joint, boolean aside, boolean line) {
        List<Item> trimmed = new ArrayList<>(items);
        while (!trimmed.isEmpty()
                && (trimmed.get(0) instanceof Item.Mark
                        || joint(trimmed, 0)
                                && !Item.isWord(trimmed.get(0), "as")
                                && !Item.isWord(trimmed.get(0), "then")
                                && !Item.isWord(trimmed.get(0), "plus"))) {
            trimmed.remove(0);
        }
        while (!trimmed.isEmpty()
                && trimmed.get(trimmed.size() - 1) instanceof Item.Mark m
                && !m.norm().equals(":")) {
            trimmed.remove(trimmed.size() - 1);
        }
        if (!trimmed.isEmpty()) {
            clauses.add(new Clause(t, List.copyOf(trimmed), joint, aside, line));
        }
        List<List<Item>> inner = new ArrayList<>(asides);
        asides.clear();
        for (List<Item> i : inner) {
            split(i, "(", true, false);
        }
    }

    private static int close(List<Item> items, int open) {
        for (int i = open + 1; i < items.size(); i++) {
            if (Item.isMark(items.get(i), ")")) {
                return i;
            }
        }
        return items.size();
    }

    /** A place, a clock or a date in brackets belongs to the words before it. */
    private static boolean bindsInside(List<Item> inner, List<Item> before) {
        if (inner.isEmpty() || before.isEmpty()) {
            return true;
        }
        boolean when = inner.stream()
                .allMatch(i -> Item.isWhen(i)
                        || i instanceof Item.Clock
                        || i instanceof Item.Place
                        || i instanceof Item.Mark
                        || i instanceof Item.Word w
                                && Set.of("and", "or", "only", "the").contains(w.norm()));
        boolean length = inner.size() == 1 && inner.get(0) instanceof Item.Length;
        boolean manner = inner.size() <= 2
                && inner.stream().allMatch(i -> i instanceof Item.Word w && MANNERS.contains(w.norm()));
        return when || length || manner;
    }

    private static boolean continues(List<Item> items, int i) {
        return i < items.size() && !(items.get(i) instanceof Item.Mark);
    }

    private static boolean joint(List<Item> items, int i) {
        return switch (items.get(i)) {
            case Item.Mark m -> JOINTS.contains(m.norm());
            case Item.Word w -> JOINTS.contains(w.norm()) && !(w.norm().equals("then") && i == 0);
            default -> false;
        };
    }

    private static String word(Item item) {
        return item instanceof Item.Word w ? w.norm() : item instanceof Item.Mark m ? m.norm() : "";
    }

    /** Whether a new clause starts at item {@code i}, after a joint. */
    private boolean begins(List<Item> items, int i, List<Item> left, Item joint) {
        Item item = items.get(i);
        boolean strong = joint instanceof Item.Mark
                || Item.isWord(joint, "but")
                || Item.isWord(joint, "because")
                || Item.isWord(joint, "so")
                || Item.isWord(joint, "since")
                || Item.isWord(joint, "though")
                || Item.isWord(joint, "although")
                || Item.isWord(joint, "however")
                || Item.isWord(joint, "while")
                || Item.isWord(joint, "whereas")
                || Item.isWord(joint, "which");
        if (Item.isMark(joint, ":")) {
            boolean header = left.stream().noneMatch(Item::isWho) || left.size() > 3;
            return header
                    && left.stream().anyMatch(l -> l instanceof Item.Length || Item.isWhen(l) || Item.isWho(l))
                    && subject(items, i);
        }
        if (subject(items, i)) {
            boolean alone = left.size() == 1 && Item.isWho(left.get(0));
            return !alone
                    && (strong
                            || hasPredicate(left)
                            || left.stream().anyMatch(Item::isWhen)
                            || left.stream().anyMatch(l -> l instanceof Item.Length));
        }
        int fronted = i;
        while (fronted < items.size()
                && (Item.isWhen(items.get(fronted))
                        || Item.isWord(items.get(fronted), "on")
                        || Item.isMark(items.get(fronted), ","))) {
            fronted++;
        }
        if (fronted > i
                && subject(items, fronted)
                && !Item.isMark(items.get(Math.min(fronted + 1, items.size() - 1)), ":")) {
            return left.size() > 1 && (hasPredicate(left) || left.stream().anyMatch(Item::isWhen));
        }
        if (item instanceof Item.Word w && BEGINNERS.contains(w.norm())) {
            if (Set.of(
                                    "any", "either", "both", "one", "each", "every", "first", "this", "that", "have",
                                    "do", "may", "in", "will")
                            .contains(w.norm())
                    && !Item.isMark(joint, ",")
                    && !Item.isMark(joint, "-")) {
                return Set.of("that", "this").contains(w.norm()) && strong;
            }
            return true;
        }
        if (item instanceof Item.Word w
                && w.norm().equals("at")
                && i + 1 < items.size()
                && Item.isWord(items.get(i + 1), "least")) {
            return true;
        }
        if (item instanceof Item.Word w
                && w.norm().equals("with")
                && i + 1 < items.size()
                && (Item.isWord(items.get(i + 1), "at")
                        || items.get(i + 1) instanceof Item.Length
                        || Item.isWord(items.get(i + 1), "a"))) {
            return left.stream().anyMatch(l -> l instanceof Item.Length || Item.isWhen(l));
        }
        if (item instanceof Item.Length
                || i + 1 < items.size()
                        && items.get(i + 1) instanceof Item.Length
                        && (Item.isWord(item, "another") || Item.isWord(item, "a"))) {
            return left.stream().anyMatch(l -> l instanceof Item.Length);
        }
        boolean gapped = Item.isWho(item)
                && i + 1 < items.size()
                && (Item.isWhen(items.get(i + 1)) || Item.isWord(items.get(i + 1), "on"))
                && left.stream().anyMatch(Item::isWhen)
                && hasPredicate(left)
                && left.stream().noneMatch(l -> l instanceof Item.Length);
        return gapped || strong && !(joint instanceof Item.Mark) && !Item.isWhen(item) && !Item.isWord(joint, "so");
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
                && Item.isWho(items.get(k + 1))) {
            k += 2;
        }
        if (k >= items.size()) {
            return false;
        }
        Item verb = items.get(k);
        return Item.isMark(verb, ":")
                || verb instanceof Item.Word w && !NO_VERB.contains(w.norm())
                || verb instanceof Item.Place && k + 1 < items.size() && Item.isMark(items.get(k + 1), ":");
    }

    private static boolean hasPredicate(List<Item> left) {
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
