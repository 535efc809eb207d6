package app.daymark.solve;

import app.daymark.concurrent.Deadline;
import app.daymark.domain.Conflict;
import app.daymark.domain.SourceSpan;
import app.daymark.domain.Strength;
import app.daymark.domain.TripConstraint;
import app.daymark.domain.TripConstraint.Before;
import app.daymark.domain.TripConstraint.Budget;
import app.daymark.domain.TripConstraint.Cheapest;
import app.daymark.domain.TripConstraint.Days;
import app.daymark.domain.TripConstraint.DirectOnly;
import app.daymark.domain.TripConstraint.Event;
import app.daymark.domain.TripConstraint.First;
import app.daymark.domain.TripConstraint.Last;
import app.daymark.domain.TripConstraint.NoTravel;
import app.daymark.domain.TripConstraint.Total;
import app.daymark.domain.TripRequest.Connection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Which hard constraints of a trip can't be kept together. */
final class TripConflicts {

    private static final int LONGEST_QUOTE = 200;

    private final TripMap map;
    private final Deadline deadline;

    TripConflicts(TripMap map, Deadline deadline) {
        this.map = map;
        this.deadline = deadline;
    }

    /** The constraints that any plan must keep, those first that say least when they are named. */
    static List<TripConstraint> hard(List<? extends TripConstraint> constraints) {
        return constraints.stream()
                .filter(c -> c.strength() == Strength.HARD && !(c instanceof Cheapest))
                .map(TripConstraint.class::cast)
                .sorted(Comparator.comparing((TripConstraint c) -> c.source().start() >= 0)
                        .thenComparingInt(TripConflicts::weight))
                .toList();
    }

    private static int weight(TripConstraint constraint) {
        return switch (constraint) {
            case Total c -> 0;
            case Days c -> 1;
            case NoTravel c -> 2;
            case Before c -> 3;
            case Budget c -> 4;
            case Event c -> 5;
            case First c -> 6;
            case Last c -> 6;
            case DirectOnly c -> 7;
            case Cheapest c -> 8;
        };
    }

    /** A minimal set; where the stays don't add up to the total, one that says so. */
    MinimalConflict<TripConstraint> find(List<? extends TripConstraint> constraints) {
        List<TripConstraint> hard = hard(constraints);
        if (!addUp(hard)) {
            List<TripConstraint> lengths = hard.stream()
                    .filter(c -> c instanceof Days || c instanceof Total)
                    .toList();
            return MinimalConflict.of(lengths, kept -> !addUp(kept), deadline);
        }
        return MinimalConflict.of(hard, this::impossible, deadline);
    }

    private boolean addUp(List<TripConstraint> constraints) {
        return new TripDays(map, constraints).addUp();
    }

    /** Whether it is proved that no route keeps the constraints. */
    boolean impossible(List<TripConstraint> constraints) {
        return !addUp(constraints)
                || new TripSearch(map, constraints, Long.MAX_VALUE, deadline)
                        .any()
                        .impossible();
    }

    Conflict asConflict(TripConstraint member) {
        SourceSpan source = member.source();
        boolean connectionsSayIt = member instanceof DirectOnly && source.start() < 0;
        return new Conflict(member.sentence(), connectionsSayIt ? connectionWords() : source.text());
    }

    private String connectionWords() {
        String words = map.request().connections().stream()
                .map(Connection::source)
                .map(SourceSpan::text)
                .distinct()
                .collect(Collectors.joining(", "));
        return words.length() <= LONGEST_QUOTE ? words : words.substring(0, LONGEST_QUOTE) + "…";
    }

    /** Why the stays don't add up, with the numbers. */
    String sums(List<? extends TripConstraint> constraints) {
        TripDays days = new TripDays(map, constraints);
        List<Integer> totals = days.totals();
        long least = days.shortest();
        long most = days.longest();
        String takes = !days.bounded() ? "at least " + least : least == most ? "" + least : least + " to " + most;
        String shared = days.sharedDays() == 0 ? "" : ", travel days shared,";
        return totals.size() > 1
                ? "The trip can't take both " + totals.get(0) + " and " + totals.get(1) + " days."
                : "The stays add up to " + takes + " days" + shared + " and the trip takes " + totals.get(0) + ".";
    }
}
