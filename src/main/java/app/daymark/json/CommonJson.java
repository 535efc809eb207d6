package app.daymark.json;

import app.daymark.domain.Asked.CalendarRef;
import app.daymark.domain.Busy;
import app.daymark.domain.Constraint;
import app.daymark.domain.Interval;
import app.daymark.domain.Note;
import app.daymark.domain.SourceSpan;
import app.daymark.domain.Strength;
import app.daymark.domain.TimeWindow;
import java.time.ZoneId;
import java.util.Locale;

/** What requests and answers of every task share. */
final class CommonJson {

    private CommonJson() {}

    static void writeSource(JsonOut out, SourceSpan source) {
        out.text("text", source.text());
        if (source.start() != -1 || source.end() != -1) {
            out.number("start", source.start()).number("end", source.end());
        }
    }

    /** The source in field {@code source}; where it is missing, words outside the request. */
    static SourceSpan source(JsonValue owner) {
        return owner.or("source", SourceSpan.outside(""), CommonJson::readSource);
    }

    static SourceSpan readSource(JsonValue json) {
        return new SourceSpan(
                json.get("text").text(),
                json.or("start", -1, v -> v.whole(-1, Integer.MAX_VALUE)),
                json.or("end", -1, v -> v.whole(-1, Integer.MAX_VALUE)));
    }

    static Interval interval(JsonValue json, ZoneId zone) {
        return json.make(
                () -> new Interval(Times.instant(json.get("start"), zone), Times.instant(json.get("end"), zone)));
    }

    static void writeInterval(JsonOut out, Interval interval, ZoneId zone) {
        out.text("start", Times.moment(interval.start(), zone)).text("end", Times.moment(interval.end(), zone));
    }

    static void writeBusy(JsonOut out, Busy busy, ZoneId zone) {
        writeInterval(out, busy.interval(), zone);
        out.text("title", busy.title())
                .flag("tentative", busy.tentative())
                .object("source", busy.source(), CommonJson::writeSource);
    }

    static Busy busy(JsonValue json, ZoneId zone) {
        return new Busy(
                interval(json, zone),
                json.or("title", "", JsonValue::text),
                json.or("tentative", false, JsonValue::flag),
                json.optional("source", CommonJson::readSource));
    }

    static void writeWindow(JsonOut out, TimeWindow window) {
        if (window.date() != null) {
            out.text("date", window.date().toString());
        }
        out.text("from", Times.clock(window.from())).text("to", Times.clock(window.to()));
    }

    static TimeWindow window(JsonValue json) {
        return json.make(() -> new TimeWindow(
                json.optional("date", Times::date), Times.clock(json.get("from")), Times.clock(json.get("to"))));
    }

    /** The fields that every constraint ends with. */
    static void writeTail(JsonOut out, Constraint constraint) {
        out.text("strength", label(constraint.strength()))
                .text("sentence", constraint.sentence())
                .object("source", constraint.source(), CommonJson::writeSource);
    }

    /** The strength of a constraint; hard where it is missing. */
    static Strength strength(JsonValue owner) {
        return owner.or("strength", Strength.HARD, v -> label(v, Strength.values()));
    }

    static void writeNote(JsonOut out, Note note, String remark) {
        out.text("text", note.text()).text(remark, note.remark());
    }

    static Note note(JsonValue json, String remark) {
        return new Note(json.get("text").text(), json.get(remark).text());
    }

    /** An enum's name in JSON: {@code SAME_SLOT} is 'same_slot'. */
    static String label(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** The value of an enum by its name in JSON. */
    static <E extends Enum<E>> E label(JsonValue json, E[] values) {
        StringBuilder names = new StringBuilder();
        for (E value : values) {
            if (json.isText() && label(value).equalsIgnoreCase(json.text())) {
                return value;
            }
            names.append(names.isEmpty() ? "" : ", ").append(label(value));
        }
        throw json.expected("one of " + names);
    }

    static void writeCalendar(JsonOut out, CalendarRef calendar) {
        out.text("person", calendar.person()).text("file", calendar.file());
    }

    /** A calendar with its person, or the file's name alone. */
    static CalendarRef calendar(JsonValue json) {
        return json.isText()
                ? new CalendarRef(null, json.text())
                : new CalendarRef(
                        json.optional("person", JsonValue::text),
                        json.get("file").text());
    }
}
