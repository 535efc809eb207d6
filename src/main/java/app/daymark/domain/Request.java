package app.daymark.domain;

import java.util.List;

/** What was understood of the words: self-contained, busy times inside. */
public sealed interface Request permits CalendarRequest, DayOutRequest, TripRequest {

    Task task();

    List<? extends Constraint> constraints();
}
