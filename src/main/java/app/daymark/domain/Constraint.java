package app.daymark.domain;

/** One thing that a plan must or should keep, with the words it came from. */
public sealed interface Constraint permits CalendarConstraint, DayOutConstraint, TripConstraint {

    Strength strength();

    SourceSpan source();

    /** One plain English sentence that says what is demanded, with names, days and times. */
    String sentence();
}
