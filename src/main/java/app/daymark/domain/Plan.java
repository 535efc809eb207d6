package app.daymark.domain;

/** A proposal for a request; true only once {@code verify} says so. */
public sealed interface Plan permits CalendarPlan, DayOutPlan, TripPlan {}
