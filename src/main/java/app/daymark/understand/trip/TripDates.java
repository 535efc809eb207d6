package app.daymark.understand.trip;

import app.daymark.domain.Note;
import app.daymark.domain.SourceSpan;
import app.daymark.understand.words.Days;
import app.daymark.understand.words.Days.Dates;
import app.daymark.understand.words.Days.Horizon;
import app.daymark.understand.words.Days.Span;
import app.daymark.understand.words.Days.Unsure;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The dates of a trip, as far as the words name them.
 *
 * @param start the date of day 1
 * @param lengths how many days there are from the start to each end that is named
 */
record TripDates(@Nullable LocalDate start, List<Said<Integer>> lengths) {

    static final int LONGEST_MONTHS = 62;

    TripDates {
        lengths = List.copyOf(lengths);
    }

    /** Reads the dates; those that contradict each other become questions of the draft. */
    static TripDates of(TripDraft draft, LocalDate today) {
        LocalDate start = only(draft, draft.starts, today, today, true);
        LocalDate end = only(draft, draft.ends, today, start == null ? today : start, false);
        List<Said<Integer>> lengths = new ArrayList<>();
        if (start != null && end != null) {
            SourceSpan words = draft.ends.getFirst().source();
            int days = (int) ChronoUnit.DAYS.between(start, end) + 1;
            if (days < 1) {
                draft.questions.add("'" + words.text() + "': the trip would end on " + end + ", before it starts on "
                        + start + ". Which dates are meant?");
            } else {
                lengths.add(new Said<>(days, words));
            }
        }
        return new TripDates(start, lengths);
    }

    /** The one date that all words name, or null. */
    private static @Nullable LocalDate only(
            TripDraft draft, List<Said<Item.DateRef>> all, LocalDate today, LocalDate from, boolean first) {
        LocalDate only = null;
        List<Said<Item.DateRef>> exactFirst = new ArrayList<>(all);
        exactFirst.sort(Comparator.comparing(TripDates::wide));
        for (Said<Item.DateRef> said : exactFirst) {
            if (only != null && wide(said) && covers(said, only, from)) {
                continue;
            }
            LocalDate date = date(draft, said, today, from, first);
            if (only != null && date != null && !only.equals(date)) {
                draft.questions.add("'" + said.source().text() + "': does the trip " + (first ? "start" : "end")
                        + " on " + only + " or on " + date + "?");
            }
            only = only == null ? date : only;
        }
        return only;
    }

    /** Whether only a month or a season is named. */
    static boolean wide(Said<Item.DateRef> said) {
        return said.value().days() instanceof Dates dates && dates.wide();
    }

    /** 'In January' and 'on 7 January' do not contradict each other. */
    private static boolean covers(Said<Item.DateRef> wide, LocalDate date, LocalDate from) {
        Days days = wide.value().days();
        return days != null && days.resolve(Horizon.from(from)).contains(date);
    }

    private static @Nullable LocalDate date(
            TripDraft draft, Said<Item.DateRef> said, LocalDate today, LocalDate from, boolean first) {
        Days days = said.value().days();
        if (days instanceof Unsure unsure) {
            draft.questions.add(unsure.question());
            return null;
        }
        NavigableSet<LocalDate> dates = days == null
                ? nextDayOfMonth(said.value(), from)
                : end(days, first).resolve(Horizon.from(from));
        if (dates.isEmpty()) {
            return null;
        }
        if (days instanceof Dates d && d.wide()) {
            LocalDate day = dates.first().equals(today) ? today.plusDays(1) : dates.first();
            draft.assumptions.add(new Note(said.source().text(), "the trip starts on " + day));
            return day;
        }
        return first ? dates.first() : dates.last();
    }

    /** The end of 'from Friday on' or 'until Sunday' that is named. */
    private static Days end(Days days, boolean first) {
        if (days instanceof Span span) {
            Days from = span.from();
            Days to = span.to();
            if (from != null && (first || to == null)) {
                return from;
            }
            if (to != null) {
                return to;
            }
        }
        return days;
    }

    private static NavigableSet<LocalDate> nextDayOfMonth(Item.DateRef ref, LocalDate from) {
        NavigableSet<LocalDate> dates = new TreeSet<>();
        for (LocalDate d = from; dates.isEmpty() && d.isBefore(from.plusDays(LONGEST_MONTHS)); d = d.plusDays(1)) {
            if (ref.dayOfMonth().contains(d.getDayOfMonth())) {
                dates.add(d);
            }
        }
        return dates;
    }
}
