package app.daymark.understand.dayout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** In which order people are met, and who is not met after all: 'Anna before Ben', 'Cora last', 'skip Dov', 'Dov cancelled'. */
final class WishGrammar {

    private static final Set<String> VERBS = Vocabulary.words("""
            i want to see meet have has be must 'd like would need needs should comes come is met seen visit
            talk with speak we the meeting and please but that prefer rather before: it also catch up you
            visited got 's order : only so
            """);
    private static final Phrases DROP = Phrases.of("""
            skip | drop | forget about | forget | leave out | ignore | scratch | without | cancel | never mind |
            strike | remove | no need to see | i don't want to see | i don't want to meet | don't plan | scrap |
            take out | cross out | no longer | i won't see | i won't meet | don't bother with | delete |
            i don't need to see | i don't need to meet | no need to meet | take off | do without | exclude |
            excluding | i no longer need to see | i no longer want to see | instead of
            """);
    private static final Phrases GONE = Phrases.of("""
            cancelled | canceled | has cancelled | has canceled | just cancelled | has just cancelled |
            can't make it | cannot make it | can not make it | cant make it | isn't coming | is not coming |
            won't be there | won't come | is ill | is sick | dropped out | has dropped out | is out | can't come |
            cannot come | called off | called it off | has called off | is off sick | won't make it |
            can't come after all | is away | is not available after all | isn't available after all |
            had to cancel | has to cancel | bailed | is no longer coming | is no longer available |
            doesn't have time after all | has no time after all | can't do it after all | is unavailable
            """);
    private static final Phrases LISTED = Phrases.of("""
            in this order | in that order | in exactly this order | in exactly that order | in the order given |
            in the given order | in the order listed | in the listed order | in the same order |
            in the order above | in the order i listed | in the order written | keep the order | keep this order |
            in the order named | in the order i named them | in the order i gave | in this sequence |
            in precisely this order | in this very order | one after the other in this order
            """);
    private static final Set<String> TAIL = Vocabulary.words("""
            after all this time today anymore any more though then please sorry on me now it actually
            """);

    private WishGrammar() {}

    static @Nullable Parsed at(Items s, int i) {
        Parsed p = dropped(s, i);
        if (p == null) {
            p = leftOut(s, i);
        }
        if (p == null) {
            p = order(s, i);
        }
        if (p == null) {
            p = edgeBefore(s, i);
        }
        return p == null ? edge(s, i) : p;
    }

    private static @Nullable Parsed dropped(Items s, int i) {
        int k = DROP.after(s, i);
        String who = k > i ? s.person(s.skip(k, "the meeting with seeing about : talk")) : null;
        if (who != null) {
            int at = s.skip(k, "the meeting with seeing about : talk");
            int end = s.skip(at + 1, TAIL);
            return s.get(end) instanceof Item.Range || s.get(end) instanceof Item.Length
                    ? null
                    : Parsed.of(new Fact.Dropped(who, s.span(i, end)), end);
        }
        who = s.person(i);
        int gone = who == null ? i : GONE.after(s, i + 1);
        if (who == null
                || gone == i + 1
                || gone == i
                || s.get(gone) instanceof Item.Range
                || s.get(gone) instanceof Item.Time
                || s.in(gone, "until from between at before")) {
            return null;
        }
        int end = s.skip(gone, TAIL);
        return Parsed.of(new Fact.Dropped(who, s.span(i, end)), end);
    }

    /** 'leave Ben out', 'take Cora off the list'. */
    private static @Nullable Parsed leftOut(Items s, int i) {
        String who = s.in(i, "leave take cross keep") ? s.person(i + 1) : null;
        if (who == null || !s.in(i + 2, "out off") || s.in(i + 3, "until till before after from at")) {
            return null;
        }
        int end = s.skip(i + 3, "of it the list this plan day");
        return Parsed.of(new Fact.Dropped(who, s.span(i, end)), s.skip(end, TAIL));
    }

    /** 'begin with Anna', 'finish with Ben', 'first Anna' and no one after. */
    private static @Nullable Parsed edgeBefore(Items s, int i) {
        int k = s.skip(i, "i want to would 'd like please and let 's we should must");
        boolean first = s.in(k, "begin start first beginning starting");
        boolean last = s.in(k, "finish end last finally ending finishing");
        int at = s.skip(k + 1, ", of all with see meet to comes is the for by seeing meeting visit");
        String who = s.person(at);
        int end = s.skip(at + 1, ", please then and");
        boolean with = s.is(k + 1, "with") || s.is(k + 1, "by");
        boolean alone = end >= s.size() && s.in(k, "first last finally");
        if (!first && !last || !with && !alone || who == null) {
            return null;
        }
        return Parsed.of(new Fact.AtEdge(who, first, s.span(i, at + 1)), end >= s.size() ? end : at);
    }

    /** 'in this order', 'in the order given', of the people named in the sentence, else of all. */
    static @Nullable Parsed listed(Items s, int i, Talk talk) {
        int k = s.skip(i, "please and exactly just");
        int end = LISTED.after(s, k);
        if (end == k) {
            return null;
        }
        List<String> named = talk.mentioned();
        return Parsed.of(new Fact.AsListed(named.size() > 1 ? named : List.of(), s.span(i, end)), end);
    }

    /** 'Anna before Ben', 'Ben after Anna', 'first Anna, then Ben'. */
    private static @Nullable Parsed order(Items s, int i) {
        int k = s.skip(i, VERBS);
        boolean first = s.is(k, "first");
        if (first) {
            k = s.skip(k + 1, VERBS);
        }
        String a = s.person(k);
        if (a == null) {
            return null;
        }
        int next = s.skip(k + 1, VERBS);
        boolean before = s.is(next, "before")
                || s.is(next, "earlier") && s.is(next + 1, "than")
                || s.is(next, "ahead") && s.is(next + 1, "of");
        boolean after = s.is(next, "after") || s.is(next, "later") && s.is(next + 1, "than");
        if (before || after) {
            int at = s.skip(next + (s.in(next + 1, "than of") ? 2 : 1), Vocabulary.words("""
            i see meet seeing meeting the with visiting talking to visit
            """));
            String b = s.person(at);
            if (b == null || b.equals(a)) {
                return null;
            }
            return Parsed.of(
                    before ? new Fact.Precedes(a, b, s.span(i, at + 1)) : new Fact.Precedes(b, a, s.span(i, at + 1)),
                    at + 1);
        }
        if (!first) {
            return null;
        }
        List<Fact> facts = new ArrayList<>();
        String last = a;
        int end = k + 1;
        while (true) {
            int at = s.skip(end, ", and then after that afterwards finally next last -> to see meet");
            boolean then = false;
            for (int w = end; w < at; w++) {
                then |= s.in(w, "then after afterwards finally next last ->");
            }
            String b = s.person(at);
            if (b == null || !then && facts.isEmpty()) {
                break;
            }
            facts.add(new Fact.Precedes(last, b, s.span(i, at + 1)));
            last = b;
            end = at + 1;
        }
        return facts.isEmpty() ? null : new Parsed(facts, end);
    }

    /** 'Anna first', 'Cora has to be the last one'. */
    private static @Nullable Parsed edge(Items s, int i) {
        int k = s.skip(i, VERBS);
        String who = s.person(k);
        int at = s.skip(k + 1, VERBS);
        boolean first = s.is(at, "first");
        if (who == null
                || !first && !s.is(at, "last")
                || !(at + 1 >= s.size() || s.in(at + 1, ", and of one please ) if before but"))) {
            return null;
        }
        int end = s.skip(at + 1, "of all one please everyone everybody before else");
        return Parsed.of(new Fact.AtEdge(who, first, s.span(i, end)), end);
    }
}
