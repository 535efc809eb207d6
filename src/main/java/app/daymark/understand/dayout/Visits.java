package app.daymark.understand.dayout;

import app.daymark.domain.DayOutConstraint.Available;
import app.daymark.domain.DayOutConstraint.Before;
import app.daymark.domain.DayOutConstraint.Longest;
import app.daymark.domain.DayOutConstraint.Minimum;
import app.daymark.domain.DayOutConstraint.Must;
import app.daymark.domain.DayOutRequest.Encounter;
import app.daymark.domain.EnglishWords;
import app.daymark.domain.Note;
import app.daymark.domain.SourceSpan;
import app.daymark.domain.Strength;
import app.daymark.domain.TimeWindow;
import app.daymark.understand.dayout.ClauseReader.Stated;
import app.daymark.understand.dayout.Stretches.Stretch;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who is to be met, where, when and for how long, from everything that is said of each. */
final class Visits {

    private final List<Stated> stated;
    private final List<String> people;
    private final Set<String> passedOver;
    private final Draft draft;

    Visits(Text text, Draft draft) {
        this.stated = text.facts();
        this.people = text.people();
        this.passedOver = text.passedOver();
        this.draft = draft;
    }

    List<Encounter> encounters() {
        List<Encounter> encounters = new ArrayList<>();
        Set<String> dropped = new LinkedHashSet<>();
        for (Stated f : stated) {
            if (f.fact() instanceof Fact.Dropped d) {
                dropped.add(d.person());
                draft.ignored().add(new Note(d.source().text(), d.person() + " is not to be met"));
            }
        }
        for (String person : people) {
            if (!dropped.contains(person) && !wanted(person) && passedOver.contains(person)) {
                draft.ask("Is " + person + " to be met, and where?");
            }
            if (dropped.contains(person) || !wanted(person)) {
                continue;
            }
            Map<String, SourceSpan> at = new LinkedHashMap<>();
            for (Stated f : stated) {
                if (f.fact() instanceof Fact.Located l && l.person().equals(person)) {
                    if (f.correction()) {
                        at.clear();
                    }
                    at.putIfAbsent(l.place(), l.source());
                }
            }
            if (at.isEmpty()) {
                draft.ask("Where is " + person + "?");
            } else if (at.size() > 1) {
                draft.ask(person + " is at several places: "
                        + EnglishWords.list(at.entrySet().stream()
                                .map(e -> e.getKey() + " ('" + e.getValue().text() + "')")
                                .toList())
                        + ". Where do you want to meet?");
            } else {
                at.forEach((place, source) -> encounters.add(new Encounter(person, place, source)));
            }
        }
        if (encounters.isEmpty() && draft.questions().isEmpty()) {
            draft.ask("Whom do you want to meet, and where?");
        }
        return encounters;
    }

    /** Adds what the people to be met demand. */
    void constrain(List<Encounter> encounters, int startAt) {
        for (Encounter e : encounters) {
            person(e, startAt);
        }
        order(encounters);
    }

    /** Whether anything is said of the person beyond the name. */
    private boolean wanted(String person) {
        return stated.stream().map(Stated::fact).anyMatch(f -> switch (f) {
            case Fact.Located l -> l.person().equals(person);
            case Fact.Present p -> p.people().contains(person);
            case Fact.Absent a -> a.person().equals(person);
            case Fact.Fixed x -> x.person().equals(person);
            case Fact.Lasts l -> l.people().contains(person);
            case Fact.Longest l -> l.people().contains(person);
            case Fact.Needed n -> n.people().contains(person);
            case Fact.Wanted w -> w.people().contains(person);
            case Fact.Precedes o -> o.first().equals(person) || o.second().equals(person);
            case Fact.AtEdge e -> e.person().equals(person);
            case Fact.AsListed l -> false;
            case Fact.Start x -> false;
            case Fact.End x -> false;
            case Fact.Dropped x -> false;
            case Fact.Leg x -> false;
            case Fact.EveryLeg x -> false;
            case Fact.SameBack x -> false;
            case Fact.Rest x -> false;
            case Fact.OnDay x -> false;
            case Fact.Extra x -> false;
            case Fact.Rather r -> r.person().equals(person) || r.others().contains(person);
            case Fact.Idle x -> false;
            case Fact.Understood x -> false;
        });
    }

    private void person(Encounter e, int startAt) {
        String person = e.person();
        boolean longest = false;
        SourceSpan longestSource = e.source();
        for (Stated f : stated) {
            if (f.fact() instanceof Fact.Longest l
                    && (l.people().isEmpty() || l.people().contains(person))) {
                longest = true;
                longestSource = l.source();
            }
        }
        Fact.Lasts lasts = lasts(person);
        available(e, startAt, lasts);
        if (lasts != null) {
            draft.constraints().add(new Minimum(person, lasts.minutes(), Strength.HARD, lasts.source()));
        } else if (!longest) {
            draft.ask("How long should the meeting with " + person + " be at least?");
        }
        if (longest) {
            draft.constraints().add(new Longest(person, Strength.HARD, longestSource));
        }
        for (Stated f : stated) {
            if (f.fact() instanceof Fact.Needed n
                    && (n.people().isEmpty() || n.people().contains(person))) {
                draft.constraints().add(new Must(person, n.strength(), n.source()));
                return;
            }
        }
        for (Stated f : stated) {
            if (f.fact() instanceof Fact.Rather r && r.person().equals(person)) {
                draft.constraints().add(new Must(person, Strength.STRONG, r.source()));
                draft.assumptions().add(new Note(r.source().text(), person + " is met wherever that is possible"));
                return;
            }
        }
    }

    /** The length said for the person, else the one said for everybody. */
    private Fact.@Nullable Lasts lasts(String person) {
        Fact.Lasts own = null;
        Fact.Lasts all = null;
        for (Stated f : stated) {
            if (!(f.fact() instanceof Fact.Lasts l)) {
                continue;
            }
            if (l.people().isEmpty()) {
                if (all != null && all.minutes() != l.minutes() && !f.correction()) {
                    rival("The meetings are", all, l);
                }
                all = l;
            } else if (l.people().contains(person)) {
                if (own != null && own.minutes() != l.minutes() && !f.correction()) {
                    rival("The meeting with " + person + " is", own, l);
                }
                own = l;
            }
        }
        if (own != null || all != null) {
            return own != null ? own : all;
        }
        for (Stated f : stated) {
            if (f.fact() instanceof Fact.Present p
                    && p.held()
                    && p.people().contains(person)
                    && p.from() != null
                    && p.to() != null) {
                own = new Fact.Lasts(List.of(person), p.to() - p.from(), p.source());
            }
        }
        return own;
    }

    private void rival(String what, Fact.Lasts a, Fact.Lasts b) {
        draft.ask(what + " " + EnglishWords.length(a.minutes()) + " ('"
                + a.source().text() + "') and " + EnglishWords.length(b.minutes()) + " ('"
                + b.source().text() + "'). Which is right?");
    }

    private void available(Encounter e, int startAt, Fact.@Nullable Lasts lasts) {
        Stretches stretches = new Stretches();
        List<Fact.Absent> absent = new ArrayList<>();
        for (Stated f : stated) {
            if (f.fact() instanceof Fact.Present p && p.people().contains(e.person())) {
                stretches.add(Stretches.of(p, startAt, f.sentence(), f.mark()));
            } else if (f.fact() instanceof Fact.Absent a && a.person().equals(e.person())) {
                absent.add(a);
            }
        }
        boolean own = !stretches.said().isEmpty();
        for (Stated f : stated) {
            if (f.fact() instanceof Fact.Present p && p.people().isEmpty()) {
                Stretch shared = Stretches.of(p, startAt, f.sentence(), f.mark());
                if (own) {
                    stretches.share(shared);
                } else {
                    stretches.add(shared);
                }
            }
        }
        for (Stated f : stated) {
            if (f.fact() instanceof Fact.Fixed x && x.person().equals(e.person()) && lasts != null) {
                Fact.Present held =
                        new Fact.Present(List.of(e.person()), x.at(), x.at() + lasts.minutes(), true, x.source());
                stretches.fix(Stretches.of(held, startAt, f.sentence(), f.mark()));
            }
        }
        Stretches.Rival rival = stretches.rival();
        if (rival != null) {
            draft.ask("When can " + e.person() + " be met: '" + rival.one().text() + "' or '"
                    + rival.other().text() + "'?");
        }
        List<Stretch> said = stretches.said();
        if (said.isEmpty() && absent.isEmpty()) {
            draft.assumptions().add(new Note(e.person(), "no time is said: taken to be there all day"));
            return;
        }
        List<TimeWindow> windows = Windows.of(said, absent, startAt);
        SourceSpan source =
                said.isEmpty() ? absent.getFirst().source() : said.getFirst().source();
        if (windows.isEmpty()) {
            draft.ask("When can " + e.person() + " be met? '" + source.text() + "' leaves no time.");
            return;
        }
        draft.constraints().add(new Available(e.person(), windows, Strength.HARD, source));
    }

    private void order(List<Encounter> encounters) {
        List<String> met = encounters.stream().map(Encounter::person).toList();
        for (Stated f : stated) {
            if (f.fact() instanceof Fact.Precedes p && met.contains(p.first()) && met.contains(p.second())) {
                draft.constraints().add(new Before(p.first(), p.second(), Strength.HARD, p.source()));
            } else if (f.fact() instanceof Fact.AsListed l) {
                List<String> listed = l.people().isEmpty() ? met : l.people();
                List<String> row = listed.stream().filter(met::contains).toList();
                for (int i = 1; i < row.size(); i++) {
                    draft.constraints().add(new Before(row.get(i - 1), row.get(i), Strength.HARD, l.source()));
                }
            } else if (f.fact() instanceof Fact.AtEdge e && met.contains(e.person())) {
                for (String other : met) {
                    if (!other.equals(e.person())) {
                        draft.constraints()
                                .add(new Before(
                                        e.first() ? e.person() : other,
                                        e.first() ? other : e.person(),
                                        Strength.HARD,
                                        e.source()));
                    }
                }
            }
        }
    }
}
