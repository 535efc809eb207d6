package app.daymark.solve;

import app.daymark.domain.Busy;
import app.daymark.domain.CalendarConstraint;

/** What can stand in a conflict: a hard constraint of the request, or one event of somebody who must attend. */
sealed interface HardMember {

    record Stated(CalendarConstraint constraint) implements HardMember {}

    record Event(String person, Busy busy) implements HardMember {}

    /** Whether it is a default, and so neither the user's words nor anybody's event. */
    default boolean isDefault() {
        return this instanceof Stated s && s.constraint.source().start() < 0;
    }
}
