package app.daymark.ics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Recur;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class RecurrenceTest {

    private static final Path REFERENCE = Path.of("src/test/resources/ics/recurrences.txt");

    @Test
    void sameAsDateutil() throws IOException {
        try (Stream<String> lines = Files.lines(REFERENCE)) {
            assertThat(lines.filter(line -> !line.startsWith("#")))
                    .hasSizeGreaterThan(300)
                    .allSatisfy(line -> {
                        List<String> parts = Arrays.asList(line.split("\\|", -1));
                        LocalDateTime from = LocalDateTime.parse(parts.get(2));
                        LocalDateTime to = LocalDateTime.parse(parts.get(3));
                        List<LocalDateTime> expected = Stream.of(parts.get(4).split(" ", -1))
                                .filter(start -> !start.isEmpty())
                                .map(LocalDateTime::parse)
                                .toList();
                        assertThat(expand(parts.get(0), LocalDateTime.parse(parts.get(1)), from, to))
                                .as(line)
                                .isEqualTo(expected);
                    });
        }
    }

    /** Straight from the words of RFC 5545, minute by minute. */
    @Property(tries = 60)
    void sameAsTheDefinition(@ForAll("rules") String rule, @ForAll("starts") LocalDateTime start) throws Exception {
        RecurrenceRule parsed = parse(rule);
        int days = switch (parsed.frequency()) {
            case YEARLY -> 1200;
            case MONTHLY -> 300;
            case WEEKLY, DAILY -> 100;
            case HOURLY -> 60;
            case MINUTELY, SECONDLY -> 20;
        };
        LocalDateTime to = start.plusDays(days);
        List<LocalDateTime> all = RecurrenceOracle.expand(parsed, start, to);
        assertThat(expand(rule, start, start, to)).isEqualTo(all);
        LocalDateTime from = start.plusDays(days / 2);
        assertThat(expand(rule, start, from, to))
                .isEqualTo(all.stream().filter(each -> !each.isBefore(from)).toList());
    }

    /** ical4j's own expansion, for the forms in which it keeps to the RFC. */
    @Property(tries = 200)
    void sameAsIcal4j(@ForAll("plainRules") String rule, @ForAll("starts") LocalDateTime start) throws Exception {
        LocalDateTime from = start.plusDays(100);
        LocalDateTime to = start.plusDays(1000);
        List<LocalDateTime> expected = new ArrayList<>(new Recur<LocalDateTime>(rule).getDates(start, from, to));
        expected.removeIf(each -> !each.isBefore(to));
        assertThat(expand(rule, start, from, to)).isEqualTo(expected);
    }

    @Provide
    Arbitrary<LocalDateTime> starts() {
        return Arbitraries.integers()
                .between(0, 365 * 24 * 4)
                .map(quarters -> LocalDateTime.of(2023, 1, 1, 0, 0).plusMinutes(15L * quarters));
    }

    @Provide
    Arbitrary<String> rules() {
        Arbitrary<List<Optional<String>>> limits = Combinators.combine(
                        part("INTERVAL", numbers(1, 5), 1),
                        part("COUNT", numbers(1, 30), 1),
                        part("BYMONTH", numbers(1, 12), 4),
                        part(
                                "BYMONTHDAY",
                                Arbitraries.of(1, 2, 13, 28, 30, 31, -1, -2, -31)
                                        .map(String::valueOf),
                                3),
                        part("BYDAY", weekdays(), 3),
                        part("BYHOUR", numbers(0, 23), 3),
                        part("BYMINUTE", Arbitraries.of("0", "15", "59"), 2),
                        part("BYSETPOS", Arbitraries.of("1", "2", "-1"), 2))
                .as((a, b, c, d, e, f, g, h) -> List.of(a, b, c, d, e, f, g, h));
        return Combinators.combine(
                        Arbitraries.of("YEARLY", "MONTHLY", "WEEKLY", "DAILY", "HOURLY", "MINUTELY"),
                        limits,
                        weekdays())
                .as((frequency, parts, weekStart) -> rule(frequency, parts) + ";WKST=" + weekStart);
    }

    @Provide
    Arbitrary<String> plainRules() {
        Arbitrary<List<Optional<String>>> limits = Combinators.combine(
                        part("INTERVAL", numbers(1, 5), 1),
                        part("COUNT", numbers(1, 200), 1),
                        part("BYMONTH", numbers(1, 12), 4),
                        part("BYDAY", weekdays(), 3))
                .as((a, b, c, d) -> List.of(a, b, c, d));
        return Combinators.combine(Arbitraries.of("YEARLY", "MONTHLY", "DAILY"), limits)
                .as(RecurrenceTest::rule);
    }

    private static String rule(String frequency, List<Optional<String>> parts) {
        StringBuilder rule = new StringBuilder("FREQ=" + frequency);
        parts.forEach(part -> part.ifPresent(text -> rule.append(';').append(text)));
        return rule.toString();
    }

    private static Arbitrary<Optional<String>> part(String name, Arbitrary<String> value, int most) {
        return value.list()
                .ofMinSize(1)
                .ofMaxSize(most)
                .uniqueElements()
                .map(values -> name + "=" + String.join(",", values))
                .optional(0.4);
    }

    private static Arbitrary<String> numbers(int least, int most) {
        return Arbitraries.integers().between(least, most).map(String::valueOf);
    }

    private static Arbitrary<String> weekdays() {
        return Arbitraries.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
    }

    private static List<LocalDateTime> expand(String rule, LocalDateTime start, LocalDateTime from, LocalDateTime to)
            throws BadValueException {
        RecurrenceRule parsed = parse(rule);
        CalTime until = parsed.until();
        List<LocalDateTime> starts = new ArrayList<>();
        boolean complete = new Recurrence(parsed, start)
                .forEach(until == null ? LocalDateTime.MAX : until.local(), from, to, new Budget(1_000_000), each -> {
                    starts.add(each);
                    return true;
                });
        assertThat(complete).isTrue();
        return starts;
    }

    private static RecurrenceRule parse(String rule) throws BadValueException {
        ContentLine line = ContentLine.parse(1, "RRULE:" + rule).orElseThrow();
        return RecurrenceRuleReader.read(line, new CalTimeReader((tzid, number) -> null));
    }
}
