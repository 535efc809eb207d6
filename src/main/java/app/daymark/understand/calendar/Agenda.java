package app.daymark.understand.calendar;

import app.daymark.domain.Setting;
import app.daymark.understand.words.Days;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;

/**
 * The meetings of a request with their days: what constraints are made from.
 *
 * @param days the days of each meeting
 * @param horizon the days of all meetings, on which bare weekdays lie
 * @param zones whose clock is meant where a clause says so
 */
record Agenda(
        Setting setting,
        Statements statements,
        List<MeetingDraft> meetings,
        List<NavigableSet<LocalDate>> days,
        Days.Horizon horizon,
        Zones zones) {

    Agenda {
        meetings = List.copyOf(meetings);
        days = List.copyOf(days);
    }

    /** All who take part, in the order of the text. */
    Set<String> people() {
        Set<String> people = new LinkedHashSet<>();
        for (MeetingDraft m : meetings) {
            people.addAll(m.who);
            people.addAll(m.optional);
        }
        return people;
    }

    boolean takesPart(String person) {
        return meetings.stream().anyMatch(m -> m.attends(person));
    }

    /** The length of the shortest meeting. */
    int shortest() {
        return meetings.stream().mapToInt(MeetingDraft::length).min().orElseThrow();
    }

    /** The length of the shortest meeting that the person attends. */
    int shortest(String person) {
        return meetings.stream()
                .filter(m -> m.attends(person))
                .mapToInt(MeetingDraft::length)
                .min()
                .orElseThrow();
    }

    /** Indices of the meetings that all of these people attend; none stands for all meetings. */
    List<Integer> which(List<String> about) {
        List<Integer> which = new ArrayList<>();
        for (int i = 0; i < meetings.size(); i++) {
            if (!about.isEmpty() && meetings.get(i).who.containsAll(about)) {
                which.add(i);
            }
        }
        return which.size() == meetings.size() ? List.of() : which;
    }

    /** Indices of the meetings that are not among these. */
    List<Integer> others(List<Integer> some) {
        List<Integer> rest = new ArrayList<>();
        for (int i = 0; i < meetings.size(); i++) {
            if (!some.contains(i)) {
                rest.add(i);
            }
        }
        return rest;
    }
}
