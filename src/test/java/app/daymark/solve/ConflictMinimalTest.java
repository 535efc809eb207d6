package app.daymark.solve;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.concurrent.Deadline;
import app.daymark.domain.CalendarRequest;
import app.daymark.domain.Strength;
import java.util.Set;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;

/** A conflict can't be kept, and can be kept as soon as any one member is left out: tried out plan by plan. */
class ConflictMinimalTest {

    /** Proving that there is no plan takes too long where there are more to try. */
    private static final double MOST_PLANS = 2e7;

    @Property(tries = 100, maxDiscardRatio = 50, shrinking = ShrinkingMode.OFF)
    void oneMeeting(@ForAll long seed) {
        isMinimal(RandomMeetings.crowded(seed));
    }

    @Property(tries = 50, maxDiscardRatio = 50, shrinking = ShrinkingMode.OFF)
    void severalMeetings(@ForAll long seed) {
        isMinimal(RandomMeetings.several(seed));
    }

    @Property(tries = 1_500, maxDiscardRatio = 50, shrinking = ShrinkingMode.OFF)
    @Tag("full")
    void oneMeetingOften(@ForAll long seed) {
        isMinimal(RandomMeetings.crowded(seed));
    }

    @Property(tries = 1_000, maxDiscardRatio = 50, shrinking = ShrinkingMode.OFF)
    @Tag("full")
    void severalMeetingsOften(@ForAll long seed) {
        isMinimal(RandomMeetings.several(seed));
    }

    private static void isMinimal(CalendarRequest request) {
        CalendarProblem problem = CalendarProblem.of(request);
        Assume.that(BestStarts.of(problem, Deadline.none()).starts() == null);

        MinimalConflict<HardMember> conflict = new ConflictSearch(problem, Deadline.none()).find();

        assertThat(conflict.minimal()).isTrue();
        Set<HardMember> members = Set.copyOf(conflict.members());
        PlainCalendar alone = new PlainCalendar(keeping(request, members));
        assertThat(alone.plans() < MOST_PLANS && alone.isPossible()).isFalse();
        for (HardMember left : members) {
            Set<HardMember> without =
                    Set.copyOf(members.stream().filter(m -> !m.equals(left)).toList());
            assertThat(new PlainCalendar(keeping(request, without)).isPossible())
                    .as("without %s", left)
                    .isTrue();
        }
    }

    /** The request with no other hard constraints and no other events than these. */
    private static CalendarRequest keeping(CalendarRequest request, Set<HardMember> members) {
        return request.withPeople(request.people().stream()
                        .map(p -> p.withBusy(p.busy().stream()
                                .filter(b -> members.contains(new HardMember.Event(p.name(), b)))
                                .toList()))
                        .toList())
                .withConstraints(request.constraints().stream()
                        .filter(c -> c.strength() != Strength.HARD || members.contains(new HardMember.Stated(c)))
                        .toList());
    }
}
