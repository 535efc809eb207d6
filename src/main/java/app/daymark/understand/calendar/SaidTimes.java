package app.daymark.understand.calendar;

import app.daymark.domain.CalendarConstraint;
import app.daymark.domain.SourceSpan;
import app.daymark.domain.Strength;
import app.daymark.domain.TimeWindow;
import app.daymark.understand.calendar.Item.Time.Form;
import app.daymark.understand.words.ClockRange;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import org.jspecify.annotations.Nullable;

/** What the clauses beside the asks say of people and meetings, as constraints. */
final class SaidTimes {

    private final Agenda agenda;
    private final Remarks remarks;
    private final List<CalendarConstraint> constraints = new ArrayList<>();
    private final Map<String, List<Statement.When>> offers = new LinkedHashMap<>();

    SaidTimes(Agenda agenda, Remarks remarks) {
        this.agenda = agenda;
        this.remarks = remarks;
    }

    List<CalendarConstraint> constraints() {
        for (Statement s : agenda.statements().list()) {
            switch (s) {
                case Statement.When w -> when(w);
                case Statement.Soonest x ->
                    constraints.add(new CalendarConstraint.Soonest(List.of(), x.latest(), Strength.WISH, x.source()));
                case Statement.Buffer b -> buffer(b);
                default -> {}
            }
        }
        offers.forEach(this::offer);
        return constraints;
    }

    private void buffer(Statement.Buffer b) {
        List<@Nullable String> who = b.who().isEmpty() ? Collections.singletonList(null) : List.copyOf(b.who());
        for (String person : who) {
            constraints.add(new CalendarConstraint.Buffer(person, List.of(), b.minutes(), Strength.HARD, b.source()));
        }
    }

    private void when(Statement.When w) {
        if (w.who().isEmpty()) {
            ofMeeting(w);
        } else if (w.allowed() && w.strength() == Strength.HARD && !w.onThoseDays()) {
            w.who()
                    .forEach(p ->
                            offers.computeIfAbsent(p, k -> new ArrayList<>()).add(w));
        } else {
            w.who().forEach(p -> ofPerson(p, w));
        }
    }

    private void ofMeeting(Statement.When w) {
        List<Integer> which = agenda.which(w.about());
        if (w.allowed() && w.slots().stream().allMatch(s -> s.range() == null)) {
            NavigableSet<LocalDate> dates = DayChoice.named(w.slots(), agenda.horizon());
            boolean known = w.strength() == Strength.HARD && w.about().isEmpty();
            if (!known && !dates.isEmpty()) {
                constraints.add(new CalendarConstraint.OnDays(
                        which, dates, agenda.setting().zone(), w.strength(), w.source()));
            }
            return;
        }
        List<TimeWindow> windows = Windows.of(w.slots(), agenda.shortest(), agenda.horizon());
        boolean others = agenda.days().stream()
                .flatMap(Collection::stream)
                .anyMatch(d -> windows.stream().noneMatch(v -> d.equals(v.date())));
        if (w.onThoseDays() && w.strength() == Strength.HARD && others) {
            constraints.add(new CalendarConstraint.Avoid(
                    null,
                    which,
                    Windows.rest(windows),
                    agenda.zones().of(w.slots().getFirst(), List.of()),
                    w.strength(),
                    w.source()));
            return;
        }
        add(null, which, windows, agenda.zones().of(w.slots().getFirst(), List.of()), w);
    }

    private void ofPerson(String person, Statement.When w) {
        if (!agenda.takesPart(person)) {
            takesNoPart(person, w);
            return;
        }
        List<TimeWindow> windows = windows(person, w);
        ZoneId zone = zone(person, w);
        if (w.onThoseDays() && w.strength() == Strength.HARD) {
            constraints.add(new CalendarConstraint.Avoid(
                    person, List.of(), Windows.rest(windows), zone, w.strength(), w.source()));
        } else {
            add(person, List.of(), windows, zone, w);
        }
    }

    private void add(
            @Nullable String person, List<Integer> which, List<TimeWindow> windows, ZoneId zone, Statement.When w) {
        if (windows.isEmpty()) {
            return;
        }
        constraints.add(
                w.allowed()
                        ? new CalendarConstraint.Within(person, which, windows, zone, w.strength(), w.source())
                        : new CalendarConstraint.Avoid(person, which, windows, zone, w.strength(), w.source()));
    }

    /** The windows said; bad ones with both ends are events, which a buffer of the person widens. */
    private List<TimeWindow> windows(String person, Statement.When w) {
        int buffer = w.allowed() ? 0 : buffer(person);
        List<Slot> slots = w.slots().stream()
                .map(s -> s.closed() && s.range() != null ? s.at(widened(s.range(), buffer), Form.RANGE) : s)
                .toList();
        return Windows.of(slots, agenda.shortest(person), agenda.horizon());
    }

    private static ClockRange widened(ClockRange r, int minutes) {
        return new ClockRange(Math.max(0, r.from() - minutes), Math.min(2 * TimeWindow.DAY, r.to() + minutes));
    }

    private int buffer(String person) {
        return agenda.statements().of(Statement.Buffer.class).stream()
                .filter(b -> b.who().isEmpty() || b.who().contains(person))
                .mapToInt(Statement.Buffer::minutes)
                .max()
                .orElse(0);
    }

    private ZoneId zone(String person, Statement.When w) {
        return agenda.zones().of(w.slots().getFirst(), List.of(person));
    }

    /** A person's offers on different days, or apart on one day, add up; those that overlap must all be kept. */
    private void offer(String person, List<Statement.When> said) {
        if (!agenda.takesPart(person)) {
            said.forEach(w -> takesNoPart(person, w));
            return;
        }
        List<TimeWindow> windows = new ArrayList<>();
        ZoneId zone = zone(person, said.getFirst());
        SourceSpan source = said.getFirst().source();
        for (Statement.When w : said) {
            List<TimeWindow> own = windows(person, w);
            ZoneId ownZone = zone(person, w);
            if (windows.isEmpty() && !own.isEmpty()) {
                source = w.source();
                zone = ownZone;
                windows.addAll(own);
            } else if (!windows.isEmpty() && (bound(w) || Windows.overlap(own, windows) || !ownZone.equals(zone))) {
                constraints.add(
                        new CalendarConstraint.Within(person, List.of(), own, ownZone, Strength.HARD, w.source()));
            } else {
                windows.addAll(own);
            }
        }
        if (!windows.isEmpty()) {
            constraints.add(new CalendarConstraint.Within(person, List.of(), windows, zone, Strength.HARD, source));
        }
    }

    /** Whether only bounds of every day are said: 'after 10'. */
    private static boolean bound(Statement.When w) {
        return w.slots().stream().allMatch(s -> s.range() != null && s.days() == null && !s.closed());
    }

    /** Times of somebody who was left out are set aside; of somebody whom no meeting was asked for with, asked about. */
    private void takesNoPart(String person, Statement.When w) {
        boolean leftOut = person.equals(agenda.setting().me())
                || agenda.statements().of(Statement.Without.class).stream()
                        .anyMatch(x -> x.who().contains(person));
        if (leftOut) {
            remarks.ignore(w.source().text(), person + " takes no part");
        } else {
            remarks.ask("'" + w.source().text() + "': does " + person + " take part?");
        }
    }
}
