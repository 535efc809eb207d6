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
import app.daymark.domain.Meeting;
import app.daymark.domain.Person;
import app.daymark.domain.Strength;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What each constraint and each busy time says about the start of a single meeting. */
final class StartRules {

    private final CalendarRequest request;
    private final AllowedStarts allowed;

    StartRules(CalendarRequest request, AllowedStarts allowed) {
        this.request = request;
        this.allowed = allowed;
    }

    /**
     * Starts that a meeting must not have.
     *
     * @param because the members that forbid them together: one, or an event and the buffer around it
     */
    record Hard(List<HardMember> because, MinuteRanges forbidden) {}

    /** The hard rules of a meeting, for the people who must attend. */
    List<Hard> hard(Meeting meeting, int index, MinuteRanges base) {
        List<Hard> rules = new ArrayList<>();
        for (CalendarConstraint c : hardConstraints(index)) {
            MinuteRanges kept = c instanceof Buffer ? null : keptBy(meeting.required(), c, meeting.minutes());
            if (kept != null) {
                rules.add(new Hard(List.of(new HardMember.Stated(c)), base.minus(kept)));
            }
        }
        for (Person p : people(meeting.required())) {
            for (Busy b : p.busy()) {
                addBusy(p, b, meeting.minutes(), index, base, rules);
            }
        }
        rules.removeIf(r -> r.forbidden.isEmpty());
        return rules;
    }

    private void addBusy(Person person, Busy busy, int length, int index, MinuteRanges base, List<Hard> rules) {
        HardMember event = new HardMember.Event(person.name(), busy);
        rules.add(new Hard(
                List.of(event), AllowedStarts.overlapping(busy, 0, length).intersect(base)));
        for (CalendarConstraint c : hardConstraints(index)) {
            if (c instanceof Buffer b && (b.person() == null || person.name().equals(b.person()))) {
                rules.add(new Hard(
                        List.of(event, new HardMember.Stated(b)),
                        AllowedStarts.overlapping(busy, b.minutes(), length).intersect(base)));
            }
        }
    }

    /** What the starts of a meeting cost. */
    MeetingCosts costs(Meeting meeting, int index, MinuteRanges base) {
        List<MeetingCosts.Soft> soft = new ArrayList<>();
        boolean soonest = false;
        boolean latest = false;
        for (CalendarConstraint c : request.constraints()) {
            if (c.concerns(index) && c instanceof Soonest s) {
                latest = soonest ? latest : s.latest();
                soonest = true;
            } else if (c.concerns(index) && c.strength() != Strength.HARD) {
                MinuteRanges kept = keptBy(meeting.required(), c, meeting.minutes());
                if (kept != null) {
                    soft.add(new MeetingCosts.Soft(c, kept));
                }
            }
        }
        List<MeetingCosts.Guest> guests = meeting.optional().stream()
                .distinct()
                .filter(name -> !meeting.required().contains(name))
                .map(name -> guest(name, meeting.minutes(), index, base))
                .toList();
        return new MeetingCosts(soft, guests, soonest ? null : request.zone(), latest);
    }

    private MeetingCosts.Guest guest(String name, int length, int index, MinuteRanges base) {
        MinuteRanges free =
                base.intersect(allowed.clearOf(people(List.of(name)).getFirst().busy(), 0, length));
        MinuteRanges suits = free;
        for (CalendarConstraint c : request.constraints()) {
            MinuteRanges kept = c.concerns(index) && (c instanceof Buffer || person(c) != null)
                    ? keptBy(List.of(name), c, length)
                    : null;
            if (kept != null) {
                free = c.strength() == Strength.HARD ? free.intersect(kept) : free;
                suits = suits.intersect(kept);
            }
        }
        return new MeetingCosts.Guest(name, free, suits);
    }

    /** The starts at which these attendees keep a constraint on single starts; null where it does not bind them. */
    private @Nullable MinuteRanges keptBy(List<String> attendees, CalendarConstraint constraint, int length) {
        String person = person(constraint);
        if (person != null && !attendees.contains(person)) {
            return null;
        }
        if (constraint instanceof Buffer b) {
            List<Busy> busy = people(person == null ? attendees : List.of(person)).stream()
                    .flatMap(p -> p.busy().stream())
                    .toList();
            return allowed.clearOf(busy, b.minutes(), length);
        }
        return kept(constraint, length);
    }

    /** The starts that keep a constraint on single starts by itself; null for the other kinds. */
    private @Nullable MinuteRanges kept(CalendarConstraint constraint, int length) {
        return switch (constraint) {
            case OnDays c -> allowed.onDays(c.dates(), c.zone(), length);
            case WorkingHours c -> allowed.inside(c.windows(), c.days(), c.zone(), length);
            case Within c -> allowed.inside(c.windows(), c.zone(), length);
            case Avoid c -> allowed.clearOf(c.windows(), c.zone(), length);
            case Buffer c -> null;
            case Gap c -> null;
            case Order c -> null;
            case Alignment c -> null;
            case Soonest c -> null;
        };
    }

    /** Whom a constraint binds; null: everybody. */
    static @Nullable String person(CalendarConstraint constraint) {
        return switch (constraint) {
            case WorkingHours c -> c.person();
            case Within c -> c.person();
            case Avoid c -> c.person();
            case Buffer c -> c.person();
            case OnDays c -> null;
            case Gap c -> null;
            case Order c -> null;
            case Alignment c -> null;
            case Soonest c -> null;
        };
    }

    private List<CalendarConstraint> hardConstraints(int index) {
        return request.constraints().stream()
                .filter(c -> c.strength() == Strength.HARD && c.concerns(index))
                .toList();
    }

    private List<Person> people(List<String> names) {
        return names.stream()
                .distinct()
                .map(n -> request.people().stream()
                        .filter(p -> p.name().equals(n))
                        .findFirst()
                        .orElseGet(() -> new Person(n, request.zone(), false, List.of())))
                .toList();
    }
}
