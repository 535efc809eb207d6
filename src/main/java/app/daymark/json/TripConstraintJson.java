package app.daymark.json;

import app.daymark.domain.SourceSpan;
import app.daymark.domain.Strength;
import app.daymark.domain.TripConstraint;
import app.daymark.domain.TripConstraint.Before;
import app.daymark.domain.TripConstraint.Budget;
import app.daymark.domain.TripConstraint.Cheapest;
import app.daymark.domain.TripConstraint.Days;
import app.daymark.domain.TripConstraint.DirectOnly;
import app.daymark.domain.TripConstraint.Event;
import app.daymark.domain.TripConstraint.First;
import app.daymark.domain.TripConstraint.Last;
import app.daymark.domain.TripConstraint.NoTravel;
import app.daymark.domain.TripConstraint.Total;
import java.util.TreeSet;

/** The constraints of a trip. */
final class TripConstraintJson {

    private TripConstraintJson() {}

    static void write(JsonOut out, TripConstraint constraint) {
        switch (constraint) {
            case Total c -> out.text("type", "total").number("days", c.days());
            case Days c ->
                out.text("type", "days")
                        .text("city", c.city())
                        .number("least", c.least())
                        .number("most", c.most());
            case Event c ->
                out.text("type", "event")
                        .text("city", c.city())
                        .text("title", c.title())
                        .number("from_day", c.from())
                        .number("to_day", c.to())
                        .text("kind", CommonJson.label(c.kind()));
            case First c -> out.text("type", "first").text("city", c.city());
            case Last c -> out.text("type", "last").text("city", c.city());
            case Before c ->
                out.text("type", "before")
                        .text("first", c.first())
                        .text("second", c.second())
                        .flag("directly", c.directly());
            case DirectOnly _ -> out.text("type", "direct_only");
            case NoTravel c -> out.text("type", "no_travel").numbers("days", c.days());
            case Budget c ->
                out.text("type", "budget")
                        .amount("most", c.most())
                        .text("currency", c.currency())
                        .flag("fares_only", c.faresOnly());
            case Cheapest _ -> out.text("type", "cheapest");
        }
        CommonJson.writeTail(out, constraint);
    }

    static TripConstraint read(JsonValue json) {
        JsonValue type = json.get("type");
        Strength strength = CommonJson.strength(json);
        SourceSpan source = CommonJson.source(json);
        json.get("sentence");
        TripConstraint constraint = switch (type.text()) {
            case "total" -> new Total(day(json.get("days")), strength, source);
            case "days" -> new Days(city(json), day(json.get("least")), day(json.get("most")), strength, source);
            case "event" ->
                new Event(
                        city(json),
                        json.optional("title", JsonValue::text),
                        day(json.get("from_day")),
                        day(json.get("to_day")),
                        json.or("kind", Event.Kind.WHOLE, v -> CommonJson.label(v, Event.Kind.values())),
                        strength,
                        source);
            case "first" -> new First(city(json), strength, source);
            case "last" -> new Last(city(json), strength, source);
            case "before" ->
                new Before(
                        json.get("first").text(),
                        json.get("second").text(),
                        json.or("directly", false, JsonValue::flag),
                        strength,
                        source);
            case "direct_only" -> new DirectOnly(strength, source);
            case "no_travel" ->
                new NoTravel(new TreeSet<>(json.list("days", TripConstraintJson::day)), strength, source);
            case "budget" ->
                new Budget(
                        json.get("most").amount(),
                        json.or("fares_only", false, JsonValue::flag),
                        json.get("currency").text(),
                        strength,
                        source);
            case "cheapest" -> new Cheapest(strength, source);
            default ->
                throw type.expected("a constraint of a trip (total, days, event, first, last, before, "
                        + "direct_only, no_travel, budget, cheapest)");
        };
        json.refuseOtherFields();
        return constraint;
    }

    private static String city(JsonValue json) {
        return json.get("city").text();
    }

    private static int day(JsonValue json) {
        return json.whole(0, 100_000);
    }
}
