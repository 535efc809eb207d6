package app.daymark.understand.dayout;

import app.daymark.domain.SourceSpan;
import app.daymark.domain.TimeWindow;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When one person is there, statement by statement: a bound narrows what was said before ('only until 12:30'), a correction
 * replaces it, other times add to it, and times that contradict it are kept as a rival.
 */
final class Stretches {

    /**
     * From one minute to before another.
     *
     * @param since whether the words give the first minute
     * @param until whether the words give the last
     * @param sentence which sentence says it
     * @param mark which words of correction stand before it; 0: none
     */
    record Stretch(int from, int to, boolean since, boolean until, SourceSpan source, int sentence, int mark) {

        private boolean closed() {
            return since && until;
        }

        private boolean meets(Stretch o) {
            return from < o.to && o.from < to;
        }

        private boolean within(Stretch o) {
            return o.from <= from && to <= o.to;
        }

        private Stretch cutTo(Stretch o) {
            return new Stretch(
                    Math.max(from, o.from),
                    Math.min(to, o.to),
                    since || o.since,
                    until || o.until,
                    o.source,
                    sentence,
                    mark);
        }
    }

    /** Two statements that can't both be true. */
    record Rival(SourceSpan one, SourceSpan other) {}

    private final List<Stretch> said = new ArrayList<>();
    private @Nullable Rival rival;
    private boolean fixed;

    List<Stretch> said() {
        return List.copyOf(said);
    }

    @Nullable
    Rival rival() {
        return rival;
    }

    /** Takes in the next statement. */
    void add(Stretch s) {
        if (said.isEmpty()) {
            said.add(s);
        } else if (s.mark() > 0 && said.stream().anyMatch(o -> o.mark() != s.mark())) {
            correct(s);
        } else if (!s.since() && !s.until()) {
            return;
        } else if (said.stream().noneMatch(o -> o.since() || o.until())) {
            said.clear();
            said.add(s);
        } else if (s.closed()) {
            window(s);
        } else {
            narrow(s);
        }
    }

    /** The meeting itself is at this time: all other times are out. */
    void fix(Stretch s) {
        boolean first = said.isEmpty();
        boolean another = fixed && said.stream().allMatch(o -> o.sentence() == s.sentence() && !o.meets(s));
        fixed = true;
        if (first || another) {
            said.add(s);
        } else if (s.mark() > 0 || said.stream().anyMatch(s::within)) {
            said.clear();
            said.add(s);
        } else {
            clash(s);
        }
    }

    private void correct(Stretch s) {
        List<Stretch> before = new ArrayList<>(said);
        before.removeIf(o -> o.mark() == s.mark());
        if (s.closed() || !s.since() && !s.until()) {
            said.removeAll(before);
            said.add(s);
            return;
        }
        Stretch old = before.getFirst();
        int from = s.since() ? s.from() : old.from();
        int to = s.until() ? s.to() : old.to();
        if (said.size() > 1 || from >= to) {
            clash(s);
            return;
        }
        said.clear();
        said.add(new Stretch(
                from, to, s.since() || old.since(), s.until() || old.until(), s.source(), s.sentence(), s.mark()));
    }

    private void window(Stretch s) {
        boolean open = said.stream().anyMatch(o -> !o.closed() && s.within(o));
        if (open) {
            said.removeIf(o -> !o.closed() && s.within(o));
            said.add(s);
            return;
        }
        if (said.stream().anyMatch(o -> !o.closed() && (o.since() || o.until()) && o.meets(s))) {
            clash(s);
            return;
        }
        for (Stretch o : said) {
            boolean same = o.from() == s.from() && o.to() == s.to();
            if (o.meets(s) && !same && o.sentence() != s.sentence()) {
                clash(s);
                return;
            }
        }
        said.add(s);
    }

    private void narrow(Stretch bound) {
        List<Stretch> narrowed = new ArrayList<>();
        for (Stretch o : said) {
            if (o.meets(bound)) {
                narrowed.add(o.cutTo(bound));
            }
        }
        boolean touched = !narrowed.equals(said);
        boolean repeated = said.stream()
                .anyMatch(o -> bound.since() && o.from() == bound.from() || bound.until() && o.to() == bound.to());
        boolean beyond = said.stream().allMatch(o -> o.within(bound)) && !repeated;
        boolean completes = said.size() == 1 && !said.getFirst().closed() && touched && !beyond;
        if (narrowed.isEmpty()) {
            if (said.getFirst().sentence() == bound.sentence()) {
                said.add(bound);
            } else {
                clash(bound);
            }
        } else if (beyond && !completes) {
            clash(bound);
        } else {
            said.clear();
            said.addAll(narrowed);
        }
    }

    /** Narrows what was said to what holds for everybody. */
    void share(Stretch s) {
        if (said.isEmpty()) {
            said.add(s);
        } else if (!s.closed() && said.stream().anyMatch(o -> o.meets(s))) {
            List<Stretch> narrowed =
                    said.stream().filter(o -> o.meets(s)).map(o -> o.cutTo(s)).toList();
            said.clear();
            said.addAll(narrowed);
        }
    }

    private void clash(Stretch s) {
        rival = rival == null ? new Rival(said.getLast().source(), s.source()) : rival;
    }

    /** A stretch of the whole day as far as the words leave it open. */
    static Stretch of(Fact.Present p, int startAt, int sentence, int mark) {
        int from = p.from() == null ? 0 : p.from();
        int to = p.to() == null ? Math.max(TimeWindow.DAY, from + 1) : p.to();
        var range = Windows.shifted(p, from, to, startAt);
        return new Stretch(range.from(), range.to(), p.from() != null, p.to() != null, p.source(), sentence, mark);
    }
}
