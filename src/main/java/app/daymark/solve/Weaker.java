package app.daymark.solve;

import app.daymark.domain.Busy;
import app.daymark.domain.CalendarConstraint;
import app.daymark.domain.CalendarConstraint.Alignment;
import app.daymark.domain.CalendarConstraint.Avoid;
import app.daymark.domain.CalendarConstraint.Buffer;
import app.daymark.domain.CalendarConstraint.Gap;
import app.daymark.domain.CalendarConstraint.OnDays;
import app.daymark.domain.CalendarConstraint.Order;
import app.daymark.domain.CalendarConstraint.Soonest;
import app.daymark.domain.CalendarConstraint.Within;
import app.daymark.domain.CalendarConstraint.WorkingHours;
import app.daymark.domain.CalendarRequest;
import app.daymark.domain.Person;
import app.daymark.domain.SourceSpan;
import app.daymark.domain.Strength;
import app.daymark.domain.TimeWindow;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/** Requests in which something hard is only wished for, so that a plan may break it and stays as near to it as it can. */
final class Weaker {

    private Weaker() {}

    /** The constraint, wherever it stands, with another strength. */
    static CalendarRequest with(CalendarRequest request, CalendarConstraint constraint, Strength strength) {
        return request.withConstraints(request.constraints().stream()
                .map(c -> c.equals(constraint) ? with(c, strength) : c)
                .toList());
    }

    /** The person need not be at the event, but overlaps it as little as can be. */
    static CalendarRequest without(CalendarRequest request, HardMember.Event event) {
        List<Person> people = request.people().stream()
                .map(p -> p.name().equals(event.person()) ? without(p, event.busy()) : p)
                .toList();
        List<CalendarConstraint> constraints = new ArrayList<>(request.constraints());
        ZonedDateTime start = event.busy().interval().start().atZone(request.zone());
        int from = start.getHour() * 60 + start.getMinute();
        long to = from + event.busy().interval().minutes();
        if (to > from && to <= 2 * TimeWindow.DAY) {
            constraints.add(new Avoid(
                    event.person(),
                    List.of(),
                    List.of(new TimeWindow(start.toLocalDate(), from, (int) to)),
                    request.zone(),
                    Strength.WISH,
                    SourceSpan.outside(event.busy().title())));
        }
        return request.withPeople(people).withConstraints(constraints);
    }

    private static Person without(Person person, Busy busy) {
        return person.withBusy(
                person.busy().stream().filter(b -> !b.equals(busy)).toList());
    }

    static CalendarConstraint with(CalendarConstraint constraint, Strength strength) {
        return switch (constraint) {
            case OnDays c -> new OnDays(c.meetings(), c.dates(), c.zone(), strength, c.source());
            case WorkingHours c ->
                new WorkingHours(c.person(), c.meetings(), c.days(), c.windows(), c.zone(), strength, c.source());
            case Within c -> new Within(c.person(), c.meetings(), c.windows(), c.zone(), strength, c.source());
            case Avoid c -> new Avoid(c.person(), c.meetings(), c.windows(), c.zone(), strength, c.source());
            case Buffer c -> new Buffer(c.person(), c.meetings(), c.minutes(), strength, c.source());
            case Gap c -> new Gap(c.meetings(), c.minutes(), strength, c.source());
            case Order c -> new Order(c.first(), c.second(), c.minGap(), c.maxGap(), strength, c.source());
            case Alignment c -> new Alignment(c.meetings(), c.kind(), c.zone(), strength, c.source());
            case Soonest c -> new Soonest(c.meetings(), c.latest(), strength, c.source());
        };
    }
}
