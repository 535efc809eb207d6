package app.daymark.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class IntervalTest {

    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void intervalsThatTouchDoNotOverlap() {
        assertThat(minutes(0, 30).overlaps(minutes(30, 60))).isFalse();
        assertThat(minutes(0, 31).overlaps(minutes(30, 60))).isTrue();
    }

    @Test
    void anEmptyIntervalIsRefused() {
        assertThatThrownBy(() -> minutes(5, 5)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Interval minutes(int from, int to) {
        return new Interval(NINE.plusSeconds(60L * from), NINE.plusSeconds(60L * to));
    }
}
