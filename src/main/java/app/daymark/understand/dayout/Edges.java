package app.daymark.understand.dayout;

import app.daymark.domain.DayOutConstraint.End;
import app.daymark.domain.EnglishWords;
import app.daymark.domain.SourceSpan;
import app.daymark.domain.Strength;
import app.daymark.understand.dayout.ClauseReader.Stated;
import app.daymark.understand.dayout.Fact.End.Kind;
import app.daymark.understand.words.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where and when the day starts and ends, from everything that is said of it. */
final class Edges {

    private final List<String> questions = new ArrayList<>();
    private @Nullable String startPlace;
    private @Nullable Clock startTime;
    private @Nullable String endPlace;
    private @Nullable Clock endTime;
    private @Nullable SourceSpan endSource;
    private boolean errand;

    Edges(List<Stated> stated) {
        Clock departure = null;
        SourceSpan departureSource = null;
        boolean back = false;
        for (Stated f : stated) {
            if (f.fact() instanceof Fact.Start s) {
                String place = s.place();
                Clock time = s.time();
                if (place != null) {
                    clash("The day starts at ", startPlace, place, f.correction());
                    startPlace = place;
                }
                if (time != null) {
                    clash("The day starts at ", shown(startTime), shown(time), f.correction());
                    startTime = time;
                }
            } else if (f.fact() instanceof Fact.End e) {
                String place = e.place();
                Clock by = e.by();
                if (place != null) {
                    clash("The day ends at ", endPlace, place, f.correction());
                    endPlace = place;
                }
                if (by != null && e.kind() == Kind.DEPARTURE) {
                    departure = by;
                    departureSource = e.source();
                } else if (by != null) {
                    clash("The day ends by ", shown(endTime), shown(by), f.correction());
                    endTime = by;
                }
                back |= e.back();
                errand |= by != null && e.kind() == Kind.PRESENCE;
                endSource = endSource == null || by != null && e.kind() != Kind.DEPARTURE ? e.source() : endSource;
            }
        }
        if (departure != null && (endTime == null || departure.resolve(null) < endTime.resolve(null))) {
            clash("The day ends by ", shown(endTime), shown(departure), false);
            endTime = departure;
            endSource = departureSource;
        }
        if (back && endPlace == null) {
            endPlace = startPlace;
        }
        if (startPlace == null || startTime == null) {
            questions.add(
                    startPlace == null && startTime == null
                            ? "Where and when does the day start?"
                            : startPlace == null ? "Where does the day start?" : "When does the day start?");
        }
    }

    private void clash(String what, @Nullable String one, @Nullable String other, boolean correction) {
        if (one != null && !one.equals(other) && !correction) {
            questions.add(what + one + " and " + other + ". Which is right?");
        }
    }

    private static @Nullable String shown(@Nullable Clock clock) {
        return clock == null ? null : EnglishWords.clock(clock.resolve(null));
    }

    List<String> questions() {
        return questions;
    }

    @Nullable
    String place() {
        return startPlace;
    }

    boolean timed() {
        return startTime != null;
    }

    /** Minute at which the day starts; 0 where that is not said. */
    int startAt() {
        return startTime == null ? 0 : startTime.resolve(null);
    }

    /**
     * How the day ends, or null where nothing is said of it.
     *
     * @param lastStart when the last person to be met comes: the day does not end before
     */
    @Nullable
    End end(int lastStart) {
        if (endSource == null) {
            return null;
        }
        Integer by = null;
        if (endTime != null) {
            by = PresenceGrammar.later(endTime, startAt());
            boolean early = by <= lastStart;
            if (endTime.open() && by + 720 <= 1440 && early && lastStart >= 720) {
                by += 720;
            } else if (early && errand) {
                questions.add(
                        "Does the day end with '" + endSource.text() + "', although somebody comes only after it?");
            }
        }
        return new End(endPlace, by, Strength.HARD, endSource);
    }
}
