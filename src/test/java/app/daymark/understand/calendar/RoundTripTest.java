package app.daymark.understand.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.domain.CalendarConstraint.Avoid;
import app.daymark.domain.CalendarConstraint.OnDays;
import app.daymark.domain.CalendarConstraint.Within;
import app.daymark.domain.CalendarRequest;
import app.daymark.domain.EnglishWords;
import app.daymark.domain.Meeting;
import app.daymark.domain.Reading;
import app.daymark.domain.Setting;
import app.daymark.domain.TimeWindow;
import app.daymark.understand.GrammarReader;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A request in several wordings is read back as what it was written from. */
class RoundTripTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Setting SETTING = GoldenCase.setting(TODAY + "T08:00", ZoneId.of("Europe/Berlin"), List.of());

    record Asked(int minutes, List<String> people, LocalDate date, Hours window, Map<String, List<Hours>> busy) {}

    record Hours(int from, int to) {}

    /** How each part is written. */
    record Wording(
            Function<Integer, String> length,
            Function<LocalDate, String> date,
            Function<Hours, String> window,
            Function<Integer, String> clock,
            String busy,
            String ask) {}

    @Property(tries = 500)
    void whatIsWrittenIsRead(@ForAll("asked") Asked asked, @ForAll("wording") Wording wording) {
        String text = text(asked, wording);
        Reading reading = new GrammarReader().read(text, SETTING);

        assertThat(reading.questions()).as(text).isEmpty();
        assertThat(reading.ignored()).as(text).isEmpty();
        if (!(reading.request() instanceof CalendarRequest request)) {
            throw new AssertionError("no request for meetings: " + text);
        }
        assertThat(request.meetings()).as(text).hasSize(1);
        Meeting meeting = request.meetings().getFirst();
        List<String> attendees = new ArrayList<>(asked.people);
        attendees.add("me");
        assertThat(meeting.minutes()).as(text).isEqualTo(asked.minutes);
        assertThat(meeting.required()).as(text).isEqualTo(attendees);
        assertThat(of(request, OnDays.class).getFirst().dates()).as(text).containsExactly(asked.date);
        assertThat(of(request, Within.class).getFirst().windows())
                .as(text)
                .containsExactly(new TimeWindow(null, asked.window.from, asked.window.to));
        Map<String, List<Hours>> busy = new TreeMap<>();
        for (Avoid a : of(request, Avoid.class)) {
            busy.put(
                    String.valueOf(a.person()),
                    a.windows().stream().map(w -> new Hours(w.from(), w.to())).toList());
        }
        assertThat(busy).as(text).isEqualTo(asked.busy);
    }

    private static <T> List<T> of(CalendarRequest request, Class<T> kind) {
        return request.constraints().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private static String text(Asked asked, Wording w) {
        String ask = w.ask.replace("LENGTH", w.length.apply(asked.minutes))
                .replace("PEOPLE", EnglishWords.list(asked.people))
                .replace("DATE", w.date.apply(asked.date))
                .replace("WINDOW", w.window.apply(asked.window));
        StringBuilder text = new StringBuilder(ask);
        asked.busy.forEach((person, times) -> {
            List<String> written = times.stream()
                    .map(h -> w.clock.apply(h.from) + "-" + w.clock.apply(h.to))
                    .toList();
            text.append(w.busy.replace("PERSON", person).replace("TIMES", EnglishWords.list(written)));
        });
        return text.toString();
    }

    @Provide
    Arbitrary<Asked> asked() {
        Arbitrary<List<String>> people = Arbitraries.of("Anouk", "Bram", "Chidi", "Dervla", "Emre", "Fenna Visser")
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(3);
        Arbitrary<Integer> minutes = Arbitraries.of(15, 20, 30, 40, 45, 60, 90, 120);
        Arbitrary<LocalDate> dates = Arbitraries.integers().between(1, 60).map(TODAY::plusDays);
        Arbitrary<Hours> windows = Combinators.combine(
                        Arbitraries.integers().between(14, 22),
                        Arbitraries.integers().between(8, 20))
                .as((from, length) -> new Hours(from * 30, Math.min(from + length, 40) * 30));
        Arbitrary<List<List<Hours>>> busy = busyTimes().list().ofMaxSize(3);
        return Combinators.combine(minutes, people, dates, windows, busy).as((m, p, d, w, b) -> {
            Map<String, List<Hours>> byPerson = new TreeMap<>();
            for (int i = 0; i < Math.min(p.size(), b.size()); i++) {
                byPerson.put(p.get(i), b.get(i));
            }
            return new Asked(m, p, d, w, byPerson);
        });
    }

    /** One to three stretches of a day, apart from one another, by the quarter of an hour. */
    private static Arbitrary<List<Hours>> busyTimes() {
        return Arbitraries.integers()
                .between(32, 72)
                .list()
                .uniqueElements()
                .ofMinSize(2)
                .ofMaxSize(6)
                .map(ends -> {
                    List<Integer> sorted = ends.stream().sorted().toList();
                    List<Hours> hours = new ArrayList<>();
                    for (int i = 0; i + 1 < sorted.size(); i += 2) {
                        hours.add(new Hours(sorted.get(i) * 15, sorted.get(i + 1) * 15));
                    }
                    return hours;
                });
    }

    @Provide
    Arbitrary<Wording> wording() {
        return Combinators.combine(
                        Arbitraries.<Function<Integer, String>>of(
                                minutes -> minutes + " minutes",
                                minutes -> minutes + " min",
                                minutes -> minutes == 30 ? "half an hour" : minutes + "-minute meeting",
                                minutes -> minutes % 60 == 0 ? minutes / 60 + " h" : minutes + " mins"),
                        Arbitraries.<Function<LocalDate, String>>of(
                                EnglishWords::day,
                                d -> d.getDayOfMonth() + " " + month(d),
                                d -> month(d) + " " + d.getDayOfMonth() + ", " + d.getYear(),
                                LocalDate::toString),
                        Arbitraries.<Function<Hours, String>>of(
                                h -> "between " + EnglishWords.clock(h.from) + " and " + EnglishWords.clock(h.to),
                                h -> "from " + EnglishWords.clock(h.from) + " to " + EnglishWords.clock(h.to),
                                h -> EnglishWords.clock(h.from) + "–" + EnglishWords.clock(h.to)),
                        Arbitraries.<Function<Integer, String>>of(EnglishWords::clock, RoundTripTest::twelveHours),
                        Arbitraries.of(
                                " PERSON is busy TIMES.",
                                "\nPERSON: busy TIMES",
                                " PERSON can't do TIMES.",
                                " PERSON has meetings TIMES.",
                                "\n- PERSON is not available TIMES."),
                        Arbitraries.of(
                                "LENGTH with PEOPLE on DATE WINDOW.",
                                "Please find LENGTH for PEOPLE and me on DATE, WINDOW.",
                                "LENGTH w/ PEOPLE, DATE, WINDOW.",
                                "I'd like to meet PEOPLE for LENGTH on DATE WINDOW."))
                .as(Wording::new);
    }

    private static String month(LocalDate d) {
        return d.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static String twelveHours(int minute) {
        int hour = minute / 60 % 12 == 0 ? 12 : minute / 60 % 12;
        String rest = minute % 60 == 0 ? "" : ":" + String.format(Locale.ROOT, "%02d", minute % 60);
        return hour + rest + (minute < 720 ? "am" : "pm");
    }
}
