package app.daymark.understand.atlas;

import app.daymark.domain.SourceSpan;
import app.daymark.domain.TripConstraint;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A trip of which the text names the region but not every city, stay and connection.
 *
 * @param goals what the text names, at least one; a city of each is visited
 * @param avoided places of whose cities none is visited
 * @param origin the city from which the trip starts and to which it returns, null for none
 * @param start the date of day 1, null where nothing is said
 * @param currency of the prices, null where nothing is said
 * @param by the only means of travel, null for any
 * @param style what matters beside the budget
 * @param cityCount how many cities, null where nothing is said
 * @param said constraints of the text's own words, a length and a budget among them
 */
public record OpenTrip(
        List<Goal> goals,
        List<Goal> avoided,
        @Nullable City origin,
        @Nullable LocalDate start,
        @Nullable String currency,
        @Nullable String by,
        Style style,
        @Nullable Integer cityCount,
        List<TripConstraint> said) {

    public OpenTrip {
        goals = List.copyOf(goals);
        avoided = List.copyOf(avoided);
        said = List.copyOf(said);
        if (goals.isEmpty()) {
            throw new IllegalArgumentException("an open trip must go somewhere: no goals");
        }
    }

    /** Whether the words keep the trip away from the city. */
    boolean avoids(City city) {
        return avoided.stream().anyMatch(place -> place.destination().cities().contains(city));
    }

    /** A goal with the words that name it. */
    public record Goal(Destination destination, SourceSpan source) {}

    /** How cities are chosen: what a star is worth a day, against each euro that a day costs. */
    public enum Style {
        /** The usual sights; prices matter a little. */
        USUAL(60, 0.3),
        /** 'budget', 'cheap': good value. */
        BUDGET(60, 1),
        /** 'as cheap as possible'. */
        CHEAPEST(1, 1);

        private final double starWorth;
        private final double euroWeight;

        Style(double starWorth, double euroWeight) {
            this.starWorth = starWorth;
            this.euroWeight = euroWeight;
        }

        double worthOfDay(City city) {
            return starWorth * city.stars() - euroWeight * city.costPerDay();
        }

        double euroWeight() {
            return euroWeight;
        }
    }
}
