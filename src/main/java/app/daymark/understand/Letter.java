package app.daymark.understand;

import app.daymark.domain.Note;
import app.daymark.understand.words.Blanks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text as it is pasted from a mail: replies that it quotes, notices in quotation marks, signatures and legal notices
 * are blanked out, place by place, so that offsets stay; each is named in {@link #ignored()}.
 */
record Letter(String text, List<Note> ignored) {

    private static final Pattern QUOTED_REPLY = Pattern.compile(
            "(?m)^[ \\t]*>.*$|^(On|Am|Le) .{3,80}(wrote|schrieb|écrit)\\s*:[ \\t]*$|^-{2,} ?(Original|Forwarded) [Mm]essage ?-{2,}(?s:.*)\\z");
    private static final Pattern QUOTED_ANSWER =
            Pattern.compile("(?m)^([ \\t]*>[ \\t>]*)(\\p{Lu}[\\p{L}'’-]+)(?: \\p{Lu}[\\p{L}'’-]+)?:.*\\d.*$");
    private static final Pattern ATTRIBUTED = Pattern.compile("(?m)^[ \\t]*>?[ \\t]*(?:On|Am|Le)\\b.*?"
            + "((?:\\p{Lu}[\\p{L}'’-]+ ){1,4})wrote ?:[ \\t]*\\R((?:[ \\t]*>.*(?:\\R|\\z))+)");
    private static final Pattern PASSED_ON = Pattern.compile(
            "(?i)^\\s*((fw|fwd|re|aw|wg|subject|from|to|sent|date|cc)\\s*:|-{2,}.*forwarded|begin forwarded|fyi\\b)");
    private static final Pattern QUOTE_MARKS = Pattern.compile("(?m)^[ \\t]*>[ \\t>]*");
    private static final Pattern SIGNATURE = Pattern.compile("(?m)^-- ?$(?s:.*?)(?=^>|\\z)");
    private static final Pattern VALEDICTION = Pattern.compile(
            "(?mi)^((kind|best|warm|many)[ ]+)?(regards|wishes|greetings|cheers|thanks|yours( sincerely| truly)?|sincerely|love|best)[,!.]?[ \\t]*(\\R(?!.*(\\d[:.]\\d\\d|day\\b)).{0,60}){1,6}\\s*\\z");
    private static final Pattern CONTACT = Pattern.compile(
            "(?mi)^.*(\\btel\\b\\.?|\\bphone\\b:?|\\bmobile\\b:?|\\bfax\\b\\.?|https?://|www\\.)[^\\n]*\\d[^\\n]*$");
    private static final Pattern FOOTER = Pattern.compile(
            "(?mi)^.*\\b(confidential|addressee|intended recipient|unsubscribe|disclaimer|sent from my)\\b.*$");
    private static final Pattern HEADER = Pattern.compile("(?mi)^(subject|cc|bcc|sent|fwd|date|to|from) ?:.*$");
    private static final Pattern NOTICE = Pattern.compile("[\"“„«]([^\"”“»\\n{}\\[\\]]{15,}?)[\"”“»]");
    private static final Pattern SPEAKER = Pattern.compile(
            "(?s).*\\b\\p{Lu}\\p{L}+( (says?|said|wrote|writes|told me|asked|answered|replied|texted))?[:,] *$|(?s).*\\b\\p{Lu}\\p{L}+ (says?|said) *$");

    Letter {
        ignored = List.copyOf(ignored);
    }

    static Letter of(String text) {
        StringBuilder plain = new StringBuilder(text);
        List<Note> ignored = new ArrayList<>();
        boolean form = text.contains("{");
        blank(plain, SIGNATURE, "a signature", ignored, false);
        if (onlyQuotes(plain)) {
            unquote(plain);
        }
        attributed(plain);
        answers(plain);
        blank(plain, QUOTED_REPLY, "a quoted message", ignored, false);
        blank(plain, VALEDICTION, "a signature", ignored, true);
        blank(plain, CONTACT, "contact details", ignored, true);
        blank(plain, FOOTER, "a mail footer", ignored, true);
        if (text.lines().limit(2).anyMatch(l -> HEADER.matcher(l).matches())
                && text.lines().count() > 2) {
            blank(plain, HEADER, "a mail header", ignored, true);
        }
        if (!form) {
            notices(plain, ignored);
        }
        return new Letter(plain.toString(), ignored);
    }

    /** 'Vikram: on Thursday I can do 10-12' in a quoted answer of somebody whom the letter itself names is read. */
    private static void answers(StringBuilder text) {
        Matcher m = QUOTED_ANSWER.matcher(text.toString());
        while (m.find()) {
            if (named(text, m.group(2))) {
                Blanks.over(text, m.start(1), m.end(1));
            }
        }
    }

    /** 'On Friday Mathis wrote:' over quoted lines: they become what Mathis says, in quotation marks. */
    private static void attributed(StringBuilder text) {
        Matcher m = ATTRIBUTED.matcher(text.toString());
        while (m.find()) {
            Optional<String> speaker = Arrays.stream(m.group(1).strip().split(" ", -1))
                    .filter(name -> named(text, name))
                    .reduce((month, name) -> name); // the last one: 'On 28 August Mathis'
            if (speaker.isEmpty() || !m.group(2).matches("(?s).*\\d.*")) {
                continue;
            }
            int name = text.indexOf(speaker.get(), m.start(1));
            Blanks.over(text, m.start(), name);
            Blanks.over(text, name + speaker.get().length(), m.end(1));
            for (int i = m.end(1); i < m.start(2); i++) {
                text.setCharAt(i, Character.isWhitespace(text.charAt(i)) ? ' ' : text.charAt(i));
            }
            int open = text.indexOf(">", m.start(2));
            for (int i = m.start(2); i < m.end(2); i++) {
                if (text.charAt(i) == '>') {
                    text.setCharAt(i, ' ');
                }
            }
            text.setCharAt(open, '"');
            if (text.charAt(m.end(2) - 1) == '\n') {
                text.setCharAt(m.end(2) - 1, '"');
            }
        }
    }

    /** Whether nothing but a subject stands beside what is quoted, as in a mail that is passed on. */
    private static boolean onlyQuotes(StringBuilder text) {
        List<String> lines = text.toString().lines().filter(l -> !l.isBlank()).toList();
        boolean quotes = lines.stream().anyMatch(l -> l.strip().startsWith(">"));
        return quotes
                && lines.stream()
                        .filter(l -> !l.strip().startsWith(">"))
                        .allMatch(l -> PASSED_ON.matcher(l).find());
    }

    private static void unquote(StringBuilder text) {
        Matcher m = QUOTE_MARKS.matcher(text.toString());
        while (m.find()) {
            Blanks.over(text, m.start(), m.end());
        }
    }

    /** Whether the letter itself, not what it quotes, names somebody. */
    private static boolean named(StringBuilder text, String name) {
        String own = text.toString().replaceAll("(?m)^[ \\t]*>.*$", "");
        return Pattern.compile("\\b" + Pattern.quote(name) + "\\b").matcher(own).find();
    }

    /** @param late whether it must not be the only line of the text */
    private static void blank(StringBuilder text, Pattern pattern, String what, List<Note> ignored, boolean late) {
        if (late && text.toString().strip().lines().count() < 2) {
            return;
        }
        Matcher m = pattern.matcher(text.toString());
        while (m.find()) {
            if (!m.group().isBlank()) {
                ignored.add(new Note(m.group().strip(), what));
                Blanks.over(text, m.start(), m.end());
            }
        }
    }

    /** What stands in quotation marks is said by somebody else, but where the text says by whom. */
    private static void notices(StringBuilder text, List<Note> ignored) {
        Matcher m = NOTICE.matcher(text.toString());
        while (m.find()) {
            boolean words = m.group(1).strip().split("\\s+", -1).length >= 4;
            if (words && !SPEAKER.matcher(text.substring(0, m.start())).matches()) {
                ignored.add(new Note(m.group(1).strip(), "a quoted notice"));
                Blanks.over(text, m.start(), m.end());
            }
        }
    }
}
