package app.daymark.understand.calendar;

import app.daymark.domain.CalendarConstraint;
import app.daymark.domain.Strength;
import java.util.ArrayList;
import java.util.List;

/** Gaps, order and likeness of several meetings, as constraints. */
final class MeetingRelations {

    private final Agenda agenda;
    private final List<CalendarConstraint> constraints = new ArrayList<>();

    private MeetingRelations(Agenda agenda) {
        this.agenda = agenda;
    }

    static List<CalendarConstraint> of(Agenda agenda) {
        MeetingRelations relations = new MeetingRelations(agenda);
        boolean several = agenda.meetings().size() > 1;
        for (Statement s : agenda.statements().list()) {
            switch (s) {
                case Statement.Gap g -> relations.gap(g, several);
                case Statement.Alike a when several -> relations.alike(a);
                case Statement.Order o when several -> relations.order(o);
                default -> {}
            }
        }
        return relations.constraints;
    }

    /** A gap between meetings; beside a single one it is kept from all other events. */
    private void gap(Statement.Gap g, boolean several) {
        constraints.add(
                several
                        ? new CalendarConstraint.Gap(List.of(), g.minutes(), Strength.HARD, g.source())
                        : new CalendarConstraint.Buffer(null, List.of(), g.minutes(), Strength.HARD, g.source()));
    }

    private void alike(Statement.Alike a) {
        constraints.add(new CalendarConstraint.Alignment(
                List.of(), a.kind(), agenda.setting().zone(), Strength.HARD, a.source()));
    }

    private void order(Statement.Order o) {
        if (o.first().isEmpty() && o.second().isEmpty()) {
            for (int i = 0; i + 1 < agenda.meetings().size(); i++) {
                order(i, i + 1, o);
            }
            return;
        }
        List<Integer> first = agenda.which(o.first());
        List<Integer> second = o.second().isEmpty() ? agenda.others(first) : agenda.which(o.second());
        for (int a : first) {
            for (int b : second) {
                if (a != b) {
                    order(a, b, o);
                }
            }
        }
    }

    private void order(int first, int second, Statement.Order o) {
        constraints.add(new CalendarConstraint.Order(first, second, o.minGap(), o.maxGap(), Strength.HARD, o.source()));
    }
}
