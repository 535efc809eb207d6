package app.daymark.understand.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LexiconTest {

    private static final String ONLY = "entry of ";
    private static final String COMPLETE = Arrays.stream(Lexicon.values())
            .map(s -> title(s) + "\n" + ONLY + s + "\n")
            .collect(Collectors.joining());

    @ParameterizedTest
    @EnumSource(Lexicon.class)
    void everySectionHasEntriesAsTheGrammarWritesThem(Lexicon section) {
        assertThat(section.entries())
                .isNotEmpty()
                .allSatisfy(
                        e -> assertThat(e).isEqualTo(e.toLowerCase(Locale.ROOT)).doesNotContain("  "));
    }

    @Test
    void spellingsLeadToTheWordOfTheGrammar() {
        assertThat(Lexicon.spelled("cannot")).isEqualTo("can't");
        assertThat(Lexicon.spelled("dentist")).isEqualTo("dentist");
    }

    @Test
    void entriesAreApartByCommasOrLineEnds() {
        String text = COMPLETE.replace(ONLY + Lexicon.BUSY_PHRASES + "\n", "# x\n tied up, on leave\nat work\n");
        assertThat(LexiconFile.parse(text).get(Lexicon.BUSY_PHRASES)).containsExactly("tied up", "on leave", "at work");
    }

    @Test
    void aSectionThatIsMissingIsNamed() {
        String text = COMPLETE.replace(title(Lexicon.WIDE_OPEN) + "\n" + ONLY + Lexicon.WIDE_OPEN + "\n", "");
        assertThatThrownBy(() -> LexiconFile.parse(text))
                .hasMessage("lexicon: section [wide-open] is missing or empty");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[busy]              | unknown section [busy]",
                "[plain]             | section [plain] is there twice",
                "a,b,a               | 'a' is there twice",
                "a,,b                | '' is empty",
            })
    void whatIsWrongIsNamedWithItsLine(String more, String message) {
        long line = COMPLETE.lines().count() + 1;
        assertThatThrownBy(() -> LexiconFile.parse(COMPLETE + more))
                .hasMessage("lexicon, line " + line + ": " + message);
    }

    @Test
    void wordsBeforeTheFirstSectionAreInNone() {
        assertThatThrownBy(() -> LexiconFile.parse("busy\n" + COMPLETE))
                .hasMessage("lexicon, line 1: 'busy' is in no section");
    }

    private static String title(Lexicon section) {
        return "[" + section.name().toLowerCase(Locale.ROOT).replace('_', '-') + "]";
    }
}
