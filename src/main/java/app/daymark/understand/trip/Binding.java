package app.daymark.understand.trip;

import app.daymark.understand.trip.Item.Dated;
import app.daymark.understand.trip.Item.Numbered;
import app.daymark.understand.trip.Occasion.Shape;
import app.daymark.understand.words.Days.Span;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How the words around days bind the stay: be there, be there on one of them, keep clear, arrive by, leave by. */
final class Binding {

    /** Words that leave open whether something is meant at all. */
    private static final Set<String> UNSURE =
            Words.of("might if unless maybe perhaps whether could nothing none depending possibly otherwise");

    private static final Set<String> CLOSED =
            Words.of("closed shut unavailable let taken occupied full strike strikes");
    private static final Set<String> LEAVE = Words.of("leave leaving left out depart departing gone away check");
    private static final Set<String> ARRIVE =
            Words.of("arrive arriving arrival reach reaching get getting be there come");
    private static final Set<String> KEEP = Words.of("keep keeping stay staying steer");
    private static final Set<String> CLEAR = Words.of("out away clear");
    static final Set<String> NOT =
            Words.of("not can't cannot cant don't dont won't wont never no avoid avoiding skip nowhere mustn't "
                    + "shouldn't couldn't isn't wouldn't without unable nobody");
    static final Set<String> AVOIDING = Words.of("avoid avoiding dodge elsewhere");

    private Binding() {}

    /** How the words around the days bind the stay, or null where they are not understood. */
    static @Nullable Shape of(Sentence s, int at, int from, int end, int to) {
        boolean must = DoNotMiss.in(s, from, to);
        Hostility against = must ? Hostility.NONE : Hostility.of(s, from, end, to);
        boolean away = against == Hostility.SURE;
        int not = must ? -1 : s.find(from, end, NOT);
        boolean negative = away || not >= 0 || keepsOut(s, from, at) || s.find(end, to, AVOIDING) >= 0;
        if (against == Hostility.DOUBTFUL && !negative) {
            return null;
        }
        boolean later = !must
                && !away
                && s.find(end, to, AVOIDING) < 0
                && !AnyWords.in(s, end, to)
                && s.find(end, to, Leftovers.GUARDS) >= 0;
        if (later || !must && unsure(s, from, end)) {
            return null;
        }
        boolean leave = s.find(from, at, LEAVE) >= 0;
        boolean arrive = s.find(from, at, ARRIVE) >= 0;
        boolean closed = s.find(from, end, CLOSED) >= 0;
        String bound = extreme(s, at, bound(s, at));
        Shape shape = switch (bound) {
            case "before" ->
                negative
                        ? leave ? Shape.STAY_UNTIL : Shape.NOT_BEFORE
                        : leave ? Shape.LEAVE_BEFORE : arrive ? Shape.ARRIVE_BEFORE : null;
            case "earlier" -> leave ? Shape.STAY_UNTIL : Shape.NOT_BEFORE;
            case "after" -> negative ? Shape.LEAVE_BY : leave ? null : Shape.AFTER;
            case "later" -> leave ? Shape.LEAVE_BY : arrive ? Shape.ARRIVE_BY : null;
            case "by" -> negative ? null : leave ? Shape.LEAVE_BY : arrive ? Shape.ARRIVE_BY : null;
            case "until" -> negative || closed ? Shape.AFTER : leave ? null : Shape.STAY_UNTIL;
            case "from" ->
                negative || leave
                        ? null
                        : s.find(from, at, Set.of("only", "free", "available", "open")) >= 0 ? Shape.NOT_BEFORE : null;
            default -> away ? Shape.AVOID : on(s, at, from, end, to, negative || closed && !must, leave);
        };
        if (shape == Shape.AFTER && bound.equals("until") && negative && !closed) {
            shape = Shape.NOT_BEFORE;
        }
        return shape;
    }

    /** 'keep me out of', 'stay away from', 'keep clear of'. */
    static boolean keepsOut(Sentence s, int from, int to) {
        int keep = s.find(from, to, KEEP);
        return keep >= 0 && s.find(keep + 1, Math.min(to, keep + 4), CLEAR) >= 0;
    }

    private static boolean unsure(Sentence s, int from, int to) {
        int at = s.find(from, to, UNSURE);
        return at >= 0 && !(s.is(at, "if") && s.is(at + 1, "possible"));
    }

    private static @Nullable Shape on(Sentence s, int at, int from, int end, int to, boolean negative, boolean leave) {
        boolean any = AnyWords.in(s, from, to) || either(s.get(at));
        boolean arriveOn = s.find(from, at, Set.of("arrive", "arriving", "arrival", "reach")) >= 0;
        boolean only = s.find(Math.max(from, at - 2), at, Set.of("only")) >= 0;
        if (negative) {
            return any && !either(s.get(at)) ? null : Shape.AVOID;
        }
        if (leave && s.find(from, at, Set.of("leave", "leaving", "depart", "departing")) >= 0) {
            return any ? null : Shape.LEAVE_ON;
        }
        if (arriveOn) {
            return any ? null : Shape.ARRIVE_ON;
        }
        if (only && s.find(from, end, Set.of("can", "possible", "free", "works")) >= 0) {
            return Shape.ONLY;
        }
        return any ? Shape.ANY : Shape.WHOLE;
    }

    private static boolean either(Item item) {
        return switch (item) {
            case Numbered n -> n.value().either();
            case Dated d -> d.value().either();
            default -> false;
        };
    }

    /** The word that makes the days a bound, or an empty one. */
    static String bound(Sentence s, int at) {
        if (s.get(at) instanceof Dated d && d.value().days() instanceof Span span) {
            String first = s.tokens().get(d.from()).norm();
            return switch (first) {
                case "before", "after", "by" -> first;
                case "until", "till", "til", "up" -> "until";
                case "no", "not" -> "later";
                default -> span.to() == null ? "from" : "";
            };
        }
        int k = s.is(at - 1, "the") || s.is(at - 1, "on") && s.is(at - 2, "until") ? at - 2 : at - 1;
        return switch (s.word(k)) {
            case "before", "after", "by" -> s.word(k);
            case "until", "till", "til" -> "until";
            case "than" ->
                s.is(k - 1, "earlier") || s.is(k - 1, "sooner") ? "earlier" : s.is(k - 1, "later") ? "later" : "";
            case "from" -> "from";
            default -> s.is(at + 1, "on") || s.is(at + 1, "onwards") || s.is(at + 1, "onward") ? "from" : "";
        };
    }

    /** 'On day 4 at the latest' is a bound too. */
    private static String extreme(Sentence s, int at, String bound) {
        if (s.is(at + 3, "latest") && s.is(at + 1, "at") || s.is(at + 1, "latest")) {
            return "later";
        }
        return s.is(at + 3, "earliest") && s.is(at + 1, "at") ? "earlier" : bound;
    }
}
