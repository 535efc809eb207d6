package app.daymark.understand.dayout;

import java.util.Set;

/** Decides whether words that no rule read could restrict the plan. */
final class Unread {

    private static final Set<String> PAST = Vocabulary.words("""
            yesterday ago was were used last met had went remember
            """);
    private static final Set<String> STILL = Vocabulary.words("""
            will 'll now must has can't cannot until before after
            """);

    /** Words that say who of several is met, and when among them. */
    private static final Set<String> CHOOSING = Vocabulary.words("""
            first second third fourth last next only just swap switch change replace exchange order begin start
            finish end straight directly immediately right out leave move add drop holiday vacation sick ill
            stuck replaced hospital late somewhere elsewhere
            """);

    private static final Set<String> BREAKS = Vocabulary.of("break");
    private static final Set<String> TRAVELLING = Vocabulary.words("""
            between apart walk walks walking way ride drive trip twice double half
            """);
    private static final Set<String> NEAR = Vocabulary.words("""
            next opposite near close adjacent beside across twice double half far further same
            """);
    private static final Set<String> AT_TIME = Vocabulary.words("""
            at by from until till before after than around
            """);

    private Unread() {}

    /**
     * Whether words that seem empty choose: 'or Vlad' and 'either Uwe' before a name, 'start with' a coffee, 'for Ann' after
     * what was read.
     */
    static boolean choice(Items s, int from, int to, boolean besideFacts) {
        boolean open = false;
        boolean edge = false;
        boolean count = false;
        for (int i = from; i < to; i++) {
            open |= s.in(i, "or either");
            edge |= s.in(i, "start begin end finish") && s.is(i + 1, "with");
            count |= s.get(i) instanceof Item.Amount
                    && (s.in(i - 1, "only exactly just than") || s.is(i - 1, "most") && s.is(i - 2, "at"));
        }
        boolean owner = besideFacts && s.in(from, "for with") && s.person(from + 1) != null;
        return edge || count || owner || open && s.person(to) != null;
    }

    /**
     * Whether the items from {@code from} to before {@code to} matter.
     *
     * @param besideFacts whether other words of the same sentence were read, so that these may bound them
     */
    static boolean matters(Items s, int from, int to, boolean besideFacts) {
        int people = 0;
        int places = 0;
        int values = 0;
        int numbers = 0;
        boolean restricting = false;
        boolean choosing = false;
        boolean travelling = false;
        boolean past = false;
        boolean still = false;
        boolean meal = false;
        boolean near = false;
        for (int i = from; i < to; i++) {
            switch (s.get(i)) {
                case Item.Person p -> people++;
                case Item.Place p -> places++;
                case Item.Range r -> values++;
                case Item.Time time -> values++;
                case Item.Length l -> values++;
                case Item.Day d -> values++;
                case Item.Amount n -> {
                    numbers++;
                    values += s.in(i - 1, AT_TIME) && n.value() <= 24 ? 1 : 0;
                }
                case Item.Word w -> {
                    restricting |= Restriction.WORDS.contains(w.norm());
                    meal |= BREAKS.contains(w.norm()) && s.is(i - 1, "for");
                    near |= NEAR.contains(w.norm());
                    travelling |= TRAVELLING.contains(w.norm());
                    choosing |= CHOOSING.contains(w.norm());
                    past |= PAST.contains(w.norm());
                    still |= STILL.contains(w.norm());
                }
            }
        }
        if (past && !still && !besideFacts) {
            return false;
        }
        boolean named = people + places > 0;
        return values > 0
                || named && (restricting || numbers > 0)
                || numbers > 0 && travelling
                || near && (places > 1 || places > 0 && besideFacts)
                || people > 0 && (places > 0 || choosing)
                || (restricting || meal) && besideFacts;
    }
}
