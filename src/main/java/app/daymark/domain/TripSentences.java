package app.daymark.domain;

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

/** The plain sentence of each trip constraint. */
final class TripSentences {

    private TripSentences() {}

    static String of(Total c) {
        return "The trip takes " + days(c.days()) + ".";
    }

    static String of(Days c) {
        return "The stay in " + c.city() + " is "
                + (c.least() == c.most() ? days(c.least()) : c.least() + " to " + days(c.most())) + ".";
    }

    static String of(Event c) {
        String title = c.title();
        String what = title == null ? "" : " (" + title + ")";
        String when = c.from() == c.to() ? "day " + c.from() : "days " + c.from() + "–" + c.to();
        return switch (c.kind()) {
            case WHOLE -> "In " + c.city() + " on " + (c.from() == c.to() ? "" : "all of ") + when + what + ".";
            case ANY -> "In " + c.city() + " on one day at least of " + when + what + ".";
            case AVOID -> "Not in " + c.city() + " on " + when + what + ".";
        };
    }

    static String of(First c) {
        return c.city() + " comes first.";
    }

    static String of(Last c) {
        return c.city() + " comes last.";
    }

    static String of(Before c) {
        return c.first() + " comes " + (c.directly() ? "directly " : "") + "before " + c.second() + ".";
    }

    static String of(DirectOnly c) {
        return "Travel uses the direct connections that are named, only.";
    }

    static String of(NoTravel c) {
        return "No travel on day "
                + EnglishWords.list(c.days().stream().map(String::valueOf).toList()) + ".";
    }

    static String of(Budget c) {
        return (c.faresOnly() ? "The fares" : "The trip") + " cost" + (c.faresOnly() ? "" : "s") + " at most "
                + c.most().toPlainString() + " " + c.currency() + ".";
    }

    static String of(Cheapest c) {
        return "The trip is as cheap as possible.";
    }

    private static String days(int n) {
        return n + (n == 1 ? " day" : " days");
    }
}
