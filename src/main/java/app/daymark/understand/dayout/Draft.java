package app.daymark.understand.dayout;

import app.daymark.domain.DayOutConstraint;
import app.daymark.domain.Note;
import java.util.ArrayList;
import java.util.List;

/** A reading in the making: what was found so far. */
record Draft(List<DayOutConstraint> constraints, List<Note> ignored, List<Note> assumptions, List<String> questions) {

    static Draft of(Text text) {
        return new Draft(
                new ArrayList<>(),
                new ArrayList<>(text.ignored()),
                new ArrayList<>(),
                new ArrayList<>(text.questions()));
    }

    /** Adds a question, once. */
    void ask(String question) {
        if (!questions.contains(question)) {
            questions.add(question);
        }
    }
}
