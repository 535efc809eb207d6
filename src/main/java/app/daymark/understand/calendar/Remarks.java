package app.daymark.understand.calendar;

import app.daymark.domain.CalendarRequest;
import app.daymark.domain.Note;
import app.daymark.domain.Reading;
import app.daymark.domain.Task;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the user is told about the reading: questions, what was ignored, what was assumed. */
final class Remarks {

    private final Set<String> questions = new LinkedHashSet<>();
    private final List<Note> ignored = new ArrayList<>();
    private final List<Note> assumptions = new ArrayList<>();

    void ask(String question) {
        questions.add(question);
    }

    void askAll(Collection<String> more) {
        questions.addAll(more);
    }

    void ignore(String words, String reason) {
        ignored.add(new Note(words, reason));
    }

    void assume(String words, String assumption) {
        assumptions.add(new Note(words, assumption));
    }

    boolean hasQuestions() {
        return !questions.isEmpty();
    }

    Reading with(@Nullable CalendarRequest request) {
        return new Reading(Task.CALENDAR_SCHEDULING, request, ignored, assumptions, List.copyOf(questions));
    }
}
