package app.daymark.understand.calendar;

import java.util.Set;

/** Clauses that say what somebody is at: 'Ann is in a workshop', 'I'm having lunch', 'she is with a client'. */
final class Engagement {

    private static final Set<String> MODALS = Set.of("will", "'ll", "would", "'d", "shall", "may", "might", "should");

    private Engagement() {}

    static boolean in(Clause c) {
        for (int i = 0; i + 1 < c.size(); i++) {
            int at = i + 1;
            while (c.wordIn(at, Lexicon.ALREADY)) {
                at++;
            }
            boolean terse = at == i + 1 || c.word(i + 1).equals("stuck");
            if (terse && Item.isWho(c.item(i)) && somewhere(c, at)) {
                return true; // 'dev stuck in calls'
            }
            if (is(c, i) && (somewhere(c, at) || activity(c.word(at)) || with(c, at))) {
                return true;
            }
        }
        return false;
    }

    /** 'in a workshop', 'at lunch', 'on the ward'; not 'in the office', nor 'at her desk'. */
    private static boolean somewhere(Clause c, int at) {
        if (!Set.of("in", "at", "on").contains(c.word(at)) || at + 1 >= c.size()) {
            return false;
        }
        boolean determined = Lexicon.DETERMINERS.has(c.word(at + 1))
                || Set.of("a", "an", "another").contains(c.word(at + 1));
        String place = determined ? c.word(at + 2) : c.word(at + 1);
        boolean known =
                Lexicon.VENUES.has(place) && (c.hasWord("only") || place.equals("office") || place.equals("building"))
                        || Set.of("desk", "home", "work", "duty", "best", "town", "person", "")
                                .contains(place);
        boolean event = Lexicon.EVENT_NOUNS.has(place) || Lexicon.MEETING_NOUNS.has(place);
        return event && !Lexicon.UNTITLED.has(place)
                || !known && (determined || !c.word(at).equals("on"));
    }

    private static boolean activity(String word) {
        return word.equals("being") || word.length() > 5 && word.endsWith("ing") && !Lexicon.NO_ACTIVITY.has(word);
    }

    private static boolean with(Clause c, int at) {
        return c.word(at).equals("with") && at + 1 < c.size() && !Item.isWhen(c.item(at + 1));
    }

    /** Whether the item says that somebody is something: 'is' after a person, or 'im'. */
    private static boolean is(Clause c, int i) {
        if (c.item(i) instanceof Item.Pronoun p && p.fused()) {
            return true;
        }
        int who = i - 1;
        while (MODALS.contains(c.word(who))) {
            who--;
        }
        return c.wordIn(i, Lexicon.BE) && who >= 0 && Item.isWho(c.item(who));
    }
}
