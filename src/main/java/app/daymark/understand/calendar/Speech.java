package app.daymark.understand.calendar;

import app.daymark.understand.words.Read;
import app.daymark.understand.words.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What somebody else says in quotation marks: 'Bettina wrote: "I have to leave at 4"'. There 'I' is who says it. */
final class Speech {

    static final Set<String> SAYING = Set.of(
            "wrote",
            "writes",
            "said",
            "says",
            "answered",
            "answers",
            "replied",
            "replies",
            "texted",
            "mailed",
            "told",
            "asked");

    private static final Set<String> QUOTES = Set.of("\"", "“", "”", "„", "«", "»");
    private static final int LONGEST_NAME = 4;

    private final List<Read<String>> quotations = new ArrayList<>();

    private Speech() {}

    static Speech of(Tokens t, Names names) {
        Speech speech = new Speech();
        for (int i = 1; i < t.size(); i++) {
            if (!t.in(i, QUOTES)) {
                continue;
            }
            String who = speaker(t, i, names);
            int close = i + 1;
            while (close < t.size() && !t.in(close, QUOTES)) {
                close++;
            }
            if (who != null && close < t.size()) {
                speech.quotations.add(new Read<>(who, i, close));
            }
            i = close;
        }
        return speech;
    }

    /** Who says what is quoted from token {@code open} on, or null. */
    private static @Nullable String speaker(Tokens t, int open, Names names) {
        int end = open;
        while (t.is(end - 1, ":") || t.is(end - 1, ",")) {
            end--;
        }
        if (t.is(end - 1, "me") && t.is(end - 2, "told")) {
            end--;
        }
        boolean colon = t.is(open - 1, ":");
        boolean says = t.in(end - 1, SAYING);
        if (!says && !colon) {
            return null;
        }
        end = says ? end - 1 : end;
        for (int from = Math.max(0, end - LONGEST_NAME); from < end; from++) {
            Read<String> name = names.at(from);
            if (name != null && name.to() == end) {
                return name.value();
            }
        }
        return null;
    }

    /** Who says the token, or null where the user does. */
    @Nullable
    String speaker(int token) {
        for (Read<String> q : quotations) {
            if (token > q.from() && token < q.to()) {
                return q.value();
            }
        }
        return null;
    }
}
