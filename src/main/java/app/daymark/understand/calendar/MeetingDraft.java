package app.daymark.understand.calendar;

import app.daymark.domain.SourceSpan;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One meeting as far as it is known. */
final class MeetingDraft {

    private static final int USUAL_MINUTES = 30;

    @Nullable
    Integer minutes;

    final Set<String> who = new LinkedHashSet<>();
    final Set<String> optional = new LinkedHashSet<>();
    final List<Slot> slots = new ArrayList<>();

    @Nullable
    String title;

    /** Whether each person is met alone. */
    boolean each;

    /** Whether the user takes no part. */
    boolean others;

    int count;
    final SourceSpan source;

    MeetingDraft(Statement.Ask ask) {
        source = ask.source();
        add(ask);
    }

    /** Takes in what an ask says of this meeting. */
    void add(Statement.Ask ask) {
        minutes = ask.minutes() == null ? minutes : ask.minutes();
        who.addAll(ask.who());
        optional.addAll(ask.optional());
        slots.addAll(ask.slots());
        title = title == null ? ask.title() : title;
        each |= ask.each();
        others |= ask.excludesMe();
        count = Math.max(count, ask.count());
    }

    /** Another meeting like this one. */
    MeetingDraft copy() {
        return new MeetingDraft(new Statement.Ask(
                minutes,
                List.copyOf(who),
                List.copyOf(optional),
                false,
                0,
                List.copyOf(slots),
                title,
                others,
                false,
                source));
    }

    /** One meeting like this for each person. */
    List<MeetingDraft> split() {
        List<MeetingDraft> ones = new ArrayList<>();
        for (String person : who) {
            MeetingDraft one = copy();
            one.who.clear();
            one.who.add(person);
            ones.add(one);
        }
        return ones;
    }

    /** Its length; while that is still asked for, the usual one. */
    int length() {
        return minutes == null ? USUAL_MINUTES : minutes;
    }

    boolean attends(String person) {
        return who.contains(person) || optional.contains(person);
    }

    boolean closed() {
        return slots.stream().anyMatch(Slot::closed);
    }
}
