package app.daymark.ics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.daymark.domain.Busy;
import app.daymark.domain.CalendarPlan;
import app.daymark.domain.CalendarPlan.Slot;
import app.daymark.domain.CalendarRequest;
import app.daymark.domain.Interval;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.validate.ValidationEntry;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is exported is read back the same, by this room and by ical4j. */
class RoundTripTest {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final Interval YEARS = new Interval(NOW, Instant.parse("2036-01-01T00:00:00Z"));
    private static final CalendarRequest REQUEST =
            new CalendarRequest(NOW, ZoneId.of("Europe/Berlin"), "me", List.of(), List.of(), List.of(), YEARS);

    @Property(tries = 100)
    void exportedMeetingsAreReadBack(@ForAll("slots") List<Slot> slots) throws Exception {
        String text = PlanExport.write(REQUEST, new CalendarPlan(slots, List.of()), NOW);
        assertThat(read(text))
                .extracting(Busy::interval, Busy::title)
                .containsExactlyElementsOf(slots.stream()
                        .sorted(Comparator.comparing(RoundTripTest::interval))
                        .map(slot -> tuple(interval(slot), slot.title()))
                        .toList());
    }

    /** RFC 5546 wants an ORGANIZER, which takes an e-mail address that nobody has given. */
    @Property(tries = 30)
    void ical4jFindsNothingElseToComplainOf(@ForAll("slots") List<Slot> slots) throws Exception {
        String text = PlanExport.write(REQUEST, new CalendarPlan(slots, List.of()), NOW);
        Calendar calendar = new CalendarBuilder().build(new StringReader(text));
        assertThat(calendar.validate().getEntries())
                .extracting(ValidationEntry::getMessage)
                .allMatch(message -> message.contains("ORGANIZER"));
        assertThat(calendar.<VEvent>getComponents("VEVENT")).hasSameSizeAs(slots);
    }

    @Provide
    Arbitrary<List<Slot>> slots() {
        Arbitrary<String> titles = Arbitraries.strings()
                .withChars("aZ 0,;:\\\"'\n^äß漢😀".toCharArray())
                .ofMaxLength(120)
                .map(title -> wholeCharacters(title).strip());
        Arbitrary<OffsetDateTime> starts = Arbitraries.integers()
                .between(0, 500_000)
                .map(minutes -> NOW.plusSeconds(60L * minutes).atOffset(ZoneOffset.ofHours(minutes % 12)));
        return Combinators.combine(titles, starts, Arbitraries.integers().between(1, 3000))
                .as((title, start, minutes) ->
                        new Slot(title, start, start.plusMinutes(minutes), List.of("Ann", "Tom")))
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    /** Halves of surrogate pairs are no text. */
    private static String wholeCharacters(String text) {
        return text.codePoints()
                .filter(point -> !Character.isSurrogate((char) point) || Character.isSupplementaryCodePoint(point))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Interval interval(Slot slot) {
        return new Interval(slot.start().toInstant(), slot.end().toInstant());
    }

    private static List<Busy> read(String text) throws IOException, UnreadableCalendarException {
        Path file = Files.createTempFile("plan", ".ics");
        try {
            return CalendarFile.read(Files.writeString(file, text)).busy(YEARS, ZoneOffset.UTC);
        } finally {
            Files.delete(file);
        }
    }
}
