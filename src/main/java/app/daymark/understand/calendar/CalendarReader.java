package app.daymark.understand.calendar;

import app.daymark.domain.Reading;
import app.daymark.domain.Setting;
import app.daymark.domain.SourceSpan;
import app.daymark.understand.Reader;
import app.daymark.understand.words.DayGrammar;
import app.daymark.understand.words.FieldOrder;
import app.daymark.understand.words.Lexer;
import app.daymark.understand.words.Tokens;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** Reads requests for meetings: text → names → clauses → statements → request. */
public final class CalendarReader implements Reader {

    private static final int FEW_LETTERS = 20;

    @Override
    public Reading read(String text, Setting setting) {
        String plain = SeedForm.plain(shouted(text) ? quiet(text) : text);
        DayGrammar days = new DayGrammar(
                setting.now().atZone(setting.zone()).toLocalDate(), FieldOrder.of(setting.locale(), setting.zone()));
        Tables tables = Tables.of(plain, setting, days);
        Tokens t = Spelling.corrected(Tokens.of(text, Lexer.lex(tables.rest())));
        Names names = Names.find(t, setting.knownPeople());
        tables.introduce(names);
        Speech speech = Speech.of(t, names);
        List<Clause> clauses = Clauses.of(t, new Chunker(t, names, days, speech));
        List<Statement> statements = statements(clauses, setting.me(), speech, List.of(), List.of());
        if (!tables.list().isEmpty()) {
            List<Statement> said = statements;
            statements = statements(
                    clauses,
                    setting.me(),
                    speech,
                    tables.list().stream().map(TableReader.Result::span).toList(),
                    tables.list().stream()
                            .map(x -> Tables.statements(x, said, setting))
                            .toList());
        }
        Reading reading = new CalendarDraft(setting, statements).reading();
        return withAmbiguous(reading, names);
    }

    /** Whether nearly all letters are capitals, so that they tell no names. */
    private static boolean shouted(String text) {
        long letters = text.chars().filter(Character::isLetter).count();
        long capitals = text.chars().filter(Character::isUpperCase).count();
        return letters > FEW_LETTERS && capitals * 10 > letters * 9;
    }

    /** In small letters, each at its place. */
    private static String quiet(String text) {
        StringBuilder quiet = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            quiet.setCharAt(i, Character.toLowerCase(text.charAt(i)));
        }
        return quiet.toString();
    }

    /** What the clauses say, and the tables at the place where they stand. */
    private static List<Statement> statements(
            List<Clause> clauses, String me, Speech speech, List<SourceSpan> places, List<List<Statement>> tables) {
        ClauseReader reader = new ClauseReader(me, speech);
        reader.survey(clauses);
        List<Statement> statements = new ArrayList<>();
        int asks = 0;
        int table = 0;
        for (int i = 0; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            while (table < tables.size()
                    && places.get(table).start() < clause.t().get(clause.from()).start()) {
                statements.addAll(tables.get(table++));
            }
            if (clause.aside() && clause.size() == 1 && clause.hasWord("busy", "free")) {
                turn(clause.hasWord("free"), statements);
            } else if (!statements.isEmpty() && clause.says(Lexicon.DROP)) {
                boolean corrected = i + 1 < clauses.size() && clauses.get(i + 1).says(Lexicon.CORRECTION);
                if (!corrected) {
                    withdraw(clause, statements);
                }
            } else {
                asks = clause.starts() ? 0 : asks;
                for (Statement s : reader.read(clause)) {
                    asks += s instanceof Statement.Ask ? 1 : 0;
                    add(asks == 1 ? ofTheAsk(s, clause, statements) : s, statements);
                }
            }
        }
        tables.subList(table, tables.size()).forEach(statements::addAll);
        return statements;
    }

    /** A day or a time after the only ask of its sentence is that meeting's: 'the first one is with Ann, on Tuesday'. */
    private static Statement ofTheAsk(Statement s, Clause clause, List<Statement> statements) {
        boolean fragment = clause.fragment() && !clause.starts() && !clause.aside();
        if (!fragment
                || !(s instanceof Statement.When w)
                || !w.plain()
                || statements.isEmpty()
                || !(statements.getLast() instanceof Statement.Ask ask)
                || !ask.slots().isEmpty()) {
            return s;
        }
        statements.removeLast();
        return ask.at(w.slots());
    }

    /** '(busy)' after a list of times says what they are. */
    private static void turn(boolean allowed, List<Statement> statements) {
        for (int i = statements.size() - 1; i >= 0; i--) {
            if (!(statements.get(i) instanceof Statement.When w)
                    || statements.getLast() instanceof Statement.When last
                            && !last.who().equals(w.who())) {
                return;
            }
            statements.set(i, w.turned(allowed));
        }
    }

    /** 'Scratch that' takes back what was said last, not what stands a paragraph before. */
    private static void withdraw(Clause clause, List<Statement> statements) {
        int end = statements.getLast().source().end();
        int start = clause.t().get(clause.from()).start();
        boolean apart = end >= 0
                && end < start
                && clause.t().text().substring(end, start).lines().count() > 2;
        if (apart) {
            statements.add(new Statement.Ignored(
                    "takes back what was not read", clause.t().span(clause.from(), clause.to())));
            return;
        }
        Statement last = statements.removeLast();
        statements.add(new Statement.Ignored("withdrawn: '" + clause.text() + "'", last.source()));
    }

    /** Adds the statement; new good times in place of old ones ('actually, make it Tuesday') take the old ones back. */
    private static void add(Statement s, List<Statement> statements) {
        if (s instanceof Statement.When w && w.corrects() && w.allowed()) {
            statements.replaceAll(x -> switch (x) {
                case Statement.When o when o.who().equals(w.who()) -> o.without(w.slots());
                case Statement.Ask a when w.who().isEmpty() -> a.without(w.slots());
                default -> x;
            });
            statements.removeIf(x -> x instanceof Statement.When o && o.slots().isEmpty());
        }
        if (s instanceof Statement.When w && w.corrects() && !w.allowed()) {
            statements.removeIf(x ->
                    x instanceof Statement.When o && !o.allowed() && o.who().equals(w.who()));
        }
        if (s instanceof Statement.Except e) {
            statements.remove(e.general());
            statements.addAll(e.instead());
        } else {
            statements.add(s);
        }
    }

    private static Reading withAmbiguous(Reading reading, Names names) {
        List<String> questions = new ArrayList<>(reading.questions());
        names.ambiguousUsed()
                .forEach((words, people) ->
                        questions.add("Who is meant by '" + words + "': " + String.join(" or ", people) + "?"));
        return new Reading(
                reading.task(),
                reading.request(),
                List.copyOf(new LinkedHashSet<>(reading.ignored())),
                reading.assumptions(),
                questions);
    }
}
