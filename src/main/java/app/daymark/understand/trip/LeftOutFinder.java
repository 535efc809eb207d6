package app.daymark.understand.trip;

import app.daymark.understand.atlas.Destinations;
import app.daymark.understand.trip.LeavingOut.Kind;
import app.daymark.understand.words.NumberGrammar;
import app.daymark.understand.words.Read;
import app.daymark.understand.words.Token;
import app.daymark.understand.words.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the places that are left out. Only a statement that ends with the names counts: 'avoid Rome on day 2', 'not Rome
 * first' and 'skip Rome if it rains' say something else, and a doubt before it ('maybe') leaves it open.
 */
final class LeftOutFinder {

    private static final Set<String> ENDS = Set.of(".", "!", "?", ";", "\n", "", ",", ")");
    private static final Set<String> SENTENCE_ENDS = Set.of(".", "!", "?", ";", "\n");
    private static final Set<String> JOIN = Words.of("and or nor &");
    private static final Set<String> REPEATED = Words.of("not no the to in also without either");
    private static final Set<String> POLITE = Words.of("please pls this though thanks either anymore altogether "
            + "completely entirely all again time too however");
    private static final Set<String> AFTER_TRIP =
            Words.of("in for under from with by below within starting during " + "over on at");
    private static final Set<String> REASONS = Words.of("because since as");
    private static final Set<String> CONDITIONS =
            Words.of("if unless where which when on only except until then day days");
    private static final Set<String> DOUBTS = Words.of("maybe perhaps if unless whether might possibly why");
    private static final Set<String> NEGATIONS =
            Words.of("don't dont not never won't can't cannot shouldn't no wouldn't without");
    private static final Set<String> PLANS = Words.of("list trip plan route itinerary tour programme");
    private static final Set<String> OUT = Words.of("out off");
    private static final Set<String> GONE = Words.of("out off cancelled canceled dropped scrapped");
    private static final Set<String> EXCHANGE = Words.of("replace swap exchange change trade switch");
    private static final Set<String> FOR = Words.of("with by for to");

    private static final Set<Kind> OF_REGION = Set.of(Kind.CHOSEN, Kind.SEEN, Kind.SEEN_BEFORE);

    private final Tokens t;
    private final Names names;
    private final boolean region;

    LeftOutFinder(Tokens t, Names names) {
        this.t = t;
        this.names = names;
        boolean found = false;
        for (int i = 0; i < t.size() && !found; i++) {
            Read<String> place = place(i);
            found = place != null && Regions.is(place.value()) || t.is(i, "anywhere") || t.is(i, "somewhere");
        }
        this.region = found;
    }

    /** In the order of the text. */
    List<LeftOut> find() {
        List<LeftOut> all = new ArrayList<>();
        for (int i = 0; i < t.size(); ) {
            LeftOut found = at(i);
            if (found != null) {
                all.add(found);
            }
            i = found == null ? i + 1 : found.to();
        }
        return all;
    }

    private @Nullable LeftOut at(int i) {
        if (doubted(i)) {
            return null;
        }
        LeftOut around = exchanged(i);
        if (around == null) {
            around = around(i);
        }
        if (around != null) {
            return around;
        }
        LeavingOut words = LeavingOut.at(t, i);
        if (words == null || !region && OF_REGION.contains(words.kind())) {
            return null;
        }
        List<Read<String>> places = places(words.to(), words.kind());
        if (places.isEmpty()) {
            return null;
        }
        int to = places.getLast().to();
        int left = words.kind() == Kind.INSTEAD ? names.start(i) : -1;
        if (left >= 0) {
            return new LeftOut(places, new Read<>(t.words(left, i), left, i), t.span(left, to), i, to);
        }
        int next = t.is(to, ",") ? to + 1 : to;
        Read<String> other = words.kind() == Kind.INSTEAD ? place(next) : null;
        return new LeftOut(places, other, t.span(i, to), i, to);
    }

    /** 'replace Florence with Bologna', 'swap Florence for Bologna'. */
    private @Nullable LeftOut exchanged(int i) {
        Read<String> old = t.in(i, EXCHANGE) ? place(i + 1) : null;
        if (old == null || !t.in(old.to(), FOR)) {
            return null;
        }
        Read<String> now = place(old.to() + 1);
        return now == null || !ends(now.to(), Kind.PLAIN)
                ? null
                : new LeftOut(List.of(old), now, t.span(i, now.to()), i, old.to() + 1);
    }

    /** 'leave Florence out', 'take Florence off the list', 'Florence is out'. */
    private @Nullable LeftOut around(int i) {
        boolean verb = LeavingOut.leave(t, i) || t.is(i, "take") || t.is(i, "cut") || t.is(i, "cross");
        Read<String> place = place(verb ? i + 1 : i);
        if (place == null) {
            return null;
        }
        int k = place.to();
        boolean excluded = !verb && (t.is(k, "excluded") || t.is(k, "excepted"));
        if (excluded && ends(k + 1, Kind.PLAIN)) {
            return new LeftOut(List.of(place), null, t.span(i, k + 1), i, k + 1);
        }
        boolean gone = !verb && (t.is(k, "is") || t.is(k, "'s")) && t.in(k + 1, GONE);
        if (!gone && !(verb && t.in(k, OUT))) {
            return null;
        }
        int to = gone ? k + 2 : k + 1;
        return ends(to, Kind.PLAIN) ? new LeftOut(List.of(place), null, t.span(i, to), i, to) : null;
    }

    /** Whether 'maybe' stands before in the sentence, or a negation turns the words. */
    private boolean doubted(int i) {
        boolean near = true;
        for (int k = i - 1; k >= 0 && !sentenceEnd(k); k--) {
            near &= !t.is(k, ",") && k >= i - 3;
            if (t.in(k, DOUBTS) && !t.is(k + 1, "possible") || near && t.in(k, NEGATIONS)) {
                return true;
            }
        }
        return false;
    }

    private boolean sentenceEnd(int i) {
        return t.in(i, SENTENCE_ENDS);
    }

    /** 'Poland', 'Poland and Hungary', 'Poland, Hungary or Czechia'; empty where the words go on in another sense. */
    private List<Read<String>> places(int i, Kind kind) {
        List<Read<String>> list = new ArrayList<>();
        Read<String> first = place(i);
        if (first == null || !known(first)) {
            return List.of();
        }
        list.add(first);
        int whole = ends(first.to(), kind) ? 1 : 0;
        for (int next = joint(first.to()); next > 0; next = joint(list.getLast().to())) {
            Read<String> more = place(next);
            if (more == null || !known(more)) {
                break;
            }
            boolean joined = !t.is(list.getLast().to(), ",") || t.in(next - 1, JOIN) || t.in(next - 1, REPEATED);
            if (stay(more.to()) && !t.is(next - 1, "or") && !t.is(next - 1, "nor")) {
                whole = Math.max(whole, joined ? list.size() : whole);
                break;
            }
            list.add(more);
            boolean sentence = sentenceEnd(more.to()) || more.to() >= t.size();
            if (joined && !ends(more.to(), kind)) {
                return List.of();
            }
            whole = joined || sentence ? list.size() : whole;
        }
        return list.subList(0, whole);
    }

    /** After ',', 'and', ', nor the' between two places; -1 where nothing joins. */
    private int joint(int i) {
        int k = t.is(i, ",") ? i + 1 : i;
        k = t.in(k, JOIN) ? k + 1 : k;
        while (k > i && t.in(k, REPEATED)) {
            k++;
        }
        return k > i ? k : -1;
    }

    private boolean known(Read<String> place) {
        return Destinations.isCity(place.value())
                || Destinations.find(place.value()).isPresent()
                || elsewhere(place);
    }

    /** An unknown name that the text has already used. */
    private boolean elsewhere(Read<String> place) {
        for (int i = 0; i < place.from(); i++) {
            int k = 0;
            while (k < place.to() - place.from()
                    && t.is(i + k, t.get(place.from() + k).norm())) {
                k++;
            }
            if (k == place.to() - place.from() && names.end(i) == i + k) {
                return true;
            }
        }
        return false;
    }

    private boolean stay(int i) {
        int k = t.is(i, "for") || t.is(i, "(") || t.is(i, ":") ? i + 1 : i;
        return StayLength.at(t, k) != null || NumberGrammar.at(t, k) != null;
    }

    /** Whether the statement is over before token {@code i}. */
    private boolean ends(int i, Kind kind) {
        int k = i;
        while (t.in(k, POLITE) || t.is(k, "at") && t.is(k + 1, "all")) {
            k++;
        }
        if (t.in(k, Set.of("from", "off", "of")) && (t.in(k + 2, PLANS) || t.in(k + 1, PLANS))) {
            k += t.in(k + 1, PLANS) ? 2 : 3;
        }
        if (t.starts(k, "for", "now")) {
            k += 2;
        }
        if (t.is(k, ",") && t.in(k + 1, CONDITIONS)) {
            return false;
        }
        boolean dash = t.is(k, "-") && !t.glued(k) && place(k + 1) == null;
        boolean closes = t.in(k, ENDS) || t.is(k, "(") && !stay(k) || dash || t.in(k, REASONS);
        boolean goesOn = t.in(k, Set.of("and", "but", "so")) && place(k + 1) == null;
        boolean date = kind == Kind.ATTACHED || kind == Kind.CHOSEN && region;
        boolean trip = date && t.in(k, AFTER_TRIP) && DayRefs.at(t, k + 1) == null;
        boolean past = t.in(k, Set.of("before", "already", "last", "twice", "many", "several", "often"));
        if (kind == Kind.SEEN_BEFORE || kind == Kind.SEEN && past) {
            return past;
        }
        return closes || goesOn || trip;
    }

    /** A name of a place, 'the' before it included. */
    private @Nullable Read<String> place(int i) {
        if (!t.get(i).isWord()) {
            return null;
        }
        for (int k = Math.min(t.size(), i + 4); k > i; k--) {
            boolean plain = k == i + 1 && !t.get(i).capitalised();
            boolean word = plain
                    && (CommonWords.contains(t.get(i).norm())
                            || Names.everyday(t.get(i).norm()));
            if (!word
                    && t.get(k - 1).kind() == Token.Kind.WORD
                    && Destinations.find(t.words(i, k)).isPresent()) {
                return new Read<>(t.words(i, k), i, k);
            }
        }
        int from = t.is(i, "the") ? i + 1 : i;
        int end = names.end(from);
        return end < 0 ? null : new Read<>(t.words(from, end), from, end);
    }
}
