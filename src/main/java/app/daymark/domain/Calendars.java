package app.daymark.domain;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** The calendars that a request may look into. */
public interface Calendars {

    /** No calendar at all. */
    Calendars NONE = new Calendars() {
        @Override
        public List<String> people() {
            return List.of();
        }

        @Override
        public List<Busy> busy(String person, Interval window, ZoneId floatingZone) {
            return List.of();
        }

        @Override
        public Optional<ZoneId> zone(String person) {
            return Optional.empty();
        }
    };

    /** Names of the people who have a calendar here, in the order given. */
    List<String> people();

    /** Names of people who are known without a calendar. */
    default List<String> contacts() {
        return List.of();
    }

    /**
     * The busy time of one person.
     *
     * @param person a name of {@link #people()}, to the letter
     * @param window only events that touch it are returned; not clipped, not merged, sorted by start
     * @param floatingZone zone of floating and all-day times when the person's own zone is not known
     */
    List<Busy> busy(String person, Interval window, ZoneId floatingZone);

    /** The zone that the person's calendar (X-WR-TIMEZONE) or contact (TZ) names, if any. */
    Optional<ZoneId> zone(String person);
}
