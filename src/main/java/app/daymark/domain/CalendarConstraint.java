package app.daymark.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * Constraints of calendar scheduling. {@code meetings} are indices into {@link CalendarRequest#meetings()}; an empty
 * list means every meeting. A {@code person} binds only the meetings that this person is in (an optional person: only
 * when the plan lets them attend); a null person binds all of {@code meetings}.
 */
public sealed interface CalendarConstraint extends Constraint {

    List<Integer> meetings();

    /** Whether meeting number {@code index} is meant. */
    default boolean concerns(int index) {
        return meetings().isEmpty() || meetings().contains(index);
    }

    /** The meeting starts and ends on one of these local days. */
    record OnDays(List<Integer> meetings, SortedSet<LocalDate> dates, ZoneId zone, Strength strength, SourceSpan source)
            implements CalendarConstraint {
        @Override
        public String sentence() {
            return CalendarSentences.of(this);
        }
    }

    /**
     * Working hours: the whole meeting lies inside one of the windows (every day's, so {@code date} is null in each) on
     * one of the weekdays, in the given zone. Weekdays that {@code days} leaves out are not worked at all.
     */
    record WorkingHours(
            @Nullable String person,
            List<Integer> meetings,
            Set<DayOfWeek> days,
            List<TimeWindow> windows,
            ZoneId zone,
            Strength strength,
            SourceSpan source)
            implements CalendarConstraint {
        @Override
        public String sentence() {
            return CalendarSentences.of(this);
        }
    }

    /** The whole meeting lies inside one of the windows: 'between 2 and 4', 'Ann: Mondays 10–12 only'. */
    record Within(
            @Nullable String person,
            List<Integer> meetings,
            List<TimeWindow> windows,
            ZoneId zone,
            Strength strength,
            SourceSpan source)
            implements CalendarConstraint {
        @Override
        public String sentence() {
            return CalendarSentences.of(this);
        }
    }

    /** The meeting overlaps none of the windows: busy lists in the text, 'not before 9:30', 'can't on Tuesday'. */
    record Avoid(
            @Nullable String person,
            List<Integer> meetings,
            List<TimeWindow> windows,
            ZoneId zone,
            Strength strength,
            SourceSpan source)
            implements CalendarConstraint {
        @Override
        public String sentence() {
            return CalendarSentences.of(this);
        }
    }

    /** So many minutes stay free between the meeting and the person's busy time (null: everybody's) on either side. */
    record Buffer(@Nullable String person, List<Integer> meetings, int minutes, Strength strength, SourceSpan source)
            implements CalendarConstraint {
        @Override
        public String sentence() {
            return CalendarSentences.of(this);
        }
    }

    /** At least {@code minutes} lie between any two of the meetings, whichever comes first. */
    record Gap(List<Integer> meetings, int minutes, Strength strength, SourceSpan source)
            implements CalendarConstraint {
        @Override
        public String sentence() {
            return CalendarSentences.of(this);
        }
    }

    /**
     * Meeting {@code first} ends before meeting {@code second} starts, with {@code minGap} to {@code maxGap} minutes
     * between them (null: no upper bound; 0: back to back).
     */
    record Order(
            int first, int second, int minGap, @Nullable Integer maxGap, Strength strength, SourceSpan source)
            implements CalendarConstraint {
        @Override
        public List<Integer> meetings() {
            return List.of(first, second);
        }

        @Override
        public String sentence() {
            return CalendarSentences.of(this);
        }
    }

    /** How meetings lie to one another in the local calendar of {@code zone}. */
    record Alignment(List<Integer> meetings, Kind kind, ZoneId zone, Strength strength, SourceSpan source)
            implements CalendarConstraint {
        /** What is equal, or different, between them. */
        public enum Kind {
            /** Same weekday and same clock time, in every week. */
            SAME_SLOT,
            /** Same clock time. */
            SAME_TIME,
            SAME_DAY,
            DISTINCT_DAYS,
            /** One in each Monday-to-Sunday week at the most. */
            DISTINCT_WEEKS
        }

        @Override
        public String sentence() {
            return CalendarSentences.of(this);
        }
    }

    /** Among the plans that keep the rest, the first or the last one; the half-hour grid is not preferred then. */
    record Soonest(List<Integer> meetings, boolean latest, Strength strength, SourceSpan source)
            implements CalendarConstraint {
        @Override
        public String sentence() {
            return CalendarSentences.of(this);
        }
    }
}
