package app.daymark.solve;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.concurrent.Deadline;
import app.daymark.domain.CalendarRequest;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.jspecify.annotations.Nullable;

/** The solver finds what trying out every plan finds. */
class CalendarBruteForceTest {

    /** Leaves everything to the constraint solver. */
    private static final long NO_PLAIN_SEARCH = 0;

    @Property(tries = 100)
    void oneMeeting(@ForAll long seed) {
        agrees(RandomMeetings.one(seed));
    }

    @Property(tries = 5_000)
    @Tag("full")
    void oneMeetingOften(@ForAll long seed) {
        agrees(RandomMeetings.one(seed));
    }

    @Property(tries = 40)
    void severalMeetings(@ForAll long seed) {
        agrees(RandomMeetings.several(seed));
    }

    @Property(tries = 3_000)
    @Tag("full")
    void severalMeetingsOften(@ForAll long seed) {
        agrees(RandomMeetings.several(seed));
    }

    private static void agrees(CalendarRequest request) {
        PlainRank plain = new PlainCalendar(request).best();
        BestStarts best = BestStarts.of(CalendarProblem.of(request), Deadline.none());
        BestStarts again = BestStarts.of(CalendarProblem.of(request), NO_PLAIN_SEARCH, Deadline.none());

        assertThat(best.proved()).isTrue();
        assertThat(again.proved()).isTrue();
        assertThat(best.starts()).isEqualTo(starts(plain)).isEqualTo(again.starts());
    }

    private static int @Nullable [] starts(@Nullable PlainRank rank) {
        return rank == null ? null : rank.starts();
    }
}
