package app.daymark.understand.trip;

import app.daymark.understand.trip.Item.City;
import app.daymark.understand.trip.Item.DateRef;
import app.daymark.understand.trip.Item.Dated;
import app.daymark.understand.trip.Item.Numbered;
import app.daymark.understand.words.Days.Dates;
import app.daymark.understand.words.Days.Span;
import app.daymark.understand.words.Read;
import java.util.List;
import java.util.Set;

/** Reads when the trip starts and ends: 'from 13 to 18 June', 'arriving Saturday 8 August', 'back on the 16th', 'in July'. */
final class DateRule {

    private static final Set<String> START =
            Words.of("start starts starting begin begins beginning arrive arrives arriving arrival land landing into "
                    + "off outbound from departing depart setting");
    private static final Set<String> END =
            Words.of("end ends ending back home return returning returns until till finish finishing inbound");
    private static final Set<String> LEAVE = Words.of("leave leaving departure fly flying");
    private static final Set<String> DENIED = Words.of("no not never don't can't cannot avoid without");
    private static final Set<String> PASSED = Words.of("last ago sent wrote booked");

    private final TripDraft draft;

    DateRule(TripDraft draft) {
        this.draft = draft;
    }

    void read(Sentence s) {
        for (int i = 0; i < s.size(); i++) {
            List<DayRefs.Range> days =
                    s.get(i) instanceof Numbered n ? n.value().ranges() : List.of();
            boolean dayOne = days.equals(List.of(new DayRefs.Range(1, 1)));
            boolean lastDay = days.equals(List.of(new DayRefs.Range(-1, -1)));
            boolean equals = (dayOne || lastDay) && s.in(i + 1, Set.of("is", "=", "being", ":", "falls"));
            int date = s.is(i + 2, "on") ? i + 3 : i + 2;
            if (equals && s.get(date) instanceof Dated d && !s.used(date)) {
                add(dayOne ? draft.starts : draft.ends, new Said<>(d.value(), s.span(i, date + 1)));
                s.use(i, date + 1);
            }
        }
        for (int i = 0; i < s.size(); i++) {
            if (s.get(i) instanceof Dated d && !s.used(i)) {
                trip(s, i, d);
            }
        }
    }

    private void trip(Sentence s, int i, Dated d) {
        if (corrects(s, i, d) || within(s, i, d)) {
            return;
        }
        int from = s.segmentStart(i);
        int to = s.segmentEnd(i);
        boolean cityHere = s.items().subList(from, to).stream().anyMatch(City.class::isInstance);
        boolean usedCity = cityHere && cityUsed(s, from, to);
        boolean checkOut = checks(s, i, "out");
        boolean labelled = from == i && s.is(i - 1, ":");
        boolean start = s.find(Math.max(from, i - 5), i, START) >= 0
                || labelled && s.in(i - 2, START)
                || checks(s, i, "in")
                || d.value().days() instanceof Span span && span.from() != null && span.to() == null;
        boolean end = s.find(Math.max(from, i - 5), i, END) >= 0
                || labelled && s.in(i - 2, END)
                || checkOut
                || d.value().days() instanceof Span span && span.from() == null;
        boolean leave = s.find(Math.max(from, i - 5), i, LEAVE) >= 0;
        if (s.find(from, to, PASSED) >= 0 || s.find(from, i, DENIED) >= 0) {
            return;
        }
        if (cityHere && leavesTrip(s, i)) {
            take(s, i, d.value(), false, true);
            return;
        }
        if (range(d.value()) && !cityHere && (freeCities(s) == 0 || from == 0 && i == 0)) {
            take(s, i, d.value(), true, true);
        } else if (d.value().days() instanceof Dates dates && dates.wide() && !cityHere) {
            take(s, i, d.value(), true, false);
        } else if (cityHere && !usedCity) {
            return;
        } else if (end && !start) {
            take(s, i, d.value(), false, true);
        } else if (start || usedCity && leave) {
            take(s, i, d.value(), true, false);
        } else if (leave && !cityHere) {
            boolean second = !draft.starts.isEmpty();
            take(s, i, d.value(), !second, second);
        } else if (!cityHere && freeCities(s) == 0 && draft.starts.isEmpty() && draft.lastCity == null && !there(s)) {
            take(s, i, d.value(), true, false);
        }
    }

    /** 'check in on', 'check-out:' before the date. */
    private static boolean checks(Sentence s, int i, String way) {
        for (int k = Math.max(0, i - 7); k < i; k++) {
            boolean check = s.is(k, "check") && (s.is(k + 1, way) || s.is(k + 1, "-") && s.is(k + 2, way));
            if (check) {
                return true;
            }
        }
        return false;
    }

    /** 'and leave on Sunday 17 May': no city between the word and the date, nor after it. */
    private static boolean leavesTrip(Sentence s, int i) {
        for (int k = i - 1; k >= 0 && s.get(k) instanceof Item.Word && !s.boundary(k); k--) {
            if (s.in(k, LEAVE) || s.in(k, END)) {
                return s.city(i + 1) == null && (s.boundary(i + 1) || s.city(i + 2) == null);
            }
        }
        return false;
    }

    private void take(Sentence s, int i, DateRef value, boolean start, boolean end) {
        if (start) {
            add(draft.starts, new Said<>(value, s.span(i, i + 1)));
        }
        if (end) {
            add(draft.ends, new Said<>(value, s.span(i, i + 1)));
        }
        s.use(i);
    }

    private void add(List<Said<DateRef>> dates, Said<DateRef> said) {
        if (!dates.isEmpty() && draft.corrections.replaces(dates.getLast().source(), said.source())) {
            draft.withdraw(dates.removeLast().source(), said.source());
        }
        dates.add(said);
    }

    /** '4 May, no, 6 May' and '4 to 9 May, no, 6 to 11 May': a date that takes the place of the one before. */
    private boolean corrects(Sentence s, int i, Dated d) {
        boolean start = follows(draft.starts, d);
        boolean end = follows(draft.ends, d);
        if (!start && !end || start && end && !range(d.value())) {
            return false;
        }
        take(s, i, d.value(), start, end);
        return true;
    }

    /** 'Italy in 10 days' can be a day ahead or a length. */
    private boolean within(Sentence s, int i, Dated d) {
        Read<StayLength> length = s.tokens().is(d.from(), "in") ? StayLength.at(s.tokens(), d.from() + 1) : null;
        boolean place = s.get(i - 1) instanceof City || s.get(i - 1) instanceof Item.Place;
        if (length == null || length.to() != d.to() || !place || draft.within != null) {
            return false;
        }
        draft.within = new TripDraft.Within(length.value(), d.value(), s.span(i, i + 1));
        s.use(i);
        return true;
    }

    private boolean follows(List<Said<DateRef>> dates, Dated d) {
        return !dates.isEmpty() && draft.corrections.follows(dates.getLast().source(), d.from(), true);
    }

    /** Whether the words name a first and a last day. */
    private static boolean range(DateRef ref) {
        return switch (ref.days()) {
            case Dates dates -> !dates.wide() && dates.dates().size() > 1 && !ref.either();
            case Span span -> span.from() != null && span.to() != null;
            case null, default -> false;
        };
    }

    private static boolean there(Sentence s) {
        return s.has(Set.of("there", "it"));
    }

    private static int freeCities(Sentence s) {
        int free = 0;
        for (int i = 0; i < s.size(); i++) {
            free += s.city(i) != null && !s.used(i) ? 1 : 0;
        }
        return free;
    }

    private static boolean cityUsed(Sentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (s.city(i) != null && !s.used(i)) {
                return false;
            }
        }
        return true;
    }
}
