package app.daymark.understand.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.domain.CalendarConstraint;
import app.daymark.domain.CalendarConstraint.Within;
import app.daymark.domain.CalendarConstraint.WorkingHours;
import app.daymark.domain.CalendarRequest;
import app.daymark.domain.Reading;
import app.daymark.domain.Strength;
import app.daymark.understand.GrammarReader;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What somebody does takes the time; a question is allowed, a plan in that time is not. */
class BusyOrFreeTest {

    private static final String BUSY = """
            sings in the choir
            has choir
            is singing
            works on the budget
            works with a client
            is at the garage
            is on the train to Bonn
            is in Paris
            flies to Rome
            drives to work
            does yoga
            plays chess
            plays in a band
            takes the bus
            takes her son to the doctor
            takes an exam
            sits an exam
            walks the dog
            gets a haircut
            gets her hair done
            gets married
            makes dinner
            makes the rounds
            fits a kitchen
            is fit to work
            sees a client
            sees the dentist
            meets the bank
            meets with the auditors
            goes to the gym
            goes swimming
            gives a lecture
            gives a talk on time management
            is giving a demo
            offers tutoring
            offers a course in cooking
            is good friends with the chef and cooks
            has a good friend over
            has a slot at the hairdresser
            has a time slot at the vet
            has a window cleaner in
            is looking after the kids
            looks after the shop
            minds the shop
            covers the phones
            covers reception
            mans the desk
            is on call
            has duty
            is on shift
            has a shift
            is on a break
            is asleep
            sleeps
            naps
            is in bed
            prays
            is at church
            is in court
            is in theatre
            operates
            is in surgery
            has surgery
            has an operation
            is recording
            records a podcast
            is filming
            shoots a film
            rehearses
            is in rehearsal
            trains the interns
            is training
            coaches the kids
            is coaching
            referees a match
            is commuting
            commutes
            is travelling
            is stuck in traffic
            is out
            is away
            is off
            is not around
            is unreachable
            can't be reached
            is not to be disturbed
            must not be disturbed
            won't be there
            is gone
            is elsewhere
            is otherwise engaged
            is spoken for
            is taken
            is tied up
            is swamped
            is slammed
            is packed
            is full
            is booked solid
            is double booked
            is committed
            has plans
            has something
            has something on
            has stuff
            has things to do
            has a thing
            has to work
            has to teach
            has to be in Bonn
            has to be at the airport
            has to take the car in
            needs to focus
            needs to pick up the kids
            needs the time to write
            wants to write
            would rather not
            prefers not to meet
            hates meetings
            keeps that for writing
            blocks time to write
            has blocked
            has it blocked
            is blocked
            eats
            has lunch
            is at lunch
            lunches with the boss
            is having coffee with Ben
            drinks coffee with Ben
            dines out
            is baking
            is painting the fence
            is moving house
            moves house
            is at a funeral
            attends a wedding
            is presenting
            presents to the board
            chairs a meeting
            leads a workshop
            hosts a webinar
            runs a class
            runs errands
            runs
            is running
            swims
            is swimming
            cycles
            rides her horse
            is with the doctor
            is with Ben
            is with a patient
            has Ben over
            has visitors
            receives visitors
            expects a delivery
            waits for the plumber
            is waiting for the plumber
            is home with a sick child
            stays at home with a sick child
            volunteers at the shelter
            helps at the food bank
            serves at the bar
            bartends
            is on stage
            is backstage
            is at the stadium
            watches the game
            is glued to the match
            studies
            is studying
            revises
            is in the library
            reads to the kids
            reviews papers
            is reviewing papers
            grades exams
            marks papers
            writes
            is writing
            codes
            is coding
            deploys
            is deploying the release
            is in a release
            is in production
            does interviews
            is interviewing
            has consultation hours
            has student hours
            """;
    private static final String FREE = """
            is free
            is available
            can do
            could do
            can make it
            is in
            is here
            is there
            is around
            is reachable
            has time
            is good
            works for her
            would work
            suits her
            is fine with
            prefers
            likes
            has an opening
            has a window
            has a slot
            offers
            is open
            would be happy with
            is flexible
            is only free
            only has
            can only
            can talk
            can join
            can be there
            is able to
            is in the office
            is at work
            works
            normally works
            is best
            would like
            could squeeze us in
            is up for it
            """;

    @ParameterizedTest
    @MethodSource("busy")
    void whatSomebodyDoesIsNoOffer(String does) {
        Reading reading = read(does);
        assertThat(reading.unclear() || constraints(reading).noneMatch(BusyOrFreeTest::offers))
                .as(() -> GoldenCase.lines(reading))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("free")
    void anOfferIsRead(String offers) {
        Reading reading = read(offers);
        assertThat(reading.questions()).isEmpty();
        assertThat(constraints(reading)).as(() -> GoldenCase.lines(reading)).anyMatch(BusyOrFreeTest::offers);
    }

    static Stream<String> busy() {
        return BUSY.lines();
    }

    static Stream<String> free() {
        return FREE.lines();
    }

    private static Reading read(String does) {
        return new GrammarReader()
                .read(
                        "An hour with Vera on Thursday. Vera " + does + " from 9 to 11.",
                        GoldenCase.setting("2026-03-02T08:00", ZoneId.of("Europe/Berlin"), List.of()));
    }

    private static Stream<CalendarConstraint> constraints(Reading reading) {
        return reading.request() instanceof CalendarRequest request ? request.constraints().stream() : Stream.empty();
    }

    /** Whether nine to eleven is a good time for Vera. */
    private static boolean offers(CalendarConstraint c) {
        return c instanceof Within w && "Vera".equals(w.person())
                || c instanceof WorkingHours h
                        && "Vera".equals(h.person())
                        && h.strength() == Strength.HARD
                        && h.source().start() >= 0;
    }
}
