package app.daymark.understand.dayout;

import app.daymark.understand.dayout.Fact.End.Kind;
import app.daymark.understand.words.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where and when the day starts and ends: '9:00 at the Gare', 'I get off the train at Central at 9', 'Start 14:00, Town
 * Hall', 'back at the Inn by 17:00', 'my train leaves Central at 18:30'.
 */
final class EdgeGrammar {

    private static final Set<String> GLUE = Vocabulary.words("""
            i 'm im am we you start starts starting begin begins beginning from at in on the arrive arrives
            arriving arrival land lands landing get gets getting off out set setting leave leaves leaving depart
            departs departing departure my train bus ferry plane flight boat coach tram day is be will 'll it 's
            its free there first drop dropped me step check come comes coming into onto reach reaches head
            heading go goes going can thing point time place location back end ending ends finish finishing
            finishes return returning home by before until till til latest have has to must need needs should
            want 'd would like again done no later than not after and then a our 've ive got are with around
            about sharp here morning tour everything all over 're tonight only also hotel so that up catch
            catching pick picked gotta for where when now but possible any earliest afterwards please hours hour
            say meetup route walking walk of exactly punctually deadline last finally visiting town work o end:
            once ready available next meet rather prefer instead staying stay sleeping planning plan round trip latest: this kick kicks today wanna goal car
            lift stop shall wish school shift over standing front connecting
            """);
    /** Ways to move that say, with 'from' or 'at', where the day starts: 'I cycle off from the Dock', 'I come in through the Gate'. */
    private static final Set<String> MOVING = Vocabulary.words("""
            cycle cycling bike biking drive driving ride riding walk walking sail sailing row rowing hike hiking jog
            roll pull moor dock docking docks moors anchor ashore alight disembark disembarking hop hopping through via
            emerge exit board come coming aboard port walks drives cycles rides
            """);

    private static final Phrases ARRIVED = Phrases.of("""
            come in | coming in | come ashore | go ashore | dock | docks | docking | moor | moors | alight | alighting |
            disembark | disembarking | pull in | pull into | roll in | roll into | hop off | get out | come out | come in through |
            come up | pulls in | pulls into | rolls in | rolls into | check out of | walk in | walk out of | comes in | docks in
            """);
    private static final Set<String> SIGNS = Vocabulary.words("""
            : , - @ ( ) / | -> =
            """);
    private static final Phrases STARTING = Phrases.of("""
            start | starts | starting | begin | begins | beginning | arrive | arrives | arriving | arrival |
            land | lands | landing | get off | gets off | getting off | set off | setting off | set out |
            setting out | depart | departs | departing | departure | leave from | leaving from | reach | drop me |
            dropped | gets in | get in | get into | gets into | comes in | get to | step off | head out |
            heading out | coming into | come into | check out | going from | pick me up | i 'm at | im at |
            i am at | we 're at | i 'll be at | i 'm standing | i stand | get out | kick off | kicks off | picked up
            """);
    private static final Phrases ENDING = Phrases.of("""
            back | end | ending | ends | finish | finishing | finishes | return | returning | home | done |
            have to be at | must be at | need to be at | has to be at | have to leave | need to leave | have to stop | must stop | need to stop | has to stop |
            must leave | have to go | need to go | must go | have to get to | need to get to | catch | catching |
            must be over | has to be over | have until | 've until | deadline | have got until | must be in |
            have to be in | need to be in | 've got until | be off | have to catch | must catch | gotta be at |
            gotta be back | got to be at | want to be at | should be at | gotta be in | gotta go
            """);
    private static final Phrases DEPARTING = Phrases.of(
            "leaves | departs | goes | leave | depart | leaving | departing | is at | from | catch | off at");
    private static final Phrases ARRIVING =
            Phrases.of("arrives | gets in | get off | comes in | off the | lands | arriving");
    private static final Phrases MINE =
            Phrases.of("i 'm | i have | i am | im | free | my day | we have | we 're | i 've | available");
    private static final Set<String> LATEST = Vocabulary.words("""
            by before until till til latest than after deadline
            """);
    private static final Set<String> VEHICLES = Vocabulary.words("""
            train bus ferry plane flight boat coach tram
            """);

    /** 'A day in Porto' says in which town, not where the day starts. */
    private static final Set<String> SPELLS = Vocabulary.words("day days morning afternoon evening weekend tour hours");

    private static final Phrases BOTH = Phrases.of("""
            starting and finishing | starting and ending | start and finish | start and end | begin and end |
            beginning and ending | starts and ends | starts and finishes | begins and ends | from and back to
            """);
    private static final Phrases BEING = Phrases.of("be at | be in | get to");
    private static final Phrases OFF_WORK = Phrases.of("""
            finish work | finished work | get off work | off work | leave work | done with work | done at work |
            finish school | get out of work
            """);

    private EdgeGrammar() {}

    /** Whether words that start or end the day begin there, so that what stood before is complete. */
    static boolean begins(Items s, int i) {
        int k = s.skip(i, "and then but so i we have to must be need 've got should want gotta");
        return s.in(k, "back home return ending end finish start starting done")
                || s.is(i, "i") && s.is(i + 1, "'m")
                || s.is(i, "my") && s.in(i + 1, VEHICLES);
    }

    /**
     * Reads the start or the end of the day, or null.
     *
     * @param plain whether a place and a time alone are the start of the day
     */
    static @Nullable Parsed at(Items s, int i, boolean plain) {
        Scan scan = new Scan(s, i);
        scan.run();
        if (scan.place == null && scan.time == null && scan.range == null || s.in(i, SIGNS)) {
            return null;
        }
        return scan.result(plain);
    }

    /** One pass over words, a place and a time in any order. */
    private static final class Scan {
        private final Items s;
        private final int first;
        private @Nullable String place;
        private @Nullable Clock time;
        private Item.@Nullable Range range;
        private Item.@Nullable Day day;
        private int dayAt;
        private int placeAt = -1;
        private int timeAt = -1;
        private int end;

        Scan(Items s, int first) {
            this.s = s;
            this.first = first;
            this.end = first;
        }

        void run() {
            int k = first;
            while (k < s.size()) {
                Item item = s.get(k);
                boolean hour = item instanceof Item.Time
                        || item instanceof Item.Amount
                                && (s.in(
                                                k - 1,
                                                "at by from before until till til than around about @ start : starting latest after")
                                        || s.place(k - 1) != null && k - 1 >= first
                                        || k == first && (s.is(k + 1, "at") || s.is(k + 1, "from")))
                                && !s.in(k + 1, "to years year months weeks people");
                if (s.place(k) != null && town(k)) {
                    k++;
                    end = k;
                    k = s.skip(k, "by with the train bus plane car boat ferry coach and ,");
                    continue;
                }
                if (s.place(k) != null && s.is(k - 1, "in") && s.in(k - 2, SPELLS)) {
                    return;
                }
                if (s.place(k) != null && (place == null || time == null && startsAfter(placeAt, k))) {
                    if (s.is(k + 1, "or") || s.is(k + 1, "and") && s.place(s.skip(k + 2, "the")) != null) {
                        return;
                    }
                    place = s.place(k);
                    placeAt = k;
                    end = k + 1;
                } else if (time == null && range == null && hour && s.time(k) != null) {
                    time = s.time(k);
                    timeAt = k;
                    end = k + 1;
                } else if (range == null && time == null && item instanceof Item.Range r) {
                    range = r;
                    end = k + 1;
                } else if (day == null && item instanceof Item.Day d) {
                    day = d;
                    dayAt = k;
                    end = k + 1;
                } else if (item instanceof Item.Amount && s.in(k + 1, "day days")) {
                    k++;
                } else if (s.in(k, SIGNS)) {
                    if (place != null && (time != null || range != null)) {
                        return;
                    }
                } else if (!s.in(k, GLUE) && !moves(k) || again(k)) {
                    return;
                } else if (s.in(k, "latest sharp again home on onwards") && (time != null || s.is(k, "home"))) {
                    end = k + 1;
                }
                k++;
            }
        }

        /** Whether the place is only the town one travels to, and the place where the day starts comes later: 'I come to Graz and I'm at …'. */
        private boolean town(int k) {
            if (!s.is(k - 1, "to") || !s.in(first, "i we") || place != null || time != null) {
                return false;
            }
            int next = s.skip(k + 1, "by with the train bus plane car boat ferry coach and ,");
            return next > k + 1 && s.is(next, "i") && holdsFrom(next);
        }

        /** Whether a place and a time follow before the end of the clause. */
        private boolean holdsFrom(int from) {
            boolean at = false;
            boolean when = false;
            for (int i = from; i < Math.min(s.size(), from + 9); i++) {
                at |= s.place(i) != null;
                when |= s.get(i) instanceof Item.Time;
            }
            return at && when;
        }

        /** Whether a way to move follows 'I', 'we' or a vehicle. */
        private boolean moves(int k) {
            boolean subject = s.in(first, "i we my the our") || s.in(first, MOVING) || s.in(first, GLUE);
            return subject && s.in(k, MOVING) && k < first + 7;
        }

        /** Whether the place is one that the user sets out from: 'I cycle off from the Dock'. */
        private boolean setsOut() {
            int before = s.in(placeAt - 1, "the my our") ? placeAt - 2 : placeAt - 1;
            boolean own = s.in(first, "i we") || s.in(first, MOVING);
            return own && placeAt > first && s.is(before, "from") && before > first && timeAt > 0;
        }

        /** 'I'm in Lisbon and start at the Rossio': the second place is the one. */
        private boolean startsAfter(int from, int to) {
            for (int i = from; i < to; i++) {
                if (STARTING.after(s, i) > i) {
                    return true;
                }
            }
            return false;
        }

        /** Whether another clause begins: 'and I have to be back'. */
        private boolean again(int k) {
            boolean full = place != null && time != null || range != null;
            if (range != null && s.in(k, "starting start beginning begin")) {
                return true;
            }
            boolean something = place != null || time != null;
            boolean subject = s.in(k, "i we my back end finish return") && k > first;
            boolean ended = subject && something && k > 0 && s.in(k - 1, ", and - but then (")
                    || full && s.in(k, "and then but so with for");
            return ended || full && subject;
        }

        @Nullable
        Parsed result(boolean plainly) {
            if (place == null && contains("home")) {
                place = "home";
            }
            boolean vehicleLeaves = vehicle() && holds(DEPARTING);
            boolean ending = holds(ENDING) || latest() && !holds(STARTING) || vehicleLeaves && !holds(ARRIVING);
            boolean offWork = holds(OFF_WORK);
            boolean both = holds(BOTH) && place != null && time == null;
            ending &= !offWork && !both;
            boolean starting = !ending
                    && (offWork
                            || both
                            || holds(STARTING)
                            || holds(ARRIVED)
                            || setsOut()
                            || s.in(first, "from leave leaving")
                            || plainly && plain());
            List<Fact> facts = new ArrayList<>();
            if (day != null) {
                facts.add(new Fact.OnDay(day.days(), s.span(dayAt, dayAt + 1)));
            }
            var source = s.span(first, end);
            if (range != null && !ending && (starting || holds(MINE))) {
                Clock from = new Clock(range.range().from(), false);
                facts.add(new Fact.Start(place, from, source));
                facts.add(new Fact.End(null, false, new Clock(range.range().to(), false), source));
                return new Parsed(facts, end);
            }
            if (range != null) {
                return null;
            }
            if (ending) {
                boolean back = place == null && contains("back return returning there");
                if (place == null && !back && time == null) {
                    return null;
                }
                boolean there = holds(BEING) && !contains("back home end ends finish return over day");
                Kind kind = vehicleLeaves ? Kind.DEPARTURE : there ? Kind.PRESENCE : Kind.PLAIN;
                facts.add(new Fact.End(place, back, time, kind, source));
                return new Parsed(facts, end);
            }
            if (!starting) {
                return null;
            }
            facts.add(new Fact.Start(place, time, source));
            if (both) {
                facts.add(new Fact.End(place, false, null, source));
            }
            return new Parsed(facts, end);
        }

        /** 'TIME at PLACE', 'PLACE, TIME' and nothing else. */
        private boolean plain() {
            boolean clock = s.get(timeAt) instanceof Item.Time || timeAt == first && s.is(first + 1, "at");
            return place != null && time != null && clock && !s.in(first, "i my and then to");
        }

        private boolean latest() {
            return timeAt > 0
                    && (s.in(timeAt - 1, LATEST)
                            || s.in(timeAt + 1, "latest")
                            || s.is(timeAt + 1, "at") && s.is(timeAt + 3, "latest"));
        }

        private boolean vehicle() {
            for (int i = first; i < end; i++) {
                if (s.in(i, VEHICLES)) {
                    return true;
                }
            }
            return false;
        }

        private boolean contains(String words) {
            for (int i = first; i < end; i++) {
                if (s.in(i, words)) {
                    return true;
                }
            }
            return false;
        }

        private boolean holds(Phrases phrases) {
            return phrases.within(s, first, end);
        }
    }
}
