package app.daymark.understand.dayout;

import app.daymark.understand.words.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the user is before the day begins: 'I'm at the gym until 5pm, then …', 'I work at the Bank till four and then …'. */
final class UntilThen {

    private static final Phrases BEING = Phrases.of("""
            im | i 'm | i am | i 'll be | i will be | i work | i 'm working | i am working | im working | i 'm stuck | im stuck |
            i have class | i have a class | i have lectures | i teach | i 've got class | we 're | we are | i have work
            """);
    private static final Phrases THEN = Phrases.of("""
            then | and then | , then | , and then | after that | , after that | and after that | , and after that |
            afterwards | , afterwards | from then on | , from then on
            """);

    private UntilThen() {}

    static @Nullable Parsed at(Items s, int i) {
        Parsed p = until(s, i);
        return p == null ? freeFrom(s, i) : p;
    }

    /** 'my Tuesday is free from 10:30 on'. */
    private static @Nullable Parsed freeFrom(Items s, int i) {
        int k = s.skip(i, "otherwise apart from that my the rest of");
        int day = s.get(k) instanceof Item.Day || s.in(k, "day time morning afternoon") ? k + 1 : k;
        boolean mine = day > k ? s.in(day, "is 's") : s.in(k, "i im we");
        int free = s.skip(day, "is 's i 'm am im we 're are only totally completely");
        int from = s.in(free, "free available") && s.in(free + 1, "from after") ? free + 2 : free;
        Clock time = from > free ? s.time(from) : null;
        int end = s.skip(from + 1, "on onwards onward");
        if (!mine || time == null || s.in(end, "to until till til -")) {
            return null;
        }
        List<Fact> facts = new ArrayList<>();
        if (s.get(k) instanceof Item.Day d) {
            facts.add(new Fact.OnDay(d.days(), s.span(k, k + 1)));
        }
        facts.add(new Fact.Start(null, time, s.span(i, end)));
        return new Parsed(facts, end);
    }

    private static @Nullable Parsed until(Items s, int i) {
        int first = s.get(i) instanceof Item.Day ? i + 1 : i;
        int k = BEING.after(s, first);
        int at = s.in(k, "at in") ? s.skip(k + 1, "the my our") : k;
        String place = at > k ? s.place(at) : null;
        int until = s.get(at + 1) instanceof Item.Day ? at + 2 : at + 1;
        Clock time = s.in(until, "until till til to") ? s.time(until + 1) : null;
        int end = s.get(until + 2) instanceof Item.Day ? until + 3 : until + 2;
        if (k == first || place == null || time == null || !THEN.at(s, end)) {
            return null;
        }
        List<Fact> facts = new ArrayList<>();
        for (int w = i; w < end; w++) {
            if (s.get(w) instanceof Item.Day d) {
                facts.add(new Fact.OnDay(d.days(), s.span(w, w + 1)));
            }
        }
        facts.add(new Fact.Start(place, time, s.span(first, end)));
        return new Parsed(facts, end);
    }
}
