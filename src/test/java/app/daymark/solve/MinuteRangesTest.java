package app.daymark.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Every operation against a plain bit set. */
class MinuteRangesTest {

    private static final int MOST = 40;

    @Property(tries = 500)
    void setAlgebra(@ForAll("ranges") MinuteRanges a, @ForAll("ranges") MinuteRanges b) {
        BitSet and = bits(a);
        and.and(bits(b));
        BitSet or = bits(a);
        or.or(bits(b));
        BitSet andNot = bits(a);
        andNot.andNot(bits(b));

        assertThat(bits(a.intersect(b))).isEqualTo(and);
        assertThat(bits(MinuteRanges.union(List.of(a, b)))).isEqualTo(or);
        assertThat(bits(a.minus(b))).isEqualTo(andNot);
        assertThat(a.minus(b).size()).isEqualTo(andNot.cardinality());
        assertThat(MinuteRanges.union(List.of(a.minus(b), a.intersect(b)))).isEqualTo(a);
    }

    @Property(tries = 500)
    void complementWithinBounds(
            @ForAll("ranges") MinuteRanges a,
            @ForAll @IntRange(max = MOST) int from,
            @ForAll @IntRange(max = MOST) int length) {
        BitSet expected = new BitSet();
        expected.set(from, from + length);
        expected.andNot(bits(a));

        assertThat(bits(a.complement(from, from + length))).isEqualTo(expected);
    }

    @Property(tries = 500)
    void distanceIsToTheNearestMember(@ForAll("ranges") MinuteRanges a, @ForAll @IntRange(max = MOST) int minute) {
        int nearest = bits(a).stream().map(m -> Math.abs(m - minute)).min().orElse(0);

        assertThat(a.distance(minute)).isEqualTo(nearest);
        assertThat(a.contains(minute)).isEqualTo(bits(a).get(minute));
    }

    @Property(tries = 200)
    void rangesNeitherTouchNorOverlap(@ForAll("ranges") MinuteRanges a) {
        for (int i = 0; i < a.ranges(); i++) {
            assertThat(a.from(i)).isLessThan(a.to(i));
            assertThat(i == 0 || a.to(i - 1) < a.from(i)).isTrue();
        }
        if (!a.isEmpty()) {
            assertThat(a.first()).isEqualTo(bits(a).nextSetBit(0));
            assertThat(a.last()).isEqualTo(bits(a).length() - 1);
        }
    }

    @Provide
    Arbitrary<MinuteRanges> ranges() {
        Arbitrary<MinuteRanges> one = Combinators.combine(
                        Arbitraries.integers().between(0, MOST),
                        Arbitraries.integers().between(0, 9))
                .as((from, length) -> MinuteRanges.of(from, from + length));
        return one.list().ofMaxSize(6).map(MinuteRanges::union);
    }

    private static BitSet bits(MinuteRanges set) {
        BitSet bits = new BitSet();
        IntStream.range(0, set.ranges()).forEach(i -> bits.set(set.from(i), set.to(i)));
        return bits;
    }
}
