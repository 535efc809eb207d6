package app.daymark.understand.calendar;

import app.daymark.domain.EnglishWords;
import app.daymark.domain.Setting;
import app.daymark.domain.SourceSpan;
import app.daymark.domain.Strength;
import app.daymark.understand.words.Days;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** On which days each meeting may lie: its own, else those said in general, else those that people offer. */
final class DayChoice {

    private static final int DAYS_AHEAD = 10;
    private static final int DAYS_LISTED = 5;

    private final Setting setting;
    private final Statements statements;
    private final List<MeetingDraft> meetings;
    private final Remarks remarks;
    private final Days.Horizon horizon;
    private final List<NavigableSet<LocalDate>> days = new ArrayList<>();
    private boolean unsure;

    DayChoice(Setting setting, Statements statements, List<MeetingDraft> meetings, Remarks remarks) {
        this.setting = setting;
        this.statements = statements;
        this.meetings = meetings;
        this.remarks = remarks;
        LocalDate today = setting.now().atZone(setting.zone()).toLocalDate();
        horizon = new Days.Horizon(today, todayFits(), new TreeSet<>());
    }

    Agenda choose() {
        List<Statement.When> whens = statements.of(Statement.When.class);
        meetings.forEach(m -> m.slots.forEach(s -> askUnsure(s.days())));
        whens.forEach(w -> w.slots().forEach(s -> askUnsure(s.days())));
        meetings.forEach(m -> days.add(named(m.slots, horizon)));
        inherit(general(whens));
        if (days.stream().anyMatch(Set::isEmpty)) {
            fromPeople(whens);
        }
        NavigableSet<LocalDate> all = new TreeSet<>();
        days.forEach(all::addAll);
        Zones zones = new Zones(setting, statements, meetings);
        return new Agenda(setting, statements, meetings, days, horizon.within(all), zones);
    }

    /** The dates that slots name; of whole weeks and months the working days, past dates only where there are no others. */
    static NavigableSet<LocalDate> named(List<Slot> slots, Days.Horizon horizon) {
        NavigableSet<LocalDate> dates = new TreeSet<>();
        for (Slot s : slots) {
            Days d = s.days();
            if (d != null) {
                NavigableSet<LocalDate> these = d.resolve(horizon);
                boolean working = broad(d) && these.stream().anyMatch(DayChoice::isWorkingDay);
                these.stream().filter(x -> !working || isWorkingDay(x)).forEach(dates::add);
            }
        }
        NavigableSet<LocalDate> ahead = dates.tailSet(horizon.today(), true);
        return ahead.isEmpty() ? dates : new TreeSet<>(ahead);
    }

    private static boolean broad(Days d) {
        return switch (d) {
            case Days.Dates x -> x.wide();
            case Days.Span s -> true;
            case Days.AnyOf any -> any.parts().stream().anyMatch(DayChoice::broad);
            case Days.Narrowed n ->
                broad(n.wide())
                        && n.narrow() instanceof Days.Weekdays w
                        && w.days().size() == 7;
            case Days.Weekdays w -> false;
            case Days.DayOfMonth m -> false;
            case Days.Unsure u -> false;
        };
    }

    private static boolean isWorkingDay(LocalDate d) {
        return d.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
    }

    private void askUnsure(@Nullable Days d) {
        switch (d) {
            case Days.Unsure u -> {
                unsure = true;
                remarks.ask(u.question());
            }
            case Days.AnyOf any -> any.parts().forEach(this::askUnsure);
            case Days.Narrowed n -> {
                askUnsure(n.wide());
                askUnsure(n.narrow());
            }
            case Days.Span s -> {
                askUnsure(s.from());
                askUnsure(s.to());
            }
            case null, default -> {}
        }
    }

    /** The days that clauses name for the meeting as such, or null. */
    private @Nullable NavigableSet<LocalDate> general(List<Statement.When> whens) {
        NavigableSet<LocalDate> general = null;
        NavigableSet<LocalDate> asked = new TreeSet<>();
        days.forEach(asked::addAll);
        for (Statement.When w : whens) {
            if (w.allowed()
                    && w.strength() == Strength.HARD
                    && w.who().isEmpty()
                    && w.about().isEmpty()
                    && !(w.onThoseDays() && asked.size() > 1)) {
                NavigableSet<LocalDate> said = named(w.slots(), horizon.within(asked));
                if (!said.isEmpty()) {
                    general = general == null || w.corrects() ? said : common(general, said, w.source());
                }
            }
        }
        return general;
    }

    private NavigableSet<LocalDate> common(NavigableSet<LocalDate> a, NavigableSet<LocalDate> b, SourceSpan source) {
        NavigableSet<LocalDate> both = both(a, b);
        if (both.isEmpty()) {
            remarks.ask("'" + source.text() + "' names other days than the words before. Which day is meant?");
            return a;
        }
        return both;
    }

    private static NavigableSet<LocalDate> both(NavigableSet<LocalDate> a, NavigableSet<LocalDate> b) {
        NavigableSet<LocalDate> both = new TreeSet<>(a);
        both.retainAll(b);
        return both;
    }

    /** Meetings without a day of their own take the general days, else those of the next meeting, else of the one before. */
    private void inherit(@Nullable NavigableSet<LocalDate> general) {
        for (int i = days.size() - 1; i >= 0; i--) {
            if (general != null) {
                days.set(i, days.get(i).isEmpty() ? general : narrowed(days.get(i), general));
            } else if (days.get(i).isEmpty() && i + 1 < days.size()) {
                days.set(i, days.get(i + 1));
                if (meetings.get(i).slots.isEmpty()) {
                    meetings.get(i).slots.addAll(meetings.get(i + 1).slots);
                }
            }
        }
        for (int i = 1; i < days.size(); i++) {
            if (days.get(i).isEmpty()) {
                days.set(i, days.get(i - 1));
            }
        }
    }

    private NavigableSet<LocalDate> narrowed(NavigableSet<LocalDate> own, NavigableSet<LocalDate> general) {
        NavigableSet<LocalDate> both = both(own, general);
        if (both.isEmpty()) {
            remarks.ask("Two different days are named: " + list(own) + " and " + list(general) + ". Which is meant?");
            return own;
        }
        return both;
    }

    private static String list(Collection<LocalDate> dates) {
        return EnglishWords.list(
                dates.stream().limit(DAYS_LISTED).map(EnglishWords::day).toList());
    }

    /** No day is named for the meeting: the days on which people say they can, else the next ones, or a question. */
    private void fromPeople(List<Statement.When> whens) {
        NavigableSet<LocalDate> offered = new TreeSet<>();
        for (Statement.When w : whens) {
            if (w.allowed() && !w.who().isEmpty() && w.strength() == Strength.HARD) {
                offered.addAll(named(w.slots(), horizon));
            }
        }
        if (offered.isEmpty()) {
            offered = nextWorkingDays();
            boolean soonest = statements.of(Statement.Soonest.class).stream().anyMatch(s -> !s.latest());
            if (soonest || statements.has(Statement.Series.class)) {
                remarks.assume("the day", "the next ten working days are looked at");
            } else if (!unsure) {
                remarks.ask("On which day, or in which week?");
            }
        }
        for (int i = 0; i < days.size(); i++) {
            if (days.get(i).isEmpty()) {
                days.set(i, offered);
            }
        }
    }

    private NavigableSet<LocalDate> nextWorkingDays() {
        NavigableSet<LocalDate> dates = new TreeSet<>();
        LocalDate first =
                horizon.todayFits() ? horizon.today() : horizon.today().plusDays(1);
        for (LocalDate d = first; dates.size() < DAYS_AHEAD; d = d.plusDays(1)) {
            if (isWorkingDay(d)) {
                dates.add(d);
            }
        }
        return dates;
    }

    /** Whether the shortest meeting still ends today, at the latest of its hours. */
    private boolean todayFits() {
        int shortest = meetings.stream()
                .map(m -> m.minutes)
                .filter(Objects::nonNull)
                .mapToInt(x -> x)
                .min()
                .orElse(0);
        int end = setting.workHours().to();
        for (MeetingDraft m : meetings) {
            for (Slot s : m.slots) {
                if (s.range() != null) {
                    end = s.closed() ? s.range().to() : Math.min(end, s.range().to());
                }
            }
        }
        LocalTime now = setting.now().atZone(setting.zone()).toLocalTime();
        return now.getHour() * 60 + now.getMinute() + shortest <= end;
    }
}
