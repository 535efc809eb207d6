package app.daymark.understand.calendar;

import app.daymark.understand.words.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts sentences into clauses, which say one thing each; brackets become clauses of their own. */
final class Clauses {

    private static final Set<String> MARKS_THAT_JOIN = Set.of(",", "-", ":", "/");

    private final Tokens t;
    private final List<Clause> clauses = new ArrayList<>();

    private Clauses(Tokens t) {
        this.t = t;
    }

    static List<Clause> of(Tokens t, Chunker chunker) {
        Clauses c = new Clauses(t);
        for (Sentences.Sentence s : Sentences.of(t)) {
            List<Item> items = chunker.items(s.from(), s.to());
            c.split(c.withoutBullet(items), "", false, s.line());
        }
        return c.clauses;
    }

    /** The items less line breaks and what stands before the words: '- ', '1) '. */
    private List<Item> withoutBullet(List<Item> all) {
        List<Item> items = new ArrayList<>(all);
        items.removeIf(item -> Item.isWord(item, "\n"));
        while (!items.isEmpty()
                && items.getFirst() instanceof Item.Mark m
                && Set.of("-", "*", ",").contains(m.norm())) {
            items.removeFirst();
        }
        if (items.size() > 2
                && items.getFirst() instanceof Item.Word number
                && t.number(number.from())
                && Item.isMark(items.get(1), ")")) {
            items.subList(0, 2).clear();
        }
        return items;
    }

    private void split(List<Item> items, String firstJoint, boolean aside, boolean line) {
        Part part = new Part(firstJoint, aside, line);
        int i = 0;
        while (i < items.size()) {
            Item item = items.get(i);
            int after = afterJoints(items, i);
            if (Item.isMark(item, "(")) {
                i = bracket(items, i, part);
            } else if (item instanceof Item.Word w
                    && Lexicon.EXCEPT.has(w.norm())
                    && !part.items.isEmpty()
                    && i + 1 < items.size()) {
                part.close("except");
                part.items.add(item);
                i++;
            } else if (Item.isMark(item, ")") || Item.isMark(item, "\"")) {
                i++;
            } else if (after > i
                    && after < items.size()
                    && !part.items.isEmpty()
                    && ClauseStart.at(items, after, part.items, item)) {
                part.close(Item.isMark(item, ":") ? ":" : joint(items.get(after - 1)));
                i = after;
            } else {
                part.items.add(item);
                i++;
            }
        }
        part.close("");
    }

    /** The clause that is being filled. */
    private final class Part {
        final List<Item> items = new ArrayList<>();
        final List<List<Item>> asides = new ArrayList<>();
        final boolean aside;
        String joint;
        boolean line;

        Part(String joint, boolean aside, boolean line) {
            this.joint = joint;
            this.aside = aside;
            this.line = line;
        }

        /** Ends the clause, adds what stood in brackets inside it, and begins the next with the joint. */
        void close(String nextJoint) {
            List<Item> trimmed = trimmed(items);
            if (!trimmed.isEmpty()) {
                clauses.add(new Clause(t, List.copyOf(trimmed), joint, aside, line));
            }
            List<List<Item>> inner = List.copyOf(asides);
            items.clear();
            asides.clear();
            inner.forEach(i -> split(i, "(", true, false));
            joint = nextJoint;
            line = false;
        }
    }

    /** Takes in what stands in brackets; returns the position after them. */
    private int bracket(List<Item> items, int open, Part part) {
        int close = close(items, open);
        List<Item> inner = items.subList(open + 1, close);
        boolean goesOn = close + 1 < items.size() && !(items.get(close + 1) instanceof Item.Mark);
        if (bindsInside(inner, part.items)) {
            part.items.addAll(inner);
        } else if (goesOn) {
            part.asides.add(inner);
        } else {
            part.close(")");
            split(inner, "(", true, false);
        }
        return Math.min(close + 1, items.size());
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
        boolean length = inner.size() == 1 && inner.getFirst() instanceof Item.Length;
        boolean manner = inner.size() <= 2
                && inner.stream().allMatch(i -> i instanceof Item.Word w && Lexicon.MANNERS.has(w.norm()));
        boolean we = before.getLast() instanceof Item.Pronoun p && p.who() == Item.Pronoun.Who.ALL;
        boolean names =
                we && inner.stream().allMatch(i -> Item.isWho(i) || Item.isMark(i, ",") || Item.isWord(i, "and"));
        return length || manner || names || inner.stream().allMatch(Clauses::tellsWhenOrWhere);
    }

    private static boolean tellsWhenOrWhere(Item item) {
        return switch (item) {
            case Item.Day d -> true;
            case Item.Time time -> true;
            case Item.Clock c -> true;
            case Item.Place p -> true;
            case Item.Mark m -> true;
            case Item.Word w -> Set.of("and", "or", "only", "the").contains(w.norm());
            default -> false;
        };
    }

    private List<Item> trimmed(List<Item> items) {
        List<Item> trimmed = new ArrayList<>(items);
        while (!trimmed.isEmpty() && loose(trimmed)) {
            trimmed.removeFirst();
        }
        while (!trimmed.isEmpty()
                && trimmed.getLast() instanceof Item.Mark m
                && !m.norm().equals(":")) {
            trimmed.removeLast();
        }
        return trimmed;
    }

    /** Whether the first item only joins. */
    private boolean loose(List<Item> items) {
        return items.getFirst() instanceof Item.Mark
                || joins(items, 0) && !Set.of("as", "then", "plus").contains(joint(items.getFirst()));
    }

    private int afterJoints(List<Item> items, int i) {
        int after = i;
        while (after < items.size() && joins(items, after)) {
            after++;
        }
        return after;
    }

    private boolean joins(List<Item> items, int i) {
        return switch (items.get(i)) {
            case Item.Mark m when insideWord(m) -> false;
            case Item.Mark m -> MARKS_THAT_JOIN.contains(m.norm());
            case Item.Word w -> Lexicon.JOINTS.has(w.norm()) && !(w.norm().equals("then") && i == 0);
            default -> false;
        };
    }

    /** The hyphens of 'back-to-back'. */
    private boolean insideWord(Item.Mark m) {
        int i = m.from();
        return m.norm().equals("-")
                && t.glued(i)
                && t.glued(i + 1)
                && t.get(i - 1).isWord()
                && t.get(i + 1).isWord();
    }

    private static String joint(Item item) {
        return item instanceof Item.Word w ? w.norm() : item instanceof Item.Mark m ? m.norm() : "";
    }
}
