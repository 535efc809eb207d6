package app.daymark.understand.calendar;

import app.daymark.domain.SourceSpan;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The meetings that the asks of a text add up to. */
final class Wanted {

    /** One meeting as far as it is known. */
    static final class Draft {
        @Nullable
        Integer minutes;

        final Set<String> who = new LinkedHashSet<>();
        final Set<String> optional = new LinkedHashSet<>();
        final List<Slot> slots = new ArrayList<>();

        @Nullable
        String title;

        boolean each;
        boolean others;
        int count;
        SourceSpan source;

        Draft(Statement.Ask ask) {
            source = ask.source();
            add(ask);
        }

        final void add(Statement.Ask ask) {
            minutes = ask.minutes() == null ? minutes : ask.minutes();
            who.addAll(ask.who());
            optional.addAll(ask.optional());
            slots.addAll(ask.slots());
            title = title == null ? ask.title() : title;
            each |= ask.each();
            others |= ask.excludesMe();
            count = Math.max(count, ask.count());
        }

        Draft copy() {
            Draft d = new Draft(new Statement.Ask(
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
            return d;
        }
    }

    private final List<Draft> drafts = new ArrayList<>();
    private final List<String> questions = new ArrayList<>();

    List<Draft> meetings() {
        return drafts;
    }

    List<String> questions() {
        return questions;
    }

    void add(Statement.Ask ask) {
        if (drafts.isEmpty()) {
            drafts.add(new Draft(ask));
            return;
        }
        Draft last = drafts.get(drafts.size() - 1);
        Integer minutes = ask.minutes();
        if (ask.corrects()) {
            correct(last, ask);
        } else if (ask.who().isEmpty() && ask.optional().isEmpty()) {
            alone(last, ask);
        } else if (minutes == null) {
            boolean fresh = last.who.isEmpty() || last.who.containsAll(ask.who());
            boolean another = ask.source().text().matches("(?is).*\\b(another|separate|second|then)\\b.*");
            if (another && !fresh) {
                Draft next = new Draft(ask);
                next.minutes = last.minutes;
                drafts.add(next);
            } else {
                last.add(ask);
            }
        } else if (last.who.isEmpty() && (last.minutes == null || last.minutes.equals(minutes))) {
            last.add(ask);
        } else if (last.minutes == null && ask.who().containsAll(last.who)) {
            last.add(ask);
        } else {
            drafts.add(new Draft(ask));
        }
    }

    private static void correct(Draft last, Statement.Ask ask) {
        if (!ask.slots().isEmpty()) {
            last.slots.clear();
        }
        if (!ask.who().isEmpty() && !last.who.containsAll(ask.who())) {
            last.who.clear();
        }
        last.add(ask);
    }

    /** More about meetings that were asked for before: their length, their days. */
    private void alone(Draft last, Statement.Ask ask) {
        Integer minutes = ask.minutes();
        if (minutes == null) {
            last.add(ask);
            return;
        }
        List<Draft> open = drafts.stream().filter(d -> d.minutes == null).toList();
        if (!open.isEmpty()) {
            open.forEach(d -> d.minutes = minutes);
            last.slots.addAll(ask.slots());
            last.each |= ask.each();
        } else if (minutes.equals(last.minutes)) {
            last.slots.addAll(ask.slots());
        } else {
            questions.add("Two lengths are named for one meeting: '" + last.source.text() + "' and '"
                    + ask.source().text() + "'. Which one is meant?");
        }
    }

    /** One meeting for each person where that is asked for, and so many of each as are asked for. */
    List<Draft> spread(int series) {
        List<Draft> out = new ArrayList<>();
        for (Draft d : drafts) {
            List<Draft> ones = new ArrayList<>();
            if (d.each && d.who.size() > 1) {
                for (String person : d.who) {
                    Draft one = d.copy();
                    one.who.clear();
                    one.who.add(person);
                    ones.add(one);
                }
            } else {
                ones.add(d);
            }
            int copies = series > 0
                    ? series
                    : d.each && d.who.size() > 1 && d.count == d.who.size() ? 1 : Math.max(1, d.count);
            for (Draft one : ones) {
                for (int i = 0; i < copies; i++) {
                    out.add(copies == 1 ? one : one.copy());
                }
            }
        }
        return out;
    }
}
