package app.daymark.understand.trip;

import app.daymark.understand.atlas.Destination;
import app.daymark.understand.atlas.Destinations;
import app.daymark.understand.words.ClockGrammar;
import app.daymark.understand.words.DayGrammar;
import app.daymark.understand.words.LengthGrammar;
import app.daymark.understand.words.Tokens;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Whether a text asks for a trip, by what it speaks of: stays and journeys for, clocks and meetings against. */
final class TripTopic {

    private static final int ENOUGH = 3;

    private static final Set<String> FOR =
            Words.of("trip travel travelling traveling holiday holidays vacation itinerary tour flight flights fly "
                    + "train trains bus buses ferry ferries night nights cities backpacking interrail roadtrip "
                    + "eurotrip honeymoon hopping getaway destinations");
    private static final Set<String> AGAINST =
            Words.of("meeting meetings call sync standup calendar slot minutes mins min hour hours free busy invite "
                    + "attendees zoom room meet");

    private TripTopic() {}

    static boolean in(Tokens t, DayGrammar days) {
        Names names = new Names(t);
        int points = 0;
        for (StayFinder.Found stay : new StayFinder(t, names, days).find()) {
            boolean unit = stay.lengthTo() - stay.lengthFrom() > 1;
            points += unit ? 3 : 1;
        }
        boolean dated = new DatedStays(t, names, days, new BitSet())
                .find().stream().anyMatch(stay -> names.known(stay.from(), stay.to()));
        points += dated ? ENOUGH : 0;
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < t.size(); i++) {
            String word = t.get(i).norm();
            if (seen.add(word)) {
                points += FOR.contains(word) ? 1 : AGAINST.contains(word) ? -2 : 0;
            }
            points += t.get(i).capitalised() && seen.add("place " + word) ? place(t, i) : 0;
            boolean land = names.small() && !CommonWords.contains(word) && Regions.is(word);
            points += land && seen.add("place " + word) ? 1 : 0;
            points += StayLength.at(t, i) != null && seen.add("length") ? 1 : 0;
            boolean clock = ClockGrammar.at(t, i, false) != null || LengthGrammar.at(t, i) != null;
            points -= clock && seen.add("clock " + i) ? 2 : 0;
        }
        return points >= ENOUGH;
    }

    /** A region or a country says more than a city, where people live too. */
    private static int place(Tokens t, int i) {
        for (int to = Math.min(t.size(), i + 3); to > i; to--) {
            Optional<Destination> place = Destinations.find(t.words(i, to));
            if (place.isPresent()) {
                return place.get().kind() == Destination.Kind.CITY ? 1 : 2;
            }
        }
        return 0;
    }
}
