package app.daymark.understand.dayout;

import app.daymark.understand.words.Clock;
import app.daymark.understand.words.ClockRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** When somebody is there: '9-10 or 14-15', 'from 9 on', 'until 10', 'arrives at 9 and leaves at 11', 'all day', 'except 12-1'. */
final class PresenceGrammar {

    private static final Phrases SINCE = Phrases.of("""
            there from | is there from | from about | from | after | since | starting at | starting from |
            starting | not before | no earlier than | not earlier than | not until | arrives there at |
            arrives at | arrives | arriving at | arriving | gets there at | gets in at | comes at | comes |
            opens at | opens | open from | available from | available after | free from | free after | earliest | gets there |
            turns up at | starts at | starts | any time after | anytime after | any time from | there after |
            can't before | cannot before | can not before | isn't there before | is not there before | isn't free before |
            is not free before | not available before | not free before |
            available at | only from | only after
            """);
    private static final Phrases UNTIL = Phrases.of("""
            until about | until | till | til | up to | before | leaves at | leaves by | leaves | has to leave at |
            has to leave by | must leave at | must leave by | must go at | has to go at | has to be gone by |
            gone by | gone at | gone after | gone from | closes at | closes | no later than | not later than | not after |
            not past | only until | only till | leaving at | leaving | goes at | goes home at | has to leave |
            at the latest until | any time before | anytime before | any time until | anytime until |
            available until | free until | there until | there till | can't after | cannot after | can not after | isn't there after | is not there after | isn't free after |
            is not free after | not available after | not free after | has until | ends at | needs to leave at |
            needs to leave by | needs to go at | finishes at | to | - | by
            """);
    private static final Phrases ONWARDS = Phrases.of("""
            on | onwards | onward | or later | at the earliest | and later | and after | all day
            """);
    private static final Phrases ALL_DAY = Phrases.of("""
            all day long | all day | the whole day | whole day | any time of day | any time | anytime |
            at any time | all the time | the entire day | whenever | always there | at all times
            """);
    private static final Phrases EXCEPT = Phrases.of("""
            but not between | but not from | but not | except between | except from | except for | except |
            not between | not from | not | apart from | busy | but busy | is busy | away | but away | excluding |
            but out | but on the phone | is away | is out | is not there | isn't there | but isn't there |
            has a call | has a meeting | has another meeting | has an appointment | has another appointment |
            is on a call | is on the phone | is in a meeting | is in a call | is teaching | has a lesson | has class |
            has lunch | but has lunch | but closed | can't | is unavailable | unavailable
            """);
    private static final Set<String> MORE = Vocabulary.words("""
            , or and & / again also then from between either plus + once more at
            """);
    private static final Phrases AT_LATEST = Phrases.of("at the latest | sharp | latest");
    private static final int DAY = 1440;

    private PresenceGrammar() {}

    static @Nullable Parsed at(Items s, int i, List<String> people) {
        Parsed p = except(s, i, people);
        if (p == null) {
            p = times(s, i, people);
        }
        return p == null ? parts(s, i, people) : p;
    }

    /** Times joined with 'or', 'and again': '9-10 or from 14:00 on', 'until 11 and again from 15:00'. */
    private static @Nullable Parsed times(Items s, int i, List<String> people) {
        Parsed p = ranges(s, i, people);
        if (p == null) {
            p = bounds(s, i, people);
        }
        int join = p == null ? i : s.skip(p.to(), ", or and then once again");
        if (p == null || !s.in(join - 1, "or again") || join == p.to()) {
            return p;
        }
        Parsed more = times(s, join, people);
        if (more == null) {
            return p;
        }
        List<Fact> all = new ArrayList<>(p.facts());
        all.addAll(more.facts());
        return new Parsed(all, more.to());
    }

    private static @Nullable Parsed ranges(Items s, int i, List<String> people) {
        int k = s.skip(i, "either at from between only any time anytime sometime about");
        List<Fact> facts = new ArrayList<>();
        int end = i;
        while (s.get(k) instanceof Item.Range r) {
            facts.add(new Fact.Present(people, r.range().from(), r.range().to(), false, s.span(i, k + 1)));
            end = k + 1;
            k = s.skip(end, MORE);
        }
        return facts.isEmpty() ? null : new Parsed(facts, end);
    }

    /** Open at one end, or both ends said apart. */
    private static @Nullable Parsed bounds(Items s, int i, List<String> people) {
        int since = SINCE.after(s, i);
        Clock from = since > i ? s.time(since) : null;
        if (from != null) {
            int k = since + 1;
            Integer length = s.is(k, "for") && s.get(k + 1) instanceof Item.Length l ? l.minutes() : null;
            if (length != null) {
                int start = from.resolve(null);
                return Parsed.of(new Fact.Present(people, start, start + length, true, s.span(i, k + 2)), k + 2);
            }
            int on = ONWARDS.after(s, k);
            int join = s.skip(on, ", and but he she they then is has to");
            int until = UNTIL.after(s, join);
            Clock to = until > join ? s.time(until) : null;
            int start = from.resolve(null);
            if (to != null) {
                return Parsed.of(
                        new Fact.Present(people, start, later(to, start), false, s.span(i, until + 1)), until + 1);
            }
            return Parsed.of(new Fact.Present(people, start, null, false, s.span(i, on)), on);
        }
        int until = UNTIL.after(s, i);
        boolean sign = until == i + 1 && (s.is(i, "-") || s.is(i, "to"));
        Clock to = until > i && !sign ? s.time(until) : null;
        if (to != null) {
            int end = AT_LATEST.after(s, until + 1);
            return Parsed.of(new Fact.Present(people, null, to.resolve(null), false, s.span(i, end)), end);
        }
        int at = s.is(i, "at") ? i + 1 : i;
        boolean hour = s.get(at) instanceof Item.Time || at > i && s.get(at) instanceof Item.Amount;
        Clock fixed = hour ? s.time(at) : null;
        boolean two = s.in(at + 1, ", / |") && s.get(at + 2) instanceof Item.Time;
        boolean wish = s.in(at + 1, "would is 's") && s.in(s.skip(at + 2, "be"), "best better ideal perfect preferred");
        if (fixed != null && !two && !wish && people.size() == 1 && !s.in(at + 1, "- to until till")) {
            int start = fixed.resolve(null);
            if (s.is(at + 1, "for") && s.get(at + 2) instanceof Item.Length l) {
                return new Parsed(
                        List.of(
                                new Fact.Present(people, start, start + l.minutes(), false, s.span(i, at + 3)),
                                new Fact.Lasts(people, l.minutes(), s.span(at + 2, at + 3))),
                        at + 3);
            }
            return Parsed.of(new Fact.Fixed(people.getFirst(), start, s.span(i, at + 1)), at + 1);
        }
        return null;
    }

    private static @Nullable Parsed parts(Items s, int i, List<String> people) {
        int day = ALL_DAY.after(s, i);
        if (day > i) {
            return Parsed.of(new Fact.Present(people, null, null, false, s.span(i, day)), day);
        }
        int k = s.skip(i, "all the whole in during this entire only");
        if (k == i) {
            return null;
        }
        ClockRange part = switch (s.word(k)) {
            case "morning" -> new ClockRange(0, 720);
            case "afternoon" -> new ClockRange(720, 1020);
            case "evening" -> new ClockRange(1020, 1320);
            default -> null;
        };
        return part == null
                ? null
                : Parsed.of(
                        new Fact.Present(
                                people, part.from() == 0 ? null : part.from(), part.to(), false, s.span(i, k + 1)),
                        k + 1);
    }

    private static @Nullable Parsed except(Items s, int i, List<String> people) {
        int k = EXCEPT.after(s, i);
        if (k == i) {
            return null;
        }
        List<Fact> facts = new ArrayList<>();
        int end = k;
        while (s.get(k) instanceof Item.Range r) {
            for (String person : people) {
                facts.add(new Fact.Absent(person, r.range(), s.span(i, k + 1)));
            }
            end = k + 1;
            k = s.skip(end, "and , &");
        }
        return facts.isEmpty() ? null : new Parsed(facts, end);
    }

    /** The first minute that the clock can mean after the start. */
    static int later(Clock clock, int start) {
        int minute = clock.minute();
        if (clock.open()) {
            int morning = minute % 720;
            return morning > start ? morning : morning + 720 > start ? morning + 720 : morning + DAY;
        }
        return minute > start ? minute : minute + DAY;
    }
}
