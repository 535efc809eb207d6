package app.daymark.understand.dayout;

import org.jspecify.annotations.Nullable;

/** Minutes that come on top of every way: 'Add 5 minutes to every single drive for parking'. */
final class ExtraGrammar {

    private static final Phrases EVERY = Phrases.of("""
            every single | each single | every | each | any | all the | all of the | all these | all of these | all
            """);
    private static final Phrases TOP = Phrases.of("extra | more | on top | additional | additionally | on top of that");
    private static final int LONGEST_PURPOSE = 4;

    private ExtraGrammar() {}

    static @Nullable Parsed at(Items s, int i) {
        int k = s.skip(i, "please and but also you have to must should need we i can then");
        int verb = s.skip(k, "add allow count plan reckon calculate plus leave another an extra additional");
        if (verb == k || !(s.get(verb) instanceof Item.Length l)) {
            return null;
        }
        int more = TOP.after(s, verb + 1);
        boolean onTop = more > verb + 1;
        for (int w = k; w < verb; w++) {
            onTop |= s.in(w, "add plus extra additional another");
        }
        int every = s.in(more, "to for on per with at") ? EVERY.after(s, more + 1) : more;
        boolean per = s.is(more, "per");
        if (!onTop || every == more || every == more + 1 && !per || !EveryLegGrammar.isWay(s, every)) {
            return null;
        }
        int way = every;
        while (EveryLegGrammar.isWay(s, way) || s.in(way, "time times above")) {
            way++;
        }
        int end = purpose(s, way);
        return Parsed.of(new Fact.Extra(l.minutes(), s.span(i, end)), end);
    }

    /** The position after 'for parking and paying', or {@code i}. */
    private static int purpose(Items s, int i) {
        if (!s.is(i, "for")) {
            return i;
        }
        int k = i + 1;
        while (k <= i + LONGEST_PURPOSE
                && !s.word(k).isEmpty()
                && Character.isLetter(s.word(k).charAt(0))
                && !Restriction.WORDS.contains(s.word(k))) {
            k++;
        }
        return k >= s.size() || s.in(k, ", ( ) : -") ? k : i;
    }
}
