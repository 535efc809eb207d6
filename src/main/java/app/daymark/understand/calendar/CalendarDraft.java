package app.daymark.understand.calendar;

import app.daymark.domain.CalendarConstraint;
import app.daymark.domain.EnglishWords;
import app.daymark.domain.Reading;
import app.daymark.domain.Setting;
import app.daymark.domain.SourceSpan;
import app.daymark.understand.words.Days;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts the statements of a text together to one request, with the defaults and the questions that are left. */
final class CalendarDraft {

    private static final List<String> NUMBERS = List.of("two", "three", "four", "five", "six", "seven", "eight");
    private static final Pattern OF_US = Pattern.compile("(?i)\\b(two|three|four|five|six|seven|eight) of us\\b");

    private final Setting setting;
    private final Statements statements;
    private final Wanted wanted = new Wanted();
    private final Remarks remarks = new Remarks();

    CalendarDraft(Setting setting, List<Statement> statements) {
        this.setting = setting;
        this.statements = new Statements(statements);
    }

    Reading reading() {
        collect();
        if (wanted.meetings().isEmpty()) {
            remarks.ask("What is to be planned? Say with whom, how long and when.");
            return remarks.with(null);
        }
        Statement.Series series = series();
        List<MeetingDraft> meetings = meetings(series);
        askForEnd(series, meetings);
        SeriesDays spread = new SeriesDays(new DayChoice(setting, statements, meetings, remarks).choose(), series);
        if (meetings.stream().anyMatch(m -> m.minutes == null || m.who.isEmpty()) && remarks.hasQuestions()) {
            return remarks.with(null);
        }
        Agenda agenda = spread.agenda();
        List<CalendarConstraint> constraints = new ArrayList<>(spread.constraints());
        constraints.addAll(AskedTimes.of(agenda));
        constraints.addAll(new SaidTimes(agenda, remarks).constraints());
        constraints.addAll(new WorkHours(agenda, remarks).constraints(constraints));
        constraints.addAll(MeetingRelations.of(agenda));
        return remarks.with(RequestBuilder.build(agenda, constraints, remarks));
    }

    /** A series of named weekdays without an end: four weeks are taken, but days on end are asked about. */
    private void askForEnd(Statement.Series series, List<MeetingDraft> meetings) {
        boolean named = series.source().start() >= 0 && series.count() == 0;
        List<Days> days = new ArrayList<>();
        meetings.forEach(m -> m.slots.forEach(s -> days.add(s.days())));
        statements.of(Statement.When.class).stream()
                .filter(Statement.When::allowed)
                .forEach(w -> w.slots().forEach(s -> days.add(s.days())));
        days.removeIf(Objects::isNull);
        boolean endless =
                named && !days.isEmpty() && days.stream().allMatch(d -> d instanceof Days.Weekdays w && w.every());
        if (!endless) {
            return;
        }
        boolean many = days.stream()
                .anyMatch(d -> d instanceof Days.Weekdays w && w.days().size() > 2);
        if (many) {
            remarks.ask("'" + series.source().text() + "': until when, or how many times?");
        } else {
            remarks.assume("'" + series.source().text() + "' has no end", "the next four weeks are planned");
        }
    }

    private void collect() {
        for (Statement s : statements.list()) {
            switch (s) {
                case Statement.Ask a -> wanted.add(a);
                case Statement.Ignored i -> remarks.ignore(i.source().text(), i.reason());
                case Statement.Open o -> remarks.ask(o.question());
                case Statement.Unread u ->
                    remarks.ask("I could not read '" + u.source().text() + "'. What does it mean for the plan?");
                case Statement.Elsewhere e
                when !timesAreHere() ->
                    remarks.ask("'" + e.source().text()
                            + "': that is not here. Import the calendar, or say when people are busy.");
                default -> {}
            }
        }
        remarks.askAll(wanted.questions());
    }

    /** Whether there is a calendar, or the text tells times of somebody else. */
    private boolean timesAreHere() {
        return !setting.peopleWithCalendar().isEmpty()
                || statements.has(Statement.Listed.class)
                || statements.of(Statement.When.class).stream()
                        .anyMatch(w -> w.who().stream().anyMatch(p -> !p.equals(setting.me())));
    }

    /** The series with the most occurrences, the last one said of those; none stands outside the text. */
    private Statement.Series series() {
        Statement.Series longest = new Statement.Series(0, false, 1, SourceSpan.outside(""));
        for (Statement.Series s : statements.of(Statement.Series.class)) {
            longest = s.count() >= longest.count() ? s : longest;
        }
        return longest;
    }

    /** The meetings asked for, with all who take part. */
    private List<MeetingDraft> meetings(Statement.Series series) {
        Set<String> without = new LinkedHashSet<>();
        statements.of(Statement.Without.class).forEach(w -> without.addAll(w.who()));
        Set<String> optional = new LinkedHashSet<>();
        statements.of(Statement.Optional.class).forEach(o -> optional.addAll(o.who()));
        List<MeetingDraft> meetings = wanted.spread(series.count());
        for (MeetingDraft m : meetings) {
            m.who.removeAll(without);
            m.optional.removeAll(without);
            for (String p : optional) {
                if (m.who.remove(p) || meetings.size() == 1 && !p.equals(setting.me())) {
                    m.optional.add(p);
                }
            }
            m.who.removeAll(m.optional);
            if (meetings.size() == 1 && m.who.isEmpty() && m.optional.isEmpty()) {
                m.who.addAll(spokenOf());
                m.who.removeAll(without);
            }
            askForGaps(m);
            askForOthers(m);
            if (!without.contains(setting.me()) && !m.others) {
                (optional.contains(setting.me()) ? m.optional : m.who).add(setting.me());
            }
        }
        return meetings;
    }

    /** Those whose times are named, where nobody else is: 'Ann is free 9–11. We need an hour.' */
    private Set<String> spokenOf() {
        Set<String> people = new LinkedHashSet<>();
        for (Statement s : statements.list()) {
            if (s instanceof Statement.When w) {
                people.addAll(w.who());
            } else if (s instanceof Statement.Hours h) {
                people.addAll(h.who());
            } else if (s instanceof Statement.Listed l) {
                people.addAll(l.who());
            }
        }
        people.remove(setting.me());
        if (!people.isEmpty()) {
            remarks.assume("with whom", "those whose times are named: " + EnglishWords.list(List.copyOf(people)));
        }
        return people;
    }

    /** 'The three of us' must be three. */
    private void askForOthers(MeetingDraft m) {
        Matcher count = OF_US.matcher(m.source.text());
        int said = count.find() ? NUMBERS.indexOf(count.group(1).toLowerCase(Locale.ROOT)) + 2 : 0;
        int named = m.who.size() + m.optional.size() + 1;
        if (said > 1 && !m.who.isEmpty() && said != named) {
            remarks.ask("'" + count.group() + "': who is that? I know of " + EnglishWords.list(List.copyOf(m.who))
                    + " and you.");
        }
    }

    private void askForGaps(MeetingDraft m) {
        if (m.minutes == null) {
            String with = m.who.isEmpty() ? "" : " with " + EnglishWords.list(List.copyOf(m.who));
            remarks.ask("How long should the meeting" + with + " take?");
        }
        if (m.who.isEmpty() && m.optional.isEmpty()) {
            remarks.ask("With whom is '" + m.source.text() + "'?");
        }
    }
}
