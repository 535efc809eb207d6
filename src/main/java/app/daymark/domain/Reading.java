package app.daymark.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reader made of a text.
 *
 * @param task which task the words ask for, null where not even that is clear
 * @param request what was understood; with questions, what could be planned if the defaults were right (the first free
 *     slot of the next ten working days), else null
 * @param ignored words that were not used, each with the reason
 * @param assumptions defaults that were taken and matter
 * @param questions what must be asked; the request is unclear exactly when this is not empty
 */
public record Reading(
        @Nullable Task task,
        @Nullable Request request,
        List<Note> ignored,
        List<Note> assumptions,
        List<String> questions) {

    public Reading {
        ignored = List.copyOf(ignored);
        assumptions = List.copyOf(assumptions);
        questions = List.copyOf(questions);
    }

    public boolean unclear() {
        return !questions.isEmpty();
    }
}
