package app.daymark.solve;

import app.daymark.concurrent.Deadline;
import app.daymark.domain.Busy;
import app.daymark.domain.Conflict;
import app.daymark.domain.DayOutConstraint;
import app.daymark.domain.DayOutConstraint.Available;
import app.daymark.domain.DayOutConstraint.Before;
import app.daymark.domain.DayOutConstraint.End;
import app.daymark.domain.DayOutConstraint.Longest;
import app.daymark.domain.DayOutConstraint.Minimum;
import app.daymark.domain.DayOutConstraint.Must;
import app.daymark.domain.DayOutConstraint.Pause;
import app.daymark.domain.DayOutRequest;
import app.daymark.domain.EnglishWords;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Which hard constraints, and which of the user's own appointments, leave no day out. */
final class DayOutConflicts {

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("EEE HH:mm", Locale.ENGLISH);

    private final DayOutRequest request;
    private final int mostLabels;
    private final Deadline deadline;

    DayOutConflicts(DayOutRequest request, int mostLabels, Deadline deadline) {
        this.request = request;
        this.mostLabels = mostLabels;
        this.deadline = deadline;
    }

    /** Something that could be left out. */
    sealed interface Member {}

    /** A constraint of the text. */
    record Demand(DayOutConstraint constraint) implements Member {}

    /** An event of the user's own calendar. */
    record Appointment(Busy busy) implements Member {}

    MinimalConflict<Member> find(List<? extends DayOutConstraint> constraints) {
        Stream<Member> demands = constraints.stream()
                .filter(DayChoice::isHard)
                .map(DayOutConstraint.class::cast)
                .sorted(Comparator.comparing((DayOutConstraint c) -> c.source().start() >= 0)
                        .thenComparingInt(DayOutConflicts::weight))
                .map(Demand::new);
        Stream<Member> appointments = request.busy().stream().map(Appointment::new);
        return MinimalConflict.of(Stream.concat(appointments, demands).toList(), this::impossible, deadline);
    }

    /** What says least when it is named comes first. */
    private static int weight(DayOutConstraint constraint) {
        return switch (constraint) {
            case Longest c -> 0;
            case Minimum c -> 1;
            case Before c -> 2;
            case Available c -> 3;
            case Pause c -> 4;
            case End c -> 5;
            case Must c -> 6;
        };
    }

    private boolean impossible(List<Member> members) {
        List<DayOutConstraint> constraints = members.stream()
                .flatMap(m -> m instanceof Demand d ? Stream.of(d.constraint) : Stream.empty())
                .toList();
        List<Busy> events = members.stream()
                .flatMap(m -> m instanceof Appointment a ? Stream.of(a.busy) : Stream.empty())
                .toList();
        return new DayOutSearch(new DayOutProblem(request, constraints, events, true), mostLabels, deadline)
                .best()
                .impossible();
    }

    Conflict asConflict(Member member) {
        return switch (member) {
            case Demand d ->
                new Conflict(d.constraint.sentence(), d.constraint.source().text());
            case Appointment a ->
                new Conflict(
                        "You have " + title(a.busy) + " "
                                + EnglishWords.slot(
                                        start(a.busy).toOffsetDateTime(),
                                        end(a.busy).toOffsetDateTime())
                                + ".",
                        request.me() + ": " + title(a.busy) + ", " + SHORT.format(start(a.busy)) + "–"
                                + end(a.busy).toLocalTime());
        };
    }

    static String title(Busy busy) {
        return busy.title().isEmpty() ? "an appointment" : busy.title();
    }

    private ZonedDateTime start(Busy busy) {
        return busy.interval().start().atZone(request.zone());
    }

    private ZonedDateTime end(Busy busy) {
        return busy.interval().end().atZone(request.zone());
    }
}
