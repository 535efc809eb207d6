package app.daymark.understand.trip;

import app.daymark.domain.Note;
import app.daymark.domain.Reading;
import app.daymark.domain.Strength;
import app.daymark.domain.TripConstraint;
import app.daymark.domain.TripRequest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A reading as lines that a person can check. */
final class Rendering {

    private Rendering() {}

    static List<String> of(Reading reading) {
        List<String> lines = new ArrayList<>();
        reading.questions().forEach(question -> lines.add("asks: " + question));
        if (reading.request() instanceof TripRequest request) {
            lines.add("travel days: " + request.travelDays().name().toLowerCase(Locale.ROOT));
            add(lines, "day 1: ", request.startDate());
            add(lines, "from: ", request.origin());
            add(lines, "back to: ", request.destination());
            request.cities().forEach(city -> {
                BigDecimal cost = city.costPerDay();
                add(
                        lines,
                        city.name() + " a day: ",
                        cost == null ? null : cost.toPlainString() + " " + request.currency());
            });
            request.constraints().forEach(c -> lines.add(strength(c) + c.sentence() + " <" + words(c) + ">"));
            request.connections().forEach(c -> lines.add(connection(c, request.currency())));
        }
        reading.assumptions().forEach(note -> lines.add("assumed: " + note(note)));
        reading.ignored().forEach(note -> lines.add("ignored: " + note.text().replace("\n", " ")));
        return lines;
    }

    private static void add(List<String> lines, String label, @Nullable Object value) {
        if (value != null) {
            lines.add(label + value);
        }
    }

    private static String strength(TripConstraint c) {
        return c.strength() == Strength.HARD ? "" : c.strength().name().toLowerCase(Locale.ROOT) + ": ";
    }

    private static String words(TripConstraint c) {
        return c.source().text().replace("\n", " ");
    }

    private static String connection(TripRequest.Connection c, @Nullable String currency) {
        BigDecimal price = c.price();
        return c.from() + " → " + c.to() + " by " + c.by()
                + (price == null ? "" : " " + price.toPlainString() + " " + currency);
    }

    private static String note(Note note) {
        return note.text().replace("\n", " ") + ": " + note.remark();
    }
}
