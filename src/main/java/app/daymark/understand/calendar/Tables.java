package app.daymark.understand.calendar;

import app.daymark.domain.Setting;
import app.daymark.understand.words.Blanks;
import app.daymark.understand.words.ClockRange;
import app.daymark.understand.words.DayGrammar;
import app.daymark.understand.words.Days;
import app.daymark.understand.words.Tokens;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The tables of a text, and the text that is left for sentences. */
record Tables(String rest, List<TableReader.Result> list) {

    /** Finds and reads them; offsets in the rest are those of the text. */
    static Tables of(String text, Setting setting, DayGrammar days) {
        if (!TableFinder.any(text)) {
            return new Tables(text, List.of());
        }
        Names names = Names.find(Tokens.of(TableFinder.without(text)), setting.knownPeople());
        TableReader reader = new TableReader(text, names, days, setting.me());
        List<TableReader.Result> tables = TableFinder.find(text, reader::read);
        StringBuilder rest = new StringBuilder(text);
        for (TableReader.Result table : tables) {
            table.taken().forEach(t -> Blanks.over(rest, t[0], t[1]));
            for (TableReader.Remark r : table.remarks()) {
                rest.replace(r.name().from(), r.name().to(), r.name().text());
                rest.setCharAt(r.name().to(), ':');
                rest.replace(r.words().from(), r.words().to(), r.words().text());
            }
        }
        return new Tables(rest.toString(), tables);
    }

    /** Whom the tables name, for the sentences. */
    void introduce(Names names) {
        for (TableReader.Result table : list) {
            for (String person : table.people()) {
                if (names.named(person) == null) {
                    names.add(person, false);
                }
            }
        }
    }

    /**
     * What a table says.
     *
     * @param said what the sentences say: hours that they name bound whole days
     */
    static List<Statement> statements(TableReader.Result table, Collection<Statement> said, Setting setting) {
        List<ClockRange> hours = new ArrayList<>();
        for (Statement s : said) {
            if (s instanceof Statement.Hours h && h.who().isEmpty()) {
                hours.add(h.hours());
            }
        }
        List<Statement> open = new ArrayList<>();
        if (table.hourly() && table.entries().stream().allMatch(e -> e.days() == null) && days(said, setting) > 1) {
            open.add(new Statement.Open("Of which day are the hours in the table?", table.span()));
        }
        ClockRange usual =
                new ClockRange(setting.workHours().from(), setting.workHours().to());
        open.addAll(TableTimes.of(table, hours.isEmpty() ? usual : hours.getFirst()));
        return open;
    }

    /** How many days the sentences name for the meeting. */
    private static int days(Collection<Statement> said, Setting setting) {
        List<Slot> slots = new ArrayList<>();
        for (Statement s : said) {
            switch (s) {
                case Statement.Ask a -> slots.addAll(a.slots());
                case Statement.When w when w.who().isEmpty() && w.allowed() -> slots.addAll(w.slots());
                default -> {}
            }
        }
        Days.Horizon today =
                Days.Horizon.from(setting.now().atZone(setting.zone()).toLocalDate());
        return DayChoice.named(slots, today).size();
    }
}
