package app.daymark.understand.trip;

import app.daymark.domain.Strength;
import app.daymark.domain.TripConstraint.Before;
import app.daymark.understand.trip.Item.City;
import java.util.List;
import java.util.Set;

/** Reads which city comes before or after another. */
final class OrderRule {

    private static final Set<String> BETWEEN =
            Words.of("has have needs need must should to come comes be is are goes go visited visit please sometime "
                    + "somewhere want wants would like i we right directly immediately straight just shortly any time "
                    + "anytime we'd d rather ideally the ' seen see will only");
    private static final Set<String> DIRECTLY = Words.of("right directly immediately straight");

    private static final Set<String> GIVEN = Words.of("this that given same following listed exact");

    /** Before a 'then' that is a time, not a sequence. */
    private static final Set<String> AT_THAT_TIME = Words.of("there by until till since before be");

    private final TripDraft draft;

    OrderRule(TripDraft draft) {
        this.draft = draft;
    }

    void read(Sentence s) {
        for (int i = 0; i < s.size(); i++) {
            if (s.is(i, "before") || s.is(i, "after")) {
                before(s, i);
            }
        }
        followed(s);
        sequence(s);
    }

    /** 'A before B', 'A has to come right after B', 'before A we want B'. */
    private void before(Sentence s, int at) {
        List<String> right = cities(s, at + 1);
        if (right.isEmpty()) {
            return;
        }
        int left = at - 1;
        while (s.in(left, BETWEEN)) {
            left--;
        }
        boolean leads = false;
        if (s.city(left) == null) {
            int after = skip(s, at + 1);
            while (s.is(after, ",") || s.in(after, BETWEEN)) {
                after++;
            }
            if (s.city(after) == null || !opens(s, left)) {
                return;
            }
            left = after;
            leads = true;
        }
        City other = s.city(left);
        if (other == null) {
            return;
        }
        boolean directly = s.find(Math.min(left, at), at, DIRECTLY) >= 0 || s.find(at - 1, at, DIRECTLY) >= 0;
        boolean negated = s.find(Math.min(left, at), Math.max(left, at), Set.of("not", "never")) >= 0;
        int from = Math.min(left, at);
        int to = leads ? left + 1 : skip(s, at + 1);
        Strength strength = Strengths.of(s, Math.max(0, from - 4), Math.min(s.size(), to + 3));
        for (String city : right) {
            boolean otherFirst = s.is(at, "before") != negated;
            draft.constraints.add(new Before(
                    otherFirst ? other.name() : city,
                    otherFirst ? city : other.name(),
                    directly,
                    strength,
                    s.span(from, to)));
        }
        s.use(from, to);
    }

    /** Cities joined by 'and' from position {@code i} on. */
    private static List<String> cities(Sentence s, int i) {
        int to = skip(s, i);
        return s.items().subList(Math.min(i, s.size()), Math.max(Math.min(i, s.size()), to)).stream()
                .filter(City.class::isInstance)
                .map(item -> ((City) item).name())
                .toList();
    }

    private static int skip(Sentence s, int i) {
        if (s.city(i) == null) {
            return i;
        }
        int k = i + 1;
        while ((s.is(k, "and") || s.is(k, "&") || s.is(k, "or")) && s.city(k + 1) != null && !s.in(k + 2, BETWEEN)) {
            k += 2;
        }
        return k;
    }

    private static boolean opens(Sentence s, int i) {
        return i < 0 || s.is(i, ",") || s.is(i, ":") || s.is(i, ";") || s.is(i, "and") || s.is(i, "-");
    }

    /** 'A, followed by B', 'A and then B'. */
    private void followed(Sentence s) {
        for (int i = 0; i < s.size(); i++) {
            boolean words = s.starts(i, "followed", "by")
                    || s.is(i, "then") && !s.in(i - 1, AT_THAT_TIME)
                    || s.is(i, "afterwards")
                    || s.is(i, "and") && s.is(i + 1, "from") && s.is(i + 2, "there");
            if (!words) {
                continue;
            }
            City left = null;
            for (int k = i - 1; k >= 0 && left == null; k--) {
                left = s.city(k);
            }
            int next = i + 1;
            while (next < s.size() && s.city(next) == null && !s.is(next, ",") && !s.is(next, "then")) {
                next++;
            }
            City right = s.city(next);
            if (left != null && right != null && !left.name().equals(right.name())) {
                draft.constraints.add(new Before(
                        left.name(), right.name(), false, Strengths.of(s, 0, s.size()), s.span(i, next + 1)));
            }
        }
    }

    /** 'in this order' after a list of cities. */
    private void sequence(Sentence s) {
        int order = s.find(0, s.size(), Set.of("order"));
        boolean fixed = order > 0
                && (s.in(order - 1, GIVEN) || s.is(order - 1, "the") && s.is(order - 2, "in"))
                && !s.is(order + 1, "open")
                && s.find(order - 3, s.size(), Set.of("any", "open", "free", "no", "flexible", "matter")) < 0;
        if (!fixed) {
            return;
        }
        List<String> names = s.items().stream()
                .filter(City.class::isInstance)
                .map(item -> ((City) item).name())
                .distinct()
                .toList();
        List<String> listed = names.size() > 1 ? names : draft.cities();
        for (int i = 1; i < listed.size(); i++) {
            draft.constraints.add(new Before(
                    listed.get(i - 1),
                    listed.get(i),
                    false,
                    Strengths.of(s, 0, s.size()),
                    s.span(Math.max(0, order - 2), order + 1)));
        }
        s.use(Math.max(0, order - 2), order + 1);
    }
}
