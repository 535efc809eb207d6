package app.daymark.understand.dayout;

import app.daymark.domain.Reading;
import app.daymark.domain.Setting;
import app.daymark.understand.Reader;
import app.daymark.understand.atlas.Atlas;
import app.daymark.understand.dayout.ClauseReader.Stated;
import app.daymark.understand.words.DayGrammar;
import app.daymark.understand.words.FieldOrder;
import app.daymark.understand.words.Tokens;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads texts that ask for a day out: people at places, each there for a while, and the travel times between. It finds the
 * names first, then the facts clause by clause, then puts them together.
 */
public final class DayOutReader implements Reader {

    private static final int LONGEST_ACRONYM = 4;

    @Override
    public Reading read(String text, Setting setting) {
        return new Assembler(text(text, setting), setting).reading();
    }

    /** The reading of a text that asks for a day out, else null. */
    public @Nullable Reading readIfAsked(String text, Setting setting) {
        Text read = text(text, setting);
        return asks(read.facts()) ? new Assembler(read, setting).reading() : null;
    }

    private static Text text(String text, Setting setting) {
        LocalDate today = LocalDate.ofInstant(setting.now(), setting.zone());
        return Text.of(Tokens.of(text), new DayGrammar(today, FieldOrder.of(setting.locale(), setting.zone())));
    }

    /**
     * Whether the text says how far places are apart in minutes, and where the day starts or where people are; or where and
     * when it starts, and who is where at what time.
     */
    private static boolean asks(List<Stated> facts) {
        boolean legs = facts.stream().anyMatch(f -> f.fact() instanceof Fact.Leg || f.fact() instanceof Fact.EveryLeg);
        boolean start = facts.stream().anyMatch(f -> f.fact() instanceof Fact.Start s && s.place() != null);
        boolean timed = facts.stream().anyMatch(f -> f.fact() instanceof Fact.Start s && s.time() != null);
        Set<String> located = facts.stream()
                .filter(f -> f.fact() instanceof Fact.Located)
                .map(f -> ((Fact.Located) f.fact()).person())
                .collect(Collectors.toSet());
        Set<String> present = facts.stream()
                .filter(f -> f.fact() instanceof Fact.Present)
                .flatMap(f -> ((Fact.Present) f.fact()).people().stream())
                .collect(Collectors.toSet());
        located.retainAll(present);
        boolean goesToPlaces =
                legs || facts.stream().anyMatch(f -> f.fact() instanceof Fact.Located l && named(l.place()));
        if (!goesToPlaces) {
            return false;
        }
        return legs
                ? start && timed || start && !located.isEmpty() || located.size() > 1
                : start && timed && !located.isEmpty();
    }

    /** Whether a place has a name of its own ('the Mission', not 'a clinic') and is no city where somebody lives. */
    private static boolean named(String place) {
        boolean shouted = place.equals(place.toUpperCase(Locale.ROOT)) && place.length() > LONGEST_ACRONYM;
        boolean capital = place.chars().anyMatch(Character::isUpperCase);
        return capital && !shouted && Atlas.zoneOf(place).isEmpty();
    }
}
