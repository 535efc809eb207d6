package app.daymark.understand.calendar;

import app.daymark.understand.calendar.Item.Time.Form;
import app.daymark.understand.words.Clock;
import app.daymark.understand.words.ClockGrammar;
import app.daymark.understand.words.ClockRange;
import app.daymark.understand.words.DayGrammar;
import app.daymark.understand.words.DayWords;
import app.daymark.understand.words.Days;
import app.daymark.understand.words.LengthGrammar;
import app.daymark.understand.words.Read;
import app.daymark.understand.words.Token;
import app.daymark.understand.words.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes typed items of the tokens, the longest reading first. */
final class Chunker {

    private static final int NIGHT = 1440;
    /** From when on a stretch may run past midnight. */
    private static final int LATE = 17 * 60;
    /** What 'my' and 'her' stand before where they mean the person. */
    private static final Set<String> OWN = Set.of(
            "day",
            "days",
            "calendar",
            "schedule",
            "hours",
            "availability",
            "diary",
            "week",
            "morning",
            "afternoon",
            "times");

    private static final Map<String, ClockRange> PARTS = Map.of(
            "morning", new ClockRange(0, 720),
            "mornings", new ClockRange(0, 720),
            "afternoon", new ClockRange(720, 1020),
            "afternoons", new ClockRange(720, 1020),
            "evening", new ClockRange(1020, 1320),
            "evenings", new ClockRange(1020, 1320));
    private static final Map<String, Item.Pronoun.Who> PRONOUNS = Map.ofEntries(
            Map.entry("i", Item.Pronoun.Who.ME),
            Map.entry("me", Item.Pronoun.Who.ME),
            Map.entry("myself", Item.Pronoun.Who.ME),
            Map.entry("mine", Item.Pronoun.Who.ME),
            Map.entry("im", Item.Pronoun.Who.ME),
            Map.entry("ive", Item.Pronoun.Who.ME),
            Map.entry("he", Item.Pronoun.Who.ONE),
            Map.entry("she", Item.Pronoun.Who.ONE),
            Map.entry("him", Item.Pronoun.Who.ONE),
            Map.entry("shes", Item.Pronoun.Who.ONE),
            Map.entry("hes", Item.Pronoun.Who.ONE),
            Map.entry("they", Item.Pronoun.Who.SEVERAL),
            Map.entry("them", Item.Pronoun.Who.SEVERAL),
            Map.entry("theyre", Item.Pronoun.Who.SEVERAL),
            Map.entry("everyone", Item.Pronoun.Who.ALL),
            Map.entry("everybody", Item.Pronoun.Who.ALL),
            Map.entry("we", Item.Pronoun.Who.ALL),
            Map.entry("us", Item.Pronoun.Who.ALL),
            Map.entry("nobody", Item.Pronoun.Who.ALL));

    private static final Set<String> TURN = Set.of("only", "free", "busy", "not", "off", "out", "if");
    private static final Set<String> BEFORE_HER = Set.of("with", "see", "meet", "and", "to", "for", "of");
    private static final Set<String> AFTER_HER = Set.of(
            "on",
            "at",
            "in",
            "next",
            "this",
            "for",
            "about",
            "again",
            "too",
            "tomorrow",
            "today",
            "before",
            "after",
            "between",
            "from",
            "sometime",
            "and",
            "or");
    private static final Set<String> NICE =
            Set.of("good", "nice", "great", "lovely", "wonderful", "pleasant", "relaxing", "fantastic");
    private static final Set<String> FUSED = Set.of("im", "ive", "hes", "shes", "theyre");
    private static final Set<String> WHOLE_GROUP = Set.of("whole", "entire");
    private static final Set<String> WHOLE = Set.of("all", "this", "whole", "entire", "any");

    private final Tokens t;
    private final DayHalves halves;
    private final Names names;
    private final Speech speech;
    private final DayGrammar dayGrammar;
    private final ZoneChunker zones;
    private final Idioms idioms;

    Chunker(Tokens t, Names names, DayGrammar dayGrammar, Speech speech) {
        this(t, new DayHalves(t), names, dayGrammar, speech);
    }

    Chunker(Tokens t, DayHalves halves, Names names, DayGrammar dayGrammar, Speech speech) {
        this.speech = speech;
        this.t = t;
        this.halves = halves;
        this.names = names;
        this.dayGrammar = dayGrammar;
        this.zones = new ZoneChunker(t);
        this.idioms = new Idioms(t, dayGrammar);
    }

    /** The items of the tokens from {@code from} to before {@code to}, none of which is a boundary of a sentence. */
    List<Item> items(int from, int to) {
        List<Item> items = new ArrayList<>();
        int i = from;
        while (i < to) {
            Item item = next(i);
            if (item instanceof Item.Day d && d.to() == to + 1 && t.is(to, ".")) {
                item = new Item.Day(d.days(), i, to); // the full stop of '17.3.' ends the sentence too
            } else if (item.to() > to) {
                item = new Chunker(t.until(to), halves, names, dayGrammar, speech).next(i);
            }
            items.add(item.to() > to ? new Item.Word(t.get(i).norm(), i, i + 1) : item);
            i = items.getLast().to();
        }
        return items;
    }

    private Item next(int i) {
        Item item = zones.clock(i);
        if (item == null) {
            item = length(i);
        }
        if (item == null) {
            Read<String> person = names.at(i);
            if (person != null && dayGrammar.at(t, i) == null) {
                return new Item.Person(person.value(), person.from(), person.to());
            }
            item = when(i);
        }
        if (item == null) {
            item = zones.place(i);
        }
        return item == null ? word(i) : item;
    }

    private @Nullable Item length(int i) {
        Read<Integer> r = LengthGrammar.at(t, i);
        if (r == null && idioms.minutesAlone(i)) {
            return new Item.Length(t.get(i).number(), i, i + 1);
        }
        return r == null ? null : new Item.Length(r.value(), i, r.to());
    }

    private @Nullable Item when(int i) {
        Item bound = bound(i);
        if (bound != null) {
            return bound;
        }
        Read<Days> day = days(i);
        if (day != null) {
            return new Item.Day(day.value(), i, day.to());
        }
        Read<ClockRange> range = ClockGrammar.rangeAt(t, i, halves.at(i));
        if (range == null && (t.is(i, "at") || t.is(i, "@"))) {
            range = ClockGrammar.rangeAt(t, i + 1, halves.at(i));
        }
        if (range != null) {
            boolean backwards = range.value().to() > NIGHT && range.value().from() < LATE;
            return backwards
                    ? new Item.Unclear(i, range.to())
                    : new Item.Time(range.value(), Form.RANGE, i, range.to());
        }
        Item part = part(i);
        return part == null ? at(i) : part;
    }

    /** Days, less the last of a list that opens a clause of its own: 'out today, tomorrow he is back at noon'. */
    private @Nullable Read<Days> days(int i) {
        if (t.in(i - 1, NICE) && (t.is(i, "weekend") || t.is(i, "week"))) {
            return null; // 'have a good weekend'
        }
        Read<Days> day = dayGrammar.at(t, i);
        boolean list = day != null && day.value() instanceof Days.AnyOf;
        if (day == null || !list) {
            return day;
        }
        boolean subject = PRONOUNS.containsKey(t.get(day.to()).norm()) || names.at(day.to()) != null;
        boolean turn = t.in(day.to(), TURN);
        if (!subject && !turn) {
            return day;
        }
        int comma = day.to() - 1;
        while (comma > i && !t.is(comma, ",") && !t.is(comma, "and")) {
            comma--;
        }
        boolean anew = (subject || t.is(comma + 1, "on") || t.is(day.to(), "if")) && !t.number(comma + 1);
        return comma > i && anew ? dayGrammar.at(t.until(comma), i) : day;
    }

    private @Nullable Item bound(int i) {
        int k = i;
        Form form = null;
        if (t.starts(i, "no", "earlier", "than")
                || t.starts(i, "not", "earlier", "than")
                || t.starts(i, "no", "sooner", "than")) {
            form = Form.AFTER;
            k = i + 3;
        } else if (t.starts(i, "no", "later", "than") || t.starts(i, "not", "later", "than")) {
            form = Form.BEFORE;
            k = i + 3;
        } else if (t.starts(i, "up", "to") || t.starts(i, "up", "until") || t.starts(i, "prior", "to")) {
            form = Form.BEFORE;
            k = i + 2;
        } else {
            switch (t.get(i).norm()) {
                case "before", "until", "till", "til", "by", "untill", "b4" -> form = Form.BEFORE;
                case "after", "from", "since", "past", "starting" -> form = Form.AFTER;
                default -> {}
            }
            k = i + 1;
        }
        if (form == null) {
            return null;
        }
        if (form == Form.AFTER && t.is(k, "from") || t.is(k, "about") || t.is(k, "around")) {
            k++;
        }
        if (t.is(k, "lunch") || t.is(k, "lunchtime")) {
            ClockRange r = form == Form.BEFORE ? new ClockRange(0, 720) : new ClockRange(780, NIGHT);
            return new Item.Time(r, form, i, k + 1);
        }
        if (dayGrammar.at(t, k) != null || LengthGrammar.at(t, k) != null) {
            return null;
        }
        if (t.is(i, "from") && ClockGrammar.rangeAt(t, i) != null) {
            return null;
        }
        Read<Clock> clock = ClockGrammar.at(t, k, true);
        if (clock == null) {
            return null;
        }
        int to = suffix(clock.to());
        int minute = clock.value().resolve(halves.at(i));
        if (form == Form.AFTER) {
            return minute >= NIGHT ? null : new Item.Time(new ClockRange(minute, NIGHT), form, i, to);
        }
        return minute == 0 ? null : new Item.Time(new ClockRange(0, minute), form, i, to);
    }

    private int suffix(int i) {
        int k = i;
        if (t.starts(k, "at", "the", "latest") || t.starts(k, "at", "the", "earliest")) {
            return k + 3;
        }
        if (t.is(k, "latest")
                || t.is(k, "earliest")
                || t.is(k, "onwards")
                || t.is(k, "onward")
                || t.is(k, "on") && !t.get(k + 1).isWord()) {
            return k + 1;
        }
        return t.starts(k, "or", "later") || t.starts(k, "or", "earlier") || t.starts(k, "or", "after") ? k + 2 : k;
    }

    /** 'morning', 'in the afternoon', 'all day', 'over lunch'. */
    private @Nullable Item part(int i) {
        int k = t.starts(i, "in", "the") || t.starts(i, "on", "the") || t.starts(i, "during", "the") ? i + 2 : i;
        if (t.in(k, WHOLE) && PARTS.containsKey(t.get(k + 1).norm())) {
            k++;
        }
        ClockRange range = PARTS.get(Lexicon.spelled(t.get(k).norm()));
        if (range != null && !greeting(k)) {
            return new Item.Time(range, Form.PART, i, k + 1);
        }
        boolean whole = t.starts(k, "all", "day") || t.starts(k, "whole", "day") || t.starts(k, "entire", "day");
        if (whole) {
            return new Item.Time(new ClockRange(0, NIGHT), Form.PART, i, k + 2);
        }
        if (t.starts(k, "the", "whole", "day") || t.starts(k, "the", "entire", "day")) {
            return new Item.Time(new ClockRange(0, NIGHT), Form.PART, i, k + 3);
        }
        return null;
    }

    private boolean greeting(int k) {
        return t.is(k - 1, "good")
                && (t.is(k + 1, ",") || t.is(k + 1, "!") || t.get(k + 1).capitalised() || t.is(k + 1, "\n"));
    }

    /** 'at 10', '10:30', 'around 3pm', '@ 4'. */
    private @Nullable Item at(int i) {
        boolean at = t.is(i, "at") || t.is(i, "@");
        boolean around = t.is(i, "around")
                || t.is(i, "about")
                || t.is(i, "roughly")
                || t.is(i, "approximately")
                || t.is(i, "approx");
        Read<Clock> clock = ClockGrammar.at(t, at || around ? i + 1 : i, at || around);
        if (clock == null || around && dayGrammar.at(t, i + 1) != null) {
            return null;
        }
        int minute = clock.value().resolve(halves.at(i));
        int k = clock.to();
        if (t.starts(k, "or", "later")
                || t.is(k, "onwards")
                || t.is(k, "onward")
                || t.starts(k, "at", "the", "earliest")
                || t.is(k, "earliest")
                || t.starts(k, "or", "after")
                || t.is(k, "+")) {
            return minute >= NIGHT
                    ? null
                    : new Item.Time(new ClockRange(minute, NIGHT), Form.AFTER, i, suffix(t.is(k, "+") ? k + 1 : k));
        }
        if (t.starts(k, "or", "earlier")
                || t.starts(k, "at", "the", "latest")
                || t.is(k, "latest")
                || t.starts(k, "or", "before")) {
            return minute == 0 ? null : new Item.Time(new ClockRange(0, minute), Form.BEFORE, i, suffix(k));
        }
        boolean ish = t.is(k, "ish") || t.is(k, "-") && t.glued(k) && t.is(k + 1, "ish");
        int to = ish ? t.is(k, "ish") ? k + 1 : k + 2 : t.is(k, "sharp") ? k + 1 : k;
        return new Item.Time(
                new ClockRange(minute % NIGHT, minute % NIGHT), around || ish ? Form.AROUND : Form.AT, i, to);
    }

    private Item word(int i) {
        Token token = t.get(i);
        Item idiom = idioms.at(i);
        if (idiom != null) {
            return idiom;
        }
        Item.Pronoun.Who who = t.is(i, "who") && afterName(i) ? Item.Pronoun.Who.WHO : PRONOUNS.get(token.norm());
        String speaker = who == Item.Pronoun.Who.ME ? speech.speaker(i) : null;
        if (speaker != null) {
            return new Item.Person(speaker, i, i + 1);
        }
        if (who != null && token.isWord()) {
            return new Item.Pronoun(who, FUSED.contains(token.norm()), i, i + 1);
        }
        Item.Pronoun.Who owner = ZoneChunker.OWNERS.get(token.norm());
        boolean own = OWN.contains(t.get(i + 1).norm())
                || DayWords.weekday(t, i + 1) != null
                || t.is(i + 1, "own")
                        && (t.is(i + 2, "break")
                                || Lexicon.EVENT_NOUNS.has(t.get(i + 2).norm()));
        if (owner != null
                && (own
                        || token.is("her")
                                && (!t.get(i + 1).isWord() || t.in(i + 1, AFTER_HER) && t.in(i - 1, BEFORE_HER)))) {
            return new Item.Pronoun(owner, false, i, i + 1);
        }
        if (t.is(i, "the")
                && t.in(i + 1, WHOLE_GROUP)
                && Lexicon.GROUPS.has(t.get(i + 2).norm())) {
            return new Item.Pronoun(Item.Pronoun.Who.ALL, false, i, i + 3);
        }
        if (t.starts(i, "both", "of", "them") || t.starts(i, "all", "of", "us") || t.starts(i, "all", "of", "them")) {
            return new Item.Pronoun(t.is(i, "both") ? Item.Pronoun.Who.SEVERAL : Item.Pronoun.Who.ALL, false, i, i + 3);
        }
        if (token.is("|")) {
            return new Item.Mark(":", i, i + 1);
        }
        if (token.kind() == Token.Kind.SYMBOL
                && Set.of(",", "-", ":", "(", ")", "->", "*", "\"", "“", "”", "/", "+", "&")
                        .contains(token.norm())) {
            return token.is("&") || token.is("+")
                    ? new Item.Word("and", i, i + 1)
                    : new Item.Mark(token.norm(), i, i + 1);
        }
        return new Item.Word(Lexicon.spelled(token.norm()), i, i + 1);
    }

    /** 'Tom, who is busy until 10'. */
    private boolean afterName(int i) {
        int end = t.is(i - 1, ",") ? i - 1 : i;
        for (int k = Math.max(0, end - 4); k < end; k++) {
            Read<String> name = names.at(k);
            if (name != null && name.to() == end) {
                return true;
            }
        }
        return false;
    }
}
