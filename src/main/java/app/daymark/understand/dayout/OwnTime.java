package app.daymark.understand.dayout;

import app.daymark.domain.Busy;
import app.daymark.domain.DayOutConstraint.End;
import app.daymark.domain.DayOutConstraint.Pause;
import app.daymark.domain.EnglishWords;
import app.daymark.domain.Interval;
import app.daymark.domain.Note;
import app.daymark.domain.Setting;
import app.daymark.domain.SourceSpan;
import app.daymark.domain.Strength;
import app.daymark.domain.TimeWindow;
import app.daymark.understand.dayout.ClauseReader.Stated;
import app.daymark.understand.words.ClockRange;
import app.daymark.understand.words.Days;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The user's own day: its date, breaks, and what the user is busy with. */
final class OwnTime {

    private final List<Stated> stated;
    private final Setting setting;
    private final Draft draft;
    private final List<Busy> busy = new ArrayList<>();

    OwnTime(List<Stated> stated, Setting setting, Draft draft) {
        this.stated = stated;
        this.setting = setting;
        this.draft = draft;
    }

    /**
     * The day meant, or null.
     *
     * @param startAt minute at which it starts, null where that is not said
     */
    @Nullable
    LocalDate date(@Nullable Integer startAt) {
        LocalDateTime now = LocalDateTime.ofInstant(setting.now(), setting.zone());
        int minute = now.getHour() * 60 + now.getMinute();
        boolean fits = startAt == null || startAt >= minute;
        Days.Horizon horizon = new Days.Horizon(now.toLocalDate(), fits, new TreeSet<>());
        NavigableSet<LocalDate> dates = new TreeSet<>();
        SourceSpan source = null;
        for (Stated f : stated) {
            if (!(f.fact() instanceof Fact.OnDay d)) {
                continue;
            }
            if (d.days() instanceof Days.Unsure unsure) {
                draft.ask(unsure.question());
                continue;
            }
            if (f.correction()) {
                dates.clear();
            }
            NavigableSet<LocalDate> meant = d.days().resolve(horizon);
            if (meant.isEmpty()) {
                draft.ask("Which day is '" + d.source().text() + "'?");
            }
            dates.addAll(meant);
            source = source == null ? d.source() : source;
        }
        if (dates.size() > 1 && source != null) {
            draft.ask("On which day is it? '" + source.text() + "' leaves several open.");
        }
        LocalDate date = dates.size() == 1 ? dates.first() : null;
        if (now.toLocalDate().equals(date) && startAt != null && startAt < minute) {
            draft.ask("It is " + EnglishWords.clock(minute) + " already. When does the day start?");
        }
        return date;
    }

    void rests(@Nullable LocalDate date, int startAt, @Nullable End end) {
        for (Stated f : stated) {
            if (!(f.fact() instanceof Fact.Rest rest)) {
                continue;
            }
            ClockRange range = rest.range();
            if (rest.busy() && range != null && date != null && rest.place() == null) {
                busy.add(new Busy(
                        new Interval(instant(date, range.from()), instant(date, range.to())),
                        rest.title(),
                        false,
                        rest.source()));
                continue;
            }
            Integer by = end == null ? null : end.by();
            if (range != null
                    && (range.from() >= TimeWindow.DAY || range.to() <= startAt || by != null && range.from() >= by)) {
                draft.ignored().add(new Note(rest.source().text(), "outside of the day"));
                continue;
            }
            Integer minutes =
                    rest.minutes() != null ? rest.minutes() : range == null ? null : Integer.valueOf(range.minutes());
            if (minutes == null) {
                draft.ask("How long is '" + rest.source().text() + "'?");
                continue;
            }
            TimeWindow window;
            if (range != null) {
                window = new TimeWindow(null, range.from(), range.to());
            } else {
                boolean lunch = rest.title().contains("lunch");
                window = lunch
                        ? new TimeWindow(null, 11 * 60 + 30, 14 * 60 + 30)
                        : new TimeWindow(null, 0, TimeWindow.DAY);
                draft.assumptions()
                        .add(new Note(rest.source().text(), lunch ? "between 11:30 and 14:30" : "at any time"));
            }
            draft.constraints()
                    .add(new Pause(rest.title(), rest.place(), minutes, window, Strength.HARD, rest.source()));
        }
    }

    /** Busy time on the day, from the words and the user's calendar. */
    List<Busy> busy(@Nullable LocalDate date) {
        if (date == null) {
            return List.of();
        }
        List<Busy> all = new ArrayList<>(busy);
        for (String name : setting.peopleWithCalendar()) {
            if (name.equalsIgnoreCase(setting.me())) {
                all.addAll(setting.calendars()
                        .busy(name, new Interval(instant(date, 0), instant(date.plusDays(1), 0)), setting.zone()));
            }
        }
        return all;
    }

    private Instant instant(LocalDate date, int minute) {
        return date.atTime(LocalTime.MIDNIGHT)
                .plusDays(minute / TimeWindow.DAY)
                .with(LocalTime.ofSecondOfDay(minute % TimeWindow.DAY * 60L))
                .atZone(setting.zone())
                .toInstant();
    }
}
