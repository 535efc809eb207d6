package app.daymark.understand.trip;

import app.daymark.domain.SourceSpan;
import app.daymark.understand.words.DayGrammar;
import app.daymark.understand.words.MoneyGrammar;
import app.daymark.understand.words.NumberGrammar;
import app.daymark.understand.words.Read;
import app.daymark.understand.words.Token;
import app.daymark.understand.words.Tokens;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds a name beside a length: '3 nights in Ghent', 'Naxos 4 days', 'Kyoto, 4 days', 'Cologne 4, Antwerp 3', 'two nights
 * each: Bath and Bristol', 'the rest in Rome'. What is found here says which names are cities of the trip.
 */
final class StayFinder {

    private static final Set<String> RIGHT =
            Words.of("in at to the on near visiting exploring city town for | of around");
    private static final Set<String> PLACING = Words.of("in at on visiting exploring");
    private static final Set<String> LEFT = Words.of("for : ( - = | is gets needs about x wants deserves ->");
    private static final Set<String> PAIRING = Words.of("- -> <-> to /");
    private static final Set<String> AFTER_COUNT = Set.of(
            ",", ".", ";", ":", ")", "(", "\n", "", "and", "&", "+", "then", "|", "/", "n", "plus", "!", "-", "total",
            "in", "again");
    /** Words before a stretch of land that is travelled, not a place to stay. */
    private static final Set<String> ROAMING = Words.of("around across through along");

    private static final Set<String> SEQUENCE =
            Words.of("then afterwards next after that this finally lastly first firstly and also second third");
    private static final Set<String> THEM = Words.of("them those these which");
    private static final Set<String> SENTENCE_ENDS = Set.of(".", "!", "?", ";", "\n");
    private static final Set<String> CELL = Set.of("|", ";", ",");
    private static final Set<String> NOUNS = Words.of("stay stop visit stopover break stint");

    private final Tokens t;
    private final Names names;
    private final DayGrammar days;
    private final @Nullable Corrections corrections;
    private final RespectiveStays respective;
    private final RestOfTrip rest;
    private final BitSet taken = new BitSet();
    private final List<Found> found = new ArrayList<>();
    /** Lengths beside which no name was found. */
    private final List<Read<StayLength>> bare = new ArrayList<>();

    private final List<Found> withdrawn = new ArrayList<>();
    private int counted;

    /**
     * A name with its length.
     *
     * @param length null for 'the rest'
     */
    record Found(int from, int to, @Nullable StayLength length, int lengthFrom, int lengthTo) {
        int start() {
            return Math.min(from, lengthFrom);
        }

        int end() {
            return Math.max(to, lengthTo);
        }
    }

    StayFinder(Tokens t, Names names, DayGrammar days) {
        this(t, names, days, new BitSet(), null);
    }

    /** @param leftOut tokens of names that are no stops */
    StayFinder(Tokens t, Names names, DayGrammar days, BitSet leftOut, @Nullable Corrections corrections) {
        this.t = t;
        this.corrections = corrections;
        this.taken.or(leftOut);
        this.names = names;
        this.days = days;
        this.respective = new RespectiveStays(t, names);
        this.rest = new RestOfTrip(t, names);
    }

    /** In the order of the text. */
    List<Found> find() {
        boolean nights = nightsColumn();
        respective.find(taken, found);
        for (int i = 0; i < t.size(); ) {
            if (taken.get(i)) {
                i++;
                continue;
            }
            Read<StayLength> length = StayLength.at(t, i);
            if (length != null) {
                nights |= length.value().nights();
                whole(length);
                i = length.to();
            } else {
                i = count(i, nights);
            }
        }
        if (counted < 2 && !hasUnits()) {
            found.clear();
        }
        besideTotal();
        rest.find(taken, found);
        Regions.remove(t, found);
        return found;
    }

    /** Lengths that a correction replaced ('3 days, no, 4'), for {@link #find()} to have found first. */
    List<Found> withdrawn() {
        return List.copyOf(withdrawn);
    }

    /** 'Rome 3 days, no, 4': a length without a name that corrects the one before. */
    private boolean corrects(Read<StayLength> length) {
        Found last = null;
        for (Found f : found) {
            boolean city = f.length() != null && !region(f);
            last = city && (last == null || f.end() > last.end()) ? f : last;
        }
        boolean placed = t.in(length.to(), PLACING) || t.is(length.to(), "total") || t.is(length.to(), "altogether");
        if (last == null || corrections == null || placed) {
            return false;
        }
        SourceSpan before = t.span(last.start(), last.end());
        boolean far = found.size() > 1 && corrections.apart(before, length.from());
        if (far || !corrections.follows(before, length.from(), false)) {
            return false;
        }
        withdrawn.add(last);
        found.set(found.indexOf(last), new Found(last.from(), last.to(), length.value(), length.from(), length.to()));
        return true;
    }

    /** A heading 'city | nights' over plain numbers. */
    private boolean nightsColumn() {
        for (int i = 0; i < t.size(); i++) {
            boolean cell = t.in(i - 1, CELL) && (t.in(i + 1, CELL) || newLine(i + 1) || i + 1 == t.size());
            if (t.is(i, "nights") && cell) {
                return true;
            }
        }
        return false;
    }

    private boolean hasUnits() {
        for (int i = 0; i < t.size(); i++) {
            if (StayLength.at(t, i) != null || t.is(i, "days") || t.is(i, "nights")) {
                return true;
            }
        }
        return false;
    }

    private void whole(Read<StayLength> length) {
        if (length.value().adjective() && !t.in(length.to(), NOUNS)) {
            return;
        }
        int after = length.value().adjective() ? length.to() + 1 : length.to();
        after = t.is(after, "of") && t.in(after + 1, THEM) ? after + 2 : after;
        boolean part =
                t.in(length.from() - 1, Set.of("my", "our", "the", "these", "those")) && t.is(length.from() - 2, "of");
        if (t.is(after, "each") || part) {
            return;
        }
        if (corrects(length)) {
            return;
        }
        int right = skip(after, RIGHT);
        int rightEnd = names.end(right);
        boolean placed = right > after && (t.in(after, PLACING) || t.in(right - 1, PLACING));
        int left = changed(skipPrice(skipBack(length.from(), LEFT)));
        int leftStart = leftName(left);
        boolean roaming = t.in(right - 1, ROAMING) || t.is(right - 1, "the") && t.in(right - 2, ROAMING);
        if (rightEnd > 0
                && (ownLength(length, rightEnd) || listFollows(rightEnd) || roaming && !names.known(right, rightEnd))) {
            return;
        }
        if (rightEnd > 0 && placed) {
            add(right, rightEnd, length);
        } else if (leftStart >= 0) {
            add(leftStart, left, length);
        } else if (rightEnd > 0
                && (right > after ? !t.is(right - 1, "|") : names.known(right, rightEnd) || listed(after))) {
            add(right, rightEnd, length);
        } else if (t.is(left - 1, ",") && leftName(left - 1) >= 0 && opens(leftName(left - 1))) {
            add(leftName(left - 1), left - 1, length);
        } else {
            bare.add(length);
        }
    }

    /** 'We begin with Rome, 3 days.' is a stay where another length is that of the trip. */
    private void besideTotal() {
        for (Read<StayLength> length : bare) {
            int comma = length.from() - 1;
            int name = t.is(comma, ",") ? leftName(comma) : -1;
            int days = length.value().least();
            boolean other = bare.stream()
                            .anyMatch(total ->
                                    total.value().exact() && total.value().least() > days)
                    || found.stream()
                            .anyMatch(stay -> region(stay)
                                    && stay.length() != null
                                    && stay.length().least() > days);
            boolean ends = length.to() >= t.size() || t.in(length.to(), SENTENCE_ENDS);
            if (other && ends && name >= 0 && onlyName(name, comma)) {
                add(name, comma, length);
            }
        }
    }

    private boolean region(Found stay) {
        return Regions.is(t.words(stay.from(), stay.to()));
    }

    /** Whether no other name stands before it in the sentence. */
    private boolean onlyName(int name, int end) {
        for (int k = name - 1; k >= 0 && !t.in(k, SENTENCE_ENDS); k--) {
            if (names.end(k) > 0 && names.end(k) < end && !names.opens(k)) {
                return false;
            }
        }
        return true;
    }

    /** '9 days for Kotor (4 days) and Split (6)': the name has another length of its own. */
    private boolean ownLength(Read<StayLength> length, int end) {
        Read<StayLength> own = t.is(end, "(") ? StayLength.at(t, end + 1) : null;
        Read<Integer> count = t.is(end, "(") ? NumberGrammar.at(t, end + 1) : null;
        int least = own != null ? own.value().least() : count != null && t.is(count.to(), ")") ? count.value() : 0;
        return least > 0
                && least < length.value().least()
                && (own == null || !own.value().nights());
    }

    /** '9 days in Kotor, Dubrovnik and Split' is the length of all of them, unless the next name has its own. */
    private boolean listFollows(int end) {
        int next = end;
        while (t.in(next, Set.of(",", "and", "&"))) {
            next++;
        }
        int nextEnd = next == end ? -1 : names.end(next);
        if (nextEnd < 0 || Regions.is(t.words(next, nextEnd))) {
            return false;
        }
        int after = skipOver(nextEnd, LEFT);
        return StayLength.at(t, after) == null && NumberGrammar.at(t, after) == null;
    }

    /** A number without a unit: 'Cologne 4', '4 in Split'. */
    private int count(int i, boolean nights) {
        Read<Integer> n = t.get(i).isWord() && t.is(i, "a") ? null : NumberGrammar.at(t, i);
        if (n == null) {
            return i + 1;
        }
        boolean plain = n.value() >= 1
                && n.value() <= 60
                && !DayRefs.isReference(t, i)
                && MoneyGrammar.at(t, i) == null
                && !t.is(i - 1, "€")
                && !t.is(i - 1, "$")
                && !t.is(i - 1, "£")
                && days.at(t, i) == null
                && days.at(t, i - 1) == null;
        if (!plain) {
            return n.to();
        }
        StayLength value = new StayLength(n.value(), n.value(), nights, false);
        Read<StayLength> length = n.with(value);
        if (corrects(length)) {
            return n.to();
        }
        int in = t.is(n.to(), "of") && t.in(n.to() + 1, THEM) ? n.to() + 2 : n.to();
        if (t.is(in, "in") || t.is(in, "at") || t.is(in, "on")) {
            int end = names.end(in + 1);
            if (end > 0) {
                add(in + 1, end, length);
                counted++;
                return end;
            }
        }
        int left = changed(skipBack(i, LEFT));
        int start = leftName(left);
        boolean closed =
                t.in(n.to(), AFTER_COUNT) && !(t.is(n.to(), "-") && t.number(n.to() + 1)) || names.end(n.to()) > 0;
        int row = t.is(i - 1, ",") || t.is(i - 1, ";") ? leftName(i - 1) : -1;
        if (start >= 0 && closed) {
            add(start, left, length);
            counted++;
        } else if (row >= 0 && (row == 0 || newLine(row - 1)) && (n.to() >= t.size() || newLine(n.to()))) {
            add(row, i - 1, length);
        }
        return n.to();
    }

    private void add(int from, int to, Read<StayLength> length) {
        if (taken.get(from)) {
            return;
        }
        taken.set(from, to);
        found.add(new Found(from, to, length.value(), length.from(), length.to()));
    }

    /** The start of a free name that ends before {@code end} and is no second end of a connection; or -1. */
    private int leftName(int end) {
        int start = end < 1 ? -1 : names.start(end);
        if (start < 0 || taken.get(start)) {
            return -1;
        }
        int other = t.in(start - 1, PAIRING) ? names.start(start - 1) : -1;
        boolean journey = t.is(start - 1, "to") && t.is(other - 1, "from") && t.is(end, "for");
        boolean pair = other >= 0 && !newLine(start - 2) && !journey;
        return pair ? -1 : start;
    }

    private boolean newLine(int i) {
        return t.get(i).kind() == Token.Kind.NEWLINE;
    }

    /** Whether nothing but 'then' or 'afterwards' stands before in the same part of the sentence. */
    private boolean opens(int i) {
        int k = i;
        while (t.in(k - 1, SEQUENCE)) {
            k--;
        }
        return k == 0 || !t.get(k - 1).isWord() && !t.number(k - 1);
    }

    /** Whether the same pattern (a length, then a name at once) stands elsewhere too. */
    private boolean listed(int after) {
        for (int i = 0; i < t.size(); i++) {
            Read<StayLength> other = StayLength.at(t, i);
            if (other != null && other.to() != after && !other.value().adjective() && names.end(other.to()) > 0) {
                return true;
            }
        }
        return false;
    }

    private int skip(int i, Set<String> fillers) {
        int k = i;
        while (k < i + 3 && t.in(k, fillers)) {
            k++;
        }
        return k;
    }

    /** Back over '120 € a day' between the name and the length. */
    private int skipPrice(int i) {
        boolean daily = t.is(i - 1, "day") && (t.is(i - 2, "a") || t.is(i - 2, "per") || t.is(i - 2, "/"));
        int k = i - 2;
        while (daily && k > i - 7) {
            Read<MoneyGrammar.Money> money = MoneyGrammar.at(t, k);
            if (money != null && money.to() == i - 2 && leftName(k) >= 0) {
                return k;
            }
            k--;
        }
        return i;
    }

    /** Back over the 'to' of 'extend Rome to 5 days'. */
    private int changed(int i) {
        int name = t.is(i - 1, "to") ? names.start(i - 1) : -1;
        return name >= 0 && corrections != null && corrections.changes(name) ? i - 1 : i;
    }

    private int skipOver(int i, Set<String> fillers) {
        int k = i;
        while (k < i + 2 && t.in(k, fillers)) {
            k++;
        }
        return k;
    }

    private int skipBack(int i, Set<String> fillers) {
        int k = i;
        while (k > i - 2 && t.in(k - 1, fillers)) {
            k--;
        }
        return k;
    }
}
