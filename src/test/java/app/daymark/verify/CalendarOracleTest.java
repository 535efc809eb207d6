package app.daymark.verify;

import static app.daymark.verify.CalendarCase.SOURCE;
import static app.daymark.verify.CalendarOracle.END;
import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.domain.Busy;
import app.daymark.domain.CalendarConstraint;
import app.daymark.domain.CalendarConstraint.Order;
import app.daymark.domain.CalendarConstraint.Soonest;
import app.daymark.domain.CalendarRequest;
import app.daymark.domain.Check;
import app.daymark.domain.EnglishWords;
import app.daymark.domain.Interval;
import app.daymark.domain.Meeting;
import app.daymark.domain.Strength;
import app.daymark.domain.Validation;
import app.daymark.verify.CalendarOracle.Slot;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The verifier agrees with an oracle that counts minutes. */
class CalendarOracleTest {

    @Property(tries = 2000)
    void aPlanIsValidExactlyWhenEveryMinuteOfItIs(@ForAll long seed) {
        Random random = new Random(seed);
        CalendarRequest request = RandomCalendars.request(random);
        List<Slot> slots = new ArrayList<>(slots(request, random));
        if (random.nextInt(20) == 0) {
            slots.set(0, new Slot(slots.get(0).from(), slots.get(0).to(), List.of()));
        }

        Validation validation = new Verifier().check(request, RandomCalendars.plan(request, slots));

        assertThat(validation.valid())
                .as(() -> request + " " + slots + " " + validation)
                .isEqualTo(CalendarOracle.isValid(request, slots));
    }

    @Property(tries = 4000)
    void eachConstraintIsKeptExactlyWhenEveryMinuteKeepsIt(@ForAll long seed) {
        Random random = new Random(seed);
        CalendarRequest request = RandomCalendars.request(random);
        List<Slot> slots = slots(request, random);
        List<Placed> placed = new ArrayList<>();
        for (int i = 0; i < slots.size(); i++) {
            placed.add(Placed.of(
                    i,
                    request.meetings().get(i),
                    RandomCalendars.plan(request, slots).meetings().get(i)));
        }

        for (CalendarConstraint constraint : request.constraints()) {
            assertThat(new CalendarRules(request).of(constraint, placed).ok())
                    .as(() -> constraint + " " + slots)
                    .isEqualTo(CalendarOracle.keeps(constraint, request, slots));
        }
    }

    @Property(tries = 40)
    void theSoonestPlanIsTheFirstValidOne(@ForAll long seed) {
        Random random = new Random(seed);
        CalendarRequest request =
                RandomCalendars.request(random).withMeetings(List.of(RandomCalendars.meeting(random)));
        List<CalendarConstraint> single = request.constraints().stream()
                .filter(c -> !(c instanceof Order) && c.meetings().stream().allMatch(i -> i == 0))
                .filter(c -> !(c instanceof Soonest))
                .toList();
        Soonest soonest = new Soonest(List.of(), random.nextBoolean(), Strength.WISH, SOURCE);
        CalendarRequest hard =
                request.withConstraints(Stream.concat(single.stream().map(RandomCalendars::hard), Stream.of(soonest))
                        .toList());
        Meeting meeting = hard.meetings().get(0);
        List<Integer> possible = IntStream.rangeClosed(0, END - meeting.minutes())
                .filter(s ->
                        CalendarOracle.isValid(hard, List.of(new Slot(s, s + meeting.minutes(), meeting.required()))))
                .boxed()
                .toList();
        if (possible.isEmpty()) {
            return;
        }
        int chosen = possible.get(random.nextBoolean() ? 0 : random.nextInt(possible.size()));
        int best = soonest.latest() ? possible.get(possible.size() - 1) : possible.get(0);

        Validation validation = new Verifier()
                .check(
                        hard,
                        RandomCalendars.plan(
                                hard, List.of(new Slot(chosen, chosen + meeting.minutes(), meeting.required()))));

        assertThat(validation.checks())
                .filteredOn(c -> c.constraint().equals(soonest.sentence()))
                .singleElement()
                .matches(c -> c.ok() == (chosen == best));
    }

    @Property(tries = 1000)
    void aValidPlanWithOneThingWrongFailsInThatThing(@ForAll long seed) {
        Random random = new Random(seed);
        CalendarRequest request = RandomCalendars.request(random);
        List<Slot> slots = slots(request, random);
        if (!CalendarOracle.isValid(request, slots)) {
            return;
        }
        String name = request.meetings().size() == 1 ? "The meeting" : "Meeting 1";
        Slot first = slots.get(0);
        Meeting meeting = request.meetings().get(0);
        String person = meeting.required().get(0);

        assertThat(failing(request, slots, new Slot(first.from(), first.to() + 1, first.attendees())))
                .contains(name + " lasts " + EnglishWords.length(meeting.minutes()) + ".");
        assertThat(failing(request, slots, new Slot(first.from(), first.to(), List.of())))
                .contains(name + " has the people who were asked for.");
        assertThat(failing(busyAt(request, person, first.to() - 1), slots, first))
                .contains(person + " is free for " + name.toLowerCase(Locale.ROOT) + ".");
        assertThat(failing(busyAt(request, person, first.to()), slots, first))
                .doesNotContain(person + " is free for " + name.toLowerCase(Locale.ROOT) + ".");
    }

    /** The checks that fail with another first meeting. */
    private static List<String> failing(CalendarRequest request, List<Slot> slots, Slot first) {
        List<Slot> changed = new ArrayList<>(slots);
        changed.set(0, first);
        return new Verifier()
                .check(request, RandomCalendars.plan(request, changed)).checks().stream()
                        .filter(c -> !c.ok())
                        .map(Check::constraint)
                        .toList();
    }

    private static CalendarRequest busyAt(CalendarRequest request, String name, int minute) {
        Instant start = CalendarOracle.ZERO.plusSeconds(60L * minute);
        Busy busy = new Busy(new Interval(start, start.plusSeconds(60)), "", false, null);
        return request.withPeople(request.people().stream()
                .map(p -> p.name().equals(name) ? p.withBusy(List.of(busy)) : p)
                .toList());
    }

    private static List<Slot> slots(CalendarRequest request, Random random) {
        return request.meetings().stream()
                .map(m -> RandomCalendars.slot(m, random))
                .toList();
    }
}
