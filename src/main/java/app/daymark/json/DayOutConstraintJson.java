package app.daymark.json;

import app.daymark.domain.DayOutConstraint;
import app.daymark.domain.DayOutConstraint.Available;
import app.daymark.domain.DayOutConstraint.Before;
import app.daymark.domain.DayOutConstraint.End;
import app.daymark.domain.DayOutConstraint.Longest;
import app.daymark.domain.DayOutConstraint.Minimum;
import app.daymark.domain.DayOutConstraint.Must;
import app.daymark.domain.DayOutConstraint.Pause;
import app.daymark.domain.SourceSpan;
import app.daymark.domain.Strength;

/** The constraints of a day out. */
final class DayOutConstraintJson {

    private DayOutConstraintJson() {}

    static void write(JsonOut out, DayOutConstraint constraint) {
        switch (constraint) {
            case Available c ->
                out.text("type", "available")
                        .text("person", c.person())
                        .objects("windows", c.windows(), CommonJson::writeWindow);
            case Minimum c ->
                out.text("type", "minimum").text("person", c.person()).number("minutes", c.minutes());
            case Must c -> out.text("type", "must").text("person", c.person());
            case Longest c -> out.text("type", "longest").text("person", c.person());
            case Before c -> out.text("type", "before").text("first", c.first()).text("second", c.second());
            case End c -> {
                out.text("type", "end").text("place", c.place());
                if (c.by() != null) {
                    out.text("by", Times.clock(c.by()));
                }
            }
            case Pause c ->
                out.text("type", "pause")
                        .text("title", c.title())
                        .text("place", c.place())
                        .number("minutes", c.minutes())
                        .object("window", c.window(), CommonJson::writeWindow);
        }
        CommonJson.writeTail(out, constraint);
    }

    static DayOutConstraint read(JsonValue json) {
        JsonValue type = json.get("type");
        Strength strength = CommonJson.strength(json);
        SourceSpan source = CommonJson.source(json);
        json.get("sentence");
        DayOutConstraint constraint = switch (type.text()) {
            case "available" -> new Available(person(json), json.list("windows", CommonJson::window), strength, source);
            case "minimum" -> new Minimum(person(json), minutes(json), strength, source);
            case "must" -> new Must(person(json), strength, source);
            case "longest" -> new Longest(person(json), strength, source);
            case "before" ->
                new Before(json.get("first").text(), json.get("second").text(), strength, source);
            case "end" ->
                new End(json.optional("place", JsonValue::text), json.optional("by", Times::clock), strength, source);
            case "pause" ->
                new Pause(
                        json.get("title").text(),
                        json.optional("place", JsonValue::text),
                        minutes(json),
                        CommonJson.window(json.get("window")),
                        strength,
                        source);
            default ->
                throw type.expected(
                        "a constraint of a day out (available, minimum, must, longest, before, " + "end, pause)");
        };
        json.refuseOtherFields();
        return constraint;
    }

    private static String person(JsonValue json) {
        return json.get("person").text();
    }

    private static int minutes(JsonValue json) {
        return json.get("minutes").whole(0, 10_000);
    }
}
