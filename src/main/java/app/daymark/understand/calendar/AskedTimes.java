package app.daymark.understand.calendar;

import app.daymark.domain.CalendarConstraint;
import app.daymark.domain.SourceSpan;
import app.daymark.domain.Strength;
import app.daymark.domain.TimeWindow;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** The days and times that the asks themselves name. */
final class AskedTimes {

    private final Agenda agenda;
    private final List<CalendarConstraint> constraints = new ArrayList<>();

    private AskedTimes(Agenda agenda) {
        this.agenda = agenda;
    }

    static List<CalendarConstraint> of(Agenda agenda) {
        AskedTimes times = new AskedTimes(agenda);
        if (times.alike()) {
            times.add(0, List.of());
        } else {
            for (int i = 0; i < agenda.meetings().size(); i++) {
                times.add(i, List.of(i));
            }
        }
        return times.constraints;
    }

    private boolean alike() {
        return agenda.meetings().stream()
                        .allMatch(m -> m.slots.equals(agenda.meetings().getFirst().slots))
                && agenda.days().stream().allMatch(d -> d.equals(agenda.days().getFirst()));
    }

    private void add(int i, List<Integer> which) {
        MeetingDraft m = agenda.meetings().get(i);
        NavigableSet<LocalDate> days = agenda.days().get(i);
        constraints.add(new CalendarConstraint.OnDays(
                which, new TreeSet<>(days), agenda.setting().zone(), Strength.HARD, daySource(m)));
        List<Slot> timed = m.slots.stream().filter(s -> s.range() != null).toList();
        if (timed.isEmpty()) {
            return;
        }
        boolean oneDay = m.slots.stream().map(Slot::days).distinct().count() < 2;
        List<TimeWindow> windows = new ArrayList<>();
        for (Slot s : timed) {
            Slot free = oneDay ? new Slot(null, s.range(), s.form(), s.clock()) : s;
            windows.addAll(Windows.of(free, m.length(), agenda.horizon().within(days)));
        }
        if (windows.isEmpty()) {
            return;
        }
        for (Slot s : m.slots) {
            if (s.range() == null && s.days() != null) {
                windows.addAll(Windows.of(s, m.length(), agenda.horizon().within(days)));
            }
        }
        boolean around = timed.stream().anyMatch(s -> s.form() == Item.Time.Form.AROUND);
        Strength strength = around ? Strength.WISH : Strength.HARD;
        ZoneId zone = agenda.zones().of(timed.getFirst(), List.copyOf(m.who));
        constraints.add(new CalendarConstraint.Within(null, which, windows, zone, strength, m.source));
    }

    /** The words that name the days of the meeting. */
    private SourceSpan daySource(MeetingDraft m) {
        if (namesDays(m.slots)) {
            return m.source;
        }
        for (Statement s : agenda.statements().list()) {
            if (s instanceof Statement.When w && w.allowed() && namesDays(w.slots())
                    || s instanceof Statement.Ask a && namesDays(a.slots())) {
                return s.source();
            }
        }
        return SourceSpan.outside("the next ten working days");
    }

    private static boolean namesDays(List<Slot> slots) {
        return slots.stream().anyMatch(s -> s.days() != null);
    }
}
