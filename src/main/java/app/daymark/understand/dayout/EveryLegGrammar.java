package app.daymark.understand.dayout;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Travel times of all ways at once: 'ten minutes between any two places', 'every way takes a quarter of an hour', 'all
 * walks 15 min', 'the Inn is 20 minutes from everywhere', 'same both ways'.
 */
final class EveryLegGrammar {

    private static final Set<String> WAYS = Vocabulary.words("""
            way ways walk walks walking leg legs hop hops trip trips route routes distance distances travel
            travels travelling traveling journey journeys ride rides drive drives driving transfer transfers
            connection connections between apart anywhere everywhere getting moving move moves transit commute
            changeover change changes switching wherever stretch stretches segment segments crossing section sections
            """);
    private static final Set<String> GLUE = Vocabulary.words("""
            any every each all everything everywhere anywhere always the of them these those two three four five
            six places place stops stop spots spot locations location points point one another other others next
            pair pairs takes take is are it 's its to from in by on foot bike bus tram taxi car time times me i
            you we need for about roughly exactly same a an and or also else with that this no matter which
            where whichever whole both here there town minutes min there's will be would can get go direction
            directions either cost costs lasts last constant flat just only ca ' s : = - ( has have metro train
            subway venue venues they 're how long roads allow assume count say reckon people around simplicity apiece
            """);
    private static final Set<String> REGIONS = Vocabulary.words("""
            village town city centre center island campus area neighbourhood neighborhood district quarter valley
            resort downtown park fairground festival site
            """);
    private static final Set<String> BACK_WORDS = Vocabulary.words("""
            same both ways way either each all back directions direction in the of these those times time and
            vice versa every hold holds it 's is are symmetric symmetrical for other round around a as well
            route routes connections distances walks walk trips journeys return there everything always equal
            equally long takes take them no matter which just go goes travel that this works work true apply
            applies valid on going legs leg also reverse identical backwards round whichever i we you go you 're walk drive minutes numbers coming ways. its obv alike
            obviously ofc course any to from or
            """);
    private static final Phrases BACK_PHRASES = Phrases.of("""
            both ways | either way | each way | both directions | either direction | same back | the same back |
            vice versa | the other way | symmetric | symmetrical | and back | way back | other direction |
            each direction | any direction | same there and back | other way | both way | the reverse |
            in reverse | the reverse | backwards | either way round | whichever way | in both senses | reverse directions identical |
            reverse direction is the same | reverse directions are the same | reverse ways are the same | back alike | return trips take the same | return trips are the same | return journeys take the same |
            there and back | same on the way | as back | back the same | same in return
            """);

    @Nullable
    Parsed at(Items s, int i) {
        Parsed p = every(s, i);
        if (p == null) {
            p = everywhere(s, i);
        }
        return p == null ? sameBack(s, i) : p;
    }

    /** Whether the word names a way: 'drive', 'leg'. */
    static boolean isWay(Items s, int i) {
        return s.in(i, WAYS) && !s.in(i, "between apart anywhere everywhere");
    }

    /** The position after 'in the village', where the words say only in which area all of it lies; else {@code i}. */
    private static int region(Items s, int i) {
        int k = s.in(i, "in on within across around") ? s.skip(i + 1, "the this our that whole entire old") : i;
        String word = s.get(k) instanceof Item.Place p ? p.name().toLowerCase(java.util.Locale.ROOT) : s.word(k);
        return k > i && REGIONS.contains(word) ? k + 1 : i;
    }

    private static @Nullable Parsed every(Items s, int i) {
        int k = i;
        Integer minutes = null;
        boolean way = false;
        int count = 0;
        int last = i;
        while (true) {
            int area = region(s, k);
            if (area > k) {
                k = area;
                continue;
            }
            if (s.in(k, WAYS) || anyToAny(s, k)) {
                way = true;
                last = k + 1;
            } else if (s.get(k) instanceof Item.Length l && minutes == null) {
                minutes = l.minutes();
                last = k + 1;
            } else if (s.get(k) instanceof Item.Amount n
                    && minutes == null
                    && !s.in(k + 1, "places place stops of locations spots")
                    && n.value() > 3) {
                minutes = n.value();
                last = k + 1;
            } else if (s.get(k) instanceof Item.Amount n && n.value() < 10) {
                count = n.value();
            } else if (s.in(k, GLUE) || s.is(k, ",") && way && minutes == null) {
                if (!s.in(k, "and ( - : or with for by in also ,")) {
                    last = k + 1;
                }
            } else {
                break;
            }
            k++;
        }
        boolean all = false;
        for (int w = i; w < last; w++) {
            all |= anyToAny(s, w);
            all |= s.in(
                    w,
                    "any every each all everything everywhere anywhere always two another them one constant flat travel walks legs rides walking travelling traveling ways trips whichever wherever places stops getting moving hops routes distances journeys drives transfers connections apart locations spots whole");
        }
        boolean startsRight = !s.in(i, ": - = ( and 's or")
                && !scoped(s, i, last)
                && !s.in(i - 1, "extra additional add plus more than least")
                && !WayBack.added(s, last);
        return minutes != null && way && all && startsRight && count <= 9
                ? Parsed.of(new Fact.EveryLeg(null, minutes, s.span(i, last)), last)
                : null;
    }

    /** Whether the words hold only for places named right before or after: '(A, B) …', '… any two of A, B and C'. */
    private static boolean scoped(Items s, int from, int to) {
        int k = from;
        while (k > 0 && s.in(k - 1, "it 's its it's is takes are about just only always ,")) {
            k--;
        }
        boolean before = s.is(k - 1, ")") && placeInBracket(s, k - 2)
                || s.place(k - 1) != null
                        && (s.in(k - 2, "and & , or") || s.is(k - 2, "the") && s.in(k - 3, "and & , or"));
        int after = s.skip(to, "of the");
        boolean of = after > to && s.is(to, "of") || s.in(to - 1, "of");
        return before || of && s.place(after) != null;
    }

    private static boolean placeInBracket(Items s, int last) {
        for (int k = last; k >= 0 && !s.is(k, "("); k--) {
            if (s.place(k) != null) {
                return true;
            }
        }
        return false;
    }

    /** 'from any place to any other', 'between one stop and the next', 'from each place to each of the others'. */
    private static boolean anyToAny(Items s, int i) {
        int first = s.get(i + 1) instanceof Item.Amount n && n.value() == 1 ? i + 2 : i + 1;
        int k = s.skip(first, "any every each");
        boolean another = s.get(i + 1) instanceof Item.Amount && s.is(i + 2, "another");
        if (s.is(i, "from") && (another || s.is(i + 1, "each") && s.is(i + 2, "other"))) {
            return true;
        }
        k = s.get(k) instanceof Item.Amount ? k + 1 : k;
        int to = s.skip(k, "of the these place places stop spot location point one them room house address site stand");
        int other = s.skip(to + 1, "any every each the of another");
        return s.in(i, "from between")
                && k > i + 1
                && s.in(to, "to and")
                && (s.in(other, "other others next") || s.is(other - 1, "another"));
    }

    /** 'The Inn is 20 minutes from everywhere', 'from the Inn it is 20 minutes to everywhere else'. */
    private static @Nullable Parsed everywhere(Items s, int i) {
        int k = s.skip(i, GLUE);
        String place = s.place(k);
        int at = s.skip(s.is(k + 1, ",") && s.in(k + 2, "which that") ? k + 2 : k + 1, GLUE);
        Integer minutes = s.minutes(at);
        if (place == null) {
            minutes = s.minutes(k);
            at = s.skip(k + 1, GLUE);
            place = s.place(at);
        }
        if (place == null || minutes == null) {
            return null;
        }
        int end = s.skip(at + 1, GLUE);
        boolean all = false;
        int last = at + 1;
        for (int w = i; w < end; w++) {
            if (s.in(w, "everywhere anywhere everything every each all any")) {
                all = true;
                last = Math.max(last, w + 1);
            }
        }
        while (s.in(last, "other else place places stop room the others of them")) {
            last++;
        }
        return all ? Parsed.of(new Fact.EveryLeg(place, minutes, s.span(i, last)), last) : null;
    }

    /** 'same both ways', 'and the same back', 'all of these in both directions'. */
    private static @Nullable Parsed sameBack(Items s, int i) {
        int k = s.skip(i, BACK_WORDS);
        if (k == i || !(k >= s.size() || s.in(k, ", ) ( : -"))) {
            return null;
        }
        for (int w = i; w < k; w++) {
            if (BACK_PHRASES.after(s, w) > w && BACK_PHRASES.after(s, w) <= k) {
                return Parsed.of(new Fact.SameBack(s.span(i, k)), k);
            }
        }
        return null;
    }
}
