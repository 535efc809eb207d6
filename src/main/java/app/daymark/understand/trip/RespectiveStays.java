package app.daymark.understand.trip;

import app.daymark.understand.trip.StayFinder.Found;
import app.daymark.understand.words.NumberGrammar;
import app.daymark.understand.words.Read;
import app.daymark.understand.words.Tokens;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** Finds a list of names and a list of lengths of the same size: 'Riga, Vilnius, Kaunas: 3, 4 and 2 days'. */
final class RespectiveStays {

    private static final Set<String> LIST = Set.of(",", "and", "&");
    private static final Set<String> BEFORE = Words.of(": for ( -");

    private final Tokens t;
    private final Names names;

    RespectiveStays(Tokens t, Names names) {
        this.t = t;
        this.names = names;
    }

    /** Adds to what is taken and found. */
    void find(BitSet taken, List<Found> found) {
        for (int i = 0; i < t.size(); i++) {
            at(i, taken, found);
        }
    }

    /** 'Riga, Vilnius, Kaunas: 3, 4 and 2 days', from the first name on. */
    private void at(int i, BitSet taken, List<Found> found) {
        List<Read<String>> list = new ArrayList<>();
        int k = i;
        for (int end = names.end(k); end > 0; end = names.end(k)) {
            list.add(new Read<>("", k, end));
            k = end;
            while (t.in(k, LIST)) {
                k++;
            }
        }
        if (list.size() < 2 || taken.get(i) || i > 0 && t.in(i - 1, LIST) && names.start(i - 1) >= 0) {
            return;
        }
        int first = t.in(k, BEFORE) ? k + 1 : k;
        List<Read<Integer>> counts = new ArrayList<>();
        int n = first;
        for (Read<Integer> count = NumberGrammar.at(t, n); count != null; count = NumberGrammar.at(t, n)) {
            counts.add(count);
            n = count.to();
            while (t.in(n, LIST)) {
                n++;
            }
        }
        boolean nights = t.is(n, "nights");
        if (counts.size() != list.size() || !nights && !t.is(n, "days")) {
            return;
        }
        for (int j = 0; j < list.size(); j++) {
            int days = counts.get(j).value();
            found.add(new Found(
                    list.get(j).from(),
                    list.get(j).to(),
                    new StayLength(days, days, nights, false),
                    counts.get(j).from(),
                    j + 1 == list.size() ? n + 1 : counts.get(j).to()));
        }
        taken.set(i, n + 1);
    }
}
