package app.daymark.understand.dayout;

import app.daymark.understand.words.Clock;
import app.daymark.understand.words.ClockRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Breaks ('lunch half an hour between 12 and 2') and the user's own appointments ('I have a call 11-11:30'). */
final class RestGrammar {

    private static final Set<String> BREAKS = Vocabulary.of("break");
    private static final Set<String> GLUE = Vocabulary.words("""
            i we want need 'd would like to have take a an the my for of with at in on some time sometime
            somewhere between around and also plus please must should will 'll be is it takes long minutes least
            then there any anytime anywhere wherever 's id quick short proper leave allow room keep free me eat
            grab get schedule add plan include don't forget half n has fit squeeze that during from by own
            lasting lasts can go wanna gotta up 'm alone sit down something
            """);
    private static final Set<String> SIGNS = Vocabulary.words("""
            : , ( ) - / |
            """);
    private static final Phrases MINE = Phrases.of("""
            i have | i 've got | i 've | i 'm busy | i 'm in | i 'm on | i am busy | i 'm tied up | i can't |
            i cannot | i 'm not available | i 'm not free | i 'm away | i must take | i have to take |
            i need to take | im busy | ive got | i 'll be busy | i 'll be in | i 'll be on | i am on | i am in |
            i 've a | busy | i 'm unavailable | im on | im in | i 'm blocked | i cant | i 'm otherwise engaged |
            i got | there 's a | my | there is a | i have to be on | i need to be on | i must be on |
            i 'm having | i have to make | i need to make | i can not | no meetings | i 'm out | i 'll have |
            keep | block | i have an | i have a
            """);
    private static final Set<String> TITLE_ENDS = Vocabulary.words(", . ; ) ( that which so and but");
    /** After these a time needs no title. */
    private static final Set<String> AWAY = Vocabulary.words(
            "busy up can't cannot cant available free away unavailable blocked engaged not meetings out");

    private static final int DAY = 1440;

    private RestGrammar() {}

    static @Nullable Parsed at(Items s, int i) {
        Parsed p = pause(s, i);
        if (p == null) {
            p = engaged(s, i);
        }
        return p == null ? engagedThen(s, i) : p;
    }

    private static @Nullable Parsed pause(Items s, int i) {
        int k = i;
        int end = i;
        List<String> title = new ArrayList<>();
        Integer minutes = null;
        ClockRange range = null;
        String place = null;
        Clock time = null;
        while (k < s.size()) {
            if (s.in(k, BREAKS)) {
                title.add(s.is(k, "eat") ? "meal" : s.word(k));
                end = k + 1;
            } else if (s.get(k) instanceof Item.Length l && minutes == null) {
                minutes = l.minutes();
                end = k + 1;
            } else if (s.get(k) instanceof Item.Range r && range == null) {
                range = r.range();
                end = k + 1;
            } else if (s.place(k) != null
                    && place == null
                    && !title.isEmpty()
                    && s.in(s.is(k - 1, "the") ? k - 2 : k - 1, "at in ( @")) {
                place = s.place(k);
                end = k + 1;
            } else if (range == null
                    && time == null
                    && (s.get(k) instanceof Item.Time || s.get(k) instanceof Item.Amount && s.in(k - 1, "at around"))
                    && s.time(k) != null) {
                time = s.time(k);
                end = k + 1;
            } else if (s.in(k, SIGNS) && !title.isEmpty() && minutes != null && (range != null || time != null)
                    || s.person(k) != null) {
                break;
            } else if (!s.in(k, GLUE) && !(s.in(k, SIGNS) && k > i)) {
                break;
            }
            k++;
        }
        boolean company = s.person(k) != null || s.in(k, "him her them");
        if (title.isEmpty() || company || minutes == null && range == null && time == null) {
            return null;
        }
        if (time != null) {
            int start = time.resolve(null);
            if (minutes != null) {
                range = new ClockRange(start, start + minutes);
            }
        }
        int close = s.is(end, ")") ? end + 1 : end;
        return Parsed.of(new Fact.Rest(String.join(" ", title), place, minutes, range, false, s.span(i, close)), close);
    }

    /** 'between 12:00 and 12:45 I have a client call'. */
    private static @Nullable Parsed engagedThen(Items s, int i) {
        int k = s.skip(i, "from between at and but then");
        int have = s.skip(k + 1, ",");
        int title = s.get(k) instanceof Item.Range ? MINE.after(s, have) : have;
        int last = title;
        while (last < s.size() && last < title + 5 && !s.word(last).isEmpty() && !s.in(last, TITLE_ENDS)) {
            last++;
        }
        boolean whole = last >= s.size() || s.in(last, TITLE_ENDS);
        if (!(s.get(k) instanceof Item.Range r)
                || title == have
                || last == title && !s.in(title - 1, "busy away")
                || !whole) {
            return null;
        }
        String name = titleOf(s, title, last, s.span(have, last).text());
        return Parsed.of(new Fact.Rest(name, null, r.range().minutes(), r.range(), true, s.span(i, last)), last);
    }

    /** What the user does alone, under a title of any words. */
    private static @Nullable Parsed engaged(Items s, int i) {
        int k = MINE.after(s, i);
        if (k == i) {
            return null;
        }
        int words = 0;
        int first = k;
        String place = null;
        while (k < s.size() && words < 8) {
            if (s.get(k) instanceof Item.Range r && r.range().to() <= DAY) {
                if (s.skip(first, "from between at") == k && !s.in(first - 1, AWAY)) {
                    return null;
                }
                String title = s.span(i, k).text();
                return Parsed.of(
                        new Fact.Rest(
                                titleOf(s, first, k, title),
                                place,
                                r.range().minutes(),
                                r.range(),
                                true,
                                s.span(i, k + 1)),
                        k + 1);
            }
            if (s.place(k) != null && place == null && s.in(s.is(k - 1, "the") ? k - 2 : k - 1, "at in @")) {
                place = s.place(k);
            } else if (!(s.get(k) instanceof Item.Word) || s.in(k, "until i ? to if not back till :")) {
                return null;
            }
            words++;
            k++;
        }
        return null;
    }

    private static String titleOf(Items s, int from, int to, String otherwise) {
        Set<String> glue = Vocabulary.words("""
            a an the from between my at in is on 's , be with free
            """);
        int first = s.skip(from, glue);
        int last = to;
        while (last > first && s.in(last - 1, glue)) {
            last--;
        }
        return first < last ? s.span(first, last).text() : otherwise;
    }
}
