package app.daymark.json;

import app.daymark.domain.CalendarConstraint;
import app.daymark.domain.CalendarConstraint.Alignment;
import app.daymark.domain.CalendarConstraint.Avoid;
import app.daymark.domain.CalendarConstraint.Buffer;
import app.daymark.domain.CalendarConstraint.Gap;
import app.daymark.domain.CalendarConstraint.OnDays;
import app.daymark.domain.CalendarConstraint.Order;
import app.daymark.domain.CalendarConstraint.Soonest;
import app.daymark.domain.CalendarConstraint.Within;
import app.daymark.domain.CalendarConstraint.WorkingHours;
import app.daymark.domain.SourceSpan;
import app.daymark.domain.Strength;
import app.daymark.domain.TimeWindow;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** The constraints of calendar scheduling. */
final class CalendarConstraintJson {

    private static final int MOST_MINUTES = 1_000_000;

    private CalendarConstraintJson() {}

    static void write(JsonOut out, CalendarConstraint constraint) {
        switch (constraint) {
            case OnDays c -> {
                type(out, "on_days", c);
                out.texts("dates", c.dates().stream().map(LocalDate::toString).toList());
                zone(out, c.zone());
            }
            case WorkingHours c -> {
                out.text("type", "working_hours").text("person", c.person()).numbers("meetings", c.meetings());
                out.texts("days", c.days().stream().sorted().map(Times::weekday).toList());
                windows(out, c.windows(), c.zone());
            }
            case Within c -> {
                out.text("type", "within").text("person", c.person()).numbers("meetings", c.meetings());
                windows(out, c.windows(), c.zone());
            }
            case Avoid c -> {
                out.text("type", "avoid").text("person", c.person()).numbers("meetings", c.meetings());
                windows(out, c.windows(), c.zone());
            }
            case Buffer c -> {
                out.text("type", "buffer").text("person", c.person()).numbers("meetings", c.meetings());
                out.number("minutes", c.minutes());
            }
            case Gap c -> {
                type(out, "gap", c);
                out.number("minutes", c.minutes());
            }
            case Order c -> {
                out.text("type", "order").number("first", c.first()).number("second", c.second());
                out.number("min_gap", c.minGap());
                if (c.maxGap() != null) {
                    out.number("max_gap", c.maxGap());
                }
            }
            case Alignment c -> {
                type(out, "alignment", c);
                out.text("kind", CommonJson.label(c.kind()));
                zone(out, c.zone());
            }
            case Soonest c -> {
                type(out, "soonest", c);
                out.flag("latest", c.latest());
            }
        }
        CommonJson.writeTail(out, constraint);
    }

    private static void type(JsonOut out, String type, CalendarConstraint c) {
        out.text("type", type).numbers("meetings", c.meetings());
    }

    private static void windows(JsonOut out, List<TimeWindow> windows, ZoneId zone) {
        out.objects("windows", windows, CommonJson::writeWindow);
        zone(out, zone);
    }

    private static void zone(JsonOut out, ZoneId zone) {
        out.text("zone", zone.getId());
    }

    /** Reads one; {@code requestZone} is the zone of those that name none. */
    static CalendarConstraint read(JsonValue json, ZoneId requestZone) {
        JsonValue type = json.get("type");
        Strength strength = CommonJson.strength(json);
        SourceSpan source = CommonJson.source(json);
        var person = json.optional("person", JsonValue::text);
        ZoneId zone = json.or("zone", requestZone, Times::zone);
        List<Integer> meetings = json.listOrEmpty("meetings", CalendarConstraintJson::index);
        json.get("sentence");
        CalendarConstraint constraint = switch (type.text()) {
            case "on_days" -> new OnDays(meetings, dates(json.get("dates")), zone, strength, source);
            case "working_hours" ->
                new WorkingHours(person, meetings, weekdays(json), windows(json), zone, strength, source);
            case "within" -> new Within(person, meetings, windows(json), zone, strength, source);
            case "avoid" -> new Avoid(person, meetings, windows(json), zone, strength, source);
            case "buffer" -> new Buffer(person, meetings, minutes(json.get("minutes")), strength, source);
            case "gap" -> new Gap(meetings, minutes(json.get("minutes")), strength, source);
            case "order" ->
                new Order(
                        index(json.get("first")),
                        index(json.get("second")),
                        json.or("min_gap", 0, CalendarConstraintJson::minutes),
                        json.optional("max_gap", CalendarConstraintJson::minutes),
                        strength,
                        source);
            case "alignment" ->
                new Alignment(
                        meetings, CommonJson.label(json.get("kind"), Alignment.Kind.values()), zone, strength, source);
            case "soonest" -> new Soonest(meetings, json.or("latest", false, JsonValue::flag), strength, source);
            default ->
                throw type.expected("a constraint of calendar scheduling (on_days, working_hours, within, "
                        + "avoid, buffer, gap, order, alignment, soonest)");
        };
        json.refuseOtherFields();
        return constraint;
    }

    private static int index(JsonValue json) {
        return json.whole(0, 100_000);
    }

    private static int minutes(JsonValue json) {
        return json.whole(0, MOST_MINUTES);
    }

    private static List<TimeWindow> windows(JsonValue json) {
        return List.copyOf(json.list("windows", CommonJson::window));
    }

    private static SortedSet<LocalDate> dates(JsonValue json) {
        return new TreeSet<>(json.items(Times::date));
    }

    private static Set<DayOfWeek> weekdays(JsonValue json) {
        List<DayOfWeek> days = new ArrayList<>(json.list("days", Times::weekday));
        return Collections.unmodifiableSet(days.isEmpty() ? EnumSet.noneOf(DayOfWeek.class) : EnumSet.copyOf(days));
    }
}
