package app.daymark.ics;

import app.daymark.domain.CalendarPlan;
import app.daymark.domain.DayOutPlan;
import app.daymark.domain.DayOutPlan.Step;
import app.daymark.domain.DayOutRequest;
import app.daymark.domain.Request;
import app.daymark.domain.TripPlan;
import app.daymark.domain.TripPlan.Flight;
import app.daymark.domain.TripPlan.Stay;
import app.daymark.domain.TripRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The events of a calendar that a plan comes to. */
final class ExportEvents {

    private ExportEvents() {}

    /** One event a meeting; of a series, one an occurrence. */
    static List<ExportEvent> of(CalendarPlan plan) {
        return plan.meetings().stream()
                .map(slot -> new ExportEvent(
                        slot.title(),
                        "",
                        slot.attendees().isEmpty() ? "" : "With " + String.join(", ", slot.attendees()),
                        new ExportEvent.Timed(
                                slot.start().toInstant(), slot.end().toInstant())))
                .toList();
    }

    /** Meetings, travel and breaks; waiting is free time. */
    static List<ExportEvent> of(DayOutPlan plan, Request request) {
        LocalDate date = plan.date();
        if (date == null || !(request instanceof DayOutRequest dayOut)) {
            throw undated("This day out", "'on 12 May 2026'");
        }
        List<ExportEvent> events = new ArrayList<>();
        String from = dayOut.startPlace();
        for (Step step : plan.steps()) {
            if (step.from() < step.to()) {
                addStep(events, step, from, timed(date, step, dayOut.zone()));
            }
            from = step.place();
        }
        return events;
    }

    /** Stays and journeys, each as whole days. */
    static List<ExportEvent> of(TripPlan plan, Request request) {
        LocalDate dayOne = dayOne(plan, request);
        if (dayOne == null) {
            throw undated("This trip", "'from 1 July 2026'");
        }
        List<ExportEvent> events = new ArrayList<>();
        for (Stay stay : plan.stays()) {
            LocalDate first = dayOne.plusDays(stay.fromDay() - 1L);
            LocalDate last = dayOne.plusDays(stay.toDay() - 1L);
            String days = "Days " + stay.fromDay() + "–" + stay.toDay() + " of the trip";
            events.add(new ExportEvent(stay.city(), stay.city(), days, new ExportEvent.Days(first, last)));
        }
        for (Flight flight : plan.flights()) {
            LocalDate day = dayOne.plusDays(flight.day() - 1L);
            String title = capitalised(flight.by()) + " " + flight.from() + " – " + flight.to();
            events.add(new ExportEvent(title, "", price(flight, request), new ExportEvent.Days(day, day)));
        }
        return events;
    }

    private static void addStep(List<ExportEvent> events, Step step, String from, ExportEvent.Timed when) {
        String with = Objects.requireNonNullElse(step.with(), "");
        switch (step.action()) {
            case MEET -> events.add(new ExportEvent("Meet " + with, step.place(), "", when));
            case TRAVEL -> events.add(new ExportEvent("Travel to " + step.place(), "", "From " + from, when));
            case PAUSE -> events.add(new ExportEvent(with.isEmpty() ? "Break" : with, step.place(), "", when));
            case START, WAIT -> {}
        }
    }

    private static ExportEvent.Timed timed(LocalDate date, Step step, ZoneId zone) {
        return new ExportEvent.Timed(moment(date, step.from(), zone), moment(date, step.to(), zone));
    }

    private static Instant moment(LocalDate date, int minute, ZoneId zone) {
        return CalTime.instant(date.atStartOfDay().plusMinutes(minute), zone.getRules());
    }

    private static @Nullable LocalDate dayOne(TripPlan plan, Request request) {
        if (request instanceof TripRequest trip && trip.startDate() != null) {
            return trip.startDate();
        }
        for (Stay stay : plan.stays()) {
            LocalDate start = stay.start();
            if (start != null) {
                return start.minusDays(stay.fromDay() - 1L);
            }
        }
        return null;
    }

    private static String price(Flight flight, Request request) {
        if (flight.price() == null) {
            return "";
        }
        String currency = request instanceof TripRequest trip && trip.currency() != null ? " " + trip.currency() : "";
        return "Price " + flight.price().toPlainString() + currency;
    }

    private static String capitalised(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static IllegalArgumentException undated(String what, String example) {
        return new IllegalArgumentException(
                what + " has no date, so it can't be exported; name one, for example " + example + ".");
    }
}
