package app.daymark.understand.calendar;

import app.daymark.domain.CalendarConstraint;
import app.daymark.domain.CalendarConstraint.Alignment;
import app.daymark.domain.Strength;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/** The meetings of a series: occurrence k lies on the k-th of its days, or in its k-th week, all at one time. */
final class SeriesDays {

    private final Agenda asked;
    private final Statement.Series series;
    private final NavigableSet<LocalDate> all;
    /** Whether there is one occurrence on each day, not one in each week. */
    private final boolean everyDay;
    /** How many occurrences there are; one where the text asks for no series. */
    private final int occurrences;

    SeriesDays(Agenda asked, Statement.Series series) {
        this.asked = asked;
        this.series = series;
        all = series.count() == 0 ? withoutExceptions(asked) : asked.days().getFirst();
        everyDay = !series.weekly() || series.count() == 0 && all.size() > 1;
        boolean named = series.source().start() >= 0;
        int meetings = asked.meetings().size();
        occurrences = !named ? 1 : meetings == 1 && series.count() == 0 ? all.size() : meetings;
    }

    /** 'Every Friday in October except the 16th'. */
    private static NavigableSet<LocalDate> withoutExceptions(Agenda asked) {
        NavigableSet<LocalDate> days = new TreeSet<>(asked.days().getFirst());
        for (Statement.When w : asked.statements().of(Statement.When.class)) {
            boolean wholeDays = w.slots().stream().allMatch(s -> s.range() == null);
            if (!w.allowed()
                    && w.who().isEmpty()
                    && w.about().isEmpty()
                    && w.strength() == Strength.HARD
                    && wholeDays) {
                days.removeAll(DayChoice.named(w.slots(), asked.horizon()));
            }
        }
        return days.isEmpty() ? asked.days().getFirst() : days;
    }

    /** The meetings, each on days of its own. */
    Agenda agenda() {
        if (occurrences < 2) {
            return asked;
        }
        List<MeetingDraft> meetings = asked.meetings().size() == 1 ? copies() : asked.meetings();
        List<NavigableSet<LocalDate>> days = everyDay ? oneADay() : oneAWeek();
        NavigableSet<LocalDate> union = new TreeSet<>();
        days.forEach(union::addAll);
        return new Agenda(
                asked.setting(),
                asked.statements(),
                meetings,
                days,
                asked.horizon().within(union),
                asked.zones());
    }

    /** That they are alike, unless the text says so itself. */
    List<CalendarConstraint> constraints() {
        if (occurrences < 2 || asked.statements().has(Statement.Alike.class)) {
            return List.of();
        }
        return List.of(new Alignment(
                List.of(),
                everyDay ? Alignment.Kind.SAME_TIME : Alignment.Kind.SAME_SLOT,
                asked.setting().zone(),
                Strength.STRONG,
                series.source()));
    }

    private List<MeetingDraft> copies() {
        return Collections.nCopies(occurrences, asked.meetings().getFirst()).stream()
                .map(MeetingDraft::copy)
                .toList();
    }

    private List<NavigableSet<LocalDate>> oneADay() {
        List<NavigableSet<LocalDate>> days = new ArrayList<>();
        List<LocalDate> listed = List.copyOf(all);
        for (int k = 0; k < occurrences; k++) {
            int beyond = Math.max(0, k - listed.size() + 1);
            days.add(new TreeSet<>(Set.of(listed.get(k - beyond).plusDays(beyond))));
        }
        return days;
    }

    private List<NavigableSet<LocalDate>> oneAWeek() {
        LocalDate start = all.first();
        Set<DayOfWeek> weekdays = EnumSet.noneOf(DayOfWeek.class);
        all.headSet(start.plusDays(6), true).forEach(d -> weekdays.add(d.getDayOfWeek()));
        List<NavigableSet<LocalDate>> days = new ArrayList<>();
        for (int k = 0; k < occurrences; k++) {
            NavigableSet<LocalDate> own = new TreeSet<>();
            for (int d = 0; d < 7; d++) {
                LocalDate date = start.plusWeeks((long) k * series.interval()).plusDays(d);
                if (weekdays.contains(date.getDayOfWeek())) {
                    own.add(date);
                }
            }
            days.add(own);
        }
        return days;
    }
}
