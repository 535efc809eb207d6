package app.daymark.understand.calendar;

import java.util.ArrayList;
import java.util.List;

/** The meetings that the asks of a text add up to. */
final class Wanted {

    private final List<MeetingDraft> drafts = new ArrayList<>();
    private final List<String> questions = new ArrayList<>();

    List<MeetingDraft> meetings() {
        return drafts;
    }

    List<String> questions() {
        return questions;
    }

    void add(Statement.Ask ask) {
        if (drafts.isEmpty()) {
            drafts.add(new MeetingDraft(ask));
            return;
        }
        MeetingDraft last = drafts.get(drafts.size() - 1);
        Integer minutes = ask.minutes();
        if (ask.corrects()) {
            correct(last, ask);
        } else if (ask.who().isEmpty() && ask.optional().isEmpty()) {
            alone(last, ask);
        } else if (minutes == null) {
            boolean fresh = last.who.isEmpty() || last.who.containsAll(ask.who());
            boolean another = ask.source().text().matches("(?is).*\\b(another|separate|second|then)\\b.*");
            if (another && !fresh) {
                MeetingDraft next = new MeetingDraft(ask);
                next.minutes = last.minutes;
                drafts.add(next);
            } else {
                last.add(ask);
            }
        } else if (!last.who.isEmpty() && ask.source().text().matches("(?is).*\\banother\\b.*")) {
            drafts.add(new MeetingDraft(ask));
        } else if (last.who.isEmpty() && (last.minutes == null || last.minutes.equals(minutes))) {
            last.add(ask);
        } else if (last.minutes == null && last.who.size() > ask.who().size() && last.who.containsAll(ask.who())) {
            ask.who().forEach(last.who::remove); // 'see Ann and Bob: Ann 30 min, Bob 1 h'
            drafts.add(drafts.size() - 1, new MeetingDraft(ask));
        } else if (last.minutes == null && ask.who().containsAll(last.who)) {
            last.add(ask);
        } else {
            drafts.add(new MeetingDraft(ask));
        }
    }

    private static void correct(MeetingDraft last, Statement.Ask ask) {
        if (!ask.slots().isEmpty()) {
            last.slots.clear();
        }
        if (!ask.who().isEmpty() && !last.who.containsAll(ask.who())) {
            last.who.clear();
        }
        last.add(ask);
    }

    /** More about meetings that were asked for before: their length, their days. */
    private void alone(MeetingDraft last, Statement.Ask ask) {
        Integer minutes = ask.minutes();
        if (minutes == null) {
            last.add(ask);
            return;
        }
        List<MeetingDraft> open = drafts.stream().filter(d -> d.minutes == null).toList();
        if (!open.isEmpty()) {
            open.forEach(d -> d.minutes = minutes);
            last.slots.addAll(ask.slots());
            last.each |= ask.each();
        } else if (minutes.equals(last.minutes)) {
            last.slots.addAll(ask.slots());
        } else {
            questions.add("Two lengths are named for one meeting: '" + last.source.text() + "' and '"
                    + ask.source().text() + "'. Which one is meant?");
        }
    }

    /** One meeting for each person where that is asked for, and so many of each as are asked for. */
    List<MeetingDraft> spread(int series) {
        List<MeetingDraft> out = new ArrayList<>();
        boolean counted = drafts.size() > 1 && drafts.stream().anyMatch(d -> d.count == drafts.size());
        for (MeetingDraft d : drafts) {
            boolean split = d.each && d.who.size() > 1;
            boolean once = counted || split && d.count == d.who.size();
            int copies = series > 0 ? series : once ? 1 : Math.max(1, d.count);
            for (MeetingDraft one : split ? d.split() : List.of(d)) {
                for (int i = 0; i < copies; i++) {
                    out.add(copies == 1 ? one : one.copy());
                }
            }
        }
        return out;
    }
}
