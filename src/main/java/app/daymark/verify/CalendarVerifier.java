package app.daymark.verify;

import app.daymark.domain.Busy;
import app.daymark.domain.CalendarConstraint;
import app.daymark.domain.CalendarConstraint.Soonest;
import app.daymark.domain.CalendarPlan;
import app.daymark.domain.CalendarRequest;
import app.daymark.domain.Check;
import app.daymark.domain.EnglishWords;
import app.daymark.domain.Meeting;
import app.daymark.domain.Person;
import app.daymark.domain.Strength;
import app.daymark.domain.Validation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Meetings against calendars and constraints: compares instants, one rule after the other. */
final class CalendarVerifier {

    Validation check(CalendarRequest request, CalendarPlan plan) {
        CalendarRules rules = new CalendarRules(request);
        List<Placed> meetings = new ArrayList<>();
        for (int i = 0; i < Math.min(request.meetings().size(), plan.meetings().size()); i++) {
            meetings.add(Placed.of(i, request.meetings().get(i), plan.meetings().get(i)));
        }
        List<Check> checks = new ArrayList<>();
        checks.add(count(request, plan));
        for (Placed meeting : meetings) {
            String name = request.meetings().size() == 1 ? "The meeting" : "Meeting " + (meeting.index() + 1);
            checks.add(length(meeting, request)
                    .hard(name + " lasts "
                            + EnglishWords.length(meeting.meeting().minutes()) + "."));
            checks.add(notBeforeNow(meeting, request).hard(name + " does not start before now."));
            checks.add(inWindow(meeting, request).hard(name + " lies in the time that was looked at."));
            checks.add(attendance(meeting, request).hard(name + " has the people who were asked for."));
            for (Person person : request.people()) {
                if (meeting.attends(person.name())) {
                    checks.add(free(person, meeting, rules, request)
                            .hard(person.name() + " is free for " + name.toLowerCase(Locale.ROOT) + "."));
                }
            }
            for (String guest : meeting.meeting().optional()) {
                checks.add(new Finding(meeting.lists(guest), () -> meeting.lists(guest) ? "listed" : "not listed")
                        .wish(guest + " comes to " + name.toLowerCase(Locale.ROOT) + "."));
            }
        }
        checks.add(oneAtATime(meetings, request).hard("Nobody is in two meetings at the same time."));
        for (CalendarConstraint constraint : request.constraints()) {
            checks.add(
                    constraint instanceof Soonest soonest
                            ? new SoonestRule(request, rules)
                                    .of(soonest, meetings)
                                    .goal(soonest)
                            : rules.of(constraint, meetings).of(constraint));
        }
        if (request.meetings().size() == 1 && !plan.alternatives().isEmpty()) {
            checks.add(alternatives(request, plan, rules).strong("The alternatives break nothing hard."));
        }
        return Validation.of(checks);
    }

    /** Every alternative to the one meeting, for those who must attend. */
    private static Finding alternatives(CalendarRequest request, CalendarPlan plan, CalendarRules rules) {
        Meeting meeting = request.meetings().get(0);
        List<Finding> findings = new ArrayList<>();
        for (CalendarPlan.Alternative alternative : plan.alternatives()) {
            Placed p = Placed.of(
                    0, meeting, new CalendarPlan.Slot("", alternative.start(), alternative.end(), meeting.required()));
            findings.add(length(p, request));
            findings.add(notBeforeNow(p, request));
            findings.add(inWindow(p, request));
            for (Person person : request.people()) {
                if (p.attends(person.name())) {
                    findings.add(free(person, p, rules, request));
                }
            }
            for (CalendarConstraint constraint : request.constraints()) {
                if (constraint.strength() == Strength.HARD) {
                    findings.add(rules.of(constraint, List.of(p)));
                }
            }
        }
        List<Finding> broken = findings.stream().filter(f -> !f.ok()).toList();
        return Finding.all(broken, plan.alternatives().size() + " other times were checked");
    }

    private static Check count(CalendarRequest request, CalendarPlan plan) {
        int asked = request.meetings().size();
        int planned = plan.meetings().size();
        return new Finding(asked == planned, () -> planned + " in the plan")
                .hard(asked == 1 ? "One meeting is planned." : asked + " meetings are planned.");
    }

    private static Finding length(Placed p, CalendarRequest request) {
        Duration length = Duration.between(p.start(), p.end());
        boolean ok = length.equals(Duration.ofMinutes(p.meeting().minutes()));
        return new Finding(ok, () -> p.when(request.zone()) + " lasts " + words(length));
    }

    private static String words(Duration length) {
        if (length.isNegative()) {
            return "less than nothing";
        }
        int seconds = length.toSecondsPart();
        return EnglishWords.length(length.toMinutes()) + (seconds == 0 ? "" : " " + seconds + " seconds");
    }

    static Finding notBeforeNow(Placed p, CalendarRequest request) {
        boolean ok = !p.start().isBefore(request.now());
        return new Finding(
                ok,
                () -> p.when(request.zone()) + (ok ? " is not before " : " starts before ")
                        + EnglishWords.day(request.now().atZone(request.zone()).toLocalDate()) + " "
                        + request.now().atZone(request.zone()).toLocalTime());
    }

    static Finding inWindow(Placed p, CalendarRequest request) {
        boolean ok = !p.start().isBefore(request.window().start())
                && !p.end().isAfter(request.window().end());
        return new Finding(
                ok,
                () -> p.when(request.zone())
                        + (ok ? " is inside " : " is not inside ")
                        + Placed.span(request.window().start(), request.window().end(), request.zone()));
    }

    /** Every required person is listed (the user may be left out), nobody twice, and nobody else. */
    private static Finding attendance(Placed p, CalendarRequest request) {
        Meeting meeting = p.meeting();
        List<String> faults = new ArrayList<>();
        for (String person : meeting.required()) {
            if (!p.lists(person) && !person.equals(request.me())) {
                faults.add(person + " is missing");
            }
        }
        List<String> seen = new ArrayList<>();
        for (String name : p.named()) {
            if (seen.stream().anyMatch(s -> Placed.same(s, name))) {
                faults.add(name + " is listed twice");
            } else if (meeting.required().stream().noneMatch(r -> Placed.same(r, name))
                    && meeting.optional().stream().noneMatch(o -> Placed.same(o, name))) {
                faults.add(name + " was not asked for");
            }
            seen.add(name);
        }
        return Finding.without(faults, () -> EnglishWords.list(p.named()));
    }

    static Finding free(Person person, Placed p, CalendarRules rules, CalendarRequest request) {
        for (Busy busy : person.busy()) {
            if (p.overlaps(CalendarRules.busyFrom(busy), CalendarRules.busyTo(busy))) {
                return Finding.broken(() -> p.when(request.zone()) + " overlaps " + rules.event(person, busy));
            }
        }
        return Finding.kept(() -> p.when(request.zone())
                + (person.hasCalendar() ? " overlaps no event of " + person.name() : " (no calendar: taken as free)"));
    }

    private static Finding oneAtATime(List<Placed> meetings, CalendarRequest request) {
        for (Placed a : meetings) {
            for (Placed b : meetings) {
                if (a.index() < b.index() && a.overlaps(b.start(), b.end())) {
                    for (Person person : request.people()) {
                        if (a.attends(person.name()) && b.attends(person.name())) {
                            return Finding.broken(() -> person.name() + " is in meeting " + (a.index() + 1) + " ("
                                    + a.when(request.zone()) + ") and in meeting " + (b.index() + 1) + " ("
                                    + b.when(request.zone()) + ")");
                        }
                    }
                }
            }
        }
        return Finding.kept(() -> "no two meetings of one person overlap");
    }
}
