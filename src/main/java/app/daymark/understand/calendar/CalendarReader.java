package app.daymark.understand.calendar;

import app.daymark.domain.Note;
import app.daymark.domain.Reading;
import app.daymark.domain.Setting;
import app.daymark.understand.Reader;
import app.daymark.understand.words.DayGrammar;
import app.daymark.understand.words.FieldOrder;
import app.daymark.understand.words.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads requests for meetings. */
public final class CalendarReader implements Reader {

    @Override
    public Reading read(String text, Setting setting) {
        Tokens t = Tokens.of(SeedForm.plain(text));
        Names names = Names.find(t, setting.peopleWithCalendar(), setting.me());
        DayGrammar days = new DayGrammar(
                setting.now().atZone(setting.zone()).toLocalDate(), FieldOrder.of(setting.locale(), setting.zone()));
        ClauseReader reader = new ClauseReader(setting.me());
        List<Statement> statements = new ArrayList<>();
        List<Clause> clauses = Clauses.of(t, new Chunker(t, names, days));
        reader.survey(clauses);
        for (int i = 0; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            if (!clause.phrase(List.copyOf(Lexicon.DROP)).isEmpty() && !statements.isEmpty()) {
                boolean corrected = i + 1 < clauses.size()
                        && !clauses.get(i + 1)
                                .phrase(List.copyOf(Lexicon.CORRECTION))
                                .isEmpty();
                if (corrected) {
                    continue;
                }
                Statement last = statements.removeLast();
                statements.add(new Statement.Ignored("withdrawn: '" + clause.text() + "'", last.source()));
                continue;
            }
            for (Statement s : reader.read(clause)) {
                if (s instanceof Statement.When w && w.corrects() && w.allowed()) {
                    statements.removeIf(
                            x -> x instanceof Statement.When o && o.who().equals(w.who()));
                    statements.replaceAll(
                            x -> x instanceof Statement.Ask a && w.who().isEmpty() ? a.without(w.slots()) : x);
                }
                statements.add(s);
            }
        }
        Reading reading = new CalendarDraft(setting, List.copyOf(statements)).reading();
        return withAmbiguous(reading, names);
    }

    private static Reading withAmbiguous(Reading reading, Names names) {
        List<String> questions = new ArrayList<>(reading.questions());
        for (Map.Entry<String, List<String>> e : names.ambiguousUsed().entrySet()) {
            questions.add("Who is meant by '" + e.getKey() + "': " + String.join(" or ", e.getValue()) + "?");
        }
        return new Reading(
                reading.task(),
                reading.request(),
                List.copyOf(new java.util.LinkedHashSet<Note>(reading.ignored())),
                reading.assumptions(),
                questions);
    }
}
