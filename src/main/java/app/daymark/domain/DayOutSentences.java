package app.daymark.domain;

import app.daymark.domain.DayOutConstraint.Available;
import app.daymark.domain.DayOutConstraint.Before;
import app.daymark.domain.DayOutConstraint.End;
import app.daymark.domain.DayOutConstraint.Longest;
import app.daymark.domain.DayOutConstraint.Minimum;
import app.daymark.domain.DayOutConstraint.Must;
import app.daymark.domain.DayOutConstraint.Pause;

/** The plain sentence of each constraint of a day out. */
final class DayOutSentences {

    private DayOutSentences() {}

    static String of(Available c) {
        return c.person() + " can be met "
                + EnglishWords.list(
                        c.windows().stream().map(DayOutSentences::clock).toList()) + ".";
    }

    static String of(Minimum c) {
        return "Meeting " + c.person() + " takes at least " + EnglishWords.length(c.minutes()) + ".";
    }

    static String of(Must c) {
        return c.person() + (c.strength() == Strength.HARD ? " must be met." : " should be met.");
    }

    static String of(Longest c) {
        return "The meeting with " + c.person() + " is as long as possible.";
    }

    static String of(Before c) {
        return c.first() + " is met before " + c.second() + ".";
    }

    static String of(End c) {
        String place = c.place();
        Integer by = c.by();
        return "The day ends" + (place == null ? "" : " at " + place)
                + (by == null ? "" : " by " + EnglishWords.clock(by)) + ".";
    }

    static String of(Pause c) {
        String place = c.place();
        return c.title() + " takes " + EnglishWords.length(c.minutes()) + " " + clock(c.window())
                + (place == null ? "" : " at " + place) + ".";
    }

    private static String clock(TimeWindow w) {
        return EnglishWords.clock(w.from()) + "–" + EnglishWords.clock(w.to());
    }
}
