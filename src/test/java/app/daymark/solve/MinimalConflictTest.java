package app.daymark.solve;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.concurrent.Deadline;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;

class MinimalConflictTest {

    static final int MEMBERS = 12;

    @Property(tries = 300)
    void leavesOutWhateverItCanFrontFirst(
            @ForAll @NotEmpty @Size(max = 4) List<@Size(max = 5) Set<@IntRange(max = MEMBERS - 1) Integer>> causes) {
        Predicate<List<Integer>> infeasible = kept -> causes.stream().anyMatch(kept::containsAll);
        List<Integer> all = IntStream.range(0, MEMBERS).boxed().toList();

        MinimalConflict<Integer> conflict = MinimalConflict.of(all, infeasible, Deadline.none());

        assertThat(conflict.minimal()).isTrue();
        assertThat(conflict.members()).isEqualTo(oneByOne(all, infeasible));
        assertThat(infeasible).accepts(conflict.members());
        for (Integer member : conflict.members()) {
            assertThat(infeasible).rejects(without(conflict.members(), member));
        }
    }

    @Property(tries = 10)
    void keepsWhatTheDeadlineLeavesOpen(@ForAll @IntRange(max = 5) int questions) {
        Deadline deadline = Deadline.none();
        int[] asked = {0};
        Predicate<List<Integer>> infeasible = kept -> {
            if (asked[0]++ == questions) {
                deadline.cancel();
                return false;
            }
            return kept.contains(5);
        };

        MinimalConflict<Integer> conflict =
                MinimalConflict.of(IntStream.range(0, 100).boxed().toList(), infeasible, deadline);

        assertThat(conflict.minimal()).isFalse();
        assertThat(conflict.members()).contains(5);
    }

    private static List<Integer> oneByOne(List<Integer> all, Predicate<List<Integer>> infeasible) {
        List<Integer> kept = all;
        for (Integer member : all) {
            if (infeasible.test(without(kept, member))) {
                kept = without(kept, member);
            }
        }
        return kept;
    }

    private static List<Integer> without(List<Integer> all, Integer member) {
        return all.stream().filter(m -> !m.equals(member)).toList();
    }
}
