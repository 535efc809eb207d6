package app.daymark.understand.calendar;

import app.daymark.domain.Busy;
import app.daymark.domain.CalendarConstraint;
import app.daymark.domain.CalendarRequest;
import app.daymark.domain.EnglishWords;
import app.daymark.domain.Interval;
import app.daymark.domain.Meeting;
import app.daymark.domain.Note;
import app.daymark.domain.Person;
import app.daymark.domain.Reading;
import app.daymark.domain.Setting;
import app.daymark.domain.SourceSpan;
import app.daymark.domain.Strength;
import app.daymark.domain.Task;
import app.daymark.domain.TimeWindow;
import app.daymark.understand.words.Days;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Puts the statements of a text together to one request, with the defaults and the questions that are left. */
final class CalendarDraft {

    private static final int HORIZON_DAYS = 14;
    private static final Set<DayOfWeek> WEEKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    private final Setting setting;
    private final LocalDate today;
    private final List<Statement> statements;
    private final Wanted wanted = new Wanted();
    private final Set<String> questions = new LinkedHashSet<>();
    private final List<Note> ignored = new ArrayList<>();
    private final List<Note> assumptions = new ArrayList<>();
    private final List<CalendarConstraint> constraints = new ArrayList<>();
    private final Map<String, ZoneId> zones = new LinkedHashMap<>();
    private final Set<String> without = new LinkedHashSet<>();
    private final Set<String> optional = new LinkedHashSet<>();
    private List<Wanted.Draft> meetings = List.of();
    private final List<NavigableSet<LocalDate>> days = new ArrayList<>();
    private Days.Horizon horizon;
    private boolean wide;
    private Statement.Series series = new Statement.Series(0, false, SourceSpan.outside(""));

    CalendarDraft(Setting setting, List<Statement> statements) {
        this.setting = setting;
        this.statements = statements;
        this.today = setting.now().atZone(setting.zone()).toLocalDate();
        this.horizon = Days.Horizon.from(today);
    }

    Reading reading() {
        collect();
        if (wanted.meetings().isEmpty()) {
            questions.add("What is to be planned? Say with whom, how long and when.");
            return answer(null);
        }
        people();
        chooseDays();
        if (!questions.isEmpty() && meetings.stream().anyMatch(m -> m.minutes == null || m.who.isEmpty())) {
            return answer(null);
        }
        ownSlots();
        said();
        WorkHours.add(this);
        between();
        return answer(request());
    }

    private Reading answer(@org.jspecify.annotations.Nullable CalendarRequest request) {
        return new Reading(Task.CALENDAR_SCHEDULING, request, ignored, assumptions, List.copyOf(questions));
    }

    // ---- what was said, by kind

    private void collect() {
        for (Statement s : statements) {
            switch (s) {
                case Statement.Ask a -> wanted.add(a);
                case Statement.Without w -> without.addAll(w.who());
                case Statement.Optional o -> optional.addAll(o.who());
                case Statement.Lives l -> l.who().forEach(p -> zones.put(p, l.zone()));
                case Statement.Ignored i -> ignored.add(new Note(i.source().text(), i.reason()));
                case Statement.Unread u ->
                    questions.add("I could not read '" + u.source().text() + "'. What does it mean for the plan?");
                case Statement.Series x -> {
                    if (x.count() >= series.count()) {
                        series = x;
                    }
                }
                default -> {}
            }
        }
        questions.addAll(wanted.questions());
    }

    private void people() {
        int copies = series.source().start() >= 0 && series.count() > 0 ? series.count() : 0;
        meetings = wanted.spread(copies);
        boolean excluded = without.contains(setting.me());
        for (Wanted.Draft m : meetings) {
            m.who.removeAll(without);
            m.optional.removeAll(without);
            for (String p : optional) {
                if (m.who.remove(p) || meetings.size() == 1 && !p.equals(setting.me())) {
                    m.optional.add(p);
                }
            }
            m.who.removeAll(m.optional);
            if (m.minutes == null) {
                questions.add("How long should the meeting"
                        + (m.who.isEmpty() ? "" : " with " + EnglishWords.list(List.copyOf(m.who))) + " take?");
            }
            if (m.who.isEmpty() && m.optional.isEmpty()) {
                questions.add("With whom is '" + m.source.text() + "'?");
            }
            if (!excluded && !m.others) {
                (optional.contains(setting.me()) ? m.optional : m.who).add(setting.me());
            }
        }
    }

    // ---- days

    private void chooseDays() {
        horizon = new Days.Horizon(today, todayFits(), new TreeSet<>());
        List<Statement.When> whens = statements.stream()
                .filter(Statement.When.class::isInstance)
                .map(Statement.When.class::cast)
                .toList();
        Collection<Slot> all = new ArrayList<>();
        meetings.forEach(m -> all.addAll(m.slots));
        whens.forEach(w -> all.addAll(w.slots()));
        for (Slot s : all) {
            unsure(s.days());
        }
        for (Wanted.Draft m : meetings) {
            days.add(daysOf(m.slots));
        }
        NavigableSet<LocalDate> general = null;
        for (Statement.When w : whens) {
            if (w.allowed()
                    && w.strength() == Strength.HARD
                    && w.who().isEmpty()
                    && w.about().isEmpty()) {
                NavigableSet<LocalDate> said = daysOf(w.slots());
                if (!said.isEmpty()) {
                    general = general == null || w.corrects() ? said : meet(general, said, w.source());
                }
            }
        }
        inherit(general);
        if (days.stream().anyMatch(Set::isEmpty)) {
            fromPeople(whens);
        }
        NavigableSet<LocalDate> union = new TreeSet<>();
        days.forEach(union::addAll);
        horizon = horizon.within(union);
        seriesDays();
    }

    private void unsure(@org.jspecify.annotations.Nullable Days d) {
        switch (d) {
            case Days.Unsure u -> questions.add(u.question());
            case Days.AnyOf any -> any.parts().forEach(this::unsure);
            case Days.Narrowed n -> {
                unsure(n.wide());
                unsure(n.narrow());
            }
            case Days.Span s -> {
                unsure(s.from());
                unsure(s.to());
            }
            case null, default -> {}
        }
    }

    private NavigableSet<LocalDate> meet(NavigableSet<LocalDate> a, NavigableSet<LocalDate> b, SourceSpan source) {
        NavigableSet<LocalDate> both = new TreeSet<>(a);
        both.retainAll(b);
        if (both.isEmpty()) {
            questions.add("'" + source.text() + "' names other days than the words before. Which day is meant?");
            return a;
        }
        return both;
    }

    /** Meetings without a day of their own take the general days, else those of the next meeting, else of the one before. */
    private void inherit(@org.jspecify.annotations.Nullable NavigableSet<LocalDate> general) {
        for (int i = days.size() - 1; i >= 0; i--) {
            if (days.get(i).isEmpty()) {
                if (general != null) {
                    days.set(i, general);
                } else if (i + 1 < days.size()) {
                    days.set(i, days.get(i + 1));
                    if (meetings.get(i).slots.isEmpty()) {
                        meetings.get(i).slots.addAll(meetings.get(i + 1).slots);
                    }
                }
            } else if (general != null) {
                NavigableSet<LocalDate> own = days.get(i);
                NavigableSet<LocalDate> both = new TreeSet<>(own);
                both.retainAll(general);
                if (both.isEmpty()) {
                    questions.add("Two different days are named: " + list(own) + " and " + list(general)
                            + ". Which is meant?");
                } else {
                    days.set(i, both);
                }
            }
        }
        for (int i = 1; i < days.size(); i++) {
            if (days.get(i).isEmpty()) {
                days.set(i, days.get(i - 1));
            }
        }
    }

    private static String list(Collection<LocalDate> dates) {
        return EnglishWords.list(dates.stream().limit(5).map(EnglishWords::day).toList());
    }

    /** No day is named for the meeting: the days on which people say they can, or a question. */
    private void fromPeople(List<Statement.When> whens) {
        NavigableSet<LocalDate> offered = new TreeSet<>();
        for (Statement.When w : whens) {
            if (w.allowed() && !w.who().isEmpty() && w.strength() == Strength.HARD) {
                offered.addAll(daysOf(w.slots()));
            }
        }
        boolean soonest = statements.stream().anyMatch(s -> s instanceof Statement.Soonest x && !x.latest());
        if (offered.isEmpty()) {
            offered = workingDays(10);
            wide = true;
            if (soonest || series.source().start() >= 0) {
                assumptions.add(new Note("the day", "the next ten working days are looked at"));
            } else {
                questions.add("On which day, or in which week?");
            }
        }
        for (int i = 0; i < days.size(); i++) {
            if (days.get(i).isEmpty()) {
                days.set(i, offered);
            }
        }
    }

    private NavigableSet<LocalDate> workingDays(int n) {
        NavigableSet<LocalDate> dates = new TreeSet<>();
        for (LocalDate d = today; dates.size() < n; d = d.plusDays(1)) {
            if (WEEKDAYS.contains(d.getDayOfWeek()) && (todayFits() || d.isAfter(today))) {
                dates.add(d);
            }
        }
        return dates;
    }

    private boolean todayFits() {
        int shortest = meetings.stream()
                .map(m -> m.minutes)
                .filter(Objects::nonNull)
                .mapToInt(x -> x)
                .min()
                .orElse(0);
        int end = setting.workHours().to();
        for (Wanted.Draft m : meetings) {
            for (Slot s : m.slots) {
                if (s.range() != null) {
                    end = s.closed() ? s.range().to() : Math.min(end, s.range().to());
                }
            }
        }
        var local = setting.now().atZone(setting.zone());
        return local.getHour() * 60 + local.getMinute() + shortest <= end;
    }

    private NavigableSet<LocalDate> daysOf(List<Slot> slots) {
        NavigableSet<LocalDate> dates = new TreeSet<>();
        for (Slot s : slots) {
            Days d = s.days();
            if (d != null) {
                NavigableSet<LocalDate> these = d.resolve(horizon);
                boolean broad = broad(d);
                wide |= broad;
                for (LocalDate x : these) {
                    if (!broad
                            || WEEKDAYS.contains(x.getDayOfWeek())
                            || these.stream().noneMatch(y -> WEEKDAYS.contains(y.getDayOfWeek()))) {
                        dates.add(x);
                    }
                }
            }
        }
        dates.removeIf(d -> d.isBefore(today) && dates.stream().anyMatch(x -> !x.isBefore(today)));
        return dates;
    }

    private static boolean broad(Days d) {
        return switch (d) {
            case Days.Dates x -> x.wide();
            case Days.Span s -> true;
            case Days.AnyOf any -> any.parts().stream().anyMatch(CalendarDraft::broad);
            case Days.Narrowed n ->
                broad(n.wide())
                        && n.narrow() instanceof Days.Weekdays w
                        && w.days().size() == 7;
            default -> false;
        };
    }

    /** Occurrence k of a series lies on the k-th of its days, or in its k-th week. */
    private void seriesDays() {
        if (series.source().start() < 0 || meetings.isEmpty()) {
            return;
        }
        int n = meetings.size();
        NavigableSet<LocalDate> all = new TreeSet<>(days.get(0));
        boolean everyDay = !series.weekly() || series.count() == 0 && all.size() > 1;
        if (n == 1 && series.count() == 0 && all.size() > 1) {
            Wanted.Draft first = meetings.get(0);
            List<Wanted.Draft> copies = new ArrayList<>();
            for (int i = 0; i < all.size(); i++) {
                copies.add(first.copy());
            }
            copies.forEach(c -> c.others = first.others);
            meetings = copies;
            n = all.size();
        } else if (n == 1) {
            return;
        }
        days.clear();
        LocalDate start = all.first();
        List<LocalDate> listed = List.copyOf(all);
        Set<DayOfWeek> weekdays = EnumSet.noneOf(DayOfWeek.class);
        all.stream().filter(d -> !d.isAfter(start.plusDays(6))).forEach(d -> weekdays.add(d.getDayOfWeek()));
        for (int k = 0; k < n; k++) {
            NavigableSet<LocalDate> own = new TreeSet<>();
            if (everyDay) {
                own.add(
                        k < listed.size()
                                ? listed.get(k)
                                : listed.get(listed.size() - 1).plusDays(k - listed.size() + 1L));
            } else {
                for (int d = 0; d < 7; d++) {
                    LocalDate date = start.plusWeeks(k).plusDays(d);
                    if (weekdays.contains(date.getDayOfWeek())) {
                        own.add(date);
                    }
                }
            }
            days.add(own);
        }
        NavigableSet<LocalDate> union = new TreeSet<>();
        days.forEach(union::addAll);
        horizon = horizon.within(union);
        boolean said = statements.stream().anyMatch(Statement.Alike.class::isInstance);
        if (!said && n > 1) {
            CalendarConstraint.Alignment.Kind kind = everyDay
                    ? CalendarConstraint.Alignment.Kind.SAME_TIME
                    : CalendarConstraint.Alignment.Kind.SAME_SLOT;
            constraints.add(new CalendarConstraint.Alignment(
                    List.of(), kind, setting.zone(), Strength.STRONG, series.source()));
        }
    }

    // ---- constraints

    /** The days and times that the asks themselves name. */
    private void ownSlots() {
        for (int i = 0; i < meetings.size(); i++) {
            Wanted.Draft m = meetings.get(i);
            boolean shared = sameForAll(i);
            if (shared && i > 0) {
                break;
            }
            List<Integer> which = shared ? List.of() : List.of(i);
            constraints.add(new CalendarConstraint.OnDays(
                    which, new TreeSet<>(days.get(i)), setting.zone(), Strength.HARD, daySource(m)));
            List<TimeWindow> windows = new ArrayList<>();
            boolean alike = m.slots.stream().map(Slot::days).distinct().count() < 2;
            for (Slot s : m.slots) {
                if (s.range() != null) {
                    windows.addAll(windows(
                            alike ? new Slot(null, s.range(), s.form(), s.clock()) : s, minutes(m), days.get(i)));
                }
            }
            if (!windows.isEmpty()) {
                boolean around = m.slots.stream().anyMatch(s -> s.form() == Item.Time.Form.AROUND);
                ZoneId zone = m.slots.stream()
                        .filter(s -> s.range() != null)
                        .map(s -> zone(s, List.copyOf(m.who)))
                        .findFirst()
                        .orElse(setting.zone());
                List<TimeWindow> whole = m.slots.stream()
                        .filter(s -> s.range() == null && s.days() != null && m.slots.size() > 1)
                        .flatMap(s -> windows(s, minutes(m), days.get(i0(m))).stream())
                        .toList();
                List<TimeWindow> both = new ArrayList<>(windows);
                both.addAll(whole);
                constraints.add(new CalendarConstraint.Within(
                        null, which, both, zone, around ? Strength.WISH : Strength.HARD, m.source));
            }
        }
    }

    private int i0(Wanted.Draft m) {
        return meetings.indexOf(m);
    }

    private SourceSpan daySource(Wanted.Draft m) {
        if (m.slots.stream().anyMatch(s -> s.days() != null)) {
            return m.source;
        }
        for (Statement s : statements) {
            if (s instanceof Statement.When w
                    && w.allowed()
                    && w.slots().stream().anyMatch(x -> x.days() != null)) {
                return w.source();
            }
            if (s instanceof Statement.Ask a && a.slots().stream().anyMatch(x -> x.days() != null)) {
                return a.source();
            }
        }
        return SourceSpan.outside("the next ten working days");
    }

    private boolean sameForAll(int i) {
        return meetings.stream().allMatch(m -> m.slots.equals(meetings.get(i).slots))
                && days.stream().allMatch(d -> d.equals(days.get(i)));
    }

    private static int minutes(Wanted.Draft m) {
        return m.minutes == null ? 30 : m.minutes;
    }

    /** What the other clauses say of people and meetings. */
    private void said() {
        Map<String, List<Statement.When>> offers = new LinkedHashMap<>();
        for (Statement s : statements) {
            switch (s) {
                case Statement.When w
                when w.allowed() && w.strength() == Strength.HARD && !w.who().isEmpty() && !otherDaysFree(w) ->
                    w.who()
                            .forEach(p -> offers.computeIfAbsent(p, k -> new ArrayList<>())
                                    .add(w));
                case Statement.When w -> when(w);
                case Statement.Soonest x ->
                    constraints.add(new CalendarConstraint.Soonest(List.of(), x.latest(), Strength.WISH, x.source()));
                case Statement.Buffer b -> {
                    List<String> who = b.who().isEmpty() ? java.util.Collections.singletonList(null) : b.who();
                    who.forEach(p -> constraints.add(
                            new CalendarConstraint.Buffer(p, List.of(), b.minutes(), Strength.HARD, b.source())));
                }
                default -> {}
            }
        }
        offers.forEach(this::offer);
    }

    /** Whether the good times say nothing of other days: then their days lose the rest, and no more. */
    private static boolean otherDaysFree(Statement.When w) {
        return w.allowed() && w.thatDay() && w.slots().stream().allMatch(s -> s.days() != null && s.range() != null);
    }

    private static List<TimeWindow> rest(List<TimeWindow> good) {
        Map<LocalDate, List<TimeWindow>> byDay = new java.util.TreeMap<>();
        good.forEach(g -> byDay.computeIfAbsent(Objects.requireNonNull(g.date()), k -> new ArrayList<>())
                .add(g));
        List<TimeWindow> rest = new ArrayList<>();
        byDay.forEach((date, windows) -> {
            int from = 0;
            for (TimeWindow w : windows.stream()
                    .sorted(java.util.Comparator.comparingInt(TimeWindow::from))
                    .toList()) {
                if (w.from() > from) {
                    rest.add(new TimeWindow(date, from, w.from()));
                }
                from = Math.max(from, w.to());
            }
            if (from < TimeWindow.DAY) {
                rest.add(new TimeWindow(date, from, TimeWindow.DAY));
            }
        });
        return rest;
    }

    private void when(Statement.When w) {
        if (w.who().isEmpty()) {
            meetingWhen(w);
            return;
        }
        for (String person : w.who()) {
            if (!takesPart(person)) {
                ignored.add(new Note(w.source().text(), person + " takes no part"));
                continue;
            }
            List<TimeWindow> windows = new ArrayList<>();
            w.slots().forEach(s -> windows.addAll(windows(s, shortest(person), horizon.days())));
            ZoneId zone = zone(w.slots().get(0), List.of(person));
            if (otherDaysFree(w) && w.strength() == Strength.HARD) {
                constraints.add(
                        new CalendarConstraint.Avoid(person, List.of(), rest(windows), zone, w.strength(), w.source()));
            } else if (!windows.isEmpty()) {
                constraints.add(
                        w.allowed()
                                ? new CalendarConstraint.Within(
                                        person, List.of(), windows, zone, w.strength(), w.source())
                                : new CalendarConstraint.Avoid(
                                        person, List.of(), windows, zone, w.strength(), w.source()));
            }
        }
    }

    private void meetingWhen(Statement.When w) {
        List<Integer> which = which(w.about());
        int minutes = meetings.stream().mapToInt(CalendarDraft::minutes).min().orElse(30);
        boolean daysOnly = w.slots().stream().allMatch(s -> s.range() == null);
        if (w.allowed() && daysOnly) {
            NavigableSet<LocalDate> dates = daysOf(w.slots());
            boolean known = w.strength() == Strength.HARD && w.about().isEmpty();
            if (!known && !dates.isEmpty()) {
                constraints.add(new CalendarConstraint.OnDays(which, dates, setting.zone(), w.strength(), w.source()));
            }
            return;
        }
        List<TimeWindow> windows = new ArrayList<>();
        w.slots().forEach(s -> windows.addAll(windows(s, minutes, horizon.days())));
        ZoneId zone = zone(w.slots().get(0), List.of());
        if (!windows.isEmpty()) {
            constraints.add(
                    w.allowed()
                            ? new CalendarConstraint.Within(null, which, windows, zone, w.strength(), w.source())
                            : new CalendarConstraint.Avoid(null, which, windows, zone, w.strength(), w.source()));
        }
    }

    /** A person's offers on different days, or apart on one day, add up; those that overlap must all be kept. */
    private void offer(String person, List<Statement.When> offers) {
        if (!takesPart(person)) {
            offers.forEach(w -> ignored.add(new Note(w.source().text(), person + " takes no part")));
            return;
        }
        List<TimeWindow> windows = new ArrayList<>();
        Statement.When first = offers.get(0);
        ZoneId zone = zone(first.slots().get(0), List.of(person));
        SourceSpan source = first.source();
        for (Statement.When w : offers) {
            List<TimeWindow> own = new ArrayList<>();
            w.slots().forEach(s -> own.addAll(windows(s, shortest(person), horizon.days())));
            ZoneId ownZone = zone(w.slots().get(0), List.of(person));
            boolean bound = w.slots().stream().allMatch(s -> s.range() != null && s.days() == null && !s.closed());
            boolean overlap =
                    bound || own.stream().anyMatch(a -> windows.stream().anyMatch(b -> overlap(a, b)));
            if (!windows.isEmpty() && (overlap || !ownZone.equals(zone))) {
                constraints.add(
                        new CalendarConstraint.Within(person, List.of(), own, ownZone, Strength.HARD, w.source()));
            } else if (!own.isEmpty()) {
                source = windows.isEmpty() ? w.source() : source;
                zone = windows.isEmpty() ? ownZone : zone;
                windows.addAll(own);
            }
        }
        if (!windows.isEmpty()) {
            constraints.add(new CalendarConstraint.Within(person, List.of(), windows, zone, Strength.HARD, source));
        }
    }

    private static boolean overlap(TimeWindow a, TimeWindow b) {
        boolean day = a.date() == null || b.date() == null || a.date().equals(b.date());
        return day && a.from() < b.to() && b.from() < a.to();
    }

    private int shortest(String person) {
        return meetings.stream()
                .filter(m -> m.who.contains(person) || m.optional.contains(person))
                .mapToInt(CalendarDraft::minutes)
                .min()
                .orElse(30);
    }

    private boolean takesPart(String person) {
        return meetings.stream().anyMatch(m -> m.who.contains(person) || m.optional.contains(person));
    }

    private List<Integer> which(List<String> about) {
        List<Integer> which = new ArrayList<>();
        for (int i = 0; i < meetings.size(); i++) {
            if (!about.isEmpty() && meetings.get(i).who.containsAll(about)) {
                which.add(i);
            }
        }
        return which.size() == meetings.size() ? List.of() : which;
    }

    private List<TimeWindow> windows(Slot s, int minutes, Collection<LocalDate> among) {
        List<TimeWindow> windows = new ArrayList<>();
        int from = s.range() == null ? 0 : s.range().from();
        int to = s.range() == null ? TimeWindow.DAY : s.range().to();
        if (from == to) {
            to = from + minutes;
        }
        if (from >= TimeWindow.DAY || to > 2 * TimeWindow.DAY) {
            return windows;
        }
        Days d = s.days();
        if (d == null) {
            windows.add(new TimeWindow(null, from, to));
            return windows;
        }
        for (LocalDate date : d.resolve(horizon.within(among))) {
            windows.add(new TimeWindow(date, from, to));
        }
        return windows;
    }

    private ZoneId zone(Slot s, List<String> who) {
        Item.Clock clock = s.clock();
        if (clock == null || clock.owner() == Item.Pronoun.Who.ME && clock.zone() == null) {
            return setting.zone();
        }
        if (clock.zone() != null) {
            return clock.zone();
        }
        List<String> others = who.stream().filter(p -> !p.equals(setting.me())).toList();
        if (others.isEmpty()) {
            others = meetings.stream()
                    .flatMap(m -> m.who.stream())
                    .filter(p -> !p.equals(setting.me()))
                    .distinct()
                    .toList();
        }
        List<String> named =
                others.stream().filter(p -> !zoneOf(p).equals(setting.zone())).toList();
        return named.isEmpty() ? setting.zone() : zoneOf(named.get(0));
    }

    ZoneId zoneOf(String person) {
        ZoneId zone = zones.get(person);
        return zone != null ? zone : setting.calendars().zone(person).orElse(setting.zone());
    }

    /** Gaps, order and likeness of several meetings. */
    private void between() {
        for (Statement s : statements) {
            switch (s) {
                case Statement.Gap g
                when meetings.size() > 1 ->
                    constraints.add(new CalendarConstraint.Gap(List.of(), g.minutes(), Strength.HARD, g.source()));
                case Statement.Gap g ->
                    constraints.add(
                            new CalendarConstraint.Buffer(null, List.of(), g.minutes(), Strength.HARD, g.source()));
                case Statement.Alike a
                when meetings.size() > 1 ->
                    constraints.add(new CalendarConstraint.Alignment(
                            List.of(),
                            CalendarConstraint.Alignment.Kind.valueOf(a.kind().name()),
                            setting.zone(),
                            Strength.HARD,
                            a.source()));
                case Statement.Order o when meetings.size() > 1 -> order(o);
                default -> {}
            }
        }
    }

    private void order(Statement.Order o) {
        if (o.first().isEmpty() && o.second().isEmpty()) {
            for (int i = 0; i + 1 < meetings.size(); i++) {
                constraints.add(
                        new CalendarConstraint.Order(i, i + 1, o.minGap(), o.maxGap(), Strength.HARD, o.source()));
            }
            return;
        }
        List<Integer> first = which(o.first());
        List<Integer> second = o.second().isEmpty() ? others(first) : which(o.second());
        for (int a : first) {
            for (int b : second) {
                if (a != b) {
                    constraints.add(
                            new CalendarConstraint.Order(a, b, o.minGap(), o.maxGap(), Strength.HARD, o.source()));
                }
            }
        }
    }

    private List<Integer> others(List<Integer> some) {
        List<Integer> rest = new ArrayList<>();
        for (int i = 0; i < meetings.size(); i++) {
            if (!some.contains(i)) {
                rest.add(i);
            }
        }
        return rest;
    }

    // ---- the request

    private CalendarRequest request() {
        LocalDate last = horizon.days().isEmpty() ? today : horizon.days().last();
        Instant end =
                last.plusDays(1L + HORIZON_DAYS).atStartOfDay(setting.zone()).toInstant();
        Interval window = new Interval(
                setting.now(), end.isAfter(setting.now()) ? end : setting.now().plusSeconds(86_400L * HORIZON_DAYS));
        boolean dropTentative = statements.stream().anyMatch(Statement.TentativeIsFree.class::isInstance);
        Set<String> names = new LinkedHashSet<>();
        meetings.forEach(m -> {
            names.addAll(m.who);
            names.addAll(m.optional);
        });
        List<Person> people = new ArrayList<>();
        for (String name : names) {
            boolean known = setting.peopleWithCalendar().contains(name);
            List<Busy> busy = known ? setting.calendars().busy(name, window, zoneOf(name)) : List.of();
            if (dropTentative) {
                busy = busy.stream().filter(b -> !b.tentative()).toList();
            }
            people.add(new Person(name, zoneOf(name), known, busy));
            boolean told = constraints.stream()
                    .anyMatch(c -> c instanceof CalendarConstraint.Within w && name.equals(w.person())
                            || c instanceof CalendarConstraint.Avoid a && name.equals(a.person()));
            if (!known && !name.equals(setting.me()) && !told) {
                assumptions.add(new Note(name, "no calendar here: taken as free"));
            }
        }
        List<Meeting> asked = new ArrayList<>();
        for (Wanted.Draft m : meetings) {
            List<String> with =
                    m.who.stream().filter(p -> !p.equals(setting.me())).toList();
            String title = (m.title == null ? "Meeting" : m.title)
                    + (with.isEmpty() ? "" : " with " + EnglishWords.list(with));
            asked.add(new Meeting(title, minutes(m), List.copyOf(m.who), List.copyOf(m.optional), m.source));
        }
        return new CalendarRequest(setting.now(), setting.zone(), setting.me(), people, asked, constraints, window);
    }

    // ---- for WorkHours

    Setting setting() {
        return setting;
    }

    List<Statement> statements() {
        return statements;
    }

    List<Wanted.Draft> meetings() {
        return meetings;
    }

    NavigableSet<LocalDate> allDays() {
        return horizon.days();
    }

    boolean wide() {
        return wide;
    }

    void add(CalendarConstraint c) {
        constraints.add(c);
    }

    void assume(String text, String remark) {
        assumptions.add(new Note(text, remark));
    }

    List<CalendarConstraint> constraints() {
        return constraints;
    }

    NavigableSet<LocalDate> resolve(Days d) {
        return d.resolve(horizon);
    }
}
