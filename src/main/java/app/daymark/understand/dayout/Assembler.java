package app.daymark.understand.dayout;

import app.daymark.domain.DayOutConstraint;
import app.daymark.domain.DayOutConstraint.Available;
import app.daymark.domain.DayOutConstraint.End;
import app.daymark.domain.DayOutConstraint.Pause;
import app.daymark.domain.DayOutRequest;
import app.daymark.domain.DayOutRequest.Encounter;
import app.daymark.domain.Reading;
import app.daymark.domain.Setting;
import app.daymark.domain.Task;
import app.daymark.domain.TimeWindow;
import app.daymark.understand.dayout.ClauseReader.Stated;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts the facts of a text together to a request, and asks where they do not fit or something is missing. */
final class Assembler {

    private final List<Stated> stated;
    private final Setting setting;
    private final Draft draft;
    private final Visits visits;
    private final OwnTime ownTime;

    Assembler(Text text, Setting setting) {
        this.stated = text.facts();
        this.setting = setting;
        this.draft = Draft.of(text);
        this.visits = new Visits(text, draft);
        this.ownTime = new OwnTime(stated, setting, draft);
    }

    Reading reading() {
        Edges edges = new Edges(stated);
        edges.questions().forEach(draft::ask);
        int startAt = edges.startAt();
        List<Encounter> encounters = visits.encounters();
        LocalDate date = ownTime.date(edges.timed() ? startAt : null);
        visits.constrain(encounters, startAt);
        End end = edges.end(lastStart());
        edges.questions().forEach(draft::ask);
        if (end != null) {
            draft.constraints().add(end);
        }
        ownTime.rests(date, startAt, end);
        TravelTable table = travel(edges.place(), places(edges.place(), encounters, end));
        DayOutRequest request = !draft.questions().isEmpty() || edges.place() == null
                ? null
                : new DayOutRequest(
                        setting.now(),
                        setting.zone(),
                        setting.me(),
                        date,
                        edges.place(),
                        startAt,
                        encounters,
                        table.travel(),
                        draft.constraints(),
                        ownTime.busy(date));
        return new Reading(Task.MEETING_PLANNING, request, draft.ignored(), draft.assumptions(), draft.questions());
    }

    /** When the last person to be met comes. */
    private int lastStart() {
        return draft.constraints().stream()
                .filter(Available.class::isInstance)
                .flatMap(c -> ((Available) c).windows().stream())
                .mapToInt(TimeWindow::from)
                .max()
                .orElse(0);
    }

    private List<String> places(@Nullable String start, List<Encounter> encounters, @Nullable End end) {
        Set<String> places = new LinkedHashSet<>();
        if (start != null) {
            places.add(start);
        }
        encounters.forEach(e -> places.add(e.place()));
        if (end != null && end.place() != null) {
            places.add(end.place());
        }
        for (DayOutConstraint c : draft.constraints()) {
            if (c instanceof Pause p && p.place() != null) {
                places.add(p.place());
            }
        }
        return List.copyOf(places);
    }

    private TravelTable travel(@Nullable String start, List<String> places) {
        TravelTable table = new TravelTable(stated, places);
        table.questions().forEach(draft::ask);
        draft.assumptions().addAll(table.assumptions());
        String missing = start == null ? null : table.unreachable(start, places);
        if (missing != null) {
            draft.ask(
                    table.travel().isEmpty()
                            ? "How long does it take from one place to another?"
                            : "How long does it take to get to " + missing + "?");
        }
        return table;
    }
}
