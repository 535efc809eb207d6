package app.daymark.json;

import app.daymark.domain.Answer;
import app.daymark.domain.Asked;
import app.daymark.domain.Busy;
import app.daymark.domain.CalendarConstraint;
import app.daymark.domain.CalendarPlan;
import app.daymark.domain.CalendarRequest;
import app.daymark.domain.Check;
import app.daymark.domain.Conflict;
import app.daymark.domain.DayOutConstraint;
import app.daymark.domain.DayOutPlan;
import app.daymark.domain.DayOutPlan.Action;
import app.daymark.domain.DayOutRequest;
import app.daymark.domain.Interval;
import app.daymark.domain.Meeting;
import app.daymark.domain.Note;
import app.daymark.domain.Person;
import app.daymark.domain.Plan;
import app.daymark.domain.Request;
import app.daymark.domain.SourceSpan;
import app.daymark.domain.Status;
import app.daymark.domain.Strength;
import app.daymark.domain.TimeWindow;
import app.daymark.domain.TripConstraint;
import app.daymark.domain.TripPlan;
import app.daymark.domain.TripRequest;
import app.daymark.domain.Validation;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import org.jspecify.annotations.Nullable;

/** Arbitrary domain records: anything that the records' constructors let through. */
final class AnyDomain {

    private static final List<String> ZONES =
            List.of("Europe/Berlin", "UTC", "America/New_York", "Asia/Kolkata", "Pacific/Chatham", "+05:30");
    private static final List<String> NAMES = List.of("Ann", "Bo", "Çelik", "D'Arcy \"Dee\"", "Eve\tX", "久美");

    private final java.util.Random random;

    private AnyDomain(java.util.Random random) {
        this.random = random;
    }

    /** An arbitrary that builds its values from a random seed. */
    private static <T> Arbitrary<T> built(Function<AnyDomain, T> build) {
        return Arbitraries.fromGenerator(new RandomGenerator<T>() {
            @Override
            public Shrinkable<T> next(java.util.Random random) {
                return Shrinkable.unshrinkable(build.apply(new AnyDomain(random)));
            }
        });
    }

    static Arbitrary<Request> requests() {
        return built(AnyDomain::request);
    }

    static Arbitrary<Answer> answers() {
        return built(AnyDomain::answer);
    }

    private Request request() {
        return switch (random.nextInt(3)) {
            case 0 -> calendarRequest();
            case 1 -> tripRequest();
            default -> dayOutRequest();
        };
    }

    private Answer answer() {
        Request request = maybe() ? null : request();
        Plan plan = request == null || maybe()
                ? null
                : switch (request) {
                    case CalendarRequest _ -> calendarPlan();
                    case TripRequest _ -> tripPlan();
                    case DayOutRequest _ -> dayOutPlan();
                };
        Validation validation = plan == null
                ? null
                : Validation.of(list(() -> new Check(text(), maybe(), pick(Strength.values()), text())));
        boolean planned = plan != null && maybe();
        return new Answer(
                maybe() ? null : text(),
                maybe() ? null : asked(),
                planned ? Status.PLANNED : pick(Status.INFEASIBLE, Status.UNCLEAR, Status.ERROR),
                request == null ? null : request.task(),
                request,
                list(() -> new Note(text(), text())),
                list(() -> new Note(text(), text())),
                list(this::text),
                planned || maybe() ? text() : null,
                plan,
                maybe() ? null : maybe(),
                validation,
                list(() -> new Conflict(text(), text())),
                list(this::text),
                list(this::text),
                new Answer.Engine(text(), text(), maybe() ? null : text(), number(0, 3)),
                new Answer.Timing(number(0, 99), number(0, 99), number(0, 99), number(0, 9_999)));
    }

    private Asked asked() {
        return new Asked(
                text(),
                moment(),
                zone(),
                text(),
                new TimeWindow(null, number(0, 600), number(601, 1440)),
                list(() -> new Asked.CalendarRef(maybe() ? null : text(), text())));
    }

    private CalendarRequest calendarRequest() {
        List<Person> people = NAMES.subList(0, number(0, NAMES.size())).stream()
                .map(n -> new Person(n, zone(), maybe(), list(this::busy)))
                .toList();
        List<Meeting> meetings = list(() -> new Meeting(
                text(),
                number(1, 600),
                people.stream().map(Person::name).toList(),
                people.stream().map(Person::name).limit(1).toList(),
                source()));
        List<CalendarConstraint> constraints =
                meetings.isEmpty() ? List.of() : list(() -> calendarConstraint(meetings));
        return new CalendarRequest(moment(), zone(), text(), people, meetings, constraints, interval());
    }

    private CalendarConstraint calendarConstraint(List<Meeting> meetings) {
        List<Integer> indices = list(() -> number(0, meetings.size() - 1));
        String person = maybe() ? null : name();
        Strength strength = pick(Strength.values());
        return switch (random.nextInt(9)) {
            case 0 ->
                new CalendarConstraint.OnDays(indices, new TreeSet<>(list(this::date)), zone(), strength, source());
            case 1 ->
                new CalendarConstraint.WorkingHours(
                        person, indices, someDays(), list(this::window), zone(), strength, source());
            case 2 -> new CalendarConstraint.Within(person, indices, list(this::window), zone(), strength, source());
            case 3 -> new CalendarConstraint.Avoid(person, indices, list(this::window), zone(), strength, source());
            case 4 -> new CalendarConstraint.Buffer(person, indices, number(0, 90), strength, source());
            case 5 -> new CalendarConstraint.Gap(indices, number(0, 90), strength, source());
            case 6 ->
                new CalendarConstraint.Order(
                        number(0, meetings.size() - 1),
                        number(0, meetings.size() - 1),
                        number(0, 90),
                        maybe() ? null : number(0, 90),
                        strength,
                        source());
            case 7 ->
                new CalendarConstraint.Alignment(
                        indices, pick(CalendarConstraint.Alignment.Kind.values()), zone(), strength, source());
            default -> new CalendarConstraint.Soonest(indices, maybe(), strength, source());
        };
    }

    private Set<DayOfWeek> someDays() {
        Set<DayOfWeek> days = new TreeSet<>(list(() -> pick(DayOfWeek.values())));
        days.add(DayOfWeek.FRIDAY);
        return days;
    }

    private TripRequest tripRequest() {
        return new TripRequest(
                moment(),
                zone(),
                text(),
                maybe() ? null : date(),
                maybe() ? null : name(),
                maybe() ? null : name(),
                list(() -> new TripRequest.City(name(), price(), source())),
                list(() ->
                        new TripRequest.Connection(name(), name(), pick("flight", "train", "bus"), price(), source())),
                pick(TripRequest.TravelDays.values()),
                maybe() ? null : "EUR",
                list(this::tripConstraint),
                list(this::busy));
    }

    private TripConstraint tripConstraint() {
        Strength strength = pick(Strength.values());
        return switch (random.nextInt(10)) {
            case 0 -> new TripConstraint.Total(number(1, 40), strength, source());
            case 1 -> new TripConstraint.Days(name(), number(1, 9), number(1, 9), strength, source());
            case 2 ->
                new TripConstraint.Event(
                        name(),
                        maybe() ? null : text(),
                        number(1, 9),
                        number(1, 9),
                        pick(TripConstraint.Event.Kind.values()),
                        strength,
                        source());
            case 3 -> new TripConstraint.First(name(), strength, source());
            case 4 -> new TripConstraint.Last(name(), strength, source());
            case 5 -> new TripConstraint.Before(name(), name(), maybe(), strength, source());
            case 6 -> new TripConstraint.DirectOnly(strength, source());
            case 7 -> new TripConstraint.NoTravel(new TreeSet<>(list(() -> number(1, 9))), strength, source());
            case 8 -> new TripConstraint.Budget(amount(), maybe(), "EUR", strength, source());
            default -> new TripConstraint.Cheapest(strength, source());
        };
    }

    private DayOutRequest dayOutRequest() {
        return new DayOutRequest(
                moment(),
                zone(),
                text(),
                maybe() ? null : date(),
                name(),
                number(0, 1500),
                list(() -> new DayOutRequest.Encounter(name(), name(), source())),
                list(() -> new DayOutRequest.Travel(name(), name(), number(0, 90), source())),
                list(this::dayOutConstraint),
                list(this::busy));
    }

    private DayOutConstraint dayOutConstraint() {
        Strength strength = pick(Strength.values());
        return switch (random.nextInt(7)) {
            case 0 -> new DayOutConstraint.Available(name(), list(this::window), strength, source());
            case 1 -> new DayOutConstraint.Minimum(name(), number(0, 300), strength, source());
            case 2 -> new DayOutConstraint.Must(name(), strength, source());
            case 3 -> new DayOutConstraint.Longest(name(), strength, source());
            case 4 -> new DayOutConstraint.Before(name(), name(), strength, source());
            case 5 ->
                new DayOutConstraint.End(maybe() ? null : name(), maybe() ? null : number(0, 2000), strength, source());
            default ->
                new DayOutConstraint.Pause(
                        text(), maybe() ? null : name(), number(0, 300), window(), strength, source());
        };
    }

    private CalendarPlan calendarPlan() {
        return new CalendarPlan(
                list(() -> new CalendarPlan.Slot(text(), time(), time(), list(this::name))),
                list(() -> new CalendarPlan.Alternative(time(), time(), list(this::text))));
    }

    private TripPlan tripPlan() {
        return new TripPlan(
                list(this::stay),
                list(() ->
                        new TripPlan.Flight(number(-3, 40), name(), name() + "burg", pick("flight", "ferry"), price())),
                number(-3, 40),
                cost(),
                list(() -> new TripPlan.Alternative(list(this::stay), cost(), list(this::text))));
    }

    private TripPlan.Stay stay() {
        return new TripPlan.Stay(
                name(), number(-3, 40), number(-3, 40), maybe() ? null : date(), maybe() ? null : date());
    }

    private TripPlan.@Nullable Cost cost() {
        return maybe() ? null : new TripPlan.Cost(amount(), "EUR");
    }

    private DayOutPlan dayOutPlan() {
        return new DayOutPlan(list(this::step), number(0, 9), number(0, 9), maybe(), maybe() ? null : date());
    }

    private DayOutPlan.Step step() {
        Action action = pick(Action.values());
        int from = number(0, 2000);
        return new DayOutPlan.Step(
                action,
                name(),
                from,
                action == Action.START ? from : number(0, 2000),
                action == Action.MEET || action == Action.PAUSE ? name() : null);
    }

    private Busy busy() {
        return new Busy(interval(), text(), maybe(), maybe() ? null : source());
    }

    private Interval interval() {
        Instant start = moment();
        return new Interval(start, start.plusSeconds(number(1, 500_000)));
    }

    private TimeWindow window() {
        int from = number(0, 1439);
        return new TimeWindow(maybe() ? null : date(), from, number(from + 1, 2880));
    }

    private SourceSpan source() {
        return maybe() ? SourceSpan.outside(text()) : new SourceSpan(text(), number(0, 50), number(50, 99));
    }

    private Instant moment() {
        return Instant.ofEpochSecond(1_772_000_000L + number(0, 50_000_000));
    }

    private OffsetDateTime time() {
        return moment().atZone(zone()).toOffsetDateTime();
    }

    private LocalDate date() {
        return LocalDate.of(2026, 1, 1).plusDays(number(0, 700));
    }

    private ZoneId zone() {
        return ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
    }

    private String name() {
        return NAMES.get(random.nextInt(NAMES.size()));
    }

    private @Nullable BigDecimal price() {
        return maybe() ? null : amount();
    }

    private BigDecimal amount() {
        return BigDecimal.valueOf(number(0, 999_999), number(0, 3));
    }

    private String text() {
        return pick("", "the standup", "9–17 \"sharp\"", "a\\b\n\u0007", "</script>\u2028", "🎉 café", "null");
    }

    private boolean maybe() {
        return random.nextBoolean();
    }

    private int number(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    @SafeVarargs
    private <T> T pick(T... values) {
        return values[random.nextInt(values.length)];
    }

    private <T> List<T> list(java.util.function.Supplier<T> item) {
        List<T> items = new ArrayList<>();
        for (int i = number(0, 3); i > 0; i--) {
            items.add(item.get());
        }
        return items;
    }
}
