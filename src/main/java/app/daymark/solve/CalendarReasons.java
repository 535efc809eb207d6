package app.daymark.solve;

import app.daymark.domain.Busy;
import app.daymark.domain.CalendarConstraint;
import app.daymark.domain.EnglishWords;
import app.daymark.domain.Person;
import app.daymark.domain.SourceSpan;
import app.daymark.domain.Strength;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Why a plan is as it is, in sentences: what was in the way, what was left, which wishes are kept, why this start. */
final class CalendarReasons {

    private static final int MOST = 4;
    private static final int MOST_PEOPLE = 8;

    private final CalendarProblem problem;

    CalendarReasons(CalendarProblem problem) {
        this.problem = problem;
    }

    List<String> of(int[] starts, boolean proved) {
        List<String> reasons = new ArrayList<>(inTheWay(starts));
        List<List<String>> attendees = Attendance.of(problem, starts).attendees();
        for (int i = 0; i < starts.length; i++) {
            if (starts.length == 1) {
                reasons.add(free());
            }
            reasons.addAll(wishes(i, starts[i]));
            for (MeetingCosts.Guest g : problem.meetings().get(i).costs().guests()) {
                reasons.add(guest(g, starts[i], attendees.get(i).contains(g.name())) + of(i, starts) + ".");
            }
        }
        for (PairRule p : problem.pairs()) {
            CalendarConstraint constraint = p.constraint();
            if (constraint != null && p.strength() != Strength.HARD) {
                reasons.add((p.kept(starts) ? "Kept: " : "Not kept: ") + words(constraint) + between(p) + ".");
            }
        }
        reasons.add(starts.length == 1 ? why(starts[0]) : why());
        if (!proved) {
            reasons.add("That no other plan is better was not proved.");
        }
        return reasons.stream().distinct().toList();
    }

    /** What is lost with a start, one sentence a broken wish. */
    List<String> costs(int meeting, int start) {
        MeetingCosts costs = problem.meetings().get(meeting).costs();
        List<String> lost = new ArrayList<>();
        for (MeetingCosts.Soft s : costs.soft()) {
            if (!s.kept().contains(start)) {
                lost.add("Not kept: " + words(s.constraint()) + off(s, start) + ".");
            }
        }
        for (MeetingCosts.Guest g : costs.guests()) {
            if (!g.suits().contains(start)) {
                lost.add(guest(g, start, g.free().contains(start)) + ".");
            }
        }
        return lost;
    }

    /** 'Julie is busy Mon 09:00–11:00 (Standup)': the events that took time which the words leave, on the days of the plan. */
    private List<String> inTheWay(int[] starts) {
        Map<String, List<String>> events = new LinkedHashMap<>();
        for (int i = 0; i < starts.length; i++) {
            CalendarProblem.One one = problem.meetings().get(i);
            MinuteRanges open = one.base()
                    .minus(MinuteRanges.union(one.rules().stream()
                            .filter(r -> r.because().stream().allMatch(HardMember.Stated.class::isInstance))
                            .map(StartRules.Hard::forbidden)
                            .toList()));
            for (StartRules.Hard rule : one.rules()) {
                if (rule.because().size() == 1
                        && rule.because().getFirst() instanceof HardMember.Event e
                        && isOnDayOf(e.busy(), starts[i])
                        && !rule.forbidden().intersect(open).isEmpty()) {
                    String event = HardMemberWords.whenAndWhat(e, problem.request());
                    List<String> own = events.computeIfAbsent(e.person(), p -> new ArrayList<>());
                    if (!own.contains(event)) {
                        own.add(event);
                    }
                }
            }
        }
        return events.entrySet().stream()
                .limit(MOST_PEOPLE)
                .map(e -> e.getKey() + " is busy " + list(e.getValue()) + ".")
                .toList();
    }

    private boolean isOnDayOf(Busy busy, int start) {
        LocalDate day = problem.time(start).toLocalDate();
        LocalDate from =
                busy.interval().start().atZone(problem.request().zone()).toLocalDate();
        LocalDate to = busy.interval()
                .end()
                .minusNanos(1)
                .atZone(problem.request().zone())
                .toLocalDate();
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** 'Free for Julie and Betty: Monday 2 March 11:00–12:00 and 3 more.' */
    private String free() {
        CalendarProblem.One one = problem.meetings().getFirst();
        List<String> free = IntStream.range(0, one.starts().ranges())
                .mapToObj(r -> EnglishWords.slot(
                        problem.time(one.starts().from(r)),
                        problem.time(one.starts().to(r) - 1 + problem.length(0))))
                .toList();
        return "Free for " + EnglishWords.list(one.meeting().required()) + ": " + list(free) + ".";
    }

    private List<String> wishes(int meeting, int start) {
        CalendarProblem.One one = problem.meetings().get(meeting);
        List<String> sentences = new ArrayList<>();
        for (MeetingCosts.Soft s : one.costs().soft()) {
            if (s.kept().contains(start)) {
                sentences.add("Kept: " + words(s.constraint()) + ".");
            } else {
                boolean possible = !s.kept().intersect(one.starts()).isEmpty();
                sentences.add("Not kept: " + words(s.constraint()) + off(s, start)
                        + (possible
                                ? ", because keeping it would break more."
                                : ", because no time that is left keeps it."));
            }
        }
        return sentences;
    }

    /** The user's words, or the sentence of a default. */
    private static String words(CalendarConstraint constraint) {
        SourceSpan source = constraint.source();
        String sentence = constraint.sentence();
        return source.start() >= 0
                ? "“" + source.text() + "”"
                : sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    private static String off(MeetingCosts.Soft soft, int start) {
        int off = soft.minutesOff(start);
        return off == 0 ? "" : " (" + EnglishWords.length(off) + " off)";
    }

    private String guest(MeetingCosts.Guest guest, int start, boolean comes) {
        if (comes) {
            return guest.name() + " can come"
                    + (guest.suits().contains(start) ? "" : ", but would prefer another time");
        }
        return guest.name() + " can't come" + busyThen(guest, start);
    }

    private String busyThen(MeetingCosts.Guest guest, int start) {
        int length = problem.meetings().stream()
                .filter(one -> one.costs().guests().contains(guest))
                .mapToInt(one -> one.meeting().minutes())
                .findFirst()
                .orElse(1);
        for (Person p : problem.request().people()) {
            for (Busy b : p.busy()) {
                if (p.name().equals(guest.name())
                        && AllowedStarts.overlapping(b, 0, length).contains(start)) {
                    return " (" + HardMemberWords.event(new HardMember.Event(p.name(), b), problem.request()) + ")";
                }
            }
        }
        return "";
    }

    /** Which two, where there are more. */
    private String between(PairRule p) {
        return problem.meetings().size() == 2
                ? ""
                : " (" + problem.meetings().get(p.first()).meeting().title() + " and "
                        + problem.meetings().get(p.second()).meeting().title() + ")";
    }

    /** To which of several meetings. */
    private String of(int meeting, int[] starts) {
        return starts.length == 1
                ? ""
                : " to " + problem.meetings().get(meeting).meeting().title();
    }

    private String why(int start) {
        CalendarProblem.One one = problem.meetings().getFirst();
        MeetingCosts costs = one.costs();
        String slot = EnglishWords.slot(problem.time(start), problem.time(start + problem.length(0)));
        Goodness goodness = costs.at(start);
        String among = goodness.strong() + goodness.wishes() > 0
                ? " of those that break the fewest wishes"
                : costs.soft().isEmpty() && costs.guests().isEmpty() ? "" : " that keeps every wish";
        String which = costs.zone() == null
                ? costs.latest() ? "the latest time" : "the earliest time"
                : switch (goodness.grid()) {
                    case 0 -> "the earliest time on the hour or half hour";
                    case 1 -> "the earliest time on the quarter of an hour";
                    default -> "the earliest time";
                };
        return slot + " is " + which + among + (goodness.minutesOff() > 0 ? ", and nearest to what was wished" : "")
                + ".";
    }

    private static String why() {
        return "Of the plans that break the fewest wishes this one starts on the hour and half hour where it can, and the"
                + " earliest altogether.";
    }

    private static String list(List<String> items) {
        return items.size() <= MOST
                ? EnglishWords.list(items)
                : String.join(", ", items.subList(0, MOST)) + " and " + (items.size() - MOST) + " more";
    }
}
