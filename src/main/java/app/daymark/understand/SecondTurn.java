package app.daymark.understand;

import app.daymark.domain.CalendarPlan;
import app.daymark.domain.Plan;
import app.daymark.domain.Task;
import app.daymark.understand.words.ClockGrammar;
import app.daymark.understand.words.DayGrammar;
import app.daymark.understand.words.FieldOrder;
import app.daymark.understand.words.LengthGrammar;
import app.daymark.understand.words.NumberGrammar;
import app.daymark.understand.words.Read;
import app.daymark.understand.words.Tokens;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A second turn: words that change what was asked, or answer what was asked back ('an hour later, and without Tom', '45
 * minutes'). They are put behind the first words and all of it is read again. What hangs on the earlier plan ('an hour
 * later', 'another time') is first said in times of the clock.
 */
public final class SecondTurn {

    private static final Set<String> LATER = Set.of("later", "afterwards");
    private static final Set<String> EARLIER = Set.of("earlier", "sooner");
    private static final Set<String> DELAYS = Set.of("push", "postpone", "delay", "shift", "move", "back");
    private static final Set<String> ADVANCES = Set.of("forward", "advance", "earlier");
    private static final Set<String> JOINTS = Set.of(",", ".", ";", "!", "?", "and", "but", "please", "\n");
    private static final Set<String> OPENERS = Set.of(
            "make",
            "it",
            "move",
            "to",
            "that",
            "let's",
            "let",
            "'s",
            "do",
            "how",
            "about",
            "what",
            "can",
            "could",
            "we",
            "you",
            "please",
            "better",
            "rather",
            "instead",
            "actually",
            "ok",
            "okay",
            "no",
            "yes",
            "hmm",
            "sorry",
            "then",
            "but",
            "and",
            ",",
            "put",
            "have",
            "push",
            "shift",
            "be",
            "should",
            "a",
            "bit",
            "little",
            "start",
            "the",
            "meeting",
            "this",
            "maybe",
            "i",
            "'d",
            "would",
            "like",
            "want");
    private static final Set<String> PREPOSITIONS =
            Set.of("on", "in", "at", "from", "between", "for", "after", "before", "the", "until", "by", "any", "some");
    private static final Set<String> PARTS = Set.of(
            "morning",
            "mornings",
            "afternoon",
            "afternoons",
            "evening",
            "evenings",
            "noon",
            "lunch",
            "lunchtime",
            "midday");
    private static final DayGrammar DAYS = new DayGrammar(LocalDate.EPOCH, FieldOrder.DAY_FIRST);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm 'on' d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private SecondTurn() {}

    /**
     * The words of both turns as one text.
     *
     * @param asked the first words, or those of all turns so far
     * @param task of the answer; null where not even that was clear
     * @param plan what was answered; null where there was no plan
     * @param zone the user's
     */
    public static String join(String asked, String turn, @Nullable Task task, @Nullable Plan plan, ZoneId zone) {
        String first = asked.stripTrailing();
        boolean ended = first.isEmpty() || ".!?:;".indexOf(first.charAt(first.length() - 1)) >= 0;
        String second = task == Task.CALENDAR_SCHEDULING ? changed(Tokens.of(turn), plan, zone) : turn.strip();
        return first + (ended ? "" : ".") + "\n" + second;
    }

    private static String changed(Tokens t, @Nullable Plan plan, ZoneId zone) {
        if (plan instanceof CalendarPlan p && p.meetings().size() == 1) {
            ZonedDateTime start = p.meetings().getFirst().start().atZoneSameInstant(zone);
            ZonedDateTime end = p.meetings().getFirst().end().atZoneSameInstant(zone);
            for (int i = 0; i < t.size(); i++) {
                if (t.is(i, "same") && (t.is(i + 1, "time") || t.is(i + 1, "hour"))) {
                    int from = t.starts(i - 2, "at", "the") ? i - 2 : t.is(i - 1, "the") ? i - 1 : i;
                    String days = t.words(0, from) + " " + t.words(i + 2, t.size()) + " at " + CLOCK.format(start);
                    return correction(Tokens.of(days)).strip();
                }
                Read<String> moved = moved(t, i, start, end);
                if (moved != null) {
                    String after = correction(t, moved.to(), t.size());
                    return (correction(t, 0, i) + moved.value() + "\n" + after).strip();
                }
            }
        }
        return (named(t) ? "With " : "") + correction(t).strip();
    }

    private static String correction(Tokens t) {
        return correction(t, 0, t.size());
    }

    /** 'Julie and Bob' alone are people who come. */
    private static boolean named(Tokens t) {
        for (int i = 0; i < t.size(); i++) {
            boolean name = t.get(i).capitalised() && DAYS.at(t, i) == null;
            if (!name && !(i > 0 && t.in(i, JOINTS))) {
                return false;
            }
        }
        return t.size() > 0;
    }

    /** What is said at {@code i} about the earlier time, as a time of the clock. */
    private static @Nullable Read<String> moved(Tokens t, int i, ZonedDateTime start, ZonedDateTime end) {
        Read<ZonedDateTime> shifted = shifted(t, i, start);
        if (shifted != null) {
            return shifted.with("Actually at " + MOMENT.format(shifted.value()) + ".");
        }
        boolean compared = t.is(i + 1, "than") || t.is(i + 1, "on") || t.is(i - 1, "no") || t.is(i - 1, "not");
        if (t.in(i, LATER) && !compared) {
            return new Read<>("Actually after " + MOMENT.format(end) + ".", i, i + 1);
        }
        if (t.in(i, EARLIER) && !compared) {
            return new Read<>("Actually before " + MOMENT.format(start) + ".", i, i + 1);
        }
        int noun = t.starts(i, "a", "different") || t.starts(i, "some", "other")
                ? i + 2
                : t.is(i, "another") || t.is(i, "different") ? i + 1 : -1;
        boolean other = noun > 0 && (t.is(noun, "time") || t.is(noun, "slot"));
        if (other || t.starts(i, "not", "then") || t.starts(i, "not", "that", "time")) {
            String slot = "Not " + CLOCK.format(start) + "–" + MOMENT.format(end) + ".";
            return new Read<>(slot, i, other ? noun + 1 : t.is(i + 1, "then") ? i + 2 : i + 3);
        }
        return null;
    }

    /** 'an hour later', 'two days earlier', 'the next day', 'push it back by 30 minutes'. */
    private static @Nullable Read<ZonedDateTime> shifted(Tokens t, int i, ZonedDateTime start) {
        int day = t.is(i, "the") ? i + 1 : i;
        if (t.starts(day, "next", "day") || t.starts(day, "following", "day") || t.starts(i, "the", "day", "after")) {
            return new Read<>(start.plusDays(1), i, t.is(day, "day") ? i + 3 : day + 2);
        }
        if (t.starts(i, "the", "day", "before")) {
            return new Read<>(start.minusDays(1), i, i + 3);
        }
        int amount = i;
        boolean verb = t.in(i, DELAYS) || t.in(i, ADVANCES) || t.is(i, "bring") || t.is(i, "pull");
        boolean advance = false;
        if (verb) {
            while (amount < i + 5 && LengthGrammar.at(t, amount) == null && days(t, amount) == null) {
                advance |= t.in(amount, ADVANCES);
                amount++;
            }
        }
        Read<Integer> minutes = LengthGrammar.at(t, amount);
        Read<Integer> days = minutes == null ? days(t, amount) : null;
        Read<Integer> by = minutes == null ? days : minutes;
        if (by == null) {
            return null;
        }
        boolean later = t.in(by.to(), LATER);
        boolean earlier = t.in(by.to(), EARLIER) || t.in(by.to(), ADVANCES);
        if (!verb && !later && !earlier) {
            return null;
        }
        boolean named = later || earlier || t.is(by.to(), "back");
        int sign = earlier || advance && !later ? -1 : 1;
        ZonedDateTime moved = minutes == null
                ? start.plusDays((long) sign * by.value())
                : start.plusMinutes((long) sign * by.value());
        return new Read<>(moved, i, named ? by.to() + 1 : by.to());
    }

    /** Days: 'a day', 'two days', 'one week'. */
    private static @Nullable Read<Integer> days(Tokens t, int i) {
        Read<Integer> n = t.is(i, "a") ? new Read<>(1, i, i + 1) : NumberGrammar.at(t, i);
        if (n == null || n.value() < 1 || n.value() > 60) {
            return null;
        }
        boolean weeks = t.is(n.to(), "week") || t.is(n.to(), "weeks");
        return weeks || t.is(n.to(), "day") || t.is(n.to(), "days")
                ? new Read<>(weeks ? 7 * n.value() : n.value(), i, n.to() + 1)
                : null;
    }

    /** The words of these tokens; days, times and lengths alone take the place of earlier ones: 'Wednesday instead'. */
    private static String correction(Tokens t, int from, int to) {
        int start = from;
        while (start < to && t.in(start, JOINTS)) {
            start++;
        }
        int end = to;
        while (end > start && (t.in(end - 1, JOINTS) || t.is(end - 1, "instead") || t.is(end - 1, "rather"))) {
            end--;
        }
        int when = start;
        while (when < end && t.in(when, OPENERS)) {
            when++;
        }
        int value = when;
        while (value < end && t.in(value, PREPOSITIONS)) {
            value++;
        }
        if (when == end) {
            return "";
        }
        boolean bare = value < end
                && (t.in(value, PARTS)
                        || DAYS.at(t, value) != null
                        || DAYS.at(t, when) != null
                        || LengthGrammar.at(t, value) != null
                        || ClockGrammar.rangeAt(t, value) != null
                        || ClockGrammar.at(t, value, value > when) != null);
        return (bare ? "Actually " + t.words(when, end) : t.words(start, end)) + ".\n";
    }
}
